#!/usr/bin/env bash
# Installs what is missing, builds, starts Fagdansk. Arguments go to the program (./run.sh --help).
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

install_packages run
build_preset release

app=build/release/bin/fagdansk
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ $# -gt 0 ]; then
    exec "$app" "$@"
fi
say "There is no display here, so Fagdansk plays its guided tour instead of opening a window."
exec "$app" --tour "$PWD/tour"

#!/usr/bin/env bash
# Installs what is missing, builds, starts Fagdansk. Arguments go to the program (./run.sh --help).
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

install_packages run
build_preset release

app=build/release/bin/fagdansk
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    exec "$app" "$@"
fi

export QT_QPA_PLATFORM=offscreen
case "${1:-}" in
-h | --help* | -v | --version | --tour*) exec "$app" "$@" ;;
"") ;;
*)
    say "There is no display here: only --tour, --help and --version work without one."
    exit 2
    ;;
esac
say "There is no display here, so Fagdansk plays its guided tour instead of opening a window."
rm -rf tour
result=0
"$app" --tour "$PWD/tour" || result=$?
say "Pictures: $(find tour -name '*.png' | wc -l) in $PWD/tour"
find tour -name '*.pdf' -printf "Result:   $PWD/%p\n"
exit "$result"

# shellcheck shell=bash
# Shared by run.sh and test.sh (sourced). Quiet when all is well; says what it does where that takes time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The compiler cache serves every checkout alike: paths are taken from the checkout's top, and what Qt generates comes in
# one order.
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1 QT_HASH_SEED=0

say() { printf '%s\n' "$*"; }

# install_packages run|test: what is missing of scripts/packages.txt ("test" includes "run").
install_packages() {
    local wanted missing
    wanted=$(awk -v level="$1" '$1 == "run" || (level == "test" && $1 == "test") { print $2 }' scripts/packages.txt)
    missing=$(for package in $wanted; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
    done)
    [ -n "$missing" ] || return 0
    local sudo=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "These packages are missing and only root can install them: $missing"; exit 1; }
        sudo=sudo
    fi
    say "Installing packages: $missing"
    mkdir -p build
    # shellcheck disable=SC2086
    { $sudo apt-get update -q && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends $missing; } \
        >build/packages.log 2>&1 || { tail -n 20 build/packages.log; say "Installing failed; the whole log is build/packages.log"; exit 1; }
}

# build_preset NAME [TARGET...]: configures once, builds what changed.
build_preset() {
    local preset=$1
    shift
    local log="build/$preset.log"
    mkdir -p build
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Configuring ($preset)"
        cmake --preset "$preset" >"$log" 2>&1 || { tail -n 30 "$log"; say "Configuring failed; the whole log is $log"; exit 1; }
    fi
    if ! cmake --build "build/$preset" -- -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        say "Building ($preset); the first time takes some minutes"
    fi
    cmake --build "build/$preset" -- "$@" >"$log" 2>&1 || { tail -n 40 "$log"; say "Building failed; the whole log is $log"; exit 1; }
}

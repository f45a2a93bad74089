#!/usr/bin/env bash
# Installs what is missing, builds, runs every test but the soak.
#   ./test.sh             every test but the soak
#   ./test.sh --fast      the quick tests only
#   ./test.sh --asan      the quick C++ tests under AddressSanitizer and UndefinedBehaviorSanitizer
#   ./test.sh --asan-rooms  the same for the rooms that know no window
#   ./test.sh --lint-all  clang-format and clang-tidy on all files, not only the changed ones
#   ./test.sh --bench     the benchmarks, printed as ratios
#   ./test.sh --soak      fuzzing and long simulations (hours; FAGDANSK_SOAK_SECONDS for each target)
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/scripts/setup.sh"

mode=${1:-all}
case "$mode" in
all | --fast | --asan | --asan-rooms | --lint-all | --bench | --soak) ;;
-h | --help)
    sed -n '2,9s/^# \?//p' test.sh
    exit 0
    ;;
*)
    say "Unknown: $mode"
    sed -n '2,9s/^# \?//p' test.sh
    exit 2
    ;;
esac

install_packages test
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8

case "$mode" in
all)
    scripts/lint.sh changed
    build_preset dev
    build_preset release # what the package's test wraps up
    ctest --preset dev -j2
    ;;
--fast)
    scripts/lint.sh changed
    build_preset dev
    ctest --preset dev -j2 -LE 'slow|package|tour'
    ;;
--asan)
    build_preset asan unit_tests
    ctest --preset asan -j2 -LE 'slow|package|tour|qml'
    ;;
--asan-rooms)
    build_preset asan room_tests
    ctest --preset asan -j2 -R '^(wordlists|screening)_|^app_(records|pack|exchange)_test$' -LE 'slow|package|tour|qml'
    ;;
--lint-all) scripts/lint.sh all ;;
--bench)
    build_preset bench benches
    scripts/bench.sh
    ;;
--soak)
    build_preset fuzz fuzzers
    build_preset dev app_gui_kill_test
    scripts/soak.sh
    ;;
esac

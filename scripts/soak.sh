#!/usr/bin/env bash
# Runs each fuzz target for FAGDANSK_SOAK_SECONDS (default 1200), from tests/fuzz/make_seeds.py and from what is kept. What was learned
# is kept under tests/fuzz/corpus/<target>: the fewest inputs that reach all code reached, so that the folder stays small enough for git (200
# to 700 files and at most half a megabyte a target; no further cap). A finding is left in build/fuzz/findings and fails the run. Then kills the app in its
# window FAGDANSK_SOAK_KILLS times (default 600).
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

seconds=${FAGDANSK_SOAK_SECONDS:-1200}
shopt -s nullglob
targets=(build/fuzz/bin/*_fuzz)
[ ${#targets[@]} -gt 0 ] || { say "No fuzz target in build/fuzz/bin: build the fuzz preset first"; exit 1; }
result=0
python3 -B tests/fuzz/make_seeds.py build/fuzz/seeds
for target in "${targets[@]}"; do
    name=$(basename "$target")
    kept=tests/fuzz/corpus/$name
    grown=build/fuzz/corpus/$name
    findings=build/fuzz/findings/$name
    log=build/fuzz/$name.log
    seeds=build/fuzz/seeds/$name
    fewest=build/fuzz/fewest/$name
    mkdir -p "$kept" "$grown" "$findings" "$seeds"
    say "$name: $seconds seconds"
    if "$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -artifact_prefix="$findings/" "$grown" "$kept" "$seeds" >"$log" 2>&1; then
        rm -rf "$fewest" && mkdir -p "$fewest"
        "$target" -set_cover_merge=1 "$fewest" "$kept" "$grown" "$seeds" >>"$log" 2>&1
        rm -rf "$kept" && cp -r "$fewest" "$kept"
        say "  nothing found; $(find "$kept" -type f | wc -l) inputs kept"
    else
        tail -n 30 "$log"
        say "  FOUND: see $findings and $log"
        result=1
    fi
done

kills=${FAGDANSK_SOAK_KILLS:-600}
say "the app in its window: $kills kills"
if [ -x build/dev/bin/app_gui_kill_test ] && FAGDANSK_SOAK_KILLS="$kills" build/dev/bin/app_gui_kill_test --gtest_brief=0 >build/soak-kills.log 2>&1; then
    grep 'kills,' build/soak-kills.log
else
    tail -n 30 build/soak-kills.log
    say "  FOUND: see build/soak-kills.log"
    result=1
fi
exit "$result"

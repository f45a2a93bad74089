#!/usr/bin/env bash
# Runs every benchmark of build/bench and prints its counters, ratios first; fails when one says that its aim was missed.
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

shopt -s nullglob
programs=(build/bench/bin/*_bench)
[ ${#programs[@]} -gt 0 ] || { say "No benchmark in build/bench/bin: build the bench preset first"; exit 1; }
result=0
for program in "${programs[@]}"; do
    name=$(basename "$program")
    say "$name"
    if ! "$program" --benchmark_out="build/bench/$name.json" --benchmark_out_format=json >"build/bench/$name.log" 2>&1; then
        tail -n 20 "build/bench/$name.log"
        result=1
        continue
    fi
    python3 -B scripts/bench_summary.py "build/bench/$name.json" || result=1
done
exit "$result"

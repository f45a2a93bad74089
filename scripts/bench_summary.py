#!/usr/bin/env python3
"""Prints a Google Benchmark result as one line a run: its own counters, ratios first. Exits 1 if a run reports an error."""

import json
import sys

KNOWN = {"family_index", "per_family_instance_index", "repetitions", "repetition_index", "threads", "iterations", "real_time",
         "cpu_time", "aggregate_name", "aggregate_unit"}


def is_ratio(name):
    return "ratio" in name or "_to_" in name


def line_of(run):
    counters = [name for name, value in run.items() if isinstance(value, (int, float)) and not isinstance(value, bool)
                and name not in KNOWN]
    counters.sort(key=lambda name: (not is_ratio(name), name))
    shown = ", ".join(f"{name} {run[name]:.3g}" for name in counters)
    return shown or f"{run['real_time']:.3g} {run['time_unit']}"


def main(path):
    with open(path, encoding="utf-8") as file:
        runs = json.load(file)["benchmarks"]
    failed = not runs
    for run in runs:
        if run.get("aggregate_name") in ("stddev", "cv"):
            continue
        if run.get("error_occurred"):
            failed = True
            print(f"  {run['name']}: MISSED: {run['error_message']}")
        else:
            print(f"  {run['name']}: {line_of(run)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

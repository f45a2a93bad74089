#!/usr/bin/env python3
"""Prints, for each trade, how often the right meaning is the longest and the shortest of the four that a participant chooses from;
exits 1 where a length gives it away. Needs python3-yaml."""

import pathlib
import sys

import yaml

TRADES = pathlib.Path(__file__).resolve().parent.parent / "wordlists/trades"
AT_MOST = 0.35


def terms(trade):
    for path in sorted(trade.glob("units/*.yaml")):
        with open(path, encoding="utf-8") as file:
            yield from yaml.safe_load(file)["terms"]


def shares(trade):
    longest = shortest = count = 0
    for term in terms(trade):
        right, wrong = len(term["definition"]), [len(text) for text in term["distractors"]]
        longest += right > max(wrong)
        shortest += right < min(wrong)
        count += 1
    return longest / count, shortest / count, count


def main():
    worst = 0
    print("| Trade | Terms | Right one longest | shortest |\n|---|---|---|---|")
    for trade in sorted(path for path in TRADES.iterdir() if any(path.glob("units/*.yaml"))):
        longest, shortest, count = shares(trade)
        print(f"| {trade.name} | {count} | {longest:.0%} | {shortest:.0%} |")
        worst = max(worst, longest, shortest)
    return 0 if 0 < worst <= AT_MOST else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Agreement of `fagdansk-cli mark` with the marks of a set of answers: exact, quadratic weighted kappa, and how the sure ones do.

agreement.py ANSWERS.tsv MARKED.tsv    MARKED: what `cut -f1,2,5 ANSWERS.tsv | tail -n +2 | fagdansk-cli mark` prints"""

import csv
import sys


def read_answers(path):
    with open(path, encoding="utf-8") as file:
        return {row["id"]: int(row["mark"]) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


def read_marked(path):
    with open(path, encoding="utf-8") as file:
        fields = (line.rstrip("\n").split("\t") for line in file)
        return {field[0]: (int(field[1]), field[3] == "sure") for field in fields}


def kappa(pairs):
    """Quadratic weighted (J. Cohen, 1968)."""
    seen = sum((a - b) ** 2 for a, b in pairs) / len(pairs)
    by_chance = sum((a - b) ** 2 for a, _ in pairs for _, b in pairs) / len(pairs) ** 2
    return 1 - seen / by_chance


def main():
    person, program = read_answers(sys.argv[1]), read_marked(sys.argv[2])
    if person.keys() != program.keys():
        sys.exit(f"{len(person.keys() ^ program.keys())} answers are in one file only")
    pairs = [(person[key], program[key][0]) for key in person]
    sure = [(person[key], program[key][0]) for key in person if program[key][1]]
    zeros = sum(mark == 0 for mark in person.values())
    print(f"n {len(pairs)}  exact {sum(a == b for a, b in pairs) / len(pairs):.3f}  QWK {kappa(pairs):.3f}")
    print(f"sure {len(sure) / len(pairs):.3f}  exact {sum(a == b for a, b in sure) / len(sure):.3f}"
          f"  true 0 called a sure 2: {sum(pair == (0, 2) for pair in sure)} of {zeros}")
    for mark in range(3):
        print(mark, [sum(pair == (mark, other) for pair in pairs) for other in range(3)])


if __name__ == "__main__":
    main()

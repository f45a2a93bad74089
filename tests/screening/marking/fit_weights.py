#!/usr/bin/env python3
"""Fits the weights of the signs to the marked answers, and measures them on terms that they have not seen.

    build/dev/bin/marking_report --signs | python3 tests/screening/marking/fit_weights.py [--header FILE]

Two logistic regressions with a ridge: is the mark at least 1, is it 2? Cross-validated by term: a term's own answers
never train its mark. Each answer counts twice: by the rubrics as they are now, and by those that were written before
any answer was seen, so that the weights do not trust rubrics that the answers corrected. --header writes the weights
fitted to all.
"""
import argparse
import math
import sys

RIDGE = 1.5
FOLDS = 12
STEPS = 12
# Of the answers by the rubrics as they are now: fewer would spare the teacher too little.
SURE_SHARE = 0.68
# They compare with the trade's other terms; an explanation of a text has none.
TRADE_SIGNS = {"own", "wrong", "other", "strange", "defining", "rival", "lure"}


def solve(matrix, vector):
    """Gauss with pivots; the matrix is small."""
    size = len(vector)
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            if factor:
                for c in range(i, size + 1):
                    rows[r][c] -= factor * rows[i][c]
    solution = [0.0] * size
    for i in reversed(range(size)):
        rest = rows[i][size] - sum(rows[i][c] * solution[c] for c in range(i + 1, size))
        solution[i] = rest / rows[i][i]
    return solution


def logistic(x):
    return 1 / (1 + math.exp(-max(-35.0, min(35.0, x))))


def fit(rows, targets, ridge=RIDGE):
    """Newton's method; the start is not shrunk."""
    size = len(rows[0]) + 1
    weights = [0.0] * size
    data = [[1.0] + row for row in rows]
    for _ in range(STEPS):
        gradient = [0.0 if i == 0 else -ridge * weights[i] for i in range(size)]
        curve = [[(ridge if i == j and i > 0 else 1e-9 if i == j else 0.0) for j in range(size)] for i in range(size)]
        for x, y in zip(data, targets):
            used = [i for i in range(size) if x[i]]
            p = logistic(sum(weights[i] * x[i] for i in used))
            for i in used:
                gradient[i] += (y - p) * x[i]
                scaled = p * (1 - p) * x[i]
                row = curve[i]
                for j in used:
                    row[j] += scaled * x[j]
        step = solve(curve, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(abs(s) for s in step) < 1e-6:
            break
    return weights


def train(answers, ridge=RIDGE):
    weighed = [a for a in answers if not a["plain"]]
    rows = [a["signs"] for a in weighed]
    return [fit(rows, [float(a["mark"] >= least) for a in weighed], ridge) for least in (1, 2)]


def judge(answer, weights):
    if answer["plain"]:
        return [0.98, 0.02, 0.0]
    x = [1.0] + answer["signs"]
    some, full = (logistic(sum(w * v for w, v in zip(model, x))) for model in weights)
    full = min(full, some)
    return [1 - some, some - full, full]


def key(answer):
    return answer["rubrics"], answer["id"]


def table_of(pairs):
    table = [[0] * 3 for _ in range(3)]
    for wanted, got in pairs:
        table[wanted][got] += 1
    return table


def exact(table):
    return sum(table[i][i] for i in range(3)) / max(1, sum(map(sum, table)))


def qwk(table):
    n = sum(map(sum, table))
    rows = [sum(row) for row in table]
    columns = [sum(row[j] for row in table) for j in range(3)]
    observed = sum((i - j) ** 2 * table[i][j] for i in range(3) for j in range(3))
    expected = sum((i - j) ** 2 * rows[i] * columns[j] / n for i in range(3) for j in range(3))
    return 1 - observed / expected


def show(name, pairs):
    table = table_of(pairs)
    print(f"{name}: n {len(pairs)}, exact {exact(table):.3f}, QWK {qwk(table):.3f}, {table}")


def cross_validate(answers, ridge=RIDGE):
    terms = sorted({a["term"] for a in answers})
    chances = {}
    for fold in range(FOLDS):
        held = set(terms[fold::FOLDS])
        weights = train([a for a in answers if a["term"] not in held], ridge)
        for a in answers:
            if a["term"] in held:
                chances[key(a)] = judge(a, weights)
    return chances


def without_trade(names, answers):
    return [dict(a, signs=[0.0 if n in TRADE_SIGNS else v for n, v in zip(names, a["signs"])]) for a in answers]


def sure_from(answers, chances):
    """The highest confidence that leaves enough answers sure."""
    now = [max(chances[key(a)]) for a in answers if a["rubrics"] == "now"]
    return max(p / 100 for p in range(50, 99) if sum(c >= p / 100 for c in now) >= SURE_SHARE * len(now))


def by_cuts(answers, value_of, most):
    """A peer that only counts something: the two cuts that agree best with the marks of all answers."""
    def pairs(low, high):
        return [(a["mark"], 0 if value_of(a) < low else 1 if value_of(a) < high else 2) for a in answers]
    cuts = max(((low, high) for low in range(1, most) for high in range(low, 2 * most)),
               key=lambda c: exact(table_of(pairs(*c))))
    return pairs(*cuts)


def read(stream):
    header = stream.readline().rstrip("\n").split("\t")
    names = header[6:]
    answers = []
    for line in stream:
        fields = line.rstrip("\n").split("\t")
        answers.append({"rubrics": fields[0], "id": fields[1], "term": fields[2], "mark": int(fields[3]),
                        "plain": fields[4] == "1", "words": int(fields[5]), "signs": [float(v) for v in fields[6:]]})
    return names, answers


def header_text(sets, count):
    def numbers(model):
        return ", ".join(f"{w:.4f}" for w in model)
    text = ["// What each sign weighs, in the order of `Sign`. Written by tests/screening/marking/fit_weights.py from",
            f"// {count} marked answers (docs/marking.md); not edited by hand.", "#pragma once", "",
            '#include "screening/marking/marking_signs.h"', "", "namespace fagdansk::marking {", "",
            "struct SignWeights", "{", "    double start = 0.0;", "    Signs each{};", "};", "",
            "struct ModelWeights", "{", "    SignWeights some; ///< is the mark at least 1?",
            "    SignWeights full; ///< is it 2?", "    double sureFrom = 1.0;", "};"]
    for name, (some, full), limit in sets:
        text += ["", f"inline constexpr ModelWeights {name}{{"]
        text += [f"    {{{model[0]:.4f}, {{{numbers(model[1:])}}}}}," for model in (some, full)]
        text += [f"    {limit:.2f}}};"]
    return "\n".join(text + ["", "} // namespace fagdansk::marking", ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--header")
    parser.add_argument("--only", default="", help="beginning of the ids to report on")
    options = parser.parse_args()
    names, answers = read(sys.stdin)
    chances = cross_validate(answers)
    limit = sure_from(answers, chances)
    rule = {n: i for i, n in enumerate(names)}
    got = {key(a): chances[key(a)].index(max(chances[key(a)])) for a in answers}
    for rubrics in ("now", "first"):
        told = [a for a in answers if a["rubrics"] == rubrics and a["id"].startswith(options.only)]
        print(f"rubrics: {rubrics}")
        show("length alone", by_cuts(told, lambda a: a["words"], 12))
        show("rubric's words alone", by_cuts(told, lambda a: round(math.expm1(a["signs"][rule["evidence"]])), 8))
        show("rule alone",
             [(a["mark"], int(a["signs"][rule["rulePartly"]] + a["signs"][rule["ruleFull"]])) for a in told])
        show("cross-validated", [(a["mark"], got[key(a)]) for a in told])
        sure = [a for a in told if max(chances[key(a)]) >= limit]
        show(f"sure from {limit:.2f} ({len(sure) / len(told):.3f})", [(a["mark"], got[key(a)]) for a in sure])
    weights = train(answers)
    for name, some, full in zip(["start"] + names, *weights):
        print(f"    {name:14} {some:8.3f} {full:8.3f}")
    alone = without_trade(names, answers)
    alone_chances = cross_validate(alone)
    alone_limit = sure_from(alone, alone_chances)
    show(f"without the trade's words, sure from {alone_limit:.2f}",
         [(a["mark"], alone_chances[key(a)].index(max(alone_chances[key(a)]))) for a in alone])
    if options.header:
        sets = [("weightsWithTrade", weights, limit), ("weightsAlone", train(alone), alone_limit)]
        with open(options.header, "w", encoding="utf-8") as file:
            file.write(header_text(sets, len(answers) // 2))


if __name__ == "__main__":
    main()

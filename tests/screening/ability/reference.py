#!/usr/bin/env python3
"""Reference values for the ability estimates, made another way than the program makes them.

EAP and PSD: plain products of probabilities over the same 61 nodes, checked against a fine Simpson quadrature over -12..12.
WLE: the maximum of log L + log(I)/2 by ternary search, I from raw moments. A flat top leaves about 1e-7.
Writes reference.tsv: a TAB b's TAB responses TAB eap psd wle wleSe informationAtEap.
"""
import math
import pathlib


def probabilities(a, steps, theta):
    tops = [math.exp(sum(a * (theta - b) for b in steps[:k])) for k in range(len(steps) + 1)]
    return [top / sum(tops) for top in tops]


def likelihood(items, x, theta):
    return math.prod(probabilities(a, b, theta)[r] for (a, b), r in zip(items, x) if r is not None)


def information(items, x, theta):
    total = 0
    for (a, b), r in zip(items, x):
        if r is not None:
            p = probabilities(a, b, theta)
            total += a * a * (sum(k * k * v for k, v in enumerate(p)) - sum(k * v for k, v in enumerate(p)) ** 2)
    return total


def posterior(items, x, nodes, weights):
    w = [likelihood(items, x, t) * math.exp(-t * t / 2) * v for t, v in zip(nodes, weights)]
    mean = sum(t * v for t, v in zip(nodes, w)) / sum(w)
    return mean, math.sqrt(sum((t - mean) ** 2 * v for t, v in zip(nodes, w)) / sum(w))


def eap(items, x):
    coarse = posterior(items, x, [-6 + 0.2 * i for i in range(61)], [1] * 61)
    n = 2400
    fine = posterior(items, x, [-12 + 24 * i / n for i in range(n + 1)],
                     [1 if i in (0, n) else 4 if i % 2 else 2 for i in range(n + 1)])
    assert all(abs(c - f) < 1e-4 for c, f in zip(coarse, fine)), (coarse, fine)
    return coarse


def wle(items, x):
    goal = lambda t: math.log(likelihood(items, x, t)) + 0.5 * math.log(information(items, x, t))
    low, high = -8.0, 8.0
    for _ in range(200):
        third = (high - low) / 3
        if goal(low + third) < goal(high - third):
            low += third
        else:
            high -= third
    return (low + high) / 2


RASCH = [(1, [-1.5]), (1, [-0.5]), (1, [0.0]), (1, [0.7]), (1, [1.8])]
MIXED = [(1, [-1.0]), (1, [0.2]), (1, [-0.8, 0.4]), (1, [0.1, 1.3]), (1, [-1.6, -0.2])]
SLOPES = [(0.6, [-1.0]), (1.4, [0.0]), (2.0, [0.5]), (0.9, [0.4, 1.1])]
CASES = [
    (RASCH, [0, 0, 0, 0, 0]), (RASCH, [1, 1, 1, 1, 1]), (RASCH, [1, 1, 0, 0, 0]), (RASCH, [0, 0, 0, 1, 1]),
    (RASCH, [1, None, 0, None, 1]), ([(1, [2.5])], [1]), ([(1, [0.3, -0.4])], [1]),
    (MIXED, [1, 0, 1, 0, 2]), (MIXED, [1, 1, 2, 2, 2]), (MIXED, [0, 0, 0, 0, 0]), (MIXED, [None, 1, 2, None, 1]),
    (SLOPES, [1, 1, 0, 1]), (SLOPES, [0, 1, 1, 2]), (SLOPES, [1, 0, 0, 0]),
]

if __name__ == "__main__":
    with open(pathlib.Path(__file__).with_name("reference.tsv"), "w", encoding="utf-8", newline="\n") as out:
        for items, x in CASES:
            mean, sd = eap(items, x)
            w = wle(items, x)
            out.write("\t".join([
                " ".join(str(a) for a, _ in items),
                " ".join(",".join(str(b) for b in steps) for _, steps in items),
                " ".join("null" if r is None else str(r) for r in x),
                " ".join("%.10f" % v for v in (mean, sd, w, 1 / math.sqrt(information(items, x, w)),
                                               information(items, x, mean)))]) + "\n")

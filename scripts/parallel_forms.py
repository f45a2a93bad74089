#!/usr/bin/env python3
"""Prints the table of parallel forms from the authored YAML and `fagdansk-cli analyse`; exits 1 if a trade's forms are not parallel.

parallel_forms.py [--cli FILE] [--write PAGE]    PAGE: its table is replaced, between the two marks
Needs python3-yaml."""

import argparse
import json
import pathlib
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
KINDS = ("find", "infer", "first", "explain")
BEGIN, END = "<!-- parallel forms -->", "<!-- end of parallel forms -->"
LIX_APART = 4
WORDS_APART = 40
DIFFICULTY_APART = 1.0
HEAD = ["Trade", "Form", "Everyday text: words, LIX", "Technical text: words, LIX", "Questions find/infer/first/explain",
        "Difficulty of terms", "of questions"]


def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)


def readability(cli, body):
    run = subprocess.run([cli, "analyse"], input=body, capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def counted(questions):
    kinds = ["explain" if question["type"] == "explain" else question["asks"] for question in questions]
    return tuple(kinds.count(kind) for kind in KINDS)


def measured(cli, form, texts):
    everyday, technical = texts[form["everyday"]], texts[form["technical"]]
    questions = everyday["questions"] + technical["questions"]
    return {
        "form": form["form"],
        "everyday": readability(cli, everyday["body"]),
        "technical": readability(cli, technical["body"]),
        "kinds": counted(questions),
        "terms": sum(term["difficulty"] for term in form["terms"]),
        "questions": sum(question["difficulty"] for question in questions),
    }


def apart(forms, value):
    return max(map(value, forms)) - min(map(value, forms))


def faults(trade, forms):
    for text in ("everyday", "technical"):
        if apart(forms, lambda form: form[text]["lix"]) > LIX_APART:
            yield f"{trade}: LIX of the {text} texts is more than {LIX_APART} apart"
        if apart(forms, lambda form: form[text]["words"]) > WORDS_APART:
            yield f"{trade}: the {text} texts are more than {WORDS_APART} words apart"
    if len({form["kinds"] for form in forms}) > 1:
        yield f"{trade}: not the same kinds of questions"
    if apart(forms, lambda form: form["terms"] + form["questions"]) > DIFFICULTY_APART:
        yield f"{trade}: the expected difficulty is more than {DIFFICULTY_APART:g} logit apart"


def row(trade, form):
    size = [f"{form[text]['words']}, {form[text]['lix']:.1f}" for text in ("everyday", "technical")]
    return [trade, form["form"], *size, "/".join(map(str, form["kinds"])), f"{form['terms']:+.1f}", f"{form['questions']:+.1f}"]


def table(trades):
    rows = [HEAD, ["---"] * len(HEAD)]
    rows += [row(trade, form) for trade, forms in trades.items() for form in forms]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in rows)


def replace(page, text):
    before, rest = page.read_text(encoding="utf-8").split(BEGIN)
    page.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.split(END)[1]}", encoding="utf-8")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cli", default=str(ROOT / "build/dev/bin/fagdansk-cli"))
    options.add_argument("--write", type=pathlib.Path)
    asked = options.parse_args()

    texts = {text["text"]: text for text in map(read, CONTENT.glob("texts/*/*.yaml"))}
    trades = {}
    for path in sorted(CONTENT.glob("forms/*.yaml")):
        form = read(path)
        trades.setdefault(form["trade"], []).append(measured(asked.cli, form, texts))
    if asked.write:
        replace(asked.write, table(trades))
    else:
        print(table(trades))
    found = [fault for trade, forms in trades.items() for fault in faults(trade, forms)]
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found or not trades else 0


if __name__ == "__main__":
    sys.exit(main())

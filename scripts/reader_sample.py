#!/usr/bin/env python3
"""Prints a random sample of the words for a reader who checks them: terms with all their Danish, or translations beside the Danish.
The same seed gives the same sample as long as no word is added or taken away.

reader_sample.py terms [--count 120] [--seed 1]
reader_sample.py translations [--count 200] [--seed 1] [--language LANG]
Needs python3-yaml."""

import argparse
import pathlib
import random
import sys

import yaml

TRADES = pathlib.Path(__file__).resolve().parent.parent / "wordlists/trades"


def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)


def all_terms():
    units = [(path.parts[-3], read(path)) for path in sorted(TRADES.glob("*/units/*.yaml"))]
    return {f"{trade}/{term['slug']}": term for trade, unit in units for term in unit["terms"]}


def all_translations(language):
    for path in sorted(TRADES.glob(f"*/translations/{language}.yaml")):
        for slug, entry in read(path)["terms"].items():
            yield path.stem, f"{path.parts[-3]}/{slug}", entry["text"] if isinstance(entry, dict) else entry


def head(name, term):
    article = term.get("article")
    return f"{name}: {term['lemma']} ({term['class'] + (', ' + article if article else '')})"


def as_text(name, term):
    yield head(name, term)
    yield f"  forms: {', '.join(term.get('forms', []))}; parts: {term['parts']}; say: {term.get('say', '')}"
    yield f"  = {term['definition']}"
    yield from (f"  + {sentence}" for sentence in term["examples"])
    yield from (f"  - {sentence}" for sentence in term["distractors"])
    yield from (f"  {point['role']}: {point['says']}" for point in term["rubric"]["points"])
    yield from (f"  forbidden: {claim['says']}" for claim in term["rubric"].get("forbidden", []))


def term_sample(terms, count, seed):
    for number, name in enumerate(sorted(random.Random(seed).sample(sorted(terms), count)), 1):
        yield f"{number}. " + "\n".join(as_text(name, terms[name]))


def translation_sample(terms, language, count, seed):
    drawn = random.Random(seed).sample(sorted(all_translations(language)), count)
    for number, (spoken, name, text) in enumerate(sorted(drawn), 1):
        yield f"{number}. {spoken}  {text}\n  {head(name, terms[name])} = {terms[name]['definition']}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("terms", "translations"))
    options.add_argument("--count", type=int)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--language", default="*", help="only this one, as its file is called")
    asked = options.parse_args()
    terms = all_terms()
    try:
        if asked.what == "terms":
            sample = list(term_sample(terms, asked.count or 120, asked.seed))
        else:
            sample = list(translation_sample(terms, asked.language, asked.count or 200, asked.seed))
    except ValueError:
        sys.exit("reader_sample.py: there are not so many words to draw from")
    print("\n\n".join(sample))


if __name__ == "__main__":
    main()

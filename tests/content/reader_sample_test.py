#!/usr/bin/env python3
"""Proves that a reader's sample is reproducible, complete and drawn from everything. Run with the folder `scripts` as PYTHONPATH."""

import pathlib
import tempfile
import unittest

import reader_sample

UNIT = """
unit: alt
terms:
""" + "".join(f"""
  - slug: ord-{number}
    lemma: ord{number}
    class: noun
    article: et
    forms: [ordet{number}]
    parts: ord
    definition: Betydning {number}.
    examples: ["Her er {{ord{number}}}.", "Der er {{ord{number}}}."]
    distractors: [Forkert 1., Forkert 2., Forkert 3.]
    rubric:
      points: [{{role: what, says: punkt {number}}}]
      forbidden: [{{says: noget andet {number}}}]
""" for number in range(9))
TRANSLATIONS = "language: {0}\nreview: draft\nterms: {{ord-1: {0} et, ord-2: {{text: {0} to, review: reviewed}}}}\n"


class ReaderSample(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        reader_sample.TRADES = pathlib.Path(folder.name)
        self.write("prøve/units/01-alt.yaml", UNIT)
        for language in ("en", "pl"):
            self.write(f"prøve/translations/{language}.yaml", TRANSLATIONS.format(language))
        self.terms = reader_sample.all_terms()

    def write(self, name, text):
        path = reader_sample.TRADES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def drawn(self, count, seed):
        return list(reader_sample.term_sample(self.terms, count, seed))

    def test_one_seed_gives_one_sample_and_others_others(self):
        samples = [tuple(self.drawn(4, seed)) for seed in range(20)]
        self.assertEqual(samples, [tuple(self.drawn(4, seed)) for seed in range(20)])
        self.assertGreater(len(set(samples)), 10)

    def test_no_term_comes_twice_and_every_term_can_come(self):
        heads = {text.splitlines()[0].split(". ")[1] for text in self.drawn(9, 1)}
        self.assertEqual(heads, {f"prøve/ord-{number}: ord{number} (noun, et)" for number in range(9)})

    def test_more_than_there_are_is_refused(self):
        with self.assertRaises(ValueError):
            self.drawn(10, 1)

    def test_a_term_comes_with_all_its_danish(self):
        text = "\n".join(self.drawn(9, 1))
        for danish in ("ordet3", "Betydning 3.", "Her er {ord3}.", "Der er {ord3}.", "Forkert 2.", "punkt 3", "noget andet 3"):
            self.assertIn(danish, text)

    def test_translations_stand_beside_their_meaning(self):
        drawn = list(reader_sample.translation_sample(self.terms, "*", 4, 1))
        self.assertEqual(drawn[0], "1. en  en et\n  prøve/ord-1: ord1 (noun, et) = Betydning 1.")
        self.assertEqual([text.splitlines()[0] for text in drawn[1:]], ["2. en  en to", "3. pl  pl et", "4. pl  pl to"])

    def test_one_language_alone(self):
        drawn = list(reader_sample.translation_sample(self.terms, "pl", 2, 1))
        self.assertEqual([text.splitlines()[0] for text in drawn], ["1. pl  pl et", "2. pl  pl to"])


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env bash
# Anki decks between us and two npm packages that we did not write: anki-reader opens ours, we open what anki-apkg-export makes
# and the deck that it ships. By hand (it needs npm and a network): other_anki_programs.sh FAGDANSK-CLI PACK
set -euo pipefail
cli=$(realpath "$1")
pack=$(realpath "$2")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent anki-reader@0.3.0 anki-apkg-export@4.0.3

"$cli" --pack "$pack" glossary export --trade svejsning --format apkg --out ours.apkg >/dev/null
cat >read.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import { readAnkiPackage } from "anki-reader";
const { collection } = await readAnkiPackage(new Blob([readFileSync("ours.apkg")]));
const decks = Object.values(collection.getDecks());
const deck = decks.find((one) => one.getRawDeck().name === "Svejsning");
const cards = Object.values(deck.getCards());
const notes = new Set(cards.map((card) => JSON.stringify(card.getFields())));
if (cards.length !== 336 || notes.size !== 168) throw new Error(`${cards.length} cards, ${notes.size} notes`);
console.log(`anki-reader: ${cards.length} cards in ${decks.length} decks of ours`);
SCRIPT
node read.mjs

cat >write.cjs <<'SCRIPT'
const AnkiExport = require("anki-apkg-export").default;
const { writeFileSync } = require("node:fs");
const deck = new AnkiExport("Prøve");
deck.addCard("svejsehjelm", "<b>خوذة</b> &amp; <i>maske</i>", { tags: ["værn ting"] });
for (let i = 0; i < 30; i += 1) deck.addCard(`ord ${i}`, `word ${i}`);
deck.save().then((zip) => writeFileSync("theirs.apkg", zip, "binary"));
SCRIPT
node write.cjs
count() { "$cli" --pack "$pack" glossary preview "$1" --column 'Back=oversættelse en' | grep -c '"entry":{'; }
[ "$(count theirs.apkg)" = 31 ] || { echo "theirs.apkg: not 31 notes" >&2; exit 1; }
[ "$(count node_modules/anki-apkg-export/test/fixtures/output.apkg)" = 3 ] || { echo "output.apkg: not 3 notes" >&2; exit 1; }
"$cli" --pack "$pack" glossary preview theirs.apkg --column 'Back=oversættelse en' | grep -q 'خوذة & maske'
echo "anki-apkg-export: 31 notes of its making and 3 of its own deck read"

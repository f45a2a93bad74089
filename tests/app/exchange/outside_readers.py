"""Our files through readers that we did not write, and a workbook of another writer through ours.

usage: outside_readers.py FAGDANSK-CLI PACK
openpyxl for the workbook, Python's own csv, XML and SQLite for the rest; they must agree on the words and on what stands in them.
"""
import csv
import io
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

import openpyxl

CLI, PACK = sys.argv[1], sys.argv[2]
TBX = "{urn:iso:std:iso:30042:ed-2}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def run(*arguments):
    done = subprocess.run([CLI, "--pack", PACK, "glossary", *arguments], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def from_csv(file):
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig")), delimiter=";"))
    return {row["ord"]: (row["betydning"], row["oversættelse ar"]) for row in rows}


def from_xlsx(file):
    sheet = openpyxl.load_workbook(file).worksheets[0]
    header, *rows = sheet.iter_rows(values_only=True)
    at = [header.index(name) for name in ("ord", "betydning", "oversættelse ar")]
    for row in sheet.iter_rows():
        assert all(cell.data_type in ("s", "n") and (cell.data_type == "s" or cell.value is None) for cell in row), row
    return {row[at[0]]: (row[at[1]], row[at[2]]) for row in rows}


def from_tbx(file):
    root = ET.parse(file).getroot()
    assert (root.tag, root.get("type"), root.get("style")) == (TBX + "tbx", "TBX-Basic", "dca"), root.attrib
    ids, words = set(), {}
    for concept in root.iter(TBX + "conceptEntry"):
        ids.add(concept.get("id"))
        terms = {section.get(LANGUAGE): section for section in concept.findall(TBX + "langSec")}
        meaning = terms["da"].find(f"{TBX}descripGrp/{TBX}descrip[@type='definition']").text
        words[terms["da"].find(f"{TBX}termSec/{TBX}term").text] = (meaning, terms["ar"].find(f"{TBX}termSec/{TBX}term").text)
    assert len(ids) == len(words), "an id twice"
    return words


def from_apkg(file):
    with zipfile.ZipFile(file) as package:
        assert package.testzip() is None
        assert json.loads(package.read("media")) == {}
        collection = pathlib.Path(str(file) + ".db")
        collection.write_bytes(package.read("collection.anki2"))
    base = sqlite3.connect(collection)
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    models = json.loads(base.execute("SELECT models FROM col").fetchone()[0])
    words = {}
    for model, fields in base.execute("SELECT mid, flds FROM notes"):
        names = [field["name"] for field in models[str(model)]["flds"]]
        note = dict(zip(names, fields.split("\x1f"), strict=True))
        words[note["ord"]] = (note["betydning"], note["oversættelse ar"])
    base.close()
    return words


def check_foreign_workbook(folder):
    file = folder / "andre.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Ord", "Engelsk", "Bemærkning", "Dato"])
    book.active.append(["hjelm", "helmet", "=1+1", 7])
    book.save(file)
    lines = [json.loads(line) for line in run("preview", str(file)).splitlines()]
    entry = next(line["entry"] for line in lines if line["row"] == 2)
    assert (entry["word"], entry["translations"]["en"]["text"]) == ("hjelm", "helmet"), entry
    assert entry["note"] == "", "a formula that was never computed has no value"


def main():
    readers = {"csv": from_csv, "xlsx": from_xlsx, "tbx": from_tbx, "apkg": from_apkg}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        found = {}
        for kind, reader in readers.items():
            file = folder / f"svejsning.{kind}"
            run("export", "--trade", "svejsning", "--format", kind, "--out", str(file))
            found[kind] = reader(file)
        plain = {word: texts for word, texts in found["csv"].items() if "&" not in "".join((word, *texts))}
        assert len(plain) > 100, len(plain)
        for kind, words in found.items():
            wrong = [word for word, texts in plain.items() if words.get(word) != texts]
            assert not wrong and len(words) == len(found["csv"]), (kind, wrong[:5])
        check_foreign_workbook(folder)
    print(f"{len(found['csv'])} words, the same through {len(found)} readers")


main()

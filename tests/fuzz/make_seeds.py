"""Writes inputs that the fuzz targets start from, one folder a target: python3 -B tests/fuzz/make_seeds.py FOLDER

Without them a fuzzer never finds a zip's directory or a rubric's first key by chance.
"""
import io
import pathlib
import sqlite3
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPORA = ROOT / "tests" / "corpora"
TEXT, MARKDOWN, HTML, DOCX, ODT, PDF = (bytes([kind]) for kind in range(6))  # exchange::DocumentKind
PLAIN, SHEET, STRINGS, OLD_DECK = (bytes([kind]) for kind in range(4))  # exchange_fuzz
UNIT, TRANSLATION, ITEMS, JSON = (bytes([kind]) for kind in range(4))  # content_fuzz

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
ODF_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def packed(name, content, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def pdf():
    content = b"BT /F1 12 Tf 20 100 Td (Svejsning af r\\370r) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%sendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % table


def documents():
    word = (f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>Svejse</w:t><w:tab/><w:t>hjelm</w:t><w:br/></w:r></w:p>'
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Gas</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>")
    office = (f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{ODF_TEXT}"><office:body><office:text>'
              '<text:h>Truck</text:h><text:p>Løft<text:s text:c="3"/>op<text:line-break/></text:p>'
              "</office:text></office:body></office:document>")
    yield TEXT + "Løft pallen.\r\n\r\nSænk den.".encode()
    yield TEXT + "Løft pallen.".encode("cp1252")
    yield TEXT + "Løft pallen.".encode("utf-16")
    yield MARKDOWN + "# Gas\n\n- *Luk* [hanen](http://a)\n\n| a | b |\n|---|---|\n\n```\nx\n```\n> ja".encode()
    yield HTML + ("<!doctype html><style>p{}</style><p>Gas &amp; luft &#248; &nbsp;<br><b>l&oslash;b</b>"
                  "<script>1</script><table><tr><td>1<li>2").encode()
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        yield DOCX + packed("word/document.xml", word, method)
        yield ODT + packed("content.xml", office, method)
    yield PDF + pdf()


def deck():
    """A small collection.anki2."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "collection.anki2"
        base = sqlite3.connect(file)
        base.executescript("""
            PRAGMA page_size = 512; VACUUM;
            CREATE TABLE col (id integer, models text, decks text);
            CREATE TABLE notes (id integer PRIMARY KEY, mid integer, tags text, flds text);
            CREATE TABLE cards (id integer PRIMARY KEY, nid integer, ord integer);
            CREATE TABLE revlog (id integer PRIMARY KEY, cid integer, ease integer);
            INSERT INTO col VALUES (1, '{"7":{"name":"B","type":0,"flds":[{"name":"Ord"},{"name":"Back"}]},
                "8":{"name":"C","type":1,"flds":[{"name":"Text"}]}}', '{"9":{"name":"Fag::Gas"}}');
            INSERT INTO notes VALUES (1, 7, ' fag::gas ', 'hane' || char(31) || '<b>Lukker</b><br>gas &amp; luft [sound:a.mp3]'),
                (2, 8, '', 'Luk {{c1::hanen}}');
            INSERT INTO cards VALUES (5, 1, 0);
            INSERT INTO revlog VALUES (1700000000000, 5, 3);""")
        base.close()
        return file.read_bytes()


def glossaries():
    yield PLAIN + ('\ufefford;artikel;ordklasse;former;dele;betydning;eksempler;note;oversættelse ar;status ar;id\r\n'
                   'svejsehjelm;en;navneord;"svejsehjelmen\r\nsvejsehjelme";svejse hjelm;"Noget ""på"" hovedet.";'
                   "Slå {svejsehjelmen} ned.;'=1+1;خوذة;gennemset;a/b/c\r\n").encode()
    yield PLAIN + "word,note\nrør,\"a, b\"\n".encode("cp1252")
    yield PLAIN + "ord\nhjelm\n".encode("utf-16")
    yield SHEET + (b'<w><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>note</t></is></c></row>'
                   b'<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="str"><v>x_x000D_</v></c></row></sheetData></w>')
    yield STRINGS + b"<sst><si><t>ord</t></si><si><r><t>hj</t></r><r><t>elm</t></r><rPh><t>x</t></rPh></si></sst>"
    yield OLD_DECK + deck()
    for file in sorted((CORPORA / "exchange").glob("*.tbx")):
        yield PLAIN + file.read_bytes()


def contents():
    for file in sorted((CORPORA / "content" / "good").rglob("*.yaml")):
        kind = TRANSLATION if "translations" in file.parts else UNIT if "units" in file.parts else ITEMS
        yield kind + file.read_bytes()


def rows(folder, pattern):
    for file in sorted((CORPORA / folder).glob(pattern)):
        for line in file.read_text().splitlines():
            if line and not line.startswith("#"):
                yield line.split("\t")


PATTERNS = ["hjelm/maske !cykel", "beskyt* =øje/ansigt", '"ikke se" lys', "ikke farlig/ufarlig", '"man må" hælde/=vand olie']


def marks():
    for number, row in enumerate(rows("marking", "learners-dev.tsv")):
        patterns = [PATTERNS[number % 5], PATTERNS[number // 5 % 5]]
        yield "\n".join([*patterns, "Hvad er det?", row[-1]]).encode()


def words():
    for row in rows("language", "*.tsv"):
        yield "\n".join(row).encode()


def texts():
    for file in sorted((CORPORA / "language").glob("*.txt")):
        for paragraph in file.read_text().split("\n\n"):
            yield paragraph.encode()


def main(folder):
    seeds = {"document_fuzz": documents, "content_fuzz": contents, "marking_fuzz": marks, "language_fuzz": words, "text_fuzz": texts,
             "exchange_fuzz": glossaries}
    for target, make in seeds.items():
        place = pathlib.Path(folder) / target
        place.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(make()):
            (place / f"{number:04}").write_bytes(seed)


if __name__ == "__main__":
    main(sys.argv[1])

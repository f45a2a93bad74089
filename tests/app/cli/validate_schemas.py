"""Runs fagdansk-cli on the pack that ships and holds every output against its format.

usage: validate_schemas.py FAGDANSK-CLI PACK SOURCE-FOLDER
JSON is held against docs/cli/*.schema.json, the line formats against what docs/cli/README.md says. Every schema must have
an example and must have judged at least one real output (or input); it must also refuse each example that is spoilt.
"""
import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

CLI, PACK, SOURCE = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
DOCS = SOURCE / "docs" / "cli"
checked = {}
failures = []


def fail(what):
    failures.append(what)


def run(arguments, text="", code=0):
    done = subprocess.run([CLI, "--pack", PACK, *arguments], input=text.encode(), capture_output=True, check=False)
    if done.returncode != code:
        fail(f"{' '.join(arguments)}: exit {done.returncode}, not {code}: {done.stderr.decode()}")
    return done.stdout.decode("utf-8", "strict")


def load_schemas():
    schemas = {}
    for file in sorted(DOCS.glob("*.schema.json")):
        schema = json.loads(file.read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        schemas[file.name.removesuffix(".schema.json")] = jsonschema.Draft202012Validator(schema)
    return schemas


def validate(schemas, name, value, where):
    for error in schemas[name].iter_errors(value):
        fail(f"{where}: {error.json_path}: {error.message}")
    checked[name] = checked.get(name, 0) + 1


def one_line(text, where):
    if text.count("\n") != 1 or not text.endswith("\n"):
        fail(f"{where}: not one line")
    if re.search(r"[:,\[]-?\d+(\.\d+)?[eE]", text) or re.search(r"[:,\[]-?\d+\.\d{9}", text):
        fail(f"{where}: a number with an exponent or more than eight decimals")
    return json.loads(text)


def spoilt(value):
    """The value with one member taken away, or one added, at every place of its first two levels."""
    for key in value:
        changed = copy.deepcopy(value)
        changed["nobodys-key"] = changed.pop(key)
        yield f"{key} renamed", changed
        if isinstance(value[key], dict):
            changed = copy.deepcopy(value)
            changed[key] = 17
            yield f"{key} a number", changed


def check_examples(schemas):
    for name, schema in schemas.items():
        file = DOCS / f"{name}.example.json"
        example = json.loads(file.read_text("utf-8"))
        for error in schema.iter_errors(example):
            fail(f"{file.name}: {error.json_path}: {error.message}")
        for what, changed in spoilt(example):
            if schema.is_valid(changed):
                fail(f"{name}.schema.json takes the example with {what}")


def check_content_stats(schemas):
    validate(schemas, "content-stats", one_line(run(["content", "stats"]), "content stats"), "content stats")


def screenings():
    """Inputs to run: the example, and what it leaves out."""
    example = json.loads((DOCS / "screening-answers.example.json").read_text("utf-8"))
    yield "the example", example
    yield "nothing answered", {"trade": example["trade"], "answers": {}}
    undecided = {key: value for key, value in example.items() if key not in ("decision", "context", "marks", "participant")}
    yield "no context", {**undecided, "mode": "typed"}
    yield "another decision", {**example, "decision": {"kind": "override", "outcome": "fvu-start", "reason": "Læser langsomt."}}
    yield "stopped", {**undecided, "answers": {"everyday/text": {"kind": "stop"}}}


def check_screenings(schemas):
    with tempfile.TemporaryDirectory() as folder:
        for what, answers in screenings():
            validate(schemas, "screening-answers", answers, f"answers: {what}")
            file = pathlib.Path(folder) / "answers.json"
            file.write_text(json.dumps(answers), "utf-8")
            output = run(["screening", "run", "--answers", str(file)])
            validate(schemas, "screening-result", one_line(output, what), f"result: {what}")


def check_results(schemas):
    """Of a trial database, whose password is in the source."""
    answers = json.loads((DOCS / "screening-answers.example.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        file, database = pathlib.Path(folder) / "answers.json", f"{folder}/trial.db"
        file.write_text(json.dumps(answers), "utf-8")
        run(["--db", database, "screening", "run", "--answers", str(file)])
        for kind, names in (("csv", []), ("xlsx", ["--names"])):
            target = f"{folder}/results.{kind}"
            command = ["--db", database, "results", "export", "--teacher", answers["teacher"], "--format", kind,
                       "--out", target]
            output = one_line(run(command + names, "fagdansk-cli\n"), f"results {kind}")
            validate(schemas, "results-export", output, f"results export {kind}")
            if output["rows"] != 1 or output["columns"] != (21 if names else 20):
                fail(f"results export {kind}: {output}")
        run(command, "wrong\n", code=2)


def check_analyse(schemas):
    """The example is the output for the example's text; other formats only have to keep the shape."""
    example = json.loads((DOCS / "analyse.example.json").read_text("utf-8"))
    text = (DOCS / "analyse.example.txt").read_text("utf-8")
    output = one_line(run(["analyse", "--trade", "svejsning"], text), "analyse")
    validate(schemas, "analyse", output, "analyse")
    if output != example:
        fail(f"analyse: not its example: {json.dumps(output, ensure_ascii=False)}")
    validate(schemas, "analyse", one_line(run(["analyse"], "Luk."), "analyse, short"), "analyse, short")
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "a.html"
        file.write_text("<h1>Gas</h1><p>" + "Luk gasflasken med en n\u00f8gle. " * 20, "utf-8")
        validate(schemas, "analyse", one_line(run(["analyse", str(file)]), "analyse html"), "analyse html")


def check_schedule_fit(schemas):
    vectors = (SOURCE / "tests/corpora/fsrs/other.csv").read_text("utf-8").splitlines()
    log = "".join(",".join(row.split(",")[:3]) + "\n" for row in vectors)
    for what, rows in (("a log", log), ("no review", log.split("\n", 1)[0] + "\n")):
        output = one_line(run(["schedule", "fit"], rows), f"schedule fit, {what}")
        validate(schemas, "schedule-fit", output, f"schedule fit, {what}")
        if output["reviews"] != rows.count("\n") - 1:
            fail(f"schedule fit, {what}: {output['reviews']} reviews")


def check_measures(schemas):
    """Each example is the output for the example's input; what has no number says null and keeps the shape."""
    answers = json.loads((DOCS / "ability-answers.example.json").read_text("utf-8"))
    validate(schemas, "ability-answers", answers, "answers for ability")
    inputs = {"ability": json.dumps(answers) + "\n"}
    for name in ("calibrate", "dif", "agreement"):
        inputs[name] = (DOCS / f"{name}.example.csv").read_text("utf-8")
    for name, text in inputs.items():
        output = one_line(run([name], text), name)
        validate(schemas, name, output, name)
        if output != json.loads((DOCS / f"{name}.example.json").read_text("utf-8")):
            fail(f"{name}: not its example: {json.dumps(output)}")
    unknown = {"ability": '{"items":[],"x":[]}\n', "dif": "group,a\nR,1\nF,1\n", "agreement": "rater1,rater2\n"}
    for name, text in unknown.items():
        validate(schemas, name, one_line(run([name], text), f"{name}, nothing known"), f"{name}, nothing known")


def check_glossaries(schemas):
    """Out in every format and in again; and a file with a fault of each weight."""
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("csv", "xlsx", "tbx", "apkg"):
            file, made = f"{folder}/svejsning.{kind}", f"{folder}/{kind}"
            output = one_line(run(["glossary", "export", "--trade", "svejsning", "--format", kind, "--out", file]), kind)
            validate(schemas, "glossary-export", output, f"glossary export {kind}")
            for line in run(["glossary", "preview", file]).splitlines(keepends=True):
                validate(schemas, "glossary-preview", one_line(line, kind), f"glossary preview {kind}")
            output = one_line(run(["glossary", "import", file, "--trade", "prove", "--out", made]), kind)
            validate(schemas, "glossary-import", output, f"glossary import {kind}")
        faulty = pathlib.Path(folder) / "ord.csv"
        faulty.write_text("ord;artikel;niveau;billede\nhjelm;den;7;Mit foto.jpg\n", "utf-8")
        for line in run(["glossary", "preview", str(faulty)], code=1).splitlines(keepends=True):
            validate(schemas, "glossary-preview", one_line(line, "faults"), "glossary preview with faults")


def check_lines(name, output, pattern, lines):
    found = output.split("\n")
    if found.pop() != "" or len(found) != lines:
        fail(f"{name}: {len(found)} lines, not {lines}")
    for line in found:
        if not re.fullmatch(pattern, line):
            fail(f"{name}: not its format: {line}")
    checked[name] = len(found)


def check_line_commands():
    answers = ["1\tsvejsehjelm\tden beskytter øjnene", "2\tsvejsning/lysbue\t", "3\tslagge\tto\\nlinjer"]
    check_lines("mark", run(["mark"], "\n".join(answers)), r"\d\t[012]\t(0|1|0\.\d{1,8})\t(un)?sure\t[^\t]+", 3)
    kinds = "exact|variant|slip|inflection|other-word|wrong"
    typed = "svejsehjelm\tsvejse hjelm\nlodning\tladning\npalle\tbale\n"
    check_lines("judge", run(["judge"], typed), rf"[^\t]+\t[^\t]+\t({kinds})\t\d+(\.\d{{1,8}})?", 3)
    check_lines("suggest", run(["suggest"], "svejsning\tsvejshelm\n"), r"svejshelm\tsvejsehjelm(\t[^\t]+){0,4}", 1)
    check_lines("split", run(["split"], "tyngdepunktsafstanden\nTIG-svejsning\nhus\n"), r"\S+\t\S+( (\+[sen-] )?\S+)*", 3)
    check_lines("stem", run(["stem"], "plade\tpladen\nplads\tplade\n"), r"[^\t]+\t[^\t]+\t[01]", 2)
    reviews = "card_id,review_ms,rating\na,1704173720611,3\na,1704174320611,3\nb,1704174320611,1\n"
    number = r"\d+(\.\d{1,8})?"
    output = run(["schedule", "replay"], reviews)
    header, rows = output.split("\n", 1)
    if header != "card_id,review_ms,rating,stability,difficulty,scheduled_days,due_ms":
        fail("schedule replay: another header")
    check_lines("schedule replay", rows, rf"[ab],\d+,[1-4],{number},{number},\d+,\d+", 3)


def check_database_commands():
    with tempfile.TemporaryDirectory() as folder:
        database, copied = str(pathlib.Path(folder) / "a.db"), str(pathlib.Path(folder) / "b.db")
        run(["screening", "run", "--db", database, "--answers", str(DOCS / "screening-answers.example.json")])
        if run(["db", "backup", copied, "--db", database]) != "":
            fail("db backup: something on standard output")
        for file in (database, copied):
            check_lines("db check", run(["db", "check", "--db", file]), r"'.*': .+ are fine", 1)


def main():
    schemas = load_schemas()
    check_examples(schemas)
    check_content_stats(schemas)
    check_screenings(schemas)
    check_results(schemas)
    check_analyse(schemas)
    check_schedule_fit(schemas)
    check_measures(schemas)
    check_line_commands()
    check_glossaries(schemas)
    check_database_commands()
    for name in schemas:
        if not checked.get(name):
            fail(f"{name}.schema.json judged nothing")
    if not schemas or not checked:
        fail("nothing was checked")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"checked {sum(checked.values())} outputs of {len(checked)} formats, {len(failures)} at fault")
    return 1 if failures else 0


sys.exit(main())

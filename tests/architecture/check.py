#!/usr/bin/env python3
"""Checks a source tree against rules.py: prints every fault as file:line: message, exits 1 if there is one."""

import os
import re
import sys

import rules

SOURCE_ROOTS = ("wordlists/", "screening/", "app/", "qml/")
SKIPPED_ANYWHERE = {".git", "__pycache__", "node_modules"}
SKIPPED = {"build", "tour", "tests/fuzz/corpus"}
TEXT_ENDINGS = (".cpp", ".h", ".in", ".qml", ".md", ".txt", ".cmake", ".sh", ".py", ".sql", ".yaml", ".json", ".tsv", ".ts")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
IMPORT = re.compile(r'^\s*import\s+("[^"]*"|[\w.]+)')


def files_of(tree):
    for folder, folders, names in os.walk(tree):
        here = os.path.relpath(folder, tree).replace(os.sep, "/")
        prefix = "" if here == "." else here + "/"
        folders[:] = sorted(f for f in folders if f not in SKIPPED_ANYWHERE and prefix + f not in SKIPPED)
        for name in sorted(names):
            yield prefix + name


def is_in(path, room):
    return path == room or path.startswith(room + "/")


def room_of(path):
    found = [room for room in rules.ROOMS if is_in(path, room)]
    return max(found, key=len) if found else None


def include_fault(room, quoted, header):
    """Why a file of `room` may not include `header`; None if it may."""
    for name, (pattern, allowed) in rules.LIBRARIES.items():
        if not quoted and re.fullmatch(pattern, header):
            return None if room in allowed else f"{room} must not use {name} (<{header}>)"
    if not quoted:
        return None
    for prefix, allowed in rules.GENERATED.items():
        if header.startswith(prefix):
            return None if room in allowed else f"{room} must not include {header}"
    target = room_of(header)
    if target is None:
        return f'"{header}" is no file of a known room; write includes from the top of the tree'
    if target != room and not any(is_in(target, allowed) for allowed in rules.ROOMS[room]):
        return f"{room} must not include {target} ({header}): against the arrows"
    return None


def cpp_faults(path, lines):
    room = room_of(path)
    if room is None:
        yield 1, f"{os.path.dirname(path)} is no room that tests/architecture/rules.py knows"
        return
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        fault = match and include_fault(room, match[1] == '"', match[2])
        if fault:
            yield number, fault


def qml_faults(lines):
    for number, line in enumerate(lines, 1):
        match = IMPORT.match(line)
        if match and not re.fullmatch(rules.QML_IMPORTS, match[1]):
            yield number, f"QML must not import {match[1]}"


def size_faults(path, lines):
    limit = rules.LINES.get(os.path.splitext(path)[1])
    limit = rules.LONGER.get(path, (limit,))[0]
    if limit and len(lines) > limit:
        yield len(lines), f"{len(lines)} lines, {limit} at most"


def text_faults(lines):
    for pattern, reason in rules.FORBIDDEN_TEXT.items():
        for number, line in enumerate(lines, 1):
            match = re.search(pattern, line)
            if match:
                yield number, f"'{match[0]}' must not stand here: {reason}"


def file_faults(path, text):
    lines = text.splitlines()
    if path.startswith(SOURCE_ROOTS) and path.endswith((".cpp", ".h")):
        yield from cpp_faults(path, lines)
    if path.startswith("qml/") and path.endswith(".qml"):
        yield from qml_faults(lines)
    yield from size_faults(path, lines)
    yield from text_faults(lines)


def readme_faults(paths):
    present = set(paths)
    rooms = {room for room in rules.ROOMS if "." not in room} | set(rules.ALSO_EXPLAINED)
    rooms |= {os.path.dirname(path) for path in paths if path.startswith("qml/") and path.endswith(".qml")}
    for room in sorted(rooms):
        if room + "/README.md" not in present:
            yield room, 1, "a room needs a README.md"


def is_text(path):
    return path.endswith(TEXT_ENDINGS) or "." not in os.path.basename(path)


def tree_faults(tree):
    paths = list(files_of(tree))
    yield from readme_faults(paths)
    for path in filter(is_text, paths):
        with open(os.path.join(tree, path), encoding="utf-8") as file:
            for line, message in file_faults(path, file.read()):
                yield path, line, message


def main(tree):
    sources = [path for path in files_of(tree) if path.startswith(SOURCE_ROOTS)]
    if not sources:
        print(f"no sources under {tree}: nothing was checked")
        return 2
    faults = list(tree_faults(tree))
    for path, line, message in faults:
        print(f"{path}:{line}: {message}")
    print(f"{len(sources)} files in the rooms, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "."))

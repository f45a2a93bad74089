#!/usr/bin/env python3
"""Proves that check.py finds what it is there to find: each case is a small file and the fault it must give, or none."""

import os
import tempfile
import unittest

import check
import rules

CASES = [
    # (file, its text, a part of the expected fault; None = no fault)
    ("wordlists/base/ids.cpp", '#include "wordlists/base/ids.h"', None),
    ("wordlists/base/ids.cpp", '#include "wordlists/text/utf8.h"', "against the arrows"),
    ("wordlists/text/utf8.cpp", "#include <unicode/uchar.h>", None),
    ("wordlists/text/utf8.cpp", "#include <QString>", "must not use Qt"),
    ("wordlists/text/utf8.cpp", "#include <QtCore/QString>", "must not use Qt"),
    ("wordlists/drill/card.h", '#include "screening/items/item.h"', "against the arrows"),
    ("screening/items/item.h", '#include "wordlists/glossary/term.h"', None),
    ("screening/items/item.h", "#  include <sqlite3.h>", "must not use SQL"),
    ("screening/ability/rasch.cpp", '#include "screening/session/session.h"', "against the arrows"),
    ("screening/marking/marker.h", '#include "app/scenarios/facts.h"', "against the arrows"),
    ("app/scenarios/enrolment.cpp", '#include "app/records/records.h"', "against the arrows"),
    ("app/scenarios/enrolment.cpp", "#include <QObject>", "must not use Qt"),
    ("app/records/database.cpp", "#include <SQLiteCpp/Database.h>", None),
    ("app/records/database.cpp", '#include "app/pack/sqlite_pack.h"', "against the arrows"),
    ("app/records/database.cpp", "#include <sys/stat.h>", "one system's calls"),
    ("app/platform/platform.cpp", "#include <sys/stat.h>", None),
    ("app/pack/compiler.cpp", '#include "embedded/app_pack.h"', None),
    ("app/reports/sheet.cpp", '#include "embedded/app_pack.h"', "must not include"),
    ("app/viewmodels/desk_model.cpp", '#include "app/records/records.h"', "against the arrows"),
    ("app/viewmodels/desk_model.cpp", "#include <QObject>", None),
    ("app/cli/run.cpp", '#include "app/wiring/local_station.h"', None),
    ("app/cli/run.cpp", "#include <QCoreApplication>", "must not use Qt"),
    ("app/gui/window.cpp", '#include "app/records/records.h"', None),
    ("app/wiring/local_station.cpp", '#include "app/viewmodels/backend.h"', "against the arrows"),
    ("app/wiring/local_station.cpp", '#include "local_station.h"', "from the top"),
    ("app/sync/postgres.cpp", "", "no room"),
    ("qml/Desk/A.qml", "import QtQuick\nimport QtQuick.Templates as T\nimport Fagdansk.ViewModels", None),
    ("qml/Desk/A.qml", "import QtQuick.LocalStorage", None),
    ("qml/Desk/A.qml", 'import "rules.js" as Rules', "must not import"),
    ("qml/Desk/A.qml", "import QtMultimedia", "must not import"),
    ("qml/Desk/A.qml", "Item {}\n" * 251, "251 lines"),
    ("wordlists/base/a.cpp", "int a;\n" * 400, None),
    ("wordlists/base/a.cpp", "int a;\n" * 401, "401 lines"),
    ("docs/a.md", "TO" "DO: write", "do it now"),
    ("docs/a.md", "see ../sha" "red/design.md", "stand alone"),
    ("docs/a.md", "../share/fagdansk/fagdansk.pack", None),
]


class FileRules(unittest.TestCase):
    def test_cases(self):
        for path, text, expected in CASES:
            with self.subTest(path=path, text=text[:60]):
                messages = [message for _, message in check.file_faults(path, text)]
                if expected is None:
                    self.assertEqual(messages, [])
                else:
                    self.assertEqual(len(messages), 1, messages)
                    self.assertIn(expected, messages[0])


class TreeRules(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, path, text=""):
        full = os.path.join(self.folder.name, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(text)

    def faults(self):
        return [(path, line) for path, line, message in check.tree_faults(self.folder.name) if "README" not in message]

    def test_a_fault_is_found_in_a_tree_at_its_line(self):
        self.write("wordlists/text/a.cpp", "// why\n#include <QString>\n")
        self.write("build/wordlists/text/b.cpp", "#include <QString>\n")
        self.write("app/gui/tour/walk.cpp", "#include <unistd.h>\n")
        self.assertEqual(self.faults(), [("app/gui/tour/walk.cpp", 1), ("wordlists/text/a.cpp", 2)])

    def test_a_room_without_a_readme_is_found(self):
        self.write("qml/Desk/A.qml")
        self.write("wordlists/README.md")
        rooms = [path for path, _, message in check.tree_faults(self.folder.name) if "README" in message]
        self.assertIn("qml/Desk", rooms)
        self.assertIn("app/scenarios", rooms)
        self.assertNotIn("wordlists", rooms)

    def test_an_empty_tree_is_not_a_pass(self):
        self.assertEqual(check.main(self.folder.name), 2)


class Table(unittest.TestCase):
    def test_the_arrows_make_no_circle(self):
        def reaches(room, goal, seen):
            for allowed in rules.ROOMS[room]:
                for target in (other for other in rules.ROOMS if check.is_in(other, allowed)):
                    if target == goal or (target not in seen and reaches(target, goal, seen | {target})):
                        return True
            return False

        self.assertEqual([room for room in rules.ROOMS if reaches(room, room, {room})], [])

    def test_exceptions_are_still_needed_and_exist(self):
        tree = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
        for path, (limit, _) in rules.LONGER.items():
            with self.subTest(path=path):
                with open(os.path.join(tree, path), encoding="utf-8") as file:
                    lines = len(file.readlines())
                usual = rules.LINES[os.path.splitext(path)[1]]
                self.assertGreater(lines, usual, "no longer an exception: take it off the list")
                self.assertLessEqual(lines, limit)


if __name__ == "__main__":
    unittest.main()

"""The arrows and the house rules, as data. check.py reads this table; nothing here computes anything.

ROOMS: a room (the longest matching folder or file) -> the rooms its files may include, itself aside.
A room that is not named here is a fault: new folders are entered on purpose.
"""

WORDS = ["wordlists"]
ASSESSMENT = ["screening", "wordlists"]
USE_CASES = ["app/scenarios", "screening", "wordlists"]

ROOMS = {
    # the words
    "wordlists/base": [],
    "wordlists/text": ["wordlists/base"],
    "wordlists/lexicon": ["wordlists/base", "wordlists/text"],
    "wordlists/compounds": ["wordlists/base", "wordlists/text", "wordlists/lexicon"],
    "wordlists/extraction": ["wordlists/base", "wordlists/text", "wordlists/lexicon", "wordlists/compounds"],
    "wordlists/readability": ["wordlists/base", "wordlists/text"],
    "wordlists/glossary": ["wordlists/base", "wordlists/text"],
    "wordlists/drill": ["wordlists/base", "wordlists/text", "wordlists/glossary"],
    # the assessment
    "screening/ability": WORDS,
    "screening/adaptive": ["screening/ability", *WORDS],
    "screening/agreement": [],
    "screening/calibration": ["screening/ability", "wordlists/base"],
    "screening/item_analysis": ["screening/ability", "wordlists/base"],
    "screening/items": WORDS,
    "screening/marking": ["screening/items", *WORDS],
    "screening/recommendation": ["screening/ability", *WORDS],
    "screening/session": ["screening/ability", "screening/items", "screening/marking", *WORDS],
    # use cases and the ports they need
    "app/scenarios": ASSESSMENT,
    # adapters: each implements ports, none knows another one
    "app/platform": ["wordlists/base"],
    "app/records": ["app/platform", "app/scenarios", "wordlists/base"],
    "app/pack": USE_CASES,
    "app/reports": ["wordlists/base"],
    "app/speech": ["app/platform", "wordlists/base"],
    "app/exchange": USE_CASES,
    # loaded by name when a document is first read; app/gui sees its interface
    "app/documents": ["app/exchange", "app/scenarios", "wordlists/base"],
    # loaded by name when something is first said; app/gui sees its interface
    "app/sound": ["app/speech", "app/viewmodels", "wordlists/base"],
    # what QML sees
    "app/viewmodels": USE_CASES,
    # composition
    "app/wiring": ["app/exchange", "app/pack", "app/platform", "app/records", "app/reports", "app/speech", *USE_CASES],
    "app/cli": ["app/exchange", "app/pack", "app/platform", "app/records", "app/wiring", *USE_CASES],
    "app/gui": ["app/documents", "app/exchange", "app/pack", "app/platform", "app/records", "app/reports", "app/sound", "app/speech",
                "app/viewmodels", "app/wiring", *USE_CASES],
    "app/main.cpp": ["app/gui"],
    "app/cli.cpp": ["app/cli"],
}

# What is made at build time and included by one room only.
GENERATED = {"embedded/": ["app/exchange", "app/pack", "wordlists/extraction"]}

# A library -> (its headers, the rooms that may include them). Everybody may use the standard library, ICU and nlohmann/json.
LIBRARIES = {
    "Qt": (r"Q\w+(/.*)?|q[a-z]+\.h", ["app/documents", "app/gui", "app/main.cpp", "app/reports", "app/sound", "app/viewmodels"]),
    "SQL": (r"sqlite3(ext)?\.h|SQLiteCpp/.*|libpq.*", ["app/exchange", "app/pack", "app/records"]),
    "one system's calls": (
        r"(sys|net|netinet|arpa|linux)/.*|(unistd|fcntl|dirent|pthread|dlfcn|poll|pwd|grp|termios|spawn|netdb|windows|io)\.h",
        ["app/platform"],
    ),
    "YAML": (r"yaml-cpp/.*", ["app/pack", "screening/recommendation", "wordlists/glossary"]),
    "Hunspell": (r"hunspell/.*|libstemmer\.h", ["wordlists/lexicon"]),
    "lttoolbox": (r"lttoolbox/.*", ["wordlists/lexicon"]),
    "document formats": (r"zip\.h|zstd\.h|xlsxwriter\.h|pugixml\.hpp|poppler-.*\.h", ["app/exchange"]),
    "libsodium": (r"sodium(/.*)?\.h", ["app/pack", "app/platform", "app/records", "app/speech"]),
    "espeak-ng": (r"espeak-ng/.*", ["app/speech"]),
    "CLI11": (r"CLI/.*", ["app/cli"]),
}

# QML sees Qt Quick, its own module and the view models; no JavaScript file, no folder.
QML_IMPORTS = r"QtQuick(\.\w+)*|Fagdansk|Fagdansk\.ViewModels"

# Lines a file. An exception names its own ceiling and why it is one.
LINES = {".cpp": 400, ".h": 400, ".qml": 250}
LONGER = {
}

# Folders that need a README.md of their own beside the rooms above (single files aside) and every folder with QML in it.
ALSO_EXPLAINED = ["wordlists", "screening", "app", "content", "packaging", "tests", "tests/architecture", "tests/support",
                  "tests/databases"]

# Words that may stand in no file (written in two halves, so that this file passes), and why.
FORBIDDEN_TEXT = {
    r"\bTO" r"DO\b|\bFIX" r"ME\b": "do it now, or write an issue",
    r"\.\./sha" r"red\b(?!/fagdansk)": "the tree must stand alone",
}

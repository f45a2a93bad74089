-- A content pack: written once, read only. Bodies are canonical JSON; a hash is BLAKE2b-256 of its body in hex.
CREATE TABLE pack (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE trade (
    slug TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE term (
    number INTEGER PRIMARY KEY, -- teaching order; the row of term_search
    id TEXT NOT NULL UNIQUE,
    trade TEXT NOT NULL REFERENCES trade (slug),
    hash TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX term_by_trade ON term (trade, number);

CREATE TABLE text (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE form (
    trade TEXT NOT NULL,
    letter TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (trade, letter)
) WITHOUT ROWID;

CREATE TABLE rehearsals (
    trade TEXT PRIMARY KEY REFERENCES trade (slug),
    hash TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE rules (
    version INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE picture (
    name TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

-- One row: every lemma, form, part and translation for a search that finds nothing, as `lexicon::SpellingIndex` writes it.
CREATE TABLE spelling (
    hash TEXT NOT NULL,
    body TEXT NOT NULL
);

-- å is a letter, not an a with a ring: diacritics stay.
CREATE VIRTUAL TABLE term_search USING fts5 (
    lemma, forms, definition, translations,
    tokenize = 'unicode61 remove_diacritics 0'
);

-- What a centre makes itself and changes again; `version` goes up with each change. `units` is a JSON list of slug and title.
CREATE TABLE own_glossaries (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    title TEXT NOT NULL,
    units TEXT NOT NULL,
    removed INTEGER NOT NULL,
    version INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL
) STRICT;

-- A slug is never given to another word: what was taken out stays as its name.
CREATE TABLE own_terms (
    glossary INTEGER NOT NULL REFERENCES own_glossaries (id),
    slug TEXT NOT NULL,
    place INTEGER NOT NULL,
    body TEXT NOT NULL,
    removed INTEGER NOT NULL,
    PRIMARY KEY (glossary, slug)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_sources (
    id INTEGER PRIMARY KEY,
    glossary INTEGER NOT NULL REFERENCES own_glossaries (id),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    removed INTEGER NOT NULL
) STRICT;
CREATE INDEX own_sources_glossary ON own_sources (glossary);

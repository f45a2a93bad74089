-- Who writes. Integers are local; the UUIDs travel.
CREATE TABLE stations (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16)
) STRICT;

-- About whom. Everything that names a person is sealed to `public_key`.
CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT;

-- Erasure deletes this row: the secret key, sealed to the centre, and the salt of the station's own copies.
CREATE TABLE person_keys (
    person INTEGER PRIMARY KEY REFERENCES persons (id),
    sealed_secret BLOB NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT;

-- Beats any fact of this person, whenever it arrives.
CREATE TABLE tombstones (
    person INTEGER PRIMARY KEY REFERENCES persons (id),
    at_ms INTEGER NOT NULL
) STRICT;

-- What happened. The id is origin * 2^40 + seq, so that one key gives both the identity and the station's order.
CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    origin INTEGER NOT NULL REFERENCES stations (id),
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    version INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES persons (id),
    subject BLOB CHECK (subject IS NULL OR length(subject) = 16),
    at_ms INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    body TEXT NOT NULL,
    sealed BLOB,
    CHECK (seq > 0 AND id = origin * 1099511627776 + seq)
) STRICT;

-- Kind 11 is a review: a person's reviews in replay order.
CREATE INDEX facts_reviews ON facts (person, local_day, at_ms, id) WHERE kind = 11;

CREATE TRIGGER facts_no_update BEFORE UPDATE ON facts
BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER facts_no_delete BEFORE DELETE ON facts
BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER tombstones_no_update BEFORE UPDATE ON tombstones
BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END;
CREATE TRIGGER tombstones_no_delete BEFORE DELETE ON tombstones
BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END;
CREATE TRIGGER person_keys_stay_destroyed BEFORE INSERT ON person_keys
WHEN EXISTS (SELECT 1 FROM tombstones WHERE person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'this person is erased'); END;

-- Who did what, in ids; each row's hash covers the row before it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    origin INTEGER NOT NULL REFERENCES stations (id),
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    action INTEGER NOT NULL,
    teacher BLOB,
    subject BLOB,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK (seq > 0 AND id = origin * 1099511627776 + seq)
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

-- Forms, terms and rules exactly as they were shown.
CREATE TABLE content_versions (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    content_id TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER content_versions_no_update BEFORE UPDATE ON content_versions
BEGIN SELECT RAISE(ABORT, 'content is kept as it was shown'); END;
CREATE TRIGGER content_versions_no_delete BEFORE DELETE ON content_versions
BEGIN SELECT RAISE(ABORT, 'content is kept as it was shown'); END;

-- The centre, its teachers and their doors.
CREATE TABLE centre (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    copy_folder TEXT NOT NULL,
    example INTEGER NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    recovery_salt BLOB NOT NULL,
    recovery_ops INTEGER NOT NULL,
    recovery_memory INTEGER NOT NULL,
    recovery_wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE teachers (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    salt BLOB NOT NULL,
    ops INTEGER NOT NULL,
    memory INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE throttles (
    door BLOB PRIMARY KEY,
    wrong INTEGER NOT NULL,
    last_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pins (
    person INTEGER PRIMARY KEY REFERENCES persons (id),
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE copies (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_ms INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    last_error TEXT NOT NULL,
    keys_pending INTEGER NOT NULL
) STRICT;
INSERT INTO copies VALUES (1, 0, -1, '', 0);

-- This station's own copies, sealed with its key file and the person's salt: the tile, and an unfinished screening (its answers stand
-- in `answers.open`, since every page less makes an answer cheaper).
CREATE TABLE tiles (
    person INTEGER PRIMARY KEY REFERENCES persons (id),
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE drafts (
    screening BLOB PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES persons (id),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Projections: computed from the facts, and computed anew by a rebuild.
CREATE TABLE participants (
    person INTEGER PRIMARY KEY REFERENCES persons (id),
    described INTEGER NOT NULL REFERENCES facts (id),
    language TEXT NOT NULL,
    enrolled_ms INTEGER NOT NULL,
    active_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE screenings (
    started INTEGER PRIMARY KEY REFERENCES facts (id),
    uuid BLOB NOT NULL UNIQUE,
    person INTEGER NOT NULL REFERENCES persons (id),
    trade TEXT NOT NULL,
    form_letter TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    finished INTEGER,
    finished_ms INTEGER NOT NULL DEFAULT 0,
    stopped INTEGER NOT NULL DEFAULT 0,
    context INTEGER,
    decision INTEGER,
    outcome TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX screenings_person ON screenings (person);
CREATE TABLE answers (
    screening INTEGER NOT NULL,
    fact INTEGER NOT NULL,
    step TEXT NOT NULL,
    needs_mark INTEGER NOT NULL,
    open BLOB, -- this station's own copy while the screening is open; no projection, a rebuild keeps it
    PRIMARY KEY (screening, fact)
) STRICT, WITHOUT ROWID;
CREATE TABLE marks (
    screening INTEGER NOT NULL,
    step TEXT NOT NULL,
    fact INTEGER NOT NULL,
    mark INTEGER NOT NULL,
    PRIMARY KEY (screening, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE readings (
    screening INTEGER NOT NULL,
    step TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    PRIMARY KEY (screening, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE practices (
    started INTEGER PRIMARY KEY REFERENCES facts (id),
    uuid BLOB NOT NULL UNIQUE,
    person INTEGER NOT NULL REFERENCES persons (id),
    trade TEXT NOT NULL,
    reviews INTEGER NOT NULL DEFAULT 0,
    active_ms INTEGER NOT NULL DEFAULT 0,
    finished INTEGER,
    last_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX practices_person ON practices (person);
CREATE TABLE cards (
    person INTEGER NOT NULL,
    trade TEXT NOT NULL,
    card TEXT NOT NULL,
    state TEXT NOT NULL,
    due_ms INTEGER NOT NULL,
    due_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    interval_days INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    last_review_ms INTEGER NOT NULL,
    last_fact INTEGER NOT NULL,
    PRIMARY KEY (person, trade, card)
) STRICT, WITHOUT ROWID;

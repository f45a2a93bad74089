-- Projection: what was last learnt about a person's memory.
CREATE TABLE memories (
    person INTEGER PRIMARY KEY REFERENCES persons (id),
    model TEXT NOT NULL,
    reviews INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    fact INTEGER NOT NULL
) STRICT;

-- What teachers arrange and change again; `version` goes up with each change.
CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL,
    archived INTEGER NOT NULL,
    version INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE members (
    member_of INTEGER NOT NULL REFERENCES groups (id),
    person INTEGER NOT NULL REFERENCES persons (id),
    PRIMARY KEY (member_of, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_person ON members (person);

-- To one person or one group. `units` and `terms` are JSON lists; both empty: the whole glossary.
CREATE TABLE assignments (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    person INTEGER REFERENCES persons (id),
    to_group INTEGER REFERENCES groups (id),
    teacher BLOB NOT NULL CHECK (length(teacher) = 16),
    trade TEXT NOT NULL,
    units TEXT NOT NULL,
    terms TEXT NOT NULL,
    starts_day INTEGER NOT NULL,
    course_day INTEGER,
    days_per_week INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    version INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    CHECK ((person IS NULL) <> (to_group IS NULL))
) STRICT;
CREATE INDEX assignments_person ON assignments (person);
CREATE INDEX assignments_group ON assignments (to_group);

-- This station's own: how a person best spends the minutes until the course, as it was last worked out.
CREATE TABLE course_plans (
    person INTEGER NOT NULL REFERENCES persons (id),
    trade TEXT NOT NULL,
    made_day INTEGER NOT NULL,
    course_day INTEGER NOT NULL,
    new_terms_per_day INTEGER NOT NULL,
    desired_retention REAL NOT NULL,
    terms INTEGER NOT NULL,
    expected_known REAL NOT NULL,
    PRIMARY KEY (person, trade)
) STRICT, WITHOUT ROWID;

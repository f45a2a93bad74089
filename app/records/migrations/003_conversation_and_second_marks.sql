-- Projection: of each topic of the conversation what was noted last. What was noted before stands in the facts.
CREATE TABLE conversations (
    person INTEGER NOT NULL REFERENCES persons (id),
    topic TEXT NOT NULL,
    fact INTEGER NOT NULL,
    PRIMARY KEY (person, topic)
) STRICT, WITHOUT ROWID;
-- Kind 15 is a note of the conversation.
CREATE INDEX facts_conversation ON facts (person, id) WHERE kind = 15;

-- Projection: what a second teacher gave without seeing the first's mark, and what was agreed on where they differed.
CREATE TABLE second_marks (
    screening INTEGER NOT NULL,
    step TEXT NOT NULL,
    fact INTEGER NOT NULL,
    settled INTEGER, -- the mark
    PRIMARY KEY (screening, step)
) STRICT, WITHOUT ROWID;

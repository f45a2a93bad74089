-- Kind 18 is a document that was given out, kind 19 a pre-check: both are read from the facts, a person's at a time.
CREATE INDEX facts_disclosures ON facts (person, id) WHERE kind = 18;
CREATE INDEX facts_pre_checks ON facts (person, id) WHERE kind = 19;

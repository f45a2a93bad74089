-- name: own glossaries
SELECT id, uuid, title, units, version FROM own_glossaries WHERE NOT removed ORDER BY id

-- name: own terms
SELECT slug, body, removed FROM own_terms WHERE glossary = ?1 ORDER BY removed, place, slug

-- name: own sources
SELECT uuid, name, body FROM own_sources WHERE glossary = ?1 AND NOT removed ORDER BY id

-- name: own glossary find
SELECT id, version FROM own_glossaries WHERE uuid = ?1

-- name: own glossary add
INSERT INTO own_glossaries (uuid, title, units, removed, version, changed_ms) VALUES (?1, ?2, ?3, ?4, 1, ?5)

-- name: own glossary change
UPDATE own_glossaries SET title = ?2, units = ?3, removed = ?4, changed_ms = ?5, version = version + 1 WHERE id = ?1

-- name: own terms take out
UPDATE own_terms SET removed = 1 WHERE glossary = ?1

-- name: own term save
INSERT INTO own_terms (glossary, slug, place, body, removed) VALUES (?1, ?2, ?3, ?4, 0)
ON CONFLICT (glossary, slug) DO UPDATE SET place = excluded.place, body = excluded.body, removed = 0

-- name: own sources take out
UPDATE own_sources SET removed = 1 WHERE glossary = ?1

-- name: own source save
INSERT INTO own_sources (glossary, uuid, name, body, removed) VALUES (?1, ?2, ?3, ?4, 0)
ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, body = excluded.body, removed = 0

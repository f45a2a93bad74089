-- name: begin
BEGIN

-- name: begin immediate
BEGIN IMMEDIATE

-- name: commit
COMMIT

-- name: rollback
ROLLBACK

-- name: fact last seq
SELECT max(id) FROM facts WHERE id >= ?1 AND id < ?1 + 1099511627776

-- name: fact insert
INSERT INTO facts (id, uuid, origin, seq, kind, version, person, subject, at_ms, local_day, body, sealed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)

-- name: fact known
SELECT 1 FROM facts WHERE uuid = ?1

-- name: fact by id
SELECT id, uuid, origin, seq, kind, version, person, subject, at_ms, local_day, body, sealed FROM facts WHERE id = ?1

-- name: facts in order
SELECT id, uuid, origin, seq, kind, version, person, subject, at_ms, local_day, body, sealed FROM facts
WHERE person NOT IN (SELECT person FROM tombstones)
ORDER BY id

-- name: reviews of person
SELECT id, uuid, origin, seq, kind, version, person, subject, at_ms, local_day, body, sealed FROM facts
WHERE person = ?1 AND kind = 11
ORDER BY local_day, at_ms, id

-- name: reviews in replay order
SELECT id, uuid, origin, seq, kind, version, person, subject, at_ms, local_day, body, sealed FROM facts
WHERE kind = 11 AND person NOT IN (SELECT person FROM tombstones)
ORDER BY person, local_day, at_ms, id

-- name: disclosures of person
SELECT id, uuid, origin, seq, kind, version, person, subject, at_ms, local_day, body, sealed FROM facts
WHERE person = ?1 AND kind = 18
ORDER BY id DESC

-- name: pre-checks of person
SELECT id, uuid, origin, seq, kind, version, person, subject, at_ms, local_day, body, sealed FROM facts
WHERE person = ?1 AND kind = 19
ORDER BY id DESC

-- name: fact gaps
SELECT origin, count(*), max(seq) FROM facts GROUP BY origin HAVING count(*) <> max(seq)

-- name: erasures without tombstone
SELECT count(*) FROM facts WHERE kind = 13 AND person NOT IN (SELECT person FROM tombstones)

-- name: content keep
INSERT INTO content_versions (hash, kind, content_id, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING

-- name: content kept
SELECT kind, content_id, body FROM content_versions WHERE hash = ?1

-- name: audit last
SELECT id, hash FROM audit WHERE id >= ?1 AND id < ?1 + 1099511627776 ORDER BY id DESC LIMIT 1

-- name: audit insert
INSERT INTO audit (id, origin, seq, at_ms, action, teacher, subject, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)

-- name: audit all
SELECT origin, seq, at_ms, action, teacher, subject, hash FROM audit ORDER BY id

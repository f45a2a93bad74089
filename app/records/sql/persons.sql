-- name: station find
SELECT id FROM stations WHERE uuid = ?1

-- name: station add
INSERT INTO stations (uuid) VALUES (?1)

-- name: person find
SELECT p.id, p.public_key, k.salt, t.person IS NOT NULL
FROM persons p LEFT JOIN person_keys k ON k.person = p.id LEFT JOIN tombstones t ON t.person = p.id
WHERE p.uuid = ?1

-- name: person add
INSERT INTO persons (uuid, public_key) VALUES (?1, ?2)

-- name: person uuid
SELECT uuid FROM persons WHERE id = ?1

-- name: person key add
INSERT INTO person_keys (person, sealed_secret, salt) VALUES (?1, ?2, ?3)

-- name: person secret
SELECT sealed_secret FROM person_keys WHERE person = ?1

-- name: person salt
SELECT salt FROM person_keys WHERE person = ?1

-- name: person key destroy
DELETE FROM person_keys WHERE person = ?1

-- name: tombstone add
INSERT INTO tombstones (person, at_ms) VALUES (?1, ?2) ON CONFLICT DO NOTHING

-- name: tombstones with key
SELECT count(*) FROM tombstones WHERE person IN (SELECT person FROM person_keys)

-- name: pin destroy
DELETE FROM pins WHERE person = ?1

-- name: tile destroy
DELETE FROM tiles WHERE person = ?1

-- name: drafts destroy
DELETE FROM drafts WHERE person = ?1

-- name: tile save
INSERT INTO tiles (person, sealed) VALUES (?1, ?2) ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed

-- name: tiles
SELECT a.person, p.uuid, a.language, a.active_ms, k.salt, t.sealed,
       EXISTS (SELECT 1 FROM pins WHERE person = a.person),
       EXISTS (SELECT 1 FROM screenings WHERE person = a.person AND finished IS NULL),
       a.described, a.enrolled_ms
FROM participants a JOIN persons p ON p.id = a.person
LEFT JOIN person_keys k ON k.person = a.person LEFT JOIN tiles t ON t.person = a.person
WHERE ?1 IS NULL OR a.person = ?1
ORDER BY a.described

-- name: participant describe
INSERT INTO participants (person, described, language, enrolled_ms, active_ms) VALUES (?1, ?2, ?3, ?4, ?4)
ON CONFLICT (person) DO UPDATE SET described = excluded.described, language = excluded.language

-- name: participant language
UPDATE participants SET language = ?2 WHERE person = ?1

-- name: participant active
UPDATE participants SET active_ms = ?2 WHERE person = ?1 AND active_ms < ?2

-- name: participant forget
DELETE FROM participants WHERE person = ?1

-- name: conversation note
INSERT INTO conversations (person, topic, fact) VALUES (?1, ?2, ?3)
ON CONFLICT (person, topic) DO UPDATE SET fact = excluded.fact

-- name: conversation forget
DELETE FROM conversations WHERE person = ?1

-- name: conversation of person
SELECT f.id, f.at_ms, f.local_day, f.body, f.sealed, c.fact IS NOT NULL
FROM facts f LEFT JOIN conversations c ON c.person = f.person AND c.fact = f.id
WHERE f.person = ?1 AND f.kind = 15 AND (?2 OR c.fact IS NOT NULL)
ORDER BY f.id

-- name: take personal keys out
DELETE FROM person_keys;
DELETE FROM pins;

-- name: key file schema
CREATE TABLE person_keys (person BLOB PRIMARY KEY, sealed_secret BLOB NOT NULL, salt BLOB NOT NULL) STRICT;
CREATE TABLE pins (person BLOB PRIMARY KEY, hash TEXT NOT NULL) STRICT;
CREATE TABLE tombstones (person BLOB PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT;

-- name: key file fill
INSERT INTO keys.person_keys SELECT p.uuid, k.sealed_secret, k.salt FROM person_keys k JOIN persons p ON p.id = k.person;
INSERT INTO keys.pins SELECT p.uuid, n.hash FROM pins n JOIN persons p ON p.id = n.person;
INSERT INTO keys.tombstones SELECT p.uuid, t.at_ms FROM tombstones t JOIN persons p ON p.id = t.person;

-- name: key file join
INSERT INTO tombstones (person, at_ms)
    SELECT p.id, k.at_ms FROM keys.tombstones k JOIN persons p ON p.uuid = k.person WHERE true ON CONFLICT DO NOTHING;
INSERT INTO person_keys (person, sealed_secret, salt)
    SELECT p.id, k.sealed_secret, k.salt FROM keys.person_keys k JOIN persons p ON p.uuid = k.person
    WHERE p.id NOT IN (SELECT person FROM tombstones);
INSERT INTO pins (person, hash)
    SELECT p.id, k.hash FROM keys.pins k JOIN persons p ON p.uuid = k.person
    WHERE p.id NOT IN (SELECT person FROM tombstones);
DELETE FROM tiles WHERE person IN (SELECT person FROM tombstones);
DELETE FROM drafts WHERE person IN (SELECT person FROM tombstones);
DELETE FROM cards WHERE person IN (SELECT person FROM tombstones);
DELETE FROM practices WHERE person IN (SELECT person FROM tombstones);
DELETE FROM readings WHERE screening IN (SELECT s.started FROM screenings s JOIN tombstones t ON t.person = s.person);
DELETE FROM marks WHERE screening IN (SELECT s.started FROM screenings s JOIN tombstones t ON t.person = s.person);
DELETE FROM answers WHERE screening IN (SELECT s.started FROM screenings s JOIN tombstones t ON t.person = s.person);
DELETE FROM screenings WHERE person IN (SELECT person FROM tombstones);
DELETE FROM participants WHERE person IN (SELECT person FROM tombstones);

-- name: key file tables
SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('person_keys', 'pins', 'tombstones')

-- name: persons without key
SELECT count(*) FROM persons
WHERE id NOT IN (SELECT person FROM person_keys) AND id NOT IN (SELECT person FROM tombstones)

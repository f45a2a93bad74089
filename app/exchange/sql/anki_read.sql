-- name: plainTables
-- A hostile file may hold a view or a virtual table of that name.
SELECT name FROM sqlite_schema WHERE type = 'table' AND upper(substr(sql, 1, 13)) = 'CREATE TABLE ';

-- name: oldTypesAndDecks
SELECT models, decks FROM col LIMIT 1;

-- name: newTypes
SELECT id, name, config FROM notetypes ORDER BY id LIMIT 1000;

-- name: newFields
SELECT ntid, name FROM fields ORDER BY ntid, ord LIMIT 20000;

-- name: newDecks
SELECT name FROM decks WHERE id <> 1 ORDER BY id LIMIT 1;

-- name: notes
SELECT id, mid, tags, flds FROM notes ORDER BY id LIMIT ?;

-- name: reviews
SELECT cards.nid, cards.ord, revlog.id, revlog.ease FROM revlog JOIN cards ON cards.id = revlog.cid
WHERE revlog.ease BETWEEN 1 AND 4 ORDER BY revlog.id LIMIT 1000000;

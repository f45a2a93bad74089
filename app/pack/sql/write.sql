-- name: insertPackValue
INSERT INTO pack (key, value) VALUES (?1, ?2)
-- name: insertTrade
INSERT INTO trade (slug, position, hash, body) VALUES (?1, ?2, ?3, ?4)
-- name: insertTerm
INSERT INTO term (number, id, trade, hash, body) VALUES (?1, ?2, ?3, ?4, ?5)
-- name: insertSearch
INSERT INTO term_search (rowid, lemma, forms, definition, translations) VALUES (?1, ?2, ?3, ?4, ?5)
-- name: insertSpellings
INSERT INTO spelling (hash, body) VALUES (?1, ?2)
-- name: insertText
INSERT INTO text (id, hash, body) VALUES (?1, ?2, ?3)
-- name: insertForm
INSERT INTO form (trade, letter, id, hash, body) VALUES (?1, ?2, ?3, ?4, ?5)
-- name: insertRehearsals
INSERT INTO rehearsals (trade, hash, body) VALUES (?1, ?2, ?3)
-- name: insertRules
INSERT INTO rules (version, id, hash, body) VALUES (?1, ?2, ?3, ?4)
-- name: insertPicture
INSERT INTO picture (name, hash, body) VALUES (?1, ?2, ?3)
-- name: optimiseSearch
INSERT INTO term_search (term_search) VALUES ('optimize')

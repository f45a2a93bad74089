-- name: packValues
SELECT key, value FROM pack
-- name: allTrades
SELECT hash, body FROM trade ORDER BY position
-- name: termById
SELECT hash, body FROM term WHERE id = ?1
-- name: termsOfTrade
SELECT hash, body FROM term WHERE trade = ?1 ORDER BY number
-- name: allForms
SELECT trade, letter FROM form ORDER BY trade, letter
-- name: formByLetter
SELECT id, hash, body FROM form WHERE trade = ?1 AND letter = ?2
-- name: rehearsalsOfTrade
SELECT hash, body FROM rehearsals WHERE trade = ?1
-- name: newestRules
SELECT id, hash, body FROM rules ORDER BY version DESC LIMIT 1
-- name: pictureByName
SELECT hash, body FROM picture WHERE name = ?1
-- A lemma counts most, then a form or a translation, then a word of the definition.
-- name: searchTerms
SELECT term.id FROM term_search JOIN term ON term.number = term_search.rowid
WHERE term_search MATCH ?1
ORDER BY bm25(term_search, 10.0, 5.0, 1.0, 5.0), term.number
LIMIT ?2
-- name: spellings
SELECT hash, body FROM spelling
-- name: termByNumber
SELECT id FROM term WHERE number = ?1
-- name: countItems
SELECT (SELECT count(*) FROM text), (SELECT count(*) FROM form)

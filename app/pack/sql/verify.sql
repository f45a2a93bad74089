-- Everything that the pack's hash covers, in a fixed order, whatever the order of the rows on disk.
-- name: contentRows
SELECT 'trade' AS kind, slug AS name, hash, body FROM trade
UNION ALL SELECT 'term', id, hash, body FROM term
UNION ALL SELECT 'text', id, hash, body FROM text
UNION ALL SELECT 'form', id, hash, body FROM form
UNION ALL SELECT 'rehearsals', trade, hash, body FROM rehearsals
UNION ALL SELECT 'rules', id, hash, body FROM rules
UNION ALL SELECT 'picture', name, hash, body FROM picture
ORDER BY kind, name
-- The search index as FTS5 keeps it, and the spellings.
-- name: searchRows
SELECT 'content' AS part, id AS key, hex(c0 || char(10) || c1 || char(10) || c2 || char(10) || c3) FROM term_search_content
UNION ALL SELECT 'data', id, hex(block) FROM term_search_data
UNION ALL SELECT 'idx', segid, hex(term) || '/' || pgno FROM term_search_idx
UNION ALL SELECT 'docsize', id, hex(sz) FROM term_search_docsize
UNION ALL SELECT 'config', k, v FROM term_search_config
UNION ALL SELECT 'spelling', 1, hash || body FROM spelling
ORDER BY 1, 2, 3
-- name: integrityCheck
PRAGMA integrity_check

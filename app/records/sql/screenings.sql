-- name: screening find
SELECT started, person, finished FROM screenings WHERE uuid = ?1

-- name: screening start
INSERT INTO screenings (started, uuid, person, trade, form_letter, started_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)

-- name: screening finish
UPDATE screenings SET finished = ?2, finished_ms = ?3, stopped = ?4 WHERE started = ?1

-- name: screening context
UPDATE screenings SET context = ?2 WHERE started = ?1

-- name: screening decide
UPDATE screenings SET decision = ?2, outcome = ?3 WHERE started = ?1

-- name: screenings forget
DELETE FROM screenings WHERE person = ?1

-- name: answers forget
DELETE FROM answers WHERE screening IN (SELECT started FROM screenings WHERE person = ?1)

-- name: marks forget
DELETE FROM marks WHERE screening IN (SELECT started FROM screenings WHERE person = ?1)

-- name: readings forget
DELETE FROM readings WHERE screening IN (SELECT started FROM screenings WHERE person = ?1)

-- name: answer add
INSERT INTO answers (screening, fact, step, needs_mark, open) VALUES (?1, ?2, ?3, ?4, ?5)

-- name: mark set
INSERT INTO marks (screening, step, fact, mark) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (screening, step) DO UPDATE SET fact = excluded.fact, mark = excluded.mark

-- name: mark withdraw
DELETE FROM marks WHERE screening = ?1 AND step = ?2

-- name: mark of step
SELECT f.body FROM marks m JOIN facts f ON f.id = m.fact WHERE m.screening = ?1 AND m.step = ?2

-- name: second mark set
INSERT INTO second_marks (screening, step, fact) VALUES (?1, ?2, ?3)
ON CONFLICT (screening, step) DO UPDATE SET fact = excluded.fact, settled = NULL

-- name: second mark withdraw
DELETE FROM second_marks WHERE screening = ?1 AND step = ?2

-- name: mark settle
UPDATE second_marks SET settled = ?3 WHERE screening = ?1 AND step = ?2

-- name: mark unsettle
UPDATE second_marks SET settled = NULL WHERE screening = ?1 AND step = ?2

-- name: second marks forget
DELETE FROM second_marks WHERE screening IN (SELECT started FROM screenings WHERE person = ?1)

-- name: reading add
INSERT INTO readings (screening, step, elapsed_ms) VALUES (?1, ?2, ?3)
ON CONFLICT (screening, step) DO UPDATE SET elapsed_ms = elapsed_ms + excluded.elapsed_ms

-- name: open answer save
UPDATE answers SET open = ?3 WHERE screening = ?1 AND fact = ?2

-- name: open answers close
UPDATE answers SET open = NULL WHERE screening = ?1

-- name: draft save
INSERT INTO drafts (screening, person, sealed) VALUES (?1, ?2, ?3)
ON CONFLICT (screening) DO UPDATE SET sealed = excluded.sealed

-- name: draft load
SELECT sealed FROM drafts WHERE screening = ?1

-- name: draft close
DELETE FROM drafts WHERE screening = ?1

-- name: summaries
SELECT s.uuid, p.uuid, s.trade, s.form_letter, s.finished IS NOT NULL, s.stopped, s.decision IS NOT NULL, s.outcome,
       s.started_ms, s.finished_ms,
       (SELECT count(*) FROM answers a WHERE a.screening = s.started),
       (SELECT count(*) FROM answers a WHERE a.screening = s.started AND a.needs_mark
            AND NOT EXISTS (SELECT 1 FROM answers b WHERE b.screening = a.screening AND b.step = a.step AND b.fact > a.fact)
            AND NOT EXISTS (SELECT 1 FROM marks m WHERE m.screening = a.screening AND m.step = a.step)),
       s.started, s.context, s.decision, s.person
FROM screenings s JOIN persons p ON p.id = s.person
WHERE (?1 IS NULL OR s.person = ?1) AND (?2 IS NULL OR s.uuid = ?2)
ORDER BY s.started_ms DESC, s.started DESC

-- name: latest start by teacher
SELECT f.id, f.uuid, f.origin, f.seq, f.kind, f.version, f.person, f.subject, f.at_ms, f.local_day, f.body, f.sealed, p.uuid
FROM screenings s JOIN facts f ON f.id = s.started JOIN persons p ON p.id = s.person
WHERE json_extract(f.body, '$.teacher') = ?1
ORDER BY s.started_ms DESC, s.started DESC LIMIT 1

-- name: answers of screening
SELECT f.id, f.at_ms, f.body, f.sealed, a.open
FROM answers a JOIN facts f ON f.id = a.fact
WHERE a.screening = ?1 ORDER BY a.fact

-- name: marks of screening
SELECT f.at_ms, f.body, s.settled, g.at_ms, g.body
FROM marks m JOIN facts f ON f.id = m.fact
LEFT JOIN second_marks s ON s.screening = m.screening AND s.step = m.step LEFT JOIN facts g ON g.id = s.fact
WHERE m.screening = ?1 ORDER BY m.step

-- name: readings of screening
SELECT step, elapsed_ms FROM readings WHERE screening = ?1

-- name: answers not open here
SELECT f.id, a.screening, f.person, a.open
FROM screenings s JOIN answers a ON a.screening = s.started JOIN facts f ON f.id = a.fact
WHERE s.finished IS NULL

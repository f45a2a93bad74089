-- name: clear projections
CREATE TEMP TABLE IF NOT EXISTS kept_open (screening INTEGER, fact INTEGER, sealed BLOB);
DELETE FROM temp.kept_open;
INSERT INTO temp.kept_open SELECT screening, fact, open FROM answers WHERE open IS NOT NULL;
DELETE FROM conversations;
DELETE FROM second_marks;
DELETE FROM cards;
DELETE FROM memories;
DELETE FROM practices;
DELETE FROM readings;
DELETE FROM marks;
DELETE FROM answers;
DELETE FROM screenings;
DELETE FROM participants;

-- name: give open answers back
UPDATE answers SET open = k.sealed FROM temp.kept_open k WHERE k.screening = answers.screening AND k.fact = answers.fact;
DELETE FROM temp.kept_open;

-- name: dump participants
SELECT * FROM participants ORDER BY 1

-- name: dump screenings
SELECT * FROM screenings ORDER BY 1

-- name: dump answers
SELECT screening, fact, step, needs_mark, open IS NOT NULL FROM answers ORDER BY 1, 2

-- name: dump marks
SELECT * FROM marks ORDER BY 1, 2

-- name: dump readings
SELECT * FROM readings ORDER BY 1, 2

-- name: dump practices
SELECT * FROM practices ORDER BY 1

-- name: dump cards
SELECT * FROM cards ORDER BY 1, 2, 3

-- name: dump memories
SELECT * FROM memories ORDER BY 1

-- name: dump conversations
SELECT * FROM conversations ORDER BY 1, 2

-- name: dump second_marks
SELECT * FROM second_marks ORDER BY 1, 2

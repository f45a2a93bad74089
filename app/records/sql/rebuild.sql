-- name: clear projections
DELETE FROM cards;
DELETE FROM practices;
DELETE FROM readings;
DELETE FROM marks;
DELETE FROM answers;
DELETE FROM screenings;
DELETE FROM participants;

-- name: dump participants
SELECT * FROM participants ORDER BY 1

-- name: dump screenings
SELECT * FROM screenings ORDER BY 1

-- name: dump answers
SELECT * FROM answers ORDER BY 1, 2

-- name: dump marks
SELECT * FROM marks ORDER BY 1, 2

-- name: dump readings
SELECT * FROM readings ORDER BY 1, 2

-- name: dump practices
SELECT * FROM practices ORDER BY 1

-- name: dump cards
SELECT * FROM cards ORDER BY 1, 2, 3

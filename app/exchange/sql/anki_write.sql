-- name: insertCollection
INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}');

-- name: insertNote
INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, 0, 0, '');

-- name: insertCard
INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '');

-- name: centre
SELECT name, zone, copy_folder, example, public_key, recovery_salt, recovery_ops, recovery_memory, recovery_wrapped FROM centre

-- name: centre add
INSERT INTO centre (id, name, zone, copy_folder, example, public_key, recovery_salt, recovery_ops, recovery_memory, recovery_wrapped)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)

-- name: centre copy folder
UPDATE centre SET copy_folder = ?1

-- name: centre recovery code
UPDATE centre SET recovery_salt = ?1, recovery_ops = ?2, recovery_memory = ?3, recovery_wrapped = ?4

-- name: teachers
SELECT uuid, name, length(wrapped) > 0 FROM teachers ORDER BY id

-- name: teacher find
SELECT uuid, name, salt, ops, memory, wrapped FROM teachers WHERE name = ?1

-- name: teacher add
INSERT INTO teachers (uuid, name, salt, ops, memory, wrapped) VALUES (?1, ?2, ?3, ?4, ?5, ?6)

-- name: teacher new password
UPDATE teachers SET salt = ?2, ops = ?3, memory = ?4, wrapped = ?5 WHERE uuid = ?1

-- name: teacher close
UPDATE teachers SET wrapped = zeroblob(0) WHERE uuid = ?1 AND length(wrapped) > 0 RETURNING id

-- name: throttle load
SELECT wrong, last_ms FROM throttles WHERE door = ?1

-- name: throttle save
INSERT INTO throttles (door, wrong, last_ms) VALUES (?1, ?2, ?3)
ON CONFLICT (door) DO UPDATE SET wrong = excluded.wrong, last_ms = excluded.last_ms

-- name: throttle clear
DELETE FROM throttles WHERE door = ?1

-- name: pin load
SELECT hash FROM pins WHERE person = ?1

-- name: pin save
INSERT INTO pins (person, hash) VALUES (?1, ?2) ON CONFLICT (person) DO UPDATE SET hash = excluded.hash

-- name: setting load
SELECT value FROM settings WHERE name = ?1

-- name: setting save
INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value

-- name: copies load
SELECT last_ms, last_day, last_error, keys_pending FROM copies

-- name: copies save
UPDATE copies SET last_ms = ?1, last_day = ?2, last_error = ?3

-- name: copies keys pending
UPDATE copies SET keys_pending = ?1

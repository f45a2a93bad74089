-- name: groups
SELECT id, uuid, name, archived FROM groups ORDER BY archived, id

-- name: group members
SELECT m.member_of, p.uuid FROM members m JOIN participants a ON a.person = m.person JOIN persons p ON p.id = m.person
ORDER BY m.member_of, a.described

-- name: group find
SELECT id FROM groups WHERE uuid = ?1

-- name: group add
INSERT INTO groups (uuid, name, archived, version, changed_ms) VALUES (?1, ?2, ?3, 1, ?4)

-- name: group change
UPDATE groups SET name = ?2, archived = ?3, changed_ms = ?4, version = version + 1 WHERE id = ?1

-- name: members clear
DELETE FROM members WHERE member_of = ?1

-- name: member add
INSERT INTO members (member_of, person) VALUES (?1, ?2) ON CONFLICT DO NOTHING

-- name: assignment save
INSERT INTO assignments (uuid, person, to_group, teacher, trade, units, terms, starts_day, course_day, days_per_week, minutes,
                         withdrawn, version, changed_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 1, ?13)
ON CONFLICT (uuid) DO UPDATE SET trade = excluded.trade, units = excluded.units, terms = excluded.terms,
    starts_day = excluded.starts_day, course_day = excluded.course_day, days_per_week = excluded.days_per_week,
    minutes = excluded.minutes, withdrawn = excluded.withdrawn, changed_ms = excluded.changed_ms, version = version + 1

-- name: assignments of person
SELECT a.uuid, p.uuid, g.uuid, a.teacher, a.trade, a.units, a.terms, a.starts_day, a.course_day, a.days_per_week, a.minutes
FROM assignments a LEFT JOIN persons p ON p.id = a.person LEFT JOIN groups g ON g.id = a.to_group
WHERE NOT a.withdrawn AND (a.person = ?1 OR (NOT coalesce(g.archived, 0) AND a.to_group IN
      (SELECT member_of FROM members WHERE person = ?1)))
ORDER BY a.id DESC

-- name: assignments of group
SELECT a.uuid, NULL, g.uuid, a.teacher, a.trade, a.units, a.terms, a.starts_day, a.course_day, a.days_per_week, a.minutes
FROM assignments a JOIN groups g ON g.id = a.to_group
WHERE NOT a.withdrawn AND g.uuid = ?1
ORDER BY a.id DESC

-- name: plans of person
SELECT trade, made_day, course_day, new_terms_per_day, desired_retention, terms, expected_known
FROM course_plans WHERE person = ?1 ORDER BY trade

-- name: plans of all
SELECT c.trade, c.made_day, c.course_day, c.new_terms_per_day, c.desired_retention, c.terms, c.expected_known, p.uuid
FROM course_plans c JOIN persons p ON p.id = c.person ORDER BY c.person, c.trade

-- name: plan save
INSERT INTO course_plans (person, trade, made_day, course_day, new_terms_per_day, desired_retention, terms, expected_known)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (person, trade) DO UPDATE SET made_day = excluded.made_day, course_day = excluded.course_day,
    new_terms_per_day = excluded.new_terms_per_day, desired_retention = excluded.desired_retention,
    terms = excluded.terms, expected_known = excluded.expected_known

-- name: members forget
DELETE FROM members WHERE person = ?1

-- name: assignments forget
DELETE FROM assignments WHERE person = ?1

-- name: plans forget
DELETE FROM course_plans WHERE person = ?1

-- name: practice find
SELECT started, person, finished FROM practices WHERE uuid = ?1

-- name: practice start
INSERT INTO practices (started, uuid, person, trade, last_ms) VALUES (?1, ?2, ?3, ?4, ?5)

-- name: practice review
UPDATE practices SET reviews = reviews + ?4, active_ms = active_ms + CASE WHEN finished IS NULL THEN ?2 ELSE 0 END,
                     last_ms = max(last_ms, ?3)
WHERE started = ?1

-- name: practice finish
UPDATE practices SET finished = ?2, active_ms = ?3, last_ms = max(last_ms, ?4) WHERE started = ?1

-- name: practices forget
DELETE FROM practices WHERE person = ?1

-- name: cards forget
DELETE FROM cards WHERE person = ?1

-- name: card load
SELECT card, state, due_ms, due_day, last_day, interval_days, reviews, lapses, last_review_ms, last_fact,
       f.local_day, f.at_ms
FROM cards JOIN facts f ON f.id = last_fact
WHERE cards.person = ?1 AND trade = ?2 AND card = ?3

-- name: card save
INSERT INTO cards (person, trade, card, state, due_ms, due_day, last_day, interval_days, reviews, lapses, last_review_ms, last_fact)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (person, trade, card) DO UPDATE SET
    state = excluded.state, due_ms = excluded.due_ms, due_day = excluded.due_day, last_day = excluded.last_day,
    interval_days = excluded.interval_days, reviews = excluded.reviews, lapses = excluded.lapses,
    last_review_ms = excluded.last_review_ms, last_fact = excluded.last_fact

-- How many reviews of a card in a practice stand.
-- name: reviews of card in practice
SELECT coalesce(sum(CASE json_extract(body, '$.grade') WHEN 0 THEN -1 ELSE 1 END), 0) FROM facts
WHERE kind = 11 AND person = ?1 AND subject = ?2 AND json_extract(body, '$.card') = ?3

-- name: card delete
DELETE FROM cards WHERE person = ?1 AND trade = ?2 AND card = ?3

-- All reviews of every card of which one was taken back.
-- name: reviews of cards with one taken back
SELECT f.person, f.subject, json_extract(f.body, '$.card'), f.id, json_extract(f.body, '$.grade') = 0 FROM facts f
WHERE f.kind = 11 AND (f.person, json_extract(f.body, '$.card')) IN
      (SELECT person, json_extract(body, '$.card') FROM facts WHERE kind = 11 AND json_extract(body, '$.grade') = 0)
ORDER BY f.person, 3, f.id

-- name: cards of person
SELECT card, state, due_ms, due_day, last_day, interval_days, reviews, lapses, last_review_ms
FROM cards WHERE person = ?1 AND trade = ?2 ORDER BY card

-- name: practice totals
SELECT trade, count(*), sum(active_ms), max(last_ms) FROM practices
WHERE person = ?1 AND (?2 IS NULL OR trade = ?2) GROUP BY trade

-- Quiz rows, instructions and load charts are no words.
-- name: word totals
SELECT trade, count(*), sum(sits), sum(hard)
FROM (SELECT trade, max(substr(card, instr(card, '#') + 1) = 'meaning' AND interval_days >= 7) AS sits,
             max(lapses) >= ?3 AND max(interval_days) < 7 AS hard
      FROM cards WHERE person = ?1 AND (?2 IS NULL OR trade = ?2)
           AND substr(card, instr(card, '#') + 1) NOT IN ('quiz', 'order', 'chart')
      GROUP BY trade, substr(card, 1, instr(card, '#') - 1))
GROUP BY trade

-- name: memory fitted
INSERT INTO memories (person, model, reviews, at_ms, fact) VALUES (?1, ?4, ?5, ?3, ?2)
ON CONFLICT (person) DO UPDATE SET model = excluded.model, reviews = excluded.reviews, at_ms = excluded.at_ms, fact = excluded.fact
WHERE (excluded.at_ms, excluded.fact) > (at_ms, fact)

-- name: memory model
SELECT model, reviews FROM memories WHERE person = ?1

-- name: memory forget
DELETE FROM memories WHERE person = ?1

-- name: reviews made
SELECT coalesce(sum(reviews), 0) FROM practices WHERE person = ?1

-- name: standings of person
SELECT substr(card, 1, instr(card, '#') - 1), max(interval_days), sum(lapses), max(lapses)
FROM cards WHERE person = ?1 AND trade = ?2
     AND substr(card, instr(card, '#') + 1) NOT IN ('quiz', 'order', 'chart') GROUP BY 1

-- name: sessions of person
SELECT trade, last_ms, active_ms FROM practices WHERE person = ?1 AND last_ms >= ?2 ORDER BY last_ms

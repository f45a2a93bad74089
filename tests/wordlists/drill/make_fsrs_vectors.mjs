// Simulates cards with ts-fsrs and writes what it answered, in the columns of `schedule replay`:
//   npm install && npm run vectors
//   node make_fsrs_vectors.mjs --seed N --reviews N --out FILE [--weights FILE.json] [--ends]
// The same seed gives the same file. Rows of different cards interleave in time order. With --ends only where each card ends is
// written, for a test that simulates the same cards itself: every review counts in it by its place in the card.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createEmptyCard, fsrs, generatorParameters } from "ts-fsrs";

const minute = 60_000;
const day = 1440 * minute;
const begin = Date.UTC(2024, 0, 1);

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    reviews: { type: "string", default: "9000" },
    out: { type: "string" },
    weights: { type: "string" },
    ends: { type: "boolean", default: false },
  },
});

function seeded(seed) {
  let state = BigInt(seed);
  const mask = (1n << 64n) - 1n;
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & mask;
    return Number(state >> 11n) / 2 ** 53;
  };
}

const random = seeded(values.seed);
const weights = values.weights ? JSON.parse(readFileSync(values.weights, "utf8")) : undefined;
const scheduler = fsrs(generatorParameters({ w: weights, enable_fuzz: false }));

// Half of all gaps follow the schedule; the rest probe what a schedule never does.
function gapMs(card, now) {
  const kind = random();
  const tillDue = Math.max(0, card.due.getTime() - now);
  if (kind < 0.5) return tillDue + Math.floor(random() * random() * 3 * day);
  if (kind < 0.55) return 0;
  if (kind < 0.7) return Math.floor(random() * 30 * minute);
  if (kind < 0.8) return Math.floor(random() * 26 * 60 * minute);
  if (kind < 0.95) return Math.floor(random() * 30 * day);
  return Math.floor(random() * 1100 * day);
}

// Each card has a habit, so that very strong and very weak cards both occur.
function grader() {
  const habit = random();
  const again = 0.02 + 0.4 * habit * habit;
  return () => {
    const x = random();
    if (x < again) return 1;
    if (x < again + 0.15) return 2;
    return x < 0.9 ? 3 : 4;
  };
}

function simulate(id, rows) {
  let now = begin + Math.floor(random() * 400 * day);
  let card = createEmptyCard(new Date(now));
  const grade = grader();
  const count = 1 + Math.floor(random() * random() * 60);
  for (let i = 0; i < count; ++i) {
    const rating = grade();
    card = scheduler.next(card, new Date(now), rating).card;
    rows.push([id, now, rating, card.stability, card.difficulty, card.scheduled_days, card.due.getTime()]);
    now += gapMs(card, now);
  }
}

// No exponent, up to eight decimals, as everywhere else.
const decimal = (x) => x.toFixed(8).replace(/\.?0+$/, "");

function endOf(rows) {
  const [, , , s, d, , due] = rows[rows.length - 1];
  const days = rows.reduce((sum, row, place) => sum + (place + 1) * row[5], 0);
  return [rows.length, decimal(s), decimal(d), days, due].join(",");
}

if (values.ends) {
  const ends = [];
  for (let card = 0, reviews = 0; reviews < Number(values.reviews); ++card) {
    const rows = [];
    simulate(`c${card}`, rows);
    reviews += rows.length;
    ends.push(endOf(rows));
  }
  writeFileSync(values.out, ["reviews,stability,difficulty,days_by_place,due_ms", ...ends, ""].join("\n"));
  process.exit(0);
}

const rows = [];
for (let card = 0; rows.length < Number(values.reviews); ++card) simulate(`c${card}`, rows);
rows.sort((a, b) => a[1] - b[1]);
const lines = rows.map(([id, at, rating, s, d, days, due]) => [id, at, rating, decimal(s), decimal(d), days, due].join(","));
writeFileSync(values.out, ["card_id,review_ms,rating,stability,difficulty,scheduled_days,due_ms", ...lines, ""].join("\n"));

// Times ts-fsrs' next() and fsrs-rs' computeParameters on a simulated log of 100,000 reviews, then our own benchmark, in the
// same minute:  npm install && BIN=../../../build/bench/bin npm run --silent speed
import { execFileSync } from "node:child_process";
import { computeParameters } from "@open-spaced-repetition/binding";
import { createEmptyCard, fsrs, generatorParameters } from "ts-fsrs";
import { histories, itemsOf } from "./fsrs_rs.mjs";

const run = (program, ...args) => execFileSync(`${process.env.BIN}/${program}`, args, { maxBuffer: 1e9 }).toString();
const best = (times) => Math.min(...times);

function replayMs(rows) {
  const scheduler = fsrs(generatorParameters({ enable_fuzz: false }));
  const cards = new Map();
  const begin = performance.now();
  for (const [id, at, rating] of rows) {
    const card = cards.get(id) ?? createEmptyCard(at);
    cards.set(id, scheduler.next(card, at, rating).card);
  }
  return performance.now() - begin;
}

async function fitMs(items) {
  const begin = performance.now();
  await computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1, timeout: 5 });
  return performance.now() - begin;
}

for (const population of ["steady", "irregular", "two-traces"]) {
  const csv = run("simulate_reviews", population, "1", "100000");
  const items = itemsOf(histories(csv));
  const fits = [];
  for (let i = 0; i < 5; ++i) fits.push(await fitMs(items));
  console.log(`fsrs-rs computeParameters, ${population}: best of 5 ${best(fits).toFixed(0)} ms`);
  if (population !== "steady") continue;
  const rows = csv.trim().split("\n").slice(1).map((line) => line.split(","));
  const dated = rows.map(([id, ms, rating]) => [id, new Date(Number(ms)), Number(rating)]);
  const replays = Array.from({ length: 5 }, () => replayMs(dated));
  console.log(`ts-fsrs next(): best of 5 ${best(replays).toFixed(0)} ms, ${Math.round(1e8 / best(replays))} reviews a second`);
}
console.log(run("fsrs_bench"));

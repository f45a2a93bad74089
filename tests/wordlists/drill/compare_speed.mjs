// Times ts-fsrs' next() and fsrs-rs' computeParameters on a simulated log of 100,000 reviews, then our own benchmark, in the
// same minute:  npm install && BIN=../../../build/bench/bin npm run --silent speed
import { execFileSync } from "node:child_process";
import { computeParameters } from "@open-spaced-repetition/binding";
import { createEmptyCard, fsrs, generatorParameters } from "ts-fsrs";
import { histories, itemsOf } from "./fsrs_rs.mjs";

const run = (program, ...args) => execFileSync(`${process.env.BIN}/${program}`, args, { maxBuffer: 1e9 }).toString();
const all = (times) => times.map(({ wall, cpu }) => `${wall.toFixed(0)} (${cpu.toFixed(0)})`).join(", ");

/// Milliseconds, by the clock and of all processors: where other work keeps the machine busy only the second can be compared.
async function timed(work) {
  const begin = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - begin, cpu: (user + system) / 1000 };
}

function replay(rows) {
  const scheduler = fsrs(generatorParameters({ enable_fuzz: false }));
  const cards = new Map();
  for (const [id, at, rating] of rows) {
    const card = cards.get(id) ?? createEmptyCard(at);
    cards.set(id, scheduler.next(card, at, rating).card);
  }
}

const fit = (items) => computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1, timeout: 5 });

for (const population of ["steady", "irregular", "two-traces"]) {
  const csv = run("simulate_reviews", population, "1", "100000");
  const items = itemsOf(histories(csv));
  const fits = [];
  for (let i = 0; i < 3; ++i) fits.push(await timed(() => fit(items)));
  console.log(`fsrs-rs computeParameters, ${population}: ms (of processors) ${all(fits)}`);
  if (population !== "steady") continue;
  const rows = csv.trim().split("\n").slice(1).map((line) => line.split(","));
  const dated = rows.map(([id, ms, rating]) => [id, new Date(Number(ms)), Number(rating)]);
  const replays = [];
  for (let i = 0; i < 3; ++i) replays.push(await timed(() => replay(dated)));
  console.log(`ts-fsrs next(), ${population}: ms (of processors) ${all(replays)}`);
}
console.log(run("fsrs_bench"));

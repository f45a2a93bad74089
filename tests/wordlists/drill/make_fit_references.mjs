// Fits simulated logs with fsrs-rs (by its npm binding) and prints tests/corpora/fsrs/fits.csv:
//   npm install && SIMULATE=../../../build/dev/bin/simulate_reviews npm run --silent fits > ../../corpora/fsrs/fits.csv
// The log loss is worked out by fsrs_rs.mjs from FSRS-6's formulas, so that our own arithmetic can be held against it. Milliseconds
// of each fit go to standard error (`timeout`: how often the binding asks whether it is done).
import { execFileSync } from "node:child_process";
import { computeParameters } from "@open-spaced-repetition/binding";
import { histories, itemsOf, logLoss } from "./fsrs_rs.mjs";

const logs = [
  ["steady", 1, 100_000], ["steady", 2, 20_000],
  ["irregular", 1, 100_000], ["irregular", 2, 20_000],
  ["two-traces", 1, 100_000], ["two-traces", 2, 20_000],
];

console.log(["population", "seed", "reviews", "log_loss", ...Array.from({ length: 21 }, (_, i) => `w${i}`)].join(","));
for (const log of logs) {
  const cards = histories(execFileSync(process.env.SIMULATE, log.map(String), { maxBuffer: 1e9 }).toString());
  const items = itemsOf(cards);
  const begin = performance.now();
  const weights = await computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1, timeout: 5 });
  console.error(log.join(" "), `${(performance.now() - begin).toFixed(0)} ms`);
  console.log([...log, logLoss(weights, cards).toFixed(8), ...weights.map((w) => w.toFixed(8))].join(","));
}

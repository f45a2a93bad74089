// A log as fsrs-rs wants it, and the log loss of any weights on it, from FSRS-6's formulas.
import { FSRSBindingItem, FSRSBindingReview } from "@open-spaced-repetition/binding";

const dayMs = 86_400_000;

/// card -> [{rating, gap}], gaps in whole UTC days
export function histories(csv) {
  const cards = new Map();
  for (const line of csv.trim().split("\n").slice(1)) {
    const [id, ms, rating] = line.split(",");
    const day = Math.floor(ms / dayMs);
    if (!cards.has(id)) cards.set(id, { day, reviews: [] });
    const card = cards.get(id);
    card.reviews.push({ rating: Number(rating), gap: Math.max(0, day - card.day) });
    card.day = day;
  }
  return [...cards.values()].map((card) => card.reviews);
}

/// One item for each review of a later day, with all that came before.
export function itemsOf(cards) {
  return cards.flatMap((reviews) => {
    const all = reviews.map((r) => new FSRSBindingReview(r.rating, r.gap));
    return reviews.flatMap((r, i) => (r.gap > 0 ? [new FSRSBindingItem(all.slice(0, i + 1))] : []));
  });
}

const clamp = (x, least, most) => Math.min(Math.max(x, least), most);

function stabilityAfter(w, s, d, r, { rating, gap }) {
  if (gap === 0) {
    const k = s ** -w[19] * Math.exp(w[17] * (rating - 3 + w[18]));
    return s * (rating >= 2 ? Math.max(k, 1) : k);
  }
  if (rating === 1) {
    const forgotten = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - r));
    return Math.min(forgotten, s / Math.exp(w[17] * w[18]));
  }
  const growth = Math.exp(w[8]) * (11 - d) * s ** -w[9] * Math.expm1(w[10] * (1 - r));
  return s * (1 + growth * (rating === 2 ? w[15] : rating === 4 ? w[16] : 1));
}

function difficultyAfter(w, d, rating) {
  const damped = d - (w[6] * (rating - 3) * (10 - d)) / 9;
  return clamp(w[7] * (w[4] - Math.exp(3 * w[5]) + 1) + (1 - w[7]) * damped, 1, 10);
}

export function logLoss(w, cards) {
  const factor = 0.9 ** (-1 / w[20]) - 1;
  let loss = 0;
  let counted = 0;
  for (const [first, ...later] of cards) {
    let s = w[first.rating - 1];
    let d = clamp(w[4] - Math.exp(w[5] * (first.rating - 1)) + 1, 1, 10);
    for (const review of later) {
      const r = (1 + (factor * review.gap) / s) ** -w[20];
      if (review.gap > 0) {
        loss -= Math.log(review.rating === 1 ? 1 - r : r);
        ++counted;
      }
      s = clamp(stabilityAfter(w, s, d, r, review), 0.001, 36500);
      d = difficultyAfter(w, d, review.rating);
    }
  }
  return loss / counted;
}

/* When an item comes back: 1, 3, 7 and 21 days after it was right, then no more. Days are local, as "2026-11-25". */
import { day } from "../tools.js";

const WAITS = [1, 3, 7, 21];

function date(text) {
  const parts = text.split("-").map(Number);
  return new Date(parts[0], parts[1] - 1, parts[2]);
}

function later(text, days) {
  const moved = date(text);
  moved.setDate(moved.getDate() + days);
  return day(moved);
}

/* What stands in storage, if it is a review at all. */
function read(kept) {
  return kept && Number.isInteger(kept.step) && WAITS[kept.step] && typeof kept.due === "string" && /^\d{4}-\d\d-\d\d$/.test(kept.due)
    ? { step: kept.step, due: kept.due } : undefined;
}

function isDue(review, today) { return Boolean(review) && review.due <= today; }

/* The review after a check; undefined when there is none (any more). Before its day nothing changes it. */
function next(review, right, wasRight, today) {
  const step = review && right ? review.step + 1 : 0;
  if (review ? !isDue(review, today) : !right || wasRight) { return review; }
  return step < WAITS.length ? { step, due: later(today, WAITS[step]) } : undefined;
}

export { date, isDue, next, read };

/* The order of what was found. */
import { flat } from "./words.js";

const SMALL_WORD = 4;
const EVERYWHERE = 0.25;  /* `de` and `the` stand in more than a quarter of all passages: nobody looks for them */

/* Passages with every word that matters; when there is none, those with most of them first. */
function rank(found, passages) {
  const isSmall = (one) => one.forms[0].word.length <= SMALL_WORD && one.same > passages * EVERYWHERE;
  const needed = found.every(isSmall) ? found : found.filter((one) => !isSmall(one));
  const numbers = new Set(flat(needed.map((one) => Array.from(one.scores.keys()))));
  const ranked = Array.from(numbers, (number) => ({
    number,
    words: needed.filter((one) => one.scores.has(number)).length,
    score: found.reduce((sum, one) => sum + (one.scores.get(number) || 0) * Math.log(1 + passages / (1 + one.same)), 0)
  }));
  const full = ranked.filter((one) => one.words === needed.length);
  const kept = (full.length ? full : ranked).sort((a, b) => b.words - a.words || b.score - a.score || a.number - b.number);
  return { passages: kept.map((one) => one.number), some: kept.length > full.length };
}

export { rank };

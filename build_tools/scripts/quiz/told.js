/* What a quiz says of how far one is. `quiz` is {words, asked, stage, reviewing}; words with {names} are filled in. */
import { fill, make } from "../tools.js";
import { passes } from "./score.js";

/* What comes after the last item. */
function afterLast(quiz) {
  return quiz.reviewing ? quiz.words.review : quiz.stage === "quiet" ? quiz.words.handIn : quiz.words.finished;
}

/* How many are done, and a link to the first that is not, looking from the item at `place` on and round. */
function where(line, quiz, place, values) {
  const link = line.querySelector("[data-next]"), words = quiz.words, quiet = quiz.stage === "quiet";
  const next = quiz.asked.slice(place + 1).concat(quiz.asked).find((entry) => !entry.done);
  line.querySelector("[data-checked]").textContent = fill(quiet ? words.answered : words.checked, values);
  link.textContent = next ? (quiet ? words.nextUnanswered : words.next) : afterLast(quiz);
  link.setAttribute("href", "#" + (next ? next.heading.id : "score"));
  link.hidden = values.done === 0;
  line.hidden = !quiz.asked.length;
}

/* The score, once everything is done. */
function score(words, sum, values) {
  if (!sum.max) { return [words.done]; }
  return [fill(words.score, values), passes(sum, values.pass) ? words.passed : words.failed];
}

/* Said only when it changed: the region is read out. */
function sayOnce(region, lines) {
  if (lines.join("\n") === region.dataset.told) { return; }
  region.dataset.told = lines.join("\n");
  region.textContent = "";
  lines.forEach((line) => { region.appendChild(make("p", "", line)); });
}

export { afterLast, sayOnce, score, where };

/* The hands for each choice of a question: counted, and shown as bars. */
import { all } from "../elements.js";
import { fill } from "../tools.js";

const WHOLE = 100;

function choicesOf(part) { return all(part, ".play-choice"); }

function handsFor(choice) {
  const hands = parseInt(choice.querySelector(".play-hands input").value, 10);
  return hands > 0 ? hands : 0;
}

function totalOf(part) { return choicesOf(part).reduce((sum, choice) => sum + handsFor(choice), 0); }

/* The choice with most hands, the first of several; null when nobody raised one. */
function mostOf(part) {
  return choicesOf(part).reduce((most, choice) => (handsFor(choice) > (most ? handsFor(most) : 0) ? choice : most), null);
}

/* The length of each bar and what stands beside it. Who may raise a hand for several choices is no part of a whole. */
function showBars(part, words) {
  const several = "multiple" in part.dataset, most = mostOf(part);
  const whole = several ? (most ? handsFor(most) : 0) : totalOf(part);
  choicesOf(part).forEach((choice) => {
    const count = handsFor(choice), percent = whole ? WHOLE * count / whole : 0;
    choice.querySelector(".play-fill").style.inlineSize = percent + "%";
    choice.querySelector(".play-of").textContent = several ? count : fill(words.share, { count: count, percent: Math.round(percent) });
  });
}

/* The bars in words. */
function barsOf(part) {
  return choicesOf(part).map((choice) => choice.dataset.letter + ": " + choice.querySelector(".play-of").textContent).join(". ");
}

export { barsOf, choicesOf, mostOf, showBars, totalOf };

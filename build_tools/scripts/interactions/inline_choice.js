/* Choose the words that complete a text. An answer is "gap/choice" for each gap that is filled, sorted: a translation
   may put the gaps in another order. */
import { all } from "../tools.js";

function gaps(field) { return all(field, "select"); }

function read(field) {
  return gaps(field).filter((gap) => gap.value).map((gap) => gap.dataset.gap + "/" + gap.value).sort();
}

function write(field, answer) {
  gaps(field).forEach((gap) => {
    all(gap, "option").forEach((option) => {
      option.selected = option.value ? answer.includes(gap.dataset.gap + "/" + option.value) : true;
    });
  });
}

function isEmpty(answer, field) { return answer.length < gaps(field).length; }

/* The focus comes only where words are missing: after a check that found a gap, or when the answer was taken back. */
function first(field) { return gaps(field).find((gap) => !gap.value); }

function judge(field, answer, key) {
  const said = all(key, "[data-of-gap]").filter((entry) => answer.includes(entry.dataset.ofGap + "/" + entry.dataset.choice));
  const right = said.filter((entry) => entry.dataset.correct === "true").length;
  return {
    credit: Math.floor((100 * right) / gaps(field).length),
    said: said.map((entry) => entry.cloneNode(true)),
    more: false
  };
}

export { first, isEmpty, judge, read, write };

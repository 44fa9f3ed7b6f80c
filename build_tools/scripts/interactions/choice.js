/* Pick one choice, or all that apply. */
import { all } from "../tools.js";

function inputs(field) { return all(field, "input"); }
function isCorrect(entry) { return entry.dataset.correct === "true"; }

/* A wrong choice takes back what a right one earned, so that choosing everything earns nothing. */
function share(said, correct) {
  const right = said.filter(isCorrect).length;
  return Math.max(0, Math.floor((100 * (right - (said.length - right))) / correct));
}

function read(field) { return inputs(field).filter((input) => input.checked).map((input) => input.value); }

function write(field, answer) { inputs(field).forEach((input) => { input.checked = answer.includes(input.value); }); }

function isEmpty(answer) { return answer.length === 0; }

function first(field) { return field.querySelector("input"); }

function judge(field, answer, key) {
  const entries = all(key, "[data-choice]"), said = entries.filter((entry) => answer.includes(entry.dataset.choice));
  const correct = entries.filter(isCorrect).length, isMany = field.hasAttribute("data-multiple");
  return {
    credit: isMany ? share(said, correct) : (said.length && said.every(isCorrect) ? 100 : 0),
    said: said.map((entry) => entry.cloneNode(true)),
    more: isMany && said.every(isCorrect) && said.length < correct
  };
}

export { first, isEmpty, judge, read, write };

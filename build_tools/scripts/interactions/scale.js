/* Say how far one is. Never scored: the credit counts for nothing. */
import { all } from "../tools.js";

function read(field) { return all(field, "input:checked").map((input) => input.value); }

function write(field, answer) { all(field, "input").forEach((input) => { input.checked = answer.includes(input.value); }); }

function isEmpty(answer) { return answer.length === 0; }

function first(field) { return field.querySelector("input"); }

function judge(field, answer, key) {
  const said = all(key, "[data-choice]").filter((entry) => answer.includes(entry.dataset.choice));
  return { credit: 100, said: said.map((entry) => entry.cloneNode(true)), more: false };
}

export { first, isEmpty, judge, read, write };

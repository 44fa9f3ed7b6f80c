/* Write a word or a number. An answer is what was written and what it was read as: a number as a plain decimal, or the
   id of the foreseen words; "" when it is neither. So an answer stays right on a page in another language. */
import { changed } from "../answering.js";
import { all, data, fill, make } from "../tools.js";
import { compare, numbers } from "./numbers.js";
import { bare } from "./wording.js";

const READING = { number: /^-?\d+(\.\d+)?$/, text: /^[a-z0-9-]+$/ };

function input(field) { return field.querySelector("input"); }
function first(field) { return input(field); }
function isNumber(field) { return field.dataset.base === "number"; }
function keyOf(field) { return field.form.querySelector('[data-key-of="' + field.dataset.interaction + '"]'); }

function ways(element, name) { return element.dataset[name] ? data(element, name).map(bare).filter(Boolean) : []; }

function readings(field, text) { return numbers(text, ways(field, "units")); }

function covers(entry, number) { return compare(entry.dataset.low, number) <= 0 && compare(number, entry.dataset.high) <= 0; }

/* The foreseen answer that fits; words of the page's own language go first. */
function foreseen(field, text, number) {
  const entries = all(keyOf(field), "[data-entry]");
  if (isNumber(field)) { return entries.find((entry) => covers(entry, number)); }
  return ["ways", "sourceWays"].map((name) => entries.find((entry) => ways(entry, name).includes(bare(text)))).find(Boolean);
}

function read(field) {
  const text = input(field).value.trim();
  if (!text) { return []; }
  if (field.dataset.known) { return [text, field.dataset.known]; }
  if (isNumber(field)) {
    const possible = readings(field, text);
    return [text, possible.length === 1 ? possible[0] : ""];
  }
  const entry = foreseen(field, text);
  return [text, entry ? entry.dataset.entry : ""];
}

/* Takes back what was asked or said about the last text. */
function settle(field, known) {
  if (known) { field.dataset.known = known; } else { delete field.dataset.known; }
  if (!isNumber(field)) { return; }
  field.querySelector("[data-doubt]").hidden = true;
  field.querySelector("[data-unread]").hidden = true;
  input(field).removeAttribute("aria-describedby");
  input(field).removeAttribute("aria-invalid");
}

function choose(field, number) {
  const check = field.form.querySelector("[data-check]");
  settle(field, number);
  input(field).value = number.replace(".", field.dataset.decimal);
  changed(field);
  if (!check || !check.getClientRects().length) { input(field).focus(); return; }
  check.focus();
  check.click();
}

function ask(field, possible) {
  const box = field.querySelector("[data-doubt]"), spelled = possible.map((number) => number.replace(".", field.dataset.decimal));
  box.querySelector("p").textContent = fill(field.dataset.wordMean, { first: spelled[0], second: spelled[1] });
  all(box, "button").forEach((old) => { box.removeChild(old); });
  possible.forEach((number, place) => {
    const button = box.appendChild(make("button", "course-button course-button-quiet", spelled[place]));
    button.type = "button";
    button.addEventListener("click", () => { choose(field, number); });
  });
  box.hidden = false;
  box.querySelector("button").focus();
}

function refuse(field) {
  const error = field.querySelector("[data-unread]");
  error.hidden = false;
  input(field).setAttribute("aria-describedby", error.id);
  input(field).setAttribute("aria-invalid", "true");
  input(field).focus();
}

function prepare(field) {
  input(field).addEventListener("input", () => {
    settle(field);
    changed(field);
  });
}

function write(field, answer) {
  input(field).value = answer[0] || "";
  settle(field, READING[field.dataset.base].test(answer[1]) ? answer[1] : "");
}

function isEmpty(answer) { return !answer.length; }

function doubt(field, answer) {
  const possible = isNumber(field) && !answer[1] ? readings(field, answer[0]) : null;
  settle(field, answer[1] && field.dataset.known);
  if (!possible) { return false; }
  if (possible.length) { ask(field, possible); } else { refuse(field); }
  return true;
}

/* The entry of the key that an answer leads to. */
function entryOf(field, answer, key) {
  if (isNumber(field)) {
    const possible = answer[1] ? [answer[1]] : readings(field, answer[0]);
    return possible.map((number) => foreseen(field, "", number)).find(Boolean);
  }
  return all(key, "[data-entry]").find((entry) => entry.dataset.entry === answer[1]) || foreseen(field, answer[0]);
}

function judge(field, answer, key) {
  const said = (entryOf(field, answer, key) || key.querySelector("[data-otherwise]")).cloneNode(true);
  said.querySelector(".course-said").textContent = answer[0];
  return { credit: said.dataset.correct === "true" ? 100 : 0, said: [said], more: false };
}

export { doubt, first, isEmpty, judge, prepare, read, write };

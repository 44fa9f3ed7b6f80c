/* Write a word or a number. An answer is what was written and what it was read as: a number as a plain decimal, or the
   id of the foreseen words; "" when it is neither. So an answer stays right on a page in another language. */
import { all, data, fill, make } from "../tools.js";

const READING = { number: /^-?\d+(\.\d+)?$/, text: /^[a-z0-9-]+$/ };

function input(field) { return field.querySelector("input"); }
function first(field) { return input(field); }
function isNumber(field) { return field.dataset.base === "number"; }
function keyOf(field) { return field.form.querySelector('[data-key-of="' + field.dataset.interaction + '"]'); }

/* Without accents, capitals, punctuation and extra spaces: course/items/entry_checks.py has the same rule. */
function bare(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
    .replace(/[\s.,;:!?¡¿"'`´‘’“”«»()\u2010-\u2015-]+/g, " ").trim();
}
function ways(element, name) { return element.dataset[name] ? data(element, name).map(bare).filter(Boolean) : []; }

function decimal(sign, whole, rest) {
  const number = (whole.replace(/\D/g, "").replace(/^0+/, "") || "0") + ("." + (rest || "")).replace(/\.?0*$/, "");
  return (number === "0" ? "" : sign) + number;
}

/* The numbers that `text` can stand for, as plain decimals such as "-3500" and "3.5": none, one, or two where a mark
   can be of thousands or of decimals. One of `units`, or the beginning of one, may stand beside it. */
function numbers(text, units) {
  const neat = text.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[`´‘’ʼ]/g, "'").replace(/\s+/g, " ").trim().replace(/([a-z])\d$/i, "$1");
  const parts = /^([^\d.,+-]*)([+-]?) ?([.,]?\d(?:.*\d)?)(\D*)$/.exec(neat);
  const isKnown = parts && [parts[1], parts[4]].every((beside) => (
    !bare(beside) || units.some((unit) => unit.startsWith(bare(beside)))
  ));
  if (!isKnown) { return []; }
  const sign = parts[2] === "-" ? "-" : "", readings = [];
  const grouped = /^([1-9]\d{0,2}([ '.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(parts[3]);
  const plain = /^(\d*)(?:[.,](\d+))?$/.exec(parts[3]);
  if (grouped) { readings.push(decimal(sign, grouped[1], grouped[3])); }
  if (plain) { readings.push(decimal(sign, plain[1], plain[2])); }
  return readings;
}

/* Compares plain decimals as texts, digit by digit: floating point would round them. Less than 0, 0, or more. */
function compare(one, other) {
  const isMinus = one.charAt(0) === "-";
  if (isMinus !== (other.charAt(0) === "-")) { return isMinus ? -1 : 1; }
  const [whole, rest = ""] = one.replace("-", "").split("."), [otherWhole, otherRest = ""] = other.replace("-", "").split(".");
  const left = Math.max(whole.length, otherWhole.length), right = Math.max(rest.length, otherRest.length);
  const a = "0".repeat(left - whole.length) + whole + "." + rest + "0".repeat(right - rest.length);
  const b = "0".repeat(left - otherWhole.length) + otherWhole + "." + otherRest + "0".repeat(right - otherRest.length);
  return (a === b ? 0 : a < b ? -1 : 1) * (isMinus ? -1 : 1);
}

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

function changed(field) { input(field).dispatchEvent(new Event("change", { bubbles: true })); }

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
  input(field).value = typeof answer[0] === "string" ? answer[0] : "";
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

export { bare, compare, doubt, first, isEmpty, judge, numbers, prepare, read, write };

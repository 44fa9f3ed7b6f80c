/* Certificates: one for each name that is typed or pasted. Names are text and nothing else, and stay in the page. */
import { all, data, fill } from "../tools.js";
import { showScripted } from "./shown.js";

const LONG = 26, VERY_LONG = 48;
const form = document.querySelector("[data-certificates]"), words = data(form, "texts");
const names = document.getElementById("names"), place = document.querySelector("[data-all]");
const blank = place.querySelector("[data-certificate]");

/* The names in a text, one in each line; of lines with tabs the first column. */
function namesIn(text) {
  return text.split(/\r\n|\r|\n/).map((line) => line.split("\t")[0].replace(/\s+/g, " ").trim()).filter(Boolean);
}

/* Each name that stands there more than once, one time. */
function twiceIn(found) {
  const seen = new Map();
  found.forEach((name) => {
    const key = name.toLowerCase().normalize(), known = seen.get(key) || { name, count: 0 };
    known.count += 1;
    seen.set(key, known);
  });
  return Array.from(seen.values()).filter((each) => each.count > 1).map((each) => each.name);
}

/* How large a name can be printed. */
function sizeOf(name) { return name.length > VERY_LONG ? "small" : name.length > LONG ? "middle" : "large"; }

function certificate(name) {
  const made = blank.cloneNode(true), line = made.querySelector("[data-name]");
  line.textContent = name;
  line.dataset.size = sizeOf(name);
  return made;
}

/* What is on all of them is written into the blank one, of which the others are copies. */
function show() {
  const found = namesIn(names.value), twice = twiceIn(found), told = form.querySelector("[data-twice]");
  all(form, "[data-types]").forEach((field) => {
    blank.querySelector("[data-field='" + field.dataset.types + "']").textContent = field.value.trim();
  });
  const made = document.createDocumentFragment();
  (found.length ? found.map(certificate) : [blank]).forEach((each) => made.appendChild(each));
  place.textContent = "";
  place.appendChild(made);
  form.querySelector("[data-count]").textContent = found.length
    ? fill(words.count, { count: found.length.toLocaleString(form.dataset.locale) }) : words.none;
  told.hidden = !twice.length;
  told.textContent = twice.length ? fill(words.twice, { names: twice.join(", ") }) : "";
}

/* Once a frame: a browser may say of a pasted list that each of its lines was put in. */
let due = 0;
form.addEventListener("input", () => {
  window.cancelAnimationFrame(due);
  due = window.requestAnimationFrame(show);
});
window.addEventListener("beforeprint", show);
form.querySelector("[data-print]").addEventListener("click", () => window.print());
showScripted();
show();

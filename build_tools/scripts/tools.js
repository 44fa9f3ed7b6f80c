/* Small things that every script of a page needs. */
import { all } from "./elements.js";

/* What the attribute data-`name` of an element says, which is JSON. */
function data(element, name) { return JSON.parse(element.dataset[name]); }

/* A new element. */
function make(name, className, text) {
  const element = document.createElement(name);
  if (className) { element.className = className; }
  if (text) { element.textContent = text; }
  return element;
}

/* `words` with the values put in for each {name}. */
function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

/* What needs a script is seen from now on, and what stands in for it is not. A button that sends a form was disabled: without
   its script, Enter in a field would send what was typed to the server. */
function begin(root) {
  all(root, "[data-with-script]").forEach((part) => { part.hidden = false; });
  all(root, "form [type=submit]").forEach((button) => { button.disabled = false; });
  all(root, "[data-without-script]").forEach((part) => { part.hidden = true; });
}

/* Moves the focus to an element that a keyboard alone does not reach. */
function focus(element) {
  element.tabIndex = -1;
  element.focus();
}

/* Tells whoever listens around `element` that a learner changed it. */
function changed(element) { element.dispatchEvent(new Event("change", { bubbles: true })); }

/* A browser brings the caret of a text field into view, and not always what is around it. */
function bringIntoView(area) { area.addEventListener("focus", () => { area.scrollIntoView({ block: "nearest" }); }); }

/* The day of a date where the learner is, as "2026-11-25". */
function day(date) { return new Date(date - date.getTimezoneOffset() * 60000).toISOString().slice(0, 10); }

function has(entries, name) { return Object.prototype.hasOwnProperty.call(entries, name); }
function isObject(value) { return Boolean(value) && typeof value === "object" && !Array.isArray(value); }
function copy(value) { return JSON.parse(JSON.stringify(value)); }

export { all, begin, bringIntoView, changed, copy, data, day, fill, focus, has, isObject, make };

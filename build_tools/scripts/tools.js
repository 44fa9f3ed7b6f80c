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

/* The day of a date where the learner is, as "2026-11-25". */
function day(date) { return new Date(date - date.getTimezoneOffset() * 60000).toISOString().slice(0, 10); }

function has(entries, name) { return Object.prototype.hasOwnProperty.call(entries, name); }
function isObject(value) { return Boolean(value) && typeof value === "object" && !Array.isArray(value); }
function copy(value) { return JSON.parse(JSON.stringify(value)); }

export { all, copy, data, day, fill, has, isObject, make };

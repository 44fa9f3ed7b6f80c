/* Where what a learner earns goes: to this device, to a learning platform (LMS), or nowhere.
   A platform's own script sets `window.courseLms` before the player runs: getItem, setItem and removeItem as a Storage
   has them, each of which throws when it cannot do it, and report({percent, isDone, isPassed}). What is kept is one
   text for the whole quiz, of some hundred characters an item. A report says how things are now, and a round begun anew
   is at 0 again: the platform keeps the best. Without `courseLms` nothing is kept, and the page says so. */
import { area } from "./area.js";
import { open } from "./store.js";

const memory = {};
const forgetful = {
  getItem: (name) => (name in memory ? memory[name] : null),
  setItem: (name, text) => { memory[name] = text; },
  removeItem: (name) => { delete memory[name]; }
};
const PLACES = { device: area, lms: () => window.courseLms, none: () => forgetful };

/* The store under `key` in the place named `credit`. */
function storeIn(credit, key) { return open(key, PLACES[credit]); }

let reported = "";

/* Tells a platform how far a quiz is, when that has changed. What goes wrong there must not stop the quiz. */
function report(credit, result) {
  const text = JSON.stringify(result);
  if (credit !== "lms" || !window.courseLms || text === reported) { return; }
  try {
    window.courseLms.report(result);
    reported = text;
  } catch (refused) { /* the next change tries again */ }
}

export { report, storeIn };

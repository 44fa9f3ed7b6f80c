/* In the head of a page on a hard topic. "Leave this page" puts another page in its place; going back to it, or to another
   page of this kind that was read before in this tab, leads there too. Who opens one anew can read it. */
import { all, onParsed } from "../elements.js";

const key = document.currentScript.dataset.left;

const root = document.documentElement;

const PRESSES = 3;

const WITHIN = 1500;

/* What the tab remembers of a page that was left. Browsers may forbid it: then only that page is out of reach. */
function tab(act) {
  try { return act(window.sessionStorage); } catch (refused) { return null; }
}

/* Without paint: what is covered keeps its place on the screen. */
function cover(covered) { root.style.opacity = covered ? "0" : ""; }

let gone = false;

function leave() {
  const link = document.querySelector("[data-leave] a");
  gone = true;
  cover(true);
  tab((storage) => storage.setItem(key, "1"));
  if (link) { window.location.replace(link.href); }
}

/* Whether the reader came to this page by the buttons of the browser, and not by a link, a bookmark or an address. */
function isReturn() {
  const [entry] = window.performance.getEntriesByType("navigation");
  return entry ? entry.type !== "navigate" : window.performance.navigation.type !== 0;
}

function wasLeft() { return gone || Boolean(tab((storage) => storage.getItem(key))); }

if (wasLeft() && isReturn()) {
  cover(true);
  onParsed(leave);
} else {
  tab((storage) => storage.removeItem(key));
}

/* The note says what is true only where this script runs. */
onParsed(() => {
  all(document, "[data-guarded]").forEach((part) => { part.hidden = false; });
  all(document, "[data-unguarded]").forEach((part) => { part.hidden = true; });
});

/* What the browser keeps in its memory, to show it again at once, is covered there. */
window.addEventListener("pagehide", () => cover(true));

window.addEventListener("pageshow", (event) => {
  if (event.persisted && wasLeft()) { leave(); } else { cover(gone); }
});

/* Firefox shows what it has in its memory with the tab's storage as it was then. Of a page that listens to this it keeps none. */
window.addEventListener("unload", () => cover(true));

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-leave] a")) {
    event.preventDefault();
    event.stopPropagation();  /* kept/carry.js would write what is kept into the address */
    leave();
  }
});

let presses = [];

document.addEventListener("keydown", (event) => {
  presses = event.key === "Escape" && !event.repeat ? [...presses, event.timeStamp].slice(-PRESSES) : [];
  if (presses.length === PRESSES && presses[PRESSES - 1] - presses[0] < WITHIN) { leave(); }
});

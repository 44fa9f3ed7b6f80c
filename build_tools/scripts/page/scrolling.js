/* A table or code that is wider than its box scrolls by keyboard: the box gets a name and a tab stop. Where all of it can be
   seen, a tab stop would lead nowhere. */
import { all, onParsed } from "../elements.js";

const ADDED = ["tabindex", "role", "aria-label"];

function mark(box) {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", box.dataset.scrolls || box.firstElementChild.getAttribute("aria-label"));
  } else {
    ADDED.forEach((name) => { box.removeAttribute(name); });
  }
}

function measure() { all(document, "[data-scrolls]").forEach(mark); }

/* The page grows and shrinks with all that opens and closes in it. */
function start() {
  if (window.ResizeObserver) { new window.ResizeObserver(measure).observe(document.body); } else { window.addEventListener("resize", measure); }
  measure();
}

onParsed(start);

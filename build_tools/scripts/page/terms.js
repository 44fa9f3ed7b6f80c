/* A marked word opens its meaning below. Without this script it leads to the list at the end of the page. */
import { all, make } from "../tools.js";

const list = document.querySelector("[data-words]");
let opened = null, box = null;

function close() {
  if (!opened) { return; }
  opened.setAttribute("aria-expanded", "false");
  opened.removeAttribute("aria-controls");
  box.parentNode.removeChild(box);
  opened = null;
}

function wrap(name, inside) {
  box = make(name);
  box.appendChild(inside);
}

/* Below the paragraph, in the entry of a list, below the row of a table; below the cell where cells are stacked. */
function put(mark) {
  const row = mark.closest("tr");
  let place = mark.closest("p, li, dd, td, th") || mark.parentNode;
  if (row) {
    wrap("td", box);
    box.className = "course-word-row";
    box.colSpan = row.cells.length;
    if (window.getComputedStyle(row).display !== "block") {
      wrap("tr", box);
      place = row;
    }
  }
  if (/^(LI|DD)$/.test(place.tagName)) { place.appendChild(box); } else { place.parentNode.insertBefore(box, place.nextSibling); }
}

/* What the word is in the other languages comes when it is first asked for. */
function tellOthers() {
  const others = opened && box.querySelector("[data-others]"), known = window.courseMeanings;
  if (others && known) { others.innerHTML = known[opened.hash.slice(6)] || others.innerHTML; }
}

function load() {
  const script = make("script");
  script.src = list.dataset.words;
  script.onload = tellOthers;
  document.head.appendChild(script);
}

function toggle(event) {
  const mark = event.currentTarget, wasOpen = opened === mark;
  event.preventDefault();
  close();
  if (wasOpen) { return; }
  box = make("div", "course-word-note");
  box.id = "word_";
  box.innerHTML = document.getElementById(mark.hash.slice(1)).innerHTML;
  put(mark);
  mark.setAttribute("aria-expanded", "true");
  mark.setAttribute("aria-controls", "word_");
  opened = mark;
  if (window.courseMeanings) { tellOthers(); } else if (list.dataset.words) { load(); }
  box.scrollIntoView({ block: "nearest" });
}

all(document, "a.course-word").forEach((mark) => {
  mark.setAttribute("role", "button");
  mark.setAttribute("aria-expanded", "false");
  mark.addEventListener("click", toggle);
  mark.addEventListener("keydown", (event) => { if (event.key === " ") { toggle(event); } });
});

document.addEventListener("keydown", (event) => {
  const at = document.activeElement, mark = opened;
  if (event.key === "Escape" && mark && (at === mark || at === document.body || box.contains(at))) {
    close();
    mark.focus();
  }
});

if (!window.location.hash) { list.open = false; }

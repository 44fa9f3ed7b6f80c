/* Opens and closes search. The only part of it that is on every page: the rest is loaded when it is first opened. Until then
   the box is a field and a line: whoever types on has typed into it. */
import { choice } from "../kept/area.js";
import { onParsed } from "../elements.js";

const PATIENCE = 3000;  /* ms without styles before the box is shown as it is */
const INSIDE = '<div class="course-search-inside" data-search-inside><form role="search" data-search-form><input type="search" data-search-input></form><p role="status" data-search-status></p></div>';

const part = (name) => box.querySelector("[data-search-" + name + "]");
let button = null;
let box = null;
let from = null;
let style = null;
const loads = [];

function make() {
  box = document.createElement("dialog");
  box.className = "course-search";
  box.setAttribute("data-search", "");
  box.innerHTML = INSIDE;
  part("input").setAttribute("aria-label", button.textContent);
  part("form").addEventListener("submit", (event) => { event.preventDefault(); });
  box.hidden = true;
  box.addEventListener("click", (event) => { if (event.target === box) { close(); } });
  /* Comes late: by then the box may be open again. */
  box.addEventListener("close", () => { if (!box.open) { close(); } });
  document.body.appendChild(box);
  loads.push(button.dataset.script);
}

function open() {
  if (!box) { make(); }
  if (!box.hidden) { return; }
  from = document.activeElement === document.body ? button : document.activeElement;
  box.hidden = false;
  dress();
  if (box.showModal) { box.showModal(); } else { box.setAttribute("open", ""); }
  part("input").focus();
  part("input").select();
  load();
}

function close() {
  if (box.hidden) { return; }
  if (box.close) { box.close(); } else { box.removeAttribute("open"); }
  box.hidden = true;
  from.focus();
}

/* Until its styles are there the box takes keys but cannot be seen. It does not wait for them for ever. */
function dress() {
  if (style) { return; }
  const show = () => { box.style.opacity = ""; };
  box.style.opacity = "0";
  style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = button.dataset.root + "assets/search.css";
  style.onload = show;
  style.onerror = () => { style.remove(); style = null; show(); };
  window.setTimeout(show, PATIENCE);
  document.head.appendChild(style);
}

/* Loads the scripts in `loads`, the paths below the folder of the language. What could not be loaded is tried again when search
   is opened again. */
function load() {
  loads.splice(0).forEach((path) => {
    const script = document.createElement("script");
    part("status").textContent = button.dataset.wordLoading;
    script.src = button.dataset.root + path;
    script.onerror = () => {
      loads.push(path);
      part("status").textContent = button.dataset.wordFailed;
    };
    document.head.appendChild(script);
  });
}

function isTyping(element) {
  return element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);
}

/* A key of one character must be possible to switch off (WCAG 2.1.4): people who dictate press keys by speaking.
   Where there is no mouse the switch is not shown, and the key does nothing. */
function isOn() { return choice(button.dataset.store) !== "off" && !window.matchMedia("(hover: none)").matches; }

function onKey(event) {
  if (event.key === "Escape" && box && !box.hidden) {
    event.preventDefault();
    close();
  } else if (event.key === "/" && isOn() && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target)) {
    event.preventDefault();
    open();
  }
}

/* A frame may leave search out. */
function start() {
  button = document.querySelector("[data-search-open]");
  if (!button) { return; }
  button.addEventListener("click", open);
  document.addEventListener("keydown", onKey);
  button.hidden = false;
}

onParsed(start);

export { close, load, loads };

/* Opens and closes search. The only part of it that is on every page: the rest is loaded when it is first opened. */
import { choice, choose } from "../kept/area.js";
import { onParsed } from "../elements.js";

const PATIENCE = 3000;  /* ms without styles before the box is shown as it is */

const part = (name) => box.querySelector("[data-search-" + name + "]");
let button = null;
let box = null;
let missing = [];
let from = null;
let waiting = 0;
let style = null;

function open() {
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
  style.href = box.dataset.root + "assets/search.css";
  style.onload = show;
  style.onerror = () => { style.remove(); style = null; show(); };
  window.setTimeout(show, PATIENCE);
  document.head.appendChild(style);
}

/* In this order; what could not be loaded is tried again when search is opened again. */
function load() {
  if (waiting || !missing.length) { return; }
  part("status").textContent = box.dataset.wordLoading;
  missing.splice(0).forEach((address) => {
    const script = document.createElement("script");
    waiting += 1;
    script.async = false;
    script.src = address;
    script.onload = () => { waiting -= 1; };
    script.onerror = () => {
      waiting -= 1;
      missing.push(address);
      part("status").textContent = box.dataset.wordFailed;
    };
    document.head.appendChild(script);
  });
}

function isTyping(element) {
  return element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);
}

/* A key of one character must be possible to switch off (WCAG 2.1.4): people who dictate press keys by speaking.
   Where there is no mouse the switch is not shown, and the key does nothing. */
function isOn() { return part("slash").checked && !window.matchMedia("(hover: none)").matches; }

/* A frame may leave search out. */
function start() {
  button = document.querySelector("[data-search-open]");
  box = document.querySelector("[data-search]");
  if (button && box) { listen(); }
}

function listen() {
  const slash = part("slash");
  missing = [box.dataset.script, "search/index.js"].map((path) => box.dataset.root + path);
  slash.checked = choice(box.dataset.store) !== "off";
  slash.addEventListener("change", () => { choose(box.dataset.store, slash.checked ? "on" : "off"); });
  button.addEventListener("click", open);
  part("input").form.addEventListener("submit", (event) => { event.preventDefault(); });
  part("close").addEventListener("click", close);
  box.addEventListener("click", (event) => { if (event.target === box) { close(); } });
  /* Comes late: by then the box may be open again. */
  box.addEventListener("close", () => { if (!box.open) { close(); } });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !box.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "/" && isOn() && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target)) {
      event.preventDefault();
      open();
    }
  });
  button.hidden = false;
}

onParsed(start);

export { close };

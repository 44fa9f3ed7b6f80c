/* Around every page: the language and the colours a reader chose are remembered; Escape closes the menu. */
import { choose } from "../kept/area.js";
import { all, onParsed } from "../elements.js";

/* The part of the page a reader is at, so that the other language opens there. It may mark other words. A review of
   a quiz (quiz/due.js) goes on as one. */
function place() {
  if (window.history.state && window.history.state.review) { return "#review"; }
  const passed = all(document, "main [id]:not([id^='word_'])").filter((part) => (
    part.getBoundingClientRect().top < window.innerHeight / 2 && part.getClientRects().length
  ));
  const last = window.scrollY > 100 ? passed.pop() : null;
  return last ? "#" + last.id : window.location.hash;
}

function openMenu() { return document.querySelector("[data-menu-box][open]"); }

function closeMenuBeside(event) {
  const menu = openMenu();
  if (menu && !menu.contains(event.target)) { menu.open = false; }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-language]");
  if (link) {
    choose(link.closest("[data-store]").dataset.store, link.dataset.language);
    link.hash = place();
  }
  closeMenuBeside(event);
});

/* The open menu lies over the page: who goes on by keyboard sees where they are. */
document.addEventListener("focusin", closeMenuBeside);

document.addEventListener("keydown", (event) => {
  const menu = openMenu();
  if (event.key === "Escape" && menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

/* On paper everything can be read, but for the hints and keys of a quiz. */
let opened = [];

window.addEventListener("beforeprint", () => {
  opened = all(document, "main details:not([open])").filter((part) => !part.closest("form"));
  opened.forEach((part) => { part.open = true; });
});

window.addEventListener("afterprint", () => {
  opened.forEach((part) => { part.open = false; });
  opened = [];
});

const root = document.documentElement;

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
}

function start() {
  all(document, ".course-around").forEach((around) => { around.open = window.matchMedia("(min-width: 56em)").matches; });
  const button = document.querySelector("[data-theme-switch]");
  const name = () => { button.textContent = isDark() ? button.dataset.toLight : button.dataset.toDark; };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    choose(button.dataset.themeSwitch, root.dataset.theme);
    name();
  });
  name();
  button.hidden = false;
}

onParsed(start);

/* Presents a deck: one slide fills the window; a second window has the notes. Each address says what is shown. */
import { all, data, fill } from "../tools.js";
import { fit } from "./fit.js";
import { wayOf } from "./keys.js";
import { SECOND, presenterDesk } from "./presenter.js";
import { showScripted } from "./shown.js";
import { otherWindow } from "./windows.js";

const root = document.documentElement, deck = document.querySelector("[data-slides]"), words = data(deck, "texts");
const slides = all(deck, ".slides-slide"), bar = deck.querySelector("[data-bar]"), desk = deck.querySelector("[data-desk]");
const blocked = deck.querySelector("[data-blocked]"), lost = deck.querySelector("[data-lost]"), status = deck.querySelector("[data-status]");
const presenter = presenterDesk(desk, words, say), other = otherWindow(deck.dataset.slides, hear);
let mode = "", at = 0, black = false;

function say(text) { status.textContent = text; }
function faceOf(slide) { return slide.querySelector(".slides-face"); }
function titleOf(slide) { return slide.querySelector("h2").textContent.trim(); }

/* The mode and the slide that the address names. */
function ofAddress() {
  const found = /^#(?:(present|presenter):)?([\w-]+)$/.exec(window.location.hash) || [];
  const place = slides.findIndex((slide) => slide.id === found[2]);
  return { mode: found[1] || "", at: Math.max(place, 0), known: place >= 0 };
}

function addressOf(name, place) { return "#" + (name ? name + ":" : "") + slides[place].id; }

function writeAddress() {
  try { window.history.replaceState(null, "", addressOf(mode, at)); } catch (refused) { window.location.hash = addressOf(mode, at); }
}

function setBlack(on) {
  black = on;
  if (on) { root.dataset.black = ""; } else { delete root.dataset.black; }
  all(desk, "[data-do='black']").forEach((button) => { button.setAttribute("aria-pressed", on); });
}

/* The focus stays on the button that was pressed; else it is on the slide, so that reading goes on there. */
function focusOn(slide) {
  if (!bar.contains(document.activeElement)) { faceOf(slide).focus({ preventScroll: true }); }
}

function show(place) {
  const slide = slides[place];
  at = place;
  setBlack(false);
  slides.forEach((each, index) => { each.classList.toggle("slides-current", index === at); });
  all(deck, "[data-count]").forEach((count) => { count.textContent = (at + 1) + " / " + slides.length; });
  if (!mode) { return; }
  writeAddress();
  say(fill(words.at, { number: at + 1, total: slides.length, title: titleOf(slide) }));
  draw();
  if (mode === "present") { focusOn(slide); }
}

function draw() {
  if (mode === "present") { fit(faceOf(slides[at])); }
  if (mode === "presenter") { presenter.show(slides[at], slides[at + 1]); }
}

function tellWhere() { other.tell({ at: at, black: black }); }

function ask() { other.tell({ asks: true, from: at }); }

/* The other window is somewhere else, or asks where we are. An answer to a question from before we went on is late. */
function hear(said) {
  if (said.asks) { other.tell({ at: at, black: black, asked: said.from }); return; }
  if ("asked" in said && said.asked !== at) { return; }
  if (said.at !== at && slides[said.at]) { show(said.at); }
  if (Boolean(said.black) !== black) { blacken(Boolean(said.black)); }
}

function go(place) {
  const last = slides.length - 1;
  show(Math.min(Math.max(place, 0), last));
  tellWhere();
}

function blacken(on) {
  setBlack(on);
  say(on ? words.black : titleOf(slides[at]));
}

function enter(name) {
  mode = name;
  root.dataset.mode = name;
  bar.hidden = name !== "present";
  desk.hidden = name !== "presenter";
  show(at);
}

function leave() {
  if (mode !== "present") { return; }
  mode = "";
  delete root.dataset.mode;
  setBlack(false);
  bar.hidden = true;
  if (document.fullscreenElement) { document.exitFullscreen(); }
  writeAddress();
  say("");
  slides[at].scrollIntoView();
  faceOf(slides[at]).focus({ preventScroll: true });
}

function fillScreen() {
  const asked = root.requestFullscreen ? root.requestFullscreen() : null;
  if (asked && asked.catch) { asked.catch(() => {}); }
}

function openPresenter() {
  const address = window.location.href.split("#")[0] + addressOf("presenter", at);
  blocked.hidden = other.open(address);
  if (blocked.hidden) { enter("present"); }
}

/* Every second the window with the notes counts, and asks the other one where it is: that may have been loaded anew. */
function tick() {
  if (mode !== "presenter") { return; }
  presenter.tick();
  lost.hidden = other.isThere();
  ask();
}

const DEEDS = {
  present: () => { at = ofAddress().at; enter("present"); fillScreen(); },
  presenter: () => { at = ofAddress().at; openPresenter(); },
  back: () => { go(at - 1); },
  next: () => { go(at + 1); },
  first: () => { go(0); },
  last: () => { go(slides.length - 1); },
  black: () => { blacken(!black); tellWhere(); },
  anew: () => { presenter.anew(); },
  fill: fillScreen,
  leave: leave
};

function deedOf(event) {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && (event.key === "b" || event.key === "B" || event.key === ".")) { return "black"; }
  if (plain && event.key === "f" && mode === "present") { return "fill"; }
  return event.key === "Escape" ? "leave" : wayOf(event);
}

document.addEventListener("keydown", (event) => {
  const deed = mode ? deedOf(event) : "";
  if (!deed) { return; }
  event.preventDefault();
  DEEDS[deed]();
});
deck.addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) { DEEDS[button.dataset.do](); }
});
document.addEventListener("fullscreenchange", () => { if (!document.fullscreenElement) { leave(); } });
window.addEventListener("resize", draw);
window.addEventListener("hashchange", () => {
  const asked = ofAddress();
  if (asked.known && asked.mode === mode && asked.at !== at) { go(asked.at); }
});

showScripted();
bar.hidden = true;
desk.hidden = true;
at = ofAddress().at;
if (ofAddress().mode) { enter(ofAddress().mode); }
window.setInterval(tick, SECOND);
if (mode === "presenter") { ask(); }

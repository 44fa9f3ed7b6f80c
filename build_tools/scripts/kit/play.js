/* Plays a quiz with a room: ask, bars, reasons, the next item. Hands are typed in; nothing is kept or sent. */
import { all, data, fill } from "../tools.js";
import { barsOf, choicesOf, mostOf, showBars, totalOf } from "./hands.js";
import { wayOf } from "./keys.js";
import { isOpen, open, openReasons, prepare, reasonOf, take, takeField, takenOf } from "./reasons.js";
import { showScripted } from "./shown.js";

const play = document.querySelector("[data-play]"), words = data(play, "texts"), items = all(play, ".play-item");
const bar = play.querySelector("[data-bar]"), list = play.querySelector("[data-list]"), status = play.querySelector("[data-status]");
const onward = bar.querySelector("[data-do='next']"), total = bar.querySelector("[data-total]");
const LINES = 80, LITTLE = 24;
const way = [];
let at = null;

function say(text) { status.textContent = text; }
function partsOf(item) { return all(item, ".play-part"); }
function hasScenes(item) { return "scenes" in item.dataset; }
function byHands(item) { return partsOf(item).every((part) => part.dataset.kind === "choice"); }
function place(item, part, stage) { return { item: item, part: part, stage: stage }; }
function partAt(spot) { return partsOf(items[spot.item])[spot.part]; }

/* From a question to the next one of the item, or to the reasons: of true or false both are asked before. */
function afterAsking(spot, item) {
  const more = byHands(item) && !hasScenes(item) && partsOf(item)[spot.part + 1];
  return more ? place(spot.item, spot.part + 1, "ask") : place(spot.item, spot.part, "why");
}

/* From the end of an item or of a scene; null at the end of all. */
function afterReasons(spot, item) {
  const taken = hasScenes(item) && takenOf(partAt(spot)), scene = taken && taken.dataset.goto;
  if (scene) { return place(spot.item, partsOf(item).findIndex((part) => part.dataset.part === scene), "ask"); }
  return items[spot.item + 1] ? place(spot.item + 1, 0, "ask") : null;
}

function after(spot) {
  const item = items[spot.item];
  if (spot.stage === "why") { return afterReasons(spot, item); }
  const counts = byHands(item) && (hasScenes(item) || totalOf(partAt(spot)) > 0);
  return spot.stage === "ask" && counts ? place(spot.item, spot.part, "bars") : afterAsking(spot, item);
}

function labelOf(to) {
  const item = items[at.item], scenes = hasScenes(item);
  if (!to) { return words.last; }
  if (to.item !== at.item) { return fill(words.item, { number: to.item + 1 }); }
  if (to.stage === "ask") { return scenes ? words.goOn : words.reason; }
  if (to.stage === "bars") { return totalOf(partAt(at)) ? words.bars : words.choose; }
  if (!byHands(item)) { return words.key; }
  return scenes ? words.follows : words.reasons;
}

/* How far each question of the item is: those before have their bars, those that come are not shown. */
function stageOf(index) {
  const scenes = hasScenes(items[at.item]);
  if (index === at.part) { return at.stage; }
  if (scenes || index > at.part) { return ""; }
  return at.stage === "why" ? "why" : "bars";
}

function drawPart(part, stage) {
  const counted = stage && stage !== "ask" && byHands(items[at.item]) && totalOf(part) > 0;
  part.hidden = !stage || (stage === "why" && part.dataset.kind !== "choice");
  part.dataset.stage = stage;
  if (counted) { showBars(part, words); }
  choicesOf(part).forEach((choice) => {
    choice.querySelector(".play-share").hidden = !counted;
    mark(choice, stage === "why", takenOf(part) === choice);
    open(choice, false);
  });
}

/* Among the reasons stand out: what is right, or in a scenario what the room takes. */
function mark(choice, on, taken) {
  const stands = on && (!hasScenes(items[at.item]) || taken);
  choice.classList.toggle("play-is-right", stands && "correct" in choice.dataset);
  choice.classList.toggle("play-is-taken", stands && taken);
}

function standsOut() { return all(items[at.item], ".play-part:not([hidden]) .play-is-right, .play-part:not([hidden]) .play-is-taken"); }

function drawReasons(item) {
  const key = item.querySelector("[data-key]"), isKey = at.stage === "why" && !byHands(item);
  key.hidden = !isKey;
  key.open = isKey;
  all(item, ".play-closing").forEach((closing) => { closing.hidden = at.stage !== "why"; });
  if (at.stage === "why" && !isKey) { openReasons(all(item, ".play-part:not([hidden]) .play-choice"), standsOut()); }
}

function drawBar() {
  const hands = byHands(items[at.item]) ? totalOf(partAt(at)) : 0;
  onward.textContent = labelOf(after(at));
  total.textContent = hands ? fill(words.total, { count: hands }) : "";
}

function draw() {
  const item = items[at.item], part = partAt(at);
  if (at.stage === "bars" && hasScenes(item) && !takenOf(part) && mostOf(part)) { take(mostOf(part)); }
  items.forEach((each) => { each.hidden = each !== item; });
  partsOf(item).forEach((each, index) => { drawPart(each, stageOf(index)); });
  drawReasons(item);
  drawBar();
}

function wordsOf(element) { return element.textContent.replace(/\s+/g, " ").trim(); }

function told() {
  if (at.stage === "bars") { return totalOf(partAt(at)) ? barsOf(partAt(at)) : words.choose; }
  return at.stage === "why" ? standsOut().map((choice) => choice.dataset.letter + ": " + wordsOf(reasonOf(choice))).join(" ") : "";
}

/* Where the focus goes: to a new item's name, to a key, or away from what is no longer shown. */
function moveFocus(isNew) {
  const item = items[at.item], focus = document.activeElement;
  if (isNew) { item.querySelector("h2").focus({ preventScroll: true }); return; }
  if (at.stage === "why" && !byHands(item)) { item.querySelector("[data-key] summary").focus({ preventScroll: true }); return; }
  if (!focus || focus === document.body || !focus.offsetParent) { onward.focus({ preventScroll: true }); }
}

/* From the top of an item down to what is asked or stands out. */
function scroll() {
  window.scrollTo(0, 0);
  const wanted = at.stage === "why" ? standsOut()[0] : partAt(at);
  if (wanted && (at.part || at.stage === "why")) { wanted.scrollIntoView({ block: "nearest" }); }
}

function writeAddress() {
  const address = "#" + items[at.item].id;
  try { window.history.replaceState(null, "", address); } catch (refused) { window.location.hash = address; }
}

function show(to) {
  const isNew = !at || at.item !== to.item;
  at = to;
  draw();
  scroll();
  say(told());
  moveFocus(isNew);
  writeAddress();
}

function mustTake() { return at.stage === "bars" && hasScenes(items[at.item]) && !takenOf(partAt(at)); }

function next() {
  if (mustTake()) {
    say(words.takeFirst);
    takeField(choicesOf(partAt(at))[0]).focus();
    return;
  }
  const to = after(at);
  if (to) {
    way.push(at);
    show(to);
  }
}

function back() {
  const before = way.pop() || place(Math.max(at.item - 1, 0), 0, "ask");
  show(before);
}

function jump(item) {
  way.push(at);
  show(place(item, 0, "ask"));
}

const DEEDS = { next: next, back: back, first: () => { jump(0); }, last: () => { jump(items.length - 1); } };

/* A letter opens and closes its reason; before that it says what the room takes. */
function press(letter) {
  const choice = choicesOf(partAt(at)).filter((each) => each.dataset.letter === letter)[0];
  if (!choice) { return; }
  if (at.stage === "why") { open(choice, !isOpen(choice)); }
  if (at.stage === "bars" && takeField(choice)) { take(choice); }
}

/* Enter in a field leads to the next one, and from the last one on. */
function enter(field) {
  const fields = all(partAt(at), ".play-hands input"), following = fields[fields.indexOf(field) + 1];
  if (following) { following.focus(); } else { next(); }
}

/* What lies below the window, or above it, is shown before a key goes on, or back: a remote has no wheel. True if there was
   some. */
function turned(deed) {
  const root = document.documentElement, step = root.clientHeight - bar.offsetHeight - LINES;
  const below = root.scrollHeight - root.clientHeight - window.pageYOffset, above = window.pageYOffset;
  const by = deed === "next" ? Math.min(below, step) : deed === "back" ? -Math.min(above, step) : 0;
  if (Math.abs(by) > LITTLE) { window.scrollBy(0, by); }
  return Math.abs(by) > LITTLE;
}

document.addEventListener("keydown", (event) => {
  const deed = wayOf(event), plain = !event.ctrlKey && !event.metaKey && !event.altKey, field = event.target;
  const inHands = field instanceof window.Element && field.matches(".play-hands input");
  if (event.key === "Escape") { list.open = false; }
  if (deed) {
    event.preventDefault();
    if (!turned(deed)) { DEEDS[deed](); }
    return;
  }
  if (plain && inHands && event.key === "Enter") { event.preventDefault(); enter(field); return; }
  if (plain && !inHands) { press(event.key); }
});
bar.addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) { DEEDS[button.dataset.do](); }
});
play.addEventListener("input", () => { drawBar(); });
list.addEventListener("click", (event) => { if (event.target.closest("a")) { list.open = false; } });
window.addEventListener("hashchange", () => {
  const asked = items.findIndex((item) => "#" + item.id === window.location.hash);
  if (asked >= 0 && asked !== at.item) { jump(asked); }
});

items.forEach((item) => {
  prepare(item, words);
  if (byHands(item)) { all(item, ".play-closing").forEach((closing) => { item.querySelector(".play-parts").appendChild(closing); }); }
});
document.documentElement.dataset.playing = "";
bar.insertBefore(list, onward);
showScripted();
bar.hidden = false;
show(place(Math.max(items.findIndex((item) => "#" + item.id === window.location.hash), 0), 0, "ask"));

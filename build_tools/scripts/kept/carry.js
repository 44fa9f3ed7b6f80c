/* Opened from a folder, some browsers (Firefox) keep the storage of each file apart. Then links carry what is kept:
   "#carry=<mark>!<everything>!<the link's own target>". The mark is written to storage as well: a page that finds it
   in its own knows that pages share one, and nothing is carried any more. Never over http. The window hears of a click after
   the document: page/shell.js has changed the links to other languages by then. */
import { choice, choose, isShared } from "./area.js";
import { make } from "../tools.js";
import { setShared } from "./device.js";
import { open } from "./store.js";
import { exportEverything, merge, readImport } from "./transfer.js";

const MOST = 700000, ONE = "one";
const root = document.currentScript.src.replace(/[^/]+\/assets\/[^/]*$/, "");
const course = document.querySelector("[data-store]").dataset.store.split("/")[0], key = course + "/carry";
const store = open(course + "/v1"), words = window.courseWordsOfCarrying;
let isApart = false;

/* The mark that storage has after `value` was written to it. */
function mark(value) {
  if (value) { choose(key, value); }
  return choice(key);
}

function pack(text) {
  return btoa(unescape(encodeURIComponent(text))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function unpack(text) {
  try {
    return decodeURIComponent(escape(atob(text.replace(/-/g, "+").replace(/_/g, "/"))));
  } catch (broken) {
    return "";
  }
}

/* What was carried is from later than what this page kept, where no time says otherwise. */
function take(state) { store.update((mine) => merge(mine, merge(state, mine, "later"), "theirs")); }

/* A tab that begins with this page was not led here by another page of the course: a link in a message may bring
   anything, so the reader is asked before it is written. */
function isWanted() { return window.history.length > 1 || window.confirm(words.ask); }

function arrive() {
  const carried = /^#carry=([\w.]*)!([\w-]*)!(.*)$/.exec(window.location.hash);
  isApart = /^apart/.test(mark());
  if (!carried) { return; }
  const target = carried[3], state = readImport(unpack(carried[2]), course).ok, brings = state || carried[2] === "shared";
  window.history.replaceState(null, "", window.location.href.replace(/#.*$/, "") + (target && "#" + target));
  /* Once the page has shown what it kept, which moves what stands below. */
  window.addEventListener("load", () => { if (target) { window.location.replace("#" + target); } });
  if (mark() === carried[1]) {
    isApart = false;
    mark(ONE);
  } else if (mark() !== ONE && (!brings || isWanted())) {
    isApart = true;
    if (state) { take(state); } else if (brings) { setShared(true); }
    mark("apart");
  }
}

function leave(event) {
  const link = event.target.closest("a[href]");
  if (!link || !link.href.startsWith(root) || !/\.html$/.test(link.pathname) || mark() === ONE) { return; }
  if (link.pathname === window.location.pathname && !link.search) { return; }
  const before = link.hash, sign = (isApart ? "apart." : "") + Math.random().toString(36).slice(2);
  const state = isShared() ? "shared" : pack(exportEverything(store.state(), course));
  mark(sign);
  link.hash = "carry=" + sign + "!" + (state.length > MOST ? "" : state) + "!" + before.slice(1);
  window.setTimeout(() => { link.hash = before; });  /* what a reader copies is the link as it was */
}

function warn() {
  const notice = make("p", "course-notice"), title = document.querySelector("main h1");
  notice.setAttribute("data-kept-apart", "");
  notice.innerHTML = words.apart;
  title.parentNode.insertBefore(notice, title);
}

arrive();
/* Only where something is kept at all. */
if (isApart && document.querySelector("[data-without-storage]")) { warn(); }
window.addEventListener("click", leave);
window.addEventListener("auxclick", leave);

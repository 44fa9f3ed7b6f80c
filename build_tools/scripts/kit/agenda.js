/* The agenda: its days are timed anew as they are changed, and the address of the page holds what was changed. */
import { all, data, fill } from "../tools.js";
import { AgendaDay } from "./agenda-day.js";
import { START, linkOf, readLink } from "./agenda-link.js";
import { showScripted } from "./shown.js";

const root = document.querySelector("[data-agenda]"), words = data(root, "texts");
const told = root.querySelector("[data-told]"), notice = root.querySelector("[data-notice]");
const copy = root.querySelector("[data-copy]"), byHand = root.querySelector("[data-by-hand]");
const copied = root.querySelector("[data-copied]"), paste = root.querySelector("[data-paste]");
const days = all(root, "[data-day]").map((section) => new AgendaDay(section, words, keep, tell));

function tell(text) { told.textContent = text; }

/* The links to this page in other languages show the same days, and so do the pages that follow it (kit/follow.js). */
function carry(link) {
  all(document, "a[hreflang]").forEach((other) => { other.hash = link; });
  all(document, "[data-follows]").forEach((other) => { other.search = link.slice(1); });
}

/* The address says what is changed. */
function keep() {
  const link = linkOf(days);
  window.history.replaceState(null, "", window.location.href.split("#")[0] + link);
  carry(link);
  told.textContent = "";
  copied.textContent = "";
}

/* What a link says that cannot be shown. */
function missed(found) {
  const broken = days.filter((day) => found.broken.includes(day.written.id)).map((day) => day.title);
  return [
    found.isOther ? words.otherVersion : "",
    found.unknown.length ? fill(words.unknown, { names: found.unknown.join(", ") }) : "",
    broken.length ? fill(words.broken, { days: broken.join(", ") }) : ""
  ].filter(Boolean).join(" ");
}

/* Shows the days as the end of an address says. */
function open(hash) {
  const found = readLink(hash, days.map((day) => day.written)), text = missed(found);
  days.forEach((day, index) => { day.begin(found.states[index]); });
  notice.textContent = text;
  notice.hidden = !text;
  carry(linkOf(days));
}

/* Opens a link that somebody sent: from a folder, its beginning leads to another computer. */
function openPasted() {
  const text = paste.querySelector("input").value, at = text.indexOf(START);
  if (at < 0) { tell(words.pasteNone); return; }
  open(text.slice(at).trim());
  keep();
  tell(words.opened);
}

function copyByHand() {
  copy.hidden = true;
  byHand.hidden = false;
}

copy.addEventListener("click", () => {
  navigator.clipboard.writeText(window.location.href).then(() => { copied.textContent = words.copied; }, copyByHand);
});
paste.addEventListener("submit", (event) => {
  event.preventDefault();
  openPasted();
});
window.addEventListener("hashchange", () => {
  const hash = window.location.hash;
  if (!hash || hash.startsWith(START)) { open(hash); }
});
root.classList.add("agenda-live");
showScripted();
if (!navigator.clipboard) { copyByHand(); }
open(window.location.hash);

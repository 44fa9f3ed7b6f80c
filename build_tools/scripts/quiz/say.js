/* What is said at an item: what is missing, the feedback, then hint, pointer and key, one more after each wrong try. */
import { all, fill, make } from "../tools.js";

const TRIES_TO_POINTER = 2, TRIES_TO_KEY = 3;

/* The key is copied into the result, so nothing in it may be an anchor: notes lead back to the item instead. */
function freeAnchors(item) {
  all(item.key, "[id]").forEach((anchor) => {
    all(document, 'a[href="#' + anchor.id + '"]').forEach((back) => { back.setAttribute("href", "#" + item.heading.id); });
    anchor.removeAttribute("id");
  });
}

/* Says that `field` is empty and goes there; without one, takes it back. */
function fail(item, field) {
  const stem = item.form.querySelector(".course-stem").id, error = item.error.id;
  item.error.hidden = !field;
  item.fields.forEach((one) => { one.setAttribute("aria-describedby", one === field ? error + " " + stem : stem); });
  if (field) {
    item.error.textContent = field.dataset.wordEmpty || item.wordEmpty;
    field.insertBefore(item.error, field.querySelector("legend").nextSibling);
    item.first(field).focus();
    item.error.scrollIntoView({ block: "nearest" });
  }
}

function say(item, element) { item.result.appendChild(element); }

function show(item) {
  const told = item.stage === "told", right = !item.scored || item.state.credit === 100;
  const isEarned = right || told || item.state.tries >= TRIES_TO_KEY;
  item.result.textContent = "";
  if (item.state.answers) {
    showFeedback(item, right);
  } else {
    const words = told && !item.state.credit ? item.words.unanswered : item.words.elsewhere;
    say(item, make("p", "", fill(words, item.state)));
  }
  if (isEarned) { all(item.key, "[data-closing]").forEach((closing) => { say(item, closing.cloneNode(true)); }); }
  if (!right) { help(item, told); }
  item.retry.hidden = right || told || !item.state.answers;
  showKey(item, isEarned);
  if (item.sureBox) { item.sureBox.disabled = true; }
}

/* A trainer sees every key at any time. */
function showKey(item, isEarned) { item.key.hidden = !isEarned && item.player.keys !== "trainer"; }

function showFeedback(item, right) {
  const judged = item.judge(), list = make("ul", "course-key-list");
  judged.said.forEach((entry) => { list.appendChild(entry); });
  if (item.scored && (item.fields.length > 1 || item.form.querySelector("[data-multiple]"))) {
    const verdict = right ? item.words.right : item.words.wrong + (judged.more ? " " + item.words.more : "");
    say(item, make("p", "course-verdict course-verdict-" + (right ? "right" : "wrong"), verdict));
  }
  say(item, list);
}

/* Without a hint the pointer comes at once. */
function help(item, told) {
  const hint = item.form.querySelector(".course-hint"), pointer = item.key.querySelector("[data-pointer]");
  if (hint && !told) {
    hint.open = true;
    if (item.state.tries < TRIES_TO_POINTER) { say(item, make("p", "", item.words.hint)); }
  }
  if (pointer && (told || !hint || item.state.tries >= TRIES_TO_POINTER)) {
    say(item, pointer.cloneNode(true));
  }
}

/* Below the edge of a small screen nobody sees the result: scrolls to it, as far as the focus stays in view. */
function reveal(item) {
  const at = document.activeElement, keep = item.form.contains(at) ? at : item.form.querySelector("[data-check]");
  const above = keep.getBoundingClientRect().top - 8;  /* room for the ring around it */
  const below = item.result.getBoundingClientRect().bottom - window.innerHeight;
  if (item.result.firstChild && above > 0 && below > 0) { window.scrollBy(0, Math.min(above, below)); }
}

function hide(item) {
  item.result.textContent = "";
  item.retry.hidden = true;
  showKey(item, false);
  if (item.key.hidden) { item.key.open = false; }
  if (item.sureBox) { item.sureBox.disabled = false; }
  fail(item, null);
}

export { fail, freeAnchors, hide, reveal, show };

/* The review of a quiz: quiz.html#review asks only what is due today. Links inside the page change its address, so each
   entry of the browser's history keeps whether it is of the review. */
import { focus } from "../answering.js";
import { day, fill } from "../tools.js";
import { date, isDue } from "./review.js";

function due(entries) {
  const today = day(new Date());
  return entries.filter((entry) => isDue(entry.item.review, today));
}

/* Whether this entry of the history is of the review; a new one is what the page `was` before. */
function isOn(was) {
  const state = window.history.state;
  return window.location.hash === "#review" || (state && typeof state.review === "boolean" ? state.review : was);
}

/* The page stays a review, or stays none. Returns which; another one is loaded anew. */
function stay() {
  const on = isOn(false);

  function mark() { window.history.replaceState({ review: on }, ""); }

  window.addEventListener("hashchange", () => { if (isOn(on) === on) { mark(); } else { window.location.reload(); } });
  mark();
  return on;
}

/* The link to the review, when something is due. */
function offer(root, words, entries) {
  const count = due(entries).length;
  root.querySelector("[data-due-count]").textContent = fill(words.due, { count });
  root.querySelector("[data-due]").hidden = !count;
}

/* Makes the page one for review. */
function openReview(root, words) {
  const top = root.querySelector("[data-review]");
  ["[data-settings]", "[data-progress]", "[data-due]", "[data-clear]"].forEach((selector) => {
    root.querySelector(selector).hidden = true;
  });
  document.getElementById("score").textContent = words.review;
  top.querySelector("a").href = window.location.href.split("#")[0];
  top.hidden = false;
  focus(top);
}

/* What is said when all that is asked is done; `written` writes a day in words. */
function lines(words, asked, entries, written) {
  const next = entries.map((entry) => (entry.item.review ? entry.item.review.due : "")).filter(Boolean).sort()[0];
  return [
    asked.length ? words.reviewed : words.reviewNone,
    next ? fill(words.reviewNext, { day: written(date(next)) }) : words.reviewNever
  ];
}

export { due, lines, offer, openReview, stay };

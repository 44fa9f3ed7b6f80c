/* Shows one item of a quiz at a time, and the score after the last. The page's address names what is shown, so that
   the browser's own button leads back. On paper there are all. Only pages that want it have this script. */
import { SHOWN } from "./shown.js";
import { afterLast } from "./told.js";

/* What the address names, also while the browser has not gone there yet. */
function target() { return document.getElementById(window.location.hash.slice(1)); }

class OneByOne {
  constructor(quiz) {
    this.quiz = quiz;
    this.score = quiz.find(".course-score");
    this.back = quiz.find("[data-one-back]");
    this.forward = quiz.find("[data-one-forward]");
    this.wordNext = this.forward.textContent;
    this.back.addEventListener("click", () => { this.step(-1); });
    this.forward.addEventListener("click", () => { this.step(1); });
    /* Before the browser goes to what a link names, that must be there. */
    document.addEventListener("click", (event) => {
      const link = event.target.closest('a[href^="#"]'), isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (link && !isElsewhere) { this.show(document.getElementById(link.hash.slice(1))); }
    });
    window.addEventListener("hashchange", () => { this.arrive(); });
  }

  parts() { return this.quiz.asked.map((entry) => entry.item.form).concat(this.score); }

  /* With what was shown last or, first of all, what the address names or the first item that is not done. */
  begin() {
    const next = this.quiz.asked.find((entry) => !entry.done), last = this.shown;
    [this.parts()[0], next ? next.item.form : this.score, target(), last].forEach((part) => { this.show(part); });
    this.first = this.first || this.shown;
  }

  /* The part of the quiz that `element` is in; nothing happens when it is in none. */
  show(element) {
    const parts = this.parts(), shown = element && parts.find((part) => part.contains(element));
    if (!shown) { return; }
    this.shown = shown;
    parts.forEach((part) => { part.classList.toggle("course-not-now", part !== shown); });
    this.back.hidden = shown === parts[0];
    this.forward.hidden = shown === this.score;
    this.forward.textContent = shown === parts[parts.length - 2] ? afterLast(this.quiz) : this.wordNext;
  }

  /* Where the address now leads, also from a link outside the quiz: the browser could not go to what was out of sight. */
  arrive() {
    const before = this.shown, named = target(), isStart = ["", "#review"].includes(window.location.hash);
    this.show(isStart ? this.first : named);
    if (named && this.shown !== before) { named.scrollIntoView(); }
  }

  step(by) {
    const parts = this.parts();
    this.quiz.reach(parts[parts.indexOf(this.shown) + by].querySelector("h2"));
  }
}

SHOWN.one = OneByOne;

/* Handing in: once says what is not answered yet, twice hands in all the same. */
import { now } from "../kept/store.js";
import { focus } from "../answering.js";
import { list } from "./results.js";

/* An item without an answer earns nothing. While an answer cannot be judged, its field asks back instead. */
function handIn(quiz) {
  const asking = quiz.asked.find((entry) => entry.item.isFull() && entry.item.doubts(entry.item.read()));
  if (asking) {
    /* Out of sight it took no focus. */
    if (quiz.oneByOne) {
      quiz.reach(asking.heading);
      asking.item.doubts(asking.item.read());
    }
    return;
  }
  quiz.asked.forEach((entry) => {
    const isFull = entry.item.isFull();
    if (isFull || entry.scored) { entry.item.settle(isFull ? entry.item.read() : undefined); }
  });
  quiz.round.remember({ handed: now() });
  quiz.layOut();
  const score = document.getElementById("score");
  quiz.reach(score);
  score.scrollIntoView();
}

class HandIn {
  constructor(quiz) {
    this.words = quiz.words;
    this.part = quiz.find("[data-hand-in]");
    this.button = this.part.querySelector("button");
    this.warning = this.part.querySelector("[data-unanswered]");
    this.unanswered = [];
    this.button.addEventListener("click", () => {
      if (this.unanswered.length && this.warning.hidden) {
        this.warn(true);
        focus(this.warning);
      } else {
        this.warn(false);
        handIn(quiz);
      }
    });
  }

  warn(isWarned) {
    this.warning.hidden = !isWarned;
    this.button.textContent = isWarned ? this.words.handInAnyway : this.words.handIn;
    list(this.warning, this.unanswered);
  }

  /* `unanswered` are the entries of the quiz that are left. */
  show(isOn, unanswered) {
    this.part.hidden = !isOn;
    this.unanswered = unanswered;
    this.warn(isOn && !this.warning.hidden && unanswered.length > 0);
  }
}

export { HandIn };

/* What whoever presents sees: the slide, the next one, the notes, and the time of the step. */
import { all } from "../elements.js";
import { clock, two } from "./clock.js";
import { fit } from "./fit.js";

const SECOND = 1000, MINUTE = 60;

/* Seconds as "7:05". */
function clockOf(seconds) { return Math.floor(seconds / MINUTE) + ":" + two(seconds % MINUTE); }

/* A copy of what a slide shows, in a box. Ids and focus stay with the original. */
function preview(box, slide) {
  box.textContent = "";
  if (!slide) { return; }
  const face = slide.querySelector(".slides-face").cloneNode(true);
  face.removeAttribute("tabindex");
  box.appendChild(face);
  fit(face);
}

/* `desk` is the element, `say` says words to screen readers. */
function presenterDesk(desk, words, say) {
  const part = (name) => desk.querySelector("[data-" + name + "]"), spent = {};
  let step = null, since = Date.now(), late = false;

  function seconds() { return Math.floor((spent[step.dataset.step] || 0) / SECOND); }

  function showTime() {
    const planned = Number(step.dataset.minutes), over = planned ? seconds() - planned * MINUTE : 0;
    part("spent").textContent = clockOf(seconds());
    part("late").textContent = over > 0 ? words.over.replace("{time}", clockOf(over)) : "";
    if (over > 0 && !late) { say(words.timeUp); }
    late = over > 0;
  }

  function tick() {
    const now = Date.now(), day = new Date();
    spent[step.dataset.step] = (spent[step.dataset.step] || 0) + now - since;
    since = now;
    part("clock").textContent = clock(60 * day.getHours() + day.getMinutes());
    showTime();
  }

  function read(slide) {
    const box = part("reading"), notes = slide.querySelector(".slides-told").cloneNode(true);
    all(notes, "[id]").forEach((element) => { element.removeAttribute("id"); });
    box.textContent = "";
    box.appendChild(notes);
    box.scrollTop = 0;
  }

  function show(slide, next) {
    const its = slide.closest("[data-step]");
    if (step) { tick(); }
    if (its !== step) {
      step = its;
      late = seconds() > Number(step.dataset.minutes) * MINUTE;
      part("of").textContent = "/ " + step.dataset.planned;
    }
    preview(part("now"), slide);
    preview(part("then"), next);
    part("last").hidden = Boolean(next);
    read(slide);
    tick();
  }

  function anew() {
    spent[step.dataset.step] = 0;
    since = Date.now();
    showTime();
  }

  return { anew, show, tick };
}

export { SECOND, presenterDesk };

/* A page that shows the times of the agenda as a trainer changed them there. The change comes in the address, behind its
   question mark: what stands behind # says where on the page to go. Nothing is kept. */
import { all, data, fill } from "../tools.js";
import { dayOf } from "./agenda-changes.js";
import { linkOf, readLink } from "./agenda-link.js";
import { clock } from "./clock.js";
import { retimed, stepLengths } from "./retime.js";

const notice = document.querySelector("[data-follow]"), words = data(notice, "texts");
const written = data(notice, "follow"), changed = window.location.search.slice(1);

function put(root, name, text) { all(root, "[data-" + name + "]").forEach((place) => { place.textContent = text; }); }

function minutes(count) { return fill(count === 1 ? notice.dataset.one : words.minutes, { count }); }

/* A step in two places of the guide. One that is left out says so, and keeps its place. */
function timeStep(step, start, length) {
  const isOut = length === null;
  put(step, "time", isOut ? "" : clock(start));
  put(step, "length", isOut ? "" : minutes(length));
  all(step, "[data-left-out]").forEach((line) => { line.hidden = !isOut; });
}

/* The steps of a session in the time it has. */
function timeSteps(block, steps, place) {
  const found = stepLengths(steps, place.end - place.start), shown = all(block, "[data-step]");
  let now = place.start;
  steps.forEach((step, index) => {
    shown.filter((each) => each.dataset.step === step.id).forEach((each) => { timeStep(each, now, found[index]); });
    now += found[index] || 0;
  });
}

function timeBlock(block, place, steps) {
  block.hidden = !place;
  if (!place) { return; }
  put(block, "from-to", clock(place.start) + "–" + clock(place.end));
  put(block, "time", clock(place.start));
  put(block, "length", minutes(place.end - place.start));
  if (steps) { timeSteps(block, steps, place); }
}

/* Elements with one parent change places, so that they come in the order of `ids`. */
function sort(blocks, ids) {
  ids.forEach((id) => {
    blocks.filter((block) => block.dataset.block === id).forEach((block) => { block.parentNode.appendChild(block); });
  });
}

function timeDay(root, day, state) {
  const plan = retimed(dayOf(day, state)), blocks = all(root, "[data-block]");
  put(root, "span", fill(words.span, { start: clock(state.start), end: clock(state.end) }));
  put(root, "day-time", clock(state.start) + "–" + clock(state.end));
  blocks.forEach((block) => {
    const id = block.dataset.block;
    timeBlock(block, plan.placed.find((place) => place.id === id), block.querySelector("[data-step]") ? day.steps[id] : null);
  });
  sort(blocks, state.order);
}

/* Links to pages that follow too take the change with them. */
function carry(link) {
  all(document, "a[href]").forEach((other) => {
    if (other.href.split(/[?#]/)[0].endsWith("/agenda.html")) { other.hash = link; }
    if (other.hasAttribute("hreflang") || "follows" in other.dataset) { other.search = link.slice(1); }
  });
}

function follow() {
  const states = readLink("#" + changed, written).states, days = written.map((day, index) => ({ written: day, state: states[index] }));
  const link = linkOf(days);
  if (!link) { return; }
  days.forEach((day) => {
    all(document, "[data-day-of]").filter((root) => root.dataset.dayOf === day.written.id)
      .forEach((root) => { timeDay(root, day.written, day.state); });
  });
  notice.querySelector("[data-written]").href = window.location.href.split(/[?#]/)[0];
  notice.hidden = false;
  carry(link);
}

if (changed) { follow(); }

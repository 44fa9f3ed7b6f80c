/* My course: the next step, minutes left, what is due for review, and the state of each module. With a track chosen its
   sections and quizzes come first and are what is counted; of its other steps the device knows nothing. */
import { open } from "../kept/store.js";
import { date } from "../quiz/review.js";
import { all, data, day, make } from "../tools.js";
import { follow, progressOf, show } from "./progress.js";
import { sum, tell } from "./tell.js";

const root = document.querySelector("[data-my-course]"), store = open(root.dataset.store);

function title(part) { return part.at.querySelector("[data-title]"); }

function inWords(text) {
  return date(text).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
}

/* The sections and quizzes of the chosen track in its order; without one, or when the track has none, all. */
function chosen(steps) {
  const id = store.part("settings").get("track");
  let ofTrack;
  all(root, "[data-track]").forEach((track) => {
    track.hidden = track.dataset.track !== id;
    if (track.hidden) { return; }
    ofTrack = data(track, "steps").map((address) => steps.find((step) => step.address === address)).filter(Boolean);
  });
  all(root, "[data-tracks]").forEach((part) => { part.hidden = !ofTrack; });
  return ofTrack && ofTrack.length ? ofTrack : steps;
}

/* The first section not read or quiz with items not checked; then a quiz not passed. */
function nextOf(steps) { return steps.find((step) => step.isOpen) || steps.find((step) => !step.isDone); }

/* For each quiz: how many items are due today, and the first day after it. */
function reviews(steps) {
  const today = day(new Date()), due = [];
  let later = [];
  steps.forEach((step) => {
    const days = step.items.map((item) => item.due).filter(Boolean), wait = days.filter((date) => date > today);
    later = later.concat(wait);
    if (days.length > wait.length) { due.push({ quiz: step, count: days.length - wait.length }); }
  });
  return { due, later: later.sort()[0] };
}

function list(due) {
  const lines = root.querySelector("[data-due]");
  lines.textContent = "";
  due.forEach((review) => {
    const line = lines.appendChild(make("li")), link = line.appendChild(make("a"));
    link.href = title(review.quiz).href + "#review";
    link.innerHTML = title(review.quiz.module).innerHTML;
    line.appendChild(document.createTextNode(": " + review.count));
  });
  lines.hidden = !due.length;
}

/* Where the button leads: to the next step or, when all is done, to the first review. */
function showNext(next, due, values) {
  const step = next || due.length && due[0].quiz, link = root.querySelector("[data-next]");
  if (step) {
    values.module = title(step.module).textContent;
    link.href = title(step).href + (next ? "" : "#review");
    link.querySelector("[data-next-title]").innerHTML = title(step).innerHTML;
  }
  link.parentNode.hidden = !step;
  return step;
}

function showAll() {
  const modules = all(root, "[data-module]").map((module) => progressOf(module, store)), steps = [];
  modules.forEach((module) => {
    module.steps.forEach((step) => { step.module = module; steps.push(step); });
  });
  const mine = chosen(steps), read = mine.filter((step) => step.kind === "read");
  /* An objective is mastered in a quiz: a track without the quiz of a module leaves its objectives open. */
  const counted = mine.filter((step) => step.kind !== "read").map((step) => step.module.values);
  const review = reviews(steps), next = nextOf(mine.concat(steps)), isNew = modules.every((module) => module.isNew);
  const values = {
    day: review.later ? inWords(review.later) : "", count: next ? next.left : 0,
    left: sum(mine, "left"), minutes: sum(mine, "minutes"),
    read: read.filter((step) => step.isDone).length, sections: read.length,
    mastered: sum(counted, "mastered"), objectives: sum(counted, "objectives")
  };
  const step = showNext(next, review.due, values);
  tell(root.querySelector("[data-now]"), [
    !step ? "finished" : !next ? "review" : isNew ? "first" : next.kind, next && "timed", counted.length && "tested",
    next && !mine.includes(next) && "beyond", review.due.length || "none-due", review.later && "due-later"
  ], values);
  list(review.due);
  modules.forEach(show);
  root.querySelector("[data-without-storage]").hidden = store.kept();
}

follow(root.parentNode, store, showAll);
root.dataset.ready = "";

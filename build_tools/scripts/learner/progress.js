/* How far a learner is in a module: the steps that the page lists, and what the device keeps of them. Only reads. */
import { isCredit, judgedBy } from "../kept/records.js";
import { read as readReview } from "../quiz/review.js";
import { passes, total } from "../quiz/score.js";
import { begin } from "../answering.js";
import { all, data } from "../tools.js";
import { sum, tell } from "./tell.js";

function sectionStep(element, store) {
  const { addresses, minutes } = data(element, "section");
  const record = store.part("sections").entry(addresses).get(), isDone = Boolean(record && record.read);
  return {
    at: element, address: addresses[0], kind: "read", items: [], isOpen: !isDone, isDone,
    minutes, left: isDone ? 0 : minutes, states: isDone ? ["read"] : [], values: {}
  };
}

/* An entry as in score.js, and the day it is due for review, or "". */
function itemOf(item, store) {
  const records = store.part("items").entry(item.addresses, judgedBy(item.key)).all();
  const record = records.find((one) => isCredit(one.credit));
  const review = records.map((one) => readReview(one.review)).find(Boolean);
  return {
    objective: item.objective, points: item.points, scored: item.points > 0, done: Boolean(record && item.points),
    credit: record ? record.credit : 0, due: review ? review.due : ""
  };
}

function quizStep(element, store) {
  const quiz = data(element, "quiz"), items = quiz.items.map((item) => itemOf(item, store));
  /* Of a quiz that draws its items, those not drawn do not count. */
  const asked = quiz.draw ? items.filter((item) => item.done) : items, score = total(asked), done = total(items).done;
  const count = Math.min(quiz.draw || Infinity, items.filter((item) => item.scored).length);
  const open = Math.max(0, count - done), isPassed = !open && passes(score, quiz.pass);
  return {
    at: element, address: quiz.address, kind: open ? "answer" : "again", items: asked, isOpen: open, isDone: isPassed,
    pass: quiz.pass, minutes: quiz.minutes, left: open ? Math.ceil(quiz.minutes * open / count) : isPassed ? 0 : quiz.minutes,
    states: [done && "checked", isPassed && "passed"].filter(Boolean),
    values: { done, total: Math.max(done, count), points: Math.floor(score.hundredths / 100), max: score.max }
  };
}

/* An objective is mastered when its items together have the pass score. */
function objectiveOf(element, quizzes) {
  const isDone = quizzes.some((quiz) => {
    const items = quiz.items.filter((item) => item.scored && item.objective === element.dataset.objective);
    return items.length && passes(total(items), quiz.pass);
  });
  return { at: element, isDone, states: [isDone && "mastered"], values: {} };
}

function countDone(list) { return list.filter((one) => one.isDone).length; }

/* `root` holds the steps of one module; `store` is the course's. */
function progressOf(root, store) {
  const sections = all(root, "[data-section]").map((element) => sectionStep(element, store));
  const quizzes = all(root, "[data-quiz]").map((element) => quizStep(element, store));
  const steps = sections.concat(quizzes);
  const objectives = all(root, "[data-objective]").map((element) => objectiveOf(element, quizzes));
  const left = sum(steps, "left"), isNew = steps.every((step) => !step.states.length);
  return {
    at: root, steps, parts: steps.concat(objectives), isNew,
    states: [countDone(steps) === steps.length ? "done" : isNew ? "new" : "begun", left && "left"],
    values: {
      count: left, minutes: sum(steps, "minutes"), read: countDone(sections), sections: sections.length,
      mastered: countDone(objectives), objectives: objectives.length
    }
  };
}

/* Marks the steps of a module on the page. */
function show(module) {
  [module].concat(module.parts).forEach((part) => { tell(part.at, part.states, part.values); });
  module.steps.forEach((step) => { step.at.classList.toggle("course-is-done", step.isDone); });
  all(module.at, "progress").forEach((bar) => {
    bar.value = Math.floor(100 - 100 * module.values.count / module.values.minutes);
  });
}

/* Calls `again` now and whenever something else is kept. */
function follow(root, store, again) {
  store.listen(again);
  again();
  begin(root);
}

export { follow, progressOf, show };

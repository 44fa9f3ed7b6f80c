/* Put steps in order: each moves up and down by a button. An answer is the ids in their order; [] while nothing moved. */
import { changed } from "../answering.js";
import { all, data, make } from "../tools.js";

function steps(field) { return all(field, ".course-order-step"); }
function ids(list) { return list.map((step) => step.dataset.step); }
function shown(field) { return field.dataset.shown.split(" "); }
function name(step) { return step.querySelector(".course-order-text, .course-said"); }
function result(field) { return field.form.querySelector("[data-result]"); }

/* A paragraph of `words`; for a {name} in them, a copy of that node. */
function paragraph(words, nodes) {
  const line = make("p");
  words.split(/\{(\w+)\}/).forEach((part, index) => {
    line.appendChild(index % 2 ? nodes[part].cloneNode(true) : document.createTextNode(part));
  });
  return line;
}

function arrange(field, order) {
  const list = field.querySelector(".course-order"), now = steps(field), names = ids(now);
  order.forEach((id) => { list.appendChild(now[names.indexOf(id)]); });
  mark(field);
}

/* A button that leads nowhere stays there: who uses it by keyboard must not lose the place. */
function mark(field) {
  const last = steps(field).length - 1;
  steps(field).forEach((step, index) => {
    step.querySelector("[data-move=up]").setAttribute("aria-disabled", String(index === 0));
    step.querySelector("[data-move=down]").setAttribute("aria-disabled", String(index === last));
  });
}

/* The neighbour moves, not the step itself: the focus stays on its button. */
function move(field, button) {
  const now = steps(field), step = button.parentNode.parentNode, at = now.indexOf(step);
  const up = button.dataset.move === "up", other = now[at + (up ? -1 : 1)];
  if (other) {
    step.parentNode.insertBefore(other, up ? step.nextSibling : step);
    mark(field);
    changed(field);
  }
  button.focus();
  tellPlace(field, step);
}

/* Where the step stands now, for those who do not see it move. */
function tellPlace(field, step) {
  const now = steps(field), told = paragraph(data(field, "texts").moved, {
    place: document.createTextNode(now.indexOf(step) + 1), total: document.createTextNode(now.length), step: name(step)
  });
  told.dataset.moved = "";
  hush(field);
  result(field).insertBefore(told, result(field).firstChild);
}

function hush(field) { all(result(field), "[data-moved]").forEach((line) => { line.parentNode.removeChild(line); }); }

/* Two steps in a row: whether they follow each other, and only then why. `pair` are their entries in the key. */
function joint(words, pair, follows) {
  const said = paragraph(" " + words.then, { first: name(pair[0]), second: name(pair[1]) });
  said.insertBefore(make("strong", "course-verdict", follows ? words.right : words.wrong), said.firstChild);
  if (follows) {
    const entry = pair[1].cloneNode(true);
    entry.replaceChild(said, entry.firstElementChild);
    return entry;
  }
  const entry = make("li", "course-wrong");
  entry.appendChild(said);
  entry.appendChild(paragraph(words.apart, {}));
  return entry;
}

function prepare(field) {
  field.dataset.shown = ids(steps(field)).join(" ");
  mark(field);
  all(field, "[data-move]").forEach((button) => { button.addEventListener("click", () => { move(field, button); }); });
  field.form.addEventListener("submit", () => { hush(field); }, true);
}

function read(field) {
  const now = ids(steps(field));
  return now.join(" ") === field.dataset.shown ? [] : now;
}

function write(field, answer) {
  const known = shown(field), isWhole = answer.length === known.length && known.every((id) => answer.includes(id));
  arrange(field, isWhole ? answer : known);
}

function isEmpty(answer) { return answer.length === 0; }

function first(field) { return field.querySelector("[data-move=down]"); }

function judge(field, answer, key) {
  const right = all(key, "[data-step]"), words = data(field, "texts");
  const given = answer.map((id) => right[ids(right).indexOf(id)]).filter(Boolean);
  const follow = given.slice(1).map((next, index) => right.indexOf(next) === right.indexOf(given[index]) + 1);
  const good = follow.filter(Boolean).length, isRight = good >= right.length - 1;
  return {
    credit: Math.floor((100 * good) / (right.length - 1)),
    said: isRight ? right.map((step) => step.cloneNode(true))
      : follow.map((follows, index) => joint(words, [given[index], given[index + 1]], follows)),
    more: false
  };
}

export { first, isEmpty, judge, prepare, read, write };

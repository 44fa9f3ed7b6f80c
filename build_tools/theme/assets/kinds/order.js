/* Put steps in order: each moves up and down by a button. An answer is the ids in their order; [] while nothing moved. */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function steps(field) { return all(field, ".course-order-step"); }
  function ids(list) { return list.map(function (each) { return each.dataset.step; }); }
  function shown(field) { return field.dataset.shown.split(" "); }
  function name(step) { return step.querySelector(".course-order-text, .course-said"); }
  function result(field) { return field.form.querySelector("[data-result]"); }

  /* A paragraph of `words`; for a {name} in them, a copy of that node. */
  function paragraph(words, nodes) {
    var made = document.createElement("p");
    words.split(/\{(\w+)\}/).forEach(function (part, index) {
      made.appendChild(index % 2 ? nodes[part].cloneNode(true) : document.createTextNode(part));
    });
    return made;
  }

  function arrange(field, order) {
    var list = field.querySelector(".course-order"), now = steps(field), names = ids(now);
    order.forEach(function (id) { list.appendChild(now[names.indexOf(id)]); });
    mark(field);
  }

  /* A button that leads nowhere stays there: who uses it by keyboard must not lose the place. */
  function mark(field) {
    var last = steps(field).length - 1;
    steps(field).forEach(function (step, index) {
      step.querySelector("[data-move=up]").setAttribute("aria-disabled", String(index === 0));
      step.querySelector("[data-move=down]").setAttribute("aria-disabled", String(index === last));
    });
  }

  /* The neighbour moves, not the step itself: the focus stays on its button. */
  function move(field, button) {
    var now = steps(field), step = button.parentNode.parentNode, at = now.indexOf(step);
    var up = button.dataset.move === "up", other = now[at + (up ? -1 : 1)];
    if (other) {
      step.parentNode.insertBefore(other, up ? step.nextSibling : step);
      mark(field);
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    button.focus();
    tell(field, step);
  }

  /* Where the step stands now, for those who do not see it move. */
  function tell(field, step) {
    var now = steps(field);
    var told = paragraph(field.dataset.wordMoved, {
      place: document.createTextNode(now.indexOf(step) + 1), total: document.createTextNode(now.length), step: name(step)
    });
    told.dataset.moved = "";
    hush(field);
    result(field).insertBefore(told, result(field).firstChild);
  }

  function hush(field) {
    all(result(field), "[data-moved]").forEach(function (each) { each.parentNode.removeChild(each); });
  }

  /* Two steps in a row: whether they follow each other, and only then why. `pair` are their entries in the key. */
  function joint(words, pair, follows) {
    var made = document.createElement("li"), verdict = document.createElement("strong");
    var said = paragraph(" " + words.wordThen, { first: name(pair[0]), second: name(pair[1]) });
    verdict.className = "course-verdict";
    verdict.textContent = follows ? words.wordRight : words.wordWrong;
    said.insertBefore(verdict, said.firstChild);
    if (follows) {
      made = pair[1].cloneNode(true);
      made.replaceChild(said, made.firstElementChild);
    } else {
      made.className = "course-wrong";
      made.appendChild(said);
      made.appendChild(paragraph(words.wordApart, {}));
    }
    return made;
  }

  window.courseKinds = window.courseKinds || {};
  window.courseKinds.order = {
    prepare: function (field) {
      field.dataset.shown = ids(steps(field)).join(" ");
      mark(field);
      all(field, "[data-move]").forEach(function (button) {
        button.addEventListener("click", function () { move(field, button); });
      });
      field.form.addEventListener("submit", function () { hush(field); }, true);
    },
    read: function (field) {
      var now = ids(steps(field));
      return now.join(" ") === field.dataset.shown ? [] : now;
    },
    write: function (field, answer) {
      var known = answer.slice().sort().join(" ") === shown(field).sort().join(" ");
      arrange(field, known ? answer : shown(field));
    },
    isEmpty: function (answer) { return answer.length === 0; },
    first: function (field) { return field.querySelector("[data-move=down]"); },
    judge: function (field, answer, key) {
      var right = all(key, "[data-step]"), good = 0;
      var given = answer.map(function (id) { return right[ids(right).indexOf(id)]; }).filter(Boolean);
      var said = given.slice(1).map(function (next, index) {
        var follows = right.indexOf(next) === right.indexOf(given[index]) + 1;
        good += follows ? 1 : 0;
        return joint(field.dataset, [given[index], next], follows);
      });
      return {
        credit: Math.floor((100 * good) / (right.length - 1)),
        said: good < right.length - 1 ? said : right.map(function (each) { return each.cloneNode(true); }),
        more: false
      };
    }
  };
})();

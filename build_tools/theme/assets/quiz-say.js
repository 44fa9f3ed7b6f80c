/* What is said at an item: what is missing, the feedback, then hint, pointer and key, one more after each wrong try. */
(function () {
  "use strict";

  var TRIES_TO_POINTER = 2, TRIES_TO_KEY = 3;

  function make(name, className, words) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = words || "";
    return made;
  }

  /* The key is copied into the result, so nothing in it may be an anchor: notes lead back to the item instead. */
  function freeAnchors(item) {
    Array.prototype.forEach.call(item.key.querySelectorAll("[id]"), function (each) {
      Array.prototype.forEach.call(document.querySelectorAll('a[href="#' + each.id + '"]'), function (back) {
        back.setAttribute("href", "#" + item.heading.id);
      });
      each.removeAttribute("id");
    });
  }

  /* Says that `field` is empty and goes there; without one, takes it back. */
  function fail(item, field) {
    var stem = item.form.querySelector(".course-stem").id, error = item.error.id;
    item.error.hidden = !field;
    item.fields.forEach(function (each) {
      each.setAttribute("aria-describedby", each === field ? error + " " + stem : stem);
    });
    if (field) {
      item.error.textContent = field.dataset.wordEmpty || item.wordEmpty;
      field.insertBefore(item.error, field.querySelector("legend").nextSibling);
      item.first(field).focus();
    }
  }

  function show(item) {
    var told = item.stage === "told", right = !item.scored || item.state.credit === 100;
    item.result.textContent = "";
    if (item.state.answers) {
      feedback(item, right);
    } else {
      var words = told && !item.state.credit ? item.words.wordUnanswered : item.words.wordElsewhere;
      item.result.appendChild(make("p", "", window.courseQuizTold.fill(words, item.state)));
    }
    if (!right) { help(item, told); }
    item.retry.hidden = right || told || !item.state.answers;
    item.key.hidden = !right && !told && item.state.tries < TRIES_TO_KEY;
    if (item.sureBox) { item.sureBox.disabled = true; }
  }

  function feedback(item, right) {
    var judged = item.judge(), list = make("ul", "course-key-list");
    judged.said.forEach(function (entry) { list.appendChild(entry); });
    if (item.scored && (item.fields.length > 1 || item.form.querySelector("[data-multiple]"))) {
      var verdict = right ? item.words.wordRight : item.words.wordWrong + (judged.more ? " " + item.words.wordMore : "");
      item.result.appendChild(make("p", "course-verdict course-verdict-" + (right ? "right" : "wrong"), verdict));
    }
    item.result.appendChild(list);
  }

  /* Without a hint the pointer comes at once. */
  function help(item, told) {
    var hint = item.form.querySelector(".course-hint"), pointer = item.key.querySelector("[data-pointer]");
    if (hint && !told) {
      hint.open = true;
      if (item.state.tries < TRIES_TO_POINTER) { item.result.appendChild(make("p", "", item.words.wordHint)); }
    }
    if (pointer && (told || !hint || item.state.tries >= TRIES_TO_POINTER)) {
      item.result.appendChild(pointer.cloneNode(true));
    }
  }

  /* Below the edge of a small screen nobody sees the result: scrolls to it, as far as the focus stays in view. */
  function reveal(item) {
    var at = document.activeElement, keep = item.form.contains(at) ? at : item.form.querySelector("[data-check]");
    var above = keep.getBoundingClientRect().top - 8;  /* room for the ring around it */
    var below = item.result.getBoundingClientRect().bottom - window.innerHeight;
    if (item.result.firstChild && above > 0 && below > 0) { window.scrollBy(0, Math.min(above, below)); }
  }

  function hide(item) {
    item.result.textContent = "";
    item.retry.hidden = true;
    item.key.hidden = true;
    item.key.open = false;
    if (item.sureBox) { item.sureBox.disabled = false; }
    fail(item, null);
  }

  window.courseQuizSay = { freeAnchors: freeAnchors, fail: fail, show: show, hide: hide, reveal: reveal };
})();

/* One item of a quiz: what was chosen, what is said about it, what is remembered.
   The page holds the key and every word. A new interaction needs one entry in KINDS and its template. */
(function () {
  "use strict";

  var KINDS = {
    choice: {
      read: function (field) {
        return inputs(field).filter(function (each) { return each.checked; }).map(function (each) { return each.value; });
      },
      write: function (field, answer) {
        inputs(field).forEach(function (each) { each.checked = answer.indexOf(each.value) >= 0; });
      },
      isEmpty: function (answer) { return answer.length === 0; },
      /* Whether the answer is right, the entries of the key it earned, and whether some were not chosen. */
      judge: function (field, answer, key) {
        var entries = all(key, "[data-choice]");
        var said = entries.filter(function (entry) { return answer.indexOf(entry.dataset.choice) >= 0; });
        var missing = entries.filter(isCorrect).length > said.filter(isCorrect).length;
        var right = said.every(isCorrect);
        return { right: right && !missing, said: said, more: right && missing && field.hasAttribute("data-multiple") };
      }
    }
  };

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function inputs(field) { return all(field, "input"); }
  function isCorrect(entry) { return entry.dataset.correct === "true"; }
  function same(one, other) { return JSON.stringify(one) === JSON.stringify(other); }
  function isEmpty(field, answers) { return KINDS[field.dataset.kind].isEmpty(answers[field.dataset.interaction]); }
  function make(name, className, words) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = words || "";
    return made;
  }

  /* `words` are the quiz's data-word-… attributes; `changed` is called when there is something new to count,
     with the item when it was checked. */
  function Item(form, store, words, changed) {
    this.form = form;
    this.store = store;
    this.words = words;
    this.fields = all(form, "[data-interaction]");
    this.result = form.querySelector("[data-result]");
    this.where = form.querySelector("[data-where]");
    this.error = form.querySelector("[data-error]");
    this.retry = form.querySelector("[data-retry]");
    this.key = form.querySelector("[data-answer-key]");
    this.addresses = [form.dataset.address].concat(form.dataset.former.split(" ").filter(Boolean));
    this.freeAnchors();
    this.listen(changed);
    this.hideResult();
    this.restore();
  }

  Item.prototype.listen = function (changed) {
    var item = this;
    this.form.addEventListener("submit", function (event) {
      event.preventDefault();
      item.check();
      changed(item);
      item.reveal();
    });
    this.form.addEventListener("change", function () {
      item.hideResult();
      item.keep();
      changed();
    });
    this.retry.addEventListener("click", function () {
      item.write({});
      item.keep();
      item.hideResult();
      inputs(item.fields[0])[0].focus();
    });
  };

  /* The key is copied into the result, so nothing in it may be an anchor: notes lead back to the item instead. */
  Item.prototype.freeAnchors = function () {
    var heading = this.form.querySelector("h2");
    all(this.key, "[id]").forEach(function (each) {
      all(document, 'a[href="#' + each.id + '"]').forEach(function (back) { back.setAttribute("href", "#" + heading.id); });
      each.removeAttribute("id");
    });
  };

  /* What is stored counts only while the item's key is the one it was judged by. */
  Item.prototype.restore = function () {
    var checked = false, draft = false;
    var found = this.addresses.map(this.store.get).filter(function (record) {
      if (!record || record.key !== this.form.dataset.key) { return false; }
      return this.takes(record.answers, false) || this.takes(record.draft, true);
    }, this)[0];
    if (found) {
      checked = this.takes(found.answers, false);
      draft = this.takes(found.draft, true);
    }
    this.state = checked ? { answers: found.answers, right: false, tries: Number(found.tries) || 1 } : null;
    if (checked) { this.show(); }
    if (draft) { this.hideResult(); } else { this.write(checked ? found.answers : {}); }
  };

  /* Fills in what was stored. Whether it is there then: what a reader or another page spoiled is not. Of a draft a
     part is enough. */
  Item.prototype.takes = function (answers, isDraft) {
    if (!answers || typeof answers !== "object") { return false; }
    this.write(answers);
    var read = this.read();
    var full = this.fields.filter(function (field) { return !isEmpty(field, read); });
    return full.length >= (isDraft ? 1 : this.fields.length) && this.fields.every(function (field) {
      var name = field.dataset.interaction, given = answers[name];
      return Array.isArray(given) ? given.length === read[name].length : isDraft && given === undefined;
    });
  };

  /* A choice that is not checked yet is kept as a draft beside what was checked. */
  Item.prototype.keep = function () {
    var answers = this.read(), record = { key: this.form.dataset.key };
    var chosen = this.fields.some(function (field) { return !isEmpty(field, answers); });
    if (this.state) {
      record.answers = this.state.answers;
      record.right = this.state.right;
      record.tries = this.state.tries;
    }
    if (chosen && !(this.state && same(this.state.answers, answers))) { record.draft = answers; }
    if (record.answers || record.draft) {
      this.store.set(this.form.dataset.address, record);
    } else {
      this.store.remove(this.addresses);
    }
  };

  Item.prototype.read = function () {
    var answers = {};
    this.fields.forEach(function (field) {
      answers[field.dataset.interaction] = KINDS[field.dataset.kind].read(field);
    });
    return answers;
  };

  Item.prototype.write = function (answers) {
    this.fields.forEach(function (field) {
      var answer = answers[field.dataset.interaction];
      KINDS[field.dataset.kind].write(field, Array.isArray(answer) ? answer : []);
    });
  };

  Item.prototype.check = function () {
    var answers = this.read();
    var empty = this.fields.filter(function (field) { return isEmpty(field, answers); })[0];
    this.fail(empty);
    if (empty || (this.result.firstChild && same(this.state.answers, answers))) { return; }
    this.state = { answers: answers, right: false, tries: (this.state ? this.state.tries : 0) + 1 };
    this.show();
    this.keep();
  };

  /* Says that `field` is empty and goes there; without one, takes it back. */
  Item.prototype.fail = function (field) {
    var stem = this.form.querySelector(".course-stem").id, error = this.error.id;
    this.error.hidden = !field;
    this.fields.forEach(function (each) {
      each.setAttribute("aria-describedby", each === field ? error + " " + stem : stem);
    });
    if (field) {
      field.insertBefore(this.error, field.querySelector("legend").nextSibling);
      inputs(field)[0].focus();
    }
  };

  Item.prototype.show = function () {
    var right = true, more = false, list = make("ul", "course-key-list");
    this.fields.forEach(function (field) {
      var name = field.dataset.interaction, answer = this.state.answers[name];
      var key = this.key.querySelector('[data-key-of="' + name + '"]');
      var judged = KINDS[field.dataset.kind].judge(field, Array.isArray(answer) ? answer : [], key);
      right = right && judged.right;
      more = more || judged.more;
      judged.said.forEach(function (entry) { list.appendChild(entry.cloneNode(true)); });
    }, this);
    this.state.right = right;
    this.result.textContent = "";
    if (this.fields.length > 1 || this.form.querySelector("[data-multiple]")) {
      var verdict = right ? this.words.wordRight : this.words.wordWrong + (more ? " " + this.words.wordMore : "");
      this.result.appendChild(make("p", "course-verdict course-verdict-" + (right ? "right" : "wrong"), verdict));
    }
    this.result.appendChild(list);
    this.retry.hidden = right;
    this.key.hidden = !right && this.state.tries < 2;
  };

  /* Below the edge of a small screen nobody sees the result: scrolls to it, as far as the focus stays in view. */
  Item.prototype.reveal = function () {
    var at = document.activeElement, keep = this.form.contains(at) ? at : this.form.querySelector("[data-check]");
    var above = keep.getBoundingClientRect().top - 8;  /* room for the ring around it */
    var below = this.result.getBoundingClientRect().bottom - window.innerHeight;
    if (this.result.firstChild && above > 0 && below > 0) { window.scrollBy(0, Math.min(above, below)); }
  };

  Item.prototype.hideResult = function () {
    this.result.textContent = "";
    this.retry.hidden = true;
    this.key.hidden = true;
    this.key.open = false;
    this.fail(null);
  };

  Item.prototype.forget = function () {
    this.state = null;
    this.write({});
    this.hideResult();
  };

  window.courseQuizItem = Item;
})();

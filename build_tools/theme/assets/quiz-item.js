/* One item of a quiz: what was chosen, what is said about it, what is remembered.
   The page holds the key and every word. Each interaction has a file in kinds/ that was loaded before this one. */
(function () {
  "use strict";

  var KINDS = window.courseKinds;

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function kind(field) { return KINDS[field.dataset.kind]; }
  function same(one, other) { return JSON.stringify(one) === JSON.stringify(other); }
  function isBegun(field, answers) { return answers[field.dataset.interaction].length > 0; }
  function isEmpty(field, answers) { return kind(field).isEmpty(answers[field.dataset.interaction], field); }
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
    this.fields.forEach(function (field) { if (kind(field).prepare) { kind(field).prepare(field, words); } });
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
      kind(item.fields[0]).first(item.fields[0]).focus();
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
    this.state = checked ? { answers: found.answers, credit: 0, tries: Number(found.tries) || 1 } : null;
    if (checked) { this.show(); }
    if (draft) { this.hideResult(); } else { this.write(checked ? found.answers : {}); }
  };

  /* Fills in what was stored. Whether it is there then: what a reader or another page spoiled is not. Of a draft a
     part is enough. */
  Item.prototype.takes = function (answers, isDraft) {
    if (!answers || typeof answers !== "object") { return false; }
    this.write(answers);
    var read = this.read();
    var full = this.fields.filter(function (field) { return isDraft ? isBegun(field, read) : !isEmpty(field, read); });
    return full.length >= (isDraft ? 1 : this.fields.length) && this.fields.every(function (field) {
      var name = field.dataset.interaction, given = answers[name];
      return Array.isArray(given) ? given.length === read[name].length : isDraft && given === undefined;
    });
  };

  /* A choice that is not checked yet is kept as a draft beside what was checked. */
  Item.prototype.keep = function () {
    var answers = this.read(), record = { key: this.form.dataset.key };
    var chosen = this.fields.some(function (field) { return isBegun(field, answers); });
    if (this.state) {
      record.answers = this.state.answers;
      record.credit = this.state.credit;
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
      answers[field.dataset.interaction] = kind(field).read(field);
    });
    return answers;
  };

  Item.prototype.write = function (answers) {
    this.fields.forEach(function (field) {
      var answer = answers[field.dataset.interaction];
      kind(field).write(field, Array.isArray(answer) ? answer : []);
    });
  };

  Item.prototype.check = function () {
    var answers = this.read();
    var empty = this.fields.filter(function (field) { return isEmpty(field, answers); })[0];
    this.fail(empty);
    if (!empty && this.doubts(answers)) { return; }
    if (empty || (this.result.firstChild && same(this.state.answers, answers))) { return; }
    this.state = { answers: answers, credit: 0, tries: (this.state ? this.state.tries : 0) + 1 };
    this.show();
    this.keep();
  };

  /* Whether a field asked back because its answer cannot be judged yet. */
  Item.prototype.doubts = function (answers) {
    return this.fields.some(function (field) {
      return kind(field).doubt && kind(field).doubt(field, answers[field.dataset.interaction]);
    });
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
      kind(field).first(field).focus();
    }
  };

  Item.prototype.show = function () {
    var credit = 100, more = false, list = make("ul", "course-key-list");
    this.fields.forEach(function (field) {
      var name = field.dataset.interaction, answer = this.state.answers[name];
      var key = this.key.querySelector('[data-key-of="' + name + '"]');
      var judged = kind(field).judge(field, Array.isArray(answer) ? answer : [], key);
      credit = Math.min(credit, judged.credit);
      more = more || judged.more;
      judged.said.forEach(function (entry) { list.appendChild(entry); });
    }, this);
    var right = credit === 100;
    this.state.credit = credit;
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

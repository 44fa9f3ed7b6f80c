/* One item of a quiz: what is chosen, how it is judged, how often. The page holds the key and every word. Each
   interaction has a file in kinds/; these, quiz-record.js and quiz-say.js are loaded before this one. */
(function () {
  "use strict";

  var KINDS = window.courseKinds, RECORD = window.courseQuizRecord, REVIEW = window.courseQuizReview, SAY = window.courseQuizSay;

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function kind(field) { return KINDS[field.dataset.kind]; }

  /* `words` are the quiz's data-word-… attributes; `changed` is called when there is something new to count,
     with the item when it was checked. Call arrange, restore and setStage before it is used. */
  function Item(form, store, words, changed) {
    this.form = form;
    this.store = store;
    this.words = words;
    this.scored = !form.hasAttribute("data-unscored");
    this.fields = all(form, "[data-interaction]");
    this.heading = form.querySelector("h2");
    this.result = form.querySelector("[data-result]");
    this.where = form.querySelector("[data-where]");
    this.error = form.querySelector("[data-error]");
    this.wordEmpty = this.error.textContent;
    this.actions = form.querySelector(".course-actions");
    this.retry = form.querySelector("[data-retry]");
    this.key = form.querySelector("[data-answer-key]");
    this.addresses = [form.dataset.address].concat(form.dataset.former.split(" ").filter(Boolean));
    this.arranged = "";
    this.authored = form.dataset.shuffle.split(" ").filter(Boolean).map(function (name) {
      return all(form, '[data-interaction="' + name + '"] .course-choice');
    });
    SAY.freeAnchors(this);
    this.fields.forEach(function (field) { if (kind(field).prepare) { kind(field).prepare(field, words); } });
    this.listen(changed);
    if (form.querySelector("[data-scene]")) { window.courseQuizPath(this); }
  }

  Item.prototype.listen = function (changed) {
    var item = this;
    this.form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (item.stage !== "ask") { return; }
      item.check();
      changed(item);
      SAY.reveal(item);
    });
    this.form.addEventListener("change", function (event) {
      if (event.target.name === "sure") {
        item.sure = Number(event.target.value);
      } else if (kind(item.fields[0]).stays) {
        SAY.fail(item, null);
      } else {
        SAY.hide(item);
      }
      item.keep();
      changed();
    });
    this.retry.addEventListener("click", function () {
      item.write({});
      item.setSure();
      item.keep();
      SAY.hide(item);
      item.first().focus();
    });
  };

  /* Where the focus goes: into `field`, or into the first. */
  Item.prototype.first = function (field) {
    var into = field || this.fields[0];
    return kind(into).first(into);
  };

  /* The choices in the order of the round named `name`, or as they were written when it is "". */
  Item.prototype.arrange = function (name) {
    if (name === this.arranged) { return; }
    this.arranged = name;
    var order = window.courseQuizOrder, address = this.form.dataset.address;
    this.authored.forEach(function (labels, place) {
      var shown = name ? order.mixed(labels, order.numbers(name + "/" + address + "/" + place)) : labels;
      shown.forEach(function (label) { label.parentNode.appendChild(label); });
    });
  };

  Item.prototype.restore = function () { RECORD.restore(this); };
  Item.prototype.keep = function () { RECORD.keep(this); };

  /* "ask": checked one by one; "quiet": nothing is said yet; "told": all is said, and nothing can be changed. */
  Item.prototype.setStage = function (stage) {
    var locked = stage === "told";
    this.stage = stage;
    this.fields.forEach(function (field) { field.disabled = locked; });
    this.actions.hidden = stage !== "ask";
    /* All at once would be read out for minutes: then only the score is. */
    if (locked) { this.result.removeAttribute("role"); } else { this.result.setAttribute("role", "status"); }
    SAY.hide(this);
    if (stage === "quiet" || !this.state) { return; }
    if (this.state.answers ? RECORD.same(this.state.answers, this.read()) : this.state.tries) { SAY.show(this); }
  };

  Item.prototype.read = function () {
    var answers = {};
    this.fields.forEach(function (field) { answers[field.dataset.interaction] = kind(field).read(field); });
    return answers;
  };

  Item.prototype.write = function (answers) {
    this.fields.forEach(function (field) {
      var answer = answers[field.dataset.interaction];
      kind(field).write(field, Array.isArray(answer) ? answer : []);
    });
  };

  /* The fields in which something is missing. */
  Item.prototype.empty = function (answers) {
    return this.fields.filter(function (field) { return kind(field).isEmpty(answers[field.dataset.interaction], field); });
  };

  /* Whether there is something to keep. */
  Item.prototype.isBegun = function (answers) {
    return this.fields.some(function (field) { return answers[field.dataset.interaction].length > 0; });
  };

  /* Whether a field asked back because its answer cannot be judged yet. */
  Item.prototype.doubts = function (answers) {
    return this.fields.some(function (field) {
      return kind(field).doubt && kind(field).doubt(field, answers[field.dataset.interaction]);
    });
  };

  Item.prototype.isFull = function () { return !this.empty(this.read()).length; };

  Item.prototype.check = function () {
    var answers = this.read(), empty = this.empty(answers)[0];
    SAY.fail(this, empty);
    if (!empty && this.doubts(answers)) { return; }
    if (empty || (this.result.firstChild && RECORD.same(this.state.answers, answers))) { return; }
    this.settle(answers);
    SAY.show(this);
  };

  /* One more try is judged and kept; without answers it earns nothing. */
  Item.prototype.settle = function (answers) {
    var before = this.state || { tries: 0 };
    this.state = { answers: answers, credit: 0, tries: before.tries + 1, at: window.courseStore.now() };
    if (answers) { this.state.credit = this.judge().credit; }
    if (this.scored) {
      this.review = REVIEW.next(this.review, this.state.credit === 100, before.credit === 100, REVIEW.day(new Date()));
    }
    this.reviewed = true;
    this.keep();
  };

  Item.prototype.judge = function () {
    var found = { credit: 100, more: false, said: [] };
    this.fields.forEach(function (field) {
      var name = field.dataset.interaction, answer = this.state.answers[name];
      var key = this.key.querySelector('[data-key-of="' + name + '"]');
      var judged = kind(field).judge(field, Array.isArray(answer) ? answer : [], key);
      found.credit = Math.min(found.credit, judged.credit);
      found.more = found.more || judged.more;
      found.said = found.said.concat(judged.said);
    }, this);
    if (!this.scored) { found.credit = undefined; }
    return found;
  };

  /* Blank again; only when it comes back for review is kept. */
  Item.prototype.forget = function () {
    this.state = null;
    this.again();
    this.keep();
  };

  /* Blank for another try, while what was checked still counts. */
  Item.prototype.again = function () {
    if (this.state) { this.state.tries = 0; }
    this.reviewed = false;
    this.write({});
    this.setSure();
    SAY.hide(this);
  };

  /* Asks how sure the learner is, with a copy of `box`; without it, no more. */
  Item.prototype.askSure = function (box) {
    if (this.sureBox) { this.form.removeChild(this.sureBox); }
    this.sureBox = box ? this.form.insertBefore(box.cloneNode(true), this.actions) : null;
    this.setSure(this.sure);
    if (this.sureBox) { this.sureBox.disabled = this.stage === "told" || Boolean(this.result.firstChild); }
  };

  Item.prototype.setSure = function (sure) {
    this.sure = [1, 2, 3].indexOf(sure) < 0 ? undefined : sure;
    if (this.sureBox) { all(this.sureBox, "input").forEach(function (each) { each.checked = Number(each.value) === sure; }); }
  };

  window.courseQuizItem = Item;
})();

/* One item of a quiz: what is chosen, how it is judged, how often. The page holds the key and every word. */
import { INTERACTIONS } from "../interactions/interactions.js";
import { judgedBy } from "../kept/records.js";
import { now } from "../kept/store.js";
import { all, data, day } from "../tools.js";
import { mixed, numbers } from "./order.js";
import { addParts } from "./parts.js";
import { keep, restore, same } from "./record.js";
import { next } from "./review.js";
import { fail, freeAnchors, hide, reveal, show } from "./say.js";

function kind(field) { return INTERACTIONS[field.dataset.kind]; }

class Item {
  /* `quiz` is {store, words, player, count}: `count` is called when there is something new to count, with the item when
     it was checked. Call arrange, restore and setStage before the item is used. */
  constructor(form, quiz) {
    addParts(form);
    this.form = form;
    this.about = data(form, "item");
    this.words = quiz.words;
    this.player = quiz.player;
    this.scored = this.about.scored;
    this.record = quiz.store.part("items").entry(this.about.addresses, judgedBy(this.about.key));
    this.fields = all(form, "[data-interaction]");
    this.heading = form.querySelector("h2");
    this.result = form.querySelector("[data-result]");
    this.where = form.querySelector("[data-where]");
    this.error = form.querySelector("[data-error]");
    this.wordEmpty = this.error.textContent;
    this.actions = form.querySelector(".course-actions");
    this.retry = form.querySelector("[data-retry]");
    this.key = form.querySelector("[data-answer-key]");
    this.arranged = "";
    this.authored = this.about.shuffle.map((name) => all(form, '[data-interaction="' + name + '"] .course-choice'));
    freeAnchors(this);
    this.fields.forEach((field) => { if (kind(field).prepare) { kind(field).prepare(field); } });
    this.listen(quiz);
  }

  listen(quiz) {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.stage !== "ask") { return; }
      this.check();
      quiz.count(this);
      reveal(this);
    });
    this.form.addEventListener("change", (event) => {
      if (event.target.name === "sure") {
        this.sure = Number(event.target.value);
      } else if (kind(this.fields[0]).stays) {
        fail(this, null);
      } else {
        hide(this);
      }
      this.keep();
      quiz.count();
    });
    this.retry.addEventListener("click", () => {
      this.write({});
      this.setSure();
      this.keep();
      hide(this);
      this.first().focus();
    });
  }

  /* Where the focus goes: into `field`, or into the first. */
  first(field = this.fields[0]) { return kind(field).first(field); }

  /* The choices in the order of the round named `name`, or as they were written when it is "". */
  arrange(name) {
    if (name === this.arranged) { return; }
    this.arranged = name;
    this.authored.forEach((labels, place) => {
      const chance = numbers(name + "/" + this.about.addresses[0] + "/" + place);
      (name ? mixed(labels, chance) : labels).forEach((label) => { label.parentNode.appendChild(label); });
    });
  }

  restore() { restore(this); }

  keep() { keep(this); }

  /* "ask": checked one by one; "quiet": nothing is said yet; "told": all is said, and nothing can be changed. */
  setStage(stage) {
    const isLocked = stage === "told";
    this.stage = stage;
    this.fields.forEach((field) => { field.disabled = isLocked; });
    this.actions.hidden = stage !== "ask";
    /* All at once would be read out for minutes: then only the score is. */
    if (isLocked) { this.result.removeAttribute("role"); } else { this.result.setAttribute("role", "status"); }
    hide(this);
    if (stage === "quiet" || !this.state) { return; }
    if (this.state.answers ? same(this.state.answers, this.read()) : this.state.tries) { show(this); }
  }

  read() {
    return this.fields.reduce((answers, field) => {
      answers[field.dataset.interaction] = kind(field).read(field);
      return answers;
    }, {});
  }

  /* A field gets a list of texts: what is none stands for no answer. */
  write(answers) {
    this.fields.forEach((field) => {
      const answer = answers[field.dataset.interaction];
      kind(field).write(field, Array.isArray(answer) && answer.every((text) => typeof text === "string") ? answer : []);
    });
  }

  /* The fields in which something is missing. */
  empty(answers) { return this.fields.filter((field) => kind(field).isEmpty(answers[field.dataset.interaction], field)); }

  /* Whether there is something to keep. */
  isBegun(answers) { return this.fields.some((field) => answers[field.dataset.interaction].length > 0); }

  /* Whether a field asked back because its answer cannot be judged yet. */
  doubts(answers) {
    return this.fields.some((field) => kind(field).doubt && kind(field).doubt(field, answers[field.dataset.interaction]));
  }

  isFull() { return !this.empty(this.read()).length; }

  check() {
    const answers = this.read(), empty = this.empty(answers)[0];
    fail(this, empty);
    if (!empty && this.doubts(answers)) { return; }
    if (empty || (this.result.firstChild && same(this.state.answers, answers))) { return; }
    this.settle(answers);
    show(this);
  }

  /* One more try is judged and kept; without answers it earns nothing. */
  settle(answers) {
    const before = this.state || { tries: 0 };
    this.state = { answers, credit: 0, tries: before.tries + 1, at: now() };
    if (answers) { this.state.credit = this.judge().credit; }
    if (this.scored) {
      this.review = next(this.review, this.state.credit === 100, before.credit === 100, day(new Date()));
    }
    this.reviewed = true;
    this.keep();
  }

  judge() {
    const verdict = { credit: 100, more: false, said: [] };
    this.fields.forEach((field) => {
      const name = field.dataset.interaction, answer = this.state.answers[name];
      const judged = kind(field).judge(field, Array.isArray(answer) ? answer : [], this.keyOf(field));
      verdict.credit = Math.min(verdict.credit, judged.credit);
      verdict.more = verdict.more || judged.more;
      verdict.said = verdict.said.concat(judged.said);
    });
    if (!this.scored) { verdict.credit = undefined; }
    return verdict;
  }

  keyOf(field) { return this.key.querySelector('[data-key-of="' + field.dataset.interaction + '"]'); }

  /* Blank again; only when it comes back for review is kept. */
  forget() {
    this.state = null;
    this.again();
    this.keep();
  }

  /* Blank for another try, while what was checked still counts. */
  again() {
    if (this.state) { this.state.tries = 0; }
    this.reviewed = false;
    this.write({});
    this.setSure();
    hide(this);
  }

  /* Asks how sure the learner is, with a copy of `box`; without it, no more. */
  askSure(box) {
    if (this.sureBox) { this.form.removeChild(this.sureBox); }
    this.sureBox = box ? this.form.insertBefore(box.cloneNode(true), this.actions) : null;
    this.setSure(this.sure);
    if (this.sureBox) {
      this.sureBox.disabled = this.stage === "told" || Boolean(this.result.firstChild);
      this.sureBox.firstElementChild.id = this.form.id + "_sure";
      this.sureBox.setAttribute("aria-labelledby", this.form.id + "_sure " + this.heading.id);
    }
  }

  setSure(sure) {
    this.sure = [1, 2, 3].includes(sure) ? sure : undefined;
    if (this.sureBox) { all(this.sureBox, "input").forEach((input) => { input.checked = Number(input.value) === sure; }); }
  }
}

export { Item };

/* A quiz as a whole: which items are asked, what counts, what comes of it.
   data-quiz has {addresses, pass, mode, draw, locale}, data-texts what is said, and data-player the three choices of
   whoever uses the player: `items` all or one at a time, `credit` to device, lms or none, `keys` for learner or trainer. */
import { report, storeIn } from "../kept/credit.js";
import { begin, focus } from "../answering.js";
import { all, data, fill } from "../tools.js";
import { due, lines, offer, openReview, stay } from "./due.js";
import { HandIn } from "./hand-in.js";
import { Item } from "./item.js";
import { Path } from "./path.js";
import { showResults } from "./results.js";
import { Round } from "./round.js";
import { isWrong, passes, total, values as valuesOf } from "./score.js";
import { SHOWN } from "./shown.js";
import { sayOnce, score, where } from "./told.js";

const LONG = { day: "numeric", month: "long", year: "numeric" };

class Quiz {
  constructor(root) {
    this.root = root;
    this.about = data(root, "quiz");
    this.words = data(root, "texts");
    this.player = data(root, "player");
    this.store = storeIn(this.player.credit, root.dataset.store);
    this.reviewing = stay();
    this.entries = all(root, "form[data-item]").map((form) => this.entryOf(form));
    this.handIn = new HandIn(this);
    this.oneByOne = this.player.items in SHOWN ? new SHOWN[this.player.items](this) : null;
    this.listen();
  }

  entryOf(form) {
    const Kind = form.querySelector("[data-scene]") ? Path : Item, item = new Kind(form, this), about = item.about;
    return {
      item, id: about.addresses[0].split("/").pop(), heading: item.heading, points: about.points,
      objective: about.objective, section: about.section, scored: item.scored
    };
  }

  find(selector) { return this.root.querySelector(selector); }

  listen() {
    /* A browser must not bring back what was set before; HTML has no such attribute for these. */
    all(this.root, "[data-settings] input").forEach((input) => { input.setAttribute("autocomplete", "off"); });
    this.find("[data-settings]").addEventListener("change", (event) => {
      if (event.target.name === "mode") {
        this.round.remember({ mode: event.target.value });
        this.layOut();
      } else {
        this.round.remember({ sure: event.target.checked || undefined });
        this.askSure();
      }
    });
    this.find("[data-again]").addEventListener("click", () => { this.again(); });
    this.find("[data-retry-wrong]").addEventListener("click", () => { this.again(this.counted.filter(isWrong)); });
    this.find("[data-clear]").addEventListener("click", () => { if (window.confirm(this.words.clear)) { this.clear(); } });
  }

  start() {
    begin(this.root);
    this.root.classList.add("course-quiz-alive", "course-quiz-" + this.player.keys);
    this.restore();
    if (this.reviewing) {
      this.counted = this.asked = due(this.entries);
      this.asked.forEach((entry) => { entry.item.again(); });
      this.layOut();
      openReview(this.root, this.words);
      return;
    }
    this.store.listen(() => {
      /* What is being typed is kept first, or it would be replaced. */
      window.dispatchEvent(new Event("keep"));
      this.restore();
      this.begin();
    });
    this.begin();
  }

  /* From what is kept, now and when another tab changed it. */
  restore() {
    this.round = new Round(this.about, this.store.part("quizzes").entry(this.about.addresses));
    this.arrange();
    this.entries.forEach((entry) => { entry.item.restore(); });
    this.find("[name=sure]").checked = Boolean(this.round.sure);
    this.askSure();
    offer(this.root, this.words, this.entries);
  }

  arrange() { this.entries.forEach((entry) => { entry.item.arrange(this.round.name()); }); }

  askSure() {
    const box = this.round.sure ? this.find("[data-how-sure]").content.firstElementChild : null;
    this.entries.forEach((entry) => { entry.item.askSure(box); });
  }

  /* In a round of what was wrong, what was right counts and is not asked. */
  begin() {
    this.counted = this.round.counted(this.entries);
    this.asked = this.round.asked(this.counted);
    this.layOut();
  }

  layOut() {
    const handed = this.round.handed, line = this.find("[data-handed]");
    this.stage = this.reviewing ? "ask" : handed ? "told" : this.round.isCheck() ? "quiet" : "ask";
    this.entries.forEach((entry) => {
      entry.item.form.hidden = !this.asked.includes(entry);
      entry.item.where.hidden = true;
      entry.item.setStage(this.stage);
    });
    if (this.counted.length < this.entries.length && !this.reviewing) { this.number(); }
    all(this.root, "[name=mode]").forEach((input) => {
      input.disabled = Boolean(handed);
      input.checked = (input.value === "check") === this.round.isCheck();
    });
    if (handed) { line.textContent = fill(this.words.handed, { day: this.day(new Date(handed)) }); }
    line.hidden = this.stage !== "told";
    this.count();
    if (this.oneByOne) { this.oneByOne.begin(); }
  }

  /* Of items that were drawn, the first is number one. */
  number() {
    this.counted.forEach((entry, place) => {
      entry.heading.textContent = fill(this.words.item, { number: place + 1, total: this.counted.length });
      all(entry.item.form, "[data-number]").forEach((name) => { name.textContent = " " + entry.heading.textContent; });
    });
  }

  day(date) { return date.toLocaleDateString(this.about.locale, LONG); }

  isDone(entry) {
    if (this.reviewing) { return entry.item.reviewed; }
    if (this.stage === "quiet" && this.asked.includes(entry)) { return entry.item.isFull(); }
    return this.stage === "told" || Boolean(entry.item.state);
  }

  /* Counts anew, and says it; `at` is the item that was just checked. */
  count(at) {
    const words = this.words, quiet = this.stage === "quiet";
    this.counted.forEach((entry) => {
      entry.credit = entry.item.state ? entry.item.state.credit : undefined;
      entry.sure = entry.item.sure;
      entry.done = this.isDone(entry);
    });
    const sum = total(this.counted), isDone = sum.done === sum.total && !quiet;
    const values = Object.assign(valuesOf(sum, this.about.locale), { pass: this.about.pass });
    this.find("[data-without-storage]").hidden = this.store.kept();
    all(this.root, "[data-platform]").forEach((line) => { line.hidden = !this.store.kept(); });
    this.find("[data-progress]").textContent = fill(quiet ? words.answered : words.progress, values);
    this.showWhere(at, values);
    this.handIn.show(quiet, this.asked.filter((entry) => !entry.done));
    if (this.reviewing) {
      this.say(isDone ? lines(words, this.asked, this.entries, (date) => this.day(date)) : []);
    } else {
      this.say(isDone ? score(words, sum, values) : []);
      this.report(sum, isDone);
    }
    this.showResults(isDone && !this.reviewing);
  }

  /* A quiz without points is passed when it is done. */
  report(sum, isDone) {
    const percent = sum.max || !isDone ? sum.percent : 100;
    report(this.player.credit, { percent, isDone, isPassed: isDone && passes(sum, this.about.pass) });
  }

  say(texts) { sayOnce(this.find("[data-score]"), texts); }

  showWhere(at, values) {
    where(this.find("[data-where]"), this, -1, values);
    if (!at || !at.result.firstChild) { return; }
    this.asked.forEach((entry, place) => {
      entry.item.where.hidden = true;
      if (entry.item === at) { where(at.where, this, place, values); }
    });
  }

  showResults(isDone) {
    this.find("[data-again]").hidden = !isDone;
    this.find("[data-retry-wrong]").hidden = !isDone || !this.counted.some(isWrong);
    showResults(this.find("[data-results]"), isDone ? this.counted : [], (sum) => (
      fill(this.words.part, valuesOf(sum, this.about.locale))
    ));
  }

  /* Moves the focus to a part of the quiz. */
  reach(element) {
    if (this.oneByOne) {
      this.oneByOne.show(element);
      window.location.hash = element.id;
    }
    focus(element);
  }

  /* The next round: of these entries, or of all. */
  again(only) {
    (only || this.entries).forEach((entry) => { entry.item.forget(); });
    this.round.next(only ? only.map((entry) => entry.id) : undefined);
    this.arrange();
    this.begin();
    this.reach(this.asked[0].heading);
  }

  clear() {
    this.entries.forEach((entry) => {
      entry.item.review = undefined;
      entry.item.forget();
    });
    this.round.forget();
    this.arrange();
    this.begin();
    this.say([this.words.cleared]);
  }
}

all(document, "[data-quiz]").forEach((root) => { new Quiz(root).start(); });

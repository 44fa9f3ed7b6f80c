/* A quiz as a whole: which items are asked, what counts, what comes of it. Needs the other quiz-….js before it. */
(function () {
  "use strict";

  var SCORE = window.courseQuizScore, TOLD = window.courseQuizTold, DUE = window.courseQuizDue;
  var LONG = { day: "numeric", month: "long", year: "numeric" };

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }

  function Quiz(root) {
    var quiz = this, words = root.dataset;
    this.root = root;
    this.words = words;
    this.store = window.courseStore.open(words.store);
    this.reviewing = DUE.stay();
    this.entries = all(root, "form[data-address]").map(function (form) {
      var about = form.dataset;
      var item = new window.courseQuizItem(form, quiz.store, words, function (at) { quiz.count(at); });
      return {
        item: item, id: about.address.split("/").pop(), heading: item.heading, points: Number(about.points),
        objective: about.objective, section: about.section, scored: item.scored
      };
    });
    this.handIn = new window.courseQuizHandIn(this);
    this.listen();
  }

  Quiz.prototype.find = function (selector) { return this.root.querySelector(selector); };

  Quiz.prototype.listen = function () {
    var quiz = this;
    /* A browser must not bring back what was set before; HTML has no such attribute for these. */
    all(this.root, "[data-settings] input").forEach(function (each) { each.setAttribute("autocomplete", "off"); });
    this.find("[data-settings]").addEventListener("change", function (event) {
      if (event.target.name === "mode") {
        quiz.round.remember({ mode: event.target.value });
        quiz.layOut();
      } else {
        quiz.round.remember({ sure: event.target.checked || undefined });
        quiz.askSure();
      }
    });
    this.find("[data-again]").addEventListener("click", function () { quiz.again(); });
    this.find("[data-retry-wrong]").addEventListener("click", function () { quiz.again(quiz.counted.filter(SCORE.isWrong)); });
    this.find("[data-clear]").addEventListener("click", function () {
      if (window.confirm(quiz.words.wordClear)) { quiz.clear(); }
    });
  };

  Quiz.prototype.start = function () {
    var quiz = this;
    all(this.root, "[data-with-script]").forEach(function (part) { part.hidden = false; });
    all(this.root, "[data-without-script]").forEach(function (part) { part.hidden = true; });
    this.root.classList.add("course-quiz-alive");
    this.restore();
    if (this.reviewing) {
      this.counted = this.asked = DUE.due(this.entries);
      this.asked.forEach(function (entry) { entry.item.again(); });
      this.layOut();
      DUE.open(this.root, this.words);
      return;
    }
    this.store.listen(function () {
      quiz.restore();
      quiz.begin();
    });
    this.begin();
  };

  /* From what is kept, now and when another tab changed it. */
  Quiz.prototype.restore = function () {
    this.round = new window.courseQuizRound(this.words, this.store.part("quizzes"));
    this.arrange();
    this.entries.forEach(function (entry) { entry.item.restore(); });
    this.find("[name=sure]").checked = Boolean(this.round.sure);
    this.askSure();
    DUE.offer(this.root, this.words, this.entries);
  };

  Quiz.prototype.arrange = function () {
    var name = this.round.name();
    this.entries.forEach(function (entry) { entry.item.arrange(name); });
  };

  Quiz.prototype.askSure = function () {
    var box = this.round.sure ? this.find("[data-how-sure]").content.firstElementChild : null;
    this.entries.forEach(function (entry) { entry.item.askSure(box); });
  };

  /* In a round of what was wrong, what was right counts and is not asked. */
  Quiz.prototype.begin = function () {
    this.counted = this.round.counted(this.entries);
    this.asked = this.round.asked(this.counted);
    this.layOut();
  };

  Quiz.prototype.layOut = function () {
    var quiz = this, handed = this.round.handed, words = this.words, line = this.find("[data-handed]");
    this.stage = this.reviewing ? "ask" : handed ? "told" : this.round.isCheck() ? "quiet" : "ask";
    this.entries.forEach(function (entry) {
      entry.item.form.hidden = quiz.asked.indexOf(entry) < 0;
      entry.item.where.hidden = true;
      entry.item.setStage(quiz.stage);
    });
    if (this.counted.length < this.entries.length && !this.reviewing) {
      this.counted.forEach(function (entry, place) {
        entry.heading.textContent = TOLD.fill(words.wordItem, { number: place + 1, total: quiz.counted.length });
      });
    }
    all(this.root, "[name=mode]").forEach(function (each) {
      each.disabled = Boolean(handed);
      each.checked = (each.value === "check") === quiz.round.isCheck();
    });
    if (handed) { line.textContent = TOLD.fill(words.wordHanded, { day: this.day(new Date(handed)) }); }
    line.hidden = this.stage !== "told";
    this.count();
  };

  Quiz.prototype.day = function (date) { return date.toLocaleDateString(this.words.locale, LONG); };

  Quiz.prototype.isDone = function (entry) {
    var item = entry.item;
    if (this.reviewing) { return item.reviewed; }
    if (this.stage === "quiet" && this.asked.indexOf(entry) >= 0) { return item.isFull(); }
    return this.stage === "told" || Boolean(item.state);
  };

  /* Counts anew, and says it; `at` is the item that was just checked. */
  Quiz.prototype.count = function (at) {
    var quiz = this, words = this.words, quiet = this.stage === "quiet", sum, values, done;
    this.counted.forEach(function (entry) {
      entry.credit = entry.item.state ? entry.item.state.credit : undefined;
      entry.sure = entry.item.sure;
      entry.done = quiz.isDone(entry);
    });
    sum = SCORE.total(this.counted);
    done = sum.done === sum.total && !quiet;
    values = SCORE.values(sum, words.locale);
    values.pass = words.pass;
    this.find("[data-without-storage]").hidden = this.store.kept();
    this.find("[data-progress]").textContent = TOLD.fill(quiet ? words.wordAnswered : words.wordProgress, values);
    this.showWhere(at, values);
    this.handIn.show(quiet, this.asked.filter(function (entry) { return !entry.done; }));
    if (this.reviewing) {
      this.tell(done ? DUE.lines(words, this.asked, this.entries, this.day.bind(this)) : []);
    } else {
      this.tell(done ? TOLD.score(words, sum, values) : []);
    }
    this.showResults(done && !this.reviewing);
  };

  Quiz.prototype.tell = function (lines) { TOLD.tell(this.find("[data-score]"), lines); };

  Quiz.prototype.showWhere = function (at, values) {
    TOLD.where(this.find("[data-where]"), this, -1, values);
    if (!at || !at.result.firstChild) { return; }
    this.asked.forEach(function (entry, place) {
      entry.item.where.hidden = true;
      if (entry.item === at) { TOLD.where(at.where, this, place, values); }
    }, this);
  };

  Quiz.prototype.showResults = function (done) {
    var words = this.words;
    this.find("[data-again]").hidden = !done;
    this.find("[data-retry-wrong]").hidden = !done || !this.counted.some(SCORE.isWrong);
    window.courseQuizResults.show(this.find("[data-results]"), done ? this.counted : [], function (sum) {
      return TOLD.fill(words.wordPart, SCORE.values(sum, words.locale));
    });
  };

  /* The next round: of these entries, or of all. */
  Quiz.prototype.again = function (only) {
    (only || this.entries).forEach(function (entry) { entry.item.forget(); });
    this.round.next(only ? only.map(function (entry) { return entry.id; }) : undefined);
    this.arrange();
    this.begin();
    TOLD.focus(this.asked[0].heading);
  };

  Quiz.prototype.clear = function () {
    this.entries.forEach(function (entry) {
      entry.item.review = undefined;
      entry.item.forget();
    });
    this.round.forget();
    this.arrange();
    this.begin();
    this.tell([this.words.wordCleared]);
  };

  all(document, "[data-quiz]").forEach(function (root) { new Quiz(root).start(); });
})();

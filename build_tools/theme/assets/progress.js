/* How far a learner is in a module: the steps that the page lists, and what the device keeps of them. Only reads. */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function sum(list, name) { return list.reduce(function (total, each) { return total + each[name]; }, 0); }
  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
  }

  /* Shows of the parts inside `root` marked data-when those named in `states`, and fills in the words of data-word. */
  function tell(root, states, values) {
    all(root, "[data-when]").forEach(function (each) { each.hidden = states.indexOf(each.dataset.when) < 0; });
    all(root, "[data-word]").forEach(function (each) {
      var one = values.count === 1 && each.dataset.wordOne;
      each.textContent = fill(one || each.dataset.word, values);
    });
  }

  /* The local day as 2026-11-22. */
  function today() {
    var now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function section(entry, kept) {
    var record = kept.get(entry.dataset.section), minutes = Number(entry.dataset.minutes);
    var done = Boolean(record && record.read);
    return { entry: entry, isDone: done, minutes: minutes, left: done ? 0 : minutes, states: done ? ["read"] : [], values: {} };
  }

  /* What is kept of an item counts only while its key is the one it was judged by. */
  function item(line, quiz, kept) {
    var word = line.split(" ");
    var records = [quiz + "/items/" + word[0]].concat(word.slice(4)).map(kept.get);
    var record = records.filter(function (each) { return each && each.key === word[1] && each.credit >= 0; })[0];
    var points = Number(word[2]), review = record && record.review;
    return {
      objective: word[3], points: points, checked: record && points ? 1 : 0, scored: points ? 1 : 0,
      earned: record ? points * Math.min(record.credit, 100) : 0,
      due: review && /^\d{4}-\d\d-\d\d$/.test(review.due) ? review.due : ""
    };
  }

  function quiz(entry, kept) {
    var words = entry.dataset, minutes = Number(words.minutes), pass = Number(words.pass);
    var items = words.items.split(";").map(function (line) { return item(line, words.quiz, kept); });
    var values = { done: sum(items, "checked"), total: sum(items, "scored"), points: Math.floor(sum(items, "earned") / 100), max: sum(items, "points") };
    var passed = sum(items, "earned") >= pass * values.max, isOpen = values.done < values.total;
    return {
      entry: entry, items: items, pass: pass, minutes: minutes, values: values,
      isDone: passed && !isOpen, isOpen: isOpen,
      left: isOpen ? Math.ceil(minutes * (values.total - values.done) / values.total) : passed ? 0 : minutes,
      states: (values.done ? ["checked"] : []).concat(passed ? ["passed"] : [])
    };
  }

  /* An objective is mastered when its items together have the pass score. */
  function isMastered(name, quizzes) {
    return quizzes.some(function (each) {
      var items = each.items.filter(function (one) { return one.objective === name && one.points; });
      return items.length && sum(items, "earned") >= each.pass * sum(items, "points");
    });
  }

  /* `root` holds the steps of one module; `store` is the course's. */
  function of(root, store) {
    var read = store.part("sections"), sections = all(root, "[data-section]").map(function (each) { return section(each, read); });
    var quizzes = all(root, "[data-quiz]").map(function (each) { return quiz(each, store.part("items")); });
    var steps = sections.concat(quizzes), values = { count: sum(steps, "left"), sections: sections.length };
    var objectives = all(root, "[data-objective]").map(function (each) {
      return { entry: each, values: {}, states: isMastered(each.dataset.objective, quizzes) ? ["mastered"] : [] };
    });
    values.read = sections.filter(function (each) { return each.isDone; }).length;
    values.minutes = sum(steps, "minutes");
    values.objectives = objectives.length;
    values.mastered = objectives.filter(function (each) { return each.states.length; }).length;
    var isDone = steps.every(function (each) { return each.isDone; });
    var isNew = !steps.some(function (each) { return each.states.length; });
    return {
      root: root, sections: sections, quizzes: quizzes, steps: steps, objectives: objectives, values: values,
      isNew: isNew, states: [isDone ? "done" : isNew ? "new" : "begun", values.count && "left"]
    };
  }

  /* Marks the steps of a module on the page. */
  function show(module) {
    tell(module.root, module.states, module.values);
    module.steps.concat(module.objectives).forEach(function (each) { tell(each.entry, each.states, each.values); });
    all(module.root, "progress").forEach(function (bar) {
      bar.value = Math.floor(100 * (module.values.minutes - module.values.count) / (module.values.minutes || 1));
    });
  }

  function start(root) {
    all(root, "[data-with-script]").forEach(function (part) { part.hidden = false; });
    all(root, "[data-without-script]").forEach(function (part) { part.hidden = true; });
  }

  /* The overview of a module names its store; on My course the script of the page does this. */
  all(document, "[data-module][data-store]").forEach(function (root) {
    var store = window.courseStore.open(root.dataset.store);
    function again() { show(of(root, store)); }
    store.listen(again);
    again();
    start(root);
  });

  window.courseProgress = { all: all, sum: sum, tell: tell, today: today, of: of, show: show, start: start };
})();

/* How far a learner is in a module: the steps that the page lists, and what the device keeps of them. Only reads. */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function sum(list, name) { return list.reduce(function (total, each) { return total + each[name]; }, 0); }

  /* Shows of the parts inside `root` marked data-when those named in `states`, and fills in the words of data-word. */
  function tell(root, states, values) {
    all(root, "[data-when]").forEach(function (each) { each.hidden = states.indexOf(each.dataset.when) < 0; });
    all(root, "[data-word]").forEach(function (each) {
      var words = values.count === 1 && each.dataset.wordOne || each.dataset.word;
      each.textContent = words.replace(/\{(\w+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
    });
  }

  /* The local day as 2026-11-22. */
  function today() {
    var now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function section(entry, store) {
    var record = store.part("sections").get(entry.dataset.section), minutes = Number(entry.dataset.minutes);
    var done = Boolean(record && record.read);
    return {
      at: entry, address: entry.dataset.section.split(" ")[0], kind: "read", items: [], isOpen: !done, isDone: done,
      minutes: minutes, left: done ? 0 : minutes, states: done ? ["read"] : [], values: {}
    };
  }

  /* What is kept of an item counts only while its key is the one it was judged by. */
  function item(line, quiz, store) {
    var word = line.split(" "), points = Number(word[2]);
    var records = [quiz + "/items/" + word[0]].concat(word.slice(4)).map(store.get).filter(function (each) {
      return each && each.key === word[1];
    });
    var record = records.filter(function (each) { return each.credit >= 0; })[0];
    var due = records.map(function (each) { return each.review && each.review.due; }).filter(Boolean)[0];
    return {
      objective: word[3], points: points, scored: points && 1, checked: record && points ? 1 : 0,
      earned: record ? points * Math.min(record.credit, 100) : 0,
      due: /^\d{4}-\d\d-\d\d$/.test(due) ? due : ""
    };
  }

  function passes(items, pass) { return sum(items, "earned") >= pass * sum(items, "points"); }

  function quiz(entry, store) {
    var words = entry.dataset, minutes = Number(words.minutes);
    var items = words.items.split(";").map(function (line) { return item(line, words.quiz, store); }), asked = items;
    /* Of a quiz that draws its items, those not drawn do not count. */
    if (words.draw) { asked = items.filter(function (each) { return each.checked; }); }
    var done = sum(items, "checked"), total = Math.min(words.draw || Infinity, sum(items, "scored"));
    var open = Math.max(0, total - done), passed = !open && passes(asked, words.pass);
    return {
      at: entry, address: words.quiz, kind: open ? "answer" : "again", items: asked, isOpen: open, isDone: passed, minutes: minutes,
      left: open ? Math.ceil(minutes * open / total) : passed ? 0 : minutes,
      states: [done && "checked", passed && "passed"].filter(Boolean),
      values: { done: done, total: Math.max(done, total), points: Math.floor(sum(asked, "earned") / 100), max: sum(asked, "points") }
    };
  }

  /* `root` holds the steps of one module; `store` is the course's. An objective is mastered when its items together
     have the pass score. */
  function of(root, store) {
    function found(name, make) { return all(root, "[data-" + name + "]").map(function (each) { return make(each, store); }); }
    var sections = found("section", section), quizzes = found("quiz", quiz), steps = sections.concat(quizzes);
    var objectives = found("objective", function (entry) {
      var mastered = quizzes.some(function (each) {
        var items = each.items.filter(function (one) { return one.points && one.objective === entry.dataset.objective; });
        return items.length && passes(items, each.at.dataset.pass);
      });
      return { at: entry, isDone: mastered, states: [mastered && "mastered"], values: {} };
    });
    function done(list) { return list.filter(function (each) { return each.isDone; }).length; }
    var left = sum(steps, "left"), isNew = steps.every(function (each) { return !each.states.length; });
    return {
      at: root, steps: steps, parts: steps.concat(objectives), isNew: isNew,
      states: [done(steps) === steps.length ? "done" : isNew ? "new" : "begun", left && "left"],
      values: {
        count: left, minutes: sum(steps, "minutes"), read: done(sections), sections: sections.length,
        mastered: done(objectives), objectives: objectives.length
      }
    };
  }

  /* Marks the steps of a module on the page. */
  function show(module) {
    [module].concat(module.parts).forEach(function (each) { tell(each.at, each.states, each.values); });
    all(module.at, "progress").forEach(function (bar) {
      bar.value = Math.floor(100 - 100 * module.values.count / module.values.minutes);
    });
  }

  /* Calls `again` now and whenever something else is kept; what needs a script is seen from then on. */
  function start(root, store, again) {
    store.listen(again);
    again();
    all(root, "[data-with-script]").forEach(function (part) { part.hidden = false; });
    all(root, "[data-without-script]").forEach(function (part) { part.hidden = true; });
  }

  /* The overview of a module names its store; on My course the script of the page starts. */
  all(document, "[data-module][data-store]").forEach(function (root) {
    var store = window.courseStore.open(root.dataset.store);
    start(root, store, function () { show(of(root, store)); });
  });

  window.courseProgress = { all: all, sum: sum, tell: tell, today: today, of: of, show: show, start: start };
})();

/* My course: the next step, minutes left, what is due for review, and the state of each module.
   Needs store.js and progress.js. */
(function () {
  "use strict";

  var root = document.querySelector("[data-my-course]"), progress = window.courseProgress;
  var store = window.courseStore.open(root.dataset.store);

  function inWords(day) {
    var part = day.split("-").map(Number);
    return new Date(part[0], part[1] - 1, part[2])
      .toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" });
  }

  function step(kind, module, entry, minutes) {
    return { kind: kind, module: module, entry: entry.entry, minutes: minutes };
  }

  /* The first section not read or item not checked; then a quiz not passed; then what is due. */
  function next(modules, due) {
    var open = [], again = [];
    modules.forEach(function (module) {
      module.sections.forEach(function (each) { if (!each.isDone) { open.push(step("read", module, each, each.left)); } });
      module.quizzes.forEach(function (each) {
        if (each.isOpen) { open.push(step("answer", module, each, each.left)); }
        if (!each.isDone) { again.push(step("again", module, each, each.minutes)); }
      });
    });
    var found = open.concat(again, due)[0];
    if (found && modules.every(function (each) { return each.isNew; })) { found.kind = "first"; }
    return found;
  }

  /* The modules of the chosen track in its order; without one, all. */
  function chosen(modules) {
    var id = store.part("settings").get("track"), found;
    progress.all(root, "[data-track]").forEach(function (each) {
      each.hidden = each.dataset.track !== id;
      if (!each.hidden) { found = each.dataset.modules.split(" "); }
    });
    return found ? found.map(function (name) {
      return modules.filter(function (each) { return each.root.dataset.module === name; })[0];
    }).filter(Boolean) : modules;
  }

  function title(from) { return from.querySelector("[data-title]"); }
  function way(step) { return title(step.entry).href + (step.kind === "review" ? "#review" : ""); }

  /* For each quiz with reviews: how many items are due, and the first day after today. */
  function reviews(modules) {
    var now = progress.today(), due = [], later = [];
    modules.forEach(function (module) {
      module.quizzes.forEach(function (quiz) {
        var days = quiz.items.map(function (each) { return each.due; }).filter(Boolean);
        var ready = days.filter(function (day) { return day <= now; });
        later = later.concat(days.filter(function (day) { return day > now; }));
        if (ready.length) { due.push({ count: ready.length, step: step("review", module, quiz, 0) }); }
      });
    });
    return { due: due, later: later.sort()[0] };
  }

  function list(due) {
    var found = root.querySelector("[data-due]");
    found.textContent = "";
    due.forEach(function (each) {
      var line = document.createElement("li"), link = document.createElement("a");
      link.href = way(each.step);
      link.innerHTML = title(each.step.module.root).innerHTML;
      line.appendChild(link);
      line.appendChild(document.createTextNode(": " + each.count));
      found.appendChild(line);
    });
    found.hidden = !due.length;
  }

  function show() {
    var modules = progress.all(root, "[data-module]").map(function (each) { return progress.of(each, store); });
    var mine = chosen(modules), review = reviews(modules);
    var rest = modules.filter(function (each) { return mine.indexOf(each) < 0; });
    var found = next(mine.concat(rest), review.due.map(function (each) { return each.step; }));
    var values = { day: review.later ? inWords(review.later) : "" };
    ["count", "minutes", "read", "sections", "mastered", "objectives"].forEach(function (name) {
      values[name] = mine.reduce(function (total, each) { return total + each.values[name]; }, 0);
    });
    values.left = values.count;
    values.total = values.minutes;
    if (found) {
      values.count = found.minutes;
      if (found.minutes) { values.module = title(found.module.root).textContent; }
      var link = root.querySelector("[data-next]");
      link.href = way(found);
      link.querySelector("[data-next-title]").innerHTML = title(found.entry).innerHTML;
    }
    root.querySelector("[data-next-box]").hidden = !found;
    var told = [found ? found.kind : "finished", values.module ? "timed" : ""];
    if (!review.due.length) { told.push("none-due"); }
    if (review.later) { told.push("due-later"); }
    progress.tell(root.querySelector("[data-now]"), told, values);
    list(review.due);
    modules.forEach(progress.show);
    root.querySelector("[data-without-storage]").hidden = store.kept();
  }

  store.listen(show);
  show();
  progress.start(root.parentNode);
  root.querySelector("[data-without-storage]").hidden = store.kept();
})();

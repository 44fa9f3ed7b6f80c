/* My course: the next step, minutes left, what is due for review, and the state of each module.
   Needs store.js and progress.js. */
(function () {
  "use strict";

  var root = document.querySelector("[data-my-course]"), progress = window.courseProgress;
  var store = window.courseStore.open(root.dataset.store);

  function title(part) { return part.at.querySelector("[data-title]"); }
  function step(kind, module, part, minutes) {
    return { kind: kind, module: module, part: part, minutes: minutes, href: title(part).href + (kind === "review" ? "#review" : "") };
  }

  function inWords(day) {
    return new Date(day + "T12:00").toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  }

  /* The modules of the chosen track in its order; without one, all. */
  function chosen(modules) {
    var id = store.part("settings").get("track"), found;
    progress.all(root, "[data-track]").forEach(function (each) {
      each.hidden = each.dataset.track !== id;
      if (!each.hidden) { found = each.dataset.modules.split(" "); }
    });
    progress.all(root, "[data-tracks]").forEach(function (each) { each.hidden = !found; });
    return found ? found.map(function (name) {
      return modules.filter(function (each) { return each.at.dataset.module === name; })[0];
    }).filter(Boolean) : modules;
  }

  /* The first section not read or item not checked; then a quiz not passed. */
  function next(modules) {
    var open = [], again = [];
    modules.forEach(function (module) {
      module.sections.forEach(function (each) { if (!each.isDone) { open.push(step("read", module, each, each.left)); } });
      module.quizzes.forEach(function (each) {
        if (each.isOpen) { open.push(step("answer", module, each, each.left)); }
        if (!each.isDone) { again.push(step("again", module, each, each.minutes)); }
      });
    });
    return open.concat(again);
  }

  /* For each quiz: how many items are due today, and the first day after it. */
  function reviews(modules) {
    var now = progress.today(), due = [], later = [];
    modules.forEach(function (module) {
      module.quizzes.forEach(function (quiz) {
        var days = quiz.items.map(function (each) { return each.due; }).filter(Boolean);
        var wait = days.filter(function (day) { return day > now; });
        later = later.concat(wait);
        if (days.length > wait.length) { due.push([step("review", module, quiz), days.length - wait.length]); }
      });
    });
    return { due: due, later: later.sort()[0] };
  }

  function list(due) {
    var found = root.querySelector("[data-due]");
    found.textContent = "";
    due.forEach(function (each) {
      var line = document.createElement("li"), link = document.createElement("a");
      link.href = each[0].href;
      link.innerHTML = title(each[0].module).innerHTML;
      line.appendChild(link);
      line.appendChild(document.createTextNode(": " + each[1]));
      found.appendChild(line);
    });
    found.hidden = !due.length;
  }

  function show() {
    var modules = progress.all(root, "[data-module]").map(function (each) { return progress.of(each, store); });
    var mine = chosen(modules), review = reviews(modules), link = root.querySelector("[data-next]");
    var rest = modules.filter(function (each) { return mine.indexOf(each) < 0; });
    var found = next(mine.concat(rest)).concat(review.due.map(function (each) { return each[0]; }))[0];
    var isNew = modules.every(function (each) { return each.isNew; }), all = mine.map(function (each) { return each.values; });
    var values = { day: review.later ? inWords(review.later) : "" };
    ["minutes", "count", "read", "sections", "mastered", "objectives"].forEach(function (name) { values[name] = progress.sum(all, name); });
    values.left = values.count;
    if (found) {
      values.count = found.minutes;
      values.module = title(found.module).textContent;
      link.href = found.href;
      link.querySelector("[data-next-title]").innerHTML = title(found.part).innerHTML;
    }
    link.parentNode.hidden = !found;
    progress.tell(root.querySelector("[data-now]"), [
      !found ? "finished" : isNew ? "first" : found.kind, values.count && "timed",
      review.due.length || "none-due", review.later && "due-later"
    ], values);
    list(review.due);
    modules.forEach(progress.show);
    root.querySelector("[data-without-storage]").hidden = store.kept();
  }

  progress.start(root.parentNode, store, show);
})();

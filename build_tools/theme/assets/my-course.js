/* My course: the next step, minutes left, what is due for review, and the state of each module. With a track chosen its
   sections and quizzes come first and are what is counted; of its other steps the device knows nothing.
   Needs store.js and progress.js. */
(function () {
  "use strict";

  var root = document.querySelector("[data-my-course]"), progress = window.courseProgress;
  var store = window.courseStore.open(root.dataset.store);

  function title(part) { return part.at.querySelector("[data-title]"); }

  function inWords(day) {
    return new Date(day + "T12:00").toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  }

  /* The sections and quizzes of the chosen track in its order; without one, or when the track has none, all. */
  function chosen(steps) {
    var id = store.part("settings").get("track"), found;
    progress.all(root, "[data-track]").forEach(function (each) {
      each.hidden = each.dataset.track !== id;
      if (each.hidden) { return; }
      found = each.dataset.steps.split(" ").map(function (name) {
        return steps.filter(function (one) { return one.address === name; })[0];
      }).filter(Boolean);
    });
    progress.all(root, "[data-tracks]").forEach(function (each) { each.hidden = !found; });
    return found && found.length ? found : steps;
  }

  /* The first section not read or quiz with items not checked; then a quiz not passed. */
  function next(steps) {
    return steps.filter(function (each) { return each.isOpen; }).concat(steps.filter(function (each) { return !each.isDone; }))[0];
  }

  /* For each quiz: how many items are due today, and the first day after it. */
  function reviews(steps) {
    var now = progress.today(), due = [], later = [];
    steps.forEach(function (step) {
      var days = step.items.map(function (each) { return each.due; }).filter(Boolean);
      var wait = days.filter(function (day) { return day > now; });
      later = later.concat(wait);
      if (days.length > wait.length) { due.push({ quiz: step, count: days.length - wait.length }); }
    });
    return { due: due, later: later.sort()[0] };
  }

  function list(due) {
    var found = root.querySelector("[data-due]");
    found.textContent = "";
    due.forEach(function (each) {
      var line = document.createElement("li"), link = document.createElement("a");
      link.href = title(each.quiz).href + "#review";
      link.innerHTML = title(each.quiz.module).innerHTML;
      line.appendChild(link);
      line.appendChild(document.createTextNode(": " + each.count));
      found.appendChild(line);
    });
    found.hidden = !due.length;
  }

  function show() {
    var modules = progress.all(root, "[data-module]").map(function (each) { return progress.of(each, store); }), steps = [];
    modules.forEach(function (module) {
      module.steps.forEach(function (each) { each.module = module; steps.push(each); });
    });
    var mine = chosen(steps), read = mine.filter(function (each) { return each.kind === "read"; });
    /* An objective is mastered in a quiz: a track without the quiz of a module leaves its objectives open. */
    var counted = mine.filter(function (each) { return each.kind !== "read"; }).map(function (each) { return each.module.values; });
    var review = reviews(steps), found = next(mine.concat(steps)), part = found || review.due.length && review.due[0].quiz;
    var isNew = modules.every(function (each) { return each.isNew; }), link = root.querySelector("[data-next]");
    var values = {
      day: review.later ? inWords(review.later) : "", count: found ? found.left : 0,
      left: progress.sum(mine, "left"), minutes: progress.sum(mine, "minutes"),
      read: read.filter(function (each) { return each.isDone; }).length, sections: read.length,
      mastered: progress.sum(counted, "mastered"), objectives: progress.sum(counted, "objectives")
    };
    if (part) {
      values.module = title(part.module).textContent;
      link.href = title(part).href + (found ? "" : "#review");
      link.querySelector("[data-next-title]").innerHTML = title(part).innerHTML;
    }
    link.parentNode.hidden = !part;
    progress.tell(root.querySelector("[data-now]"), [
      !part ? "finished" : !found ? "review" : isNew ? "first" : found.kind, found && "timed",
      counted.length && "tested", found && mine.indexOf(found) < 0 && "beyond", review.due.length || "none-due", review.later && "due-later"
    ], values);
    list(review.due);
    modules.forEach(progress.show);
    root.querySelector("[data-without-storage]").hidden = store.kept();
  }

  progress.start(root.parentNode, store, show);
})();

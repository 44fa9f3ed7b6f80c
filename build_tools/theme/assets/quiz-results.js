/* What comes of a quiz once everything is done: what one was sure of and wrong, each objective, what to read again. */
(function () {
  "use strict";

  var SCORE = window.courseQuizScore;

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }

  /* `entries` as in quiz-score.js, with {sure, heading}; without any, nothing. `said` writes a sum in words. */
  function show(root, entries, said) {
    root.hidden = !entries.some(function (entry) { return entry.scored; });
    showSure(root.querySelector("[data-sure-wrong]"), entries);
    all(root, "[data-result-of]").forEach(function (row) {
      showObjective(row, entries.filter(function (entry) {
        return entry.scored && entry.objective === row.dataset.resultOf;
      }), said);
    });
  }

  function showSure(part, entries) {
    var sure = entries.filter(function (entry) { return SCORE.isWrong(entry) && entry.sure > 1; });
    part.hidden = !sure.length;
    list(part, sure.sort(function (one, other) { return other.sure - one.sure; }));
  }

  /* Links to these items, in the list of `part`. */
  function list(part, entries) {
    var made = part.querySelector("ul");
    made.textContent = "";
    entries.forEach(function (entry) {
      var link = made.appendChild(document.createElement("li")).appendChild(document.createElement("a"));
      link.href = "#" + entry.heading.id;
      link.textContent = entry.heading.textContent;
    });
  }

  /* An item that names no section leads to those that teach its objective. */
  function showObjective(row, entries, said) {
    var sum = SCORE.total(entries), wrong = entries.filter(SCORE.isWrong);
    var sections = wrong.map(function (entry) { return entry.section; });
    row.hidden = !entries.length;
    row.querySelector("[data-points-of]").textContent = said(sum);
    all(row, "[data-section]").forEach(function (link) {
      link.hidden = sections.indexOf(link.dataset.section) < 0 &&
        !(sections.indexOf(undefined) >= 0 && link.hasAttribute("data-teaches"));
    });
    row.querySelector("[data-reread]").hidden = !row.querySelector("[data-section]:not([hidden])");
  }

  window.courseQuizResults = { show: show, list: list };
})();

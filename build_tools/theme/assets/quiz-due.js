/* The review of a quiz: quiz.html#review asks only what is due today. */
(function () {
  "use strict";

  var REVIEW = window.courseQuizReview, fill = window.courseQuizTold.fill;

  function due(entries) {
    var today = REVIEW.day(new Date());
    return entries.filter(function (entry) { return REVIEW.isDue(entry.item.review, today); });
  }

  /* The link to the review, when something is due. */
  function offer(root, words, entries) {
    var count = due(entries).length;
    root.querySelector("[data-due-count]").textContent = fill(words.wordDue, { count: count });
    root.querySelector("[data-due]").hidden = !count;
  }

  /* Makes the page one for review. */
  function open(root, words) {
    var top = root.querySelector("[data-review]");
    ["[data-settings]", "[data-progress]", "[data-due]", "[data-clear]"].forEach(function (selector) {
      root.querySelector(selector).hidden = true;
    });
    document.getElementById("score").textContent = words.wordReview;
    top.querySelector("a").href = window.location.href.split("#")[0];
    top.hidden = false;
    window.courseQuizTold.focus(top);
  }

  /* What is said when all that is asked is done; `written` writes a day in words. */
  function lines(words, asked, entries, written) {
    var days = entries.map(function (entry) { return entry.item.review ? entry.item.review.due : ""; });
    var next = days.filter(Boolean).sort()[0];
    return [
      asked.length ? words.wordReviewed : words.wordReviewNone,
      next ? fill(words.wordReviewNext, { day: written(REVIEW.date(next)) }) : words.wordReviewNever
    ];
  }

  window.courseQuizDue = { due: due, offer: offer, open: open, lines: lines };
})();

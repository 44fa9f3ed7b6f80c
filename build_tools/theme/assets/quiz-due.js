/* The review of a quiz: quiz.html#review asks only what is due today. Links inside the page change its address, so each
   entry of the browser's history keeps whether it is of the review. */
(function () {
  "use strict";

  var REVIEW = window.courseQuizReview, fill = window.courseQuizTold.fill;

  function due(entries) {
    var today = REVIEW.day(new Date());
    return entries.filter(function (entry) { return REVIEW.isDue(entry.item.review, today); });
  }

  /* Whether this entry of the history is of the review; a new one is what the page `was` before. */
  function isOn(was) {
    var state = window.history.state;
    return window.location.hash === "#review" || (state && typeof state.review === "boolean" ? state.review : was);
  }

  /* The page stays a review, or stays none. Returns which; another one is loaded anew. */
  function stay() {
    var on = isOn(false);

    function mark() { window.history.replaceState({ review: on }, ""); }

    window.addEventListener("hashchange", function () {
      if (isOn(on) === on) { mark(); } else { window.location.reload(); }
    });
    mark();
    return on;
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

  window.courseQuizDue = { due: due, stay: stay, offer: offer, open: open, lines: lines };
})();

/* When an item comes back: 1, 3, 7 and 21 days after it was right, then no more. Days are local, as "2026-11-25". */
(function () {
  "use strict";

  var WAITS = [1, 3, 7, 21];

  function two(number) { return (number < 10 ? "0" : "") + number; }
  function day(date) { return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()); }
  function date(text) {
    var parts = text.split("-").map(Number);
    return new Date(parts[0], parts[1] - 1, parts[2]);
  }
  function later(text, days) {
    var moved = date(text);
    moved.setDate(moved.getDate() + days);
    return day(moved);
  }

  /* What stands in storage, if it is a review at all. */
  function read(found) {
    return found && WAITS[found.step] && /^\d{4}-\d\d-\d\d$/.test(found.due) ? { step: found.step, due: found.due } : undefined;
  }
  function isDue(review, today) { return Boolean(review) && review.due <= today; }

  /* The review after a check; undefined when there is none (any more). Before its day nothing changes it. */
  function next(review, right, wasRight, today) {
    var step = review && right ? review.step + 1 : 0;
    if (review ? !isDue(review, today) : !right || wasRight) { return review; }
    return step < WAITS.length ? { step: step, due: later(today, WAITS[step]) } : undefined;
  }

  window.courseQuizReview = { day: day, date: date, read: read, isDue: isDue, next: next };
})();

/* Write in one's own words, then compare. Never scored: the form has data-unscored, and the credit counts for nothing.
   The answer is a list of one text. `stays`: what is said stays there while the learner goes on writing. */
(function () {
  "use strict";

  var PAUSE = 400;  /* milliseconds without typing, after which the text is kept */

  function area(field) { return field.querySelector("textarea"); }

  window.courseKinds = window.courseKinds || {};
  window.courseKinds.extended_text = {
    stays: true,
    prepare: function (field) {
      var waiting = 0;
      function done() {
        window.clearTimeout(waiting);
        waiting = 0;
      }
      function tell() {
        if (waiting) { area(field).dispatchEvent(new Event("change", { bubbles: true })); }
      }
      field.addEventListener("change", done);
      field.addEventListener("input", function () {
        done();
        waiting = window.setTimeout(tell, PAUSE);
      });
      window.addEventListener("pagehide", tell);
      /* A browser brings the caret into view, and not always what is around it. */
      area(field).addEventListener("focus", function () { area(field).scrollIntoView({ block: "nearest" }); });
    },
    read: function (field) {
      var text = area(field).value;
      return text.trim() ? [text] : [];
    },
    write: function (field, answer) { area(field).value = typeof answer[0] === "string" ? answer[0] : ""; },
    isEmpty: function (answer) { return answer.length === 0; },
    first: area,
    judge: function (field, answer, key) {
      return { credit: 100, said: [key.firstElementChild.cloneNode(true)], more: false };
    }
  };
})();

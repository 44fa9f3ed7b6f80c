/* Handing in: once says what is not answered yet, twice hands in all the same. */
(function () {
  "use strict";

  /* An item without an answer earns nothing. While an answer cannot be judged, its field asks back instead. */
  function handIn(quiz) {
    var asksBack = quiz.asked.some(function (entry) { return entry.item.isFull() && entry.item.doubts(entry.item.read()); });
    if (asksBack) { return; }
    quiz.asked.forEach(function (entry) {
      var full = entry.item.isFull();
      if (full || entry.scored) { entry.item.settle(full ? entry.item.read() : undefined); }
    });
    quiz.round.remember({ handed: window.courseStore.now() });
    quiz.layOut();
    window.courseQuizTold.focus(document.getElementById("score"));
  }

  window.courseQuizHandIn = function (quiz) {
    var part = quiz.find("[data-hand-in]"), button = part.querySelector("button");
    var warning = part.querySelector("[data-unanswered]"), left = [];

    function warn(isWarned) {
      warning.hidden = !isWarned;
      button.textContent = isWarned ? quiz.words.wordHandInAnyway : quiz.words.wordHandIn;
      window.courseQuizResults.list(warning, left);
    }

    button.addEventListener("click", function () {
      if (left.length && warning.hidden) {
        warn(true);
        window.courseQuizTold.focus(warning);
      } else {
        warn(false);
        handIn(quiz);
      }
    });

    /* `unanswered` are the entries of the quiz that are left. */
    this.show = function (isOn, unanswered) {
      part.hidden = !isOn;
      left = unanswered;
      warn(isOn && !warning.hidden && left.length > 0);
    };
  };
})();

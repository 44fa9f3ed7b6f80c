/* What a quiz says of how far one is. `quiz` is {words, asked, stage, reviewing}; words with {names} are filled in. */
(function () {
  "use strict";

  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
  }

  /* How many are done, and a link to the first that is not, looking from the item at `place` on and round. */
  function where(line, quiz, place, values) {
    var link = line.querySelector("[data-next]"), words = quiz.words, quiet = quiz.stage === "quiet";
    var next = quiz.asked.slice(place + 1).concat(quiz.asked).filter(function (entry) { return !entry.done; })[0];
    var last = quiz.reviewing ? words.wordReview : quiet ? words.wordHandIn : words.wordFinished;
    line.querySelector("[data-checked]").textContent = fill(quiet ? words.wordAnswered : words.wordChecked, values);
    link.textContent = next ? (quiet ? words.wordNextUnanswered : words.wordNext) : last;
    link.setAttribute("href", "#" + (next ? next.heading.id : "score"));
    link.hidden = values.done === 0;
    line.hidden = !quiz.asked.length;
  }

  /* The score, once everything is done. */
  function score(words, sum, values) {
    if (!sum.max) { return [words.wordDone]; }
    return [fill(words.wordScore, values), sum.hundredths >= words.pass * sum.max ? words.wordPassed : words.wordFailed];
  }

  /* Said only when it changed: the region is read out. */
  function tell(region, lines) {
    if (lines.join("\n") === region.dataset.told) { return; }
    region.dataset.told = lines.join("\n");
    region.textContent = "";
    lines.forEach(function (line) { region.appendChild(document.createElement("p")).textContent = line; });
  }

  function focus(element) {
    element.tabIndex = -1;
    element.focus();
  }

  window.courseQuizTold = { fill: fill, focus: focus, where: where, score: score, tell: tell };
})();

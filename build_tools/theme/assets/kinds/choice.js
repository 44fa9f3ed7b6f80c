/* Pick one choice, or all that apply.

   Every file in kinds/ adds one entry to courseKinds, named as `data-kind`. `field` is the part of the page with
   data-interaction, `key` the part of the key with data-key-of; an answer is a list of strings, [] before it is begun.
   The field's data-word-empty is said when it is empty; without one, the quiz's own words are.
     prepare(field, words)       once, when the page is there (may be left out); words are the quiz's data-word-…
     read(field), write(field, answer)    write([]) takes everything back
     isEmpty(answer, field)      whether something is missing before it can be checked
     first(field)                where the focus goes
     doubt(field, answer)        may be left out: asks back at the field when the answer cannot be judged yet, moves
                                 the focus there, and says whether it asked
     judge(field, answer, key)   {credit: 0 to 100, said: new elements for the list of results,
                                  more: whether right choices were left out} */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function inputs(field) { return all(field, "input"); }
  function isCorrect(entry) { return entry.dataset.correct === "true"; }

  /* A wrong choice takes back what a right one earned, so that choosing everything earns nothing. */
  function share(said, correct) {
    var right = said.filter(isCorrect).length;
    return Math.max(0, Math.floor((100 * (right - (said.length - right))) / correct));
  }

  window.courseKinds = window.courseKinds || {};
  window.courseKinds.choice = {
    read: function (field) {
      return inputs(field).filter(function (each) { return each.checked; }).map(function (each) { return each.value; });
    },
    write: function (field, answer) {
      inputs(field).forEach(function (each) { each.checked = answer.indexOf(each.value) >= 0; });
    },
    isEmpty: function (answer) { return answer.length === 0; },
    first: function (field) { return field.querySelector("input"); },
    judge: function (field, answer, key) {
      var entries = all(key, "[data-choice]");
      var said = entries.filter(function (entry) { return answer.indexOf(entry.dataset.choice) >= 0; });
      var correct = entries.filter(isCorrect).length;
      var many = field.hasAttribute("data-multiple");
      return {
        credit: many ? share(said, correct) : (said.length && said.every(isCorrect) ? 100 : 0),
        said: said.map(function (entry) { return entry.cloneNode(true); }),
        more: many && said.every(isCorrect) && said.length < correct
      };
    }
  };
})();

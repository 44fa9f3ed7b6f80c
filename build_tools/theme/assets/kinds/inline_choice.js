/* Choose the words that complete a text. An answer is "gap/choice" for each gap that is filled, sorted: a translation
   may put the gaps in another order. kinds/choice.js says what the player asks of a kind. */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function gaps(field) { return all(field, "select"); }

  window.courseKinds = window.courseKinds || {};
  window.courseKinds.inline_choice = {
    read: function (field) {
      return gaps(field).filter(function (gap) { return gap.value; }).map(function (gap) {
        return gap.dataset.gap + "/" + gap.value;
      }).sort();
    },
    write: function (field, answer) {
      gaps(field).forEach(function (gap) {
        all(gap, "option").forEach(function (option) {
          option.selected = option.value ? answer.indexOf(gap.dataset.gap + "/" + option.value) >= 0 : true;
        });
      });
    },
    isEmpty: function (answer, field) { return answer.length < gaps(field).length; },
    first: function (field) {
      return gaps(field).filter(function (gap) { return !gap.value; })[0] || field.querySelector("select");
    },
    judge: function (field, answer, key) {
      var said = all(key, "[data-of-gap]").filter(function (entry) {
        return answer.indexOf(entry.dataset.ofGap + "/" + entry.dataset.choice) >= 0;
      });
      var right = said.filter(function (entry) { return entry.dataset.correct === "true"; }).length;
      return {
        credit: Math.floor((100 * right) / gaps(field).length),
        said: said.map(function (entry) { return entry.cloneNode(true); }),
        more: false
      };
    }
  };
})();

/* Say how far one is. Never scored: the form has data-unscored, and the credit counts for nothing. */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }

  window.courseKinds = window.courseKinds || {};
  window.courseKinds.scale = {
    read: function (field) {
      return all(field, "input:checked").map(function (each) { return each.value; });
    },
    write: function (field, answer) {
      all(field, "input").forEach(function (each) { each.checked = answer.indexOf(each.value) >= 0; });
    },
    isEmpty: function (answer) { return answer.length === 0; },
    first: function (field) { return field.querySelector("input"); },
    judge: function (field, answer, key) {
      var said = all(key, "[data-choice]").filter(function (entry) { return answer.indexOf(entry.dataset.choice) >= 0; });
      return { credit: 100, said: said.map(function (entry) { return entry.cloneNode(true); }), more: false };
    }
  };
})();

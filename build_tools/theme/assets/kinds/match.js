/* Give each row its target: a select a row. An answer is a list of "row target", without the rows still open. */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function rows(field) { return all(field, "select"); }

  /* The target that an answer gives a row, as an entry of its list; the empty first one when it gives none. */
  function chosen(row, answer) {
    return all(row, "option").filter(function (each) {
      return each.value && answer.indexOf(row.name + " " + each.value) >= 0;
    })[0] || row.options[0];
  }

  /* What the key says about a row's target: words of its own, or those for any wrong one with its name put in. */
  function entry(row, target, key) {
    function about(id) {
      return all(key, "[data-row]").filter(function (each) {
        return each.dataset.row === row.name && each.dataset.target === id;
      })[0];
    }
    var own = about(target.value), copy = (own || about("")).cloneNode(true);
    if (!own) {
      var given = copy.querySelector("[data-given]");
      given.textContent = target.textContent;
      if (target.lang) { given.lang = target.lang; }
    }
    return copy;
  }

  window.courseKinds = window.courseKinds || {};
  window.courseKinds.match = {
    read: function (field) {
      return rows(field).filter(function (row) { return row.value; }).map(function (row) {
        return row.name + " " + row.value;
      });
    },
    write: function (field, answer) {
      rows(field).forEach(function (row) { row.selectedIndex = chosen(row, answer).index; });
    },
    isEmpty: function (answer, field) { return answer.length < rows(field).length; },
    first: function (field) {
      return rows(field).filter(function (row) { return !row.value; })[0] || rows(field)[0];
    },
    judge: function (field, answer, key) {
      var given = rows(field).filter(function (row) { return chosen(row, answer).value; });
      var said = given.map(function (row) { return entry(row, chosen(row, answer), key); });
      var right = said.filter(function (each) { return each.dataset.correct === "true"; }).length;
      return { credit: Math.floor((100 * right) / rows(field).length), said: said, more: false };
    }
  };
})();

/* Narrows the list of case studies. Without this file every case study is shown. */
(function () {
  "use strict";

  var form = document.querySelector("[data-filter]");
  if (!form) { return; }
  var cards = Array.prototype.slice.call(document.querySelectorAll("[data-cases] > li"));
  var fields = Array.prototype.slice.call(form.querySelectorAll("select"));
  var shown = form.querySelector("[data-shown]");

  function fits(card) {
    return fields.every(function (field) {
      return !field.value || (card.getAttribute("data-" + field.name) || "").split(" ").indexOf(field.value) >= 0;
    });
  }

  function narrow() {
    cards.forEach(function (card) { card.hidden = !fits(card); });
    var count = cards.filter(function (card) { return !card.hidden; }).length;
    shown.textContent = form.dataset.wordShown.replace("{shown}", count).replace("{total}", cards.length);
  }

  form.addEventListener("change", narrow);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { window.setTimeout(narrow, 0); });
  form.hidden = false;
  narrow();
})();

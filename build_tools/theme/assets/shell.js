/* Around every page: switching language keeps the place on the page, and is remembered for the next visit. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[data-language]") : null;
    if (!link) { return; }
    try {
      window.localStorage.setItem(link.closest("[data-store]").dataset.store, link.dataset.language);
    } catch (refused) { /* then the browser's own language decides next time */ }
    link.hash = window.location.hash;
  });
})();

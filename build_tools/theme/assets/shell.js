/* Around every page: the language and the colours a reader chose are remembered; Escape closes the menu. */
(function () {
  "use strict";

  /* On a shared phone, see store-area.js, only the tab keeps it. */
  function keep(name, value) {
    try {
      (window.sessionStorage.getItem("shared-phone") ? window.sessionStorage : window.localStorage).setItem(name, value);
    } catch (refused) { /* then the choice lasts until the next page */ }
  }

  /* The part of the page a reader is at, so that the other language opens there. It may mark other words. A review of
     a quiz (quiz-due.js) goes on as one. */
  function place() {
    if (window.history.state && window.history.state.review) { return "#review"; }
    var passed = Array.prototype.filter.call(document.querySelectorAll("main [id]:not([id^='word_'])"), function (each) {
      return each.getBoundingClientRect().top < window.innerHeight / 2 && each.getClientRects().length;
    });
    var last = window.scrollY > 100 ? passed.pop() : null;
    return last ? "#" + last.id : window.location.hash;
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-language]");
    if (link) {
      keep(link.closest("[data-store]").dataset.store, link.dataset.language);
      link.hash = place();
    }
    var menu = document.querySelector("[data-menu-box][open]");
    if (menu && !menu.contains(event.target)) { menu.open = false; }
  });

  document.addEventListener("keydown", function (event) {
    var menu = document.querySelector("[data-menu-box][open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  /* The open menu lies over the page: who goes on by keyboard sees where they are. */
  document.addEventListener("focusin", function (event) {
    var menu = document.querySelector("[data-menu-box][open]");
    if (menu && !menu.contains(event.target)) { menu.open = false; }
  });

  /* On paper everything can be read, but for the hints and keys of a quiz. */
  var opened = [];

  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.filter.call(document.querySelectorAll("main details:not([open])"), function (each) {
      return !each.closest("form");
    });
    opened.forEach(function (each) { each.open = true; });
  });

  window.addEventListener("afterprint", function () {
    opened.forEach(function (each) { each.open = false; });
    opened = [];
  });

  var button = document.querySelector("[data-theme-switch]");
  var root = document.documentElement;

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function name() { button.textContent = isDark() ? button.dataset.toLight : button.dataset.toDark; }

  button.addEventListener("click", function () {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep(button.dataset.themeSwitch, root.dataset.theme);
    name();
  });
  name();
  button.hidden = false;
})();

/* Around every page: the language and the colours a reader chose are remembered; Escape closes the menu. */
(function () {
  "use strict";

  function keep(name, value) {
    try { window.localStorage.setItem(name, value); } catch (refused) { /* then the choice lasts until the next page */ }
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-language]");
    if (link) {
      keep(link.closest("[data-store]").dataset.store, link.dataset.language);
      link.hash = window.location.hash;
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

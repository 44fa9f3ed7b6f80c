/* A marked word opens its meaning below. Without this file it leads to the list at the end of the page. */
(function () {
  "use strict";

  var list = document.querySelector("[data-words]");
  var opened = null;
  var box = null;

  function close() {
    if (!opened) { return; }
    opened.setAttribute("aria-expanded", "false");
    box.parentNode.removeChild(box);
    opened = null;
  }

  function wrap(name, inside) {
    box = document.createElement(name);
    box.appendChild(inside);
  }

  /* Below the paragraph, in the entry of a list, below the row of a table; below the cell where cells are stacked. */
  function put(mark) {
    var place = mark.closest("p, li, dd, td, th") || mark.parentNode;
    var row = mark.closest("tr");
    if (row) {
      wrap("td", box);
      box.className = "course-word-row";
      box.colSpan = row.cells.length;
      if (window.getComputedStyle(row).display !== "block") {
        wrap("tr", box);
        place = row;
      }
    }
    if (/^(LI|DD)$/.test(place.tagName)) { place.appendChild(box); } else { place.parentNode.insertBefore(box, place.nextSibling); }
  }

  function toggle(event) {
    var mark = event.currentTarget;
    var again = opened === mark;
    event.preventDefault();
    close();
    if (again) { return; }
    box = document.createElement("div");
    box.id = "word_";
    box.className = "course-word-note";
    box.innerHTML = document.getElementById(mark.hash.slice(1)).innerHTML;
    put(mark);
    mark.setAttribute("aria-expanded", "true");
    opened = mark;
    box.scrollIntoView({ block: "nearest" });
  }

  Array.prototype.forEach.call(document.querySelectorAll("a.course-word"), function (mark) {
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-expanded", "false");
    mark.setAttribute("aria-controls", "word_");
    mark.addEventListener("click", toggle);
    mark.addEventListener("keydown", function (event) { if (event.key === " ") { toggle(event); } });
  });

  document.addEventListener("keydown", function (event) {
    var at = document.activeElement;
    var mark = opened;
    if (event.key === "Escape" && mark && (at === mark || at === document.body || box.contains(at))) {
      close();
      mark.focus();
    }
  });

  if (!window.location.hash) { list.open = false; }
})();

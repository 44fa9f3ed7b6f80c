/* A marked word opens its meaning below its paragraph. Without this file it leads to the list at the end of the page. */
(function () {
  "use strict";

  var marks = document.querySelectorAll("a.course-word");
  var list = document.querySelector("[data-words]");
  var opened = null;
  var box = null;

  function close() {
    if (!opened) { return; }
    opened.setAttribute("aria-expanded", "false");
    box.parentNode.removeChild(box);
    opened = box = null;
  }

  /* Below the paragraph; in a table below the row. */
  function put(note, mark) {
    var row = mark.closest("tr");
    var block = mark.closest("p, li, dd") || mark.parentNode;
    var cell = null;
    box = note;
    if (row) {
      box = document.createElement("tr");
      cell = box.appendChild(document.createElement("td"));
      cell.className = "course-word-row";
      cell.colSpan = row.cells.length;
      cell.appendChild(note);
      row.parentNode.insertBefore(box, row.nextSibling);
    } else if (/^(LI|DD)$/.test(block.tagName)) {
      block.appendChild(note);
    } else {
      block.parentNode.insertBefore(note, block.nextSibling);
    }
  }

  function open(mark) {
    var note = document.createElement("div");
    note.id = "word_";
    note.className = "course-word-note";
    note.innerHTML = document.getElementById(mark.hash.slice(1)).innerHTML;
    put(note, mark);
    mark.setAttribute("aria-expanded", "true");
    opened = mark;
    note.scrollIntoView({ block: "nearest" });
  }

  function toggle(event) {
    var again = opened === event.currentTarget;
    event.preventDefault();
    close();
    if (!again) { open(event.currentTarget); }
  }

  Array.prototype.forEach.call(marks, function (mark) {
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

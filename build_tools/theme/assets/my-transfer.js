/* Taking along what is kept, as a file or a code, and bringing it here: nothing changes before it was looked at.
   Needs transfer.js, transfer-code.js and my-data.js. */
(function () {
  "use strict";

  var mine = window.courseMyData, root = mine.root, store = mine.store, progress = window.courseProgress;
  var transfer = window.courseTransfer, course = root.dataset.course;
  var code = root.querySelector("[data-code]"), preview = root.querySelector("[data-preview]");
  var file = root.querySelector("[data-import-file]"), pasted = root.querySelector("[data-import-code]"), brought;
  var catalogue = progress.all(document, "[data-quiz]").map(function (quiz) {
    return { quiz: quiz.dataset.quiz, items: quiz.dataset.items.split(";").map(function (line) {
      var word = line.split(" ");
      return { addresses: [quiz.dataset.quiz + "/items/" + word[0]].concat(word.slice(4)), key: word[1] };
    }) };
  });

  /* A browser brings the caret into view, and not always what is around it. */
  progress.all(root, "textarea").forEach(function (area) {
    area.addEventListener("focus", function () { area.scrollIntoView({ block: "nearest" }); });
  });

  function button(name) { return root.querySelector("[data-do=" + name + "]"); }
  function on(name, act) { button(name).addEventListener("click", act); }

  function save(kind, words) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([words(store.state(), course)], { type: "application/json" }));
    link.download = course + "-" + kind + "-" + progress.today() + ".json";
    root.appendChild(link);
    link.click();
    root.removeChild(link);
    mine.say(["saved"], { name: link.download });
  }

  function copy() {
    function select() {
      code.focus();
      code.select();
      mine.say([document.execCommand("copy") ? "copied" : "selected"]);
    }
    if (!navigator.clipboard) { return select(); }
    navigator.clipboard.writeText(code.value).then(function () { mine.say(["copied"]); }, select);
  }

  /* `found` is what was read from a file or a code. */
  function look(found) {
    brought = found.ok && transfer.meet(store.state(), found.ok, catalogue);
    preview.hidden = !brought;
    mine.say([brought ? "" : "refused-" + found.refused]);
    if (!brought) { return; }
    var counts = transfer.compare(store.state(), brought);
    counts.skipped = progress.sum(found.skipped || [], "items");
    /* A code tells when it was made, and not when its results were. */
    progress.tell(preview, [
      counts.differing && "differs", counts.added + counts.differing && "usable", counts.skipped && "skipped",
      !found.skipped && "dated"
    ], counts);
    preview.querySelector("input").checked = true;
    preview.focus();
  }

  function close(states, values) {
    preview.hidden = true;
    file.value = pasted.value = "";
    mine.say(states, values);
    button("look").focus();
  }

  function show() {
    var made = transfer.encode(store.state(), catalogue, course);
    code.value = made.code;
    progress.tell(root.querySelector("[data-code-box]"), [
      Object.keys(store.part("items").all()).length && "results", made.left && "code-left"
    ], made);
  }

  on("results", function () { save("results", transfer.exportResults); });
  on("tools", function () { save("tools", transfer.exportTools); });
  on("everything", function () { save("everything", transfer.exportEverything); });
  on("copy", copy);
  on("look", function () {
    if (file.files.length) { return transfer.readFile(file.files[0], course, look); }
    look(pasted.value.trim() ? transfer.decode(pasted.value, catalogue, course) : { refused: "nothing" });
  });
  on("add", function () {
    var counts, choice = preview.querySelector(":checked").value;
    store.update(function (now) {
      var made = transfer.merge(now, brought, choice);
      counts = transfer.compare(now, brought);
      counts.replaced = counts.differing - transfer.compare(made, brought).differing;
      return made;
    });
    close(["imported"], counts);
  });
  on("leave", function () { close(["left"]); });
  file.addEventListener("change", function () { pasted.value = ""; });
  pasted.addEventListener("input", function () { file.value = ""; });
  store.listen(show);
  show();
})();

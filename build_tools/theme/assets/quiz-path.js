/* A scenario: one scene at a time, and at the end the way that was taken. The fields of its item are the scenes on the
   way so far, so the rest of the player need not know that there are others. Needs kinds/choice.js and
   quiz-told.js when it is called. */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function nameOf(scene) { return scene.dataset.interaction; }
  function add(parent, name, className, words) {
    var made = parent.appendChild(document.createElement(name));
    made.className = className;
    made.textContent = words;
    return made;
  }

  window.courseQuizPath = function (item) {
    var kind = window.courseKinds.choice, fill = window.courseQuizTold.fill, form = item.form, scenes = item.fields;
    var way = form.querySelector("[data-way]"), goOn = form.querySelector("[data-go-on]");
    var end = form.querySelector("[data-way-end]"), words = end.dataset;
    var empty = item.empty, check = item.check, setStage = item.setStage;

    function last() { return item.fields[item.fields.length - 1]; }
    function number(scene) { return scenes.indexOf(scene) + 1; }
    function keyOf(scene) { return item.key.querySelector('[data-key-of="' + nameOf(scene) + '"]'); }
    function isLocked() { return item.stage === "told"; }
    function canChange(scene) { return !isLocked() && scene !== last(); }

    /* The scene that a decision leads to: none before it is made, and none where the way ends. */
    function next(scene) {
      var chosen = scene.querySelector("input:checked");
      return chosen ? scenes.filter(function (each) { return nameOf(each) === chosen.dataset.goto; })[0] : undefined;
    }

    function hasEnded() { return !next(last()) && kind.read(last()).length > 0; }

    /* A decision and its consequence; while nothing may be said yet, the decision alone. */
    function entry(scene) {
      var made = kind.judge(scene, kind.read(scene), keyOf(scene)).said[0], name = document.createElement("p");
      name.className = "course-situation";
      name.textContent = scene.querySelector("legend").textContent;
      made.insertBefore(name, made.firstChild);
      if (item.stage === "quiet") {
        made.className = "course-told";
        all(made, ".course-verdict, .course-consequence").forEach(function (each) { each.parentNode.removeChild(each); });
      }
      if (canChange(scene)) {
        var button = add(made, "button", "course-button course-button-quiet", fill(words.wordChange, { number: number(scene) }));
        button.type = "button";
        button.dataset.change = nameOf(scene);
      }
      return made;
    }

    function draw() {
      var now = last(), list = way.querySelector("ul"), quiet = item.stage === "quiet";
      scenes.forEach(function (scene) {
        var isWrong = !item.error.hidden && scene.contains(item.error), text = scene.querySelector(".course-scene-text").id;
        scene.hidden = scene !== now;
        scene.disabled = isLocked();
        scene.setAttribute("aria-describedby", (isWrong ? item.error.id + " " : "") + text);
      });
      goOn.hidden = isLocked() || !next(now) || !(quiet || item.result.querySelector("[data-choice]"));
      way.hidden = item.fields.length < 2 || (hasEnded() && item.result.firstChild !== null);
      list.textContent = "";
      item.fields.slice(0, -1).forEach(function (scene) { list.appendChild(entry(scene)); });
      form.classList.toggle("course-on-the-way", !hasEnded());
    }

    /* Goes to the last scene of `fields`; the answers to all others are dropped. */
    function go(fields) {
      item.fields = fields;
      scenes.forEach(function (scene) { if (fields.indexOf(scene) < 0) { kind.write(scene, []); } });
      last().dispatchEvent(new Event("change", { bubbles: true }));
      last().focus();
    }

    item.write = function (answers) {
      var scene = scenes[0];
      function given() { return answers[nameOf(scene)]; }
      item.fields = [];
      scenes.forEach(function (each) { kind.write(each, []); });
      while (scene && (scene === scenes[0] || Array.isArray(given()))) {
        kind.write(scene, Array.isArray(given()) ? given() : []);
        item.fields.push(scene);
        scene = next(scene);
      }
      draw();
    };

    /* What is missing includes the scene to go on to. */
    item.empty = function (answers) { return empty.call(item, answers).concat(next(last()) || []); };

    item.judge = function () {
      var right = 0, closing = end.content.firstElementChild.cloneNode(true);
      item.fields.forEach(function (scene) {
        if (kind.judge(scene, kind.read(scene), keyOf(scene)).credit === 100) { right += 1; }
      });
      closing.querySelector("strong").textContent = fill(words.wordCredit, { right: right, total: item.fields.length });
      if (!canChange(scenes[0])) { closing.removeChild(closing.lastElementChild); }
      return {
        credit: Math.floor((100 * right) / item.fields.length), more: false,
        said: item.fields.map(entry).concat(closing)
      };
    };

    /* On the way only the consequence of the last decision is told. */
    item.check = function () {
      if (!next(last())) {
        check.call(item);
      } else if (goOn.hidden) {
        item.result.textContent = "";
        add(item.result, "ul", "course-key-list", "").appendChild(entry(last()));
      }
      draw();
    };

    item.setStage = function (stage) {
      setStage.call(item, stage);
      draw();
    };

    form.addEventListener("change", draw);
    form.addEventListener("click", function (event) {
      var name = event.target.dataset.change;
      var place = item.fields.map(nameOf).indexOf(name);
      if (name === undefined || place < 0) { return; }
      var drops = place < item.fields.length - 1;
      go(item.fields.slice(0, place + 1));
      if (drops) { add(item.result, "p", "", fill(words.wordDropped, { number: number(last()) })); }
    });
    goOn.addEventListener("click", function () { go(item.fields.concat(next(last()))); });
    /* Not its legend: in Firefox that takes no focus. */
    scenes.forEach(function (scene) { scene.tabIndex = -1; });
    all(form, ".course-goto").forEach(function (each) { each.hidden = true; });
    item.fields = scenes.slice(0, 1);
    draw();
  };
})();

/* A quiz as a whole: its score, what to read again, clearing. Needs store.js and quiz-item.js before it. */
(function () {
  "use strict";

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }
  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
  }
  function paragraph(words) {
    var made = document.createElement("p");
    made.textContent = words;
    return made;
  }

  function start(root) {
    var words = root.dataset;
    var store = window.courseStore.open(words.store);
    var items = all(root, "[data-address]").map(function (form) {
      return new window.courseQuizItem(form, store, words, changed);
    });
    var score = root.querySelector("[data-score]");

    function changed(at) {
      root.querySelector("[data-without-storage]").hidden = store.kept();
      var checked = items.filter(function (item) { return item.state; });
      var right = checked.filter(function (item) { return item.state.credit === 100; });
      var values = {
        done: checked.length, total: items.length, max: Number(words.points), pass: Number(words.pass),
        points: right.reduce(function (sum, item) { return sum + Number(item.form.dataset.points); }, 0)
      };
      values.percent = Math.floor((100 * values.points) / values.max);
      root.querySelector("[data-progress]").textContent = fill(words.wordProgress, values);
      tellWhere(root.querySelector("[data-where]"), -1, values);
      if (at && at.result.firstChild) {
        items.forEach(function (item) { item.where.hidden = true; });
        tellWhere(at.where, items.indexOf(at), values);
      }
      showScore(values, checked.length === items.length);
      showReading(checked.filter(function (item) { return item.state.credit < 100; }), checked.length === items.length);
    }

    /* How many are checked, and a link to the first that is not, looking from the item at `place` on and round. */
    function tellWhere(line, place, values) {
      var link = line.querySelector("[data-next]");
      var next = items.slice(place + 1).concat(items).filter(function (item) { return !item.state; })[0];
      line.querySelector("[data-checked]").textContent = fill(words.wordChecked, values);
      link.textContent = next ? words.wordNext : words.wordFinished;
      link.setAttribute("href", "#" + (next ? next.form.querySelector("h2").id : "score"));
      link.hidden = values.done === 0;
      line.hidden = false;
    }

    /* Said once all items are checked, and only when it changed: the region is read out. */
    function showScore(values, done) {
      var told = done ? [
        fill(words.wordScore, values),
        values.points * 100 >= values.pass * values.max ? words.wordPassed : words.wordFailed
      ] : [];
      if (told.join("\n") === score.dataset.told) { return; }
      score.dataset.told = told.join("\n");
      score.textContent = "";
      told.forEach(function (each) { score.appendChild(paragraph(each)); });
    }

    function showReading(wrong, done) {
      var sections = wrong.map(function (item) { return item.form.dataset.section; });
      var links = all(root, "[data-reread] [data-section]");
      links.forEach(function (link) { link.hidden = sections.indexOf(link.dataset.section) < 0; });
      root.querySelector("[data-reread]").hidden = !done || !links.some(function (link) { return !link.hidden; });
    }

    root.querySelector("[data-clear]").addEventListener("click", function () {
      if (!window.confirm(words.wordClear)) { return; }
      store.remove(items.reduce(function (addresses, item) {
        return addresses.concat(item.addresses);
      }, []));
      items.forEach(function (item) {
        item.forget();
        item.where.hidden = true;
      });
      changed();
      score.dataset.told = "";
      score.appendChild(paragraph(words.wordCleared));
    });

    all(root, "[data-with-script]").forEach(function (part) { part.hidden = false; });
    all(root, "[data-without-script]").forEach(function (part) { part.hidden = true; });
    root.classList.add("course-quiz-alive");
    changed();
  }

  all(document, "[data-quiz]").forEach(start);
})();

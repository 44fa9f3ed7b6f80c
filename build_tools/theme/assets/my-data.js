/* What the device keeps of the course: how much, a phone that is shared, clearing. Needs store.js and progress.js. */
(function () {
  "use strict";

  var root = document.querySelector("[data-my-data]"), progress = window.courseProgress;
  var store = window.courseStore.open(root.dataset.store), shared = root.querySelector("[data-shared]");

  function count() {
    return ["items", "sections", "tools"].reduce(function (counts, name) {
      counts[name] = Object.keys(store.part(name).all()).length;
      return counts;
    }, {});
  }

  /* Of all that can be said after something was done, only this. */
  function say(states, values) {
    progress.all(root, "[role=status]").forEach(function (each) { progress.tell(each, states, values || {}); });
  }

  function show() {
    var counts = count(), kept = counts.items + counts.sections + counts.tools;
    progress.tell(root.querySelector("[data-kept]"), [kept ? "kept" : "nothing-kept"], counts);
    shared.checked = window.courseStore.shared();
    root.querySelector("[data-do=tools]").parentNode.hidden = !counts.tools;
  }

  shared.addEventListener("change", function () {
    var left = window.courseStore.setShared(shared.checked);
    say([shared.checked ? "shared-on" : "shared-off"].concat(left ? "shared-left" : []));
  });

  root.querySelector("[data-do=clear]").addEventListener("click", function () {
    if (!window.confirm(root.dataset.wordSure)) { return; }
    var counts = count();
    store.clear().then(function () { say(["cleared"], counts); });
  });

  store.listen(show);
  show();

  window.courseMyData = { root: root, store: store, say: say };
})();

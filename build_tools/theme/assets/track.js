/* Follow this track: the choice is kept with the course's settings, for pages that show a learner what comes next.
   Needs store.js before it. Where nothing can be kept, the page says so. */
(function () {
  "use strict";

  var button = document.querySelector("[data-follow]");
  if (!button) { return; }
  var words = button.dataset;
  var said = document.querySelector("[data-followed]");
  var store = window.courseStore.open(words.store);
  var settings = store.part("settings");

  function follows() { return settings.get("track") === words.follow; }

  function show() { button.textContent = follows() ? words.wordStop : words.wordFollow; }

  button.addEventListener("click", function () {
    if (follows()) { settings.remove(["track"]); } else { settings.set("track", words.follow); }
    show();
    said.textContent = !store.kept() ? words.wordRefused : follows() ? words.wordFollowed : words.wordStopped;
  });
  store.listen(show);
  show();
  button.hidden = false;
})();

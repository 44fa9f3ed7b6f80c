/* A section counts as read when its end was seen. A line at the end says so and takes it back. Needs store.js. */
(function () {
  "use strict";

  var line = document.querySelector("[data-read]"), button = line.querySelector("button");
  var addresses = line.dataset.read.split(" ");
  var store = window.courseStore.open(line.dataset.store), sections = store.part("sections");

  function isRead() {
    var found = sections.get(line.dataset.read);
    return Boolean(found && found.read);
  }

  function show() {
    var state = isRead() ? (window.courseStore.shared() ? "read-here" : "read") : "unread";
    Array.prototype.forEach.call(line.querySelectorAll("[data-when]"), function (each) {
      each.hidden = each.dataset.when.split(" ").indexOf(state) < 0;
    });
    line.hidden = !store.kept();
  }

  function mark(read) {
    if (read) {
      sections.set(addresses[0], { read: window.courseStore.now() });
    } else {
      sections.remove(addresses);
    }
    show();
  }

  /* Who follows a link to a note, or to a word below the end, has not read on to there. */
  function jumped() {
    var target = document.querySelector(":target");
    return Boolean(target) && Boolean(line.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  function seen() {
    if (jumped()) { return; }
    stop();
    if (!isRead()) { mark(true); }
  }

  /* Who took it back on this page means it: the end is not looked for any more. Above the window it counts as seen,
     too: the End key jumps over it. */
  var watch = window.IntersectionObserver && new window.IntersectionObserver(function (entries) {
    if (entries.some(function (each) { return each.isIntersecting; })) { seen(); }
  }, { rootMargin: "999999px 0px 0px" });

  function look() { if (line.getBoundingClientRect().top < window.innerHeight) { seen(); } }

  function stop() {
    if (watch) { watch.disconnect(); }
    window.removeEventListener("scroll", look);
  }

  button.addEventListener("click", function () {
    stop();
    mark(!isRead());
  });
  store.listen(show);
  show();
  if (watch) {
    watch.observe(line);
  } else {
    window.addEventListener("scroll", look);
    look();
  }
})();

/* Opened from a folder, some browsers (Firefox) keep the storage of each file apart. Then links carry what is kept:
   "#carry=<mark>!<everything>!<the link's own target>". The mark is written to storage as well: a page that finds it
   in its own knows that pages share one, and nothing is carried any more. Never over http.
   Needs store.js and transfer.js before it, and shell.js, whose language links are changed first. */
(function () {
  "use strict";

  var root = document.currentScript.src.replace(/[^/]+\/assets\/carry\.js.*$/, "");
  var named = document.querySelector("[data-store]");
  if (window.location.protocol !== "file:" || !named) { return; }

  var MOST = 700000, ONE = "one";
  var course = named.dataset.store.split("/")[0], key = course + "/carry";
  var store = window.courseStore.open(course + "/v1"), apart = false;

  function mark(value) {
    try {
      var area = window.courseStore.area();
      if (value) { area.setItem(key, value); }
      return area.getItem(key) || "";
    } catch (refused) {
      return "";
    }
  }

  function pack(text) {
    return btoa(unescape(encodeURIComponent(text))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  }
  function unpack(text) {
    try {
      return decodeURIComponent(escape(atob(text.replace(/-/g, "+").replace(/_/g, "/"))));
    } catch (broken) {
      return "";
    }
  }

  /* What was carried is from later than what this page kept, where no time says otherwise. */
  function take(text) {
    var read = window.courseTransfer.readImport(text, course);
    if (!read.ok) { return; }
    store.update(function (mine) {
      return window.courseTransfer.merge(mine, window.courseTransfer.merge(read.ok, mine, "later"), "theirs");
    });
  }

  function arrive() {
    var found = /^#carry=([\w.]*)!([\w-]*)!(.*)$/.exec(window.location.hash);
    apart = /^apart/.test(mark());
    if (!found) { return; }
    window.history.replaceState(null, "", window.location.href.replace(/#.*$/, "") + (found[3] && "#" + found[3]));
    /* Once the page has shown what it kept, which moves what stands below. */
    window.addEventListener("load", function () { if (found[3]) { window.location.replace("#" + found[3]); } });
    if (mark() === found[1]) {
      apart = false;
      mark(ONE);
    } else if (mark() !== ONE) {
      apart = true;
      if (found[2] === "shared") { window.courseStore.setShared(true); } else { take(unpack(found[2])); }
      mark("apart");
    }
  }

  function leave(event) {
    var link = event.target.closest("a[href]");
    if (!link || link.href.indexOf(root) !== 0 || !/\.html$/.test(link.pathname) || mark() === ONE) { return; }
    if (link.pathname === window.location.pathname && !link.search) { return; }
    var before = link.hash, sign = (apart ? "apart." : "") + Math.random().toString(36).slice(2);
    var state = window.courseStore.shared() ? "shared" : pack(window.courseTransfer.exportEverything(store.state(), course));
    mark(sign);
    link.hash = "carry=" + sign + "!" + (state.length > MOST ? "" : state) + "!" + before.slice(1);
    window.setTimeout(function () { link.hash = before; });  /* what a reader copies is the link as it was */
  }

  arrive();
  /* Only where something is kept at all. */
  document.querySelector("[data-kept-apart]").hidden = !apart || !document.querySelector("[data-without-storage]");
  document.addEventListener("click", leave);
  document.addEventListener("auxclick", leave);
})();

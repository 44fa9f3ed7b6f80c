/* Where a course keeps things: on this device or, on a shared phone, in the tab until it is closed; and how all of it
   goes. What touches storage may throw. */
(function () {
  "use strict";

  if (window.courseArea) { return; }

  var SWITCH = "shared-phone", joined = [];

  function shared() {
    try { return window.sessionStorage.getItem(SWITCH) === "on"; } catch (refused) { return false; }
  }

  function area() { return shared() ? window.sessionStorage : window.localStorage; }

  /* Every key of the course in `where`: what is kept, the language, the colours, … */
  function names(where, course) {
    return Object.keys(where).filter(function (name) { return name.indexOf(course + "/") === 0; });
  }

  function wipe(where, course) {
    names(where, course).forEach(function (name) { where.removeItem(name); });
  }

  /* Turned off: what the tab kept goes. Turned on: returns whether this device holds something of the course from
     before, so that the page can offer to clear it. */
  function setShared(on) {
    var left = false;
    try {
      if (on) {
        window.sessionStorage.setItem(SWITCH, "on");
        left = joined.some(function (each) { return names(window.localStorage, each.course).length > 0; });
      } else {
        joined.forEach(function (each) { if (shared()) { wipe(window.sessionStorage, each.course); } });
        window.sessionStorage.removeItem(SWITCH);
      }
    } catch (refused) { /* then nothing is kept anyway */ }
    joined.forEach(function (each) { each.tell(); });
    return left;
  }

  /* What was saved for use without a network: caches named after the course, and its worker. */
  function forgetOffline(course) {
    var done = [];
    if (window.caches) {
      done.push(window.caches.keys().then(function (all) {
        return Promise.all(all.filter(function (name) { return name.indexOf(course + "/") === 0; })
          .map(function (name) { return window.caches.delete(name); }));
      }));
    }
    if (navigator.serviceWorker) {
      done.push(navigator.serviceWorker.getRegistration().then(function (found) {
        var worker = found && (found.active || found.waiting || found.installing);
        return worker && /\/course-worker\.js$/.test(worker.scriptURL) ? found.unregister() : false;
      }));
    }
    return Promise.all(done.map(function (each) { return each.catch(function () { return false; }); }));
  }

  window.courseArea = {
    area: area, shared: shared, setShared: setShared, wipe: wipe, forgetOffline: forgetOffline,
    /* {course, tell}: `tell` is called when the mode changed. */
    join: function (store) { joined.push(store); }
  };
})();

/* What a learner did, kept on this device only: one key a course. docs/storage.md says the format.
   Every use of storage may fail (forbidden, full, absent), and what is there may be spoiled or newer than this script.
   Then everything works, what is new lasts as long as the page, and `kept()` says so. Needs store-area.js before it. */
(function () {
  "use strict";

  if (window.courseStore) { return; }

  var FORMAT = 2, AREA = window.courseArea, opened = [];

  function isObject(found) { return Boolean(found) && typeof found === "object" && !Array.isArray(found); }
  function has(all, name) { return Object.prototype.hasOwnProperty.call(all, name); }
  function copy(value) { return JSON.parse(JSON.stringify(value)); }

  function parse(text) {
    try {
      var found = JSON.parse(text);
      return isObject(found) ? found : {};
    } catch (broken) {
      return {};
    }
  }

  /* From format 1: `right` becomes `credit`. What is not known here stays as it is. */
  function migrate(all) {
    if (all.format >= 2) { return all; }
    all.format = 2;
    if (!isObject(all.items)) { return all; }
    Object.keys(all.items).forEach(function (address) {
      var record = all.items[address];
      if (!isObject(record) || typeof record.right !== "boolean") { return; }
      if (!has(record, "credit")) { record.credit = record.right ? 100 : 0; }
      delete record.right;
    });
    return all;
  }

  /* The store under `key`, which is "<course>/v1". */
  function open(key) {
    var known = opened.filter(function (store) { return store.key === key; })[0];
    return known ? known.store : make(key);
  }

  function make(key) {
    var course = key.replace(/\/[^/]*$/, ""), listeners = [];
    var works = true, newer = false, held = migrate({}), seen, place, pending = [];

    /* Reads again when something has changed: another page of the course may have written meanwhile. */
    function read() {
      try {
        var from = AREA.area(), text = from.getItem(key);
        if (from !== place) { pending = []; }
        if (text !== seen || from !== place) {
          held = parse(text);
          newer = held.format > FORMAT;
          held = migrate(newer ? {} : held);
          pending.forEach(function (edit) { edit(held); });
        }
        seen = text;
        place = from;
      } catch (refused) {
        works = false;
      }
      return held;
    }

    /* `edit` changes its own entry only. It waits in `pending` while nothing can be written. */
    function change(edit) {
      edit(read());
      pending.push(edit);
      if (newer) { return; }
      try {
        var text = JSON.stringify(held);
        AREA.area().setItem(key, text);
        seen = text;
        pending = [];
        works = true;
      } catch (refused) {
        works = false;
      }
    }

    function probe() {
      try {
        AREA.area().setItem(key + "/probe", "1");
        AREA.area().removeItem(key + "/probe");
      } catch (refused) {
        works = false;
      }
    }

    function tell() { listeners.forEach(function (listener) { listener(); }); }

    /* One part of the state: items, quizzes, sections, tools, settings. */
    function part(name) {
      function entries(all) {
        if (!has(all, name) || !isObject(all[name])) { all[name] = {}; }
        return all[name];
      }
      function whole() { var all = read(); return has(all, name) && isObject(all[name]) ? all[name] : {}; }
      function good(value) { return name === "settings" || isObject(value); }

      return {
        /* `id` may be followed by former addresses, with spaces between: the first that is there. */
        get: function (id) {
          var all = whole();
          var found = id.split(" ").filter(function (each) { return has(all, each) && good(all[each]); })[0];
          return found === undefined ? null : copy(all[found]);
        },
        set: function (id, value) {
          var kept = copy(value);
          change(function (all) { entries(all)[id] = kept; });
        },
        remove: function (ids) {
          change(function (all) { ids.forEach(function (id) { delete entries(all)[id]; }); });
        },
        all: function () {
          var found = copy(whole());
          Object.keys(found).forEach(function (id) { if (!good(found[id])) { delete found[id]; } });
          return found;
        }
      };
    }

    function clear() {
      pending = [];
      [function () { return window.localStorage; }, function () { return window.sessionStorage; }].forEach(function (where) {
        try { AREA.wipe(where(), course); } catch (refused) { works = false; }
      });
      held = migrate({});
      tell();
      return AREA.forgetOffline(course);
    }

    window.addEventListener("storage", function (event) {
      if (event.key === key || event.key === null) { tell(); }
    });
    window.addEventListener("pageshow", function (event) {
      if (event.persisted) { tell(); }  /* a page that slept heard nothing */
    });

    probe();
    read();
    var items = part("items");
    var store = {
      kept: function () { read(); return works && !newer; },
      get: items.get, set: items.set, remove: items.remove,
      part: part,
      /* Called without arguments when another tab, an import, clear() or the switch changed what is kept. */
      listen: function (listener) { listeners.push(listener); },
      state: function () { return copy(read()); },
      /* Import: `next` gets the state as it is now and returns the next one. */
      update: function (next) {
        change(function (all) {
          var made = next(copy(all));
          Object.keys(all).forEach(function (name) { delete all[name]; });
          Object.keys(made).forEach(function (name) { all[name] = made[name]; });
        });
        tell();
      },
      /* Removes everything of the course from this device. Returns a promise. */
      clear: clear
    };
    opened.push({ key: key, store: store });
    AREA.join({ course: course, tell: tell });
    return store;
  }

  /* This second, in UTC, as times are kept. */
  function now() { return new Date().toISOString().replace(/\.\d+/, ""); }

  window.courseStore = {
    format: FORMAT, now: now, open: open, migrate: migrate, area: AREA.area, shared: AREA.shared, setShared: AREA.setShared,
    clear: function () { return Promise.all(opened.map(function (store) { return store.clear(); })); }
  };
})();

/* What a learner answered, kept on this device only: one key a course, items by their full address.
   An item's record: {key, answers, credit, tries} once it was checked, with draft when a choice was made since then;
   {key, draft} before. answers and draft are chosen ids by interaction; a draft may be incomplete. A reader that
   knows no draft finds the record whole without it, or as one without answers, which counts as none.
   Every use of storage may fail (forbidden, full, absent); then everything works and nothing is kept. */
(function () {
  "use strict";

  function isObject(found) { return Boolean(found) && typeof found === "object" && !Array.isArray(found); }

  function parse(text) {
    try {
      var found = JSON.parse(text);
      return isObject(found) ? found : {};
    } catch (broken) {
      return {};
    }
  }

  /* The store under `key`. `kept()` is false when the last attempt to read or write failed. */
  function open(key) {
    var works = true;

    function read() {
      try {
        return parse(window.localStorage.getItem(key));
      } catch (refused) {
        works = false;
        return {};
      }
    }

    /* Reads again before each change: another page of the course may have written meanwhile. */
    function change(edit) {
      var all = read();
      if (!isObject(all.items)) { all.items = {}; }
      edit(all.items);
      try {
        window.localStorage.setItem(key, JSON.stringify(all));
        works = true;
      } catch (refused) {
        works = false;
      }
    }

    function probe() {
      try {
        window.localStorage.setItem(key + "/probe", "1");
        window.localStorage.removeItem(key + "/probe");
      } catch (refused) {
        works = false;
      }
    }

    probe();
    return {
      kept: function () { return works; },
      get: function (address) {
        var items = read().items;
        var found = isObject(items) ? items[address] : null;
        return isObject(found) ? found : null;
      },
      set: function (address, value) {
        change(function (items) { items[address] = value; });
      },
      remove: function (addresses) {
        change(function (items) {
          addresses.forEach(function (address) { delete items[address]; });
        });
      }
    };
  }

  window.courseStore = { open: open };
})();

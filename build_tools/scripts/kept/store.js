/* What a learner did, kept on this device only: one key a course. docs/storage.md says the format.
   Every use of storage may fail (forbidden, full, absent), and what is there may be spoiled or newer than this script.
   Then everything works, what is new lasts as long as the page, and `kept()` says so. */
import { copy, has, isObject } from "../tools.js";
import { area } from "./area.js";
import { joined } from "./joined.js";
import { places } from "./records.js";

const FORMAT = 2;
const opened = [];

/* This second, in UTC, as times are kept. */
function now() { return new Date().toISOString().replace(/\.\d+/, ""); }

function parse(text) {
  try { return JSON.parse(text); } catch (broken) { return null; }
}

/* From format 1: `right` becomes `credit`. What is not known here stays as it is. */
function migrate(state) {
  if (state.format >= 2) { return state; }
  state.format = 2;
  if (!isObject(state.items)) { return state; }
  Object.keys(state.items).forEach((address) => {
    const record = state.items[address];
    if (!isObject(record) || typeof record.right !== "boolean") { return; }
    if (!has(record, "credit")) { record.credit = record.right ? 100 : 0; }
    delete record.right;
  });
  return state;
}

/* The store under `key`, which is "<course>/v1". `where` returns what keeps it, and may throw. */
function open(key, where = area) {
  let store = opened.find((one) => one.key === key && one.where === where);
  if (!store) {
    store = make(key, where);
    opened.push(store);
  }
  return store;
}

function make(key, where) {
  const course = key.replace(/\/[^/]*$/, ""), listeners = [];
  let works = true, newer = false, held = migrate({}), pending = [];
  let seen, place;

  /* Reads again when something has changed: another page of the course may have written meanwhile. */
  function read() {
    try {
      const from = where(), text = from.getItem(key);
      if (from !== place) { pending = []; }
      if (text !== seen || from !== place) {
        const state = parse(text);
        held = isObject(state) ? state : {};
        newer = held.format > FORMAT;
        held = migrate(newer ? {} : held);
        pending.forEach((edit) => { edit(held); });
        seen = text;
        place = from;
        /* The next change writes over it, and somebody may still save what it was. */
        if (text && !isObject(state)) { from.setItem(key + "/unread", text); }
      }
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
      const text = JSON.stringify(held);
      where().setItem(key, text);
      seen = text;
      pending = [];
      works = true;
    } catch (refused) {
      works = false;
    }
  }

  function probe() {
    try {
      where().setItem(key + "/probe", "1");
      where().removeItem(key + "/probe");
    } catch (refused) {
      works = false;
    }
  }

  function tellAll() { listeners.forEach((listener) => { listener(); }); }

  /* One part of the state: items, quizzes, sections, tools, settings. */
  function part(name) {
    function entries(state) {
      if (!has(state, name) || !isObject(state[name])) { state[name] = {}; }
      return state[name];
    }
    function whole() {
      const state = read();
      return has(state, name) && isObject(state[name]) ? state[name] : {};
    }
    function isGood(value) { return name === "settings" || isObject(value); }
    function get(id) {
      const records = whole();
      return has(records, id) && isGood(records[id]) ? copy(records[id]) : null;
    }
    function set(id, value) {
      const kept = copy(value);
      change((state) => { entries(state)[id] = kept; });
    }
    function remove(ids) {
      change((state) => { ids.forEach((id) => { delete entries(state)[id]; }); });
    }

    /* The one entry with these addresses, the present one first; only records that fit are its own. */
    function entry(addresses, fits = () => true) {
      function at() { return places(whole(), addresses, fits); }
      return {
        all: () => at().map(get),
        get: () => at().map(get)[0] || null,
        /* Under a former address it would count twice. */
        set: (value) => {
          const former = at().filter((address) => address !== addresses[0]);
          set(addresses[0], value);
          if (former.length) { remove(former); }
        },
        remove: () => { remove([addresses[0]].concat(at())); }
      };
    }

    return {
      get, set, remove, entry,
      all: () => {
        const records = copy(whole());
        Object.keys(records).forEach((id) => { if (!isGood(records[id])) { delete records[id]; } });
        return records;
      }
    };
  }

  /* Import: `next` gets the state as it is now and returns the next one. */
  function update(next) {
    change((state) => {
      const made = next(copy(state));
      Object.keys(state).forEach((name) => { delete state[name]; });
      Object.assign(state, made);
    });
    tellAll();
  }

  /* After the device was cleared: what only this page still knew. */
  function forget() {
    pending = [];
    held = migrate({});
    tellAll();
  }

  window.addEventListener("storage", (event) => { if (event.key === key || event.key === null) { tellAll(); } });
  /* A page that slept heard nothing. */
  window.addEventListener("pageshow", (event) => { if (event.persisted) { tellAll(); } });
  probe();
  read();
  joined.push({ course, tell: tellAll });
  return {
    key, course, where, part, update, forget,
    kept: () => { read(); return works && !newer; },
    state: () => copy(read()),
    /* Called without arguments when another tab, an import, a clearing or the switch changed what is kept. */
    listen: (listener) => { listeners.push(listener); }
  };
}

export { FORMAT, migrate, now, open };

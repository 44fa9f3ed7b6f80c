/* What is kept as a file to take along: pure functions on a state, see docs/storage.md. Needs store.js before it. */
(function () {
  "use strict";

  var MOST = 1000000;
  var NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*", STEP = "[a-z_]+/" + NAME;
  var ID = new RegExp("^(?!constructor$|prototype$)" + NAME + "$"), KEY = /^(?!constructor$|prototype$)[a-z][\w-]*$/i;
  var ADDRESS = new RegExp("^" + STEP + "(/" + STEP + ")*$");
  var DAY = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  var TIME = new RegExp(DAY + "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$");
  var ANSWERS = { names: ID, each: { list: /^[^]{0,20000}$/ } };
  var RESULT = { key: /^.{0,100}$/, credit: [0, 100], tries: [0, 9999], at: TIME, sure: [1, 3] };
  var STATE = {
    items: { names: ADDRESS, each: Object.assign({
      answers: ANSWERS, draft: ANSWERS, review: { step: [0, 3], due: new RegExp(DAY + "$") }
    }, RESULT) },
    quizzes: { names: ADDRESS, each: {
      mode: /^(practice|check)$/, seed: [0, 4294967295], round: [0, 9999], sure: true, handed: TIME,
      only: { list: ID }, drawn: [0, 9999]
    } },
    sections: { names: ADDRESS, each: { read: TIME } },
    tools: { names: ADDRESS, each: free },
    settings: { names: KEY, each: setting }
  };

  function has(all, name) { return Object.prototype.hasOwnProperty.call(all, name); }
  function isObject(found) { return Boolean(found) && typeof found === "object" && !Array.isArray(found); }
  function copy(value) { return JSON.parse(JSON.stringify(value)); }

  /* What is good in `found`. A rule is a pattern, [least, most], true for a flag, {list}, {names, each}, fields or a
     function. `fail` throws, or lets what is bad be left out. */
  function check(found, rule, fail) {
    if (typeof rule === "function") { return rule(found, fail); }
    if (rule === true) { return typeof found === "boolean" ? found : fail("types"); }
    if (rule instanceof RegExp) { return typeof found === "string" && rule.test(found) ? found : fail("types"); }
    if (Array.isArray(rule)) {
      return Number.isInteger(found) && found >= rule[0] && found <= rule[1] ? found : fail("types");
    }
    if (rule.list) {
      return Array.isArray(found) && found.length < 1000 ? found.map(function (one) {
        return check(one, rule.list, fail);
      }).filter(function (one) { return one !== undefined; }) : fail("types");
    }
    if (!isObject(found)) { return fail("types"); }
    return Object.keys(rule.names ? found : rule).reduce(function (made, name) {
      var good = rule.names ? rule.names.test(name) || fail("names") : has(found, name);
      var value = good ? check(found[name], rule.names ? rule.each : rule[name], fail) : undefined;
      if (value !== undefined) { made[name] = value; }
      return made;
    }, {});
  }

  function free(found, fail) {
    if (found === null || typeof found === "number") { return found; }
    return check(found, typeof found === "string" ? /^[^]{0,20000}$/ : typeof found === "boolean" ? true
      : Array.isArray(found) ? { list: free } : { names: KEY, each: free }, fail);
  }
  function setting(found, fail) {
    return check(found, typeof found === "string" ? /^[\w-]{0,100}$/ : typeof found === "number" ? [0, 9999] : true, fail);
  }
  function result(found, fail) {
    return isObject(found) && (has(found, "credit") || has(found, "tries")) ? check(found, RESULT, fail) : undefined;
  }

  function drop() { return undefined; }
  function refuse(word) { throw { word: word }; }

  function exportOf(kind, rule) {
    return function (state, course, now) {
      return JSON.stringify(Object.assign({
        course: course, format: window.courseStore.format,
        made: (now || new Date()).toISOString().replace(/\.\d+/, ""), kind: kind
      }, check(state, rule, drop)));
    };
  }

  /* {ok: a state, kind, made}, or {refused: too-large, unreadable, names, other-course, newer, types or empty}. */
  function readImport(words, course) {
    if (words.length > MOST) { return { refused: "too-large" }; }
    try {
      var found = JSON.parse(words, function (name, value) {
        return /^(__proto__|constructor|prototype)$/.test(name) ? refuse("names") : value;
      });
      if (!isObject(found) || typeof found.course !== "string") { refuse("unreadable"); }
      if (found.course !== course) { refuse("other-course"); }
      if (check(found.format, [1, Infinity], refuse) > window.courseStore.format) { refuse("newer"); }
      var head = check(found, { kind: /^(results|tools|everything)$/, made: TIME }, refuse);
      head.ok = check(window.courseStore.migrate(found), STATE, refuse);
      if (!Object.keys(head.ok).some(function (name) { return Object.keys(head.ok[name]).length; })) { refuse("empty"); }
      return head;
    } catch (refused) {
      return { refused: refused.word || "unreadable" };
    }
  }

  /* Everything `theirs` says is in `mine`; at what time is no difference. */
  function within(theirs, mine) {
    if (!isObject(theirs) || !isObject(mine)) { return JSON.stringify(theirs) === JSON.stringify(mine); }
    return Object.keys(theirs).every(function (name) {
      return has(mine, name) && (/^(at|read|handed)$/.test(name) || within(theirs[name], mine[name]));
    });
  }

  /* Calls `each(part, id, my entry or nothing, their entry)`. */
  function pairs(mine, theirs, each) {
    Object.keys(STATE).forEach(function (part) {
      var own = isObject(mine[part]) ? mine[part] : {};
      Object.keys(theirs[part] || {}).forEach(function (id) {
        each(part, id, has(own, id) ? own[id] : undefined, theirs[part][id]);
      });
    });
  }

  function compare(mine, theirs) {
    var counts = { added: 0, same: 0, differing: 0 };
    pairs(mine, theirs, function (part, id, one, other) {
      counts[one === undefined ? "added" : within(other, one) ? "same" : "differing"] += 1;
    });
    return counts;
  }

  function when(entry) { return (entry && (entry.at || entry.handed || entry.read)) || ""; }

  /* A new state. `choice` says which entry stays where both differ: mine, theirs or later (mine, if nobody knows). */
  function merge(mine, theirs, choice) {
    var made = copy(mine);
    pairs(mine, theirs, function (part, id, one, other) {
      var wins = choice === "theirs" || (choice === "later" && when(other) > when(one));
      if (one !== undefined && (!wins || within(other, one))) { return; }
      if (!isObject(made[part])) { made[part] = {}; }
      made[part][id] = copy(other);
    });
    return made;
  }

  /* `then` gets what readImport returns. A large file is not even read. */
  function readFile(file, course, then) {
    var reader = new FileReader();
    reader.onload = function () { then(readImport(reader.result, course)); };
    reader.onerror = function () { then({ refused: "unreadable" }); };
    if (file.size > MOST) { then({ refused: "too-large" }); } else { reader.readAsText(file); }
  }

  window.courseTransfer = {
    /* (state, course) -> text of a file. Results hold nothing that was written or chosen. */
    exportResults: exportOf("results", {
      items: { names: ADDRESS, each: result }, quizzes: STATE.quizzes, sections: STATE.sections
    }),
    exportTools: exportOf("tools", { tools: STATE.tools }),
    exportEverything: exportOf("everything", STATE),
    readImport: readImport, readFile: readFile, compare: compare, merge: merge
  };
})();

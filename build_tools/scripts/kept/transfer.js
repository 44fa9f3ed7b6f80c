/* What is kept as a file to take along: pure functions on a state. docs/storage.md says the format. */
import { copy, has, isObject } from "../tools.js";
import { FORMAT, migrate } from "./store.js";

const MOST = 1000000;
const NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*", STEP = "[a-z_]+/" + NAME;
const ID = new RegExp("^(?!constructor$|prototype$)" + NAME + "$"), KEY = /^(?!constructor$|prototype$)[a-z][\w-]*$/i;
const ADDRESS = new RegExp("^" + STEP + "(/" + STEP + ")*$");
const DAY = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
const TIME = new RegExp(DAY + "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$");
const TEXT = /^[^]{0,20000}$/;
const ANSWERS = { names: ID, each: { list: TEXT } };
const RESULT = { key: /^.{0,100}$/, credit: [0, 100], tries: [0, 9999], at: TIME, sure: [1, 3] };
const STATE = {
  items: { names: ADDRESS, each: Object.assign({
    answers: ANSWERS, draft: ANSWERS, review: { step: [0, 3], due: new RegExp(DAY + "$") }
  }, RESULT) },
  quizzes: { names: ADDRESS, each: {
    mode: /^(practice|check)$/, seed: [0, 4294967295], round: [0, 9999], sure: true, handed: TIME,
    only: { list: ID }, drawn: [0, 9999]
  } },
  sections: { names: ADDRESS, each: { read: TIME } },
  tools: { names: ADDRESS, each: free(100) },
  settings: { names: KEY, each: setting }
};

/* What is good in `value`. A rule is a pattern, [least, most], true for a flag, {list}, {names, each}, fields or a
   function. `fail` throws, or lets what is bad be left out. */
function check(value, rule, fail) {
  if (typeof rule === "function") { return rule(value, fail); }
  if (rule === true) { return typeof value === "boolean" ? value : fail("types"); }
  if (rule instanceof RegExp) { return typeof value === "string" && rule.test(value) ? value : fail("types"); }
  if (Array.isArray(rule)) {
    return Number.isInteger(value) && value >= rule[0] && value <= rule[1] ? value : fail("types");
  }
  if (rule.list) {
    return Array.isArray(value) && value.length < 1000
      ? value.map((entry) => check(entry, rule.list, fail)).filter((entry) => entry !== undefined) : fail("types");
  }
  return isObject(value) ? checkFields(value, rule, fail) : fail("types");
}

function checkFields(fields, rule, fail) {
  return Object.keys(rule.names ? fields : rule).reduce((good, name) => {
    const isKnown = rule.names ? rule.names.test(name) || fail("names") : has(fields, name);
    const value = isKnown ? check(fields[name], rule.names ? rule.each : rule[name], fail) : undefined;
    if (value !== undefined) { good[name] = value; }
    return good;
  }, {});
}

/* Whatever JSON can say, nested in so many levels at most: deeper, a script that follows it would break off. */
function free(levels) {
  return (value, fail) => {
    if (!levels) { return fail("types"); }
    if (value === null || typeof value === "number") { return value; }
    return check(value, typeof value === "string" ? TEXT : typeof value === "boolean" ? true
      : Array.isArray(value) ? { list: free(levels - 1) } : { names: KEY, each: free(levels - 1) }, fail);
  };
}
function setting(value, fail) {
  return check(value, typeof value === "string" ? /^[\w-]{0,100}$/ : typeof value === "number" ? [0, 9999] : true, fail);
}
function result(value, fail) {
  return isObject(value) && (has(value, "credit") || has(value, "tries")) ? check(value, RESULT, fail) : undefined;
}

function drop() { return undefined; }
function refuse(word) { throw { word }; }

function exporter(kind, rule) {
  return (state, course, now = new Date()) => JSON.stringify(Object.assign({
    course, format: FORMAT, made: now.toISOString().replace(/\.\d+/, ""), kind
  }, check(state, rule, drop)));
}

/* Each: (state, course) -> text of a file. Results hold nothing that was written or chosen. */
const exportResults = exporter("results", {
  items: { names: ADDRESS, each: result }, quizzes: STATE.quizzes, sections: STATE.sections
});
const exportTools = exporter("tools", { tools: STATE.tools });
const exportEverything = exporter("everything", STATE);

function parse(text) {
  return JSON.parse(text, (name, value) => (/^(__proto__|constructor|prototype)$/.test(name) ? refuse("names") : value));
}

/* {ok: a state, kind, made}, or {refused: too-large, unreadable, names, other-course, newer, types or empty}. */
function readImport(text, course) {
  if (text.length > MOST) { return { refused: "too-large" }; }
  try {
    const file = parse(text);
    if (!isObject(file) || typeof file.course !== "string") { refuse("unreadable"); }
    if (file.course !== course) { refuse("other-course"); }
    if (check(file.format, [1, Infinity], refuse) > FORMAT) { refuse("newer"); }
    const read = check(file, { kind: /^(results|tools|everything)$/, made: TIME }, refuse);
    read.ok = check(migrate(file), STATE, refuse);
    if (!Object.keys(read.ok).some((name) => Object.keys(read.ok[name]).length)) { refuse("empty"); }
    return read;
  } catch (refused) {
    return { refused: refused.word || "unreadable" };
  }
}

/* Everything `theirs` says is in `mine`; at what time is no difference. */
function within(theirs, mine) {
  if (!isObject(theirs) || !isObject(mine)) { return JSON.stringify(theirs) === JSON.stringify(mine); }
  return Object.keys(theirs).every((name) => (
    has(mine, name) && (/^(at|read|handed)$/.test(name) || within(theirs[name], mine[name]))
  ));
}

/* Calls `each(part, id, my entry or nothing, their entry)`. */
function pairs(mine, theirs, each) {
  Object.keys(STATE).forEach((part) => {
    const own = isObject(mine[part]) ? mine[part] : {};
    Object.keys(theirs[part] || {}).forEach((id) => { each(part, id, has(own, id) ? own[id] : undefined, theirs[part][id]); });
  });
}

function compare(mine, theirs) {
  const counts = { added: 0, same: 0, differing: 0 };
  pairs(mine, theirs, (part, id, own, other) => {
    counts[own === undefined ? "added" : within(other, own) ? "same" : "differing"] += 1;
  });
  return counts;
}

function when(entry) { return (entry && (entry.at || entry.handed || entry.read)) || ""; }

/* A new state. `keep` says which entry stays where both differ: mine, theirs or later (mine, if nobody knows). */
function merge(mine, theirs, keep) {
  const merged = copy(mine);
  pairs(mine, theirs, (part, id, own, other) => {
    const wins = keep === "theirs" || (keep === "later" && when(other) > when(own));
    if (own !== undefined && (!wins || within(other, own))) { return; }
    if (!isObject(merged[part])) { merged[part] = {}; }
    merged[part][id] = copy(other);
  });
  return merged;
}

/* `then` gets what readImport returns. A large file is not even read: a character takes 3 bytes at most. */
function readFile(file, course, then) {
  const reader = new FileReader();
  reader.onload = () => { then(readImport(reader.result, course)); };
  reader.onerror = () => { then({ refused: "unreadable" }); };
  if (file.size > 3 * MOST) { then({ refused: "too-large" }); } else { reader.readAsText(file); }
}

export { compare, exportEverything, exportResults, exportTools, merge, readFile, readImport };

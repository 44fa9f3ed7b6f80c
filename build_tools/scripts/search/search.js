/* Search as a reader meets it: words go in, links come out. Loaded on first use by open.js.
   The page holds the words that are shown before the index is there, and the index all others. */
import { box, options, part } from "./box.js";
import { excerpt, marked } from "./excerpt.js";
import { Index } from "./index.js";
import { close } from "./open.js";

const STEP = 10;
const PAUSE = 300;  /* ms without a key before words are looked up */

const input = part("input");
const list = part("results");
const taken = {};
const files = {};
let index = null;
let words = {};
let turn = 0;
let found = null;
let timer = 0;

/* Each file of the index calls this. One made for another build of the site is not used. */
function take(name, version, data) {
  taken[name] = { version, data };
  if (name === "index") {
    index = new Index(data, load);
    words = data.messages;
    ask();
  }
}

function load(name) {
  files[name] = files[name] || new Promise((resolve, reject) => {
    const version = taken.index.version;
    const script = document.createElement("script");
    script.src = options.root + "search/" + name + ".js?v=" + version;
    script.onload = () => {
      if (taken[name] && taken[name].version === version) { resolve(taken[name].data); } else { reject(name); }
    };
    script.onerror = () => reject(name);
    document.head.appendChild(script);
  });
  files[name].catch(() => { delete files[name]; });
  return files[name];
}

/* An older query that comes back late is dropped. */
function ask() {
  const mine = turn += 1;
  window.clearTimeout(timer);
  if (!index || !index.forms(input.value).length) {
    clear(!index ? options.wordLoading : input.value.trim() && words.short);
    return Promise.resolve();
  }
  return index.find(input.value)
    .then((ranked) => index.passages(ranked.passages.slice(0, STEP)).then((rows) => mine === turn && show(ranked, rows)))
    .catch(() => mine === turn && clear(options.wordFailed));
}

function clear(text) {
  found = null;
  list.textContent = "";
  part("status").textContent = text;
  ["none", "more", "suggest"].forEach((name) => { part(name).hidden = true; });
}

function show(ranked, rows) {
  const count = ranked.passages.length, isNone = !count && !ranked.unfinished;
  const many = ranked.some ? words.some : count === 1 ? words.one : words.count;
  const told = count ? many : isNone ? words.none : words.longer;
  const missing = ranked.missing.join(", ");
  const lost = count && ranked.some && missing ? " " + words.missing.replace("{words}", () => missing) : "";
  clear(told.replace("{count}", count).replace("{words}", () => missing) + lost);
  found = ranked;
  part("none").hidden = !isNone;
  part("suggest").hidden = !ranked.nearest;
  part("suggest").textContent = words.suggest.replace("{words}", () => ranked.nearest);
  add(rows);
}

function add(rows) {
  rows.forEach((row) => list.appendChild(result(row)));
  part("more").hidden = list.children.length >= found.passages.length;
}

function result(passage) {
  const fits = (key) => found.forms.findIndex((forms) => index.fit(forms, key) > 0);
  const item = document.createElement("li");
  const link = append(item, "a", marked(passage.title, index.reader, fits), passage.titleLanguage);
  link.href = options.root + passage.uri + (passage.anchor && "#" + passage.anchor);
  link.addEventListener("click", () => { if (link.pathname === window.location.pathname) { close(); } });
  const context = append(item, "p", []);
  context.className = "course-search-context";
  passage.context.forEach((step) => append(context, "span", [{ text: step }, { text: " " }]));
  append(item, "p", excerpt(passage.text, index.reader, fits), passage.textLanguage);
  return item;
}

/* A new element with the pieces of a text in it; those that were looked for are marked. */
function append(parent, name, pieces, language) {
  const made = parent.appendChild(document.createElement(name));
  if (language) { made.lang = language; }
  pieces.forEach((piece) => {
    const at = piece.hit ? made.appendChild(document.createElement("mark")) : made;
    at.appendChild(document.createTextNode(piece.text));
  });
  return made;
}

function links() { return Array.from(list.querySelectorAll("a")); }

function focus(at) { links().slice(at, at + 1).forEach((link) => link.focus()); }

function more() {
  const mine = turn;
  const first = list.children.length;
  index.passages(found.passages.slice(first, first + STEP))
    .then((rows) => { if (mine === turn) { add(rows); focus(first); } })
    .catch(() => clear(options.wordFailed));
}

/* Down and up go through field and links, as Tab does. */
function step(event) {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input].concat(links());
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + way];
  if (way && at >= 0 && next) {
    event.preventDefault();
    next.focus();
  }
}

input.addEventListener("input", () => {
  window.clearTimeout(timer);
  timer = window.setTimeout(ask, PAUSE);
});
part("form").addEventListener("submit", () => ask().then(() => focus(0)));
part("suggest").addEventListener("click", () => {
  input.value = found.nearest;
  input.focus();
  ask();
});
part("more").addEventListener("click", more);
box.addEventListener("keydown", step);

export { take };

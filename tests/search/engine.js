// Runs the browser's half of search without a browser.
//   node engine.js SCRIPT words RULES      stdin: [text]             -> [[word]]
//   node engine.js SCRIPT find FOLDER      stdin: [query]            -> [{found, some, unfinished, missing, nearest, files}]
//   node engine.js SCRIPT excerpt FOLDER   stdin: [[query, text]]    -> [[{text, hit}]]
// RULES is {piece, paired}, as JSON.
// `found` are the first places, best first; `files` what the query and its first page of results load, each alone.
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [script, what, folder] = process.argv.slice(2);
const input = JSON.parse(fs.readFileSync(0, "utf-8"));
const SHOWN = 10;
const TOLD = 20;

function engine() {
  const taken = {};
  const take = (name, version, data) => { taken[name] = data; };
  const scope = { window: {}, courseScripts: { "search/search": { take } }, console };
  const context = vm.createContext(scope);
  const run = (file) => vm.runInContext(fs.readFileSync(file, "utf-8"), context);
  run(script);
  const search = Object.assign({}, ...["words", "index", "excerpt"].map((name) => scope.window.courseScripts[`search/${name}`]));
  const load = (name) => {
    if (!(name in taken)) { run(path.join(folder, `${name}.js`)); }
    return Promise.resolve(taken[name]);
  };
  return { search, load, taken };
}

async function find(query) {
  const { search, load, taken } = engine();
  const index = new search.Index(await load("index"), load);
  const ranked = await index.find(query);
  await index.passages(ranked.passages.slice(0, SHOWN));
  const files = Object.keys(taken);
  const found = (await index.passages(ranked.passages.slice(0, TOLD))).map((one) => one.uri + (one.anchor && `#${one.anchor}`));
  const { some, unfinished, missing, nearest } = ranked;
  return { found, some, unfinished, missing, nearest, files };
}

async function excerpt([query, text]) {
  const { search, load } = engine();
  const index = new search.Index(await load("index"), load);
  const forms = index.forms(query);
  return search.excerpt(text, index.reader, (key) => forms.findIndex((each) => index.fit(each, key) > 0));
}

(async () => {
  const { search } = engine();
  const reader = what === "words" && new search.Reader(JSON.parse(folder));
  const does = { words: (text) => reader.words(text), find, excerpt }[what];
  const told = [];
  for (const one of input) { told.push(await does(one)); }
  process.stdout.write(JSON.stringify(told));
})();

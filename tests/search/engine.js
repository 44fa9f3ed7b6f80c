// Runs the browser's half of search without a browser.
//   node engine.js SCRIPT words            stdin: [text]             -> [[word]]
//   node engine.js SCRIPT find FOLDER      stdin: [query]            -> [{found, some, unfinished, nearest, files}]
//   node engine.js SCRIPT excerpt FOLDER   stdin: [[query, text]]    -> [[{text, hit}]]
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
  const search = Object.assign({}, scope.window.courseScripts["search/words"], scope.window.courseScripts["search/index"]);
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
  const { some, unfinished, nearest } = ranked;
  return { found, some, unfinished, nearest, files };
}

async function excerpt([query, text]) {
  const { search, load } = engine();
  const index = new search.Index(await load("index"), load);
  const forms = search.words(query).map((word) => index.forms(word));
  return search.excerpt(text, (key) => forms.findIndex((form) => index.fit(form, key) > 0));
}

(async () => {
  const { search } = engine();
  const does = { words: (text) => search.words(text), find, excerpt }[what];
  const told = [];
  for (const one of input) { told.push(await does(one)); }
  process.stdout.write(JSON.stringify(told));
})();

// Runs the theme's own search worker on a built language folder: node search.js FOLDER QUERY...
// Prints, for each query, the pages it finds.
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [folder, ...queries] = process.argv.slice(2);
const workers = path.join(folder, "assets/javascripts/workers");
const index = JSON.parse(fs.readFileSync(path.join(folder, "search/search_index.json"), "utf-8"));

const answers = [];
let receive;
const scope = {
  console: { warn() {} },
  addEventListener: (_, listener) => { receive = listener; },
  postMessage: (message) => answers.push(message),
  importScripts: (...names) => names.forEach((name) => run(path.join(workers, name))),
};
scope.self = scope;
const context = vm.createContext(scope);
const run = (file) => vm.runInContext(fs.readFileSync(file, "utf-8"), context);

const ask = async (message) => {
  receive({ data: message });
  while (!answers.length) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return answers.shift().data;
};

(async () => {
  run(fs.readdirSync(workers).map((name) => path.join(workers, name)).find((name) => name.endsWith(".js")));
  await ask({ type: 0, data: { ...index, options: { suggest: false } } });
  const found = [];
  for (const query of queries) {
    const { items } = await ask({ type: 2, data: query });
    found.push([...new Set(items.flat().map((item) => item.location.split("#")[0]))]);
  }
  process.stdout.write(JSON.stringify(found));
})();

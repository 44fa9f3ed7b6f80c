// Runs what takes answers from device to device without a browser: one call a line, one result a line.
//   node player.js ASSETS    stdin: {"call": "merge", "args": [...]}    stdout: {"told": ...}
// A last argument {"now": "2026-11-22"} of an export or a code is the time it is made.
const fs = require("fs");
const path = require("path");
const readline = require("readline");
const vm = require("vm");

const window = { addEventListener() {} };
const context = vm.createContext({ window, navigator: {}, unescape, encodeURIComponent });
for (const name of ["store-area", "store", "transfer", "transfer-code"]) {
  vm.runInContext(fs.readFileSync(path.join(process.argv[2], `${name}.js`), "utf-8"), context);
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const { call, args } = JSON.parse(line);
  const given = args.map((each) => (each && each.now ? new Date(each.now) : each));
  const all = Object.assign({ migrate: window.courseStore.migrate }, window.courseTransfer);
  process.stdout.write(`${JSON.stringify({ told: all[call](...given) })}\n`);
});

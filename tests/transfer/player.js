// Runs what takes answers from device to device without a browser: one call a line, one result a line.
//   node player.js SCRIPT    stdin: {"call": "merge", "args": [...]}    stdout: {"told": ...}
// A last argument {"now": "2026-11-22"} of an export or a code is the time it is made.
const fs = require("fs");
const readline = require("readline");
const vm = require("vm");

const window = { addEventListener() {} };
const context = vm.createContext({ window, navigator: {}, unescape, encodeURIComponent });
vm.runInContext(fs.readFileSync(process.argv[2], "utf-8"), context);
const kept = ["store", "transfer", "code"].map((name) => window.courseScripts[`kept/${name}`]);

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const { call, args } = JSON.parse(line);
  const given = args.map((each) => (each && each.now ? new Date(each.now) : each));
  const all = Object.assign({}, ...kept);
  process.stdout.write(`${JSON.stringify({ told: all[call](...given) })}\n`);
});

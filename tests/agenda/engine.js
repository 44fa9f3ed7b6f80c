// Runs the agenda of a kit without a browser: one call a line, one result a line.
//   node engine.js SCRIPT    stdin: {"script": "retime", "call": "retimed", "args": [...]}    stdout: {"told": ...}
const fs = require("fs");
const readline = require("readline");
const vm = require("vm");

const window = {};
vm.runInContext(fs.readFileSync(process.argv[2], "utf-8"), vm.createContext({ window, document: {}, decodeURIComponent }));

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const { script, call, args } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ told: window.courseScripts[`kit/${script}`][call](...args) })}\n`);
});

// Reads GIFT from the files named, with a parser of others, and writes what it found as JSON: a list for each file.
"use strict";
const fs = require("fs");
const gift = require("../../node/node_modules/gift-pegjs");
process.stdout.write(JSON.stringify(process.argv.slice(2).map((file) => gift.parse(fs.readFileSync(file, "utf8")))));

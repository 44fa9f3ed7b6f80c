/* Records of a state by their addresses. A part of the course that was renamed has former addresses; what is kept of it
   may still lie under one of them. The present address stands first and wins. */
import { has, isObject } from "../tools.js";

/* Those of `addresses` under which `records` have one that fits. */
function places(records, addresses, fits) {
  return addresses.filter((address) => has(records, address) && isObject(records[address]) && fits(records[address]));
}

/* What is kept of an item counts only while its key is the one it was judged by. */
function judgedBy(key) { return (record) => record.key === key; }

/* A whole percentage. */
function isCredit(value) { return Number.isInteger(value) && value >= 0 && value <= 100; }

export { isCredit, judgedBy, places };

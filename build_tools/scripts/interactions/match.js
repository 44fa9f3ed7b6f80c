/* Give each row its target: a select a row. An answer is a list of "row target", without the rows still open. */
import { all } from "../tools.js";

function rows(field) { return all(field, "select"); }

/* The target that an answer gives a row, as an entry of its list; the empty first one when it gives none. */
function chosen(row, answer) {
  return all(row, "option").find((option) => option.value && answer.includes(row.name + " " + option.value)) || row.options[0];
}

/* What the key says about a row's target: words of its own, or those for any wrong one with its name put in. */
function entry(row, target, key) {
  function about(id) {
    return all(key, "[data-row]").find((line) => line.dataset.row === row.name && line.dataset.target === id);
  }
  const own = about(target.value), copy = (own || about("")).cloneNode(true);
  if (!own) {
    const given = copy.querySelector("[data-given]");
    given.textContent = target.textContent;
    if (target.lang) { given.lang = target.lang; }
  }
  return copy;
}

function read(field) { return rows(field).filter((row) => row.value).map((row) => row.name + " " + row.value); }

function write(field, answer) { rows(field).forEach((row) => { row.selectedIndex = chosen(row, answer).index; }); }

function isEmpty(answer, field) { return answer.length < rows(field).length; }

function first(field) { return rows(field).find((row) => !row.value) || rows(field)[0]; }

function judge(field, answer, key) {
  const given = rows(field).filter((row) => chosen(row, answer).value);
  const said = given.map((row) => entry(row, chosen(row, answer), key));
  const right = said.filter((line) => line.dataset.correct === "true").length;
  return { credit: Math.floor((100 * right) / rows(field).length), said, more: false };
}

export { first, isEmpty, judge, read, write };

/* The tally of the tests: what is typed is read, told and summed up at once. It is in the fields alone: nothing keeps it. */
import { all, data, fill } from "../tools.js";
import { pairs, pasted, percent, readHands, readRows, result, sumsOf } from "./gain.js";
import { showScripted } from "./shown.js";

const FEW = 5, NONE = "\u2013";
const page = document.querySelector("[data-tally]"), about = data(page, "tally"), words = data(page, "texts");

function lettersOf(item) { return item.places.map((place) => Array.from(place.of).join(" ")).join(" + "); }

/* Says something below a field, or with "" nothing. `wrong` also marks the field. */
function tell(line, field, text, wrong) {
  const told = line.querySelector("[data-told]");
  if (told.textContent !== text) { told.textContent = text; }
  told.hidden = !text;
  if (wrong) { field.setAttribute("aria-invalid", "true"); } else { field.removeAttribute("aria-invalid"); }
}

/* What is wrong with the answers of a person. */
function fault(unread, items) {
  const wrong = unread.wrong.map((each) => fill(words.wrong, { number: each.item.number, given: each.given, letters: lettersOf(each.item) }));
  return wrong.length ? wrong.join(" ") : fill(words.short, { found: unread.found, expected: items.length });
}

/* One of the two tests. */
class Typed {
  constructor(section) {
    this.name = section.dataset.test;
    this.section = section;
    this.items = about[this.name];
    this.rows = section.querySelector("[data-rows]");
    this.busy = null;
    this.lines = [];
    this.addRow();
  }

  get byHands() { return this.section.querySelector("[type=radio]:checked").value === "hands"; }

  addRow() {
    const row = document.importNode(page.querySelector("template[data-row]").content, true).querySelector("li");
    const number = this.lines.length + 1, told = row.querySelector("[data-told]"), id = this.name + "-line-" + number;
    const line = { row, code: row.querySelector("[data-code]"), answers: row.querySelector("[data-answers]") };
    row.querySelector(".kit-row-number").textContent = number;
    [[line.code, words.code], [line.answers, words.answers]].forEach((pair) => {
      pair[0].parentNode.querySelector("span").textContent = fill(pair[1], { number });
    });
    told.id = id;
    line.answers.setAttribute("aria-describedby", id + " " + this.name + "-how");
    this.lines.push(line);
    this.rows.appendChild(row);
    return line;
  }

  lineOf(field) { return this.lines.filter((line) => line.row.contains(field))[0]; }

  /* Always one empty row at the end. */
  grow() {
    const last = this.lines[this.lines.length - 1];
    if (last.code.value.trim() || last.answers.value.trim()) { this.addRow(); }
  }

  next(field) {
    const line = this.lineOf(field), at = this.lines.indexOf(line);
    if (field === line.code) { line.answers.focus(); return; }
    (this.lines[at + 1] || this.addRow()).code.focus();
  }

  paste(field, text) {
    const intoCode = field.hasAttribute("data-code"), from = this.lines.indexOf(this.lineOf(field));
    const tabs = text.indexOf("\t") !== -1;
    pasted(text, intoCode, this.items.length).forEach((each, offset) => {
      const line = this.lines[from + offset] || this.addRow();
      if (intoCode) { line.code.value = each.code; }
      if (!intoCode || tabs) { line.answers.value = each.answers; }
    });
  }

  /* {items, sums, people, count, unread}: `count` people are in the sums, `unread` are numbers of lines. */
  read() { return this.byHands ? this.readHands() : this.readPapers(); }

  readPapers() {
    const read = readRows(this.lines.map((line) => ({ code: line.code.value, answers: line.answers.value })), this.items);
    const unread = {}, busy = this.lines.indexOf(this.busy) + 1;
    read.unread.forEach((each) => { unread[each.row] = each; });
    this.lines.forEach((line, at) => {
      const each = unread[at + 1], typing = each && at + 1 === busy && !each.wrong.length && each.found < this.items.length;
      if (typing) {
        tell(line.row, line.answers, fill(words.soFar, { found: each.found, expected: this.items.length }), false);
      } else {
        tell(line.row, line.answers, each ? fault(each, this.items) : read.twice.indexOf(at + 1) !== -1 ? words.twice : "", Boolean(each));
      }
    });
    return {
      items: this.items, people: read.people, sums: sumsOf(read.people, this.items), count: read.people.length,
      unread: read.unread.map((each) => each.row).filter((row) => row !== busy)
    };
  }

  readHands() {
    const room = Number(this.section.querySelector("[data-room]").value) || 0, unread = [];
    const sums = this.items.map((item) => {
      const line = this.section.querySelector("[data-item='" + item.number + "']"), field = line && line.querySelector("input");
      if (!field || !field.value.trim()) { if (line) { tell(line, field, "", false); } return null; }
      const read = readHands(field.value, item, room), expected = item.places[0].of.length;
      const short = read.found < 0 ? words.handsNumber : fill(words.handsShort, { found: read.found, expected });
      tell(line, field, read.sum ? (read.more ? words.handsMore : "") : short, !read.sum);
      if (!read.sum) { unread.push(item.number); }
      return read.sum;
    });
    return { items: this.items, people: [], sums, count: Math.max(0, ...sums.filter(Boolean).map((sum) => sum.of)), unread };
  }
}

function shown(value) { return value.toLocaleString(about.locale, { maximumFractionDigits: 1 }); }

function share(sum) {
  if (!sum.of) { return NONE; }
  const whole = (percent(sum) / 100).toLocaleString(about.locale, { style: "percent", maximumFractionDigits: 1 });
  return fill(words.share, { percent: whole, right: shown(sum.right), of: shown(sum.of) }).replace(/ (?=[^(]*\))/g, "\u00a0");
}

function points(value) {
  if (value === null) { return NONE; }
  const size = Math.round(10 * Math.abs(value)) / 10;
  return (size ? (value < 0 ? "\u2212" : "+") : "") + shown(size);
}

function showResult(row, found) {
  const cells = { before: share(found.before), after: share(found.after), gain: points(found.gain), paired: points(found.paired) };
  all(row, "[data-cell]").forEach((cell) => { cell.textContent = cells[cell.dataset.cell]; });
}

/* Says it in the part of the summary that has this name; only what is new is read out. */
function sum(name, text) {
  const place = page.querySelector("[data-summary='" + name + "'] span");
  if (place.textContent !== text) { place.textContent = text; }
}

function showSummary(name, read) {
  const unread = read.unread.length ? " " + fill(words.unread, { lines: read.unread.join(", ") }) : "";
  sum(name, fill(words.people, { people: read.count }) + unread);
}

const tests = all(page, "[data-test]").map((section) => new Typed(section));

function show() {
  const reads = tests.map((test) => test.read()), both = pairs(reads[0].people, reads[1].people);
  tests.forEach((test, at) => showSummary(test.name, reads[at]));
  sum("both", String(both.length));
  all(page, "[data-result]").forEach((row) => showResult(row, result(row.dataset.result, reads[0], reads[1], both)));
  page.querySelector("[data-few]").hidden = !reads.some((read) => read.count) || reads.every((read) => read.count >= FEW);
}

tests.forEach((test) => {
  test.section.addEventListener("input", (event) => {
    test.busy = event.target.hasAttribute("data-answers") ? test.lineOf(event.target) : null;
    test.grow();
    show();
  });
  test.section.addEventListener("change", () => {
    test.busy = null;
    test.section.querySelector("[data-papers]").hidden = test.byHands;
    test.section.querySelector("[data-hands]").hidden = !test.byHands;
    show();
  });
  test.rows.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { event.preventDefault(); test.next(event.target); }
  });
  test.rows.addEventListener("paste", (event) => {
    const text = event.clipboardData ? event.clipboardData.getData("text") : "";
    if (!/[\t\r\n]/.test(text.trim())) { return; }
    event.preventDefault();
    test.paste(event.target, text);
    test.busy = null;
    test.grow();
    show();
  });
});

window.addEventListener("beforeunload", (event) => {
  if (all(page, "input:not([type=radio])").some((field) => field.value)) { event.preventDefault(); event.returnValue = ""; }
});
page.querySelector("[data-print]").addEventListener("click", () => window.print());
showScripted();
page.hidden = false;
show();

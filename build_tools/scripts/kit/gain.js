/* Tests before and after: reads answers and counts of hands, and sums them up. It touches no page.

   An item is {number, objective, places, several, hands}: each of `places` is {of: "abcd", right: "b"}, what can stand
   there and what of it is right. Of one with `several`, all that is right belongs together. `hands` says whether a show
   of hands can answer it. */

const SIGNS_BETWEEN = /[\s,;|]+/, LEFT_OUT = /^[-\u2010-\u2015\u2212._?]+$/, DASH = "-";

/* What was typed, cut into one answer for each item. Without signs between, each letter is one, if each item has one. */
function parts(text, items) {
  const found = text.trim().toLowerCase().split(SIGNS_BETWEEN).filter(Boolean);
  return found.length === 1 && items.every((item) => item.places.length === 1 && !item.several) ? Array.from(found[0]) : found;
}

function isPossible(item, given) {
  const letters = Array.from(given);
  if (item.several) { return letters.every((letter) => item.places[0].of.indexOf(letter) !== -1); }
  return letters.length === item.places.length && letters.every((letter, at) => item.places[at].of.indexOf(letter) !== -1);
}

function isRight(item, given) {
  const letters = Array.from(given);
  if (item.several) {
    const right = Array.from(item.places[0].right);
    return right.every((letter) => letters.indexOf(letter) !== -1) && letters.every((letter) => right.indexOf(letter) !== -1);
  }
  return letters.every((letter, at) => item.places[at].right.indexOf(letter) !== -1);
}

/* The answers of one person: {right: [true, false …] by item} or null, {found} when the count of answers is wrong, and
   {wrong: [{item, given}]} for what no choice is called. What was left out is not right. */
function readAnswers(text, items) {
  const given = parts(text, items);
  if (given.length !== items.length) { return { right: null, found: given.length, wrong: [] }; }
  const left = given.map((each) => LEFT_OUT.test(each));
  const wrong = items.map((item, at) => ({ item, given: given[at] })).filter((each, at) => !left[at] && !isPossible(each.item, each.given));
  const right = wrong.length ? null : items.map((item, at) => !left[at] && isRight(item, given[at]));
  return { right, found: given.length, wrong };
}

/* A code as it is compared: people write theirs the second time with other capitals, spaces or hyphens. */
function codeOf(text) { return text.toLowerCase().replace(/[\s\-\u2010-\u2015._/]+/g, ""); }

/* The people of a test, from rows {code, answers}: {people: [{code, right}], unread: [{row, found, wrong}], twice: [row]}.
   `row` counts from 1; `twice` are those whose code stands further up too. Rows without answers are not filled in yet. */
function readRows(rows, items) {
  const people = [], unread = [], seen = {}, twice = [];
  rows.forEach((each, at) => {
    if (!each.answers.trim()) { return; }
    const read = readAnswers(each.answers, items), code = codeOf(each.code);
    if (!read.right) { unread.push({ row: at + 1, found: read.found, wrong: read.wrong }); return; }
    if (code && seen["=" + code]) { twice.push(at + 1); }
    seen["=" + code] = true;
    people.push({ code, right: read.right });
  });
  return { people, unread, twice };
}

/* The hands for one item, "3 8 1 2" in the order of its letters, with the people in the room or 0: {sum: {right, of} or
   null, found, more}. `found` is how many numbers there are, -1 when something is no number; `more` says that there are
   more hands than people. Who raised no hand left the item out. */
function readHands(text, item, room) {
  const given = text.trim().split(SIGNS_BETWEEN).filter(Boolean), place = item.places[0];
  if (!given.every((each) => /^\d{1,4}$/.test(each))) { return { sum: null, found: -1 }; }
  if (given.length !== place.of.length) { return { sum: null, found: given.length }; }
  const counts = given.map(Number), all = counts.reduce((sum, count) => sum + count, 0);
  const right = counts.filter((count, at) => place.right.indexOf(place.of[at]) !== -1).reduce((sum, count) => sum + count, 0);
  return { sum: { right, of: Math.max(all, room) }, found: given.length, more: room > 0 && all > room };
}

/* What is pasted from a spreadsheet, as rows {code, answers}: a tab between columns, empty cells left out. Lines without
   a tab are codes or answers, by the field into which they were pasted. */
function pasted(text, intoCode, count) {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim()).map((line) => {
    const cells = line.split("\t").map((cell) => cell.trim());
    const code = intoCode ? cells.shift() : "";
    while (cells.length > count && !cells[cells.length - 1]) { cells.pop(); }
    return { code, answers: cells.length > 1 ? cells.map((cell) => cell || DASH).join(" ") : cells.join("") };
  });
}

function added(sums) {
  return sums.reduce((all, sum) => ({ right: all.right + sum.right, of: all.of + sum.of }), { right: 0, of: 0 });
}

function percent(sum) { return sum.of ? 100 * sum.right / sum.of : null; }

/* The sums by item of a test whose people were read by rows. */
function sumsOf(people, items) {
  return items.map((item, at) => ({ right: people.filter((each) => each.right[at]).length, of: people.length }));
}

/* The people with a code in both, each [right before, right after]. Codes that stand twice in a test are nobody's. */
function pairs(before, after) {
  const once = (people, code) => people.filter((each) => each.code === code).length === 1;
  return before.filter((each) => each.code && once(before, each.code) && once(after, each.code))
    .map((each) => [each.right, after.filter((other) => other.code === each.code)[0].right]);
}

function share(right, places) { return 100 * places.filter((at) => right[at]).length / places.length; }

/* Before, after and gain for one objective, or with "" for the whole test. A test is {items, sums}: `sums` has
   {right, of} or null for each item; where both have some, only items count that both have. `both` are the pairs of people.
   Gains are percentage points or null. */
function result(objective, before, after, both) {
  const places = (test) => test.items.map((item, at) => at).filter((at) => !objective || test.items[at].objective === objective);
  const isBoth = before.sums.some(Boolean) && after.sums.some(Boolean);
  const counted = (test, other) => added(places(test).filter((at) => !isBoth || other.sums[at]).map((at) => test.sums[at]).filter(Boolean));
  const first = counted(before, after), second = counted(after, before);
  const gains = places(before).length && places(after).length
    ? both.map((pair) => share(pair[1], places(after)) - share(pair[0], places(before))) : [];
  return {
    before: first,
    after: second,
    gain: first.of && second.of ? percent(second) - percent(first) : null,
    people: gains.length,
    paired: gains.length ? gains.reduce((sum, gain) => sum + gain, 0) / gains.length : null
  };
}

export { pairs, pasted, percent, readAnswers, readHands, readRows, result, sumsOf };

// What scripts/kit/gain.js makes of cases, told in words.
//   node gain.js    stdin: {"script": "…", "items": {"before": […], "after": […]}, "cases": [{…}], "pastes": [[…]]}
const given = JSON.parse(require("fs").readFileSync(0, "utf8"));
const window = {};
new Function("window", given.script)(window);
const gain = window.courseScripts["kit/gain"];

const number = (value) => (value === null ? "none" : String(Math.round(100 * value) / 100));
const of = (sum) => `${sum.right} of ${sum.of}`;

function byPapers(rows, items) {
  const read = gain.readRows(rows, items);
  const unread = read.unread.map((each) => `line ${each.row}: ` +
    (each.wrong.length ? each.wrong.map((one) => `${one.item.number} ${one.given}`).join(", ") : `${each.found} answers`));
  return { items, people: read.people, sums: gain.sumsOf(read.people, items), unread, twice: read.twice };
}

function byHands(hands, items) {
  const unread = [];
  const sums = items.map((item) => {
    const typed = hands[item.number];
    if (!typed || !item.hands) { return null; }
    const read = gain.readHands(typed, item, hands.room);
    if (!read.sum) { unread.push(`item ${item.number}: ${read.found} numbers`); }
    return read.sum;
  });
  return { items, people: [], sums, unread: [], hands: unread, twice: [] };
}

function told(each) {
  const before = each["before hands"] ? byHands(each["before hands"], given.items.before) : byPapers(each.before, given.items.before);
  const after = byPapers(each.after, given.items.after);
  const both = gain.pairs(before.people, after.people);
  const line = (name) => {
    const found = gain.result(name, before, after, both);
    return `before ${of(found.before)}, after ${of(found.after)}, gain ${number(found.gain)}, of ${found.people} people ${number(found.paired)}`;
  };
  return Object.assign({ people: `${before.people.length}, ${after.people.length}` },
    before.unread.length ? { "unread before": before.unread } : {},
    before.hands && before.hands.length ? { "unread hands": before.hands } : {},
    before.twice.length ? { "twice before": before.twice } : {},
    { trace: line("trace"), tell: line("tell"), all: line("") });
}

process.stdout.write(JSON.stringify({
  told: given.cases.map(told),
  pasted: given.pastes.map((each) => gain.pasted(...each)),
  letters: given.letters.map((each) => gain.readAnswers(each.text, each.items)),
}));

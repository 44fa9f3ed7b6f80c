/* Results as a code to write down or send, at most 2,000 characters; docs/storage.md says the bytes.
   `catalogue` is [{quiz, items: [{addresses, key}]}]: the address of each item, then those it had before. */
import { isCredit, judgedBy, places } from "./records.js";

/* Spaces, hyphens, a minus, and what messages put around text without showing it: marks of direction, joiners. */
const UNSEEN = /[\s\u00ad\u061c\u180e\u200b-\u2015\u202a-\u202e\u2060-\u2069\u2212\ufe0e\ufe0f\ufeff-]/g;
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", MOST = 1000, DAY = 86400000, START = Date.UTC(2020, 0, 1);

/* FNV-1a, 32 bits. */
function hash(bytes) { return bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 16777619) >>> 0, 2166136261); }
function number(value, size) { return size ? number(value >>> 8, size - 1).concat(value & 255) : []; }
function short(text) { return number(hash(Array.from(unescape(encodeURIComponent(text)), (sign) => sign.charCodeAt(0))), 2); }
function same(one, other) { return String(one) === String(other); }

/* The addresses under which `records` has something of an item as it is now. */
function placesOf(records, item) { return places(records || {}, item.addresses, judgedBy(item.key)); }

/* From numbers of `from` bits to numbers of `to` bits; what is left over is filled up with zeros, or dropped. */
function regroup(numbers, from, to) {
  const made = [];
  let held = 0, bits = 0;
  numbers.forEach((one) => {
    held = (held << from) | one;
    for (bits += from; bits >= to; held &= (1 << bits) - 1) {
      bits -= to;
      made.push(held >>> bits);
    }
  });
  return bits && to < from ? made.concat(held << (to - bits)) : made;
}

/* Three bytes for each item of a quiz that has a credit. */
function resultsOf(state, quiz) {
  return quiz.items.reduce((bytes, item) => {
    const credit = placesOf(state.items, item).map((address) => state.items[address].credit).find(isCredit);
    return credit === undefined ? bytes : bytes.concat(short(item.addresses[0] + " " + item.key), credit);
  }, []);
}

/* {code, left: how many quizzes had no room}. */
function encode(state, catalogue, course, now = new Date()) {
  let left = 0, bytes = [1].concat(short(course), number((now - START) / DAY, 2));
  catalogue.forEach((quiz) => {
    const results = resultsOf(state, quiz);
    if (!results.length) { return; }
    const more = bytes.concat(short(quiz.quiz), results.length / 3, results);
    if (more.length > MOST - 4 || results.length > 3 * 255) { left += 1; } else { bytes = more; }
  });
  const signs = regroup(bytes.concat(number(hash(bytes), 4)), 8, 5);
  return { code: signs.map((sign) => SIGNS[sign]).join("").match(/.{1,4}/g).join("-"), left };
}

/* {made: the day, quizzes: [{holder, results}]}, or {refused: characters, damaged, newer or other-course}. */
function unseal(code, course) {
  const written = code.toUpperCase().replace(UNSEEN, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  const signs = Array.from(written.slice(0, 2 * MOST), (sign) => SIGNS.indexOf(sign));
  if (signs.includes(-1)) { return { refused: "characters" }; }
  const sealed = regroup(signs, 5, 8), bytes = sealed.slice(0, -4), quizzes = [];
  if (bytes.length < 5 || !same(number(hash(bytes), 4), sealed.slice(-4))) { return { refused: "damaged" }; }
  if (bytes[0] !== 1) { return { refused: "newer" }; }
  if (!same(bytes.slice(1, 3), short(course))) { return { refused: "other-course" }; }
  for (let place = 5; place < bytes.length;) {
    const quiz = { holder: bytes.slice(place, place + 2), results: [] }, end = place + 3 + 3 * bytes[place + 2];
    if (!(end <= bytes.length)) { return { refused: "damaged" }; }
    for (place += 3; place < end; place += 3) { quiz.results.push(bytes.slice(place, place + 3)); }
    quizzes.push(quiz);
  }
  return { made: new Date(START + (256 * bytes[3] + bytes[4]) * DAY).toISOString().slice(0, 10), quizzes };
}

/* Every address of every item, as checks. */
function checks(catalogue) {
  const known = [];
  catalogue.forEach((quiz) => {
    quiz.items.forEach((item) => {
      item.addresses.forEach((address) => {
        const holder = short(address.split("/items/")[0]), check = short(address + " " + item.key);
        known.push({ quiz: quiz.quiz, item, holder, check });
      });
    });
  });
  return known;
}

/* The items that a result fits. */
function fitting(near, result) {
  return Array.from(new Set(near.filter((known) => same(known.check, result.slice(0, 2))).map((known) => known.item)));
}

/* {ok: a state without answers, made: the day, skipped: [{quiz, word: "changed", items: how many}, {word: "unknown",
   items}]}, or {refused}. A result that fits two items is not taken, nor are two that fit one: nobody could know
   whose they are. */
function decode(code, catalogue, course) {
  const sealed = unseal(code, course), known = checks(catalogue), items = {}, skipped = [];
  if (sealed.refused) { return sealed; }
  sealed.quizzes.forEach((quiz) => {
    const near = known.filter((one) => same(one.holder, quiz.holder));
    const fits = quiz.results.map((result) => fitting(near, result));
    const lost = quiz.results.filter((result, place) => {
      const item = fits[place][0], rivals = fits.filter((fit) => fit.includes(item));
      if (fits[place].length !== 1 || rivals.length > 1 || result[2] > 100) { return true; }
      items[item.addresses[0]] = { key: item.key, credit: result[2], at: sealed.made + "T00:00:00Z" };
      return false;
    }).length;
    if (lost) { skipped.push(near[0] ? { quiz: near[0].quiz, word: "changed", items: lost } : { word: "unknown", items: lost }); }
  });
  return { ok: { items }, made: sealed.made, skipped };
}

/* `theirs` with each item under the address where `mine` has it: an item that was renamed is still one. */
function meet(mine, theirs, catalogue) {
  const items = Object.assign({}, theirs.items);
  catalogue.forEach((quiz) => {
    quiz.items.forEach((item) => {
      const own = placesOf(mine.items, item)[0], other = placesOf(items, item)[0];
      if (!own || !other || own === other) { return; }
      items[own] = items[other];
      delete items[other];
    });
  });
  return Object.assign({}, theirs, theirs.items && { items });
}

export { decode, encode, meet };

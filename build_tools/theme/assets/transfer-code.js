/* Results as a code to write down or send, at most 2,000 characters; docs/storage.md says the bytes. Needs transfer.js.
   `catalogue` is [{quiz, items: [{addresses, key}]}]: the address of each item, then those it had before. */
(function () {
  "use strict";

  var SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", MOST = 1000, DAY = 86400000, START = Date.UTC(2020, 0, 1);

  /* FNV-1a, 32 bits. */
  function hash(bytes) {
    return bytes.reduce(function (sum, byte) { return Math.imul(sum ^ byte, 16777619) >>> 0; }, 2166136261);
  }
  function number(value, size) { return size ? number(value >>> 8, size - 1).concat(value & 255) : []; }
  function short(text) {
    return number(hash(Array.from(unescape(encodeURIComponent(text)), function (sign) { return sign.charCodeAt(0); })), 2);
  }
  function same(one, other) { return String(one) === String(other); }

  /* The addresses under which `state` has something of an item as it is now. */
  function places(state, item) {
    return item.addresses.filter(function (at) {
      var record = (state.items || {})[at];
      return record && record.key === item.key;
    });
  }

  /* From numbers of `from` bits to numbers of `to` bits; what is left over is filled up with zeros, or dropped. */
  function regroup(numbers, from, to) {
    var made = [], held = 0, bits = 0;
    numbers.forEach(function (each) {
      held = (held << from) | each;
      for (bits += from; bits >= to; held &= (1 << bits) - 1) {
        bits -= to;
        made.push(held >>> bits);
      }
    });
    return bits && to < from ? made.concat(held << (to - bits)) : made;
  }

  /* {code, left: how many quizzes had no room}. */
  function encode(state, catalogue, course, now) {
    var left = 0, bytes = [1].concat(short(course), number(((now || new Date()) - START) / DAY, 2));
    catalogue.forEach(function (quiz) {
      var results = quiz.items.reduce(function (made, item) {
        var credit = places(state, item).map(function (at) { return state.items[at].credit; })
          .filter(function (each) { return each >= 0; })[0];
        return credit === undefined ? made
          : made.concat(short(item.addresses[0] + " " + item.key), Math.min(100, credit));
      }, []);
      if (!results.length) { return; }
      var more = bytes.concat(short(quiz.quiz), results.length / 3, results);
      if (more.length > MOST - 4 || results.length > 3 * 255) { left += 1; } else { bytes = more; }
    });
    var signs = regroup(bytes.concat(number(hash(bytes), 4)), 8, 5);
    return { code: signs.map(function (each) { return SIGNS[each]; }).join("").match(/.{1,4}/g).join("-"), left: left };
  }

  /* {made: the day, quizzes: [{holder, results}]}, or {refused: characters, damaged, newer or other-course}. */
  function unseal(code, course) {
    var written = code.toUpperCase().replace(/[\s\u2010-\u2015-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
    var signs = Array.from(written.slice(0, 2 * MOST), function (sign) { return SIGNS.indexOf(sign); });
    if (signs.indexOf(-1) >= 0) { return { refused: "characters" }; }
    var all = regroup(signs, 5, 8), bytes = all.slice(0, -4), quizzes = [];
    if (bytes.length < 5 || !same(number(hash(bytes), 4), all.slice(-4))) { return { refused: "damaged" }; }
    if (bytes[0] !== 1) { return { refused: "newer" }; }
    if (!same(bytes.slice(1, 3), short(course))) { return { refused: "other-course" }; }
    for (var place = 5; place < bytes.length;) {
      var quiz = { holder: bytes.slice(place, place + 2), results: [] }, end = place + 3 + 3 * bytes[place + 2];
      if (!(end <= bytes.length)) { return { refused: "damaged" }; }
      for (place += 3; place < end; place += 3) { quiz.results.push(bytes.slice(place, place + 3)); }
      quizzes.push(quiz);
    }
    return { made: new Date(START + (256 * bytes[3] + bytes[4]) * DAY).toISOString().slice(0, 10), quizzes: quizzes };
  }

  /* Every address of every item, as checks. */
  function checks(catalogue) {
    var known = [];
    catalogue.forEach(function (quiz) {
      quiz.items.forEach(function (item) {
        item.addresses.forEach(function (at) {
          known.push({ quiz: quiz.quiz, item: item, holder: short(at.split("/items/")[0]), check: short(at + " " + item.key) });
        });
      });
    });
    return known;
  }

  /* The items that a result fits. */
  function fitting(near, result) {
    return near.filter(function (each) { return same(each.check, result.slice(0, 2)); })
      .map(function (each) { return each.item; })
      .filter(function (item, place, found) { return found.indexOf(item) === place; });
  }

  /* {ok: a state without answers, made: the day, skipped: [{quiz, word: "changed", items: how many}, {word: "unknown",
     items}]}, or {refused}. A result that fits two items is not taken, nor are two that fit one: nobody could know
     whose they are. */
  function decode(code, catalogue, course) {
    var found = unseal(code, course), known = checks(catalogue), items = {}, skipped = [];
    if (found.refused) { return found; }
    found.quizzes.forEach(function (quiz) {
      var near = known.filter(function (each) { return same(each.holder, quiz.holder); });
      var fits = quiz.results.map(function (result) { return fitting(near, result); });
      var lost = quiz.results.filter(function (result, place) {
        var item = fits[place][0], rivals = fits.filter(function (each) { return each.indexOf(item) >= 0; });
        if (fits[place].length !== 1 || rivals.length > 1 || result[2] > 100) { return true; }
        items[item.addresses[0]] = { key: item.key, credit: result[2], at: found.made + "T00:00:00Z" };
      }).length;
      if (lost) { skipped.push(near[0] ? { quiz: near[0].quiz, word: "changed", items: lost } : { word: "unknown", items: lost }); }
    });
    return { ok: { items: items }, made: found.made, skipped: skipped };
  }

  /* `theirs` with each item under the address where `mine` has it: an item that was renamed is still one. */
  function meet(mine, theirs, catalogue) {
    var items = Object.assign({}, theirs.items);
    catalogue.forEach(function (quiz) {
      quiz.items.forEach(function (item) {
        var one = places(mine, item)[0], other = places({ items: items }, item)[0];
        if (!one || !other || one === other) { return; }
        items[one] = items[other];
        delete items[other];
      });
    });
    return Object.assign({}, theirs, theirs.items && { items: items });
  }

  Object.assign(window.courseTransfer, { encode: encode, decode: decode, meet: meet });
})();

/* Results as a code to write down or send, at most 2,000 characters; docs/storage.md says the bytes. Needs transfer.js.
   `catalogue` is [{quiz, items: [{address, key}]}]. */
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
  function head(quiz) {
    return short(quiz.quiz).concat(short(quiz.items.map(function (item) {
      return item.address + " " + item.key;
    }).join("\n")), quiz.items.length);
  }
  function same(one, other) { return String(one) === String(other); }

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
      var credits = quiz.items.map(function (item) {
        var record = (state.items || {})[item.address];
        return record && record.key === item.key && record.credit >= 0 ? 1 + Math.min(100, record.credit) : 0;
      });
      if (!credits.some(Boolean)) { return; }
      var more = bytes.concat(head(quiz), credits);
      if (more.length > MOST - 4 || credits.length > 255) { left += 1; } else { bytes = more; }
    });
    var signs = regroup(bytes.concat(number(hash(bytes), 4)), 8, 5);
    return { code: signs.map(function (each) { return SIGNS[each]; }).join("").match(/.{1,4}/g).join("-"), left: left };
  }

  /* {ok: a state without answers, made: the day, skipped: [{quiz, word: "changed"}, {word: "unknown"}]}, or
     {refused: characters, damaged, newer or other-course}. */
  function decode(code, catalogue, course) {
    var written = code.toUpperCase().replace(/[\s\u2010-\u2015-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
    var signs = Array.from(written.slice(0, 2 * MOST), function (sign) { return SIGNS.indexOf(sign); });
    if (signs.indexOf(-1) >= 0) { return { refused: "characters" }; }
    var all = regroup(signs, 5, 8), bytes = all.slice(0, -4), items = {}, skipped = [];
    if (bytes.length < 5 || !same(number(hash(bytes), 4), all.slice(-4))) { return { refused: "damaged" }; }
    if (bytes[0] !== 1) { return { refused: "newer" }; }
    if (!same(bytes.slice(1, 3), short(course))) { return { refused: "other-course" }; }
    var made = new Date(START + (256 * bytes[3] + bytes[4]) * DAY).toISOString().slice(0, 10);

    function take(start, credits) {
      var quiz = catalogue.filter(function (each) { return same(short(each.quiz), start.slice(0, 2)); })[0];
      if (!quiz || !same(head(quiz), start)) {
        skipped.push(quiz ? { quiz: quiz.quiz, word: "changed" } : { word: "unknown" });
        return;
      }
      quiz.items.forEach(function (item, index) {
        if (!credits[index]) { return; }
        items[item.address] = { key: item.key, credit: Math.min(100, credits[index] - 1), at: made + "T00:00:00Z" };
      });
    }

    for (var place = 5; place < bytes.length; place += 5 + bytes[place + 4]) {
      take(bytes.slice(place, place + 5), bytes.slice(place + 5, place + 5 + bytes[place + 4]));
    }
    return { ok: { items: items }, made: made, skipped: skipped };
  }

  Object.assign(window.courseTransfer, { encode: encode, decode: decode });
})();

/* Chance that repeats itself: the same text gives the same order on every device and in every language. */
(function () {
  "use strict";

  /* A function that gives numbers from 0 to below 1: FNV-1a makes 32 bits of the text, xorshift32 (13, 17, 5) goes on. */
  function numbers(text) {
    var state = 2166136261, place;
    for (place = 0; place < text.length; place += 1) {
      state = Math.imul(state ^ text.charCodeAt(place), 16777619);
    }
    state = state || 1;
    function next() {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) / 4294967296;
    }
    for (place = 0; place < 8; place += 1) { next(); }  /* texts that differ little begin alike */
    return next;
  }

  /* The list in another order (Fisher and Yates, from the end). */
  function mixed(list, random) {
    var made = list.slice(), place, other, kept;
    for (place = made.length - 1; place > 0; place -= 1) {
      other = Math.floor(random() * (place + 1));
      kept = made[place];
      made[place] = made[other];
      made[other] = kept;
    }
    return made;
  }

  /* `count` of the entries {objective, scored}, in their own order. Each objective is there, by a scored entry if it
     has one; chance decides the rest. Others than scored ones come when there are too few of those. */
  function draw(entries, count, random) {
    var mix = mixed(entries, random), taken = [], covered = [];
    var all = mix.filter(function (entry) { return entry.scored; }).concat(mix);
    all.forEach(function (entry) {
      if (covered.indexOf(entry.objective) < 0) {
        covered.push(entry.objective);
        taken.push(entry);
      }
    });
    all.forEach(function (entry) {
      if (taken.length < count && taken.indexOf(entry) < 0) { taken.push(entry); }
    });
    return entries.filter(function (entry) { return taken.indexOf(entry) >= 0; });
  }

  window.courseQuizOrder = { numbers: numbers, mixed: mixed, draw: draw };
})();

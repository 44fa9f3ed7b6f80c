/* A round of a quiz: its mode, its seed, and which items are in it. Kept on the device, for both languages.
   {mode, sure, seed, round} and, where they apply: handed (when), only (ids of the items tried again) and drawn (the
   round these were drawn in). */
(function () {
  "use strict";

  var ORDER = window.courseQuizOrder;

  function whole(found) { return Number.isInteger(found) && found > 0 ? found : undefined; }
  function newSeed() { return 1 + Math.floor(Math.random() * 2147483646); }

  /* `words` are the attributes of the quiz; `kept` is where the store keeps quizzes. */
  function Round(words, kept) {
    this.addresses = [words.quiz].concat(words.former ? words.former.split(" ") : []);
    var found = kept.get(this.addresses.join(" ")) || {};
    this.words = words;
    this.kept = kept;
    this.mode = found.mode === "practice" || found.mode === "check" ? found.mode : undefined;
    this.sure = found.sure === true || undefined;
    this.seed = whole(found.seed);
    this.round = whole(found.round);
    this.handed = typeof found.handed === "string" && !isNaN(Date.parse(found.handed)) ? found.handed : undefined;
    this.only = Array.isArray(found.only) ? found.only : undefined;
    this.drawn = whole(found.drawn);
  }

  Round.prototype.remember = function (changes) {
    var record = {};
    Object.assign(this, changes);
    ["mode", "sure", "seed", "round", "handed", "only", "drawn"].forEach(function (name) {
      if (this[name] !== undefined) { record[name] = this[name]; }
    }, this);
    if (Object.keys(record).length) {
      this.kept.set(this.words.quiz, record);
      if (this.addresses[1] && this.kept.get(this.addresses.slice(1).join(" "))) { this.kept.remove(this.addresses.slice(1)); }
    } else if (this.kept.get(this.addresses.join(" "))) {
      this.kept.remove(this.addresses);
    }
  };

  Round.prototype.isCheck = function () { return (this.mode || this.words.mode) === "check"; };

  /* The next round: of the items with these ids, or of all. */
  Round.prototype.next = function (only) {
    var round = this.round || 1;
    this.remember({
      seed: this.seed || newSeed(), round: round + 1, handed: undefined, only: only,
      drawn: only && this.words.draw ? this.drawn || round : undefined
    });
  };

  Round.prototype.forget = function () {
    this.remember({ seed: undefined, round: undefined, handed: undefined, only: undefined, drawn: undefined });
  };

  /* What the order of the choices depends on; the first round has them as they were written. */
  Round.prototype.name = function () { return this.round > 1 ? this.seed + "/" + this.round : ""; };

  /* The entries that count. */
  Round.prototype.counted = function (entries) {
    var count = Number(this.words.draw);
    if (!count) { return entries; }
    if (!this.seed) { this.remember({ seed: newSeed() }); }
    return ORDER.draw(entries, count, ORDER.numbers(this.seed + "/" + (this.drawn || this.round || 1)));
  };

  /* Those of them that are asked: also what has no result because its author has changed it meanwhile. */
  Round.prototype.asked = function (counted) {
    var only = this.only;
    var asked = counted.filter(function (entry) {
      return !only || only.indexOf(entry.id) >= 0 || (entry.scored && !entry.item.state);
    });
    return asked.length ? asked : counted;
  };

  window.courseQuizRound = Round;
})();

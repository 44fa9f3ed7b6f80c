/* A round of a quiz: its mode, its seed, and which items are in it. Kept on the device, for both languages.
   {mode, sure, seed, round} and, where they apply: handed (when), only (ids of the items tried again) and drawn (the
   round these were drawn in). */
import { draw, numbers } from "./order.js";

const NAMES = ["mode", "sure", "seed", "round", "handed", "only", "drawn"];

function whole(value) { return Number.isInteger(value) && value > 0 ? value : undefined; }
function newSeed() { return 1 + Math.floor(Math.random() * 2147483646); }

class Round {
  /* `about` is what the page says of the quiz; `record` is where the store keeps the round. */
  constructor(about, record) {
    const kept = record.get() || {};
    this.about = about;
    this.record = record;
    this.mode = ["practice", "check"].includes(kept.mode) ? kept.mode : undefined;
    this.sure = kept.sure === true || undefined;
    this.seed = whole(kept.seed);
    this.round = whole(kept.round);
    this.handed = typeof kept.handed === "string" && !isNaN(Date.parse(kept.handed)) ? kept.handed : undefined;
    this.only = Array.isArray(kept.only) ? kept.only : undefined;
    this.drawn = whole(kept.drawn);
  }

  remember(changes) {
    Object.assign(this, changes);
    const record = NAMES.reduce((entry, name) => {
      if (this[name] !== undefined) { entry[name] = this[name]; }
      return entry;
    }, {});
    if (Object.keys(record).length) {
      this.record.set(record);
    } else if (this.record.get()) {
      this.record.remove();
    }
  }

  isCheck() { return (this.mode || this.about.mode) === "check"; }

  /* The next round: of the items with these ids, or of all. */
  next(only) {
    const round = this.round || 1;
    this.remember({
      seed: this.seed || newSeed(), round: round + 1, handed: undefined, only,
      drawn: only && this.about.draw ? this.drawn || round : undefined
    });
  }

  forget() { this.remember({ seed: undefined, round: undefined, handed: undefined, only: undefined, drawn: undefined }); }

  /* What the order of the choices depends on; the first round has them as they were written. */
  name() { return this.round > 1 ? this.seed + "/" + this.round : ""; }

  /* The entries that count. */
  counted(entries) {
    if (!this.about.draw) { return entries; }
    if (!this.seed) { this.remember({ seed: newSeed() }); }
    return draw(entries, this.about.draw, numbers(this.seed + "/" + (this.drawn || this.round || 1)));
  }

  /* Those of them that are asked: also what has no result because its author has changed it meanwhile. */
  asked(counted) {
    const asked = counted.filter((entry) => (
      !this.only || this.only.includes(entry.id) || (entry.scored && !entry.item.state)
    ));
    return asked.length ? asked : counted;
  }
}

export { Round, whole };

/* The changed days as the end of an address, and back: "#agenda1/morning;s=540;o=map.tea.walk;m=walk.60;t=tea.630;x=game".
   s and e: start and end; o: the order; m: minutes; t: fixed times; f: freed; x: dropped. Pure: no page.
   Blocks have their ids, so that a link says the same to a workshop that has got others since. */
import { has } from "../tools.js";
import { asWritten, dayOf } from "./agenda-changes.js";
import { impossible } from "./retime.js";

const START = "#agenda", VERSION = "1", MOST_MINUTES = 1000, LAST_TIME = 1439;

function part(key, words) { return words.length ? [key + "=" + words.join(".")] : []; }

/* What differs from the written day, "" if nothing does. */
function partOf(written, state) {
  const plain = asWritten(written), ids = plain.order, times = ids.filter((id) => state.at[id] !== plain.at[id]);
  const fixed = times.filter((id) => state.at[id] !== null), typed = ids.filter((id) => has(state.minutes, id));
  const parts = [].concat(
    part("s", state.start === plain.start ? [] : [state.start]),
    part("e", state.end === plain.end ? [] : [state.end]),
    part("o", state.order.join(".") === ids.join(".") ? [] : state.order),
    part("m", typed.map((id) => id + "." + state.minutes[id])),
    part("t", fixed.map((id) => id + "." + state.at[id])),
    part("f", times.filter((id) => state.at[id] === null)),
    part("x", state.dropped)
  );
  return parts.length ? [written.id].concat(parts).join(";") : "";
}

/* The end of the address for days, each { written, state }; "" when all are as they are written. */
function linkOf(days) {
  const parts = days.map((day) => partOf(day.written, day.state)).filter(Boolean);
  return parts.length ? [START + VERSION].concat(parts).join("/") : "";
}

function whole(text, least, most) {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  return number >= least && number <= most ? number : null;
}

/* All blocks in an order in which some ids are missing: those follow the block after which they are written. */
function completed(order, ids) {
  const found = order.slice();
  ids.forEach((id, index) => {
    if (!found.includes(id)) { found.splice(index ? found.indexOf(ids[index - 1]) + 1 : 0, 0, id); }
  });
  return found;
}

/* Reads parts such as "m=walk.60" into a state of the blocks with these ids; what is not known goes to `unknown`. */
class Reader {
  constructor(state, ids, unknown) {
    this.state = state;
    this.ids = ids;
    this.unknown = unknown;
  }

  isKnown(id) {
    if (!this.ids.includes(id)) { this.unknown.push(id); }
    return this.ids.includes(id);
  }

  known(words) { return words.filter((id, index) => this.isKnown(id) && words.indexOf(id) === index); }

  /* Each second word is a number for the id before it. */
  numbers(entries, words, least, most) {
    words.forEach((id, index) => {
      if (index % 2 || !this.isKnown(id)) { return; }
      const number = whole(words[index + 1], least, most);
      if (number === null) { this.unknown.push(id); } else { entries[id] = number; }
    });
  }

  edge(name, text) {
    const number = whole(text, 0, LAST_TIME);
    if (number === null) { this.unknown.push(text); } else { this.state[name] = number; }
  }

  take(text) {
    const words = text.slice(2).split("."), state = this.state;
    switch (text.slice(0, 2)) {
      case "s=": this.edge("start", words[0]); break;
      case "e=": this.edge("end", words[0]); break;
      case "o=": state.order = completed(this.known(words), this.ids); break;
      case "m=": this.numbers(state.minutes, words, 1, MOST_MINUTES); break;
      case "t=": this.numbers(state.at, words, 0, LAST_TIME); break;
      case "f=": this.known(words).forEach((id) => { state.at[id] = null; }); break;
      case "x=": state.dropped = this.known(words); break;
      default: this.unknown.push(text);
    }
  }
}

function decoded(text) {
  try { return decodeURIComponent(text); } catch (refused) { return text; }
}

/* What the end of an address says to written days: { states, unknown, broken, isOther }. `states` has a state for each day;
   `unknown` is what they do not have, `broken` the ids of days whose times do not go together and stay as they are written;
   `isOther` says that the link is of a version that nobody can read here. */
function readLink(hash, days) {
  const parts = decoded(hash).split("/"), isOurs = parts[0].startsWith(START), isOther = isOurs && parts[0] !== START + VERSION;
  const found = { states: days.map(asWritten), unknown: [], broken: [], isOther };
  const names = days.map((day) => day.id);
  (isOurs && !isOther ? parts.slice(1) : []).forEach((text) => {
    const words = text.split(";"), at = names.indexOf(words[0]);
    if (at < 0) { found.unknown.push(words[0]); return; }
    const reader = new Reader(found.states[at], days[at].slots.map((slot) => slot.id), found.unknown);
    words.slice(1).forEach((one) => { reader.take(one); });
    if (impossible(dayOf(days[at], found.states[at]))) {
      found.broken.push(words[0]);
      found.states[at] = asWritten(days[at]);
    }
  });
  return found;
}

export { LAST_TIME, MOST_MINUTES, START, linkOf, readLink };

/* The clock of a day, by exactly the rules of build_tools/agenda/: tests run both on the same days. Pure: no page.
   A day is { start, end, slots }, a slot { id, minutes, shortest, longest, at, cut }; times are minutes after midnight. */

import { has } from "../tools.js";

const MOST_WITHOUT_BREAK = 90, STEP = 5;

function sum(numbers) { return numbers.reduce((all, each) => all + each, 0); }

/* `total` in proportion to `room`; what does not come out even goes to the first that have room. */
function inProportion(total, room) {
  const whole = sum(room), shares = room.map((each) => (whole ? Math.floor((total * each) / whole) : 0));
  let left = total - sum(shares);
  room.forEach((each, index) => {
    const more = Math.min(left, each - shares[index], 1);
    shares[index] += more;
    left -= more;
  });
  return shares;
}

/* `total` minutes in proportion to `room`, as far as they go in steps of five. */
function shared(total, room) {
  const steps = room.map((each) => Math.floor(each / STEP));
  const coarse = inProportion(Math.min(Math.floor(total / STEP), sum(steps)), steps).map((share) => STEP * share);
  const more = inProportion(total - sum(coarse), room.map((each, index) => each - coarse[index]));
  return coarse.map((share, index) => share + more[index]);
}

/* So many `written` minutes made longer or shorter in proportion. Each keeps a minute while there are enough. */
function resized(written, minutes) {
  const all = sum(written), missing = all - minutes, times = Math.floor(-missing / all);
  const kept = minutes >= written.length ? 1 : 0;
  if (missing > 0) { return less(written, shared(missing, written.map((each) => each - kept))); }
  const more = shared(-missing - times * all, written);
  return written.map((each, index) => each * (1 + times) + more[index]);
}

function less(numbers, others) { return numbers.map((each, index) => each - others[index]); }

/* Slots that follow each other from `start` on and have to be over at `end`, when the slot `before` begins. */
function stretches(day) {
  const found = [];
  let start = day.start, slots = [];
  day.slots.forEach((slot) => {
    if (slot.at !== null) {
      if (slots.length || slot.at > start) { found.push({ start, end: slot.at, slots, before: slot.id }); }
      start = slot.at;
      slots = [];
    }
    slots.push(slot);
  });
  return found.concat({ start, end: day.end, slots, before: "" });
}

/* The length of each slot, so that together they come as near to `available` as their limits let them. */
function lengths(slots, available) {
  const missing = sum(slots.map((slot) => slot.minutes)) - available, sign = missing > 0 ? -1 : 1;
  const room = slots.map((slot) => (missing > 0 ? slot.minutes - slot.shortest : slot.longest - slot.minutes));
  const shares = shared(Math.min(Math.abs(missing), sum(room)), room);
  return slots.map((slot, index) => slot.minutes + sign * shares[index]);
}

/* What to drop by the order of cuts until the rest fits, and what is missing even then. */
function overrun(stretch, minutes) {
  const optional = stretch.slots.filter((slot) => slot.cut !== null && slot.at === null);
  const inOrder = optional.slice().sort((a, b) => a.cut - b.cut || optional.indexOf(a) - optional.indexOf(b));
  const drop = [];
  let left = minutes;
  inOrder.forEach((slot) => {
    if (left > 0) {
      drop.push(slot.id);
      left -= slot.shortest;
    }
  });
  return { before: stretch.before, minutes, drop, left: Math.max(left, 0) };
}

/* The day with its times: { placed: [{ id, start, end }], gaps: [{ start, end, before }], overruns }. */
function retimed(day) {
  const placed = [], gaps = [], overruns = [];
  stretches(day).forEach((stretch) => {
    let now = stretch.start;
    lengths(stretch.slots, stretch.end - stretch.start).forEach((length, index) => {
      placed.push({ id: stretch.slots[index].id, start: now, end: now + length });
      now += length;
    });
    if (now < stretch.end) { gaps.push({ start: now, end: stretch.end, before: stretch.before }); }
    if (now > stretch.end) { overruns.push(overrun(stretch, now - stretch.end)); }
  });
  return { placed, gaps, overruns };
}

/* The minutes of each step in so many minutes of its session, null for one that is left out, by exactly the rules of
   build_tools/agenda/steps.py. A step is a slot. */
function stepLengths(steps, minutes) {
  const written = steps.map((step) => step.minutes);
  if (minutes >= sum(written)) { return resized(written, minutes); }
  const dropped = [].concat(...retimed({ start: 0, end: minutes, slots: steps }).overruns.map((each) => each.drop))
    .slice(0, steps.length - 1);
  const plan = retimed({ start: 0, end: minutes, slots: steps.filter((step) => !dropped.includes(step.id)) });
  const lengths = plan.placed.map((each) => each.end - each.start);
  const fitting = plan.overruns.length ? resized(lengths, minutes) : lengths, found = {};
  plan.placed.forEach((each, index) => { found[each.id] = fitting[index]; });
  return steps.map((step) => (has(found, step.id) ? found[step.id] : null));
}

/* The slots at whose end people have had no break for too long, with the minutes. `rests` are the ids of breaks. */
function tired(plan, rests) {
  const found = [];
  let minutes = 0;
  plan.placed.forEach((each) => {
    const before = minutes;
    minutes = rests.includes(each.id) ? 0 : minutes + each.end - each.start;
    if (before <= MOST_WITHOUT_BREAK && minutes > MOST_WITHOUT_BREAK) { found.push({ id: each.id, minutes }); }
  });
  return found;
}

/* Why a day cannot be, or null: it ends too early, or a fixed slot is outside it or not after what comes before it. */
function impossible(day) {
  if (day.end <= day.start) { return { why: "end" }; }
  let time = day.start - 1, before = "";
  return day.slots.reduce((found, slot) => {
    if (found) { return found; }
    if (slot.at !== null && slot.at < day.start) { return { why: "early", id: slot.id, at: slot.at }; }
    if (slot.at !== null && slot.at >= day.end) { return { why: "late", id: slot.id, at: slot.at }; }
    if (slot.at !== null && slot.at <= time) { return { why: "order", id: slot.id, at: slot.at, before, time }; }
    if (slot.at !== null || !before) { before = slot.id; }
    time = Math.max(time, day.start, slot.at || 0);
    return null;
  }, null);
}

export { impossible, retimed, stepLengths, tired };

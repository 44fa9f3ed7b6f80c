/* What a trainer changes of a written day, as functions from one state to the next. Pure: no page.
   A state is { start, end, order, minutes, at, dropped }: `order` has the ids of all blocks, `minutes` what was typed, by id,
   `at` the fixed time of each block or null, `dropped` the ids of those that are left out. */
import { has } from "../tools.js";

/* The state in which nothing is changed. `written` is data-day: { id, start, end, slots, rests }. */
function asWritten(written) {
  const at = {};
  written.slots.forEach((slot) => { at[slot.id] = slot.at; });
  const order = written.slots.map((slot) => slot.id);
  return { start: written.start, end: written.end, order, minutes: {}, at, dropped: [] };
}

function having(state, part) { return Object.assign({}, state, part); }

function withStart(state, start) { return having(state, { start }); }
function withEnd(state, end) { return having(state, { end }); }

/* The block takes exactly so many minutes; with null, what the day needs again. */
function withMinutes(state, id, count) {
  const minutes = having(state.minutes, { [id]: count });
  if (count === null) { delete minutes[id]; }
  return having(state, { minutes });
}

/* The block begins at a time; with null, after the one before it. */
function withTime(state, id, time) { return having(state, { at: having(state.at, { [id]: time }) }); }

/* The block changes places with its neighbour, `by` 1 below or -1 above; nothing where there is none. */
function moved(state, id, by) {
  const order = state.order.slice(), from = order.indexOf(id), other = order[from + by];
  if (!other) { return state; }
  order[from + by] = id;
  order[from] = other;
  return having(state, { order });
}

function without(state, id) { return having(state, { dropped: state.dropped.filter((each) => each !== id).concat(id) }); }
function takenBack(state, id) { return having(state, { dropped: state.dropped.filter((each) => each !== id) }); }

function slotOf(slot, state) {
  const own = has(state.minutes, slot.id) ? state.minutes[slot.id] : null;
  return {
    id: slot.id,
    minutes: own || slot.minutes,
    shortest: own || slot.shortest,
    longest: own || slot.longest,
    at: state.at[slot.id],
    cut: slot.cut
  };
}

/* The day that retime.js gives its times: what is dropped has no slot in it. */
function dayOf(written, state) {
  const slots = {};
  written.slots.forEach((slot) => { slots[slot.id] = slotOf(slot, state); });
  const shown = state.order.filter((id) => !state.dropped.includes(id));
  return { start: state.start, end: state.end, slots: shown.map((id) => slots[id]) };
}

export { asWritten, dayOf, moved, takenBack, withEnd, withMinutes, withStart, withTime, without };

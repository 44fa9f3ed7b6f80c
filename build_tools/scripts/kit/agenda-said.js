/* What there is to say of a day with its times, in the words of the page. Pure: no page. */
import { fill } from "../tools.js";
import { clock } from "./clock.js";
import { stepLengths, tired } from "./retime.js";

function overrunSaid(overrun, day, words, name) {
  const values = { minutes: overrun.minutes, block: name(overrun.before), end: clock(day.end) };
  const drop = overrun.drop.map((id) => fill(words.named, { block: name(id) })).join(", ");
  return [
    fill(overrun.before ? words.overrun : words.overrunEnd, values),
    drop ? fill(words.dropInOrder, { blocks: drop }) : words.dropNothing,
    drop && overrun.left ? fill(words.left, { minutes: overrun.left }) : ""
  ].filter(Boolean).join(" ");
}

function gapSaid(gap, words) {
  return fill(words.gap, { start: clock(gap.start), end: clock(gap.end), minutes: gap.end - gap.start });
}

/* Which session has less time than its plan asks for, and which steps it leaves out. */
function shortSaid(place, steps, words, name) {
  const minutes = place.end - place.start, whole = steps.reduce((all, step) => all + step.minutes, 0);
  if (minutes >= whole) { return []; }
  const lengths = stepLengths(steps, minutes), out = steps.filter((step, index) => lengths[index] === null);
  const titles = out.map((step) => fill(words.named, { block: step.title })).join(", ");
  return [fill(words.short, { block: name(place.id), minutes, whole }) + (titles ? " " + fill(words.leaveOut, { steps: titles }) : "")];
}

/* The sentences on a plan: what is too long and what to drop, which sessions are short, what stays empty, where a break is
   missing. `written` is data-day; `name` gives the name of a block by its id. */
function said(plan, day, written, words, name) {
  const found = [].concat(
    plan.overruns.map((each) => overrunSaid(each, day, words, name)),
    ...plan.placed.map((each) => shortSaid(each, written.steps[each.id] || [], words, name)),
    plan.gaps.map((each) => gapSaid(each, words)),
    tired(plan, written.rests).map((each) => fill(words.tired, { block: name(each.id), minutes: each.minutes }))
  );
  return found.length ? found : [words.fits];
}

/* Why a day cannot be, as impossible() of retime.js found it, and what to do. */
function reason(why, day, words, name) {
  const values = { start: clock(day.start), end: clock(day.end), block: name(why.id), time: clock(why.at) };
  if (why.why === "end") { return fill(words.refusedEnd, values); }
  if (why.why === "early") { return fill(words.refusedEarly, values); }
  if (why.why === "late") { return fill(words.refusedLate, values); }
  return fill(words.refusedOrder, Object.assign(values, { before: name(why.before), other: clock(why.time) }));
}

export { reason, said };

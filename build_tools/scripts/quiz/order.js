/* Chance that repeats itself: the same text gives the same order on every device and in every language. */

/* A function that gives numbers from 0 to below 1: FNV-1a makes 32 bits of the text, xorshift32 (13, 17, 5) goes on. */
function numbers(text) {
  let state = 2166136261;
  for (let place = 0; place < text.length; place += 1) {
    state = Math.imul(state ^ text.charCodeAt(place), 16777619);
  }
  state = state || 1;
  function next() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  }
  for (let place = 0; place < 8; place += 1) { next(); }  /* texts that differ little begin alike */
  return next;
}

/* The list in another order (Fisher and Yates, from the end). */
function mixed(list, random) {
  const order = list.slice();
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1)), kept = order[place];
    order[place] = order[other];
    order[other] = kept;
  }
  return order;
}

/* `count` of the entries {objective, scored}, in their own order. Each objective is there, by a scored entry if it
   has one; chance decides the rest. Others than scored ones come when there are too few of those. */
function draw(entries, count, random) {
  const mix = mixed(entries, random), taken = new Set(), covered = new Set();
  const candidates = mix.filter((entry) => entry.scored).concat(mix);
  candidates.forEach((entry) => {
    if (!covered.has(entry.objective)) {
      covered.add(entry.objective);
      taken.add(entry);
    }
  });
  candidates.forEach((entry) => { if (taken.size < count) { taken.add(entry); } });
  return entries.filter((entry) => taken.has(entry));
}

export { draw, mixed, numbers };

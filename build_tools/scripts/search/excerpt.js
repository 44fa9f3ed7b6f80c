/* What a result shows of a text, with the words of the query marked: [{text, hit}], in order.
   `fits(word)` says which word of the query a folded word belongs to, or -1. */

const LENGTH = 170;
const BEFORE = 50;

function marked(text, reader, fits) { return cut(text, hits(text, reader, fits), 0, text.length); }

/* As `marked`, for about 170 characters around the place where most words of the query stand together. */
function excerpt(text, reader, fits) {
  const found = hits(text, reader, fits);
  const best = found.reduce((most, hit) => {
    const near = found.filter((other) => other.start >= hit.start && other.end <= hit.start + LENGTH - BEFORE);
    const count = new Set(near.map((other) => other.word)).size;
    return count > most.count ? { count, start: hit.start } : most;
  }, { count: 0, start: 0 });
  const first = Math.max(0, best.start - BEFORE);
  const start = space(text.lastIndexOf(" ", first) + 1, first);
  const end = start + LENGTH;
  const stop = space(text.indexOf(" ", end), end < text.length - BEFORE ? end : text.length);
  return [{ text: start ? "… " : "" }].concat(cut(text, found, start, stop), { text: stop < text.length ? " …" : "" });
}

/* Where to cut: at the space, or where a text has none for long. */
function space(at, place) { return at >= 0 && Math.abs(at - place) < BEFORE ? at : place; }

function hits(text, reader, fits) {
  const found = [];
  const hit = (keys, start, end) => {
    const word = keys.map(fits).find((at) => at >= 0);
    const before = found[found.length - 1];
    return word >= 0 && found.push({ start: before ? Math.max(start, before.end) : start, end, word });
  };
  text.replace(reader.piece, (piece, start) => {
    if (!reader.isPaired(piece)) { return hit(reader.folded(piece), start, start + piece.length); }
    return Array.from(piece).forEach((letter, at, letters) => {
      [letter, letter + (letters[at + 1] || "")].some((part) => hit(reader.folded(part).slice(0, 1), start, start + part.length));
      start += letter.length;
    });
  });
  return found;
}

function cut(text, found, start, end) {
  const parts = [];
  found.filter((hit) => hit.start >= start && hit.end <= end).concat({ start: end, end: end }).forEach((hit) => {
    parts.push({ text: text.slice(start, hit.start) }, { text: text.slice(hit.start, hit.end), hit: true });
    start = hit.end;
  });
  return parts.filter((part) => part.text);
}

export { excerpt, marked };

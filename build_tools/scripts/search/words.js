/* Words: which letters count as the same, which forms belong together, where they stand in a text.
   build_tools/search/letters.py must agree on words and letters; endings come with the index. */

const BETWEEN = "\\u0000-/:-@\\[-`{-\\u00a9\\u00ab\\u00ac\\u00ae-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u02b9-\\u02df" +
  "\\u2000-\\u200a\\u200c-\\u205f\\u2061-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u303f";
const SEPARATORS = new RegExp("[" + BETWEEN + "]+");
const MARKS = /[\u0300-\u036f\u00ad\u200b\u2060\ufeff]/g;
const LENGTH = 170;
const BEFORE = 50;

function fold(text) { return text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(MARKS, ""); }

/* The words of what stands between two separators: one, seldom more. */
function folded(piece) { return fold(piece).split(SEPARATORS).filter((word) => word && !/^[a-z]$/.test(word)); }

/* The words of a text, folded, in order. */
function words(text) { return [].concat.apply([], text.split(SEPARATORS).map(folded)); }

/* Forms of a word: `stem` is the same for all of them, and they all begin with `root`.
   `endings` are rows of end, letters to drop, letters to add; the first that leaves `least` letters is used. */
function forms(word, endings, least) {
  const fit = endings.find((row) => word.endsWith(row[0]) && word.length - row[1] + row[2].length >= least);
  const stem = fit ? word.slice(0, word.length - fit[1]) + fit[2] : word;
  const added = endings.map((row) => stem.endsWith(row[2]) ? row[2].length : 0);
  return { word, stem, root: stem.slice(0, stem.length - Math.max.apply(null, added.concat(0))) };
}

/* How many letters apart two words are: one put in, left out, changed, or changed places with the next. */
function distance(one, other) {
  const rows = [];
  for (let i = 0; i <= one.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i][j] = !i ? j : Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + (one[i - 1] !== other[j - 1]),
        swapped ? rows[i - 2][j - 2] + 1 : Infinity
      );
    }
  }
  return rows[one.length][other.length];
}

/* `fits(word)` says which word of the query a folded word belongs to, or -1. Gives [{text, hit}], in order. */
function marked(text, fits) { return cut(text, hits(text, fits), 0, text.length); }

/* As `marked`, for about 170 characters around the place where most words of the query stand together. */
function excerpt(text, fits) {
  const found = hits(text, fits);
  const best = found.reduce((most, hit) => {
    const near = found.filter((other) => other.start >= hit.start && other.end <= hit.start + LENGTH - BEFORE);
    const count = new Set(near.map((other) => other.word)).size;
    return count > most.count ? { count, start: hit.start } : most;
  }, { count: 0, start: 0 });
  const start = text.lastIndexOf(" ", best.start - BEFORE) + 1;
  const stop = text.indexOf(" ", start + LENGTH);
  const shown = cut(text, found, start, stop < 0 ? text.length : stop);
  return [{ text: start ? "… " : "" }].concat(shown, { text: stop < 0 ? "" : " …" });
}

function hits(text, fits) {
  const found = [];
  text.replace(new RegExp("[^" + BETWEEN + "]+", "g"), (piece, start) => {
    const word = folded(piece).map(fits).find((at) => at >= 0);
    if (word >= 0) { found.push({ start, end: start + piece.length, word }); }
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

export { distance, excerpt, folded, forms, marked, words };

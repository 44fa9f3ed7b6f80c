/* The part of a text where the words of a query stand, cut into pieces that match and pieces that do not. */
(function () {
  "use strict";

  const search = window.courseSearch;
  const LENGTH = 170;
  const BEFORE = 50;

  /* `fits(word)` says which word of the query a folded word belongs to, or -1. Gives [{text, hit}], in order. */
  function marked(text, fits) { return cut(text, hits(text, fits), 0, text.length); }

  /* As `marked`, for about 170 characters around the place where most words of the query stand together. */
  function excerpt(text, fits) {
    const found = hits(text, fits);
    const best = found.reduce((most, hit) => {
      const near = found.filter((other) => other.start >= hit.start && other.end <= hit.start + LENGTH - BEFORE);
      const words = new Set(near.map((other) => other.word)).size;
      return words > most.words ? { words: words, start: hit.start } : most;
    }, { words: 0, start: 0 });
    const start = best.start > BEFORE ? text.indexOf(" ", best.start - BEFORE) + 1 : 0;
    const end = start + LENGTH < text.length ? text.lastIndexOf(" ", start + LENGTH) : text.length;
    const parts = cut(text, found, start, end > start ? end : text.length);
    if (start > 0) { parts.unshift({ text: "… ", hit: false }); }
    if (end > start && end < text.length) { parts.push({ text: " …", hit: false }); }
    return parts;
  }

  function hits(text, fits) {
    const found = [];
    const piece = new RegExp(search.PIECE, "g");
    for (let one = piece.exec(text); one; one = piece.exec(text)) {
      const word = search.folded(one[0]).map(fits).filter((at) => at >= 0)[0];
      if (word !== undefined) { found.push({ start: one.index, end: one.index + one[0].length, word: word }); }
    }
    return found;
  }

  function cut(text, found, start, end) {
    const parts = [];
    let at = start;
    const add = (to, hit) => {
      if (to > at) { parts.push({ text: text.slice(at, to), hit: hit }); }
      at = Math.max(at, to);
    };
    found.filter((hit) => hit.start >= start && hit.end <= end).forEach((hit) => {
      add(hit.start, false);
      add(hit.end, true);
    });
    add(end, false);
    return parts;
  }

  search.marked = marked;
  search.excerpt = excerpt;
})();

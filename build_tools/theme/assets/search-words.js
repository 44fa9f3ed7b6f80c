/* What a word is, which letters count as the same, and which words are forms of one word.
   build_tools/search/letters.py says the same about the first two; endings come with the index. */
(function () {
  "use strict";

  const BETWEEN = "\\u0000-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u02b9-\\u02df" +
    "\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u303f";
  const SEPARATORS = new RegExp("[" + BETWEEN + "]+");
  const MARKS = /[\u0300-\u036f]/g;

  function fold(text) { return text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(MARKS, ""); }

  function isWord(word) { return word && !/^[a-z]$/.test(word); }

  /* The words of what stands between two separators: one, seldom more. */
  function folded(piece) { return fold(piece).split(SEPARATORS).filter(isWord); }

  /* The words of a text, folded, in order. */
  function words(text) {
    return text.split(SEPARATORS).reduce((found, piece) => found.concat(folded(piece)), []);
  }

  /* Forms of a word: `stem` is the same for all of them, and they all begin with `root`.
     `endings` are rows of end, letters to drop, letters to add; the first that leaves `least` letters is used. */
  function forms(word, endings, least) {
    const fit = endings.find((row) => word.endsWith(row[0]) && word.length - row[1] + row[2].length >= least);
    const stem = fit ? word.slice(0, word.length - fit[1]) + fit[2] : word;
    const added = endings.reduce((most, row) => row[2] && stem.endsWith(row[2]) ? Math.max(most, row[2].length) : most, 0);
    return { word: word, stem: stem, root: stem.slice(0, stem.length - added) };
  }

  /* How many letters apart two words are: one put in, left out, changed, or changed places with the next. */
  function distance(one, other) {
    const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
    for (let i = 1; i <= one.length; i += 1) {
      rows[i] = [i];
      for (let j = 1; j <= other.length; j += 1) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        rows[i][j] = Math.min(
          rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + same,
          swapped ? rows[i - 2][j - 2] + 1 : Infinity
        );
      }
    }
    return rows[one.length][other.length];
  }

  const search = window.courseSearch = window.courseSearch || {};
  search.PIECE = "[^" + BETWEEN + "]+";
  search.folded = folded;
  search.words = words;
  search.forms = forms;
  search.distance = distance;
})();

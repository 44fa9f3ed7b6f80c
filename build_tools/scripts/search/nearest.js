/* The word that was probably meant. */

/* The word of the index that is most like one that was not found, among its neighbours in the alphabet. */
function nearest(word, terms) {
  const near = terms.map((term) => ({ term, away: distance(word, term.key) }))
    .filter((one) => one.away <= word.length / 4)
    .sort((a, b) => a.away - b.away || b.term.postings.length - a.term.postings.length);
  return near.length && near[0].term.written;
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

export { nearest };

/* Forms and spellings of a word, by what the index says of the language. */
import { flat } from "./words.js";

/* Forms of a word: `stem` is the same for all of them, and they all begin with `root`.
   `endings` are rows of end, letters to drop, letters to add; the first that leaves `least` letters is used. */
function form(word, endings, least) {
  const fit = endings.find((row) => word.endsWith(row[0]) && word.length - row[1] + row[2].length >= least);
  const stem = fit ? word.slice(0, word.length - fit[1]) + fit[2] : word;
  const added = endings.map((row) => stem.endsWith(row[2]) ? row[2].length : 0);
  return { word, stem, root: stem.slice(0, stem.length - Math.max.apply(null, added.concat(0))) };
}

/* The other spellings of a word. A row of spellings holds beginnings of words; the longest that fits is replaced. */
function spellings(word, rows) {
  return flat(rows.map((row) => {
    const own = row.filter((start) => word.startsWith(start)).sort((a, b) => b.length - a.length)[0];
    return own ? row.filter((start) => start !== own).map((start) => start + word.slice(own.length)) : [];
  }));
}

export { form, spellings };

/* Finds passages. The index is cut into files, and a query loads those it needs: build_tools/search/files.py
   writes them. `load(name)` returns a promise of what is in one file. */
import { form, spellings } from "./forms.js";
import { nearest } from "./nearest.js";
import { rank } from "./rank.js";
import { Reader, flat } from "./words.js";

const WEIGHTS = { ",": 1, ";": 2, "!": 7, "*": 12 };
const SAME_FORM = 0.9;
const BEGINNING = 0.5;
const MOST_WORDS = 6;
const MOST_FILES = 6;  /* for a query; a beginning that too many words have is not looked up */

class Index {
  constructor(about, load) {
    this.about = about;
    this.load = load;
    this.reader = new Reader(about);
    this.rows = {};
    this.starts = [];
    about.texts.reduce((first, count) => { this.starts.push(first); return first + count; }, 0);
  }

  /* What a query finds, best first: passages by number, and the words of the query in `forms`. `some` is true when
     no passage has all words, `unfinished` when too many words begin like one; `missing` are the words of the query
     that stand nowhere, as they are written in it; `nearest` is a query to try instead. */
  find(query) {
    const words = this.forms(query);
    const most = MOST_FILES / flat(words).length;
    return Promise.all(words.map((forms) => this.look(forms, most))).then((found) => Object.assign(
      rank(found, this.about.passages),
      {
        forms: words,
        unfinished: found.some((one) => one.wide && !one.same),
        missing: this.missing(query, found.filter((one) => !one.wide && !one.scores.size)),
        nearest: this.nearest(query, found)
      }
    ));
  }

  /* The forms of each word of a query, in each of its spellings while there are few. */
  forms(query) {
    const words = Array.from(new Set(this.reader.asked(query))).slice(0, MOST_WORDS);
    let left = MOST_WORDS - words.length;
    return words.map((word) => {
      const others = spellings(word, this.about.spellings).slice(0, left);
      left -= others.length;
      return [word].concat(others).map((spelt) => this.form(spelt));
    });
  }

  form(word) { return form(word, this.about.endings, this.about.least); }

  missing(query, lost) {
    const keys = lost.map((one) => one.forms[0].word);
    return Array.from(new Set(this.reader.pieces(query))).filter((piece) => this.reader.asked(piece).some((word) => keys.includes(word)));
  }

  /* The query with the nearest word in place of each that was not found; false when there is none. */
  nearest(query, found) {
    const near = new Map(found.filter((one) => one.nearest).map((one) => [one.forms[0].word, one.nearest]));
    const meant = (piece) => this.reader.asked(piece).map((word) => near.get(word)).find(Boolean) || piece;
    return near.size > 0 && this.reader.pieces(query).map(meant).join(" ");
  }

  /* The passages one word leads to, by number, with how well each fits. */
  look(forms, most) {
    const row = (word) => last(this.about.words, word);
    const wide = forms.some((one) => row(one.root + "\uffff") - row(one.root) > most - 1);
    const files = new Set();
    forms.forEach((one) => {
      for (let at = row(wide ? one.word : one.root); at <= row(wide ? one.word : one.root + "\uffff"); at += 1) {
        files.add("words-" + at);
      }
    });
    return Promise.all(Array.from(files, (file) => this.terms(file))).then((rows) => {
      const terms = flat(rows);
      const found = { forms, wide, scores: new Map(), same: 0 };
      terms.forEach((term) => this.count(term, found));
      found.nearest = !wide && !found.scores.size && nearest(forms[0].word, terms);
      return found;
    });
  }

  count(term, found) {
    const fit = this.fit(found.forms, term.key);
    if (fit < (found.wide ? SAME_FORM : BEGINNING)) { return; }
    let passage = 0;
    term.postings.replace(/([0-9a-z]+)([,;!*])/g, (posting, distance, weight) => {
      passage += parseInt(distance, 36);
      found.scores.set(passage, Math.max(fit * WEIGHTS[weight], found.scores.get(passage) || 0));
      found.same += fit > BEGINNING;
    });
  }

  /* How well a word of the index fits one of the forms, from 0 to 1. */
  fit(forms, key) { return Math.max.apply(null, forms.map((one) => this.fitOne(one, key))); }

  /* The word itself, a form of it, a word that begins so, or not at all. */
  fitOne(one, key) {
    if (key === one.word) { return 1; }
    if (!key.startsWith(one.root)) { return 0; }
    const { stem } = this.form(key);
    if (stem === one.stem) { return SAME_FORM; }
    /* A stem as long as its word is another spelling: what begins like `formalize` also begins like `formalise`. */
    const begins = key.startsWith(one.word) || (one.stem.length === one.word.length && stem.startsWith(one.stem));
    return begins && (one.word.length > 1 || this.reader.isLetter(one.word)) ? BEGINNING : 0;
  }

  terms(file) {
    this.rows[file] = this.rows[file] || this.load(file).then((told) => told.split("\n").map((line) => {
      const term = line.split(" ");
      return { key: this.reader.folded(term[0])[0], written: term[0], postings: term[1] };
    }));
    this.rows[file].catch(() => { delete this.rows[file]; });
    return this.rows[file];
  }

  /* The passages with these numbers, as they are shown. */
  passages(numbers) {
    return Promise.all(numbers.map((number) => {
      const at = last(this.starts, number);
      return this.load("texts-" + at).then((texts) => {
        const row = texts[number - this.starts[at]];
        return {
          uri: row[0], anchor: row[1], title: row[2], text: row[3],
          titleLanguage: row[4], textLanguage: row[5], context: row.slice(6)
        };
      });
    }));
  }
}

/* The last place in a sorted list whose value is not behind `value`; the first place always is one. */
function last(sorted, value) {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sorted[middle] <= value) { low = middle; } else { high = middle - 1; }
  }
  return low;
}

export { Index };

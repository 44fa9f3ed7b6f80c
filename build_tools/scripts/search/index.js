/* Finds passages. The index is cut into files, and a query loads those it needs: build_tools/search/files.py
   writes them. `load(name)` returns a promise of what is in one file. */
import { distance, folded, forms as formsOf, words as wordsOf } from "./words.js";

const WEIGHTS = { ",": 1, ";": 2, "!": 7, "*": 12 };
const SAME_FORM = 0.9;
const BEGINNING = 0.5;
const MOST_WORDS = 6;
const MOST_FILES = 6;  /* for a query; a beginning that too many words have is not looked up */
const SMALL_WORD = 4;
const EVERYWHERE = 0.25;  /* `de` and `the` stand in more than a quarter of all passages: nobody looks for them */

class Index {
  constructor(about, load) {
    this.about = about;
    this.load = load;
    this.rows = {};
    this.starts = [];
    about.texts.reduce((first, count) => { this.starts.push(first); return first + count; }, 0);
  }

  /* What a query finds, best first: passages by number, and the words of the query in `forms`. `some` is true when
     no passage has all words, `unfinished` when too many words begin like one; `nearest` is a query to try instead. */
  find(query) {
    const words = Array.from(new Set(wordsOf(query))).slice(0, MOST_WORDS);
    return Promise.all(words.map((word) => this.look(this.forms(word), MOST_FILES / words.length))).then((found) => Object.assign(
      rank(found, this.about.passages),
      {
        forms: found.map((one) => one.form),
        unfinished: found.some((one) => one.wide && !one.same),
        nearest: found.some((one) => one.nearest) && found.map((one) => one.nearest || one.form.word).join(" ")
      }
    ));
  }

  forms(word) { return formsOf(word, this.about.endings, this.about.least); }

  /* The passages one word leads to, by number, with how well each fits. */
  look(form, most) {
    const row = (word) => last(this.about.words, word);
    const wide = row(form.root + "\uffff") - row(form.root) > most - 1;
    const files = [];
    for (let at = row(wide ? form.word : form.root); at <= row(wide ? form.word : form.root + "\uffff"); at += 1) {
      files.push(this.terms("words-" + at));
    }
    return Promise.all(files).then((rows) => {
      const terms = [].concat.apply([], rows);
      const found = { form, wide, scores: new Map(), same: 0 };
      terms.forEach((term) => this.count(term, found));
      found.nearest = !wide && !found.scores.size && nearest(form.word, terms);
      return found;
    });
  }

  count(term, found) {
    const fit = this.fit(found.form, term.key);
    if (fit < (found.wide ? SAME_FORM : BEGINNING)) { return; }
    let passage = 0;
    term.postings.replace(/([0-9a-z]+)([,;!*])/g, (posting, distance, weight) => {
      passage += parseInt(distance, 36);
      found.scores.set(passage, Math.max(fit * WEIGHTS[weight], found.scores.get(passage) || 0));
      found.same += fit > BEGINNING;
    });
  }

  /* How well a word of the index fits: the word itself, a form of it, a word that begins so, or not at all. */
  fit(form, key) {
    if (key === form.word) { return 1; }
    if (!key.startsWith(form.root)) { return 0; }
    if (this.forms(key).stem === form.stem) { return SAME_FORM; }
    return form.word.length > 1 && key.startsWith(form.word) ? BEGINNING : 0;
  }

  terms(file) {
    this.rows[file] = this.rows[file] || this.load(file).then((told) => told.split("\n").map((line) => {
      const term = line.split(" ");
      return { key: folded(term[0])[0], written: term[0], postings: term[1] };
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

/* Passages with every word that matters; when there is none, those with most of them first. */
function rank(found, passages) {
  const isSmall = (one) => one.form.word.length <= SMALL_WORD && one.same > passages * EVERYWHERE;
  const needed = found.every(isSmall) ? found : found.filter((one) => !isSmall(one));
  const numbers = new Set([].concat.apply([], needed.map((one) => Array.from(one.scores.keys()))));
  const ranked = Array.from(numbers, (number) => ({
    number,
    words: needed.filter((one) => one.scores.has(number)).length,
    score: found.reduce((sum, one) => sum + (one.scores.get(number) || 0) * Math.log(1 + passages / (1 + one.same)), 0)
  }));
  const full = ranked.filter((one) => one.words === needed.length);
  const kept = (full.length ? full : ranked).sort((a, b) => b.words - a.words || b.score - a.score || a.number - b.number);
  return { passages: kept.map((one) => one.number), some: kept.length > full.length };
}

/* The word of the index that is most like one that was not found, among its neighbours in the alphabet. */
function nearest(word, terms) {
  const near = terms.map((term) => ({ term, away: distance(word, term.key) }))
    .filter((one) => one.away <= word.length / 4)
    .sort((a, b) => a.away - b.away || b.term.postings.length - a.term.postings.length);
  return near.length && near[0].term.written;
}

export { Index };

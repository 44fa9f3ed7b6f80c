/* Finds passages. The index is cut into files, and a query loads those it needs: build_tools/search/files.py
   writes them. `load(name, version)` returns a promise of the data of one file. */
(function () {
  "use strict";

  const search = window.courseSearch;
  const WEIGHTS = { ",": 1, ";": 2, "!": 7, "*": 12 };
  const SAME_FORM = 0.9;
  const BEGINNING = 0.5;
  const MOST_WORDS = 8;
  const MOST_FILES = 4;  /* of words for one word; a beginning that is spread over more is not looked up */
  const SMALL_WORD = 4;
  const EVERYWHERE = 0.25;  /* `de` and `the` stand in more than a quarter of all passages: nobody looks for them */

  function Index(about, load) {
    this.about = about;
    this.load = load;
    this.rows = {};
    this.starts = [];
    about.texts.reduce((first, count) => { this.starts.push(first); return first + count; }, 0);
  }

  /* What a query finds, best first: passages by number, the words as they were understood, and what was not found.
     `some` is true when no passage has all words; `unfinished` when too many words begin like this one. */
  Index.prototype.find = function (query) {
    const words = search.words(query).filter((word, at, all) => all.indexOf(word) === at).slice(0, MOST_WORDS);
    const asked = words.map((word) => search.forms(word, this.about.endings, this.about.least));
    return Promise.all(asked.map((form) => this.look(form))).then((found) => {
      const ranked = rank(found, this.about.passages);
      ranked.forms = asked;
      ranked.unfinished = found.some((one) => one.wide);
      ranked.nearest = found.some((one) => one.nearest) ? found.map((one) => one.nearest || one.form.word) : null;
      return ranked;
    });
  };

  /* The passages one word leads to, by number, with how well each fits. */
  Index.prototype.look = function (form) {
    const first = last(this.about.words, (start) => start <= form.root);
    const end = last(this.about.words, (start) => start <= form.root + "\uffff");
    const wide = end - first >= MOST_FILES;
    const own = last(this.about.words, (start) => start <= form.word);
    const names = [];
    for (let at = wide ? own : first; at <= (wide ? own : end); at += 1) { names.push("words-" + at); }
    return Promise.all(names.map((name) => this.words(name))).then((rows) => {
      const terms = [].concat.apply([], rows);
      const found = this.gather(form, terms, !wide);
      found.wide = wide && !found.forms;
      found.nearest = found.any || wide ? null : nearest(form.word, terms);
      return found;
    });
  };

  Index.prototype.gather = function (form, terms, beginnings) {
    const found = { form: form, scores: new Map(), forms: 0, any: false };
    const seen = new Set();
    terms.forEach((term) => {
      const fit = this.fit(form, term.key);
      if (!fit || fit === BEGINNING && !beginnings) { return; }
      found.any = true;
      decode(term.postings, (passage, weight) => {
        found.scores.set(passage, Math.max(fit * weight, found.scores.get(passage) || 0));
        if (fit >= SAME_FORM) { seen.add(passage); }
      });
    });
    found.forms = seen.size;
    return found;
  };

  /* How well a word of the index fits: the word itself, a form of it, a word that begins so, or not at all. */
  Index.prototype.fit = function (form, key) {
    if (key === form.word) { return 1; }
    if (search.forms(key, this.about.endings, this.about.least).stem === form.stem) { return SAME_FORM; }
    return form.word.length > 1 && key.startsWith(form.word) ? BEGINNING : 0;
  };

  Index.prototype.words = function (name) {
    this.rows[name] = this.rows[name] || this.load(name).then((told) => told.split("\n").map((line) => {
      const gap = line.indexOf(" ");
      const written = line.slice(0, gap);
      return { key: search.folded(written)[0], written: written, postings: line.slice(gap + 1) };
    }));
    this.rows[name].catch(() => { delete this.rows[name]; });
    return this.rows[name];
  };

  /* The passages with these numbers, as they are shown. */
  Index.prototype.passages = function (numbers) {
    return Promise.all(numbers.map((number) => {
      const at = last(this.starts, (start) => start <= number);
      return this.load("texts-" + at).then((texts) => {
        const row = texts[number - this.starts[at]];
        return {
          uri: row[0], anchor: row[1], title: row[2], text: row[3],
          titleLanguage: row[4], textLanguage: row[5], context: row.slice(6)
        };
      });
    }));
  };

  /* The last place in a sorted list that fits; the first place always does. */
  function last(sorted, fits) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(sorted[middle])) { low = middle; } else { high = middle - 1; }
    }
    return low;
  }

  function decode(postings, take) {
    const posting = /([0-9a-z]+)([,;!*])/g;
    let passage = 0;
    for (let one = posting.exec(postings); one; one = posting.exec(postings)) {
      passage += parseInt(one[1], 36);
      take(passage, WEIGHTS[one[2]]);
    }
  }

  /* Passages with every word that matters; when there is none, those with most of them. */
  function rank(found, passages) {
    const scores = new Map();
    const smalls = found.filter((one) => one.form.word.length <= SMALL_WORD && one.forms > passages * EVERYWHERE);
    const needed = smalls.length < found.length ? found.filter((one) => smalls.indexOf(one) < 0) : found;
    found.forEach((one) => {
      const rare = Math.log(1 + passages / (1 + one.forms));
      one.scores.forEach((fit, passage) => {
        const before = scores.get(passage) || { score: 0, words: 0 };
        const counts = needed.indexOf(one) >= 0 ? 1 : 0;
        scores.set(passage, { score: before.score + fit * rare, words: before.words + counts });
      });
    });
    const numbers = Array.from(scores.keys()).filter((number) => scores.get(number).words > 0);
    const full = numbers.filter((number) => scores.get(number).words === needed.length);
    const kept = full.length ? full : numbers;
    kept.sort((a, b) => scores.get(b).words - scores.get(a).words || scores.get(b).score - scores.get(a).score || a - b);
    return { passages: kept, some: !full.length && kept.length > 0 };
  }

  /* The word of the index that is most like one that was not found, among its neighbours in the alphabet. */
  function nearest(word, terms) {
    const allowed = word.length > 6 ? 2 : word.length > 3 ? 1 : 0;
    const near = terms.filter((term) => Math.abs(term.key.length - word.length) <= allowed)
      .map((term) => ({ term: term, away: search.distance(word, term.key) }))
      .filter((each) => each.away <= allowed)
      .sort((a, b) => a.away - b.away || b.term.postings.length - a.term.postings.length);
    return near.length ? near[0].term.written : null;
  }

  search.Index = Index;
})();

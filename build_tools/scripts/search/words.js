/* Reads the words of a text: what they are, and which letters count as the same. build_tools/search/letters.py must agree.
   What a piece of a text is, and which letters go in pairs, comes with the index. */

const MARKS = /[\u0300-\u036f\u00ad\u200b\u2060\ufeff]/g;
const SIGNS = /[-&/.,+#]+/g;
const THOUSANDS = /^[0-9]{1,3}([.,][0-9]{3})+$/;

function fold(text) { return text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(MARKS, ""); }

function flat(lists) { return [].concat.apply([], lists); }

/* A piece with signs as one word. Numbers are the same however thousands and decimals are marked. */
function whole(part) { return THOUSANDS.test(part) ? part.replace(SIGNS, "") : part.replace(/,/g, "."); }

class Reader {
  constructor(about) {
    this.piece = new RegExp(about.piece, "gu");
    this.paired = new RegExp("^" + about.paired, "u");
  }

  /* The pieces of a text, as they are written. */
  pieces(text) { return text.match(this.piece) || []; }

  /* The words of a piece. One with signs inside is a word as a whole, which comes first, and so are its parts. */
  folded(piece) { return flat(this.pieces(fold(piece)).map((part) => this.parts(part))); }

  parts(part) {
    if (this.isPaired(part)) {
      return Array.from(part).map((letter, at, letters) => letter + (letters[at + 1] || ""));
    }
    const parts = part.split(SIGNS).filter((word) => word && !/^[a-z]$/.test(word));
    return part.match(SIGNS) ? [whole(part)].concat(parts) : parts;
  }

  /* The words of a text, folded, in order. */
  words(text) { return flat(this.pieces(text).map((piece) => this.folded(piece))); }

  /* The words to look up of a query: the last letter of a row of pairs is in the pair before it. */
  asked(text) {
    return this.words(text).filter((word, at, words) =>
      !(at && this.isLetter(word) && words[at - 1] !== word && words[at - 1].endsWith(word)));
  }

  isPaired(word) { return this.paired.test(word); }

  /* Whether a word is half of a pair. */
  isLetter(word) { return this.isPaired(word) && Array.from(word).length === 1; }
}

export { Reader, flat };

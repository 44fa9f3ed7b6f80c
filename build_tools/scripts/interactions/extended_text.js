/* Write in one's own words, then compare. Never scored: the credit counts for nothing. The answer is a list of one text. */
import { bringIntoView, changed } from "../answering.js";

const PAUSE = 400;  /* milliseconds without typing, after which the text is kept */
const stays = true;

function area(field) { return field.querySelector("textarea"); }
function first(field) { return area(field); }

function prepare(field) {
  let waiting = 0;
  function done() {
    window.clearTimeout(waiting);
    waiting = 0;
  }
  function tell() { if (waiting) { changed(field); } }

  field.addEventListener("change", done);
  field.addEventListener("input", () => {
    done();
    waiting = window.setTimeout(tell, PAUSE);
  });
  ["pagehide", "keep"].forEach((name) => { window.addEventListener(name, tell); });
  bringIntoView(area(field));
}

function read(field) {
  const text = area(field).value;
  return text.trim() ? [text] : [];
}

function write(field, answer) { area(field).value = answer[0] || ""; }

function isEmpty(answer) { return answer.length === 0; }

function judge(field, answer, key) { return { credit: 100, said: [key.firstElementChild.cloneNode(true)], more: false }; }

export { first, isEmpty, judge, prepare, read, stays, write };

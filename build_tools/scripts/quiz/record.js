/* What is kept of an item: from its record to the page, and back. */
import { isCredit } from "../kept/records.js";
import { isObject } from "../tools.js";
import { read as readReview } from "./review.js";
import { whole } from "./round.js";

function same(one, other) { return JSON.stringify(one) === JSON.stringify(other); }

/* Fills in what was stored. Whether it is there then: what a reader or another page spoiled is not. Of a draft a
   part is enough. */
function takes(item, answers, isDraft) {
  if (!isObject(answers)) { return false; }
  item.write(answers);
  const read = item.read();
  return (isDraft ? item.isBegun(read) : !item.empty(read).length) && item.fields.every((field) => {
    const name = field.dataset.interaction, given = answers[name];
    return Array.isArray(given) ? given.length === read[name].length : isDraft && given === undefined;
  });
}

/* From another device comes a credit without the answers. */
function isBare(record) { return record.answers === undefined && isCredit(record.credit); }

/* Whether a record says anything that can be shown. */
function isUsable(item, record) {
  return takes(item, record.answers) || takes(item, record.draft, true) || isBare(record) || Boolean(readReview(record.review));
}

function restore(item) {
  const record = item.record.all().find((kept) => isUsable(item, kept)) || {}, isChecked = takes(item, record.answers);
  item.state = null;
  if (isChecked || isBare(record)) {
    const answers = isChecked ? item.read() : undefined;
    item.state = { answers, credit: record.credit, tries: whole(record.tries) || 1, at: record.at };
  }
  if (isChecked) { item.state.credit = item.judge().credit; }
  item.review = readReview(record.review);
  item.setSure(record.sure);
  if (!takes(item, record.draft, true)) { item.write(isChecked ? record.answers : {}); }
}

/* A choice that is not checked yet is kept as a draft beside what was checked. */
function keep(item) {
  const answers = item.read(), state = item.state || {};
  const record = {
    key: item.about.key, answers: state.answers, credit: state.credit, tries: state.tries, at: state.at,
    sure: item.sure, review: item.review
  };
  if (item.isBegun(answers) && !same(state.answers, answers)) { record.draft = answers; }
  if (item.state || record.draft || record.review) { item.record.set(record); } else { item.record.remove(); }
}

export { keep, restore, same };

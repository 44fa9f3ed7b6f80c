/* What is kept of an item: from its record to the page, and back. */
(function () {
  "use strict";

  function same(one, other) { return JSON.stringify(one) === JSON.stringify(other); }

  /* Fills in what was stored. Whether it is there then: what a reader or another page spoiled is not. Of a draft a
     part is enough. */
  function takes(item, answers, isDraft) {
    if (!answers || typeof answers !== "object") { return false; }
    item.write(answers);
    var read = item.read();
    return (isDraft ? item.isBegun(read) : !item.empty(read).length) && item.fields.every(function (field) {
      var name = field.dataset.interaction, given = answers[name];
      return Array.isArray(given) ? given.length === read[name].length : isDraft && given === undefined;
    });
  }

  /* From another device comes a credit without the answers. */
  function isBare(record) {
    return record.answers === undefined && Number.isInteger(record.credit) && record.credit >= 0 && record.credit <= 100;
  }

  /* What is stored counts only while the item's key is the one it was judged by. */
  function restore(item) {
    var review = window.courseQuizReview.read;
    var found = item.addresses.map(item.store.get).filter(function (record) {
      return record && record.key === item.form.dataset.key && (takes(item, record.answers) ||
        takes(item, record.draft, true) || isBare(record) || review(record.review));
    })[0] || {};
    var checked = takes(item, found.answers);
    item.state = null;
    if (checked || isBare(found)) {
      item.state = { answers: checked ? item.read() : undefined, credit: found.credit, tries: Number(found.tries) || 1, at: found.at };
    }
    if (checked) { item.state.credit = item.judge().credit; }
    item.review = review(found.review);
    item.setSure(found.sure);
    if (!takes(item, found.draft, true)) { item.write(checked ? found.answers : {}); }
  }

  /* Where else the item is kept, from before it was renamed: once it is written anew, nobody may count that. */
  function before(item) {
    return item.addresses.slice(1).filter(function (at) {
      return (item.store.get(at) || {}).key === item.form.dataset.key;
    });
  }

  /* A choice that is not checked yet is kept as a draft beside what was checked. */
  function keep(item) {
    var answers = item.read(), state = item.state || {}, old;
    var record = {
      key: item.form.dataset.key, answers: state.answers, credit: state.credit, tries: state.tries, at: state.at,
      sure: item.sure, review: item.review
    };
    if (item.isBegun(answers) && !same(state.answers, answers)) { record.draft = answers; }
    if (item.state || record.draft || record.review) {
      item.store.set(item.form.dataset.address, record);
      old = before(item);
      if (old.length) { item.store.remove(old); }
    } else {
      item.store.remove([item.addresses[0]].concat(before(item)));
    }
  }

  window.courseQuizRecord = { restore: restore, keep: keep, same: same };
})();

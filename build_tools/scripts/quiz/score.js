/* Points in whole numbers: an item's points times its credit are hundredths of points, so nothing is rounded on the way.
   An entry is {points, credit: 0 to 100, scored, done, objective, section}; what is not scored counts as done only. */

function total(entries) {
  const sum = { done: 0, total: entries.length, hundredths: 0, max: 0, percent: 0 };
  entries.forEach((entry) => {
    if (entry.done) { sum.done += 1; }
    if (entry.scored) {
      sum.max += entry.points;
      sum.hundredths += entry.points * (entry.credit || 0);
    }
  });
  if (sum.max) { sum.percent = Math.floor(sum.hundredths / sum.max); }
  return sum;
}

/* Whether a sum reaches the pass score, in percent of its points. */
function passes(sum, pass) { return sum.hundredths >= pass * sum.max; }

function isWrong(entry) { return entry.scored && entry.credit !== 100; }

/* Points with one decimal at most, as the locale writes them; rounded down, as the percentage is. */
function shown(hundredths, locale) {
  return (Math.floor(hundredths / 10) / 10).toLocaleString(locale, { maximumFractionDigits: 1 });
}

/* What {names} in words stand for. */
function values(sum, locale) {
  return {
    done: sum.done, total: sum.total, percent: sum.percent,
    points: shown(sum.hundredths, locale), max: shown(100 * sum.max, locale)
  };
}

export { isWrong, passes, total, values };

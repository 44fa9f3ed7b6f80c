/* Times of a day as text, and back. Pure: no page. */

function two(number) { return number < 10 ? "0" + number : String(number); }

/* The time of so many minutes after midnight, as 08:30. */
function clock(minutes) { return two(Math.floor(minutes / 60)) + ":" + two(minutes % 60); }

/* The minutes after midnight of a time such as 08:30, or null. */
function minutesOf(time) {
  const found = /^(\d\d):(\d\d)/.exec(time);
  return found ? 60 * Number(found[1]) + Number(found[2]) : null;
}

export { clock, minutesOf, two };

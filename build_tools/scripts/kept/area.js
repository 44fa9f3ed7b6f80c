/* Where a course keeps things: on this device or, on a shared phone, in the tab until it is closed. The head of every
   page has this script in it, for the colours that a reader chose. */

const SWITCH = "shared-phone";

function isShared() {
  try { return window.sessionStorage.getItem(SWITCH) === "on"; } catch (refused) { return false; }
}

/* May throw, as may all use of what it returns. */
function area() { return isShared() ? window.sessionStorage : window.localStorage; }

/* One choice of a reader, such as the language; "" when there is none or it may not be read. */
function choice(name) {
  try { return area().getItem(name) || ""; } catch (refused) { return ""; }
}

/* Where nothing may be kept the choice lasts until the next page. */
function choose(name, value) {
  try { area().setItem(name, value); } catch (refused) { /* see above */ }
}

export { SWITCH, area, choice, choose, isShared };

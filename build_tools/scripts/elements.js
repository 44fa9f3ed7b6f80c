/* Finding elements, also those that are not parsed yet: all that the frame of a page needs of what scripts share. */

/* The elements inside `root` that fit `selector`, as an array. */
function all(root, selector) { return Array.from(root.querySelectorAll(selector)); }

/* Calls `start` as soon as the page is parsed, before deferred scripts run: the frame's scripts stand in the head. */
function onParsed(start) {
  if (document.readyState !== "loading") { start(); return; }
  document.addEventListener("readystatechange", () => { if (document.readyState === "interactive") { start(); } });
}

export { all, onParsed };

/* On a wide screen words and notes stand beside the text, each at the height of the first place that leads to it. Where they
   stand in the page stays the same, and so does the order in which they are read and reached by keyboard. Only in a frame of ours. */
import { all } from "../tools.js";

const GAP = 14;  /* px between two entries */

function start() {
  const main = document.querySelector("main.course-page");
  const reference = main && main.querySelector(".course-reference");
  if (!reference || !window.ResizeObserver) { return; }
  const wide = window.matchMedia("(min-width: 75em)"), list = reference.querySelector("details");
  const entries = all(reference, "li"), blocks = all(main, ".course-table,.course-activity");

  function box(element) {
    const place = element.getBoundingClientRect(), from = main.getBoundingClientRect().top;
    return { top: place.top - from, bottom: place.bottom - from, left: place.left, right: place.right };
  }

  /* The height at which an entry would best begin. */
  function best(entry) {
    const link = main.querySelector("a[href='#" + entry.id + "']");
    const seen = link && (link.closest("details:not([open])") || link);
    return seen && seen.getClientRects().length ? box(seen).top : 0;
  }

  /* Below the last entry, and below a table, or an activity that holds one, that is as wide as the page. */
  function put(entry, top) {
    entry.style.top = top + "px";
    const here = box(entry), block = blocks.map(box).find((other) => (
      here.top < other.bottom && other.top < here.bottom && here.left < other.right && other.left < here.right
    ));
    return block ? put(entry, block.bottom + GAP) : here.bottom + GAP;
  }

  function show() {
    main.style.minHeight = "";
    reference.classList.toggle("course-beside", wide.matches);
    if (!wide.matches) { return; }
    if (list) { list.open = true; }
    /* A browser counts no shift for what is shown anew. */
    reference.hidden = true;
    const tops = new Map(entries.map((entry) => [entry, best(entry)]));
    reference.hidden = false;
    const inOrder = entries.slice().sort((one, other) => tops.get(one) - tops.get(other));
    main.style.minHeight = inOrder.reduce((free, entry) => put(entry, Math.max(free, tops.get(entry))), 0) + "px";
  }

  show();
  new window.ResizeObserver(() => { window.requestAnimationFrame(show); }).observe(document.body);
}

start();

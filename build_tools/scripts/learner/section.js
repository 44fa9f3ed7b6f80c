/* A section counts as read when its end was seen; one on a hard topic only when the reader says so, because whoever looks
   into the device sees it. A line at the end says so and takes it back. */
import { isShared } from "../kept/area.js";
import { now, open } from "../kept/store.js";
import { data } from "../tools.js";
import { tell } from "./tell.js";

const line = document.querySelector("[data-read]"), button = line.querySelector("button");
const store = open(line.dataset.store), record = store.part("sections").entry(data(line, "read"));

function isRead() {
  const kept = record.get();
  return Boolean(kept && kept.read);
}

function show() {
  tell(line, [isRead() ? (isShared() ? "read-here" : "read") : "unread"], {});
  line.hidden = !store.kept();
}

function mark(read) {
  if (read) { record.set({ read: now() }); } else { record.remove(); }
  show();
}

/* Who follows a link to a note, or to a word below the end, has not read on to there. */
function hasJumped() {
  const target = document.querySelector(":target");
  return Boolean(target) && Boolean(line.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function endIsSeen() {
  if (hasJumped()) { return; }
  stop();
  if (!isRead()) { mark(true); }
}

/* Who took it back on this page means it: the end is not looked for any more. Above the window it counts as seen,
   too: the End key jumps over it. */
const observer = window.IntersectionObserver && new window.IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.isIntersecting)) { endIsSeen(); }
}, { rootMargin: "999999px 0px 0px" });

function look() { if (line.getBoundingClientRect().top < window.innerHeight) { endIsSeen(); } }

function stop() {
  if (observer) { observer.disconnect(); }
  window.removeEventListener("scroll", look);
}

button.addEventListener("click", () => {
  stop();
  mark(!isRead());
});
store.listen(show);
show();
if ("byHand" in line.dataset) {
  stop();
} else if (observer) {
  observer.observe(line);
} else {
  window.addEventListener("scroll", look);
  look();
}

/* What the device keeps of the course: how much, a phone that is shared, clearing. */
import { isShared } from "../kept/area.js";
import { clear, isLeft, setShared } from "../kept/device.js";
import { open } from "../kept/store.js";
import { all } from "../tools.js";
import { tell } from "./tell.js";

const root = document.querySelector("[data-my-data]"), store = open(root.dataset.store);
const shared = root.querySelector("[data-shared]");

function count() {
  return ["items", "sections", "tools"].reduce((counts, name) => {
    counts[name] = Object.keys(store.part(name).all()).length;
    return counts;
  }, {});
}

/* Of all that can be said after something was done, only this. */
function say(states, values) {
  all(root, "[role=status]").forEach((part) => { tell(part, states, values || {}); });
}

function show() {
  const counts = count(), isKept = counts.items + counts.sections + counts.tools > 0;
  const state = isKept ? "kept" : isShared() && isLeft() ? "before-kept" : "nothing-kept";
  tell(root.querySelector("[data-kept]"), [state], counts);
  shared.checked = isShared();
  root.querySelector("[data-do=tools]").parentNode.hidden = !counts.tools;
}

shared.addEventListener("change", () => {
  const isLeft = setShared(shared.checked);
  say([shared.checked ? "shared-on" : "shared-off", isLeft && "shared-left"]);
});

root.querySelector("[data-do=clear]").addEventListener("click", () => {
  if (!window.confirm(root.dataset.wordSure)) { return; }
  const counts = count();
  clear(store).then(() => { say(["cleared"], counts); });
});

store.listen(show);
show();

export { root, say, store };

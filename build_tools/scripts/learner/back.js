/* On a page that is a step of tracks: the way back to the one that is followed. Only reads. */
import { open } from "../kept/store.js";
import { all } from "../tools.js";

const line = document.querySelector("[data-back]"), store = open(line.dataset.store);

function show() {
  const track = store.part("settings").get("track"), links = all(line, "a");
  links.forEach((link) => { link.hidden = link.dataset.track !== track; });
  line.hidden = links.every((link) => link.hidden);
}

store.listen(show);
show();

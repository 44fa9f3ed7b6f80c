/* Follow this track: the choice is kept with the course's settings, for pages that show a learner what comes next.
   Where nothing can be kept, the page says so. */
import { open } from "../kept/store.js";
import { data } from "../tools.js";

/* A track without steps has no button. */
const button = document.querySelector("[data-follow]");

function start() {
  const track = button.dataset.follow, words = data(button, "texts"), told = document.querySelector("[data-followed]");
  const store = open(button.dataset.store), settings = store.part("settings");

  function isFollowed() { return settings.get("track") === track; }

  function show() { button.textContent = isFollowed() ? words.stop : words.follow; }

  button.addEventListener("click", () => {
    if (isFollowed()) { settings.remove(["track"]); } else { settings.set("track", track); }
    show();
    told.textContent = !store.kept() ? words.refused : isFollowed() ? words.followed : words.stopped;
  });
  store.listen(show);
  show();
  button.hidden = false;
}

if (button) { start(); }

/* In the head of every page, before anything is painted: who chose dark colours never sees a white flash. A page that was
   opened from a folder gets the script that carries what is kept, too: its element is written here, so that it runs
   before the page's own scripts, which read what was carried. */
import { choice } from "../kept/area.js";

const here = document.currentScript.dataset;

const root = document.documentElement.dataset;

root.theme = choice(here.store) || here.opens;
/* A script that does not come or breaks: waiting.css waits no longer. */
window.addEventListener("error", (event) => { if (event.target.tagName !== "IMG") { root.alone = ""; } }, true);
if (window.location.protocol === "file:") { document.write('<script src="' + here.fromFolder + '" defer><\/script>'); }

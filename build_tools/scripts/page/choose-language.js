/* On the page for all languages: leads on to the language chosen before, else to the browser's, else to the first. */
import { choice } from "../kept/area.js";
import { data } from "../tools.js";

const { codes, key } = data(document.querySelector("[data-languages]"), "languages");

/* The language of the course that a tag such as "es-HN" stands for: the tag itself or one it begins with; or "". */
function known(tag) {
  for (const parts = String(tag || "").toLowerCase().split("-"); parts.length; parts.pop()) {
    const code = codes.find((one) => one.toLowerCase() === parts.join("-"));
    if (code) { return code; }
  }
  return "";
}

const wanted = [choice(key)].concat(navigator.languages || [navigator.language]);
window.location.replace(
  (wanted.map(known).find(Boolean) || codes[0]) + "/index.html" + window.location.search + window.location.hash
);

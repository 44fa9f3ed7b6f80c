/* What stands in every item and has no use without a script: what is missing, the buttons, the result, and how far one is. */
import { all } from "../tools.js";

/* Puts copies into the form of an item; each is called by its own words and the item's heading. */
function addParts(form) {
  const place = form.querySelector("[data-parts]"), heading = form.querySelector("h2").id;
  const kind = form.querySelector("[data-interaction]").dataset.kind;
  const parts = document.importNode(document.querySelector('[data-parts-of="' + kind + '"]').content, true);
  all(parts, "[data-named]").forEach((part) => { part.id = heading + "_" + part.dataset.named; });
  all(parts, "button").forEach((button) => { button.setAttribute("aria-labelledby", button.id + " " + heading); });
  form.appendChild(parts.querySelector("[data-where]"));
  place.parentNode.replaceChild(parts, place);
}

export { addParts };

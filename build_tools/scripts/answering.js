/* What scripts need where a learner answers or chooses: a lesson that is only read goes without. */
import { all } from "./elements.js";

/* What needs a script is seen from now on, and what stands in for it is not. A button that sends a form was disabled: without
   its script, Enter in a field would send what was typed to the server. */
function begin(root) {
  all(root, "[data-with-script]").forEach((part) => { part.hidden = false; });
  all(root, "form [type=submit]").forEach((button) => { button.disabled = false; });
  all(root, "[data-without-script]").forEach((part) => { part.hidden = true; });
}

/* Moves the focus to an element that a keyboard alone does not reach. */
function focus(element) {
  element.tabIndex = -1;
  element.focus();
}

/* Tells whoever listens around `element` that a learner changed it. */
function changed(element) { element.dispatchEvent(new Event("change", { bubbles: true })); }

/* A browser brings the caret of a text field into view, and not always what is around it. */
function bringIntoView(area) { area.addEventListener("focus", () => { area.scrollIntoView({ block: "nearest" }); }); }

export { begin, bringIntoView, changed, focus };

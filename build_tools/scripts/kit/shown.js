/* What needs a script is shown when one runs, and what stands in its place goes. */
import { all } from "../elements.js";

function showScripted() {
  all(document, "[data-with-script]").forEach((element) => { element.hidden = false; });
  all(document, "[data-without-script]").forEach((element) => { element.hidden = true; });
}

export { showScripted };

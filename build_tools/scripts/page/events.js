/* A page may be read long after it was made: how to join an event is taken out once its last day is over, and a line
   says so. */
import { all } from "../elements.js";

const now = Date.now();

all(document, "[data-ends]").forEach((part) => {
  if (Date.parse(part.dataset.ends) < now) { part.remove(); }
});
all(document, "[data-over]").forEach((line) => { line.hidden = Date.parse(line.dataset.over) >= now; });

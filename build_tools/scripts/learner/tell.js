/* What a part of a page says of how far one is. */
import { all } from "../elements.js";
import { fill } from "../tools.js";

/* Shows of the parts inside `root` marked data-when those named in `states`, and fills in the words of data-word. */
function tell(root, states, values) {
  all(root, "[data-when]").forEach((part) => {
    part.hidden = !part.dataset.when.split(" ").some((state) => states.includes(state));
  });
  all(root, "[data-word]").forEach((part) => {
    part.textContent = fill(values.count === 1 && part.dataset.wordOne || part.dataset.word, values);
  });
}

function sum(list, name) { return list.reduce((total, entry) => total + entry[name], 0); }

export { sum, tell };

/* What comes of a quiz once everything is done: what one was sure of and wrong, each objective, what to read again. */
import { all, make } from "../tools.js";
import { isWrong, total } from "./score.js";

/* `entries` as in score.js, with {sure, heading}; without any, nothing. `said` writes a sum in words. */
function showResults(root, entries, said) {
  root.hidden = !entries.some((entry) => entry.scored);
  showSure(root.querySelector("[data-sure-wrong]"), entries);
  all(root, "[data-result-of]").forEach((row) => {
    showObjective(row, entries.filter((entry) => entry.scored && entry.objective === row.dataset.resultOf), said);
  });
}

function showSure(part, entries) {
  const sure = entries.filter((entry) => isWrong(entry) && entry.sure > 1);
  part.hidden = !sure.length;
  list(part, sure.sort((one, other) => other.sure - one.sure));
}

/* Links to these items, in the list of `part`. */
function list(part, entries) {
  const links = part.querySelector("ul");
  links.textContent = "";
  entries.forEach((entry) => {
    const link = links.appendChild(make("li")).appendChild(make("a", "", entry.heading.textContent));
    link.href = "#" + entry.heading.id;
  });
}

/* An item that names no section leads to those that teach its objective. */
function showObjective(row, entries, said) {
  const sections = entries.filter(isWrong).map((entry) => entry.section);
  row.hidden = !entries.length;
  row.querySelector("[data-points-of]").textContent = said(total(entries));
  all(row, "[data-section]").forEach((link) => {
    link.hidden = !sections.includes(link.dataset.section) && !(sections.includes("") && link.hasAttribute("data-teaches"));
  });
  row.querySelector("[data-reread]").hidden = !row.querySelector("[data-section]:not([hidden])");
}

export { list, showResults };

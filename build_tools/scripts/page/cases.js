/* Narrows the list of case studies. Without this script every case study is shown. */
import { all, fill } from "../tools.js";

/* With few case studies there is no form. */
const form = document.querySelector("[data-filter]");

function start() {
  const cards = all(document, "[data-cases] > li"), fields = all(form, "select");
  const shown = form.querySelector("[data-shown]");

  function fits(card) {
    return fields.every((field) => (
      !field.value || (card.getAttribute("data-" + field.name) || "").split(" ").includes(field.value)
    ));
  }

  function narrow() {
    cards.forEach((card) => { card.hidden = !fits(card); });
    const count = cards.filter((card) => !card.hidden).length;
    shown.textContent = fill(form.dataset.wordShown, { shown: count, total: cards.length });
  }

  form.addEventListener("change", narrow);
  form.addEventListener("submit", (event) => { event.preventDefault(); });
  form.addEventListener("reset", () => { window.setTimeout(narrow, 0); });
  form.hidden = false;
  narrow();
}

if (form) { start(); }

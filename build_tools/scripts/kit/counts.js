/* What to bring, counted for the people who come: data-per says for how many people there is one, data-times how often,
   data-each how many one print gives, data-least the fewest there have to be. */
import { all } from "../elements.js";
import { showScripted } from "./shown.js";

const people = document.getElementById("people"), counts = all(document, "[data-per]");

function show() {
  const number = Math.floor(Number(people.value));
  if (!(number >= 1)) { return; }
  counts.forEach((count) => {
    const needed = Math.max(Number(count.dataset.least), Math.ceil(number / Number(count.dataset.per)));
    const all = needed * Number(count.dataset.times);
    count.textContent = Math.ceil(all / Number(count.dataset.each));
  });
}

people.addEventListener("input", show);
showScripted();
show();

/* The reason of each choice, taken from the key to the choice itself, with a button; in a scenario what the room takes. */
import { all } from "../elements.js";
import { fill, make } from "../tools.js";
import { choicesOf } from "./hands.js";

function reasonOf(choice) { return choice.querySelector(".play-reason"); }
function moreOf(choice) { return choice.querySelector(".play-more"); }
function isOpen(choice) { return !reasonOf(choice).hidden; }

function open(choice, on) {
  reasonOf(choice).hidden = !on;
  moreOf(choice).setAttribute("aria-expanded", on);
}

function addReason(choice, reason, text) {
  const more = make("button", "kit-button kit-button-quiet play-more", text);
  more.type = "button";
  more.addEventListener("click", () => { open(choice, !isOpen(choice)); });
  choice.appendChild(more);
  choice.appendChild(reason);
  open(choice, false);
}

/* A field by which the presenter says what the room takes. */
function addTake(choice, name, text) {
  const label = make("label", "play-take"), field = make("input");
  field.type = "radio";
  field.name = name;
  field.autocomplete = "off";
  label.appendChild(field);
  label.appendChild(make("span", "", text));
  choice.appendChild(label);
}

/* Makes an item ready to be played. */
function prepare(item, words) {
  const scenes = "scenes" in item.dataset;
  all(item, ".play-part").forEach((part) => {
    choicesOf(part).forEach((choice) => {
      const told = all(item, "[data-of='" + part.dataset.part + "']").filter((each) => each.dataset.option === choice.dataset.choice);
      const letter = { letter: choice.dataset.letter };
      if (scenes) { addTake(choice, item.id + "_" + part.dataset.part + "_takes", fill(words.takes, letter)); }
      addReason(choice, told[0].querySelector(".play-reason"), fill(scenes ? words.following : words.reasonOf, letter));
    });
  });
}

function takeField(choice) { return choice.querySelector(".play-take input"); }
function take(choice) { takeField(choice).checked = true; }
function takenOf(part) { return choicesOf(part).filter((choice) => takeField(choice) && takeField(choice).checked)[0] || null; }

/* Opens the reasons of all `choices` if they fit on the screen, else of the `first` ones alone. */
function openReasons(choices, first) {
  choices.forEach((choice) => { open(choice, true); });
  if (document.documentElement.scrollHeight > window.innerHeight + 1) {
    choices.forEach((choice) => { open(choice, first.indexOf(choice) >= 0); });
  }
}

export { isOpen, open, openReasons, prepare, reasonOf, take, takeField, takenOf };

/* A day of the agenda on the page: what is typed and pressed becomes a change, and a change new times.
   A change that cannot be is kept where it was typed, with the reason beside it, until it can: the last good plan stays. */
import { all, data, fill, make } from "../tools.js";
import * as change from "./agenda-changes.js";
import { MOST_MINUTES } from "./agenda-link.js";
import { reason, said } from "./agenda-said.js";
import { clock, minutesOf } from "./clock.js";
import { impossible, retimed } from "./retime.js";

function setText(element, text) { if (element.textContent !== text) { element.textContent = text; } }

class AgendaDay {
  /* `words` are those of the page, `changed` is called after a change, `tell` says something to those who do not see it. */
  constructor(section, words, changed, tell) {
    Object.assign(this, { section, words, changed, tell, written: data(section, "day"), refused: [], rows: {} });
    this.state = change.asWritten(this.written);
    this.title = this.find("h2").textContent.trim();
    this.body = this.find("tbody");
    all(this.body, "[data-block]").forEach((row) => { this.listen(row); });
    this.find("[data-start]").addEventListener("change", (event) => { this.typedEdge(event.target, change.withStart); });
    this.find("[data-end]").addEventListener("change", (event) => { this.typedEdge(event.target, change.withEnd); });
    this.find("[data-back]").addEventListener("click", () => { this.goBack(); });
  }

  find(selector) { return this.section.querySelector(selector); }

  listen(row) {
    const id = row.dataset.block, find = (name) => row.querySelector("[data-" + name + "]");
    const on = (name, kind, act) => { find(name).addEventListener(kind, (event) => { act(event.target); }); };
    this.rows[id] = { row, find };
    on("minutes", "change", (field) => { this.typedMinutes(id, field); });
    on("fix", "change", (box) => { this.ticked(id, box); });
    on("at", "change", (field) => { this.typedTime(id, field); });
    on("loosen", "click", () => { this.loosen(id); });
    on("up", "click", () => { this.move(id, -1); });
    on("down", "click", () => { this.move(id, 1); });
    on("drop", "click", () => { this.drop(id); });
  }

  name(id) { return this.rows[id] ? this.rows[id].find("name").textContent : ""; }
  place(id) { return this.plan.placed.find((each) => each.id === id); }

  /* What was typed and pressed. */

  typedEdge(field, asked) {
    const time = minutesOf(field.value);
    if (time === null) { this.refuse(field, this.words.refusedTime); return; }
    this.attempt(field, (state) => asked(state, time));
  }

  typedMinutes(id, field) {
    const count = Number(field.value), isEmpty = field.value === "" && !field.validity.badInput;
    if (isEmpty) { this.loosen(id); return; }
    if (!(Number.isInteger(count) && count >= 1 && count <= MOST_MINUTES)) {
      this.refuse(field, fill(this.words.refusedMinutes, { most: MOST_MINUTES }));
      return;
    }
    this.attempt(field, (state) => change.withMinutes(state, id, count));
  }

  typedTime(id, field) {
    const time = minutesOf(field.value);
    if (time === null) { this.refuse(field, this.words.refusedTime); return; }
    this.attempt(field, (state) => change.withTime(state, id, time));
  }

  /* A block whose time is fixed begins when it did so far, until another time is typed. */
  ticked(id, box) {
    const field = this.rows[id].find("at");
    field.parentNode.hidden = !box.checked;
    if (box.checked) {
      field.value = clock(this.place(id).start);
      this.typedTime(id, field);
    } else {
      this.attempt(field, (state) => change.withTime(state, id, null));
    }
  }

  loosen(id) {
    const field = this.rows[id].find("minutes");
    this.attempt(field, (state) => change.withMinutes(state, id, null));
    field.focus();
  }

  move(id, by) {
    const order = this.state.order, place = order.indexOf(id) + by + 1;
    if (place < 1 || place > order.length) { return; }
    if (this.attempt(this.rows[id].find(by < 0 ? "up" : "down"), (state) => change.moved(state, id, by))) {
      this.tell(fill(this.words.moved, { block: this.name(id), place, total: order.length }));
    }
  }

  drop(id) {
    const isDropped = this.state.dropped.includes(id), asked = isDropped ? change.takenBack : change.without;
    if (this.attempt(this.rows[id].find("drop"), (state) => asked(state, id))) {
      this.tell(fill(isDropped ? this.words.isBack : this.words.isDropped, { block: this.name(id) }));
    }
  }

  /* Drops what is to be dropped first; the focus goes to what is next, or to what is said. */
  dropFirst(id) {
    this.drop(id);
    const next = this.find("[data-drops] button") || this.find("[data-said]");
    if (next.dataset.said !== undefined) { next.tabIndex = -1; }
    next.focus();
  }

  goBack() {
    this.begin(change.asWritten(this.written));
    this.changed();
    this.tell(fill(this.words.isWritten, { day: this.title }));
  }

  /* A change is tried with all that was refused before, since two times may only go together, and then by itself. */

  attempt(field, asked) {
    const others = this.refused.filter((each) => each.field !== field), now = others.concat({ field, asked });
    const together = now.reduce((state, each) => each.asked(state), this.state), alone = asked(this.state);
    this.welcome(field);
    if (!this.problem(together)) {
      others.forEach((each) => { this.welcome(each.field); });
      this.refused = [];
      this.accept(together);
      return true;
    }
    const why = this.problem(alone);
    this.refused = why && field.matches("input") ? now : others;
    if (why) { this.refuse(field, why, true); } else { this.accept(alone); }
    return !why;
  }

  /* Why a state cannot be, in words, or "". */
  problem(state) {
    const day = change.dayOf(this.written, state), why = impossible(day);
    return why ? reason(why, day, this.words, (id) => this.name(id)) : "";
  }

  accept(state) {
    this.state = state;
    all(this.section, "button[aria-describedby]").forEach((button) => { this.welcome(button); });
    this.show();
    this.changed();
  }

  describe(field, id) {
    if (id) { field.setAttribute("aria-describedby", id); } else { field.removeAttribute("aria-describedby"); }
  }

  why(field) { return document.getElementById(field.dataset.whyIn); }

  refuse(field, why, isKept) {
    const place = this.why(field), words = why + " " + this.words.stays;
    if (!isKept) { this.refused = this.refused.filter((each) => each.field !== field); }
    if (field.matches("input")) { field.setAttribute("aria-invalid", "true"); }
    this.describe(field, place.id);
    place.hidden = false;
    setText(place, words);
    this.tell(words);
  }

  welcome(field) {
    field.removeAttribute("aria-invalid");
    this.describe(field, field.dataset.about || "");
    this.why(field).hidden = true;
    setText(this.why(field), "");
  }

  /* What is shown. */

  /* Shows a state as if nothing had been typed. */
  begin(state) {
    all(this.section, "[data-why-in]").forEach((field) => { this.welcome(field); });
    this.refused = [];
    this.state = state;
    this.show();
  }

  show() {
    const day = change.dayOf(this.written, this.state), focused = document.activeElement;
    this.plan = retimed(day);
    this.arrange();
    day.slots.forEach((slot) => { this.showBlock(slot); });
    this.state.order.forEach((id, index) => { this.showRow(id, index); });
    this.set(this.find("[data-start]"), clock(day.start));
    this.set(this.find("[data-end]"), clock(day.end));
    setText(this.find("caption"), fill(this.words.span, { start: clock(day.start), end: clock(day.end) }));
    setText(this.find("[data-total]"), String(this.plan.placed.reduce((all, each) => all + each.end - each.start, 0)));
    this.say(day);
    if (focused !== document.activeElement) { focused.focus(); }
  }

  /* Puts the rows in their order, and moves only those that are not in their place. */
  arrange() {
    this.state.order.forEach((id, index) => {
      const row = this.rows[id].row, now = this.body.children[index];
      if (row !== now) { this.body.insertBefore(row, now); }
    });
  }

  /* A field keeps what was refused; one that says the same already is left alone, since somebody may be typing in it. */
  set(field, value) {
    if (!field.hasAttribute("aria-invalid") && field.value !== value) { field.value = value; }
  }

  showBlock(slot) {
    const { find } = this.rows[slot.id], place = this.place(slot.id), length = place.end - place.start;
    const isTyped = this.state.minutes[slot.id] > 0, isRefused = find("at").hasAttribute("aria-invalid");
    setText(find("time"), clock(place.start) + "–" + clock(place.end));
    setText(find("given"), String(length));
    this.set(find("minutes"), String(length));
    find("fixed").hidden = slot.at === null;
    find("fix").checked = isRefused || slot.at !== null;
    find("at").parentNode.hidden = !find("fix").checked;
    if (slot.at !== null) { this.set(find("at"), clock(slot.at)); }
    find("range").hidden = isTyped;
    find("loosen").hidden = !isTyped;
  }

  showRow(id, index) {
    const { row, find } = this.rows[id], isDropped = this.state.dropped.includes(id);
    row.classList.toggle("agenda-gone", isDropped);
    if (isDropped) { setText(find("time"), this.words.dropped); }
    if (isDropped) { find("fixed").hidden = true; }
    setText(find("drop").firstElementChild, isDropped ? this.words.takeBack : this.words.drop);
    find("up").setAttribute("aria-disabled", String(index === 0));
    find("down").setAttribute("aria-disabled", String(index === this.state.order.length - 1));
  }

  say(day) {
    const lines = said(this.plan, day, this.written, this.words, (id) => this.name(id)), place = this.find("[data-said]");
    if (all(place, "p").map((line) => line.textContent).join("\n") !== lines.join("\n")) {
      place.textContent = "";
      lines.forEach((line) => { place.appendChild(make("p", line === this.words.fits ? "" : "agenda-warning", line)); });
    }
    this.offer(this.find("[data-drops]"));
  }

  /* A button for each block that is to be dropped, in the order of cuts. */
  offer(place) {
    place.textContent = "";
    [].concat(...this.plan.overruns.map((each) => each.drop)).forEach((id) => {
      const button = make("button", "kit-button", fill(this.words.dropIt, { block: this.name(id) }));
      button.type = "button";
      button.addEventListener("click", () => { this.dropFirst(id); });
      place.appendChild(button);
    });
    place.hidden = !place.firstChild;
  }
}

export { AgendaDay };

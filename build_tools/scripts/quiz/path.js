/* A scenario: one scene at a time, and at the end the way that was taken. The fields of its item are the scenes on the
   way so far, so the rest of the player need not know that there are others. */
import * as choice from "../interactions/choice.js";
import { changed } from "../answering.js";
import { all, fill, make } from "../tools.js";
import { Item } from "./item.js";

function nameOf(scene) { return scene.dataset.interaction; }

class Path extends Item {
  constructor(form, quiz) {
    super(form, quiz);
    this.scenes = this.fields;
    this.way = form.querySelector("[data-way]");
    this.goOn = form.querySelector("[data-go-on]");
    this.end = form.querySelector("[data-way-end]");
    form.addEventListener("change", () => { this.draw(); });
    form.addEventListener("click", (event) => { this.change(event.target.dataset.change); });
    this.goOn.addEventListener("click", () => { this.go(this.fields.concat(this.next(this.last()))); });
    /* Not its legend: in Firefox that takes no focus. */
    this.scenes.forEach((scene) => { scene.tabIndex = -1; });
    all(form, ".course-goto").forEach((part) => { part.hidden = true; });
    this.fields = this.scenes.slice(0, 1);
    this.draw();
  }

  last() { return this.fields[this.fields.length - 1]; }

  canChange(scene) { return this.stage !== "told" && scene !== this.last(); }

  /* The scene that a decision leads to: none before it is made, and none where the way ends. */
  next(scene) {
    const chosen = scene.querySelector("input:checked");
    return chosen ? this.scenes.find((one) => nameOf(one) === chosen.dataset.goto) : undefined;
  }

  hasEnded() { return !this.next(this.last()) && choice.read(this.last()).length > 0; }

  judgeScene(scene) { return choice.judge(scene, choice.read(scene), this.keyOf(scene)); }

  /* Words of the way, with the number of a scene. */
  say(name, scene) { return fill(this.end.dataset[name], { number: this.scenes.indexOf(scene) + 1 }); }

  /* A decision and its consequence; while nothing may be said yet, the decision alone. */
  entry(scene) {
    const entry = this.judgeScene(scene).said[0];
    entry.insertBefore(make("p", "course-situation", scene.querySelector("legend").textContent), entry.firstChild);
    if (this.stage === "quiet") {
      entry.className = "course-told";
      all(entry, ".course-verdict, .course-consequence").forEach((part) => { part.parentNode.removeChild(part); });
    }
    if (this.canChange(scene)) {
      const button = entry.appendChild(make("button", "course-button course-button-quiet", this.say("wordChange", scene)));
      button.type = "button";
      button.dataset.change = nameOf(scene);
    }
    return entry;
  }

  draw() {
    const now = this.last(), list = this.way.querySelector("ul"), isLocked = this.stage === "told";
    this.scenes.forEach((scene) => {
      const isWrong = !this.error.hidden && scene.contains(this.error), text = scene.querySelector(".course-scene-text").id;
      scene.hidden = scene !== now;
      scene.disabled = isLocked;
      scene.setAttribute("aria-describedby", (isWrong ? this.error.id + " " : "") + text);
    });
    this.goOn.hidden = isLocked || !this.next(now) || !(this.stage === "quiet" || this.result.querySelector("[data-choice]"));
    this.way.hidden = this.fields.length < 2 || (this.hasEnded() && this.result.firstChild !== null);
    list.textContent = "";
    this.fields.slice(0, -1).forEach((scene) => { list.appendChild(this.entry(scene)); });
    this.form.classList.toggle("course-on-the-way", !this.hasEnded());
  }

  /* Goes to the last scene of `fields`; the answers to all others are dropped. */
  go(fields) {
    this.fields = fields;
    this.scenes.forEach((scene) => { if (!fields.includes(scene)) { choice.write(scene, []); } });
    changed(this.last());
    this.last().focus();
  }

  /* Goes back to the scene named `name`. */
  change(name) {
    const place = this.fields.map(nameOf).indexOf(name);
    if (name === undefined || place < 0) { return; }
    const drops = place < this.fields.length - 1;
    this.go(this.fields.slice(0, place + 1));
    if (drops) { this.result.appendChild(make("p", "", this.say("wordDropped", this.last()))); }
  }

  write(answers) {
    let scene = this.scenes[0];
    const given = (one) => answers[nameOf(one)];
    this.fields = [];
    this.scenes.forEach((one) => { choice.write(one, []); });
    while (scene && (scene === this.scenes[0] || Array.isArray(given(scene)))) {
      choice.write(scene, Array.isArray(given(scene)) ? given(scene) : []);
      this.fields.push(scene);
      scene = this.next(scene);
    }
    this.draw();
  }

  /* What is missing includes the scene to go on to. */
  empty(answers) { return super.empty(answers).concat(this.next(this.last()) || []); }

  judge() {
    const right = this.fields.filter((scene) => this.judgeScene(scene).credit === 100).length, total = this.fields.length;
    const closing = this.end.content.firstElementChild.cloneNode(true);
    closing.querySelector("strong").textContent = fill(this.end.dataset.wordCredit, { right, total });
    if (!this.canChange(this.scenes[0])) { closing.removeChild(closing.lastElementChild); }
    return {
      credit: Math.floor((100 * right) / total), more: false,
      said: this.fields.map((scene) => this.entry(scene)).concat(closing)
    };
  }

  /* On the way only the consequence of the last decision is told. */
  check() {
    if (!this.next(this.last())) {
      super.check();
    } else if (this.goOn.hidden) {
      this.result.textContent = "";
      this.result.appendChild(make("ul", "course-key-list")).appendChild(this.entry(this.last()));
    }
    this.draw();
  }

  setStage(stage) {
    super.setStage(stage);
    this.draw();
  }
}

export { Path };

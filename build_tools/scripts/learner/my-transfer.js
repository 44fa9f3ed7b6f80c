/* Taking along what is kept, as a file or a code, and bringing it here: nothing changes before it was looked at. */
import { decode, encode, meet } from "../kept/code.js";
import { compare, exportEverything, exportResults, exportTools, merge, readFile } from "../kept/transfer.js";
import { bringIntoView } from "../answering.js";
import { all, data, day } from "../tools.js";
import { root, say, store } from "./my-data.js";
import { sum, tell } from "./tell.js";

const course = root.dataset.course;
const code = root.querySelector("[data-code]"), preview = root.querySelector("[data-preview]");
const file = root.querySelector("[data-import-file]"), pasted = root.querySelector("[data-import-code]");
const catalogue = all(document, "[data-quiz]").map((quiz) => data(quiz, "quiz"))
  .map((quiz) => ({ quiz: quiz.address, items: quiz.items }));
let brought;

function button(name) { return root.querySelector("[data-do=" + name + "]"); }
function on(name, act) { button(name).addEventListener("click", act); }

function save(kind, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text(store.state(), course)], { type: "application/json" }));
  link.download = course + "-" + kind + "-" + day(new Date()) + ".json";
  root.appendChild(link);
  link.click();
  root.removeChild(link);
  say(["saved"], { name: link.download });
}

function copyCode() {
  function select() {
    code.focus();
    code.select();
    say([document.execCommand("copy") ? "copied" : "selected"]);
  }
  if (!navigator.clipboard) { select(); return; }
  navigator.clipboard.writeText(code.value).then(() => { say(["copied"]); }, select);
}

/* `read` is what came of a file or a code. */
function look(read) {
  brought = read.ok && meet(store.state(), read.ok, catalogue);
  preview.hidden = !brought;
  say([brought ? "" : "refused-" + read.refused]);
  if (!brought) { return; }
  const counts = compare(store.state(), brought);
  counts.skipped = sum(read.skipped || [], "items");
  /* A code tells when it was made, and not when its results were. */
  tell(preview, [
    counts.differing && "differs", counts.added + counts.differing && "usable", counts.skipped && "skipped",
    !read.skipped && "dated"
  ], counts);
  preview.querySelector("input").checked = true;
  preview.focus();
}

function lookAtBoth() {
  if (file.files.length) { readFile(file.files[0], course, look); return; }
  look(pasted.value.trim() ? decode(pasted.value, catalogue, course) : { refused: "nothing" });
}

function add() {
  const keep = preview.querySelector(":checked").value;
  let counts;
  store.update((now) => {
    const merged = merge(now, brought, keep);
    counts = compare(now, brought);
    counts.replaced = counts.differing - compare(merged, brought).differing;
    return merged;
  });
  close(["imported"], counts);
}

function close(states, values) {
  preview.hidden = true;
  file.value = pasted.value = "";
  say(states, values);
  button("look").focus();
}

function show() {
  const sealed = encode(store.state(), catalogue, course);
  code.value = sealed.code;
  tell(root.querySelector("[data-code-box]"), [
    Object.keys(store.part("items").all()).length && "results", sealed.left && "code-left"
  ], sealed);
}

all(root, "textarea").forEach(bringIntoView);
on("results", () => { save("results", exportResults); });
on("tools", () => { save("tools", exportTools); });
on("everything", () => { save("everything", exportEverything); });
on("copy", copyCode);
on("look", lookAtBoth);
on("add", add);
on("leave", () => { close(["left"]); });
file.addEventListener("change", () => { pasted.value = ""; });
pasted.addEventListener("input", () => { file.value = ""; });
store.listen(show);
show();

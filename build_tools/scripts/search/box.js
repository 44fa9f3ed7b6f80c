/* The box of search, filled when it is first opened. What was typed meanwhile stays. */
import { choice, choose } from "../kept/area.js";
import { close, load, loads } from "./open.js";

const box = document.querySelector("[data-search]"), options = document.querySelector("[data-search-open]").dataset;
const part = (name) => box.querySelector("[data-search-" + name + "]");
const typed = part("input").value;

part("inside").innerHTML = window.courseSearchBox;
box.setAttribute("aria-labelledby", "search_title");
box.querySelectorAll("[data-to]").forEach((link) => { link.href = options.root + link.dataset.to; });
part("form").addEventListener("submit", (event) => { event.preventDefault(); });
part("close").addEventListener("click", close);
part("slash").checked = choice(options.store) !== "off";
part("slash").addEventListener("change", () => { choose(options.store, part("slash").checked ? "on" : "off"); });
part("input").value = typed;
if (!box.hidden) { part("input").focus(); }
loads.push("search/index.js");
load();

export { box, options, part };

/* What a key means to whoever presents. A presenter's remote sends PageDown and PageUp. */
import { has } from "../tools.js";

const WAYS = { PageDown: "next", PageUp: "back", ArrowRight: "next", ArrowLeft: "back", " ": "next", Home: "first", End: "last" };
const TURNED = { ArrowRight: "ArrowLeft", ArrowLeft: "ArrowRight" };

function isRemote(key) { return key === "PageDown" || key === "PageUp"; }

/* "next", "back", "first", "last", or "" for a key that is not for us: keys belong to the field or button they are typed in. */
function wayOf(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) { return ""; }
  const at = event.target instanceof window.Element ? event.target : document.body;
  if (at.matches("input, textarea, select") && !isRemote(event.key)) { return ""; }
  if (event.key === " " && at.closest("button, summary, a")) { return ""; }
  const rtl = window.getComputedStyle(document.documentElement).direction === "rtl";
  const key = rtl && has(TURNED, event.key) ? TURNED[event.key] : event.key;
  return has(WAYS, key) ? WAYS[key] : "";
}

export { wayOf };

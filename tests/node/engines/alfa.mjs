/* Siteimprove Alfa as a process of its own. Its first line is the function that reads a page, as text, to be run in the
   page. For each line after that, {width, height, document}, it answers with a line of faults. */
import { createInterface } from "node:readline";
import { Audit, Outcome } from "@siteimprove/alfa-act";
import { Device, Viewport } from "@siteimprove/alfa-device";
import { Node } from "@siteimprove/alfa-dom";
import { Native } from "@siteimprove/alfa-dom/native";
import { Request, Response } from "@siteimprove/alfa-http";
import Rules from "@siteimprove/alfa-rules";
import { Criterion } from "@siteimprove/alfa-wcag";
import { Page } from "@siteimprove/alfa-web";

const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

/* Level AA is the aim: a rule for nothing but criteria of level AAA does not count. Good practice counts. */
const isOnlyAAA = (requirement) => Criterion.isCriterion(requirement) && [...requirement.level].every(([level]) => level === "AAA");
const counted = [...Rules].filter(({ requirements }) => {
  const all = [...requirements];
  return !all.length || !all.every(isOnlyAAA);
});

function deviceOf(width, height) {
  const { type, display, scripting, preferences } = Device.standard();
  return Device.of(type, Viewport.of(width, height), display, scripting, preferences);
}

/* What a fault is of: an element, a text, or several elements of which the first is named. */
function pathOf(target) {
  const node = "path" in target ? target : [...target][0];
  return node.path();
}

const fault = (outcome) => ({
  rule: outcome.rule.uri.split("/").pop(),
  help: [...outcome.expectations].flatMap(([, met]) => (met.isErr() ? [met.getErr().message] : [])).join(" "),
  path: pathOf(outcome.target),
});

say(Native.fromNode.toString());
for await (const line of createInterface({ input: process.stdin })) {
  const { width, height, document } = JSON.parse(line);
  const device = deviceOf(width, height);
  const page = Page.of(Request.empty(), Response.empty(), Node.from(document, device), device);
  say([...await Audit.of(page, counted).evaluate()].filter(Outcome.isFailed).map(fault));
}

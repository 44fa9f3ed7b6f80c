"""IBM Equal Access, run in the page. Its rules are WCAG 2.2 AA and IBM's own requirements; each has a reason."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.engines.fault import Fault, script_of

CLOSED = "details:not([open]) > :not(summary) { display: none !important; }"
"""What a closed box holds has a place in Chromium, below what follows. The engine would take links there for links that
somebody could hit by mistake.
"""
RUN = """async () => {
  const { results } = await new ace.Checker().check(document, ["IBM_Accessibility"]);
  return results.filter(({ value }) => value[1] === "FAIL").map(({ ruleId, reasonId, message, path }) => (
    { rule: `${ruleId}/${reasonId}`, help: message, path: path.dom }));
}"""


def ibm(page: Page) -> list[Fault]:
    """The results that are failures: "potential" and "manual" ones ask a person to look."""
    page.add_style_tag(content=CLOSED)
    page.add_script_tag(path=script_of("accessibility-checker-engine", "ace.js"))
    return [Fault(**found) for found in page.evaluate(RUN)]

"""HTML_CodeSniffer, run in the page: WCAG 2.1 AA by the W3C's techniques."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.engines.fault import Fault, script_of

RUN = """() => {
  const place = (element) => [...element.parentElement.children].filter(({ localName }) => (
    localName === element.localName)).indexOf(element) + 1;
  const path = (element) => (element && element.parentElement
    ? `${path(element.parentElement)}/${element.localName}[${place(element)}]` : "/html[1]");
  const errors = () => HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR);
  const fault = ({ code, msg, element }) => ({ rule: code.replace("WCAG2AA.", ""), help: msg, path: path(element) });
  return new Promise((resolve, reject) => {
    HTMLCS.process("WCAG2AA", document, () => resolve(errors().map(fault)), reject);
  });
}"""


def htmlcs(page: Page) -> list[Fault]:
    """The errors: warnings and notices ask a person to look."""
    page.add_script_tag(path=script_of("html_codesniffer", "build/HTMLCS.js"))
    return [Fault(**found) for found in page.evaluate(RUN)]

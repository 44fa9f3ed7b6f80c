"""Siteimprove Alfa, in a process of Node: it judges a copy of the page with its styles.

Its own function reads the page and is run there. Alfa computes the cascade from that copy itself: no second browser,
no bundle.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from playwright.sync_api import Page

from tests.browser.engines.fault import INSTALLED, Engine, Fault, script_of

READ = """async () => {
  /* Alfa knows no container queries, and reads a style sheet with a rule that it does not know as an empty one. */
  Object.defineProperty(CSSContainerRule, "name", { value: "CSSMediaRule" });
  const copy = await (%s)(document);
  copy.style.forEach(({ rules }, index) => {
    const { href, cssRules } = document.styleSheets[index];
    if (rules.length !== cssRules.length) { throw new Error(`Alfa does not know a kind of rule in ${href}`); }
  });
  return JSON.stringify(copy);
}"""


@contextmanager
def alfa() -> Iterator[Engine]:
    """The engine, while its process runs."""
    script_of("@siteimprove/alfa-rules", "package.json")
    command = ["node", str(INSTALLED.with_name("alfa.mjs"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        yield _engine(process.stdin, process.stdout)
        process.stdin.close()


def _engine(questions: IO[str], answers: IO[str]) -> Engine:
    read = READ % json.loads(answers.readline())

    def faults(page: Page) -> list[Fault]:
        """The expectations of rules that are not met, but those of level AAA alone."""
        size = json.dumps(page.viewport_size)
        questions.write(f'{size[:-1]}, "document": {page.evaluate(read)}}}\n')
        questions.flush()
        return [Fault(**found) for found in json.loads(answers.readline())]

    return faults

"""The pages other engines build hold the same text as ours."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from benchmarks.build.html_tree import read, write
from benchmarks.build.plain_markdown import markdown
from benchmarks.build.synthetic import write_course
from benchmarks.build.twins import write_twins
from build_tools.outputs.site import SITE
from build_tools.pages.page import Pages
from build_tools.pipeline import make
from tests.real_course import second_translated

pytestmark = second_translated

OURS = """\
<h1>Safe water</h1>
<p class="course-meta"><span>9 minutes</span> <span>Why</span></p>
<p>Ask <strong>who</strong> carries <a href="../glossary.html#well">the well</a>, at 5 &lt; 6 *or* more.<sup
 class="course-cite"><a href="#note_1" aria-label="Note 1">1</a></sup></p>
<div class="course-table"><table><thead><tr><th>Who</th><th>Where</th></tr></thead>
<tbody><tr><td>Women</td><td>The river</td></tr></tbody></table></div>
<div class="course-callout course-callout-note"><p>Note</p><p>Dust travels.</p></div>
<ol><li>One.</li><li><p>Two.</p><p>More.</p></li></ol>
<details><summary>The key</summary><p>Why.</p></details>
<section class="course-notes"><h2 id="notes">Notes</h2><ol><li id="note_1">A report.
<span class="course-backs"><a href="#cite_1">↩</a></span></li></ol></section>
<form id="item"><h2>Item</h2>

<label><input type="radio" name="answer" value="a"> <span>Yes</span></label></form>
"""
PLAIN = r"""# Safe water

9 minutes Why

Ask **who** carries [the well](../glossary.html#well), at 5 \< 6 \*or\* more.[^1]

| Who | Where |
|---|---|
| Women | The river |

> Note
>
> Dust travels.

1. One.
1. Two.

    More.

**The key**

Why.

## Notes {#notes}

[^1]: A report.

<form id="item"><h2>Item</h2> <label><input type="radio" name="answer" value="a"> <span>Yes</span></label></form>
"""


def test_a_page_as_markdown() -> None:
    assert markdown(OURS) == PLAIN


def test_html_that_is_read_and_written_is_the_same() -> None:
    html = '<p class="a" hidden>1 &lt; 2 <b>and</b> <br>so</p>'
    assert write(read(html).children[0]) == html


@pytest.fixture(scope="module")
def languages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Pages]:
    """The smallest synthetic course, compiled."""
    folder = tmp_path_factory.mktemp("twins") / "course"
    write_course(folder, 12)
    made = make(SITE, folder, today=date(2026, 11, 22))
    return {pages.language.code: pages for pages in made.pages}


def test_every_page_says_as_much(languages: dict[str, Pages]) -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable("table").use(footnote_plugin)
    for pages in languages.values():
        for page in pages.pages:
            ours = len(read(page.html).text().split())
            theirs = len(read(reader.render(markdown(page.html))).text().split())
            assert theirs == pytest.approx(ours, rel=0.03, abs=3), page.uri


def test_every_page_is_written_for_every_engine(languages: dict[str, Pages], tmp_path: Path) -> None:
    write_twins(tmp_path, languages)
    for code, pages in languages.items():
        for page in pages.pages:
            name = page.uri.removesuffix(".html")
            assert (tmp_path / "md-links" / code / f"{name}.md").is_file()
            hugo = f"{name.removesuffix('index')}_index" if name.endswith("index") else name
            assert (tmp_path / "html-links" / code / f"{hugo}.md").is_file()
        section = (tmp_path / "md-links" / code / "modules" / "topic-0001" / "part-01.md").read_text("utf-8")
        assert "](../../glossary.md#term-" in section
    for name in ("stock", "best-en", "best-es", "templates-en", "templates-es", "zensical-en", "zensical-es"):
        assert (tmp_path / f"{name}.yml").is_file()

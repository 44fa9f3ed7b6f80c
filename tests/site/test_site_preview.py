"""What the live preview shows while there are problems, and after."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.publish import staging
from build_tools.publish.problems_panel import Trouble, panel, problems_page, with_panel
from build_tools.publish.report import Report
from build_tools.site.preview import Preview

WRONG = Problem(Mark("modules/a.yaml", 12, 3), "UNKNOWN-FIELD", "<img src=x> is no field.", 'Try "b & c".')
TROUBLE = Trouble((WRONG,))
REPORTS = (
    Report("en", words={"preview-title": "Mend these"}),
    Report("es", words={"preview-title": "Corrija esto"}),
)


def test_the_panel_says_where_what_and_what_to_do() -> None:
    shown = panel(TROUBLE, {}, "en")
    assert "modules/a.yaml:12:3" in shown
    assert "UNKNOWN-FIELD" in shown
    assert "&lt;img src=x&gt; is no field." in shown
    assert "Try &#34;b &amp; c&#34;." in shown


def test_a_failure_is_shown_as_it_is_but_escaped() -> None:
    assert "<pre>a &lt;b&gt;\n  c</pre>" in panel(Trouble(failures=("a <b>\n  c",)), {}, "en")


def test_the_panel_speaks_the_language_of_the_page() -> None:
    assert 'lang="es"' in panel(TROUBLE, {"preview-title": "Corrija esto"}, "es")
    assert 'lang="es"' not in panel(TROUBLE, {}, "es")


def test_the_panel_comes_first_in_the_body() -> None:
    page = '<html><head></head><body class="a" data-b>text</body></html>'
    assert with_panel(page, panel(TROUBLE, {}, "en")).split("<section")[0].endswith('<body class="a" data-b>')


def test_only_the_page_for_what_is_missing_asks_again() -> None:
    assert 'http-equiv="refresh"' in problems_page(TROUBLE, {}, "en", refresh=True)
    assert 'http-equiv="refresh"' not in problems_page(TROUBLE, {}, "en")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    return folder


@pytest.fixture
def preview(site: Path) -> Preview:
    made = Preview()
    made.serve_from(site, ("en", "es"))
    return made


def build(site: Path, text: str) -> Path:
    stage = staging.new_stage(site)
    for language in ("en", "es"):
        (stage / language).mkdir()
        (stage / language / "index.html").write_text(f"<body>{text}</body>", "utf-8")
        (stage / language / "course.css").write_text("css", "utf-8")
    return stage


def read(site: Path, path: str = "en/index.html") -> str:
    return (site / path).read_text("utf-8")


def beside(site: Path) -> list[str]:
    return [path.name for path in site.parent.iterdir() if path != site]


def test_problems_before_anything_was_built(preview: Preview, site: Path) -> None:
    preview.show(TROUBLE)
    for path in ("index.html", "en/index.html", "es/index.html", "404.html"):
        assert "modules/a.yaml:12:3" in read(site, path)
    assert beside(site) == []


def test_problems_stand_above_the_last_good_build(preview: Preview, site: Path) -> None:
    preview.publish(build(site, "good"), REPORTS)
    preview.show(TROUBLE)
    assert "modules/a.yaml:12:3" in read(site)
    assert "good</body>" in read(site)
    assert "Corrija esto" in read(site, "es/index.html")
    assert read(site, "en/course.css") == "css"


def test_problems_again_and_again_leave_one_panel(preview: Preview, site: Path) -> None:
    preview.publish(build(site, "good"), REPORTS)
    for _ in range(3):
        preview.show(TROUBLE)
    assert read(site).count("data-course-problems") == 1
    assert len(beside(site)) == 1


def test_mended(preview: Preview, site: Path) -> None:
    preview.publish(build(site, "good"), REPORTS)
    preview.show(TROUBLE)
    preview.publish(build(site, "better"), REPORTS)
    assert read(site) == "<body>better</body>"
    assert beside(site) == []
    preview.show(TROUBLE)
    assert "better</body>" in read(site)


def test_what_could_be_built_after_all_is_shown_but_not_kept(preview: Preview, site: Path) -> None:
    preview.publish(build(site, "good"), REPORTS)
    preview.show(TROUBLE, newer=build(site, "newer"))
    assert "newer</body>" in read(site)
    assert "modules/a.yaml:12:3" in read(site)
    preview.show(TROUBLE)
    assert "good</body>" in read(site)


def test_newer_before_anything_good(preview: Preview, site: Path) -> None:
    preview.show(TROUBLE, newer=build(site, "newer"))
    assert "newer</body>" in read(site)
    preview.publish(build(site, "good"), REPORTS)
    assert read(site) == "<body>good</body>"


def test_close_leaves_only_the_served_folder(preview: Preview, site: Path) -> None:
    preview.publish(build(site, "good"), REPORTS)
    preview.show(TROUBLE)
    preview.close()
    assert beside(site) == []

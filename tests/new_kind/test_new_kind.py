"""One file, one template and one line make a kind: page, menu, search, links, tracks, schema, catalogue, messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from build_tools.course.kinds import KINDS
from build_tools.ground.reports import as_text
from build_tools.manual.schemas import schemas
from build_tools.outputs.site import SITE
from build_tools.pages import environment, renderer
from build_tools.pages.page import Crumb, NavEntry, Page, Pages
from build_tools.pipeline import check_course, make
from build_tools.translate import update
from tests.new_kind.sign import SIGNS, Sign
from tests.pages.rendering import document, words_of
from tests.real_course import ROOT, add_language
from tests.small import TODAY, Lay, Problems, lay_over, read_course

HERE = Path(__file__).parent
COURSE = (HERE / "course.txt").read_text("utf-8")
PATH, URI = "content/signs/no-entry.yaml", "signs/no-entry.html"
WORDS = "".join(f"  - {{id: {name}, text: {name}}}\n" for name in ("signs", "stop-sign", "sign-rules"))
SPANISH = {"Behind this sign there is": "Detrás de esta señal hay", "Stop at the sign.": "Alto ante la señal."}


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one line of kinds.py and the one template, from outside the package."""
    monkeypatch.setitem(KINDS, SIGNS.name, SIGNS)
    templates = environment.template_sources() | {"sign.html.j2": (HERE / "sign.html.j2").read_text("utf-8")}
    monkeypatch.setattr(renderer, "template_sources", lambda: templates)


@pytest.fixture
def bilingual(small_course: Path) -> Path:
    """The small course with a sign, the real interface words, and Spanish catalogues that translate all of the sign."""
    lay_over(small_course, COURSE)
    words = (ROOT / "content" / "interface.yaml").read_text("utf-8")
    (small_course / "content" / "interface.yaml").write_text(f"{words}{WORDS}", "utf-8")
    add_language(small_course, "es")
    for path, text in _catalogues(small_course).items():
        (small_course / path).parent.mkdir(parents=True, exist_ok=True)
        (small_course / path).write_text(text, "utf-8")
    return small_course


def _catalogues(folder: Path) -> Mapping[str, str]:
    checked = check_course(folder, today=TODAY)
    assert checked.course
    return update(checked.sources, "es", {})


def _pages(folder: Path, language: str) -> Pages:
    made = make(SITE, folder, today=TODAY, language=language)
    assert made.pages, as_text(made.problems)
    return made.pages[0]


def _page(pages: Pages, uri: str) -> Page:
    return next(page for page in pages.pages if page.uri == uri)


def test_its_entries_are_read(lay: Lay, problems: Problems, small_course: Path) -> None:
    lay(COURSE)
    assert problems() == ()
    sign = read_course(small_course).of(SIGNS)["no-entry"]
    assert isinstance(sign, Sign)
    assert [(rule.id, rule.text.address) for rule in sign.rules] == [
        ("stop", "signs/no-entry/rules/stop/text"),
        ("ask", "signs/no-entry/rules/ask/text"),
    ]


def test_its_mistakes_are_explained_in_its_own_words(lay: Lay, problems: Problems) -> None:
    lay(COURSE)
    lay(
        "# file: content/signs/no-entry.yaml\ntitle: No entry\nsumary: A ring.\nminutes: 3\nmeaning: A well.\n"
        "sources: [nobody]\nrules:\n  - {id: stop}\n"
        "# file: content/signs/Gas.yaml\ntitle: Gas\n# file: content/signs/dust.txt\nDust.\n"
    )
    assert as_text(problems()) == (
        "content/signs/Gas.yaml:1:1       error FILE-NAME  The file's name is the id, and this one is no id.\n"
        "    An id has small letters, digits and hyphens. Call the file gas.yaml     docs: #file-name\n"
        "content/signs/dust.txt:1:1       warning FILE-IGNORED  Nothing reads this file: its name does not end in "
        ".yaml.\n"
        "    Call it dust.yaml, or move it elsewhere.                                docs: #file-ignored\n"
        'content/signs/no-entry.yaml:1:1  error MISSING-FIELD  Sign "no-entry" has no "summary".\n'
        "    Add `summary:`.                                                         docs: #missing-field\n"
        'content/signs/no-entry.yaml:2:1  error UNKNOWN-FIELD  "sumary" is not a field of a sign. '
        'Did you mean "summary"?\n'
        'content/signs/no-entry.yaml:7:5  error MISSING-FIELD  Rule "stop" has no "text".\n'
        "    Add `text:`.                                                            docs: #missing-field"
    )


def test_links_and_steps_lead_to_it_or_say_what_is_near(lay: Lay, problems: Problems) -> None:
    lay(COURSE.replace("(signs/no-entry)", "(signs/no-entri)").replace("to: signs/no-entry", "to: signs/no-entri"))
    assert as_text(problems()) == (
        'content/tracks/villagers.yaml:6:20  error TRACK-STEP  No step can lead to "signs/no-entri".\n'
        '    Did you mean "signs/no-entry"?                                          docs: #track-step\n'
        'modules/safe-water.yaml:3:10        error LINK-UNKNOWN  Nothing has the address "signs/no-entri".\n'
        '    Did you mean "signs/no-entry"?                                          docs: #link-unknown'
    )


def test_what_has_no_place_of_its_own_is_said_of_its_parts(lay: Lay, problems: Problems) -> None:
    lay(COURSE.replace("(signs/no-entry)", "(signs/no-entry/rules/stop)"))
    (problem,) = problems()
    assert problem.message == '"signs/no-entry/rules/stop" has no place of its own on a page.'


def test_references_of_other_kinds_may_name_its_entries(lay: Lay, problems: Problems) -> None:
    lay(COURSE.replace("minutes: 3", "minutes: 3\nsources: [nobody]"))
    (problem,) = problems()
    assert (problem.code, problem.message) == ("REF-UNKNOWN", 'There is no source "nobody".')


def _unmarked(entry: NavEntry) -> NavEntry:
    """The entry without what its titles say of their language."""
    return replace(entry, marked="", children=tuple(map(_unmarked, entry.children)))


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_has_a_page_a_line_in_the_menu_and_links(language: str, bilingual: Path) -> None:
    pages = _pages(bilingual, language)
    page = _page(pages, URI)
    assert (page.kind, page.title, page.source) == ("sign", "No entry", PATH)
    assert page.description == "A red ring with a white bar."
    assert "Ask at the gate." in words_of(page.html)
    part = NavEntry("signs", children=(NavEntry("Overview", "signs/index.html"), NavEntry("No entry", URI)))
    assert part in map(_unmarked, pages.nav)
    assert page.around
    assert _unmarked(page.around) == part
    assert Crumb("signs", "signs/index.html") in [replace(crumb, marked="") for crumb in pages.menu]
    assert replace(page.crumbs[-1], marked="") == Crumb("signs", "signs/index.html")
    listed = document(_page(pages, "signs/index.html").html)
    assert "no-entry.html" in [link.get("href") for link in listed.iter("a")]
    module = document(_page(pages, "modules/safe-water/index.html").html)
    assert "../../signs/no-entry.html" in [link.get("href") for link in module.iter("a")]
    steps = document(_page(pages, "tracks/villagers.html").html)
    (step,) = (item for item in steps.iter("li") if item.get("data-step") == "signs/no-entry")
    assert "3" in "".join(step.itertext())


def test_it_is_found_by_its_title_and_by_every_word_of_its_page(bilingual: Path) -> None:
    files = _pages(bilingual, "en").files
    words = "".join(text for name, text in files.items() if name.startswith("search/words"))
    texts = "".join(text for name, text in files.items() if name.startswith("search/texts"))
    assert f'"{URI}","","No entry","A red ring with a white bar.' in texts
    assert all(f"{word} " in words for word in ("ring", "lid", "gate"))


def test_learners_get_nothing_that_is_for_trainers(bilingual: Path) -> None:
    pages = _pages(bilingual, "en")
    assert "Canary" not in "".join((*(page.html for page in pages.pages), *pages.files.values()))


def test_it_is_translated_by_a_catalogue_of_its_own(bilingual: Path) -> None:
    path = bilingual / "locales" / "es" / "signs" / "no-entry.po"
    written = path.read_text("utf-8")
    assert "#. Text of rule stop, one line" in written
    assert "#. Meaning of sign no-entry, Markdown" in written
    assert "#. Facilitator notes of sign no-entry, Markdown, for trainers" in written
    for text, translation in SPANISH.items():
        start = written.index(f'msgid "{text}')
        end = written.index('msgstr ""', start)
        whole = written[start:end].removeprefix('msgid "').rstrip().removesuffix('"').replace(text, translation)
        written = f'{written[:end]}msgstr "{whole}"{written[end + len("msgstr " + chr(34) * 2) :]}'
    path.write_text(written, "utf-8")
    html = _page(_pages(bilingual, "es"), URI).html
    assert "Alto ante la señal." in words_of(html)
    assert "Detrás de esta señal hay" in words_of(html)
    assert "Alto" not in _page(_pages(bilingual, "en"), URI).html


def test_editors_complete_its_fields() -> None:
    schema = schemas()["sign"]
    assert "id" not in schema["properties"]
    assert schema["properties"]["sources"]["description"] == "Ids, each of a source."
    faults = Draft202012Validator(schema).iter_errors({"title": "Gas", "meaning": "Gas.", "minutes": 1, "rules": []})
    assert sorted(fault.message for fault in faults) == ["'summary' is a required property", "[] should be non-empty"]


def test_a_folder_of_a_kind_nobody_declared_is_not_read(
    lay: Lay, problems: Problems, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(KINDS, SIGNS.name)
    lay(COURSE)
    assert {problem.code for problem in problems()} == {"LINK-UNKNOWN", "TRACK-STEP"}

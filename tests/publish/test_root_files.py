"""What belongs to all languages: the page that chooses one, the page for what is missing, the sitemap."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import html5lib
import pytest

from build_tools.course.languages import LanguageName
from build_tools.publish.entry_pages import WORDS, entry_files, greetings_of, missing_words
from build_tools.publish.page_references import read_html
from build_tools.publish.report import Report
from build_tools.publish.sitemap import sitemap

NAMES = (LanguageName("en", "English", "en"), LanguageName("es", "Español", "es-419"))
REPORTS = (
    Report("en", title="Level <ground>", words={name: f"en {name} <b>" for name in WORDS}),
    Report("es", title="Terreno parejo", words={name: f"es {name}" for name in WORDS}),
)
GREETED = greetings_of(NAMES, REPORTS)
ADDRESS = "https://example.org/equal-ground/"
FILES = entry_files(GREETED, "course/language", ADDRESS)


def references(page: str) -> list[str]:
    """Where a page leads and what it loads, without the hashes that end the names of its files."""
    return [each.url.partition("?")[0] for each in read_html(page).references]


def test_the_chooser_has_a_plain_link_for_each_language() -> None:
    page = FILES["index.html"]
    assert references(page) == ["plain.css", "choose-language.js", "en/index.html", "es/index.html"]
    assert {"plain.css", "choose-language.js"} < FILES.keys()
    assert ">English</a>" in page
    assert ">Español</a>" in page
    assert "Level &lt;ground&gt;" in page
    assert "<ground>" not in page


@pytest.mark.parametrize(
    ("stored", "wanted", "goes_to"),
    [
        (None, ["es-HN", "en"], "es"),
        (None, ["ES"], "es"),
        (None, ["fr", "es-419"], "es"),
        (None, ["fr"], "en"),
        (None, [], "en"),
        ("es", ["en"], "es"),
        ("fr", ["es"], "es"),
        ("refuse", ["es"], "es"),
    ],
)
def test_the_chooser_goes_on(stored: str | None, wanted: list[str], goes_to: str, tmp_path: Path) -> None:
    page, script = FILES["index.html"], FILES["choose-language.js"]
    program = tmp_path / "chooser.js"
    program.write_text(
        f"""
        const stored = {json.dumps(stored)};
        const sessionStorage = {{ getItem() {{ return null; }} }};
        const localStorage = {{ getItem(key) {{
          if (stored === "refuse") {{ throw new Error("storage is blocked"); }}
          return key === "course/language" ? stored : null;
        }} }};
        const navigator = {{ languages: {json.dumps(wanted)} }};
        const location = {{ search: "?a=1", hash: "#b", replace(to) {{ console.log(to); }} }};
        const window = {{ sessionStorage, localStorage, location }};
        const languages = {json.dumps(_attribute(page))};
        const document = {{ querySelector: () => ({{ dataset: {{ languages }} }}) }};
        {script}
        """,
        "utf-8",
    )
    done = subprocess.run(["node", str(program)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"{goes_to}/index.html?a=1#b"


def _attribute(page: str) -> str:
    """What the script reads, as a browser's parser finds it."""
    return str(html5lib.parse(page, namespaceHTMLElements=False).attrib["data-languages"])


def test_a_storage_key_cannot_leave_the_script() -> None:
    key = "'></script><b>"
    page = entry_files(GREETED, key, ADDRESS)["index.html"]
    assert key not in page
    assert json.loads(_attribute(page))["key"] == key


def test_no_file_is_asked_for_by_an_old_name() -> None:
    names = [each.url for each in read_html(FILES["index.html"]).references if "?" in each.url]
    assert [name.partition("?")[0] for name in names] == ["plain.css", "choose-language.js"]
    assert all(re.fullmatch(r"[0-9a-f]{8}", name.partition("?")[2]) for name in names)


def test_the_page_for_what_is_missing_works_at_any_depth() -> None:
    page = FILES["404.html"]
    assert references(page) == [
        "/equal-ground/plain.css",
        "/equal-ground/en/index.html",
        "/equal-ground/es/index.html",
    ]
    assert "en not-found-title &lt;b&gt;" in page
    assert "es not-found-text" in page


def test_without_an_address_it_links_from_the_root() -> None:
    assert references(entry_files(GREETED, "key", "")["404.html"])[:2] == ["/plain.css", "/en/index.html"]


def test_a_word_the_interface_lacks_is_a_problem() -> None:
    words = dict(REPORTS[0].words)
    del words["not-found-title"]
    (problem,) = missing_words((Report("en", words=words), REPORTS[1]))
    assert problem.code == "SITE-WORD"
    assert '"not-found-title"' in problem.message
    assert problem.mark.path == "content/interface.yaml"


XHTML = "{http://www.w3.org/1999/xhtml}link"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def read_sitemap(text: str) -> dict[str, dict[str, str]]:
    urls = ElementTree.fromstring(text).findall(f"{SITEMAP}url")
    return {
        str(url.findtext(f"{SITEMAP}loc")): {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall(XHTML)
        }
        for url in urls
    }


def test_sitemap() -> None:
    told = read_sitemap(sitemap(ADDRESS, ["en", "es"], ["modules/a b.html", "index.html"]))
    assert list(told) == [
        ADDRESS,
        f"{ADDRESS}en/index.html",
        f"{ADDRESS}es/index.html",
        f"{ADDRESS}en/modules/a%20b.html",
        f"{ADDRESS}es/modules/a%20b.html",
    ]
    home = {"en": f"{ADDRESS}en/index.html", "es": f"{ADDRESS}es/index.html", "x-default": ADDRESS}
    assert told[ADDRESS] == told[f"{ADDRESS}es/index.html"] == home
    assert told[f"{ADDRESS}es/modules/a%20b.html"]["x-default"] == f"{ADDRESS}en/modules/a%20b.html"


def test_sitemap_is_the_same_whatever_the_order() -> None:
    assert sitemap(ADDRESS, ["en"], ["b.html", "a.html"]) == sitemap(ADDRESS, ["en"], ["a.html", "b.html"])


def test_sitemap_escapes() -> None:
    assert read_sitemap(sitemap("https://example.org/?a&b/", ["en"], ["x.html"]))


def test_the_colours_of_a_palette_outweigh_those_of_the_theme() -> None:
    own = ":root { --course-link: #123456; }"
    coloured = entry_files(greetings_of(NAMES, [replace(report, palette=own) for report in REPORTS]), "key", ADDRESS)
    theme, palette = (coloured["plain.css"].index(each) for each in ("--course-link: #0b4f4c", own))
    assert theme < palette
    assert own not in FILES["plain.css"]

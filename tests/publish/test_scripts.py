"""Pages get the files of their scripts: one for each group, the same for all pages that need it."""

from __future__ import annotations

from build_tools.course.languages import LanguageName
from build_tools.pages.page import Page, Pages
from build_tools.publish.scripts import with_scripts

SECTION, WITH_TERMS = ("learner/section",), ("learner/section", "page/terms")


ENGLISH = LanguageName("en", "English", "en")


def _pages(*groups: tuple[str, ...]) -> Pages:
    pages = tuple(Page(f"{number}.html", "section", "", "", scripts=group) for number, group in enumerate(groups))
    return Pages(ENGLISH, (ENGLISH,), "", "", pages, (), files={"search/index.js": "kept"})


def test_each_group_is_one_file_for_all_its_pages() -> None:
    made = with_scripts(_pages(SECTION, WITH_TERMS, (), SECTION))
    first, second, none, third = (page.scripts for page in made.pages)
    assert (none, third) == ((), first)
    assert len({*first, *second}) == 2
    assert made.files.keys() == {"search/index.js", *first, *second}
    assert first[0].startswith("assets/section-")
    assert second[0].startswith("assets/section-terms-")

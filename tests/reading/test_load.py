"""From a folder to Sources: what is read, what is left alone, and where each address is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.ground.nodes import Mark
from build_tools.pipeline import check_course
from build_tools.reading.load import load, load_languages
from tests.small import TODAY, Lay

SPANISH = "# file: locales/es/_language.yaml\nname: Español\nlocale: es-419\nchecked: true\n"


def test_the_small_course(small_course: Path) -> None:
    sources, problems = load(small_course)
    assert problems == ()
    assert {document.path: (document.kind, document.id) for document in sources.documents} == {
        "content/course.yaml": ("course", ""),
        "content/interface.yaml": ("words", ""),
        "content/dos.yaml": ("dos", ""),
        "modules/safe-water.yaml": ("modules", "safe-water"),
        "case_studies/open-books.yaml": ("case_studies", "open-books"),
        "content/tracks/villagers.yaml": ("tracks", "villagers"),
        "quizzes/safe-water.yaml": ("quizzes", "safe-water"),
        "content/glossary.yaml": ("glossary", ""),
        "content/sources.yaml": ("sources", ""),
        "content/facts.yaml": ("facts", ""),
        "content/pages/about.md": ("pages", "about"),
        "content/pages/help.md": ("pages", "help"),
        "content/referral/gt.yaml": ("referral", "gt"),
    }
    assert sources.images == {"images/map.svg"}
    assert (sources.source_lang, sources.languages) == ("en", ("en",))


@pytest.mark.parametrize(
    ("address", "key", "line", "column"),
    [
        ("course", False, 2, 1),
        ("course/title", False, 3, 8),
        ("course/themes/water/label", True, 13, 17),
        ("glossary/well", False, 6, 5),
        ("glossary/well/definition", False, 8, 17),
        ("modules/safe-water/sections/start/activities/follow/minutes", False, 27, 18),
        ("modules/safe-water/sections/start/body", False, 19, 7),
        ("modules/safe-water/sections/start/body", True, 18, 5),
        ("modules/safe-water/sections/start/unwritten/field", False, 13, 5),
        ("quizzes/safe-water/items/first-step/choices/b/feedback", False, 13, 58),
        ("pages/about/title", False, 2, 8),
        ("pages/about/body", False, 5, 1),
    ],
)
def test_addresses_are_located(small_course: Path, address: str, key: bool, line: int, column: int) -> None:
    sources, _ = load(small_course)
    mark = sources.locate(address, key=key)
    assert (mark.line, mark.column) == (line, column)


def test_a_language_exists_when_its_file_does(small_course: Path, lay: Lay) -> None:
    lay(f"{SPANISH}# file: locales/es/modules/safe-water.po\n# Traducción\n# file: locales/fr/course.po\n# Titre\n")
    sources, problems = load(small_course)
    assert problems == ()
    assert sources.languages == ("en", "es")
    assert [(each.path, each.language, each.text) for each in sources.catalogues] == [
        ("locales/es/modules/safe-water.po", "es", "# Traducción\n")
    ]


def test_the_source_language_is_what_the_course_says(small_course: Path, lay: Lay) -> None:
    lay(f"{SPANISH}# in: content/course.yaml\nsource_lang: es\n")
    sources, _ = load(small_course)
    assert (sources.source_lang, sources.languages) == ("es", ("es",))


def test_a_catalogue_in_another_encoding(small_course: Path, lay: Lay) -> None:
    lay(f"{SPANISH}# file: locales/es/course.po, saved as latin-1\n# Primera\n# Traducción\n")
    sources, problems = load(small_course)
    assert problems == ()
    assert [each.path for each in sources.catalogues] == ["locales/es/course.po"]
    found = [each for each in check_course(small_course, today=TODAY).problems if each.code == "PO-ENCODING"]
    assert [each.mark for each in found] == [Mark("locales/es/course.po", 2)]


def test_readmes_hidden_files_and_other_folders_are_left_alone(small_course: Path, lay: Lay) -> None:
    lay(
        "# file: modules/README.md\nHello\n"
        "# file: content/pages/README.md\nHello\n"
        "# file: modules/.#safe-water.yaml\nx\n"
        "# file: modules/._safe-water.yaml, written in hex\n00 05 16 07\n"
        "# file: modules/old/dust.yaml\n[\n"
        "# file: notes/ideas.yaml\n[\n"
        "# file: content/images/.thumbs.png\nx\n"
    )
    before, _ = load(small_course)
    assert load(small_course) == (before, ())
    assert not any("README" in document.path or "/." in document.path for document in before.documents)


@pytest.mark.parametrize("name", ["dust.yml", "dust.YAML", "dust.md", "dust.txt"])
def test_a_file_with_the_wrong_ending_is_pointed_out(small_course: Path, lay: Lay, name: str) -> None:
    lay(f"# file: modules/{name}\ntitle: Dust\n")
    _, (problem,) = load(small_course)
    assert (problem.code, problem.mark.path) == ("FILE-IGNORED", f"modules/{name}")
    assert "dust.yaml" in problem.hint


def test_what_cannot_be_read_has_an_empty_entry(small_course: Path, lay: Lay) -> None:
    lay("# file: modules/safe-water.yaml\n[\n# folder: modules/dust.yaml\n# file: content/facts.yaml\nfigures: []\n")
    sources, problems = load(small_course)
    assert {problem.mark.path for problem in problems} == {
        "modules/safe-water.yaml",
        "modules/dust.yaml",
        "content/facts.yaml",
    }
    assert {"modules/safe-water", "modules/dust", "facts"} <= sources.entries.keys()
    assert [(each.path, dict(each.node.entries)) for each in sources.documents if each.unread] == [
        ("modules/dust.yaml", {}),
        ("modules/safe-water.yaml", {}),
    ]


def test_a_language_whose_file_cannot_be_read_is_none_of_the_course(small_course: Path, lay: Lay) -> None:
    lay("# file: locales/es/_language.yaml\n[\n")
    sources, _ = load(small_course)
    assert (sources.languages, load_languages(small_course)) == (("en",), ("en",))


def test_of_two_entries_with_one_id_the_first_is_found(small_course: Path, lay: Lay) -> None:
    lay(
        "# in: content/glossary.yaml\nterms:\n"
        "  - {id: well, term: first, definition: One.}\n  - {id: well, term: second, definition: Two.}\n"
    )
    sources, _ = load(small_course)
    assert sources.locate("glossary/well").line == 3


def test_an_empty_folder_is_no_course(tmp_path: Path) -> None:
    sources, problems = load(tmp_path)
    assert (sources.documents, dict(sources.entries), problems) == ((), {}, ())

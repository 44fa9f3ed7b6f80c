"""A word planted in every trainer-only field of the real course is in no byte of the site, nor of any other output for
learners; and each of them is in the kit of some workshop.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from string import ascii_lowercase

import polib
import pytest
from ruamel.yaml import YAML

from build_tools.course.base import Audience
from build_tools.course.courses import Courses
from build_tools.course.kinds import KINDS
from build_tools.course.shape import Leaf, prose_leaves
from build_tools.outputs import OUTPUTS
from build_tools.outputs.kit import KIT
from build_tools.outputs.output import Output, Request, SiteSettings
from build_tools.pipeline import languages, make
from build_tools.publish.made import Made
from build_tools.publish.write import write
from build_tools.reading.load import load
from tests.outputs.gift.gift import GIFT
from tests.real_course import ROOT, Run, copy_course, snapshot
from tests.small import TODAY

CANARY = "Zwergkanarienvogel"
WORKSHOP = ROOT / "tests" / "end_to_end" / "trainer_files"


def _trainer_leaves(course: Path) -> list[tuple[str, Leaf]]:
    sources, _ = load(course)
    return [
        (document.path, leaf)
        for document in sources.documents
        for address, node in document.entries.items()
        for leaf in prose_leaves(KINDS[document.kind].model, node, address)
        if leaf.audience is Audience.TRAINER or document.kind in ("workshops", "tests", "papers")
    ]


def _words(course: Path) -> dict[str, str]:
    """A word of its own for each field, by address."""
    letters = (f"{CANARY}{''.join(three)}x" for three in product(ascii_lowercase, repeat=3))
    return {leaf.address: word for (_, leaf), word in zip(_trainer_leaves(course), letters, strict=False)}


def _with_word(text: str, word: str) -> str:
    """The text with the word at its end; below a table, whose last row would have a cell too many."""
    return f"{text}\n\n{word}" if text.endswith("|") else f"{text} {word}"


def _plant(course: Path) -> int:
    words = _words(course)
    yaml = YAML()
    yaml.width = 10_000
    yaml.preserve_quotes = True
    by_file: dict[str, list[Leaf]] = {}
    for path, leaf in _trainer_leaves(course):
        by_file.setdefault(path, []).append(leaf)
    for path, leaves in by_file.items():
        data = yaml.load((course / path).read_text("utf-8"))
        for leaf in leaves:
            node = data
            *parents, field = leaf.address.split("/")[2:]
            for part in parents:
                node = node[part] if isinstance(node, dict) else next(each for each in node if each["id"] == part)
            node[field] = _with_word(node[field].rstrip(), words[leaf.address])
        with (course / path).open("w", encoding="utf-8") as file:
            yaml.dump(data, file)
    return sum(map(len, by_file.values()))


def _plant_in_catalogues(course: Path) -> None:
    words = _words(course)
    for path in (course / "locales").rglob("*.po"):
        catalogue = polib.pofile(str(path), wrapwidth=0)
        for entry in catalogue:
            if entry.msgctxt in words and entry.msgstr:
                entry.msgstr = _with_word(entry.msgstr, words[entry.msgctxt])
        catalogue.save()


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real course and files for trainers, with the word in every field that only trainers may see."""
    course = copy_course(tmp_path_factory.mktemp("canary") / "course")
    shutil.copytree(WORKSHOP, course / "content", dirs_exist_ok=True)
    _plant_in_catalogues(course)
    assert _plant(course) > 100
    return course


def _all_of_it(courses: Courses, _request: Request) -> Made:
    """Every field of every entry, as an output that is not careful may write it."""
    return Made({f"{code}.txt": repr(course).encode() for code, course in courses.by_language.items()})


EVERYTHING = Output("everything", "All there is to know.", _all_of_it, suffixes=frozenset({".txt"}))
FOR_LEARNERS = [
    output for output in (*OUTPUTS, GIFT, EVERYTHING) if output.audience is Audience.LEARNER and not output.needs_engine
]
"""Every output but the site, which is built below as people build it."""


def _requests(output: Output) -> Iterator[Request]:
    """One for every choice of its options."""
    for values in product(*(option.values for option in output.options)):
        names = (option.name for option in output.options)
        yield Request(dict(zip(names, values, strict=True)), SiteSettings("https://example.org/"))


def _leaks(output: Output, course: Path, folder: Path) -> list[str]:
    """The files it writes, by every way it has, that hold the word."""
    found: list[str] = []
    for number, request in enumerate(_requests(output)):
        made = make(output, course, today=TODAY, request=request)
        assert made.files, made.problems
        write(made, output.suffixes, folder / str(number), course)
        found += _with_the_word(folder / str(number))
    return found


def _with_the_word(folder: Path) -> list[str]:
    return [name for name, data in snapshot(folder).items() if CANARY in name or CANARY.encode() in data]


def test_no_trainer_word_reaches_the_site(planted: Path, run: Run) -> None:
    made = run("mkdocs", "build", cwd=planted)
    assert made.returncode == 0, made.stdout + made.stderr
    assert _with_the_word(planted / "site") == []


@pytest.mark.parametrize("output", FOR_LEARNERS, ids=lambda output: output.name)
def test_no_trainer_word_is_in_any_file_for_learners(output: Output, planted: Path, tmp_path: Path) -> None:
    assert _leaks(output, planted, tmp_path) == []


def test_the_word_is_found_where_trainers_may_see_it(planted: Path, tmp_path: Path) -> None:
    for_trainers = replace(EVERYTHING, audience=Audience.TRAINER)
    assert sorted(_leaks(for_trainers, planted, tmp_path)) == sorted(f"{code}.txt" for code in languages(planted))


@pytest.fixture(scope="module")
def kit(planted: Path) -> dict[str, str]:
    """The pages of the kits and of their tests, by path."""
    made = make(KIT, planted, today=TODAY)
    assert made.files, made.problems
    return {path: data.decode() for path, data in made.files.items() if isinstance(data, bytes)}


def test_every_trainer_word_is_in_some_kit_in_each_language(planted: Path, kit: dict[str, str]) -> None:
    for language in languages(planted):
        text = "".join(data for path, data in kit.items() if path.split("/")[1] == language)
        missing = [address for address, word in _words(planted).items() if word not in text]
        assert missing == []

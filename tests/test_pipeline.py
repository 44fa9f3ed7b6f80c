"""The one road: from a course folder to checked courses, and to what an output makes of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.course.base import Audience
from build_tools.course.course import Course
from build_tools.course.courses import Courses
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.outputs.output import Option, Output, Request, SiteSettings
from build_tools.pipeline import check_course, checked_courses, make
from build_tools.publish.made import Made
from tests.cache.state import first_state
from tests.small import TODAY

LEARNER, TRAINER = Audience.LEARNER, Audience.TRAINER


@pytest.fixture
def bilingual(tmp_path: Path, few_words: None) -> Path:  # noqa: ARG001
    """The small course with a second module, all of it in Spanish too."""
    first_state(tmp_path / "course")
    return tmp_path / "course"


def _courses(folder: Path, audience: Audience = LEARNER, language: str = "") -> Courses:
    found = checked_courses(folder, audience, today=TODAY, language=language)
    assert found.courses, found.problems
    return found.courses


def _break_catalogue(folder: Path) -> None:
    path = folder / "locales/es/modules/safe-water.po"
    path.write_text(path.read_text("utf-8") + '\nmsgid "half\n', "utf-8")


def _break_rule(folder: Path) -> None:
    path = folder / "quizzes/safe-water.yaml"
    path.write_text(path.read_text("utf-8").replace("section: start", "section: gone"), "utf-8")


def test_every_language_is_whole_and_the_source_language_first(bilingual: Path) -> None:
    courses = _courses(bilingual)
    assert list(courses.by_language) == ["en", "es"]
    assert courses.whole == ("en", "es")
    assert [name.name for name in courses.names] == ["English", "Español"]
    assert courses.today == TODAY
    titles = [str(course.modules["safe-water"].title) for course in courses.by_language.values()]
    assert titles == ["Safe water", "En español: Safe water"]


def test_a_language_that_goes_away_while_a_build_goes_on(bilingual: Path) -> None:
    (bilingual / "locales/es/_language.yaml").unlink()
    checked = checked_courses(bilingual, LEARNER, today=TODAY, language="es")
    assert checked.courses is None
    (problem,) = checked.problems
    assert (problem.code, problem.mark.path) == ("MISSING-FILE", "locales/es/_language.yaml")
    assert problem.message == 'There is no language "es" any more.'


def _facilitation(course: Course) -> object:
    return course.modules["safe-water"].sections[0].activities[0].facilitation


def test_each_audience_gets_what_it_may_see(bilingual: Path) -> None:
    learners, trainers = _courses(bilingual), _courses(bilingual, TRAINER)
    assert [_facilitation(course) for course in learners.by_language.values()] == [None, None]
    told = [str(_facilitation(course)) for course in trainers.by_language.values()]
    assert ["'Pairs sit by the map.'" in told[0], "'En español: Pairs sit by the map.'" in told[1]] == [True, True]


def test_one_language_is_whole_alone_beside_the_glossary_of_the_others(bilingual: Path) -> None:
    both = _courses(bilingual)
    english, spanish = _courses(bilingual, language="en"), _courses(bilingual, language="es")
    assert (english.whole, spanish.whole) == (("en",), ("es",))
    assert english.by_language["en"] == both.by_language["en"]
    assert spanish.by_language["es"] == both.by_language["es"]
    assert english.by_language["es"].glossary == both.by_language["es"].glossary
    assert english.by_language["es"].settings.id == both.by_language["es"].settings.id
    assert not english.by_language["es"].modules


def test_drafts_are_there_for_those_who_ask(bilingual: Path) -> None:
    module = bilingual / "modules/clean-air.yaml"
    module.write_text(module.read_text("utf-8") + "status: draft\n", "utf-8")
    shown = checked_courses(bilingual, LEARNER, today=TODAY, drafts=True).courses
    hidden = checked_courses(bilingual, LEARNER, today=TODAY).courses
    assert shown
    assert hidden
    assert set(shown.by_language["es"].modules) == {"safe-water", "clean-air"}
    assert set(hidden.by_language["es"].modules) == {"safe-water"}


def test_a_rule_is_checked_with_the_source_language_and_a_catalogue_with_its_own(bilingual: Path) -> None:
    _break_catalogue(bilingual)
    _break_rule(bilingual)
    every, english, spanish = (
        checked_courses(bilingual, LEARNER, today=TODAY, language=language) for language in ("", "en", "es")
    )
    assert every.courses is english.courses is spanish.courses is None
    assert every.problems == check_course(bilingual, today=TODAY).problems
    assert {*english.problems, *spanish.problems} == set(every.problems)
    assert not {*english.problems} & {*spanish.problems}
    assert {each.mark.path for each in spanish.problems} == {"locales/es/modules/safe-water.po"}


def test_a_course_without_settings_has_problems_and_no_courses(bilingual: Path) -> None:
    (bilingual / "content/course.yaml").unlink()
    found = checked_courses(bilingual, LEARNER, today=TODAY)
    assert found.courses is None
    assert found.problems == check_course(bilingual, today=TODAY).problems != ()


def _titles(courses: Courses, request: Request) -> Made:
    shown = {f"{code}.txt": str(courses.by_language[code].modules["safe-water"].title) for code in courses.whole}
    told = f"{request.options} {request.site.address}"
    return Made({name: f"{title} {told}".encode() for name, title in shown.items()})


TITLES = Output("titles", "Titles.", _titles, options=(Option("size", "How large.", ("big", "small"), "small"),))
FLAW = Problem(Mark("quizzes/safe-water.yaml"), "FLAW", "Too long.", "Shorten it.", Severity.WARNING)


def test_an_output_gets_its_options_and_the_settings_of_the_site(bilingual: Path) -> None:
    assert make(TITLES, bilingual, today=TODAY, language="en").files == {"en.txt": b"Safe water {'size': 'small'} "}
    request = Request({"size": "big"}, SiteSettings("https://e.org/"))
    made = make(TITLES, bilingual, today=TODAY, request=request)
    assert made.files["es.txt"] == "En español: Safe water {'size': 'big'} https://e.org/".encode()


def test_nothing_is_made_of_a_course_with_errors(bilingual: Path) -> None:
    _break_catalogue(bilingual)
    made = make(TITLES, bilingual, today=TODAY)
    assert made == Made(problems=check_course(bilingual, today=TODAY).problems)


def test_problems_of_an_output_stand_with_those_of_the_course(bilingual: Path) -> None:
    (bilingual / "locales/es/dos.po").unlink()
    found = checked_courses(bilingual, LEARNER, today=TODAY).problems
    assert found
    for severity in Severity:
        made = make(_flawed(severity), bilingual, today=TODAY)
        assert set(made.problems) == {replace(FLAW, severity=severity), *found}
        assert bool(made.files) == (severity is not Severity.ERROR)


def _flawed(severity: Severity) -> Output:
    def made(courses: Courses, request: Request) -> Made:
        return replace(_titles(courses, request), problems=(replace(FLAW, severity=severity),))

    return replace(TITLES, make=made)

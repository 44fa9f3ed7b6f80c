"""Services for people who need help: outputs get those that a named person checked, and not too long ago."""

from __future__ import annotations

from datetime import date

from build_tools.course import kinds
from build_tools.course.course import Course
from build_tools.course.models.referral import Referral, Service
from build_tools.course.models.safety import ABOUT

HELP = "help"
"""The id of the standing page that shows them."""


def with_shown_services(course: Course, today: date) -> Course:
    """The course with the services alone that readers may see on this day. No output gets any other."""
    shown = {name: _shown(country, today) for name, country in course.of(kinds.REFERRAL).items()}
    return course.having(**{kinds.REFERRAL.name: shown}) if shown else course


def _shown(country: Referral, today: date) -> Referral:
    services = tuple(service for service in country.services if service.is_shown(today))
    return country.model_copy(update={"services": services})


def services_by_country(course: Course) -> tuple[tuple[str, tuple[Service, ...]], ...]:
    """The code of each country that has services, with these, in the order of the files."""
    countries = course.of(kinds.REFERRAL).values()
    return tuple((country.country, country.services) for country in countries if country.services)


def speaks_of_harm(course: Course) -> bool:
    """Whether some page of the course is about a hard topic."""
    modules = course.modules.values()
    found = (
        *(module.safety for module in modules),
        *(section.safety for module in modules for section in module.sections),
        *(quiz.safety for quiz in course.quizzes.values()),
        *(case.safety for case in course.case_studies.values()),
    )
    return any(safety.level >= ABOUT for safety in found)

"""Services for people who need help: each can be reached, and a named person checked it, and does so again in time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from build_tools.course.course import Course
from build_tools.course.kinds import REFERRAL
from build_tools.course.models.referral import Service
from build_tools.ground.problems import Code, Finding, Severity
from build_tools.rules.rule import Context, Rule

SOON = timedelta(days=60)
"""How long before its end somebody has to think of checking a service again."""
_NUMBER = re.compile(r"\d(?:[ ().-]?\d){2,}")
"""Digits that may be a number to call: three and more, which hours of a clock are not."""
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")


def example_service(**fields: str) -> str:
    """A file with one service as an example, with these fields in place of the usual ones; "" leaves one out."""
    usual = {
        "phone": "",
        "url": "https://listening.example.int",
        "hours": "All day",
        "checked_by": "A. Person",
        "expires": "2027-05-22",
    }
    lines = "".join(f"    {name}: {value}\n" for name, value in (usual | fields).items() if value)
    return (
        "# file: content/referral/hn.yaml\ncountry: HN\nservices:\n  - id: listening-line\n    name: Listening line\n"
        "    offers: Somebody who listens and knows the services nearby.\n    cost: Free\n    languages: [es]\n"
        f"    police: false\n    checked: 2025-11-22\n{lines}"
    )


EXPIRED = Code(
    "REFERRAL-EXPIRED",
    "A referral service was not checked again",
    "A number that no longer answers can hurt a person who needs it, so readers are not shown it.",
    fails=example_service(expires="2026-05-22"),
    passes=example_service(),
    severity=Severity.WARNING,
)

EXPIRES = Code(
    "REFERRAL-EXPIRES",
    "A referral service is to be checked again soon",
    "Sixty days before a service is no longer shown, there is still time for somebody in the country to call it.",
    fails=example_service(expires="2026-12-22"),
    passes=example_service(),
    severity=Severity.WARNING,
)

UNCHECKED = Code(
    "REFERRAL-UNCHECKED",
    "A referral service that nobody checked",
    "Readers are shown a service only when a named person of the country has called it or gone there.",
    fails=example_service(checked_by=""),
    passes=example_service(),
    severity=Severity.WARNING,
)

PHONE = Code(
    "REFERRAL-PHONE",
    "A number that nobody checked",
    "A wrong number can lead a person in danger to whom she fears. Without `checked_by` none may stand in a file of "
    "services, in `phone`, in `messenger` or in a text.",
    fails=example_service(checked_by="", phone='"5550 0100"', url=""),
    passes=example_service(phone='"5550 0100"', url=""),
)

WAY = Code(
    "REFERRAL-WAY",
    "A service that cannot be reached",
    "A name alone helps nobody: say where one calls, writes or goes.",
    fails=example_service(url=""),
    passes=example_service(),
)


def services(course: Course) -> Iterator[tuple[str, Service]]:
    """Each service with its address."""
    for name, country in course.of(REFERRAL).items():
        for service in country.services:
            yield f"referral/{name}/services/{service.id}", service


def expired(course: Course, context: Context) -> Iterator[Finding]:
    """Services that pages no longer show, because nobody checked them again before they expired."""
    for address, service in services(course):
        if service.expires < context.today:
            message = f'Service "{service.id}" is not shown since {service.expires}.'
            hint = "Somebody in the country has to check it again; then set `checked_by`, `checked`, `expires`."
            yield Finding(f"{address}/expires", message, hint)


def expiring(course: Course, context: Context) -> Iterator[Finding]:
    """Services that will soon be shown no longer."""
    for address, service in services(course):
        if context.today <= service.expires < context.today + SOON:
            message = f'Service "{service.id}" is shown until {service.expires}, and no longer.'
            hint = "Ask somebody in the country to check it again; then set `checked_by`, `checked`, `expires`."
            yield Finding(f"{address}/expires", message, hint)


def unchecked(course: Course, _context: Context) -> Iterator[Finding]:
    """Services without the name of who checked them, and without a number, which `unchecked_numbers` tells."""
    for address, service in services(course):
        if service.checked_by is None and not any(_numbers(service)):
            message = f'Service "{service.id}" is not shown: nobody checked it.'
            hint = "Ask a person of the country to call or to go there; then add `checked_by` with her or his name."
            yield Finding(address, message, hint)


def unchecked_numbers(course: Course, _context: Context) -> Iterator[Finding]:
    """Numbers of services without the name of who checked them."""
    for address, service in services(course):
        if service.checked_by is None:
            for field, number in _numbers(service):
                message = f'"{number}" may be a number to call, and nobody checked it.'
                hint = "Take it out, or let a person of the country call it and add `checked_by`."
                yield Finding(f"{address}/{field}", message, hint)


def _numbers(service: Service) -> Iterator[tuple[str, str]]:
    """The first number of each field that has one, with the name of the field."""
    for field in ("phone", "messenger", "name", "offers", "visit", "hours", "cost"):
        number = _NUMBER.search(_CLOCK.sub("", str(getattr(service, field) or "")))
        if number:
            yield field, number[0]


def unreachable(course: Course, _context: Context) -> Iterator[Finding]:
    """Services that say no way to reach them. One without `checked_by` is not shown, and may have none yet."""
    for address, service in services(course):
        ways = (service.phone, service.messenger, service.url, service.visit)
        if service.checked_by is not None and not any(ways):
            message = f'Service "{service.id}" says no way to reach it.'
            yield Finding(address, message, "Add `phone:`, `messenger:`, `url:` or `visit:`.")


RULES = (
    Rule(EXPIRED, expired),
    Rule(EXPIRES, expiring),
    Rule(UNCHECKED, unchecked),
    Rule(PHONE, unchecked_numbers),
    Rule(WAY, unreachable),
)

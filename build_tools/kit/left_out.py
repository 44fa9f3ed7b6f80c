"""What is written for trainers and is in no kit, because no workshop has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.course.course import Course
from build_tools.course.kinds import CASE_STUDIES, MODULES, PAPERS, TESTS, TOOLS, WORKSHOPS
from build_tools.course.models.case_study import CaseStudy
from build_tools.course.models.module import Module
from build_tools.course.models.workshop import Workshop
from build_tools.course.names import with_article
from build_tools.course.running import session_of


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What no kit has: the address, and for a person what is wrong and what to do. `is_file`: all of a file."""

    address: str
    message: str
    hint: str
    is_file: bool = False


def left_out(course: Course) -> Iterator[LeftOut]:
    """What no workshop of the course names or runs. A course with neither workshops nor sessions is not meant for
    trainers yet: there only whole files are told.
    """
    workshops = tuple(course.of(WORKSHOPS).values())
    yield from _files(course, workshops)
    if workshops or any(module.sessions for module in course.modules.values()):
        yield from _of_modules(course, workshops)
        yield from _debriefs(course, workshops)


def _files(course: Course, workshops: tuple[Workshop, ...]) -> Iterator[LeftOut]:
    run = {name for workshop in workshops for name in workshop.modules}
    used = {
        PAPERS: {name for workshop in workshops for name in workshop.papers}
        | set(_papers_of_sessions(course, workshops)),
        TESTS: {name for workshop in workshops for name in workshop.tests},
        TOOLS: {name for name, tool in course.of(TOOLS).items() if run.intersection(tool.modules)},
    }
    hints = {
        PAPERS: "Name it in `papers` of a workshop, or in `paper` of a material of a session that one runs.",
        TESTS: "Name it in `before` or `after` of a workshop.",
        TOOLS: "Name in its `modules` one whose sessions a workshop runs.",
    }
    for kind, names in used.items():
        for name in course.of(kind):
            if name not in names:
                message = f'No workshop has {with_article(kind.noun)} "{name}", so nobody gets it.'
                yield LeftOut(kind.address(name), message, hints[kind], is_file=True)


def _papers_of_sessions(course: Course, workshops: tuple[Workshop, ...]) -> Iterator[str]:
    for workshop in workshops:
        yield from (material.paper for material in workshop.materials if material.paper)
        for block in workshop.blocks:
            session = session_of(course, block)
            yield from (material.paper for material in session.materials if material.paper) if session else ()


def _of_modules(course: Course, workshops: tuple[Workshop, ...]) -> Iterator[LeftOut]:
    run = {(block.module, block.session) for workshop in workshops for block in workshop.blocks}
    modules = {module for module, _ in run}
    for name, module in course.modules.items():
        for session in module.sessions:
            if (name, session.id) not in run:
                message = f'No workshop runs the session "{session.id}", so it is in no kit.'
                hint = f"Write a block with `module: {name}` and `session: {session.id}` in {WORKSHOPS.path}/."
                yield LeftOut(MODULES.address(name, "sessions", session.id), message, hint)
        if name not in modules and not module.sessions and _has_notes(module):
            message = f'No workshop runs a session of "{name}", so its notes for facilitators are in no kit.'
            yield LeftOut(MODULES.address(name), message, "Write a session, and a workshop that runs it.")


def _has_notes(module: Module) -> bool:
    return any(
        section.facilitator_notes
        or section.safety.grounding
        or section.safety.disclosure
        or any(activity.facilitation for activity in section.activities)
        for section in module.sections
    )


def _debriefs(course: Course, workshops: tuple[Workshop, ...]) -> Iterator[LeftOut]:
    shown = {name for workshop in workshops for name in workshop.cases}
    run = {name for workshop in workshops for name in workshop.modules}
    shown |= {
        name for module in run for name in (course.modules[module].case_studies if module in course.modules else ())
    }
    for name, case in course.of(CASE_STUDIES).items():
        if name not in shown and has_debrief(case):
            message = f'No workshop has the case study "{name}", so its debrief is in no kit.'
            yield LeftOut(CASE_STUDIES.address(name), message, "Name it in `case_studies` of a workshop.")


def has_debrief(case: CaseStudy) -> bool:
    """Whether something of it is for the facilitator alone."""
    safety = case.safety
    told = (case.debrief, safety.grounding, safety.disclosure, *(each.debrief for each in case.discussion))
    return any(told)

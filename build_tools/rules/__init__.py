"""Checks across fields and files. `RULES` lists all of them; docs/problems.md documents the problems they report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from build_tools.course.course import Course
from build_tools.ground.outdated import stop_if_outdated
from build_tools.ground.problems import Finding, Problem, Severity, tidy
from build_tools.reading.sources import Sources
from build_tools.rules import (
    agenda,
    agenda_blocks,
    agenda_pace,
    as_typed,
    chain,
    dates,
    draft_links,
    draw,
    events,
    figures,
    former_ids,
    future_dates,
    glossary,
    guessing,
    headings,
    help_page,
    images,
    interface_words,
    items,
    languages,
    links,
    marks,
    minutes,
    objectives,
    order,
    papers,
    quiz_of_module,
    references,
    referral,
    release,
    reserved_ids,
    safety,
    sessions,
    spellings,
    tracks,
    workshop_tests,
    workshops,
)
from build_tools.rules.draft import is_draft
from build_tools.rules.mark_of_finding import mark_of
from build_tools.rules.rule import Context, Rule

RULES: tuple[Rule, ...] = (
    *references.RULES,
    *order.RULES,
    *quiz_of_module.RULES,
    *draft_links.RULES,
    *tracks.RULES,
    *chain.RULES,
    *links.RULES,
    *images.RULES,
    *marks.RULES,
    *headings.RULES,
    *as_typed.RULES,
    *objectives.RULES,
    *minutes.RULES,
    *sessions.RULES,
    *agenda.RULES,
    *agenda_blocks.RULES,
    *agenda_pace.RULES,
    *workshops.RULES,
    *workshop_tests.RULES,
    *papers.RULES,
    *items.RULES,
    *guessing.RULES,
    *draw.RULES,
    *figures.RULES,
    *dates.RULES,
    *future_dates.RULES,
    *events.RULES,
    *safety.RULES,
    *referral.RULES,
    *help_page.RULES,
    *former_ids.RULES,
    *reserved_ids.RULES,
    *languages.RULES,
    *spellings.RULES,
    *interface_words.RULES,
    *glossary.RULES,
)

RELEASE_RULES: tuple[Rule, ...] = release.RULES
"""What holds only once a course is published: until then placeholders may stand in it."""


def check(course: Course, context: Context, sources: Sources) -> tuple[Problem, ...]:
    """The problems that the rules find in `course`, sorted, each once.

    `course` is the course of the source language, parsed from `sources`, which give each problem its file and line.
    """
    parsed = {address for address, _ in course.addressed()}
    context = replace(context, unusable=frozenset(sources.entries.keys() - parsed))
    rules = (*RULES, *RELEASE_RULES) if context.release else RULES
    found = (problem for rule in rules for problem in _problems(rule, course, context, sources))
    return tidy((*found, *marks.unused_marks(course, sources.drawings, context)))


def _problems(rule: Rule, course: Course, context: Context, sources: Sources) -> Iterator[Problem]:
    stop_if_outdated()
    for finding in rule.find(course, context):
        yield _problem(rule, finding, course, context, sources)


def _problem(rule: Rule, finding: Finding, course: Course, context: Context, sources: Sources) -> Problem:
    in_draft = rule.relaxed_in_drafts and is_draft(course, finding.address)
    relaxed = in_draft or (rule.relaxed_in_preview and context.preview)
    return Problem(
        mark=mark_of(sources, finding),
        code=finding.code or rule.code.code,
        message=finding.message,
        hint=finding.hint,
        severity=Severity.WARNING if relaxed else rule.code.severity,
    )

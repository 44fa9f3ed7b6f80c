"""Checks across fields and files. RULES is the one list; the documentation of each is docs/problems.md."""

from __future__ import annotations

from dataclasses import replace

from build_tools.course.course import Course
from build_tools.ground.problems import Finding, Problem, Severity, tidy
from build_tools.reading.sources import Sources
from build_tools.rules import (
    dates,
    drafts,
    draw,
    figures,
    former_ids,
    glossary,
    guessing,
    headings,
    images,
    interface_words,
    items,
    languages,
    links,
    minutes,
    objectives,
    order,
    quiz_of_module,
    references,
    reserved_ids,
    safety,
    sessions,
    tracks,
)
from build_tools.rules.draft import is_draft
from build_tools.rules.places import place
from build_tools.rules.rule import Facts, Rule

RULES: tuple[Rule, ...] = (
    *references.RULES,
    *order.RULES,
    *quiz_of_module.RULES,
    *drafts.RULES,
    *tracks.RULES,
    *links.RULES,
    *images.RULES,
    *headings.RULES,
    *objectives.RULES,
    *minutes.RULES,
    *sessions.RULES,
    *items.RULES,
    *guessing.RULES,
    *draw.RULES,
    *figures.RULES,
    *dates.RULES,
    *safety.RULES,
    *former_ids.RULES,
    *reserved_ids.RULES,
    *languages.RULES,
    *interface_words.RULES,
    *glossary.RULES,
)


def check(course: Course, facts: Facts, sources: Sources) -> tuple[Problem, ...]:
    """What every rule finds in the course of the source language, at its place in the files of `sources`."""
    usable = {address for address, _ in course.addressed()}
    known = replace(facts, unusable=frozenset(sources.entries.keys() - usable))
    return tidy(
        _problem(rule, finding, course, known, sources) for rule in RULES for finding in rule.find(course, known)
    )


def _problem(rule: Rule, finding: Finding, course: Course, facts: Facts, sources: Sources) -> Problem:
    in_draft = rule.relaxed_in_drafts and is_draft(course, finding.address)
    relaxed = in_draft or (rule.relaxed_in_preview and facts.preview)
    return Problem(
        mark=place(sources, finding),
        code=finding.code or rule.code.code,
        message=finding.message,
        hint=finding.hint,
        severity=Severity.WARNING if relaxed else rule.code.severity,
    )

"""What the modules of a synthetic course lead to: course.yaml, terms, sources and facts."""

from __future__ import annotations

from datetime import date
from typing import Any

from benchmarks.build.module_text import CHECKED, module_id
from benchmarks.build.shape import SOURCES, TERMS, Shape
from benchmarks.build.terms import Term
from benchmarks.build.words import Writer


def course(writer: Writer, shape: Shape) -> dict[str, Any]:
    """The data of content/course.yaml."""
    return {
        "id": "synthetic-course",
        "title": writer.title(3),
        "subtitle": writer.title(6),
        "summary": writer.paragraph(2),
        "source_locale": "en-GB",
        "version": "1",
        "publisher": writer.title(2),
        "outcomes": [{"id": f"outcome-{number}", "text": writer.sentence(9)} for number in range(1, 5)],
        "modules": [module_id(number) for number in range(shape.modules)],
    }


def terms(writer: Writer, shape: Shape, terms: tuple[Term, ...]) -> list[dict[str, Any]]:
    """The entries of content/glossary.yaml."""
    return [
        {
            "id": f"term-{number + 1:04d}",
            "term": term.words,
            "definition": writer.paragraph(2),
            "see": [f"term-{(number + 1) % shape.terms + 1:04d}"],
            "sources": [f"source-{number * SOURCES // TERMS + 1:04d}"],
        }
        for number, term in enumerate(terms)
    ]


def sources(writer: Writer, shape: Shape) -> list[dict[str, Any]]:
    """The entries of content/sources.yaml."""
    return [
        {
            "id": f"source-{number + 1:04d}",
            "title": writer.title(7).en,
            "language": "en",
            "publisher": writer.title(3).en,
            "year": writer.number(2001, 2026),
            "url": f"https://example.org/source/{number + 1}",
            "read": "full",
            "checked": CHECKED,
        }
        for number in range(shape.sources)
    ]


def facts(writer: Writer, shape: Shape) -> list[dict[str, Any]]:
    """The entries of content/facts.yaml, one a module."""
    return [
        {
            "id": f"fact-{number + 1:04d}",
            "statement": writer.sentence(14),
            "sources": [f"source-{number * SOURCES + 1:04d}"],
            "as_of": 2024,
            "checked": CHECKED,
            "review_by": date(2099, 12, 31),
        }
        for number in range(shape.modules)
    ]

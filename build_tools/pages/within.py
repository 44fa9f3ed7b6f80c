"""The look of the module that a page is in."""

from __future__ import annotations

from build_tools.course.course import Course
from build_tools.course.models.module import Module
from build_tools.pages.drawings import core, mark_of
from build_tools.pages.page import Within

_MARK_SIZE = 36


def within(course: Course, module: Module, step: int | None = None) -> Within:
    """The look of `module`. `step` is the index of the section that the page is, or of the quiz, which comes last."""
    quiz = course.quiz_of(module)
    lengths = [section.minutes for section in module.sections] + ([quiz.minutes] if quiz else [])
    mark = mark_of(course.drawings.get(module.mark or "", ""), _MARK_SIZE)
    return Within(module.mineral or "", mark, core(lengths, step))

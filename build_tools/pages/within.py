"""The look of the module that a page is in."""

from __future__ import annotations

from build_tools.course.course import Course
from build_tools.course.models.module import Module
from build_tools.pages.drawings import core
from build_tools.pages.page import Within


def within(course: Course, module: Module, step: int | None = None) -> Within:
    """The look of `module`. `step` is the index of the section that the page is, or of the quiz, which comes last."""
    quiz = course.quiz_of(module)
    lengths = [section.minutes for section in module.sections] + ([quiz.minutes] if quiz else [])
    return Within(module.mineral or "", core(lengths, step))

"""Renders the body of a page and keeps, with the body, the problems of its templates and words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from build_tools.ground.problems import Problem
from build_tools.pages.finish import FinishedBody
from build_tools.pages.page_context import PageContext
from build_tools.pages.template_errors import template_problem


def with_problems(render: Callable[[], FinishedBody], context: PageContext) -> FinishedBody:
    """The body that `render` gives, with its problems; an empty one when a template fails. Raises what is a bug."""
    before = len(context.words.problems)
    try:
        body = render()
    except Exception as error:
        body = FinishedBody("", (), frozenset(), problems=(_problem_of(error, context),))
    return replace(body, problems=(*body.problems, *context.words.problems_since(before)))


def _problem_of(error: Exception, context: PageContext) -> Problem:
    problem = template_problem(error, context.templates.list_templates())
    if problem is None:
        raise error
    return problem

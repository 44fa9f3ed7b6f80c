"""Makes the error of a template, such as a misspelt field, a problem at its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

from jinja2 import StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.utils import missing

from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Mark
from build_tools.ground.package import shown_path
from build_tools.ground.problems import Problem

CODE = "TEMPLATE-ERROR"


class Missing(StrictUndefined):
    """What a template asks for and does not get; its message says what is near."""

    @property
    def _undefined_message(self) -> str:
        name, owner = self._undefined_name, self._undefined_obj
        if self._undefined_hint or not isinstance(name, str):
            return super()._undefined_message
        if owner is missing:
            return f'Nothing here is called "{name}".'
        if owner is None:
            return f'There is nothing here that could have "{name}".'
        near = did_you_mean(name, [known for known in _names(owner) if not known.startswith("_")])
        return f'{type(owner).__name__} has no "{name}". {near}'.rstrip()


def _names(owner: object) -> Iterable[str]:
    if isinstance(owner, dict):
        return map(str, owner)
    return getattr(type(owner), "model_fields", None) or dir(owner)


def template_problem(error: BaseException, names: Iterable[str] = ()) -> Problem | None:
    """The problem of an error that a template caused; None when the error comes from elsewhere.

    `names` are the names of the templates that there are.
    """
    lines = tuple(_template_lines(error.__traceback__))
    if not isinstance(error, TemplateError) and not _ends_in_template(error.__traceback__):
        return None
    if isinstance(error, TemplateSyntaxError):
        path = shown_path(Path(error.filename or error.name or ""))
        return _problem(Mark(path, error.lineno), _sentence(error.message or ""))
    if isinstance(error, TemplateNotFound):
        return _not_found(error, lines, names)
    is_error_of_template = isinstance(error, TemplateError)
    message = str(error) if is_error_of_template else f"{type(error).__name__}: {error}"
    return _problem(lines[-1] if lines else Mark("build_tools"), _sentence(message))


def _not_found(error: TemplateNotFound, lines: tuple[Mark, ...], names: Iterable[str]) -> Problem:
    name, known = str(error.name), tuple(names)
    hint = did_you_mean(name, known) or "Add the file, or name one that there is."
    mark = lines[-1] if lines else Mark(f"build_tools/pages/templates/{name}" if known else name)
    return _problem(mark, f'There is no template "{name}".', hint)


def _problem(mark: Mark, message: str, hint: str = "Mend the template.") -> Problem:
    return Problem(mark, CODE, message, hint)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _template_lines(traceback: TracebackType | None) -> Iterator[Mark]:
    """The lines of templates on the way to an error, the outermost first."""
    while traceback:
        if _is_template(traceback):
            yield Mark(shown_path(Path(traceback.tb_frame.f_code.co_filename)), traceback.tb_lineno)
        traceback = traceback.tb_next


def _ends_in_template(traceback: TracebackType | None) -> bool:
    while traceback and traceback.tb_next:
        traceback = traceback.tb_next
    return traceback is not None and _is_template(traceback)


def _is_template(traceback: TracebackType) -> bool:
    """Jinja gives the frames of a traceback the file and the lines of the template, and this mark."""
    return "__jinja_exception__" in traceback.tb_frame.f_globals

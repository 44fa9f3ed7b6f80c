"""The error that ends a build without a new site when nothing is wrong with the code, and the words for it."""

from __future__ import annotations

import errno

from build_tools.ground.clock import WrongDayError
from build_tools.ground.problems import Problem, UnusableError
from build_tools.ground.reports import as_text
from build_tools.pages.template_errors import template_problem
from build_tools.reading.regular_file import IrregularFileError, LargeFileError

_SENTENCES = {
    errno.ENOSPC: "The disk is full. Free some space and build again.",
    errno.EDQUOT: "Your quota on this disk is used up. Free some space and build again.",
    errno.EFBIG: "A file would grow larger than this system allows (ulimit -f).",
    errno.EACCES: "No permission for {where}. Build as its owner, or choose another site_dir.",
    errno.EPERM: "No permission for {where}. Build as its owner, or choose another site_dir.",
    errno.EROFS: "{where} is on a disk that can only be read. Choose another site_dir.",
}


class BuildStoppedError(Exception):
    """Its message is for the person who started the build. Details have been logged, or are in `problems`."""

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems


def problem_of(error: BaseException) -> Problem | None:
    """The problem of an error that a file caused, such as a template or a script; None for any other error."""
    return error.problem if isinstance(error, UnusableError) else template_problem(error)


def reason(error: BaseException) -> str:
    """What to tell a person about an error that ended a build; "" for a bug, which needs its traceback."""
    if isinstance(error, BuildStoppedError | WrongDayError):
        return str(error)
    problem = problem_of(error)
    if problem:
        return f"{as_text((problem,))}\n"
    if isinstance(error, IrregularFileError | LargeFileError):
        return f"{error.filename}: {error.strerror}."
    if not isinstance(error, OSError) or error.errno is None:
        return ""
    sentence = _SENTENCES.get(error.errno, "{why}: {where}.")
    return sentence.format(where=error.filename or "the site", why=error.strerror)

"""Golden cases: what an author writes, and the exact text of the report.

`python -m tests.golden` writes the reports anew. Read the difference before you keep it: each message is read by
people who are stuck.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from build_tools.ground.reports import as_text
from build_tools.manual.codes import COURSE_CODES
from tests.small import SMALL_COURSE, lay_over, problems_of

HERE = Path(__file__).parent
FILES = tuple(sorted((*HERE.glob("parse/*.yaml"), *HERE.glob("rules/*.yaml"))))
DOCUMENTED = HERE / "documented.yaml"


@dataclass(frozen=True, slots=True)
class Case:
    """`example` is laid over the small course; `report` is what must be printed, `""` when nothing is wrong."""

    name: str
    example: str
    report: str


def cases() -> Iterator[Case]:
    """Every case of tests/parse and tests/rules."""
    for path in FILES:
        for name, case in _read(path).items():
            yield Case(f"{path.parent.name}/{path.stem}: {name}", case["example"], case["report"] or "")


def documented() -> dict[str, str]:
    """The report of each code's failing example, by code."""
    return dict(_read(DOCUMENTED))


def report(folder: Path, example: str) -> str:
    """The text report of a course folder with an example laid over it, one line break at its end.

    Where nobody could see a character in the example, it is written `<U+200B>`.
    """
    lay_over(folder, re.sub(r"<U\+([0-9A-F]{4,6})>", lambda code: chr(int(code[1], 16)), example))
    text = as_text(problems_of(folder))
    return f"{text}\n" if text else ""


def _read(path: Path) -> dict[str, Any]:
    return dict(_yaml().load(path.read_text("utf-8")))


def _yaml() -> YAML:
    made = YAML()
    made.width = 1000
    made.preserve_quotes = True
    return made


def _fresh(example: str) -> LiteralScalarString:
    with tempfile.TemporaryDirectory() as folder:
        course = Path(shutil.copytree(SMALL_COURSE, Path(folder) / "small_course"))
        return cast(LiteralScalarString, LiteralScalarString(report(course, example)))


def _rewrite() -> None:
    for path in FILES:
        cases = _yaml().load(path.read_text("utf-8"))
        for case in cases.values():
            case["report"] = _fresh(case["example"])
        _yaml().dump(cases, path)
    _yaml().dump({code.code: _fresh(code.fails) for code in COURSE_CODES}, DOCUMENTED)


if __name__ == "__main__":
    _rewrite()

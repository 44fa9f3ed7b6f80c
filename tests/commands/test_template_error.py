"""A slip in a template ends a command with its line and exit code 1; a bug stays a bug."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from jinja2 import DictLoader, Environment

from build_tools import cli
from build_tools.ground.clock import WrongDayError
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError
from build_tools.pages.template_errors import Missing
from build_tools.publish.stopped import BuildStoppedError

TEMPLATES = Environment(loader=DictLoader({"a.html": "{{ nothing }}"}), autoescape=True, undefined=Missing)


def _ending(program: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setattr(cli, "course", program)
    with pytest.raises(SystemExit) as end:
        cli.main()
    return end.value.code


def test_a_slip_in_a_template(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    assert _ending(TEMPLATES.get_template("a.html").render, monkeypatch) == 1
    printed = capsys.readouterr()
    assert 'error TEMPLATE-ERROR  Nothing here is called "nothing".' in printed.out
    assert printed.err == "1 error, 0 warnings\n"


def test_a_template_that_is_not_there(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _ending(lambda: TEMPLATES.get_template("b.html"), monkeypatch) == 1
    assert 'There is no template "b.html".' in capsys.readouterr().out


def _raise(error: Exception) -> None:
    raise error


def test_a_file_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    error = UnusableError(Mark("build_tools/scripts/x.js", 3), "SITE-TEXT", "The file is not UTF-8 text.", "Save it.")
    assert _ending(lambda: _raise(error), monkeypatch) == 1
    assert "build_tools/scripts/x.js:3:1  error SITE-TEXT  The file is not UTF-8 text." in capsys.readouterr().out


@pytest.mark.parametrize("error", [WrongDayError("No day."), BuildStoppedError("No day.")])
def test_what_a_person_gave_wrong(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _ending(lambda: _raise(error), monkeypatch) == 1
    assert capsys.readouterr().err == "Error: No day.\n"


def test_a_bug(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _ending(lambda: dict[str, str]()["gone"], monkeypatch) == 3
    assert "This is a bug in course" in capsys.readouterr().err

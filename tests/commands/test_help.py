"""Every command is loaded by its name, and says what it does."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from build_tools.cli import COMMANDS, course


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    result = CliRunner().invoke(course, [name, "--help"])
    assert result.exit_code == 0, result.output
    assert f"course {name}" in result.output


def test_the_help_names_all_commands() -> None:
    output = CliRunner().invoke(course, ["--help"]).output
    assert [name for name in COMMANDS if f"\n  {name} " not in output] == []


def test_the_help_names_all_layouts() -> None:
    from build_tools.outputs.pages import LAYOUTS

    output = CliRunner().invoke(course, ["build", "--help"]).output
    assert [name for name in LAYOUTS if name not in output] == []


@pytest.mark.parametrize("name", ["biuld", "COMMANDS"])
def test_an_unknown_command_is_told(name: str) -> None:
    result = CliRunner().invoke(course, [name])
    assert result.exit_code == 2
    assert f"No such command '{name}'" in result.output


def test_the_command_and_the_plugin_load_no_models() -> None:
    """A build that finds nothing changed would wait for them."""
    loads = "import sys, build_tools.cli, build_tools.commands.build, build_tools.site.build, build_tools.site.plugin"
    says = "print([name for name in ('pydantic', 'lxml', 'markdown_it') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", f"{loads}; {says}"], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"

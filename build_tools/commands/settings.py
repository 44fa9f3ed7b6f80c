"""What commands ask of mkdocs.yml before they start."""

from __future__ import annotations

from pathlib import Path

from build_tools.commands.common import finish, print_problems

FILE = "mkdocs.yml"


def require_settings(root: Path) -> None:
    """Prints why MkDocs must not start with the settings in `root`, and exits (1); returns when it may."""
    from build_tools.site.refusals import refusals

    problems = refusals(root / FILE)
    if problems:
        print_problems(problems)
        finish(problems)

"""START READING HERE: makes the look of the site from what mkdocs.yml says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import build_tools
from build_tools.ground.problems import Problem
from build_tools.outputs.look import Look
from build_tools.reading.package_text import package_text
from build_tools.site.look.fonts import device_fonts
from build_tools.site.look.footer import copyright_line, links
from build_tools.site.look.named_files import wrong_files
from build_tools.site.look.palette import palette
from build_tools.site.look.tokens import stylesheet, theme_tokens
from build_tools.site.mkdocs_yml.written import Written

_SHELL = Path(build_tools.__file__).with_name("theme") / "main.html"


def look_of(written: Written) -> Look:
    """The look. What cannot be used is left out: `look_problems` names it. Raises OSError."""
    colours, _ = palette(written)
    return Look(
        palette=stylesheet(colours.light, colours.dark),
        opens=colours.opens,
        logo=written.text("theme", "logo"),
        favicon=written.text("theme", "favicon"),
        author=written.text("site_author"),
        copyright=copyright_line(written)[0],
        links=links(written)[0],
        device_fonts=device_fonts(written)[0],
        colours={**theme_tokens()[0], **colours.light},
    )


def look_problems(written: Written, content: Path) -> Iterator[Problem]:
    """What is wrong with it. `content` is the folder of the files that mkdocs.yml names. Raises OSError."""
    yield from palette(written)[1]
    yield from copyright_line(written)[1]
    yield from links(written)[1]
    yield from device_fonts(written)[1]
    yield from wrong_files(written, content)


def has_own_shell(written: Written, root: Path) -> bool:
    """Whether the pages stand in the shell of this package, or in a copy of it. Raises UnusableError and OSError."""
    custom_dir = written.text("theme", "custom_dir")
    page = root / custom_dir / "main.html"
    return bool(custom_dir) and page.exists() and package_text(page) == package_text(_SHELL)

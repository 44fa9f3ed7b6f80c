"""What `theme: font:` says: whether headings have the face of the theme."""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.ground.problems import Problem
from build_tools.site.mkdocs_yml.written import Written

_FONT = ("theme", "font")


def device_fonts(written: Written) -> tuple[bool, tuple[Problem, ...]]:
    """Whether headings shall be in the fonts of the device, and an error when nobody can tell.

    Material for MkDocs has a name for each font below the key. It would fetch them: what stands there has no effect.
    """
    value = written.value(*_FONT)
    if _FONT not in written.marks or isinstance(value, bool | Mapping):
        return value is False, ()
    message = f"`theme.font` is {value!r}, and no font is fetched from another host."
    hint = "Write `font: false` for the fonts of the device, or take it out for the headings of the theme."
    return False, (Problem(written.mark(*_FONT), "SETTING-VALUE", message, hint),)

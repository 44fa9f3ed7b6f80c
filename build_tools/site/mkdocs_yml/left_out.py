"""Names what mkdocs.yml sets for the site, and what no other output carries."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.ground.problems import Problem, Severity
from build_tools.site.mkdocs_yml.unused import shown
from build_tools.site.mkdocs_yml.written import Setting, Way, Written

CODE = "SETTING-LEFT-OUT"
_OWN_PLUGIN = "plugins/course"
_HINTS: dict[Way, str] = {
    ("extra_css",): "Copy the stylesheets there, and name them below `extra_css` of the mkdocs.yml there.",
    ("extra_javascript",): "Copy the scripts there, and name them below `extra_javascript` of the mkdocs.yml there.",
    ("extra", "social"): "Write the links below `extra: social:` of the mkdocs.yml there, in the way of its engine.",
    ("hooks",): "They are for MkDocs with this course. Name hooks of its own in the mkdocs.yml there.",
}


def left_out(written: Written) -> Iterator[Problem]:
    """A warning for each key that changes the site and stays behind when pages are written for another engine."""
    for way, hint in _HINTS.items():
        if written.entries(*way):
            yield _left_out("/".join(map(str, way)), written, way, hint)
    for setting, way in written.below(Setting("plugins", None, written.mark("plugins")), ("plugins",)):
        if setting.name != _OWN_PLUGIN:
            yield _left_out(
                setting.name, written, way, "Name the plugin in the mkdocs.yml there, if its engine has it."
            )


def _left_out(name: str, written: Written, way: Way, hint: str) -> Problem:
    return Problem(written.mark(*way), CODE, f"`{shown(name)}` is left out of these files.", hint, Severity.WARNING)

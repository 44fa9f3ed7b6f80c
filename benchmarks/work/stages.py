"""To which stage of the build a function belongs, by the file it stands in."""

from __future__ import annotations

import re

STAGES = {
    "reading": ("build_tools/reading", "yaml"),
    "parse": ("build_tools/parse", "pydantic", "pydantic_core"),
    "rules": ("build_tools/rules", "build_tools/interface"),
    "translate": ("build_tools/translate", "polib.py"),
    "markdown": ("build_tools/markdown", "markdown_it", "mdit_py_plugins", "mdurl"),
    "glossary": ("build_tools/glossary", "build_tools/pages/first_uses.py"),
    "pages": ("build_tools/pages", "build_tools/outputs", "build_tools/scripts", "jinja2", "babel"),
    "search": ("build_tools/search",),
    "publish": ("build_tools/publish",),
    "site": ("build_tools/site", "mkdocs", "material"),
}
"""By stage the folders of the package and the libraries that only serve it. Any other function, such as those of
`build_tools/ground` or of Python itself, counts for the stage that calls it.
"""
_ROOTS = (re.compile("/(?=build_tools/)"), re.compile("/site-packages/"), re.compile(r"/lib/python\d\.\d+/"))
_HOMES = {home: stage for stage, homes in STAGES.items() for home in homes}


def short(path: str) -> str:
    """A file's path from the folder of the package, of the libraries or of Python on: the same on every machine."""
    for root in _ROOTS:
        if root.search(path):
            return root.split(path)[-1]
    return path


def stage_of(file: str) -> str | None:
    """The stage of a file, given as `short` writes it; None for what serves several. The narrowest home wins."""
    parts = file.split("/")
    homes = ("/".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((_HOMES[home] for home in homes if home in _HOMES), None)

"""Builds the course in the current folder once, and prints as JSON how long each stage took by itself.

Times are those of the process that builds the source language; the other languages are built beside it.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
import time
from pathlib import Path

from benchmarks.build.own_time import Clock, watching

STAGES = {
    "load": ("build_tools.pipeline:load",),
    "parse": ("build_tools.pipeline:parse",),
    "rules": ("build_tools.pipeline:check",),
    "translate": ("build_tools.pipeline:companion",),
    "audience": ("build_tools.pipeline:published", "build_tools.pipeline:for_audience"),
    "Markdown": (
        "markdown_it:MarkdownIt.parse",
        "markdown_it:MarkdownIt.parseInline",
        "markdown_it:MarkdownIt.render",
        "markdown_it:MarkdownIt.renderInline",
    ),
    "templates": ("jinja2:Template.render",),
    "render": ("build_tools.outputs.site:render",),
    "search": ("build_tools.outputs.site:index_files",),
    "write": ("mkdocs.utils:write_file", "mkdocs.utils:copy_file"),
    "links of the site": ("build_tools.site.processes.parent_build:check_site",),
    "other languages": ("build_tools.site.processes.children:Child.join",),
}
"""By stage the functions that are timed. `translate` is the glossaries of the other languages: their catalogues are
read, checked and laid over the source by the builds beside this one. `render` is what no template and no Markdown
takes, such as the last pass over each page; `other languages` is waiting for those builds."""
REST = "the rest of MkDocs"


def stages(root: Path) -> dict[str, float]:
    """Seconds of each stage, of everything else as `REST`, and of all as `all`. Raises RuntimeError when it fails."""
    from build_tools.site.build import build_site

    logging.disable(logging.WARNING)
    clock = Clock()
    began = time.perf_counter()
    with watching(clock, STAGES), contextlib.redirect_stdout(sys.stderr):
        code = build_site(root)
    whole = time.perf_counter() - began
    if code:
        raise RuntimeError("The course did not build.")
    found = {name: clock.own.get(name, 0.0) for name in STAGES}
    return {**found, REST: whole - sum(found.values()), "all": whole}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(stages(Path.cwd())))

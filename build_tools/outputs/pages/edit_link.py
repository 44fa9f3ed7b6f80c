"""Where a file of the course is edited."""

from __future__ import annotations

import posixpath
from string import Formatter
from typing import Any
from urllib.parse import quote


class _Filler(Formatter):
    """Fills a template as MkDocs fills `edit_uri_template`: `{path!q}` is the path with signs as in an address."""

    def convert_field(self, value: Any, conversion: Any) -> Any:
        return quote(value, safe="") if conversion == "q" else super().convert_field(value, conversion)


def edit_link(template: str, source: str) -> str:
    """The address at which `source` is edited. The template has `{path}` or `{path_noext}`; "" gives ""."""
    if not template or not source:
        return ""
    return _Filler().format(template, path=source, path_noext=posixpath.splitext(source)[0])

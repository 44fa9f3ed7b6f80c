"""A hook of MkDocs, copied beside a twin's settings: gives our templates the data of each page."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any


def on_config(config: Any) -> Any:
    """Our templates have no page that belongs to no page of the course, as Material's 404 is."""
    config.theme.static_templates = set()
    return config


def on_page_markdown(markdown: str, /, *, page: Any, config: Any, files: Any) -> str:  # noqa: ARG001
    """Puts what the JSON beside the settings says of the page where our templates look for it."""
    page.meta["course"] = _data(Path(config["config_file_path"]).with_suffix(".json"))[page.file.dest_uri]
    return markdown


@functools.cache
def _data(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))

"""A hook of MkDocs, copied beside a twin's settings: gives our templates the data of each page."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import Any


def on_config(config: Any) -> Any:
    """Gives our templates the words of the course by a call, as they ask for them. None of them is a page that belongs
    to no page of the course, as Material's 404 is.
    """
    config.theme.static_templates = set()
    course = config.extra["course"]
    course["word"] = functools.partial(_word, course["html_words"])
    return config


def _word(words: dict[str, str], name: str, **values: str) -> str:
    return re.sub(r"{(\w+)}", lambda gap: values.get(gap[1], gap[0]), words[name])


def on_page_markdown(markdown: str, /, *, page: Any, config: Any, files: Any) -> str:  # noqa: ARG001
    """Puts what the JSON beside the settings says of the page where our templates look for it."""
    page.meta["course"] = _data(Path(config["config_file_path"]).with_suffix(".json"))[page.file.dest_uri]
    return markdown


@functools.cache
def _data(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))

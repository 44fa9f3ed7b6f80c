"""A bare site around the partial: pages with headings, and search over them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader

from build_tools.search import WORDS as MESSAGES
from build_tools.search import Passage
from build_tools.search.files import search_files
from tests.search.engine import ASSETS, HERE, OPENER, ROOT, SEARCH, written

PARTIALS = ROOT / "build_tools" / "theme" / "partials"
PARTS = ROOT / "build_tools" / "pages" / "templates" / "parts"
STYLE = ASSETS / "search-open.css"
WORDS: dict[str, str] = yaml.safe_load((HERE / "interface.yaml").read_text("utf-8"))
PAGE = """\
<!doctype html>
<html lang="{{ language }}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ uri }}</title>
<style>{{ css }}</style>
<header><a href="#top">Top</a> {% include "course-search.html" %} <a href="#end">End</a></header>
<main id="top">
{% for passage in passages %}
<h2{% if passage.anchor %} id="{{ passage.anchor }}"{% endif %}>{{ passage.title | e }}</h2>
<p>{{ passage.text | e }}</p>
{% endfor %}
<input aria-label="A field">
<a href="#top" id="end">End</a>
</main>
<script src="{{ base_url }}/assets/open.js"></script>
</html>
"""


def build(folder: Path, language: str, passages: Sequence[Passage]) -> Path:
    """Writes the pages of one language below `folder`, with index.html and glossary.html; returns its folder."""
    home = folder / language
    (home / "assets").mkdir(parents=True, exist_ok=True)
    shutil.copy2(ASSETS / "search.css", home / "assets" / "search.css")
    box = f"window.courseSearchBox={json.dumps(_box())};\n"
    written({"open.js": OPENER, "search.js": box + SEARCH}, home / "assets")
    messages = {name: WORDS[word] for name, word in MESSAGES.items()}
    written(search_files(passages, language, (), messages), home / "search")
    template = Environment(loader=FileSystemLoader(PARTIALS), autoescape=False).from_string(PAGE)
    pages = {uri: list(found) for uri, found in groupby(passages, key=lambda passage: passage.uri)}
    empty: dict[str, list[Passage]] = {"index.html": [], "glossary.html": []}
    for uri, found in (empty | pages).items():
        shown = template.render(
            uri=uri,
            passages=found,
            language=language,
            words=WORDS,
            base_url="/".join([".."] * uri.count("/")) or ".",
            course={
                "id": "course",
                "frame_scripts": {"search": "assets/search.js"},
                "word": WORDS.__getitem__,
            },
            css=STYLE.read_text("utf-8"),
        )
        (home / uri).parent.mkdir(parents=True, exist_ok=True)
        (home / uri).write_text(shown, "utf-8")
    return home


def _box() -> str:
    """What is in the box, with links to the glossary and to the modules."""
    template = Environment(loader=FileSystemLoader(PARTS), autoescape=True).get_template("search_box.html.j2")
    word = WORDS.__getitem__
    return template.render(word=word, word_plain=word, has_glossary=True, has_modules=True)

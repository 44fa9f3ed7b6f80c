"""The same pages for other engines: trees of Markdown with the settings each engine needs."""

from __future__ import annotations

import inspect
import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from benchmarks.build.plain_markdown import markdown
from build_tools.outputs.look import PLAIN_LOOK
from build_tools.pages.page import Page, Pages

HERE = Path(__file__).parent
THEME = HERE.parents[1] / "build_tools" / "theme"
EXTENSIONS = ["admonition", "attr_list", "footnotes", "md_in_html", "tables", "toc"]
_LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#]*)\.html(#[^)]*)?\)")


def write_twins(folder: Path, languages: Mapping[str, Pages]) -> None:
    """Writes everything the other engines need into `folder`; each builds there, into a `site-…` of its own."""
    for write in (_trees, _one_process, _best_stock, _our_templates, _hugo):
        write(folder, languages)


def _trees(folder: Path, languages: Mapping[str, Pages]) -> None:
    """Writes `html-links/<language>/` (for Hugo) and `md-links/<language>/` (for MkDocs and Zensical) into `folder`."""
    for code, pages in languages.items():
        for number, page in enumerate(pages.pages, start=1):
            name = page.uri.removesuffix(".html")
            text = _document(page, number)
            _write(folder / "html-links" / code / f"{_hugo_name(name)}.md", text)
            _write(folder / "md-links" / code / f"{name}.md", _LINK.sub(r"](\1.md\2)", text))
        _write(folder / "html-links" / code / "modules" / "_index.md", "---\nbuild: {render: never}\n---\n")


def _document(page: Page, number: int) -> str:
    """The page with its front matter. Hugo orders pages by `weight`; the others pass it over."""
    front = {"title": page.title, "description": page.description, "weight": number}
    head = yaml.safe_dump(front, allow_unicode=True, width=1 << 20)
    return f"---\n{head}---\n\n{markdown(page.html)}"


def _hugo_name(name: str) -> str:
    """Hugo calls the first page of a folder `_index` (gohugo.io, Content management, Content organization)."""
    return re.sub(r"(^|/)index$", r"\1_index", name)


def _one_process(folder: Path, languages: Mapping[str, Pages]) -> None:
    """MkDocs with Material and mkdocs-static-i18n, the languages in folders of their own; navigation as it comes."""
    known = [
        {"locale": code, "name": pages.language.name, "build": True, "default": not number}
        for number, (code, pages) in enumerate(languages.items())
    ]
    i18n = {"i18n": {"docs_structure": "folder", "languages": known}}
    config = _material(next(iter(languages.values()))) | {
        "docs_dir": "md-links",
        "site_dir": "site-stock",
        "plugins": ["search", i18n],
    }
    _yaml(folder / "stock.yml", config)


def _best_stock(folder: Path, languages: Mapping[str, Pages]) -> None:
    """For MkDocs and for Zensical a file for each language, with pruned navigation."""
    for name, (code, pages) in product(("best", "zensical"), languages.items()):
        config = _material(pages) | {"docs_dir": f"md-links/{code}", "site_dir": f"site-{name}/{code}"}
        config["plugins"] = ["search"]
        config["theme"]["language"] = code
        config["theme"]["features"] = ["navigation.prune", "navigation.indexes"]
        _yaml(folder / f"{name}-{code}.yml", config)


def _our_templates(folder: Path, languages: Mapping[str, Pages]) -> None:
    """As `_best_stock`, with our templates for Material's. A hook gives them what they ask of a page."""
    for code, pages in languages.items():
        config = _material(pages) | {
            "docs_dir": f"md-links/{code}",
            "site_dir": f"site-templates/{code}",
            "plugins": ["search"],
            "hooks": ["mkdocs_page_data.py"],
            "extra": {"course": _for_templates(pages), "look": asdict(PLAIN_LOOK)},
        }
        config["theme"] = {"name": "material", "custom_dir": str(THEME), "font": False, "language": code}
        _yaml(folder / f"templates-{code}.yml", config)
        data = {page.uri: {**_told(page), "html": "", "images": []} for page in pages.pages}
        _write(folder / f"templates-{code}.json", json.dumps(data))
    shutil.copyfile(HERE / "mkdocs_page_data.py", folder / "mkdocs_page_data.py")


def _hugo(folder: Path, languages: Mapping[str, Pages]) -> None:
    """Hugo with our minimal theme: pages of the module, neighbours, the page in the other language."""
    shutil.copytree(HERE / "hugo" / "layouts", folder / "layouts")
    settings = yaml.safe_load((HERE / "hugo" / "hugo.yaml").read_text("utf-8"))
    settings["languages"] = {
        code: {
            "label": pages.language.name,
            "locale": code,
            "title": pages.title,
            "weight": number,
            "contentDir": f"html-links/{code}",
        }
        for number, (code, pages) in enumerate(languages.items(), start=1)
    }
    _yaml(folder / "hugo.yaml", settings)


def _material(pages: Pages) -> dict[str, Any]:
    return {
        "site_name": pages.title,
        "site_url": "https://example.org/",
        "use_directory_urls": False,
        "theme": {"name": "material", "font": False},
        "markdown_extensions": EXTENSIONS,
    }


def _for_templates(pages: Pages) -> dict[str, Any]:
    """What templates ask of all pages, as data. The hook makes the method `word` of `html_words`."""
    told: dict[str, Any] = _told(replace(pages, files={}, nav=(), pages=()))
    return told | {"html_words": {name: str(pages.word(name)) for name in pages.words}}


def _told(thing: Any) -> Any:
    """Frozen data as what JSON has, with all that its properties say."""
    if is_dataclass(thing):
        properties = (name for name, kind in inspect.getmembers(type(thing)) if isinstance(kind, property))
        return {name: _told(getattr(thing, name)) for name in (*(one.name for one in fields(thing)), *properties)}
    if isinstance(thing, Mapping):
        return {name: _told(value) for name, value in thing.items()}
    return [_told(value) for value in thing] if isinstance(thing, tuple) else thing


def _yaml(path: Path, data: object) -> None:
    plain = json.loads(json.dumps(data))
    _write(path, yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=1 << 20))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")

"""The list of keys is whole: it has what MkDocs and Material read, as they are installed."""

from __future__ import annotations

import re
from importlib.metadata import entry_points
from importlib.resources import files
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from build_tools.manual.settings_docs import PATH, page
from build_tools.site.mkdocs_yml.keys import KEYS
from tests.real_course import ROOT

MATERIAL = Path(str(files("material"))) / "templates"
GONE_OR_PRIVATE = {"config_file_path", "pages", "mdx_configs"}


def _templates() -> str:
    return "\n".join(path.read_text("utf-8") for path in MATERIAL.rglob("*.html"))


def _rows(above: str) -> set[str]:
    return {name.removeprefix(f"{above}/") for name in KEYS if name.startswith(f"{above}/")}


def test_every_key_of_mkdocs() -> None:
    top = {name for name in KEYS if "/" not in name}
    assert top == {name for name, _ in MkDocsConfig()._schema} - GONE_OR_PRIVATE


def test_every_key_that_templates_of_material_read() -> None:
    for above in ("theme", "extra"):
        read = set(re.findall(rf"config\.{above}\.([a-z_]+)", _templates()))
        assert read
        assert read <= _rows(above)


def test_every_feature() -> None:
    """Those that templates ask for, and those that the script of the theme asks for."""
    in_templates = set(re.findall(r'"([a-z]+(?:\.[a-z]+)+)" in features', _templates()))
    (script,) = (MATERIAL / "assets" / "javascripts").glob("bundle.*.min.js")
    in_script = set(
        re.findall(
            r'"((?:announce|content|header|navigation|search|toc)(?:\.(?!result)[a-z]+)+)"', script.read_text("utf-8")
        )
    )
    assert len(in_templates) > 10 < len(in_script)
    assert in_templates | in_script <= _rows("theme/features")


def test_every_plugin_of_material() -> None:
    plugins = {point.name.removeprefix("material/") for point in entry_points(group="mkdocs.plugins")}
    assert "blog" in plugins
    assert {name for name in plugins if f"material/{name}" in _names()} <= _rows("plugins")


def _names() -> set[str]:
    return {point.name for point in entry_points(group="mkdocs.plugins")}


def test_the_page_is_current() -> None:
    assert (ROOT / PATH).read_text("utf-8") == page(), "run: make generated"


def test_the_page_has_every_key() -> None:
    assert page().count("\n| `") == len(KEYS)

"""When nothing has changed MkDocs still lists the files of its theme: those of Material are fourteen thousand."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config import load_config

from build_tools.site.theme_language import set_nothing_to_build


def test_with_nothing_to_build_no_files_of_a_theme_are_listed(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\ntheme: material\nplugins: []\n", "utf-8")
    (tmp_path / "docs").mkdir()
    config = load_config(str(tmp_path / "mkdocs.yml"))
    assert len(config.theme.get_env().list_templates()) > 1000
    set_nothing_to_build(config, tmp_path / "none")
    assert len(config.theme.get_env().list_templates()) < 10
    assert not config.theme.static_templates
    assert config.site_dir == str(tmp_path / "none")

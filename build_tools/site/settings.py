"""Reads what mkdocs.yml says about the site, for commands that do not run MkDocs."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urljoin

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from build_tools.outputs.output import SiteSettings
from build_tools.publish.source_folders import real_path
from build_tools.publish.stopped import BuildStoppedError
from build_tools.site.look.look import look_of
from build_tools.site.mkdocs_yml.written import read
from build_tools.site.processes.place import Place
from build_tools.site.theme_language import theme_languages


def site_settings(root: Path) -> SiteSettings:
    """The settings in `root`/mkdocs.yml. Raises BuildStoppedError when MkDocs refuses the file, and UnusableError."""
    config = _config(root)
    look = look_of(read(root / "mkdocs.yml"))
    return SiteSettings(config.site_url or "", _edit_template(config), look, theme_languages(config))


def site_place(root: Path, *, strict: bool = False) -> Place:
    """Where `root`/mkdocs.yml says the site is built; `strict` also when the file says so.

    Raises BuildStoppedError when MkDocs refuses the file, and UnusableError.
    """
    config = _config(root)
    return Place(
        (root / "mkdocs.yml").resolve(),
        real_path(Path(config.site_dir)),
        config.site_url or "",
        strict or config.strict,
    )


def _config(root: Path) -> MkDocsConfig:
    if (root / "mkdocs.yml").exists():
        read(root / "mkdocs.yml")  # MkDocs would wait for ever for a pipe.
    try:
        return load_config(str(root / "mkdocs.yml"))
    except (ConfigurationError, Abort) as error:
        raise BuildStoppedError(f"mkdocs.yml cannot be used: {error}") from error


def _edit_template(config: MkDocsConfig) -> str:
    """What MkDocs makes of the same settings, with `{path}` in the place of a file."""
    template = str(config.edit_uri_template or "") or (f"{config.edit_uri}{{path}}" if config.edit_uri else "")
    repository = config.repo_url or ""
    if repository and not template.startswith(("?", "#")):
        repository = f"{repository.rstrip('/')}/"
    return urljoin(repository, template) if template else ""

"""Where and how a site is built: what mkdocs.yml and the command line say of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """`site` is the folder of the site, `address` its URL, ending in a slash, or ""."""

    config_file: Path
    site: Path
    address: str
    strict: bool

    @property
    def course(self) -> Path:
        """The course folder."""
        return self.config_file.parent

"""Says whether a folder may become, or be replaced by, the site of a course."""

from __future__ import annotations

from pathlib import Path

from build_tools.publish import last_build, staging
from build_tools.publish.own_files import (
    files_in,
    foreign_files,
    listed,
    read_list,
    whatever_is_in,
    write_list,
)
from build_tools.publish.source_folders import holds, real_path, source_folder_around
from build_tools.publish.stopped import BuildStoppedError


def misplaced(site: Path, course: Path) -> str:
    """Why no site may be in `site`, as the end of a sentence about it; "" when it may. Raises OSError."""
    source = source_folder_around(site, course)
    if source and real_path(site) == real_path(course / source):
        return f"is {source}/, which the site is made from."
    if source:
        return f"lies in {source}/, which the site is made from."
    return "holds the course itself." if holds(site, course) else ""


def require_well_placed(site: Path, course: Path) -> None:
    """Raises BuildStoppedError when no site may ever be in `site`, and OSError."""
    reason = misplaced(site, course)
    if reason:
        raise BuildStoppedError(f"{site} {reason} Choose another site_dir, such as site.")
    staging.require_usable(site)


def require_own(site: Path, course: Path) -> None:
    """Raises BuildStoppedError when replacing `site` would lose a file that no build wrote, and OSError."""
    # Sites of before the list: what the notes of the last build name.
    own = read_list(site) or whatever_is_in(last_build.written(course, site))
    foreign = list(foreign_files(site, own)) if site.exists() else []
    if foreign:
        raise BuildStoppedError(
            f"{site} holds files that no build wrote: {listed(foreign)}. "
            "Move them away, or choose another site_dir. Nothing was written."
        )


def mark_as_own(stage: Path) -> None:
    """Notes in a finished site which files are in it, so that the next build may replace them. Raises OSError."""
    write_list(stage, whatever_is_in(files_in(stage)))

"""Builds a site once more when files were saved during its build: its pages would be of two states.

Not to publish it would punish who saved; to publish it and to remember nothing would show readers the mixture until
somebody builds again.
"""

from __future__ import annotations

from contextvars import ContextVar

from mkdocs.commands.build import build
from mkdocs.config import load_config

from build_tools.publish.stopped import BuildStoppedError
from build_tools.site.log import log
from build_tools.site.processes.place import Place

MOST_BUILDS = 3
_builds: ContextVar[int] = ContextVar("builds", default=1)


def build_once_more(place: Place) -> None:
    """Does what `mkdocs build` does, in this process. Raises BuildStoppedError after MOST_BUILDS, and what a build
    raises.
    """
    if _builds.get() == MOST_BUILDS:
        raise BuildStoppedError(
            f"Files were saved during each of {MOST_BUILDS} builds. Wait until nobody saves, and build again."
        )
    log.info("A file was saved while the site was built: building it again")
    token = _builds.set(_builds.get() + 1)
    try:
        config = load_config(str(place.config_file), site_dir=str(place.site), strict=place.strict)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    finally:
        _builds.reset(token)

"""The folders of a course are those of its kinds: of another one a build would not notice a change."""

from __future__ import annotations

from pathlib import PurePosixPath

from build_tools.course.folders import FOLDERS
from build_tools.course.kinds import KINDS


def test_the_folders_are_those_of_the_kinds() -> None:
    assert set(FOLDERS) == {PurePosixPath(kind.path).parts[0] for kind in KINDS.values()}

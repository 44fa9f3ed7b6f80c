"""File systems that do not tell of changes are known by what Linux says of its mounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.site.live import mounts
from build_tools.site.live.mounts import silent_file_system

MOUNTS = """\
/dev/vda / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/vdb /home/ana ext4 rw 0 0
share /mnt/a\\040share vboxsf rw 0 0
ssh /srv fuse.sshfs rw 0 0
/dev/sdb1 /media/stick fuseblk rw 0 0
C: /mnt/c 9p rw 0 0
over /mnt/c ext4 rw 0 0
"""


@pytest.fixture(autouse=True)
def _mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mounts"
    file.write_text(MOUNTS)
    monkeypatch.setattr(mounts, "MOUNTS", file)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/course", ""),
        ("/home/eva/course", "nfs4"),
        ("/homely/course", ""),
        ("/home/ana/course", ""),
        ("/mnt/a share/course", "vboxsf"),
        ("/srv", "fuse.sshfs"),
        ("/media/stick/course", ""),
        ("/mnt/c/course", ""),
    ],
)
def test_the_nearest_mount_counts_and_of_two_the_later(path: str, name: str) -> None:
    assert silent_file_system([Path(path)]) == name


def test_one_path_is_enough() -> None:
    assert silent_file_system([Path("/course"), Path("/srv/theme")]) == "fuse.sshfs"


def test_where_nothing_says_what_is_mounted_every_system_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mounts, "MOUNTS", Path("/never/there"))
    assert silent_file_system([Path("/srv")]) == ""

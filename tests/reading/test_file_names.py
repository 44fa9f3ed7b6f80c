"""The name that a message offers for a file is an id, and free."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.ground.id_like import id_like
from build_tools.reading.file_names import free_name


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("safe-water (copy).yaml", "safe-water-copy.yaml"),
        ("Safe Water.yaml", "safe-water-2.yaml"),
        ("safe-water.yml", "safe-water-2.yaml"),
        ("Género.yaml", "genero.yaml"),
        ("Ge\u0301nero.yaml", "genero.yaml"),
        ("2026 plan.yaml", "plan.yaml"),
        ("尾矿.yaml", "safe-water-2.yaml"),
        ("dust-.yaml", "dust.yaml"),
    ],
)
def test_the_nearest_free_name(tmp_path: Path, name: str, offered: str) -> None:
    (tmp_path / "safe-water.yaml").touch()
    (tmp_path / name).touch()
    assert free_name(tmp_path / name, ".yaml") == offered


def test_it_is_no_longer_than_an_id() -> None:
    assert id_like("a" * 80, "other") == "a" * 60

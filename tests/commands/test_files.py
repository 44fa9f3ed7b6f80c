"""Files are replaced whole, and only when they differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.commands.files import write_changed


def test_writes_what_differs_and_deletes_what_is_empty(tmp_path: Path) -> None:
    (tmp_path / "same.po").write_text("same\n", "utf-8")
    (tmp_path / "gone.po").write_text("old\n", "utf-8")
    files = {"same.po": "same\n", "gone.po": "", "never.po": "", "deep/new.po": "línea\n"}
    assert write_changed(tmp_path, files) == ("gone.po", "deep/new.po")
    assert (tmp_path / "deep" / "new.po").read_bytes() == "línea\n".encode()
    assert sorted(path.name for path in tmp_path.rglob("*.po")) == ["new.po", "same.po"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.po").write_text("old\n", "utf-8")

    def full(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        write_changed(tmp_path, {"a.po": "new\n"})
    assert [path.read_text("utf-8") for path in tmp_path.iterdir()] == ["old\n"]

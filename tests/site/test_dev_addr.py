"""Where `course serve` serves: the address on its line, else what mkdocs.yml says."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.site import build


@pytest.mark.parametrize(("address", "given"), [(None, []), ("0.0.0.0:9000", ["-a", "0.0.0.0:9000"])])
def test_mkdocs_decides_unless_told(monkeypatch: pytest.MonkeyPatch, address: str | None, given: list[str]) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr("mkdocs.__main__.cli.main", lambda arguments, **_: calls.append(arguments))
    assert build.serve_site(Path("course"), address=address) == 0
    assert calls == [["serve", "-f", str(Path("course") / "mkdocs.yml"), *given]]

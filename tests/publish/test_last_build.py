"""What is remembered of a build is used only when it is whole and the site is the same, byte by byte."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.publish.last_build import FOLDER, recall, remember, written
from build_tools.publish.report import Report
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE

REPORTS = (Report("en", "Small course", {"index.html": "content/course.yaml"}),)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path in ("site/en/index.html", "site/en/assets/a.css", "site/index.html"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(f"<p>{path}</p>", "utf-8")
    remember(tmp_path, tmp_path / "site", "inputs", REPORTS)
    return tmp_path / "site"


def _recalled(site: Path, inputs: str = "inputs") -> tuple[Report, ...]:
    with at_most(10):
        return recall(site.parent, site, inputs)


def _record(site: Path) -> Path:
    (path,) = (site.parent / FOLDER).iterdir()
    return path


def test_the_same_inputs_and_the_same_site(site: Path) -> None:
    assert _recalled(site) == REPORTS
    assert _recalled(site, "others") == ()
    assert _recalled(site, "") == ()


def _flip(path: Path) -> None:
    """Turns one byte and leaves size and times as they were."""
    status = path.stat()
    data = bytearray(path.read_bytes())
    data[1] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def _link(site: Path) -> None:
    (site / "index.html").rename(site.parent / "away")
    (site / "index.html").symlink_to("../away")


def _pipe(site: Path) -> None:
    (site / "index.html").unlink()
    os.mkfifo(site / "index.html")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a byte": lambda site: _flip(site / "en/index.html"),
    "a file less": lambda site: (site / "en/assets/a.css").unlink(),
    "a file more": lambda site: (site / "en/x.html").touch(),
    "a folder more": lambda site: (site / "en/x").mkdir(),
    "a file for a link to the same": _link,
    "a pipe for a file": _pipe,
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_site_that_was_changed(name: str, site: Path) -> None:
    CHANGES[name](site)
    assert _recalled(site) == ()


def test_a_copy_with_other_times_is_the_same_site(site: Path) -> None:
    os.utime(site / "en/index.html", (1, 1))
    assert _recalled(site) == REPORTS


@pytest.mark.parametrize(
    "text", ["", "[" * 200_000, '{"inputs":' * 200_000, "[]", "1", '{"inputs": "inputs"}', "\0", "{}"]
)
def test_a_record_that_is_none(text: str, site: Path) -> None:
    _record(site).write_text(text, "utf-8")
    assert _recalled(site) == ()
    assert written(site.parent, site) == frozenset()


@pytest.mark.parametrize("line", ['{"report":' + "[" * 200_000, '{"report": 1}', 3, '{"report": {"language": []}}'])
def test_a_report_in_the_record_that_is_none(line: object, site: Path) -> None:
    record = json.loads(_record(site).read_text("utf-8"))
    _record(site).write_text(json.dumps({**record, "reports": [line]}), "utf-8")
    assert _recalled(site) == ()


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
def test_something_in_the_place_of_the_record(name: str, site: Path) -> None:
    _record(site).unlink()
    path = site.parent / FOLDER / "record"
    IN_PLACE_OF_A_FILE[name](path)
    path.rename(path.with_name(_name_of_record(site)))
    assert _recalled(site) == ()
    with at_most(10):
        assert written(site.parent, site) == frozenset()
        remember(site.parent, site, "inputs", REPORTS)


def _name_of_record(site: Path) -> str:
    from build_tools.publish.last_build import _path

    return _path(site.parent, site).name


def test_to_remember_nothing_forgets(site: Path) -> None:
    remember(site.parent, site, "", REPORTS)
    assert list((site.parent / FOLDER).iterdir()) == []

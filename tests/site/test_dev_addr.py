"""Where `course serve` serves: the address on its line, else that of mkdocs.yml. What stops it before it builds."""

from __future__ import annotations

import errno
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_tools.publish.stopped import BuildStoppedError
from build_tools.site import build, dev_address


def _course(folder: Path, dev_addr: str = "") -> Path:
    (folder / "content").mkdir()
    line = f"dev_addr: {dev_addr}\n" if dev_addr else ""
    (folder / "mkdocs.yml").write_text(f"site_name: Wells\nplugins: [course]\ndocs_dir: content\n{line}", "utf-8")
    return folder


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which another program listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.mark.parametrize(("address", "given"), [(None, []), ("0.0.0.0:9000", ["-a", "0.0.0.0:9000"])])
def test_mkdocs_decides_unless_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str | None, given: list[str]
) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr("mkdocs.__main__.cli.main", lambda arguments, **_: calls.append(arguments))
    monkeypatch.setattr(build, "require_free", lambda *_: None)
    course = _course(tmp_path)
    assert build.serve_site(course, address=address) == 0
    assert calls == [["serve", "-f", str(course / "mkdocs.yml"), *given]]


@pytest.mark.parametrize("how", ["on the line", "in mkdocs.yml"])
@pytest.mark.parametrize("command", ["course", "mkdocs"])
def test_a_port_in_use_is_told_before_anything_is_built(command: str, how: str, taken: int, tmp_path: Path) -> None:
    address = f"127.0.0.1:{taken}"
    course = _course(tmp_path, address if how == "in mkdocs.yml" else "")
    option = {"course": "--address", "mkdocs": "-a"}[command]
    module = {"course": "build_tools", "mkdocs": "mkdocs"}[command]
    line = [sys.executable, "-m", module, "serve", *([option, address] if how == "on the line" else [])]
    ended = subprocess.run(line, cwd=course, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    told = ended.stderr + ended.stdout
    assert re.search(rf"{address} is in use, perhaps by another preview\.", told)
    free = re.search(r"course serve --address 127\.0\.0\.1:(\d+), or dev_addr: 127\.0\.0\.1:\1 in mkdocs\.yml\.", told)
    assert free
    assert int(free[1]) > taken
    assert "Traceback" not in told
    assert "course.yaml" not in told
    if command == "course":
        assert told.startswith("Error: ")
        assert "Building" not in told


def test_what_is_suggested_is_free(taken: int) -> None:
    with pytest.raises(BuildStoppedError) as stopped:
        dev_address.require_free("127.0.0.1", taken)
    suggested = re.search(r"--address 127\.0\.0\.1:(\d+)", str(stopped.value))
    assert suggested
    dev_address.require_free("127.0.0.1", int(suggested[1]))


WRONG = {
    "a port that is too high": ("127.0.0.1:99999", "There is no port 99999: they go from 1 to 65535."),
    "the port zero": ("127.0.0.1:0", "There is no port 0"),
    "a port below zero": ("127.0.0.1:-1", "There is no port -1"),
    "an address of another computer": ("192.0.2.1:8000", "192.0.2.1 is no address of this computer"),
    "another one": ("[2001:db8::1]:8000", "2001:db8::1 is no address of this computer"),
    "a name of another computer": ("no-such-host:8000", '"no-such-host:8000" is no address for the preview.'),
    "no port": ("127.0.0.1", '"127.0.0.1" is no address for the preview.'),
    "a port alone": ("8000", '"8000" is no address for the preview.'),
    "a port of letters": ("127.0.0.1:http", '"127.0.0.1:http" is no address for the preview.'),
    "nothing before the port": (":8000", '":8000" is no address for the preview.'),
}


@pytest.mark.parametrize("name", WRONG)
def test_an_address_that_cannot_be_had_says_which_can(name: str, tmp_path: Path) -> None:
    address, message = WRONG[name]
    with pytest.raises(BuildStoppedError, match=r": course serve --address \S+:\d+, or dev_addr: ") as stopped:
        build.serve_site(_course(tmp_path), address=address)
    assert str(stopped.value).startswith(message)


def test_a_port_without_the_right_to_it_says_which_ports_are_free(monkeypatch: pytest.MonkeyPatch) -> None:
    class Guarded(socket.socket):
        def bind(self, address: tuple[str, int]) -> None:  # type: ignore[override]
            if address[1] < 1024:
                raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("build_tools.site.dev_address.socket.socket", Guarded)
    with pytest.raises(BuildStoppedError) as stopped:
        dev_address.require_free("127.0.0.1", 80)
    assert str(stopped.value).startswith(
        "This system does not let you have the port 80. Take one from 1024 on: course serve --address 127.0.0.1:8000,"
    )


def test_the_command_ends_with_one_line(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "build_tools", "serve", "--address", "127.0.0.1:99999"]
    ended = subprocess.run(line, cwd=_course(tmp_path), capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (1, 1)

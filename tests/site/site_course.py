"""A course folder of text files, and MkDocs run on it as a person would."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.warm import run_warm

HERE = Path(__file__).parent
PLAIN_THEME = HERE / "plain_theme"
PLAIN = f"""\
site_name: Small course
site_url: https://example.org/small/
docs_dir: content
use_directory_urls: false
repo_url: https://example.net/repo
edit_uri: edit/main/
theme: {{name: null, custom_dir: {PLAIN_THEME}}}
plugins: [course]
watch: [modules]
"""
MATERIAL = """\
site_name: Small course
site_url: https://example.org/small/
docs_dir: content
use_directory_urls: false
theme: {name: material, font: false}
plugins: [course, search]
"""


@dataclass
class TextCourse:
    """A course folder. `files` maps paths to texts, written at once; see fake/text_course.py for what they mean."""

    root: Path
    cold: bool = False
    """Whether a build starts a Python of its own."""
    started: list[subprocess.Popen[str]] = field(default_factory=list)

    def write(self, files: Mapping[str, str]) -> None:
        for path, text in files.items():
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_text(text, "utf-8")

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def temporary(self) -> Path:
        """Where its processes put temporary files."""
        return self.root.parent / "temporary"

    def start(self, *arguments: str, wrapper: tuple[str, ...] = ()) -> subprocess.Popen[str]:
        """Starts `mkdocs` on the course."""
        return self.start_program([*wrapper, sys.executable, "-m", "mkdocs", *arguments])

    def start_program(self, command: list[str]) -> subprocess.Popen[str]:
        """Starts a program in the course folder; output and log come together on stdout."""
        _let_interrupt()
        process = subprocess.Popen(
            command,
            cwd=self.root,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self.started.append(process)
        return process

    def build(self, *arguments: str, wrapper: tuple[str, ...] = ()) -> tuple[int, str]:
        """Builds; the exit code and everything printed, with runs of spaces as one."""
        if self.cold or wrapper:
            process = self.start("build", *arguments, wrapper=wrapper)
            output, _ = process.communicate(timeout=60)
            return process.returncode, re.sub(" +", " ", output)
        made = run_warm("mkdocs", "build", *arguments, cwd=self.root, env=self._environment(), together=True)
        return made.returncode, re.sub(" +", " ", made.stdout)

    def _environment(self) -> dict[str, str]:
        self.temporary.mkdir(exist_ok=True)
        paths = os.pathsep.join((str(HERE / "fake"), str(HERE.parents[1]), os.environ.get("PYTHONPATH", "")))
        own = {"PYTHONPATH": paths, "TMPDIR": str(self.temporary), "NO_MKDOCS_2_WARNING": "1"}
        return {**os.environ, **own}

    def stop(self) -> None:
        """Ends whatever was started and still runs."""
        for process in self.started:
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()

    def left_behind(self) -> list[str]:
        """Names beside the site that only a build that goes on may have."""
        return sorted(path.name for path in self.root.iterdir() if path.name.startswith(".site-"))

    def snapshot(self) -> dict[str, bytes]:
        """Every file of the site."""
        files = (path for path in self.site.rglob("*") if path.is_file())
        return {path.relative_to(self.site).as_posix(): path.read_bytes() for path in files}


class BuiltOnce:
    """A course that is built once and handed out as it was then. It is always in the same folder, and its files keep
    their times, so that what the build noted down of them holds.
    """

    def __init__(self, root: Path, files: Mapping[str, str]) -> None:
        self._root, self._kept = root, root.with_name("kept")
        course = TextCourse(root)
        course.write(files)
        code, output = course.build()
        assert code == 0, output
        assert "Nothing has changed" not in output
        root.rename(self._kept)

    def again(self) -> TextCourse:
        """The course as first built, whatever was done with it since."""
        shutil.rmtree(self._root, ignore_errors=True)
        shutil.copytree(self._kept, self._root, symlinks=True)
        return TextCourse(self._root)


def _let_interrupt() -> None:
    """Programs started from here can be interrupted, also when these tests run as a job in the background: a shell
    makes such jobs ignore SIGINT, and what they start inherits it (POSIX, Shell Command Language, section 2.11).
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)

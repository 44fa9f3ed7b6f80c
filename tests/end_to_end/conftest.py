"""A site that is built once for the tests of renamed entries and of old translations."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.real_course import ROOT
from tests.small import lay_over
from tests.warm import run_warm

CHANGES = """\
# in: modules/safe-water.yaml
former_ids: [modules/old-name]
# in: case_studies/open-books.yaml
former_ids: [case_studies/old-books]
# file: content/glossary.yaml
terms:
  - {id: tailings, term: tailings, definition: What is left of the ore when the metal is out.}
  - {id: well, former_ids: [glossary/hole], term: well, definition: A hole that people draw water from.}
# file: locales/es/course.po
# made-from: "Tiny course"
#, fuzzy
msgctxt "course/title"
msgid "Small course"
msgstr "Curso mínimo"
# file: locales/es/modules/safe-water.po
# made-from: "Begin here"
#, fuzzy
msgctxt "modules/safe-water/sections/start/title"
msgid "Start here"
msgstr "Comience aquí"
"""
"""Much was renamed, and of two Spanish titles the source has changed since. The rest is not translated."""


@pytest.fixture(scope="session")
def changed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small course, in English and Spanish."""
    course = tmp_path_factory.mktemp("changed") / "course"
    shutil.copytree(ROOT / "tests" / "small_course", course)
    shutil.copy2(ROOT / "content" / "interface.yaml", course / "content" / "interface.yaml")
    shutil.copy2(ROOT / "mkdocs.yml", course / "mkdocs.yml")
    (course / "locales" / "es").mkdir(parents=True)
    shutil.copy2(ROOT / "locales" / "es" / "_language.yaml", course / "locales" / "es" / "_language.yaml")
    (course / "build_tools").symlink_to(ROOT / "build_tools", target_is_directory=True)
    lay_over(course, CHANGES)
    made = run_warm("mkdocs", "build", cwd=course)
    assert made.returncode == 0, made.stderr  # The links of the pages that lead on were checked with all others.
    return course / "site"

"""No language of the site in use vanishes unless somebody took it away from there."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.publish.lost_languages import lost_languages


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path in ("site/en/index.html", "site/es/index.html", "site/index.html"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    return tmp_path / "site"


@pytest.mark.parametrize("codes", [("en", "es"), ("en", "es", "fr")])
def test_all_are_there(codes: tuple[str, ...], site: Path) -> None:
    assert list(lost_languages(site, codes)) == []


def test_one_would_vanish(site: Path) -> None:
    (problem,) = lost_languages(site, ("en",))
    assert (problem.code, problem.mark.path) == ("SITE-LANGUAGE", "locales/es/_language.yaml")
    assert problem.message == 'The site in use has the language "es", and the new one would not.'
    assert f"delete {site / 'es'} and build again" in problem.hint


def test_what_the_message_says_takes_it_away(site: Path) -> None:
    (site / "es/index.html").unlink()
    (site / "es").rmdir()
    assert list(lost_languages(site, ("en",))) == []


def test_a_folder_that_is_no_language(site: Path) -> None:
    for name in ("assets", "x", "no-page"):
        (site / name).mkdir()
    (site / "assets/index.html").touch()
    assert list(lost_languages(site, ("en", "es"))) == []


def test_there_is_no_site_yet(tmp_path: Path) -> None:
    assert list(lost_languages(tmp_path / "site", ("en",))) == []

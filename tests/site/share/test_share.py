"""The pictures that stand for a site elsewhere, in courses of text files."""

from __future__ import annotations

import re
from pathlib import Path
from struct import unpack_from

import pytest

from build_tools.course.languages import LanguageName
from build_tools.outputs.look import Look
from build_tools.pages.page import Pages
from build_tools.site.look.tokens import theme_tokens
from build_tools.site.share.drawn import picture_data, png
from build_tools.site.share.share import Share, share_of
from tests.real_course import ROOT
from tests.site.site_course import TextCourse

NAMES = (LanguageName("en", "English", "en"), LanguageName("es", "Español", "es-419"))
LIGHT = theme_tokens()[0]
PLAIN = Look(colours=LIGHT)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="{}"/></svg>'
SHELL = f"""\
site_name: Small course
site_url: https://example.org/small/
docs_dir: content
use_directory_urls: false
theme: {{name: material, custom_dir: {ROOT / "build_tools" / "theme"}}}
plugins: [course]
"""


def _pages(title: str = "Level ground", subtitle: str = "For all", language: int = 0) -> Pages:
    return Pages(NAMES[language], NAMES, title, subtitle, (), ())


def _share(pages: Pages, look: Look = PLAIN, content: Path = Path("nowhere")) -> Share:
    return share_of(pages, look, content, with_picture=True)


def _size(data: bytes) -> tuple[int, int]:
    """Width and height in the header of a PNG (PNG, third edition, section 11.2.1)."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = unpack_from(">II", data, 16)
    return width, height


def test_two_pictures_of_their_sizes_the_same_each_time() -> None:
    share = _share(_pages())
    assert {path: _size(data) for path, data in share.files.items()} == {
        share.picture: (1200, 630),
        share.touch_icon: (180, 180),
    }
    assert share.problems == ()
    png.cache_clear()
    assert _share(_pages()) == share


@pytest.mark.parametrize(
    "other",
    [
        (_pages("Level grounds"), PLAIN),
        (_pages(subtitle="For many"), PLAIN),
        (_pages(subtitle=""), PLAIN),
        (_pages(), Look(colours={**LIGHT, "ground": "#7a1f2b"})),
        (_pages(), Look(colours={**LIGHT, "ochre": "#7a1f2b"})),
    ],
)
def test_name_and_colours_change_it(other: tuple[Pages, Look]) -> None:
    one, two = _share(_pages()), _share(*other)
    assert one.picture != two.picture
    assert one.files[one.picture] != two.files[two.picture]


def test_own_logo_and_icon(tmp_path: Path) -> None:
    (tmp_path / "red.svg").write_text(SVG.format("red"), "utf-8")
    (tmp_path / "blue.svg").write_text(SVG.format("blue"), "utf-8")
    looks = [
        PLAIN,
        Look(colours=LIGHT, logo="red.svg"),
        Look(colours=LIGHT, logo="blue.svg"),
        Look(colours=LIGHT, logo="red.svg", favicon="blue.svg"),
    ]
    shares = [_share(_pages(), look, tmp_path) for look in looks]
    pictures = [share.files[share.picture] for share in shares]
    icons = [share.files[share.touch_icon] for share in shares]
    assert len(set(pictures)) == 3
    assert pictures[1] == pictures[3]
    assert len(set(icons)) == 3
    assert icons[2] == icons[3]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("gone.png", None),
        ("empty.png", b""),
        ("damaged.png", b"\x89PNG\r\n\x1a\n12"),
        ("a.ico", b"\0\0\1\0"),
        ("a.svg", b"<svg"),
    ],
)
def test_what_cannot_be_drawn_is_left_out_and_told(name: str, data: bytes | None, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    share = _share(_pages(), Look(colours=LIGHT, logo=name, favicon=name), tmp_path)
    assert (share.touch_icon, share.icon) == ("", name)
    assert list(share.files) == [share.picture]
    assert share.files[share.picture] != _share(_pages()).files[_share(_pages()).picture]
    assert [each.code for each in share.problems] == ["SHARE-PICTURE"] * 2
    assert all(name in each.message for each in share.problems)


def test_a_picture_inside_draws_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "red.svg").write_text(SVG.format("red"), "utf-8")
    inner = f'<image href="{tmp_path}/red.svg" width="9" height="9"/>'
    (tmp_path / "outer.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inner}</svg>', "utf-8"
    )
    assert picture_data(tmp_path / "red.svg")
    assert picture_data(tmp_path / "outer.svg") == ""


def test_a_name_in_other_letters_gives_a_picture_without_words() -> None:
    share, blank = _share(_pages("Земля", language=1)), _share(_pages("", ""))
    assert share.files[share.picture] == blank.files[blank.picture]
    (note,) = share.problems
    assert (note.code, note.mark.path) == ("FACE-LETTERS", "locales/es/_language.yaml")


def _built(course: TextCourse, settings: str) -> dict[str, bytes]:
    course.write({"mkdocs.yml": settings, "shell.txt": "", "modules/odd.txt": "Odd\n"})
    code, output = course.build()
    assert code == 0, output
    return course.snapshot()


def _tags(html: bytes) -> dict[str, str]:
    return dict(
        re.findall(
            r'<meta (?:name="description" )?(?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">',
            html.decode(),
        )
    )


def test_the_head_of_a_page_says_it(text_course: TextCourse) -> None:
    site = _built(text_course, SHELL)
    (picture,) = [path for path in site if path.startswith("es/assets/share-")]
    image = f"https://example.org/small/{picture}"
    alike = {
        "og:image": image,
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "Curso pequeño. A course of text files",
        "twitter:card": "summary_large_image",
    }
    home, page = (_tags(site[path]) for path in ("es/index.html", "es/modules/odd.html"))
    assert home == {**alike, "og:title": "Curso pequeño", "og:description": "Where it starts"}
    assert page["og:title"] == "odd &lt;&amp;&gt;"
    assert page == {
        **home,
        **alike,
        "og:title": page["og:title"],
        "og:description": "A course of text files",
    }
    assert b'<link rel="apple-touch-icon" href="../assets/touch-icon.png">' in site["es/modules/odd.html"]


def test_pages_of_no_language_have_those_of_the_first(text_course: TextCourse) -> None:
    site = _built(text_course, SHELL)
    (picture,) = [path for path in site if path.startswith("en/assets/share-")]
    for path in ("index.html", "404.html"):
        tags = _tags(site[path])
        assert tags["og:image"] == f"https://example.org/small/{picture}"
        assert tags["og:title"] == "Small course · Curso pequeño"
    assert b'<link rel="apple-touch-icon" href="en/assets/touch-icon.png">' in site["index.html"]
    assert b"icon" not in site["404.html"]  # From a folder there is no root.


def test_without_an_address_there_is_no_picture(text_course: TextCourse) -> None:
    site = _built(text_course, SHELL.replace("site_url: https://example.org/small/\n", ""))
    assert not [path for path in site if "share" in path]
    assert "en/assets/touch-icon.png" in site
    for path in ("index.html", "404.html", "en/index.html", "es/modules/odd.html"):
        assert "og:title" in _tags(site[path])
        assert not {"og:image", "og:image:alt", "twitter:card"} & _tags(site[path]).keys()


def test_another_theme_has_none(built: TextCourse) -> None:
    site = built.snapshot()
    assert not [path for path in site if path.endswith(".png")]
    assert "og:image" not in _tags(site["index.html"])
    assert b'rel="icon"' not in site["index.html"]

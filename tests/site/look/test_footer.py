"""Copyright and links of mkdocs.yml."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.site.look.footer import copyright_line, links
from build_tools.site.mkdocs_yml.written import Written, read


def _written(folder: Path, text: str) -> Written:
    (folder / "mkdocs.yml").write_text(text, "utf-8")
    return read(folder / "mkdocs.yml")


@pytest.mark.parametrize(
    ("html", "text", "has_tags"),
    [
        ("© 2026 Us", "© 2026 Us", False),
        ("&copy; 2026 &quot;Us&quot; &#38; you", '© 2026 "Us" & you', False),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2", False),
        ('&copy; <a href=\\"https://example.org\\">Us</a>', "© Us", True),
        ("One<br>two", "One two", True),
        ("Us <script>alert(1)</script>", "Us", True),
        ("Us <!-- x -->", "Us", True),
        ("", "", False),
    ],
)
def test_copyright_is_plain_text(tmp_path: Path, html: str, text: str, has_tags: bool) -> None:
    line, told = copyright_line(_written(tmp_path, f'copyright: "{html}"\n'))
    assert line == text
    assert bool(told) == has_tags


def _named(folder: Path, entry: str) -> list[tuple[str, str]]:
    return [(link.name, link.address) for link in links(_written(folder, f"extra:\n  social:\n    - {entry}\n"))[0]]


def test_a_link_has_its_name_or_that_of_its_host(tmp_path: Path) -> None:
    assert _named(tmp_path, '{name: Forum, link: "https://a.example.org/x"}') == [("Forum", "https://a.example.org/x")]
    assert _named(tmp_path, '{link: "https://a.example.org/x"}') == [("a.example.org", "https://a.example.org/x")]
    assert _named(tmp_path, '{link: "mailto:us@example.org"}') == [("us@example.org", "mailto:us@example.org")]
    assert _named(tmp_path, '{link: "tel:+504123"}') == [("+504123", "tel:+504123")]


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "file:///etc/passwd", "/here", "example.org", "https://", "http://[x", "data:a,b", ""],
)
def test_another_address_is_refused_with_its_place(tmp_path: Path, link: str) -> None:
    found, told = links(_written(tmp_path, f'extra:\n  social:\n    - {{name: A, link: "{link}"}}\n'))
    assert found == ()
    (problem,) = told
    assert (problem.code, problem.mark.line, problem.mark.column) == ("SETTING-VALUE", 3, 17)


def test_an_entry_without_link_is_refused(tmp_path: Path) -> None:
    assert [each.mark.line for each in links(_written(tmp_path, "extra:\n  social: [{name: A}, 3]\n"))[1]] == [2, 2]

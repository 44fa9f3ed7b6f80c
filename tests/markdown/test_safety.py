"""Whatever an author or a translator types, no markup and no script of theirs reaches a page."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from build_tools import markdown
from build_tools.markdown.marks import split

PIECES = st.sampled_from(
    [
        *("<script>", "</script>", "<img src=x onerror=y()>", "<!--", "]]>", "&lt;", "&#106;avascript:", '"', "'", "`"),
        *(
            "[a](",
            ")",
            "![",
            "](",
            "](javascript:x)",
            "](data:text/html,<script>)",
            "[@",
            "]",
            ", p. ",
            "[^1]",
            "[^1]: ",
        ),
        *("\n\n", "\n", "    ", "- ", "> ", "# ", "| ", "|---|", "!!! note ", "{#id}", "\\", "<a:b>", "<javascript:x>"),
        *("\ufdd0link\ufdd2x\ufdd1", "\ufdd1", "\x00", "\u202e", "\ud800", "http://x/", "https://x.org/", "glossary/a"),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=30).map("".join)
TEXT_TAGS = ("p", "a", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "br")
TAGS = frozenset({*TEXT_TAGS, "div", "table", "thead", "tbody", "tr", "th", "td"})
ATTRIBUTES = frozenset({"class", "href", "rel", "aria-label", "scope", "data-label", "data-scrolls", "start"})


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.wrong.append(tag)
        for name, value in attrs:
            if name not in ATTRIBUTES:
                self.wrong.append(f"{tag} {name}")
            if name == "href" and not (value or "").lower().startswith(
                ("http://", "https://", "mailto:", "tel:", "sms:")
            ):
                self.wrong.append(f"href {value}")


def _wrong(html: str) -> list[str]:
    seen = _Seen()
    seen.feed("".join(part if isinstance(part, str) else "" for part in split(html)))
    seen.close()
    return seen.wrong


@settings(deadline=None)
@given(TEXTS)
def test_only_our_tags_attributes_and_schemes(text: str) -> None:
    for turn in (markdown.block, markdown.inline, markdown.label, markdown.page):
        assert _wrong(turn(text)) == []


@settings(deadline=None)
@given(TEXTS)
def test_marks_cannot_be_forged(text: str) -> None:
    known = {
        "cite",
        "footnote",
        "footnote-text",
        "end-footnote-text",
        "link",
        "end-link",
        "image",
        "heading",
        "end-heading",
        "word",
    }
    for turn in (markdown.block, markdown.inline, markdown.page):
        kinds = [part.kind for part in split(turn(text)) if not isinstance(part, str)]
        assert set(kinds) <= known
        assert kinds.count("link") == kinds.count("end-link")
        assert kinds.count("footnote-text") == kinds.count("end-footnote-text")
        "".join(part for part in split(turn(text)) if isinstance(part, str)).encode("utf-8")


@settings(deadline=None)
@given(TEXTS)
def test_plain_words_can_be_written(text: str) -> None:
    markdown.plain(text).encode("utf-8")
    markdown.references(text)

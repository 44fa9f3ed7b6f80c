"""What mkdocs.yml adds to the foot of every page: a copyright line, and links."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urlsplit

from build_tools.ground.problems import Problem
from build_tools.outputs.look import NamedLink
from build_tools.publish.links import FOLLOWED_SCHEMES
from build_tools.site.mkdocs_yml.unused import without_effect
from build_tools.site.mkdocs_yml.written import Setting, Written

_SOCIAL = ("extra", "social")


def copyright_line(written: Written) -> tuple[str, tuple[Problem, ...]]:
    """The words of `copyright` as plain text, and a warning when it has tags, which are left out."""
    reader = _Words()
    reader.feed(written.text("copyright"))
    reader.close()
    text = " ".join("".join(reader.words).split())
    if not reader.has_tags:
        return text, ()
    setting = Setting("copyright", text, written.mark("copyright"))
    hint = "It is shown as plain text, without its tags. For a link, add its name and address to `extra.social`."
    return text, (without_effect(setting, hint, what="HTML in `copyright`"),)


def links(written: Written) -> tuple[tuple[NamedLink, ...], tuple[Problem, ...]]:
    """The links of `extra: social:`, and an error for each that leads nowhere people may be sent to."""
    ways = [(*entry, "link") for entry in written.entries(*_SOCIAL)]
    good = [way for way in ways if _is_address(written.text(*way))]
    found = tuple(
        NamedLink(_name(written.text(*way[:-1], "name"), written.text(*way)), written.text(*way)) for way in good
    )
    return found, tuple(_refused(written, *way) for way in ways if way not in good)


class _Words(HTMLParser):
    """The text of some HTML, with its entities as characters."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.has_tags = False

    def handle_data(self, data: str) -> None:
        if self.cdata_elem is None:  # A script or a style has no words.
            self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._tag(tag)

    def handle_endtag(self, tag: str) -> None:
        self._tag(tag)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002
        self.has_tags = True

    def _tag(self, tag: str) -> None:
        self.has_tags = True
        if tag in ("br", "p", "div"):
            self.words.append(" ")


def _is_address(link: str) -> bool:
    try:
        url = urlsplit(link)
    except ValueError:
        return False
    return url.scheme in FOLLOWED_SCHEMES and bool(url.netloc if url.scheme in ("http", "https") else url.path)


def _name(name: str, link: str) -> str:
    url = urlsplit(link)
    return name.strip() or url.hostname or url.path


def _refused(written: Written, *way: str | int) -> Problem:
    hint = "Write the whole address. It begins with https:, http:, mailto: or tel:."
    return Problem(written.mark(*way), "SETTING-VALUE", f'"{written.text(*way)}" is not a link a page may have.', hint)

"""Codes of problems in templates and in a built site, found before it replaces the last good one. They have no YAML
example.
"""

from __future__ import annotations

from build_tools.ground.problems import Code


def _code(code: str, title: str, why: str) -> Code:
    return Code(code, title, why, fails="", passes="")


SITE_CODES: tuple[Code, ...] = (
    _code(
        "SITE-LINK",
        "A link of the finished site leads nowhere",
        "Every link inside the site is followed before the site replaces the last good one. Folder links count as "
        "wrong too: from a USB stick they show a list of files.",
    ),
    _code(
        "SITE-ANCHOR",
        "A link leads to a place that its page does not have",
        "What stands behind # in a link is the id of something on that page.",
    ),
    _code(
        "SITE-FETCH",
        "A page would load something from another host",
        "Nothing in a page is fetched from elsewhere, so that it works without a network and nobody is watched.",
    ),
    _code(
        "SITE-FILE",
        "A file is published that nothing asked for, or is missing",
        "Only pages, and the files that pages use, are published; trainers' files and catalogues never are.",
    ),
    _code(
        "SITE-PATHS",
        "A page exists in one language and not in another",
        "The language switch leads to the same path in every language.",
    ),
    _code(
        "SITE-WORD",
        "A page asks for an interface word that does not exist",
        "Templates and Python hold no words of their own: they name words of content/interface.yaml. A name that is "
        "misspelt, or whose word was taken out, would stand on the page instead. Ids that are made of parts are listed "
        "in build_tools/interface/word_sets.py.",
    ),
    _code(
        "TEMPLATE-ERROR",
        "A template cannot be used",
        "It asks for a field or a template that does not exist, or it is no valid Jinja. Nothing is published until it "
        "is mended: a page must not come out with a hole.",
    ),
    _code(
        "SITE-TEXT",
        "A template, a script or a stylesheet cannot be read",
        "These are files of UTF-8 text, at most 1,000,000 bytes each. In another encoding, letters turn into others.",
    ),
    _code(
        "SITE-SCRIPT",
        "A script cannot be put into a page",
        "A page loads one file, made of the scripts it needs. A script names those it imports in a few fixed forms, "
        "and each must be there.",
    ),
    _code(
        "SITE-LANGUAGE",
        "A language of the site would vanish",
        "The site in use has it, and the new one would not: often its folder in locales/ cannot be read or was moved. "
        "To take a language away, delete its folder in the site too.",
    ),
    _code(
        "FACE-LETTERS",
        "Titles have letters that the face of headings lacks",
        "The face has the letters of the languages of Western Europe. Where a title needs others, all headings of that "
        "language are in the fonts of the device: letters of two faces in one word are hard to read. The picture that "
        "is shown where a link is shared has no words when the name of the course needs others. Nothing is to be done; "
        "for a face of your own see [mkdocs-yml.md](mkdocs-yml.md).",
    ),
    _code(
        "SHARE-PICTURE",
        "A logo or an icon that cannot be drawn into another picture",
        "The picture that is shown where a link is shared has the logo of mkdocs.yml in it, and the icon on the first "
        "page of a telephone is made of `theme.favicon`, or else of the logo. That goes with SVG, PNG, JPEG, GIF and "
        "WebP. Any other is left out, and ours never stands in its place.",
    ),
)

"""Images are files of the course, and have a description for people who do not see them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from unicodedata import normalize
from urllib.parse import unquote

from build_tools.course.course import Course
from build_tools.ground.id_like import id_like
from build_tools.ground.problems import Code, Finding
from build_tools.markdown.parts import Image
from build_tools.markdown.targets import Target, image_target
from build_tools.rules.known_ids import suggestion
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import FieldText, texts

_FILE_NAME = re.compile(r"\S+\.(svg|png|jpe?g|webp|gif)", re.IGNORECASE)
_PLACEHOLDERS = frozenset({"image", "picture", "photo", "figure", "diagram", "alt", "alt text"})

MISSING = Code(
    "IMAGE-MISSING",
    "An image is not in the course",
    "Images are files below content/images/. Pages load nothing from other hosts, so that they work without a network.",
    fails="# in: modules/safe-water.yaml\nsummary: |\n  Look.\n\n  ![The way of the water](images/mapp.svg)\n",
    passes="# in: modules/safe-water.yaml\nsummary: |\n  Look.\n\n  ![The way of the water](images/map.svg)\n",
)

ALT = Code(
    "IMAGE-ALT",
    "An image has no description",
    "People who use a screen reader, and anybody whose network drops the image, read the words between ![ and ].",
    fails='# in: modules/safe-water.yaml\nsummary: "![](images/map.svg)"\n',
    passes='# in: modules/safe-water.yaml\nsummary: "![The water runs from the site to the well](images/map.svg)"\n',
)


def _images(course: Course) -> Iterator[tuple[FieldText, Image]]:
    for text in texts(course):
        for image in text.parts.images:
            yield text, image


def missing_images(course: Course, context: Context) -> Iterator[Finding]:
    """Images that are not among the files of the course, and those whose names no page can have."""
    files = {normalize("NFC", name) for name in context.images}
    for text, image in _images(course):
        name = normalize("NFC", unquote(image.source))
        if name in files and image_target(image.source) is Target.REFUSED:
            yield Finding(text.address, f'No page can show "{name}" under this name.', _renamed(name), line=image.line)
        elif image.source not in files:
            similar = "" if ":" in image.source else suggestion(name, files)
            hint = similar or "Put the file in content/images/ and write images/its-name."
            yield Finding(text.address, f'There is no image "{name}".', hint, line=image.line)


def _renamed(name: str) -> str:
    path = PurePosixPath(name)
    folders = "/".join(id_like(folder, "images") for folder in path.parent.parts)
    return f"Call the file {folders}/{id_like(path.stem, 'map')}{path.suffix.lower()}, and write that here."


def undescribed_images(course: Course, _context: Context) -> Iterator[Finding]:
    """Images without a description, and images described by a file's name or a word such as `photo`."""
    for text, image in _images(course):
        if not image.alt:
            message = f'The image "{image.source}" has no description.'
        elif _FILE_NAME.fullmatch(image.alt) or image.alt.lower() in _PLACEHOLDERS:
            message = f'"{image.alt}" does not describe the image.'
        else:
            continue
        hint = "Say between ![ and ] what a reader should learn from it."
        yield Finding(text.address, message, hint, line=image.line)


RULES = (Rule(MISSING, missing_images), Rule(ALT, undescribed_images))

"""Images are files of the course, and have a description for people who do not see them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding
from build_tools.markdown.parts import Image
from build_tools.markdown.targets import Target, image_target
from build_tools.reading.images import IMAGE_SUFFIXES
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

NAME = Code(
    "IMAGE-NAME",
    "An image has a name that does not work everywhere",
    "Pages are copied to sticks, phones and servers, which treat spaces, accents and brackets in names each in their "
    "own way. Pictures of a kind that not every browser shows have to be saved as another kind.",
    fails='# in: modules/safe-water.yaml\nsummary: "![The way of the water](images/vía.svg)"\n',
    passes='# in: modules/safe-water.yaml\nsummary: "![The way of the water](images/map.svg)"\n',
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
    """Images that are not among the files of the course."""
    files = {unicodedata.normalize("NFC", name) for name in context.images}
    for text, image in _images(course):
        if image.source not in files and not _name_problem(image):
            similar = "" if ":" in image.source else suggestion(image.source, files)
            hint = similar or "Put the file in content/images/ and write images/its-name."
            yield Finding(text.address, f'There is no image "{image.source}".', hint, line=image.line)


def unfit_names(course: Course, _context: Context) -> Iterator[Finding]:
    """Images below content/images/ with a name or of a kind that not every device can use."""
    for text, image in _images(course):
        if problem := _name_problem(image):
            yield Finding(text.address, *problem, line=image.line)


def _name_problem(image: Image) -> tuple[str, str] | None:
    """What is wrong with the name of an image, and the mend."""
    name = unquote(image.source)
    if image_target(image.source) is Target.IMAGE or not name.startswith("images/"):
        return None
    path = PurePosixPath(name)
    if path.suffix.lower() not in IMAGE_SUFFIXES:
        kind = f"of the kind {path.suffix}" if path.suffix else "without a kind, such as .jpg, in its name"
        return f'The image "{name}" is {kind}.', "Save it as .jpg, .png, .webp or .svg: every browser shows these."
    plain = "/".join(map(_plain, path.parts))
    return (
        f'The name of the image "{name}" does not work on every device.',
        f"Call the file content/{plain}, with plain letters, digits, hyphens and points, and write {plain} here.",
    )


def _plain(part: str) -> str:
    """A part of a path in letters, digits, hyphens, underscores and points, which begins with a letter or digit."""
    letters = unicodedata.normalize("NFKD", part).encode("ascii", "ignore").decode()
    return re.sub(r"-(?=\.)", "", re.sub(r"[^A-Za-z0-9_.]+", "-", letters)).strip("-_.") or "image"


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


RULES = (Rule(MISSING, missing_images), Rule(NAME, unfit_names), Rule(ALT, undescribed_images))

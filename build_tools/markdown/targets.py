"""Classifies the destination of a link or an image: an address of the course, a web address, an image, or refused."""

from __future__ import annotations

import re
from enum import StrEnum


class Target(StrEnum):
    """The kinds of destination. A link or image with a refused one is shown as its words alone."""

    ADDRESS = "address"
    WEB = "web"
    IMAGE = "image"
    REFUSED = "refused"


_ADDRESS = re.compile(r"[a-z][a-z_]*(/[a-z0-9][a-z0-9_-]*)+")
_WEB = re.compile(r"https?://[^\s/?#][^\s]*|mailto:[^\s@]+@[^\s@]+|(?:tel|sms):\+?\d[\d.()-]*", re.IGNORECASE)
_IMAGE = re.compile(r"images/([A-Za-z0-9][\w-]*/)*[A-Za-z0-9][\w.-]*\.(svg|png|jpe?g|webp)", re.ASCII | re.IGNORECASE)


def link_target(destination: str) -> Target:
    """The kind of destination of `[text](destination)`: ADDRESS, WEB or REFUSED."""
    if _WEB.fullmatch(destination):
        return Target.WEB
    return Target.ADDRESS if _ADDRESS.fullmatch(destination) else Target.REFUSED


def image_target(destination: str) -> Target:
    """The kind of destination of `![alt](destination)`: IMAGE, a file below `content/images/`, or REFUSED."""
    return Target.IMAGE if _IMAGE.fullmatch(destination) else Target.REFUSED

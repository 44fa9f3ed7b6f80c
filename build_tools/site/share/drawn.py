"""Makes PNG files of drawings, alike on every machine: no font but ours, and no file beside it."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import resvg_py

from build_tools.ground.memory import remembered
from build_tools.pages.template_loader import templates_in
from build_tools.reading.regular_file import MAX_IMAGE_BYTES, read_regular
from build_tools.site.look.face import FACE_FILE

_DRAWINGS = templates_in(Path(__file__).with_name("drawings"))
_TYPES: Mapping[str, str] = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
"""The pictures that resvg draws inside another one."""
_PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32">{}</svg>'


def drawing(template: str, **data: object) -> str:
    """The SVG of a template in drawings/."""
    return _DRAWINGS.get_template(template).render(**data)


@remembered(8)
def png(svg: str) -> bytes:
    """A drawing as PNG, in the size that it says. Raises OSError when the face cannot be read."""
    FACE_FILE.stat()
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=[str(FACE_FILE)]))


def picture_data(file: Path) -> str:
    """The picture in a file as a data URL; "" when it cannot be drawn: another kind, unreadable, damaged, empty."""
    kind = _TYPES.get(PurePosixPath(file.name).suffix.lower())
    try:
        data = read_regular(file, MAX_IMAGE_BYTES) if kind else b""
    except OSError:
        return ""
    url = f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
    image = f'<image href="{url}" width="32" height="32"/>'
    return url if data and png(_PROBE.format(image)) != png(_PROBE.format("")) else ""

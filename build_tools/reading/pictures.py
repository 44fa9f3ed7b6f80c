"""Whether a file can be the picture that its name says: of one cut off, browsers show an empty frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_PNG, _PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
_JPEG, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"


def why_broken(suffix: str, data: bytes) -> str:
    """Why the bytes of a file with this suffix, not of an SVG, are no whole picture; "" when nothing says so.

    What a browser shows under a wrong suffix is a picture all the same. Formats: PNG (ISO/IEC 15948), JPEG (ITU-T T.81,
    Annex B), WebP (RFC 9649); each says how a file begins, and how it ends or how long it is.
    """
    if not data:
        return "The image is empty."
    is_whole = next((whole for begins, whole in _KINDS.items() if data.startswith(begins)), None)
    if is_whole is None or (data.startswith(b"RIFF") and data[8:12] != b"WEBP"):
        return f"The image is no {suffix} that browsers can show."
    return "" if is_whole(data) else "The image is cut off: its end is missing."


def _has_riff_length(data: bytes) -> bool:
    return len(data) >= 8 + int.from_bytes(data[4:8], "little")


_KINDS: Mapping[bytes, Callable[[bytes], bool]] = {
    _PNG: lambda data: _PNG_END in data[-4096:],
    _JPEG: lambda data: _JPEG_END in data[2:],
    b"RIFF": _has_riff_length,
    b"GIF8": lambda _: True,
}
"""By how a file begins, whether it is whole. A camera may write more behind the end."""

"""Recognises addresses that stand for one that nobody has filled in yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

_RESERVED = re.compile(
    r"(?:^|\.)(?:example\.(?:com|net|org|edu)|example|invalid|test|localhost|local)$|^127\.|^0\.0\.0\.0$|^\[?::1\]?$"
)
"""Hosts that no site can have (RFC 2606, RFC 6761), and this computer."""
_NAMES = r"(?:example|your[-_]?\w+|user(?:name)?|owner|org(?:ani[sz]ation)?|my[-_]?org)"
_CODE_HOST = re.compile(r"(?:^|\.)(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|sr\.ht)$")
_PAGES_HOST = re.compile(rf"^{_NAMES}\.(?:github|gitlab|codeberg)\.(?:io|page)$")
_OWNER = re.compile(rf"^/{_NAMES}(?:/|$)", re.IGNORECASE)
_FIXME = re.compile(r"FIXME|\byour[-_ ]?(?:name|organi[sz]ation|site|domain)\b|<[a-z][\w -]*>", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"'|]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bexample\.(?:com|net|org|edu)\b\S*")


def is_placeholder(address: str) -> bool:
    """Whether an address, of a page or for mail, stands for another one."""
    return bool(_FIXME.search(address)) or _is_nowhere(address.strip())


def placeholders(text: str) -> Iterator[str]:
    """The placeholders among the addresses in a text, each once, and the word FIXME."""
    found = (match[0].rstrip(".,;:!?*_") for match in _ADDRESS.finditer(text))
    fixme = ("FIXME",) if "FIXME" in text else ()
    yield from dict.fromkeys((*filter(is_placeholder, found), *fixme))


def _is_nowhere(address: str) -> bool:
    mail = address.removeprefix("mailto:")
    if "://" not in mail and "@" in mail:
        return bool(_RESERVED.search(mail.rpartition("@")[2].partition("?")[0].lower()))
    try:
        url = urlsplit(address if "//" in address else f"//{address}")
        host = (url.hostname or "").rstrip(".")
    except ValueError:
        return False
    is_owner = bool(_CODE_HOST.search(host) and _OWNER.match(url.path))
    return is_owner or bool(_RESERVED.search(host) or _PAGES_HOST.match(host))

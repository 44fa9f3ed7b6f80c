"""The address of the preview: whether it can be had, asked before anything is built."""

from __future__ import annotations

import errno
import ipaddress
import socket

from mkdocs.config.base import ValidationError
from mkdocs.config.config_options import IpAddress

from build_tools.publish.stopped import BuildStoppedError

DEFAULT = "127.0.0.1:8000"
"""Where MkDocs serves when nobody says where."""
_LAST_PORT = 65_535
_TRIED = 50
"""How many ports behind the one that is in use are tried for a suggestion."""


def host_and_port(address: str) -> tuple[str, int]:
    """The host and the port of an address such as `127.0.0.1:8000`. Raises BuildStoppedError."""
    try:
        host, port = IpAddress().run_validation(address)
    except ValidationError as error:
        message = f'"{address}" is no address for the preview. It is a number and a port'
        raise BuildStoppedError(_instead(message, DEFAULT)) from error
    return str(host), int(port)


def require_free(host: str, port: int) -> None:
    """Raises BuildStoppedError, with what to do, when no preview can be served there."""
    if not 1 <= port <= _LAST_PORT:
        message = f"There is no port {port}: they go from 1 to {_LAST_PORT}. Take another one"
        raise BuildStoppedError(_instead(message, _written(host, 8000)))
    why = _error(host, port)
    if why is None:
        return
    if why.errno == errno.EADDRINUSE:
        message = f"{_written(host, port)} is in use, perhaps by another preview. Stop that one, or take a free address"
        raise BuildStoppedError(_instead(message, _free(host, port)))
    if why.errno in (errno.EACCES, errno.EPERM):
        message = f"This system does not let you have the port {port}. Take one from 1024 on"
        raise BuildStoppedError(_instead(message, _free(host, max(port, 7_999))))
    message = f"{host} is no address of this computer ({why.strerror}). Take another one"
    raise BuildStoppedError(_instead(message, f"127.0.0.1:{port}"))


def _instead(message: str, address: str) -> str:
    quoted = f'"{address}"' if address.startswith("[") else address
    return f"{message}: course serve --address {address}, or dev_addr: {quoted} in mkdocs.yml."


def _error(host: str, port: int) -> OSError | None:
    """Why the server of MkDocs could not have the address; None when it could."""
    try:
        with socket.socket(_family(host), socket.SOCK_STREAM) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((host, port))
    except OSError as error:
        return error
    return None


def _family(host: str) -> socket.AddressFamily:
    """That of the server of MkDocs, which takes a name for one of IPv4."""
    is_newer = host != "localhost" and ipaddress.ip_address(host).version == 6
    return socket.AF_INET6 if is_newer else socket.AF_INET


def _free(host: str, port: int) -> str:
    """The first address behind `port` that can be had; when there is none, the usual one."""
    later = range(port + 1, min(port + _TRIED, _LAST_PORT) + 1)
    return _written(host, next((other for other in later if _error(host, other) is None), 8000))


def _written(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"

"""Firefox without a window, driven by Marionette, the protocol it speaks itself: no driver program is needed.

A message is `<length>:[type, id, command, parameters]`, an answer `<length>:[type, id, error, result]`
(Firefox source docs, Remote Protocols, Marionette, "Protocol").
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

SETTINGS = 'user_pref("marionette.port", 0);\nuser_pref("browser.shell.checkDefaultBrowser", false);\n'
PATIENCE = 60.0


class Firefox:
    """A running Firefox with a profile of its own in an empty folder; a context manager."""

    def __init__(self, profile: Path) -> None:
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        assert program, "The tests need Firefox. Install with: sudo apt-get install -y firefox-esr"
        (profile / "user.js").write_text(SETTINGS, "utf-8")
        command = [program, "--headless", "--no-remote", "--marionette", "--profile", str(profile)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._socket = socket.create_connection(("127.0.0.1", _port(profile)), timeout=PATIENCE)
        self._number = 0
        self._receive()
        self._ask("WebDriver:NewSession")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._socket.close()
        self._process.terminate()
        self._process.wait(PATIENCE)

    def open(self, address: str) -> None:
        """Loads a page."""
        self._ask("WebDriver:Navigate", url=address)

    def run(self, script: str, *arguments: object) -> Any:
        """What the body of a function returns on the page; a promise is waited for."""
        return self._ask("WebDriver:ExecuteScript", script=script, args=list(arguments))["value"]

    def history(self, step: str) -> None:
        """Does what the button `back`, `forward` or `reload` of the window does."""
        self._ask({"back": "WebDriver:Back", "forward": "WebDriver:Forward", "reload": "WebDriver:Refresh"}[step])

    def press(self, *keys: str) -> None:
        """Presses keys together and lets them go: the values of WebDriver, section 17.4.2, "Keyboard actions"."""
        down = [{"type": "keyDown", "value": key} for key in keys]
        up = [{"type": "keyUp", "value": key} for key in reversed(keys)]
        self._ask("WebDriver:PerformActions", actions=[{"type": "key", "id": "keyboard", "actions": down + up}])

    def click(self, target: str) -> None:
        """Clicks the element that a selector names, also on a page without scripts."""
        (element,) = self._ask("WebDriver:FindElement", using="css selector", value=target)["value"].values()
        self._ask("WebDriver:ElementClick", id=element)

    def address(self) -> str:
        """The address of the page that is shown."""
        return str(self._ask("WebDriver:GetCurrentURL")["value"])

    def give_file(self, field: str, file: Path) -> None:
        """Chooses a file for the file field that a selector names."""
        (element,) = self._ask("WebDriver:FindElement", using="css selector", value=field)["value"].values()
        self._ask("WebDriver:ElementSendKeys", id=element, text=str(file))

    def resize(self, width: int, height: int) -> None:
        """Makes the window as small as this, as far as it can be."""
        self._ask("WebDriver:SetWindowRect", width=width, height=height)

    def _ask(self, command: str, **parameters: object) -> Any:
        self._number += 1
        told = json.dumps([0, self._number, command, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(told), told))
        _, _, error, result = self._receive()
        assert error is None, error
        return result

    def _receive(self) -> Any:
        length = b""
        while (digit := self._socket.recv(1)) != b":":
            length += digit
        told = b""
        while len(told) < int(length):
            told += self._socket.recv(int(length) - len(told))
        return json.loads(told)


def _port(profile: Path) -> int:
    """Firefox writes the port it chose into its profile."""
    file, end = profile / "MarionetteActivePort", time.monotonic() + PATIENCE
    while not (file.exists() and file.read_text("utf-8")):
        assert time.monotonic() < end, "Firefox did not start"
        time.sleep(0.1)
    return int(file.read_text("utf-8"))

"""Hands that drive Chromium."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.keyboard import tab_to
from tests.browser.whole_way.hands import Hands


class ChromiumHands(Hands):
    """Hands on a page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        # Asked for at the key press only, the browser may open its own dialog before it hears of it.
        page.on("filechooser", lambda _: None)

    def open(self, address: str) -> None:
        self.page.goto(address)

    def run(self, script: str, *arguments: object) -> Any:
        return self.page.evaluate(f"all => (function () {{ {script} }}).apply(null, all)", list(arguments))

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)

    def write(self, text: str) -> None:
        self.page.keyboard.type(text)

    def tab_to(self, target: str, *, back: bool) -> None:
        tab_to(self.page, self.page.locator(target).first, back=back)

    def arrive(self, address: str) -> None:
        self.page.wait_for_url(lambda url: url.partition("#")[0] == address)

    def save(self, button: str, folder: Path) -> Path:
        with self.page.expect_download() as download:
            self.use(button)
        path = folder / download.value.suggested_filename
        download.value.save_as(path)
        return path

    def bring(self, field: str, file: Path) -> None:
        self.go_to(field)
        with self.page.expect_file_chooser() as chooser:
            self.press("Enter")
        chooser.value.set_files(file)

    def agree(self, button: str) -> None:
        self.page.once("dialog", lambda dialog: dialog.accept())
        self.use(button)

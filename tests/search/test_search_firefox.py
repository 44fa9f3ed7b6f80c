"""Search works in Firefox, over http and from a folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.search.firefox import Firefox

LOOK = """
const [words] = arguments;
document.querySelector("[data-search-open]").click();
const box = document.querySelector("[data-search]");
return new Promise((ready) => {
  const wait = window.setInterval(() => {
    const found = box.querySelector("[data-search-results]");
    if (found) { window.clearInterval(wait); ready(found); }
  }, 20);
}).then((list) => new Promise((done) => {
  const input = box.querySelector("[data-search-input]");
  list.textContent = "";
  input.value = words;
  input.form.dispatchEvent(new Event("submit", { cancelable: true }));
  const links = () => Array.from(list.querySelectorAll("a"), (link) => link.getAttribute("href"));
  const wait = window.setInterval(() => {
    if (links().length) { window.clearInterval(wait); done([box.open, links().sort()]); }
  }, 20);
}));
"""


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    with Firefox(Path(tmp_path_factory.mktemp("profile"))) as running:
        yield running


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_accents_fold_both_ways(scheme: str, firefox: Firefox, roots: Mapping[str, str]) -> None:
    firefox.open(f"{roots[scheme]}es/modules/permiso.html")
    for word in ("mineria", "minería", "genero", "articulo", "ninez", "niñez", "senalizacion"):
        plain = word.replace("í", "i").replace("ñ", "n")
        is_open, found = firefox.run(LOOK, word)
        assert found == sorted([f"../modules/{plain}.html", "../modules/sin-acento.html"]), word
        assert is_open
    assert (
        firefox.run("document.querySelector('[data-search-close]').click(); return document.activeElement.textContent")
        == "Search"
    )

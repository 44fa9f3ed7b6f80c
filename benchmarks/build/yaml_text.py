"""Data with words in two languages -> YAML in the source language, as an author would lay it out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from benchmarks.build.pairs import Pair

_Base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Dumper(_Base):  # type: ignore[misc]
    """Writes text of several lines, and long text, as blocks."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        """Nobody writes aliases."""
        return True


def _text(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(Pair, lambda dumper, pair: _text(dumper, pair.en))


def yaml_text(data: dict[str, Any], schema: str) -> str:
    """The text of a file; `schema` is the address its first line names."""
    written = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1 << 20)
    return f"# yaml-language-server: $schema={schema}\n{written}"


def words_in(data: object) -> Iterator[Pair]:
    """Every `Pair` in the data, in order."""
    if isinstance(data, Pair):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from words_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from words_in(value)

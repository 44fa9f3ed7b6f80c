"""Writes what a YAML file says as text: equal texts mean equal values, in every process."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from operator import itemgetter


def canonical(value: object, met: dict[int, int] | None = None) -> str:
    """The text of a value that MkDocs reads from mkdocs.yml: of dates by value, of functions and classes by name.

    `met` numbers the mappings and lists that were met before, by identity: such a one is named by its number alone. By
    aliases one can hold itself, and a few lines can hold more values than a computer can write.
    """
    met = {} if met is None else met
    if isinstance(value, Mapping | list):
        if id(value) in met:
            return f"*{met[id(value)]}"
        met[id(value)] = len(met)
    if isinstance(value, Mapping):
        entries = sorted(((canonical(key), entry) for key, entry in value.items()), key=itemgetter(0))
        return f"{{{_joined(f'{key}: {canonical(entry, met)}' for key, entry in entries)}}}"
    if isinstance(value, list | tuple):
        return f"[{_joined(canonical(entry, met) for entry in value)}]"
    if isinstance(value, set | frozenset):
        return f"set({_joined(sorted(map(canonical, value)))})"
    if isinstance(value, partial):
        return f"partial({canonical((value.func, value.args, value.keywords), met)})"
    return _named(value)


def _joined(texts: Iterable[str]) -> str:
    return ", ".join(texts)


def _named(value: object) -> str:
    """The text of one value. An object that has none of its own goes by its type and by the texts that it holds."""
    name = getattr(value, "__qualname__", "")
    if name:
        return f"{getattr(value, '__module__', '')}.{name}"
    if type(value).__repr__ is not object.__repr__:
        return repr(value)
    texts = sorted(f"{key}={text!r}" for key, text in vars(value).items() if isinstance(text, str))
    return f"{type(value).__qualname__}({_joined(texts)})"

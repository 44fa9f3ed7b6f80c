"""Writes what a YAML file says as text: equal texts mean equal values, in every process."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial


def canonical(value: object, above: tuple[int, ...] = ()) -> str:
    """The text of a value that MkDocs reads from mkdocs.yml: of dates by value, of functions and classes by name.

    `above` are the identities of the mappings and lists that hold the value. YAML can make one hold itself.
    """
    if id(value) in above:
        return "…"
    inner = (*above, id(value))
    if isinstance(value, Mapping):
        return f"{{{_joined(sorted(f'{canonical(key)}: {canonical(entry, inner)}' for key, entry in value.items()))}}}"
    if isinstance(value, list | tuple):
        return f"[{_joined(canonical(entry, inner) for entry in value)}]"
    if isinstance(value, set | frozenset):
        return f"set({_joined(sorted(canonical(entry, inner) for entry in value))})"
    if isinstance(value, partial):
        return f"partial({canonical((value.func, value.args, value.keywords), inner)})"
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

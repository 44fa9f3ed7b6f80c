"""A key of mkdocs.yml, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Effect(StrEnum):
    """What setting a key does."""

    HONOURED = "honoured"
    ALWAYS = "always so"
    UNUSED = "not used"


@dataclass(frozen=True, slots=True)
class Key:
    """`name` is the keys that lead to it, with slashes: `theme/palette/primary`, `theme/features/toc.follow`. An
    entry of a list is named like a key. A name that ends in `/*` stands for all keys there that have no row.

    `text` says what the key does, or for an UNUSED key what to do instead. The values `as_is` ask for nothing that is
    not so already. `any_theme`: it is UNUSED whatever theme is set; other UNUSED keys are so with our shell only.
    """

    name: str
    effect: Effect
    text: str
    as_is: tuple[object, ...] = ()
    any_theme: bool = False


def honoured(name: str, text: str) -> Key:
    """A key that changes the site, or the way it is built, as `text` says."""
    return Key(name, Effect.HONOURED, text)


def always(name: str, text: str) -> Key:
    """A key that asks for what the site does anyway."""
    return Key(name, Effect.ALWAYS, text)


def unused(name: str, text: str, *as_is: object, any_theme: bool = False) -> Key:
    """A key without effect. `text` says what to do instead."""
    return Key(name, Effect.UNUSED, text, as_is, any_theme)

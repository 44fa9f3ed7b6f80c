"""`KEYS`: every key of MkDocs and of Material, by its name."""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.site.mkdocs_yml.extra_keys import EXTRA_KEYS
from build_tools.site.mkdocs_yml.feature_keys import FEATURE_KEYS
from build_tools.site.mkdocs_yml.key import Key
from build_tools.site.mkdocs_yml.mkdocs_keys import MKDOCS_KEYS
from build_tools.site.mkdocs_yml.plugin_keys import PLUGIN_KEYS
from build_tools.site.mkdocs_yml.theme_keys import THEME_KEYS

_ALL = (*MKDOCS_KEYS, *THEME_KEYS, *FEATURE_KEYS, *EXTRA_KEYS, *PLUGIN_KEYS)

KEYS: Mapping[str, Key] = {key.name: key for key in _ALL}


def key_of(name: str) -> Key | None:
    """The row for a name: its own, or that of all others beside it. None for what MkDocs itself does not know."""
    return KEYS.get(name) or KEYS.get(f"{name.rpartition('/')[0]}/*")


def has_keys_below(key: Key) -> bool:
    """Whether there are rows for what stands below this key."""
    return any(name.startswith(f"{key.name}/") for name in KEYS)

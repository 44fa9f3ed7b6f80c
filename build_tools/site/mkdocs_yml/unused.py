"""Finds what mkdocs.yml says in vain."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.ground.problems import Problem, Severity
from build_tools.site.mkdocs_yml.key import Effect, Key
from build_tools.site.mkdocs_yml.keys import has_keys_below, key_of
from build_tools.site.mkdocs_yml.written import Setting, Way, Written

CODE = "SETTING-UNUSED"


def unused_settings(written: Written, *, own_shell: bool) -> Iterator[Problem]:
    """A warning for each key that has no effect, at the first place where it is set.

    Without `own_shell` another theme is in use, and keys that it may read are left to it.
    """
    named = set[str]()
    for setting, key in _settings(written, list(written.top())):
        if key.effect is Effect.UNUSED and (own_shell or key.any_theme) and not _is_as_it_is(setting, key):
            if setting.name not in named:
                yield without_effect(setting, key.text)
            named.add(setting.name)


def without_effect(setting: Setting, hint: str, *, what: str = "") -> Problem:
    """The warning for one setting, or for the part of it that `what` names."""
    return Problem(
        setting.mark, CODE, f"{what or f'`{shown(setting.name)}`'} has no effect here.", hint, Severity.WARNING
    )


def shown(name: str) -> str:
    """The name of a key as people write it: `theme.palette.primary`."""
    return name.replace("/", ".")


def _settings(written: Written, settings: list[tuple[Setting, Way]]) -> Iterator[tuple[Setting, Key]]:
    """Each setting that has a row in KEYS, with that row. What stands below an unused key is not looked at."""
    for setting, way in settings:
        key = key_of(setting.name)
        if key is None:
            continue
        yield setting, key
        if key.effect is not Effect.UNUSED and has_keys_below(key):
            yield from _settings(written, list(written.below(setting, way)))


def _is_as_it_is(setting: Setting, key: Key) -> bool:
    """Whether the value is one of those that ask for nothing. `False` is not 0 here."""
    return any(setting.value is value or (setting.value == value and value != 0) for value in key.as_is)

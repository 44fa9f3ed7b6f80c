"""What MkDocs itself refuses in mkdocs.yml, said with its line before MkDocs starts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.base import BaseConfigOption, ValidationError
from mkdocs.config.defaults import MkDocsConfig

from build_tools.ground.problems import Problem
from build_tools.site.mkdocs_yml.written import Written

_HOOKS = "hooks"
"""MkDocs runs them to check them. A look at the settings runs nothing."""


def refused_settings(written: Written, file: Path) -> Iterator[Problem]:
    """An error for each key whose value MkDocs cannot use, a plugin or theme that is not installed included."""
    yield from _missing_hooks(written, file.parent)
    config = MkDocsConfig(config_file_path=str(file))
    config.load_dict({key: value for key, value in written.values.items() if key != _HOOKS})
    options = [(key, option) for key, option in config._schema if key != _HOOKS]
    wrong = [
        *(problem for key, option in options for problem in _refusal(written, key, option.pre_validation, config, key)),
        *(problem for key, option in options for problem in _refusal(written, key, _set, config, key, option)),
    ]
    yield from wrong
    for key, option in () if wrong else options:
        yield from _refusal(written, key, option.post_validation, config, key)


def _set(config: MkDocsConfig, key: str, option: BaseConfigOption[Any]) -> None:
    config[key] = option.validate(config.get(key))


def _refusal(written: Written, key: str, step: Callable[..., None], *arguments: object) -> Iterator[Problem]:
    """The problem of one key, when a step of its validation raises."""
    try:
        step(*arguments)
    except ValidationError as error:
        yield _problem(written, key, str(error))
    except Exception as error:  # MkDocs trusts that values are of the right kinds.
        yield _problem(written, key, f"{type(error).__name__}: {error}")


def _problem(written: Written, key: str, reason: str) -> Problem:
    message = f"MkDocs refuses `{key}`: {' '.join(reason.split()).rstrip('.')}."
    return Problem(written.mark(key), "SETTING-VALUE", message, "docs/mkdocs-yml.md has every key, and what it does.")


def _missing_hooks(written: Written, root: Path) -> Iterator[Problem]:
    for way in written.entries(_HOOKS):
        path = written.text(*way)
        if not path or not (root / path).is_file():
            message = f'There is no file "{path or written.value(*way)}" for `{_HOOKS}`.'
            yield Problem(written.mark(*way), "SETTING-FILE", message, "Write the path of a Python file: [hook.py]")

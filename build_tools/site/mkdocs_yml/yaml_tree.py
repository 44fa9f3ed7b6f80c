"""Reads YAML as a tree that is safe to walk and to load: MkDocs's own reader runs what a tag asks for, and follows
aliases and brackets without end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, UnusableError

MAX_DEPTH = 40
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
MAX_VALUES = 50_000
"""How many values a file may have, each counted as often as aliases repeat it."""
_PYTHON = "tag:yaml.org,2002:python/"


def yaml_tree(text: str, shown: str) -> yaml.Node | None:
    """The tree of a file that messages call `shown`; None when nothing is in it. Raises UnusableError."""
    try:
        _refuse_depth_and_tags(text, shown)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise syntax_error(shown, error) from error
    if node:
        _refuse_endless(node, shown)
        for scalar in _scalars(node, set()):
            _refuse_odd(scalar, shown)
    return node


def twice(node: yaml.Node | None, shown: str) -> Iterator[Problem]:
    """An error for each key that stands in its mapping a second time."""
    for mapping in _mappings(node, set()):
        lines: dict[str, int] = {}
        for key, _ in mapping.value:
            if not isinstance(key, yaml.ScalarNode) or key.value == "<<":
                continue
            if key.value in lines:
                message = f'"{key.value}" was already given in line {lines[key.value]}.'
                hint = "Keep one of the two; MkDocs would read the second alone."
                yield Problem(mark_of(shown, key.start_mark), "DUPLICATE-KEY", message, hint)
            lines.setdefault(key.value, key.start_mark.line + 1)


def mark_of(shown: str, mark: Any) -> Mark:
    """A place in YAML, a `yaml.Mark` or None, as ours."""
    return Mark(shown, mark.line + 1, mark.column + 1) if mark else Mark(shown)


def syntax_error(shown: str, error: Exception) -> UnusableError:
    """The error of a YAML reader, or of MkDocs over one, as ours."""
    origin = error if isinstance(error, yaml.YAMLError) else error.__context__
    place, reason = getattr(origin, "problem_mark", None), getattr(origin, "problem", None) or str(error)
    return UnusableError(
        mark_of(shown, place),
        "YAML-SYNTAX",
        f"MkDocs cannot read this file: {reason}.",
        "Compare the indentation and quotes with the lines above.",
    )


def _refuse_depth_and_tags(text: str, shown: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        place = mark_of(shown, event.start_mark)
        if depth > MAX_DEPTH:
            message = f"More than {MAX_DEPTH} levels are nested here."
            raise UnusableError(place, "YAML-DEPTH", message, "Is a bracket open that should be closed?")
        tag = getattr(event, "tag", None) or ""
        if tag.startswith(_PYTHON):
            message = f'"!!{tag.removeprefix("tag:yaml.org,2002:")}" would run Python when the file is read.'
            raise UnusableError(place, "YAML-TAG", message, "Take it out. For code of your own, use `hooks`.")


def _refuse_endless(root: yaml.Node, shown: str) -> None:
    """Raises when an alias stands inside what it repeats, or when aliases make many values of few."""
    sizes: dict[int, int] = {}

    def size(node: yaml.Node) -> int:
        if sizes.get(id(node)) == 0:
            message = "An alias stands inside the value that it repeats."
            raise UnusableError(mark_of(shown, node.start_mark), "YAML-ALIAS", message, "Write the value out.")
        if id(node) not in sizes:
            sizes[id(node)] = 0
            sizes[id(node)] = 1 + sum(map(size, _children(node)))
        return sizes[id(node)]

    if size(root) > MAX_VALUES:
        message = f"Aliases make more than {MAX_VALUES:,} values of this file."
        raise UnusableError(Mark(shown), "YAML-ALIAS", message, "Write the values out.")


def _refuse_odd(scalar: yaml.ScalarNode, shown: str) -> None:
    """Raises for a value that looks like a date or a number and is none: the reader would crash over it."""
    loader = yaml.SafeLoader("")
    if _NO_TEXT.search(scalar.value):
        what = "a zero byte" if "\0" in scalar.value else "half of a character"
        message = f"The value holds {what}, which no file name and no text can have."
        raise UnusableError(mark_of(shown, scalar.start_mark), "YAML-SYNTAX", message, "Take it out.")
    try:
        if scalar.tag in yaml.SafeLoader.yaml_constructors:
            loader.construct_object(scalar)
    except yaml.YAMLError as error:
        raise syntax_error(shown, error) from error
    except (ValueError, ArithmeticError, LookupError, AttributeError, TypeError) as error:
        kind = scalar.tag.rpartition(":")[2]
        message = f'"{scalar.value}" looks like a value of the kind "{kind}", and is none.'
        raise UnusableError(
            mark_of(shown, scalar.start_mark), "YAML-SYNTAX", message, "Write text in quotes."
        ) from error


def _children(node: yaml.Node) -> tuple[yaml.Node, ...]:
    if isinstance(node, yaml.MappingNode):
        return tuple(child for pair in node.value for child in pair)
    return tuple(node.value) if isinstance(node, yaml.SequenceNode) else ()


def _nodes(node: yaml.Node, walked: set[int]) -> Iterator[yaml.Node]:
    """The node and those below it, each once."""
    if id(node) not in walked:
        walked.add(id(node))
        yield node
        for child in _children(node):
            yield from _nodes(child, walked)


def _scalars(node: yaml.Node, walked: set[int]) -> Iterator[yaml.ScalarNode]:
    return (each for each in _nodes(node, walked) if isinstance(each, yaml.ScalarNode))


def _mappings(node: yaml.Node | None, walked: set[int]) -> Iterator[yaml.MappingNode]:
    return (each for each in _nodes(node, walked) if isinstance(each, yaml.MappingNode)) if node else iter(())

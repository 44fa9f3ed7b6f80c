"""Reads the bytes of a YAML file into nodes with positions. Values stay text: the models decide what they mean.

Reads a safe subset of YAML 1.2 (chapters 6 to 8) from PyYAML's event stream, so that depth, tags, aliases and
duplicate keys are checked before anything is built.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from build_tools.ground.nodes import Mapping, Mark, Node, Scalar, Sequence
from build_tools.ground.problems import Problem, UnusableError
from build_tools.reading.conflict import refuse_conflict
from build_tools.reading.folded_lists import folded_lists
from build_tools.reading.lines import lines_of
from build_tools.reading.readable import hidden_characters, readable
from build_tools.reading.yaml_lines import refuse_odd_space
from build_tools.reading.yaml_problems import explain, unusable

MAX_BYTES = 1_000_000
MAX_DEPTH = 40

_ODD_BREAKS = "\x85\u2028\u2029"
"""Line ends to YAML 1.1 and to Unicode, but not to editors and Markdown. Text copied from a PDF has them as spaces."""
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is still open."""

    mark: Mark
    is_mapping: bool
    keys: dict[str, Mark] = field(default_factory=dict)
    entries: dict[str, Node] = field(default_factory=dict)
    items: list[Node] = field(default_factory=list)
    pending: Scalar | None = None

    def close(self) -> Node:
        if self.is_mapping:
            return Mapping(self.entries, self.mark, self.keys)
        return Sequence(tuple(self.items), self.mark)


def read_yaml(path: str, data: bytes) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """The top mapping of the file `path`, and its problems. The mapping is None when the file cannot be used."""
    builder = _Builder(path)
    try:
        text = decode(path, data)
        return builder.build(text), tuple(builder.problems)
    except UnusableError as error:
        return None, (*builder.problems, error.problem)


def decode(path: str, data: bytes) -> str:
    """The text of the file `path`, without a byte order mark. Its lines are those that editors count.

    Raises:
        UnusableError: for files that are too large, not UTF-8 text, or hold two versions that were merged.
    """
    if len(data) > MAX_BYTES:
        message = f"The file has {len(data):,} bytes; at most {MAX_BYTES:,} are read."
        raise unusable(Mark(path), "YAML-SIZE", message)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise unusable(Mark(path), "YAML-ENCODING", "The file is saved as UTF-16.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise unusable(Mark(path, line, column), "YAML-ENCODING", "The file is not UTF-8 text.") from error
    if "\x00" in text:
        raise unusable(Mark(path), "YAML-ENCODING", "The file is not text: it holds zero bytes.")
    refuse_conflict(path, text)
    for sign in _ODD_BREAKS:
        text = text.replace(sign, " ")
    return text


class _Builder:
    """Builds the tree of nodes of one file from its events."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.stack: list[_Frame] = []
        self.root: Node | None = None
        self.lines: list[str] = []

    def build(self, text: str) -> Mapping | None:
        self.lines = lines_of(text)
        for event in self._events(text):
            self._take(event)
        if self.root is None:
            raise unusable(Mark(self.path), "YAML-EMPTY", "The file is empty.")
        if not isinstance(self.root, Mapping):
            raise unusable(self.root.mark, "YAML-ROOT", "The file does not start with fields.")
        return self.root

    def _events(self, text: str) -> Iterator[yaml.Event]:
        try:
            yield from yaml.parse(text, Loader=_Loader)
        except yaml.YAMLError as error:
            raise explain(error, self.path, text) from error
        except RecursionError as error:
            raise unusable(Mark(self.path), "YAML-DEPTH", "The file is nested too deeply to read.") from error

    def _take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._place(self._scalar(event, self._checked_mark(event)))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._place(self.stack.pop().close())
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise unusable(self._mark(event), "YAML-DOCUMENTS", "The file holds more than one document.")
        elif isinstance(event, yaml.AliasEvent):
            raise unusable(self._mark(event), "YAML-ALIAS", f'"*{event.anchor}" is a YAML alias.')

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        mark = self._checked_mark(event)
        if len(self.stack) >= MAX_DEPTH:
            raise unusable(mark, "YAML-DEPTH", f"More than {MAX_DEPTH} levels are nested here.")
        self.stack.append(_Frame(mark, isinstance(event, yaml.MappingStartEvent)))

    def _scalar(self, event: yaml.ScalarEvent, mark: Mark) -> Scalar:
        self.problems.extend(hidden_characters(event.value, mark, self.lines))
        self.problems.extend(folded_lists(event, self.path, self.lines))
        start = self._first_words(mark) if event.style in ("|", ">") and event.value.strip() else mark
        plain = not event.style
        return Scalar(readable(event.value), start, plain=plain, commented=plain and self._ends_at_comment(event))

    def _ends_at_comment(self, event: yaml.Event) -> bool:
        end = event.end_mark
        rest = self.lines[end.line][end.column :] if end and end.line < len(self.lines) else ""
        return rest.lstrip(" ").startswith("#")

    def _first_words(self, mark: Mark) -> Mark:
        """Where the text of a block scalar starts, below its `|` or `>`."""
        for number, line in enumerate(self.lines[mark.line :], mark.line + 1):
            if line.strip():
                return Mark(self.path, number, len(line) - len(line.lstrip(" ")) + 1)
        return mark

    def _place(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        frame = self.stack[-1]
        if not frame.is_mapping:
            frame.items.append(node)
        elif frame.pending is None:
            self._key(frame, node)
        else:
            key = frame.pending.text
            frame.pending = None
            frame.entries.setdefault(key, node)

    def _key(self, frame: _Frame, node: Node) -> None:
        if not isinstance(node, Scalar):
            raise unusable(node.mark, "YAML-SYNTAX", "The name of a field must be one word.")
        frame.pending = node
        if node.text == "<<" and node.plain:
            raise unusable(node.mark, "YAML-ALIAS", '"<<" is a YAML merge key.')
        refuse_odd_space(node)
        if node.text in frame.keys:
            message = f'"{node.text}" was already given in line {frame.keys[node.text].line}.'
            hint = "Keep one of the two; nothing is read from the second."
            self.problems.append(Problem(node.mark, "DUPLICATE-KEY", message, hint))
        frame.keys.setdefault(node.text, node.mark)

    def _checked_mark(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> Mark:
        """Where the node of the event starts. Refuses a tag.

        Reports an anchor, which takes the first word of a text away. What is behind it is still read.
        """
        mark = self._mark(event)
        if event.tag:
            raise unusable(mark, "YAML-TAG", f'"{_short_tag(event.tag)}" is a YAML tag.')
        if event.anchor:
            self.problems.append(unusable(mark, "YAML-ALIAS", f'"&{event.anchor}" is a YAML anchor.').problem)
        return mark

    def _mark(self, event: yaml.Event) -> Mark:
        start = event.start_mark
        return Mark(self.path, start.line + 1, start.column + 1) if start else Mark(self.path)


def _short_tag(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")

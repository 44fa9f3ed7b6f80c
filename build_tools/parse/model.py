"""Nodes -> frozen models, by shape. Every problem is reported at its own place; good parts stay good."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from build_tools.course.base import Entry, Model
from build_tools.course.items import ITEM_TYPES
from build_tools.course.shape import Holds, Shape, shape, variant
from build_tools.ground.address import join
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Mapping, Mark, Node, Scalar, Sequence
from build_tools.ground.problems import Problem
from build_tools.ground.prose import Block
from build_tools.parse.leaf import Refused, leaf_value, refuse_trap
from build_tools.parse.names import called, describe, kind_name, meant, sentence

_BAD = object()
_EXPECTED: dict[type[Node], str] = {
    Mapping: "Write its fields in the lines below `{name}:`, indented by two more spaces.",
    Sequence: "Write `{name}:`, and below it one line for each, such as `- …`; or all in brackets: [one, two]",
    Scalar: "Write it behind the colon. A text that starts with a bracket needs quotes.",
}


class Parser:
    """Collects the problems of one language's sources."""

    def __init__(self, source_lang: str) -> None:
        self.source_lang = source_lang
        self.problems: list[Problem] = []

    def model(self, model: type[Model], node: Mapping, address: str, name: str = "") -> Model | None:
        """A model from its mapping; None when a required part is missing or wrong."""
        fields = shape(model)
        self._unknown(model, node)
        values: dict[str, Any] = {"id": name} if name else {}
        for field in fields.values():
            if field.from_file_name:
                continue
            value = self._field(model, field, node, address)
            if value is not None:
                values[field.name] = value
        if any(value is _BAD for value in values.values()):
            return None
        return self._construct(model, values, node)

    def _construct(self, model: type[Model], values: dict[str, Any], node: Mapping) -> Model | None:
        try:
            return model(**values)
        except ValidationError as error:
            message = error.errors(include_url=False)[0]["msg"]
            self._report(node.mark, "BAD-VALUE", f"{sentence(kind_name(model))}: {message}.", "Mend it.")
            return None

    def _field(self, model: type[Model], field: Shape, node: Mapping, address: str) -> Any:
        value = node.entries.get(field.name)
        if value is None:
            return self._missing(model, field, node, address) if field.required else None
        here = join(address, field.name)
        try:
            return self._value(field, value, here)
        except Refused as refused:
            if field.when_missing and refused.code == "EMPTY-FIELD":
                return self._missing(model, field, node, address)
            hint = (
                refused.hint or model.model_fields[field.name].description or f"It looks like this: {refused.pattern}"
            )
            self._report(value.mark, refused.code, refused.message, hint)
            return _BAD

    def _value(self, field: Shape, value: Node, here: str) -> Any:
        if field.holds is Holds.MODEL:
            self._expect(field, value, Mapping, "fields below it")
            return self.model(field.type, value, here) or _BAD  # type: ignore[arg-type]
        if field.holds in (Holds.MODELS, Holds.LEAVES):
            self._expect(field, value, Sequence, "a list: lines that start with a hyphen")
            assert isinstance(value, Sequence)
            return self._list(field, value, here)
        self._expect(field, value, Scalar, "one value")
        assert isinstance(value, Scalar)
        return self._prose(field, value, here) if field.translatable else leaf_value(field, value)

    def _prose(self, field: Shape, value: Scalar, here: str) -> Any:
        refuse_trap(field, value)
        if value.commented and value.text:
            message = f'"{field.name}" ends before the #. YAML takes the rest of the line for a comment.'
            raise Refused("TEXT-COMMENT", message, 'Put the text in "quotes"; a comment may follow them.')
        if not value.text.strip():
            raise Refused("EMPTY-FIELD", f'"{field.name}" is empty.', "Write a text, or take the field out.")
        if field.holds is Holds.TEXT and "\n" in value.text.strip():
            raise Refused("WRONG-TYPE", f'"{field.name}" is one line of text.', "Join the lines, or use > for it.")
        blocks = value.blocks or (Block(value.text.strip("\n"), value.language or self.source_lang),)
        return field.type(blocks, here)

    def _list(self, field: Shape, value: Sequence, here: str) -> Any:
        if len(value.items) < field.at_least:
            hint = "Add more." if field.required else "Add more, or take it out."
            raise Refused("TOO-FEW", f'"{field.name}" needs at least {field.at_least}.', hint)
        make = self._entries if field.holds is Holds.MODELS else self._leaves
        made = make(field, value, here)
        return _BAD if any(each is _BAD for each in made) else tuple(made)

    def _leaves(self, field: Shape, value: Sequence, _here: str) -> list[Any]:
        made: list[Any] = []
        for item in value.items:
            try:
                self._expect(field, item, Scalar, "one value in each line")
                made.append(leaf_value(field, item, field.type))  # type: ignore[arg-type]
            except Refused as refused:
                self._report(item.mark, refused.code, refused.message, refused.hint)
                made.append(_BAD)
        return made

    def _entries(self, field: Shape, value: Sequence, here: str) -> list[Any]:
        made: list[Any] = []
        seen: dict[str, Mark] = {}
        for item in value.items:
            made.append(self._entry(field.type, item, here, seen))
        return made

    def _entry(self, model: type[Model], item: Node, here: str, seen: dict[str, Mark]) -> Any:
        if not isinstance(item, Mapping):
            hint = f"Write its fields below the hyphen, for example `- {next(iter(shape(model)))}: …`"
            self._report(item.mark, "WRONG-TYPE", f"This should be {describe(model)}.", hint)
            return _BAD
        found = variant(model, item)
        if found is None:
            return self._unknown_type(item)
        return self.entry(found, item, here, seen) or _BAD

    def entry(self, model: type[Model], item: Mapping, here: str, seen: dict[str, Mark]) -> Model | None:
        """One entry of a list; `seen` holds the ids used so far in it."""
        written = item.entries.get("id")
        name = written.text if isinstance(written, Scalar) else ""
        if issubclass(model, Entry) and name:
            assert written is not None
            if name in seen:
                message = f'The id "{name}" was already used in line {seen[name].line}.'
                self._report(written.mark, "DUPLICATE-ID", message, "Give this one another id; never reuse an old one.")
            seen.setdefault(name, written.mark)
        return self.model(model, item, join(here, name))

    def _unknown_type(self, item: Mapping) -> Any:
        written = item.entries.get("type")
        types = ", ".join(ITEM_TYPES)
        if written is None:
            self._report(item.mark, "MISSING-FIELD", "The item has no type.", f"Add `type:` with one of: {types}.")
            return _BAD
        text = written.text if isinstance(written, Scalar) else ""
        hint = f"{did_you_mean(text, ITEM_TYPES)} One of: {types}.".lstrip()
        self._report(written.mark, "UNKNOWN-TYPE", f'"{text}" is not a type of item.', hint)
        return _BAD

    def _unknown(self, model: type[Model], node: Mapping) -> None:
        fields = {name: field for name, field in shape(model).items() if not field.from_file_name}
        for key, mark in node.keys.items():
            if key not in fields:
                message, near = f'"{key}" is not a field of {describe(model)}.', meant(key, fields)
                hint = "" if near else f"{sentence(describe(model))} has: {', '.join(fields)}."
                self._report(mark, "UNKNOWN-FIELD", f'{message} Did you mean "{near}"?' if near else message, hint)

    def _missing(self, model: type[Model], field: Shape, node: Mapping, address: str) -> Any:
        what = called(model, node, address)
        special = field.when_missing
        if special:
            owner = self._owner(address, what)
            where = owner if field.name in special.message else f'"{field.name}" of {owner[0].lower()}{owner[1:]}'
            self._report(node.mark, special.code, special.message.format(what=where), special.hint)
        else:
            hint = f"Add `{field.name}:`{' and its fields' if field.holds is Holds.MODEL else ''}."
            self._report(node.mark, "MISSING-FIELD", f'{what} has no "{field.name}".', hint)
        return _BAD

    @staticmethod
    def _owner(address: str, what: str) -> str:
        parts = address.split("/")
        return f'{what} of item "{parts[3]}"' if len(parts) > 4 and parts[2] == "items" else what

    @staticmethod
    def _expect(field: Shape, value: Node, kind: type[Node], words: str) -> None:
        if not isinstance(value, kind):
            if isinstance(value, Scalar) and value.plain and not value.text:
                raise Refused("EMPTY-FIELD", f'"{field.name}" is empty.', f"It holds {words}; or take the field out.")
            raise Refused("WRONG-TYPE", f'"{field.name}" holds {words}.', _EXPECTED[kind].format(name=field.name))

    def _report(self, mark: Mark, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(mark, code, message, hint))

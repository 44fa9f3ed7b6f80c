"""Turns nodes into frozen models, field by field. A problem in one part does not hide the problems of others."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from pydantic import ValidationError

from build_tools.course.base import Entry, Model
from build_tools.course.items import ITEM_TYPES
from build_tools.course.items.base import Item
from build_tools.course.names import sentence, word_of
from build_tools.course.shape import Holds, Shape, shape, variant
from build_tools.ground.address import join
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Mapping, Mark, Node, Scalar, Sequence
from build_tools.ground.problems import Problem, UnusableError
from build_tools.ground.prose import Block
from build_tools.parse.drafts import empty_values, incomplete, left_out
from build_tools.parse.leaf import empty_field, empty_text, leaf_value, refuse_trap, wrong_type
from build_tools.parse.names import as_fields, describe, name_in_message, nearest_field

_BAD = object()
_EXPECTED: dict[type[Node], str] = {
    Mapping: "Write its fields in the lines below `{name}:`, indented by two more spaces.",
    Sequence: "Write `{name}:`, and below it one line for each, such as `- …`; or all in brackets: [one, two]",
    Scalar: "Write it behind the colon. A text that starts with a bracket needs quotes.",
}
_TEXT_BELOW = "Write `{name}: |`, and the text in the lines below it, indented by two more spaces."


class Parser:
    """Makes models of the nodes of one language, and collects their problems."""

    def __init__(self, source_lang: str) -> None:
        self.source_lang = source_lang
        self.problems: list[Problem] = []
        self._item: tuple[type[Model], Mapping] | None = None
        """The item that is being read."""

    def model(self, model: type[Model], node: Mapping, address: str, id: str = "") -> Model | None:
        """The model that the mapping holds, or None when a required part is missing or any part is wrong.

        `id` is that of an entry whose id is the name of its file.
        """
        self._unknown(model, node)
        missing = left_out(model, node)
        if missing:
            self.problems.append(incomplete(name_in_message(model, node, address), missing, node))
        values: dict[str, Any] = {"id": id} if id else {}
        values |= self._values(model, node, address, missing)
        if any(value is _BAD for value in values.values()):
            return None
        if missing:
            return model.model_construct(**values, **empty_values(missing, address, self.source_lang))
        return self._construct(model, values, node)

    def _values(self, model: type[Model], node: Mapping, address: str, missing: Container[Shape]) -> dict[str, Any]:
        """What the fields hold, by name. Those that hold nothing, or are among the `missing`, are left out."""
        fields = (field for field in shape(model).values() if not field.from_file_name and field not in missing)
        values = {field.name: self._field(model, field, node, address) for field in fields}
        return {name: value for name, value in values.items() if value is not None}

    def _construct(self, model: type[Model], values: dict[str, Any], node: Mapping) -> Model | None:
        try:
            return model(**values)
        except ValidationError as error:
            message = error.errors(include_url=False)[0]["msg"]
            self._report(node.mark, "BAD-VALUE", f"{sentence(word_of(model))}: {message}.", "Mend it.")
            return None

    def _field(self, model: type[Model], field: Shape, node: Mapping, address: str) -> Any:
        value = node.entries.get(field.name)
        if value is None:
            return self._missing(model, field, node, address) if self._is_required(field) else None
        try:
            return self._value(field, value, join(address, field.name))
        except UnusableError as error:
            if field.when_missing and error.problem.code == "EMPTY-FIELD" and self._is_required(field):
                return self._missing(model, field, node, address)
            self.problems.append(error.problem)
            return _BAD

    def _is_required(self, field: Shape) -> bool:
        unless = field.when_missing.unless if field.when_missing else ""
        is_given = self._item_may_have(unless) and self._item is not None and unless in self._item[1].entries
        return field.required or (bool(unless) and not is_given)

    def _item_may_have(self, name: str) -> bool:
        return self._item is not None and name in shape(self._item[0])

    def _value(self, field: Shape, value: Node, address: str) -> Any:
        if field.holds is Holds.MODEL:
            self._expect(field, value, Mapping, "fields below it")
            return self.model(field.type, value, address) or _BAD  # type: ignore[arg-type]
        if field.holds in (Holds.MODELS, Holds.LEAVES):
            self._expect(field, value, Sequence, "a list: lines that start with a hyphen")
            assert isinstance(value, Sequence)
            return self._list(field, value, address)
        self._expect(field, value, Scalar, "one value")
        assert isinstance(value, Scalar)
        return self._prose(field, value, address) if field.translatable else leaf_value(field, value)

    def _prose(self, field: Shape, value: Scalar, address: str) -> Any:
        refuse_trap(field, value)
        if value.commented and value.text:
            message = f'"{field.name}" ends before the #. YAML takes the rest of the line for a comment.'
            hint = 'Put the text in "quotes"; a comment may follow them.'
            raise UnusableError(value.mark, "TEXT-COMMENT", message, hint)
        if not value.text.strip():
            raise empty_text(field, value)
        if field.holds is Holds.TEXT and "\n" in value.text.strip():
            raise wrong_type(value, f'"{field.name}" is one line of text.', "Join the lines, or use > for it.")
        blocks = value.blocks or (Block(value.text.strip("\n"), value.language or self.source_lang),)
        return field.type(blocks, address)

    def _list(self, field: Shape, value: Sequence, address: str) -> Any:
        if len(value.items) < field.at_least:
            hint = "Add more." if field.required else "Add more, or take it out."
            raise UnusableError(value.mark, "TOO-FEW", f'"{field.name}" needs at least {field.at_least}.', hint)
        entries_hold_models = field.holds is Holds.MODELS
        values = self._entries(field, value, address) if entries_hold_models else self._leaves(field, value)
        return _BAD if any(value is _BAD for value in values) else tuple(values)

    def _leaves(self, field: Shape, sequence: Sequence) -> list[Any]:
        values: list[Any] = []
        for node in sequence.items:
            try:
                self._expect(field, node, Scalar, "one value in each line")
                values.append(leaf_value(field, node, field.type))  # type: ignore[arg-type]
            except UnusableError as error:
                self.problems.append(error.problem)
                values.append(_BAD)
        return values

    def _entries(self, field: Shape, sequence: Sequence, address: str) -> list[Any]:
        marks: dict[str, Mark] = {}
        return [self._entry(field.type, node, address, marks) for node in sequence.items]

    def _entry(self, model: type[Model], node: Node, address: str, marks: dict[str, Mark]) -> Any:
        if not isinstance(node, Mapping):
            self._report(
                node.mark, "WRONG-TYPE", f"This should be {describe(model)}.", as_fields(node, next(iter(shape(model))))
            )
            return _BAD
        entry_model = variant(model, node)
        if entry_model is None:
            return self._unknown_type(node)
        return self.entry(entry_model, node, address, marks) or _BAD

    def entry(self, model: type[Model], node: Mapping, address: str, marks: dict[str, Mark]) -> Model | None:
        """One entry of the list at `address`, or None as `model` gives it.

        `marks` says where the ids of earlier entries of the list are written; the id of this one is added.
        """
        id_node = node.entries.get("id")
        id = id_node.text if isinstance(id_node, Scalar) else ""
        if issubclass(model, Entry) and id:
            assert id_node is not None
            if id in marks:
                message = f'The id "{id}" was already used in line {marks[id].line}.'
                self._report(id_node.mark, "DUPLICATE-ID", message, "Give this one another id; never reuse an old one.")
            marks.setdefault(id, id_node.mark)
        if issubclass(model, Item):
            self._item = model, node
        return self.model(model, node, join(address, id))

    def _unknown_type(self, item: Mapping) -> Any:
        type_node = item.entries.get("type")
        types = ", ".join(ITEM_TYPES)
        if type_node is None:
            self._report(item.mark, "MISSING-FIELD", "The item has no type.", f"Add `type:` with one of: {types}.")
            return _BAD
        text = type_node.text if isinstance(type_node, Scalar) else ""
        hint = f"{did_you_mean(text, ITEM_TYPES)} One of: {types}.".lstrip()
        self._report(type_node.mark, "UNKNOWN-TYPE", f'"{text}" is not a type of item.', hint)
        return _BAD

    def _unknown(self, model: type[Model], node: Mapping) -> None:
        fields = {name: field for name, field in shape(model).items() if not field.from_file_name}
        for key, mark in node.keys.items():
            if key not in fields:
                message, nearest = f'"{key}" is not a field of {describe(model)}.', nearest_field(key, fields)
                hint = "" if nearest else f"{sentence(describe(model))} has: {', '.join(fields)}."
                if " " in key.strip():
                    hint = "If this line belongs to the text above it, indent it as far as that text."
                suggestion = f' Did you mean "{nearest}"?' if nearest else ""
                self._report(mark, "UNKNOWN-FIELD", f"{message}{suggestion}", hint)

    def _missing(self, model: type[Model], field: Shape, node: Mapping, address: str) -> Any:
        name = name_in_message(model, node, address)
        problem = field.when_missing
        if problem:
            owner = self._owner(address, name)
            what = owner if field.name in problem.message else f'"{field.name}" of {owner[0].lower()}{owner[1:]}'
            hints = (problem.hint, problem.otherwise if self._item_may_have(problem.unless) else "")
            self._report(node.mark, problem.code, problem.message.format(what=what), " ".join(filter(None, hints)))
        else:
            hint = f"Add `{field.name}:`{' and its fields' if field.holds is Holds.MODEL else ''}."
            self._report(node.mark, "MISSING-FIELD", f'{name} has no "{field.name}".', hint)
        return _BAD

    @staticmethod
    def _owner(address: str, name: str) -> str:
        """The name of the model that lacks a field; for a part of a quiz item, with the id of the item."""
        parts = address.split("/")
        return f'{name} of item "{parts[3]}"' if len(parts) > 4 and parts[2] == "items" else name

    @staticmethod
    def _expect(field: Shape, value: Node, kind: type[Node], words: str) -> None:
        if not isinstance(value, kind):
            if isinstance(value, Scalar) and value.plain and not value.text:
                raise empty_field(field, value, f"Write {words}")
            hint = _TEXT_BELOW if field.holds is Holds.MARKDOWN else _EXPECTED[kind]
            raise wrong_type(value, f'"{field.name}" holds {words}.', hint.format(name=field.name))

    def _report(self, mark: Mark, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(mark, code, message, hint))

"""JSON Schemas of the YAML files, for completion in editors: `python -m build_tools.manual.schemas` writes schemas/.

JSON Schema draft 2020-12 (json-schema.org, Core and Validation). The first line of each YAML file names its schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic.json_schema import models_json_schema

from build_tools.course import items
from build_tools.course.base import TRAINER, Model
from build_tools.course.items.base import Item
from build_tools.course.kind import AnyKind
from build_tools.course.kinds import KINDS
from build_tools.course.names import singular, with_article
from build_tools.course.shape import Holds, Shape, shape

FOLDER = Path("schemas")
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """Every schema by its name. Its items may have any type that is registered when this is called."""
    return {kind.schema: schema(kind) for kind in KINDS.values() if kind.schema}


def schema(kind: AnyKind) -> dict[str, Any]:
    """The JSON Schema of one file of `kind`."""
    models: tuple[type[Model], ...] = (kind.model, *items.ITEM_TYPES.values())
    _, generated = models_json_schema([(model, "validation") for model in models], ref_template="#/$defs/{model}")
    parts = {name: _plain(part) for name, part in generated["$defs"].items()}
    parts["Item"] = {"anyOf": [{"$ref": f"#/$defs/{type.__name__}"} for type in items.ITEM_TYPES.values()]}
    for model in dict.fromkeys((*models, *_models_in(kind.model))):
        _leave_out_file_name(model, parts)
        _describe(model, parts)
        _require_unless(model, parts)
    root = _list_of(kind) if kind.field else parts.pop(kind.model.__name__)
    definitions = dict(sorted(_used(root, parts).items()))
    return {"$schema": DIALECT, **root} | ({"$defs": definitions} if definitions else {})


def _list_of(kind: AnyKind) -> dict[str, Any]:
    """The root of a schema for a file that holds one list of entries."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [kind.field],
        "properties": {kind.field: {"type": "array", "items": {"$ref": f"#/$defs/{kind.model.__name__}"}}},
    }


def _models_in(model: type[Model]) -> Iterator[type[Model]]:
    """The models in the fields of `model`, and in theirs, besides items."""
    for field in shape(model).values():
        if isinstance(field.type, type) and issubclass(field.type, Model) and field.type is not Item:
            yield field.type
            yield from _models_in(field.type)


def _leave_out_file_name(model: type[Model], parts: dict[str, Any]) -> None:
    """Takes out the fields that the file's name gives."""
    for name, field in shape(model).items():
        if field.from_file_name and model.__name__ in parts:
            part = parts[model.__name__]
            part["properties"].pop(name, None)
            part["required"] = [field for field in part.get("required", ()) if field != name]


def _describe(model: type[Model], parts: dict[str, Any]) -> None:
    """Describes the fields that hold ids, and those that learners do not see, as editors show them."""
    for name, field in shape(model).items():
        part = parts.get(model.__name__, {}).get("properties", {}).get(name)
        if part is not None:
            audience = "For trainers only." if field.audience is TRAINER else ""
            description = " ".join(filter(None, (part.get("description", _reference(field)), audience)))
            part.update({"description": description} if description else {})


def _require_unless(model: type[Model], parts: dict[str, Any]) -> None:
    """What an item needs as long as it has not a certain field: fields of its own, and fields of its parts."""
    fields = shape(model)
    unless = {name for _, field in _with_parts(fields) for name in [_unless(field)] if name in fields}
    for name in unless:
        own = [field.name for field in fields.values() if _unless(field) == name]
        below: dict[str, Any] = {}
        for holder, field in _with_parts(fields):
            if holder and _unless(field) == name:
                below.setdefault(holder, {"items": {"required": []}})["items"]["required"].append(field.name)
        needed = {**({"required": own} if own else {}), "properties": below}
        parts[model.__name__]["anyOf"] = [{"required": [name]}, needed]


def _with_parts(fields: Mapping[str, Shape]) -> Iterator[tuple[str, Shape]]:
    """Each field with ""; and each field of the models in a field, with the name of that field."""
    for name, field in fields.items():
        yield "", field
        if field.holds is Holds.MODELS and field.type is not Item:
            yield from ((name, part) for part in shape(field.type).values())


def _unless(field: Shape) -> str:
    return field.when_missing.unless if field.when_missing else ""


def _reference(field: Shape) -> str:
    """Which ids the field holds, in words; "" when it holds none."""
    if field.ref is None:
        return ""
    return f"{'Ids, each of' if field.holds is Holds.LEAVES else 'The id of'} {with_article(singular(field.ref.kind))}."


def _plain(part: Any) -> Any:
    """The part without titles that pydantic invents, and without null, because authors leave out an empty field."""
    if isinstance(part, list):
        return [_plain(member) for member in part]
    if not isinstance(part, dict):
        return part
    kept = {name: _plain(value) for name, value in part.items() if not _noise(name, value)}
    alternatives = [alternative for alternative in kept.get("anyOf", ()) if alternative != {"type": "null"}]
    if len(alternatives) == 1:
        del kept["anyOf"]
        return alternatives[0] | kept
    return kept


def _noise(name: str, value: Any) -> bool:
    invented = name == "title" and isinstance(value, str)
    return invented or (name == "default" and not isinstance(value, bool | int | str))


def _used(part: Any, parts: dict[str, Any]) -> dict[str, Any]:
    """The definitions that `part` refers to, directly or through others."""
    definitions: dict[str, Any] = {}
    waiting = [part]
    while waiting:
        for name in _references(waiting.pop()):
            if name not in definitions:
                definitions[name] = parts[name]
                waiting.append(parts[name])
    return definitions


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if "$ref" in part:
            yield str(part["$ref"]).removeprefix("#/$defs/")
        for value in part.values():
            yield from _references(value)
    elif isinstance(part, list):
        for value in part:
            yield from _references(value)


def text(schema: dict[str, Any]) -> str:
    """The text of the file for a schema."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in schemas().items():
        (FOLDER / f"{name}.schema.json").write_text(text(content), encoding="utf-8")

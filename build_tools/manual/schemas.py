"""JSON Schemas of the YAML files, for completion in editors: `python -m build_tools.manual.schemas` writes schemas/.

JSON Schema draft 2020-12 (json-schema.org, Core and Validation). The first line of each YAML file names its schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
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
    """Every schema by its name; items are of any type that is registered now."""
    return {kind.schema: schema(kind) for kind in KINDS.values() if kind.schema}


def schema(kind: AnyKind) -> dict[str, Any]:
    """The schema of one file of a kind."""
    models: tuple[type[Model], ...] = (kind.model, *items.ITEM_TYPES.values())
    _, made = models_json_schema([(model, "validation") for model in models], ref_template="#/$defs/{model}")
    parts = {name: _plain(part) for name, part in made["$defs"].items()}
    parts["Item"] = {"anyOf": [{"$ref": f"#/$defs/{each.__name__}"} for each in items.ITEM_TYPES.values()]}
    for model in dict.fromkeys((*models, *_below(kind.model))):
        _leave_out_file_name(model, parts)
        _describe(model, parts)
    root = _list_of(kind) if kind.field else parts.pop(kind.model.__name__)
    used = dict(sorted(_used(root, parts).items()))
    return {"$schema": DIALECT, **root} | ({"$defs": used} if used else {})


def _list_of(kind: AnyKind) -> dict[str, Any]:
    """A file that holds one list of entries."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [kind.field],
        "properties": {kind.field: {"type": "array", "items": {"$ref": f"#/$defs/{kind.model.__name__}"}}},
    }


def _below(model: type[Model]) -> Iterator[type[Model]]:
    for field in shape(model).values():
        if isinstance(field.type, type) and issubclass(field.type, Model) and field.type is not Item:
            yield field.type
            yield from _below(field.type)


def _leave_out_file_name(model: type[Model], parts: dict[str, Any]) -> None:
    """Takes out what the file's name says already."""
    for name, field in shape(model).items():
        if field.from_file_name and model.__name__ in parts:
            part = parts[model.__name__]
            part["properties"].pop(name, None)
            part["required"] = [each for each in part.get("required", ()) if each != name]


def _describe(model: type[Model], parts: dict[str, Any]) -> None:
    """Says which ids a field holds, and what learners do not see."""
    for name, field in shape(model).items():
        made = parts.get(model.__name__, {}).get("properties", {}).get(name)
        if made is not None:
            named = _named(field)
            secret = "For trainers only." if field.audience is TRAINER else ""
            words = " ".join(filter(None, (made.get("description", named), secret)))
            made.update({"description": words} if words else {})


def _named(field: Shape) -> str:
    if field.ref is None:
        return ""
    return f"{'Ids, each of' if field.holds is Holds.LEAVES else 'The id of'} {with_article(singular(field.ref.kind))}."


def _plain(part: Any) -> Any:
    """Without the titles pydantic makes up, and without null: a field is left out, never empty."""
    if isinstance(part, list):
        return [_plain(each) for each in part]
    if not isinstance(part, dict):
        return part
    kept = {name: _plain(value) for name, value in part.items() if not _noise(name, value)}
    choices = [each for each in kept.get("anyOf", ()) if each != {"type": "null"}]
    if len(choices) == 1:
        del kept["anyOf"]
        return choices[0] | kept
    return kept


def _noise(name: str, value: Any) -> bool:
    made_up = name == "title" and isinstance(value, str)
    return made_up or (name == "default" and not isinstance(value, bool | int | str))


def _used(part: Any, parts: dict[str, Any]) -> dict[str, Any]:
    """The definitions that a part leads to."""
    found: dict[str, Any] = {}
    waiting = [part]
    while waiting:
        for name in _references(waiting.pop()):
            if name not in found:
                found[name] = parts[name]
                waiting.append(parts[name])
    return found


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if "$ref" in part:
            yield str(part["$ref"]).removeprefix("#/$defs/")
        for value in part.values():
            yield from _references(value)
    elif isinstance(part, list):
        for value in part:
            yield from _references(value)


def text(made: dict[str, Any]) -> str:
    """A schema as the file has it."""
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, made in schemas().items():
        (FOLDER / f"{name}.schema.json").write_text(text(made), encoding="utf-8")

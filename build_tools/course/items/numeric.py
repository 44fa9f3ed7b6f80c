"""Write a number."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, WithJsonSchema
from pydantic.config import JsonDict

from build_tools.course.base import Entry
from build_tools.course.items.base import Feedback, Findings, Item
from build_tools.course.items.entry_checks import empty_ways, same_numbers
from build_tools.course.items.interactions import ForeseenAnswer, Interaction, TextEntryInteraction
from build_tools.ground.prose import Text

RIGHT = "right_number"
"""The id of the accepted number. No miss can have the same one, because ids in YAML have no underscore."""

_BEYOND = 10**15
"""The least number with more digits than are read before the decimal point (`parse/numbers.py`)."""

Number = Annotated[
    Decimal,
    WithJsonSchema({"type": "number", "exclusiveMinimum": -_BEYOND, "exclusiveMaximum": _BEYOND}),
    Field(description="With a decimal point, in the item's unit.", examples=[12.5]),
]
Tolerance = Annotated[
    Decimal,
    WithJsonSchema({"type": "number", "minimum": 0, "exclusiveMaximum": _BEYOND}),
    Field(ge=0, description="How far off still counts, in the item's unit. Without it, nothing but the number."),
]


EXAMPLE: JsonDict = {
    "id": "water-carried",
    "type": "numeric",
    "objective": "trace",
    "stem": "Two women carry two canisters of 20 litres each. How many litres is that?",
    "number": 80,
    "tolerance": 2,
    "unit": "litres | l",
    "feedback": "Right. Two women with two canisters each carry four of them.",
    "otherwise": "Count the canisters of both women, and what each of them holds.",
    "misses": [{"id": "one-woman", "number": 40, "feedback": "This is what one of the two carries."}],
}


class NumberMiss(Entry):
    """A wrong number that is foreseen, and what it says about the mistake behind it."""

    number: Number
    tolerance: Tolerance = Decimal(0)
    feedback: Feedback


class Numeric(Item):
    """Right when the number is no further than `tolerance` from `number`."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: Literal["numeric"]
    number: Number
    tolerance: Tolerance = Decimal(0)
    unit: Annotated[
        Text | None,
        Field(description="Ways to write the unit, set apart by |. The first one is shown.", examples=["grams | g"]),
    ] = None
    feedback: Feedback
    otherwise: Feedback
    misses: tuple[NumberMiss, ...] = ()

    def _answers(self) -> tuple[ForeseenAnswer, ...]:
        right = ForeseenAnswer(RIGHT, self.feedback, True, number=self.number, tolerance=self.tolerance)
        misses = (
            ForeseenAnswer(miss.id, miss.feedback, False, number=miss.number, tolerance=miss.tolerance)
            for miss in self.misses
        )
        return (right, *misses)

    def lower(self) -> tuple[Interaction, ...]:
        return (TextEntryInteraction("answer", "number", self._answers(), self.otherwise, self.unit),)

    def findings(self) -> Findings:
        yield from same_numbers(self._answers())
        if self.unit:
            yield from empty_ways(self.unit, "unit")

"""Registers the question types: the keys of ITEM_TYPES are the values of `type:` in the YAML."""

from build_tools.course.items.base import Item
from build_tools.course.items.cloze import Cloze
from build_tools.course.items.matching import Matching
from build_tools.course.items.multiple_choice import MultipleChoice
from build_tools.course.items.numeric import Numeric
from build_tools.course.items.ordering import Ordering
from build_tools.course.items.reflection import Reflection
from build_tools.course.items.scenario import Scenario
from build_tools.course.items.self_rating import SelfRating
from build_tools.course.items.short_text import ShortText
from build_tools.course.items.single_choice import SingleChoice
from build_tools.course.items.true_false import TrueFalse

ITEM_TYPES: dict[str, type[Item]] = {
    "single_choice": SingleChoice,
    "multiple_choice": MultipleChoice,
    "true_false": TrueFalse,
    "matching": Matching,
    "ordering": Ordering,
    "numeric": Numeric,
    "short_text": ShortText,
    "cloze": Cloze,
    "scenario": Scenario,
    "reflection": Reflection,
    "self_rating": SelfRating,
}

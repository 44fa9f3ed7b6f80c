"""The closed set of ways to answer, in the words of QTI 3 (1EdTech, Assessment, Section and Item, 'Interactions').

Question types lower to Interactions; pages, the player and exporters know nothing else. Each Interaction has a file
here, a template in `pages/templates/interactions/` and a script in `scripts/interactions/`, all named after its `kind`.
"""

from build_tools.course.items.interactions.choice import ChoiceInteraction, Option
from build_tools.course.items.interactions.extended_text import ExtendedTextInteraction
from build_tools.course.items.interactions.inline_choice import Gap, InlineChoiceInteraction
from build_tools.course.items.interactions.match import MatchInteraction, Pair, Target
from build_tools.course.items.interactions.order import OrderInteraction, Step
from build_tools.course.items.interactions.scale import Level, ScaleInteraction
from build_tools.course.items.interactions.text_entry import ForeseenAnswer, TextEntryInteraction

Interaction = (
    ChoiceInteraction
    | InlineChoiceInteraction
    | OrderInteraction
    | MatchInteraction
    | TextEntryInteraction
    | ExtendedTextInteraction
    | ScaleInteraction
)

KINDS = ("choice", "inline_choice", "match", "order", "text_entry", "extended_text", "scale")
"""The `kind` of each Interaction: also the name of its template and of its script."""

__all__ = [
    "KINDS",
    "ChoiceInteraction",
    "ExtendedTextInteraction",
    "ForeseenAnswer",
    "Gap",
    "InlineChoiceInteraction",
    "Interaction",
    "Level",
    "MatchInteraction",
    "Option",
    "OrderInteraction",
    "Pair",
    "ScaleInteraction",
    "Step",
    "Target",
    "TextEntryInteraction",
]

"""The closed set of ways to answer, in the words of QTI 3 (1EdTech, Assessment, Section and Item, 'Interactions').

Question types lower to these; pages, the player and exporters know nothing else. Each has a file here, a template in
`pages/templates/interactions/` and a script in `theme/assets/kinds/`, all named after its `kind`.
"""

from build_tools.course.items.interactions.choice import ChoiceInteraction, Option
from build_tools.course.items.interactions.extended_text import ExtendedTextInteraction
from build_tools.course.items.interactions.inline_choice import Gap, InlineChoiceInteraction
from build_tools.course.items.interactions.match import MatchInteraction, Pair, Target
from build_tools.course.items.interactions.order import OrderInteraction, Step
from build_tools.course.items.interactions.scale import Level, ScaleInteraction
from build_tools.course.items.interactions.text_entry import Entered, TextEntryInteraction

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
"""Their kinds: the names of the templates and of the player's scripts."""

__all__ = [
    "KINDS",
    "ChoiceInteraction",
    "Entered",
    "ExtendedTextInteraction",
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

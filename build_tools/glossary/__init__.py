"""Where the terms of the glossary are used in a text, in the forms that a language gives them."""

from build_tools.glossary.forms import forms
from build_tools.glossary.phrases import Phrase, phrases
from build_tools.glossary.uses import Finder, Use

__all__ = ["Finder", "Phrase", "Use", "forms", "phrases"]

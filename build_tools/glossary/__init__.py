"""Finds where a text uses the terms of the glossary, in the singular and the plural."""

from build_tools.glossary.forms import forms_of
from build_tools.glossary.phrases import Phrase, phrases_of
from build_tools.glossary.uses import Finder, Use

__all__ = ["Finder", "Phrase", "Use", "forms_of", "phrases_of"]

"""What a page in one language shows of another language: the glossary, so that a term has its other names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from build_tools.reading.sources import Catalogue, Sources
from build_tools.translate.former import moves
from build_tools.translate.overlay import translate

_KINDS = frozenset({"course", "glossary"})


def companion(sources: Sources, language: str, groups: Mapping[str, str]) -> Sources:
    """The glossary in `language`, and the untranslated course settings, without which nothing can be parsed.

    Its terms are those that `translate` gives, for a fraction of the work: catalogues that name no term are not read.
    """
    kept = replace(sources, documents=tuple(each for each in sources.documents if each.kind in _KINDS))
    addresses = ("glossary/", *moves(kept).to)
    catalogues = tuple(each for each in sources.catalogues if each.language == language and _names(each, addresses))
    return translate(replace(kept, catalogues=catalogues), language, groups)


def _names(catalogue: Catalogue, addresses: tuple[str, ...]) -> bool:
    return any(f'"{address}' in catalogue.text for address in addresses)

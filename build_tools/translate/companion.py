"""The glossary in a second language, because a page shows the names of a term in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from build_tools.reading.sources import Catalogue, Sources
from build_tools.translate.former_addresses import moves
from build_tools.translate.translated_sources import translate

_KINDS = frozenset({"course", "glossary"})


def companion(sources: Sources, language: str, groups: Mapping[str, str]) -> Sources:
    """The glossary in `language`, with the untranslated course settings, without which nothing can be parsed.

    The terms are those of `translate` for all sources. It takes less time, because catalogues that hold no term are
    not read. `groups` are the hashes of the items' keys by address.
    """
    glossary = replace(sources, documents=tuple(document for document in sources.documents if document.kind in _KINDS))
    addresses = ("glossary/", *moves(glossary).to)
    catalogues = tuple(
        catalogue
        for catalogue in sources.catalogues
        if catalogue.language == language and _holds_one_of(addresses, catalogue)
    )
    return translate(replace(glossary, catalogues=catalogues), language, groups)


def _holds_one_of(addresses: tuple[str, ...], catalogue: Catalogue) -> bool:
    """True when an address in the text of `catalogue` starts with one of `addresses`."""
    return any(f'"{address}' in catalogue.text for address in addresses)

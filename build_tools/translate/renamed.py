"""Tells authors which entries look renamed without `former_ids`: their words have a translation at an address that is
gone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Set

from build_tools.ground.problems import Code, Finding, Severity
from build_tools.translate.layout import Layout
from build_tools.translate.offers import Untranslated, untranslated

RENAMED = Code(
    "TRANSLATION-RENAMED",
    "An entry looks renamed",
    "Its words are those of an address that is gone: its id was changed, it seems, without `former_ids`. Then its "
    "translation is out of use, links to it break, and what learners' devices keep of it is lost. The catalogue offers "
    "the old translation as fuzzy, and readers are not shown it.",
    fails='# file: locales/es/glossary.po\n#~ msgctxt "glossary/hole/term"\n#~ msgid "well"\n#~ msgstr "pozo"\n',
    passes='# file: locales/es/glossary.po\nmsgctxt "glossary/well/term"\nmsgid "well"\nmsgstr "pozo"\n',
    severity=Severity.WARNING,
)

_Rename = tuple[str, str]
"""The address of an entry that is gone, and that of one which has its words."""


def renamed(layout: Layout) -> Iterator[Finding]:
    """A finding for each entry that looks renamed. Nothing is claimed where two entries could be the same."""
    for former, present in likely_renames(layout):
        message = f'"{present}" looks renamed: "{former}" is gone, and its translation has the same words.'
        yield Finding(present, message, _hint(former, present, layout), key=True)


def likely_renames(layout: Layout) -> Iterator[_Rename]:
    """Pairs of a former and a present address: at least half of the words of one are words of the other."""
    words = _shared_words(untranslated(layout), layout.moves.live)
    if not words:  # for speed: nothing is renamed in nearly every build
        return
    whole = _words_below(layout)
    likely = [pair for pair, count in words.items() if 2 * count >= min(whole(pair[0]), whole(pair[1]))]
    formers, presents = Counter(former for former, _ in likely), Counter(present for _, present in likely)
    yield from sorted(pair for pair in likely if formers[pair[0]] == presents[pair[1]] == 1)


def _hint(former: str, present: str, layout: Layout) -> str:
    has_others = present in layout.moves.to.values()
    add = f"add {former} to its former_ids" if has_others else f"add this line to it: former_ids: [{former}]"
    return f"If it is the same, {add}. If not, judge what its catalogue offers as fuzzy."


def _shared_words(texts: Iterable[Untranslated], live: Set[str]) -> Counter[_Rename]:
    """For each pair of entries, how many words of their texts are the same at the same place in both."""
    words: Counter[_Rename] = Counter()
    for text in texts:
        gone = {offer.address for offer in text.offers if offer.gone}
        pairs = {pair for address in gone if (pair := _entries(address, text.field.address, live))}
        words.update(dict.fromkeys(pairs, len(text.block.split())))
    return words


def _entries(former: str, present: str, live: Set[str]) -> _Rename | None:
    """The entries in two addresses of fields that differ in ids alone, at or below the last id that differs.

    They are the outermost of which the former is gone. None when there are none.
    """
    old, new = former.split("/"), present.split("/")
    differing = [at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other]
    if len(old) != len(new) or not differing:
        return None
    if any("/".join(new[: at + 1]) not in live for at in differing):
        return None
    pairs = (("/".join(old[:end]), "/".join(new[:end])) for end in range(differing[-1] + 1, len(new)))
    return next((pair for pair in pairs if pair[0] not in live and pair[1] in live), None)


def _words_below(layout: Layout) -> Callable[[str], int]:
    """Counts the words at and below an address: those to translate, or those of translations when it is gone."""
    words = {address: _count(field.blocks) for address, field in layout.fields.items()}
    for address, pairs in layout.memory.pairs.items():
        words.setdefault(address, _count(pair.made_from for pair in pairs if pair.text))

    def below(address: str) -> int:
        return sum(count for at, count in words.items() if at.startswith(f"{address}/"))

    return below


def _count(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)

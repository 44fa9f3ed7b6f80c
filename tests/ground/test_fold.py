"""Which marks fall away, and which letters become plain ones."""

from __future__ import annotations

import pytest

from build_tools.ground.fold import Form, with_own_letters, without_accents, without_marks


@pytest.mark.parametrize(
    ("text", "form", "accents", "marks"),
    [
        ("Señalización", "NFD", "Senalizacion", "Senalizacion"),
        ("sen\u0303al", "NFD", "senal", "senal"),
        ("Άλφα, ёлка", "NFD", "Αλφα, елка", "Αλφα, елка"),
        ("ﬁn ４", "NFD", "ﬁn ４", "ﬁn ４"),
        ("ﬁn ４", "NFKD", "fin 4", "fin 4"),
        ("م\u064eعدن", "NFD", "م\u064eعدن", "معدن"),
        ("ø ß", "NFKD", "ø ß", "ø ß"),
    ],
)
def test_fold(text: str, form: Form, accents: str, marks: str) -> None:
    assert without_accents(text, form) == accents
    assert without_marks(text, form) == marks


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Año nuevo, gestión", "Año nuevo, gestion"),
        ("an\u0303o", "año"),
        ("Ñandú", "Ñandu"),
        ("på väg", "på vag"),
        ("мой ёж їх ў ѓ ќ", "мой еж їх ў ѓ ќ"),
        ("ação garçon", "acao garcon"),
        ("≠ ≮", "≠ ≮"),
    ],
)
def test_letters_of_their_own_stay(text: str, folded: str) -> None:
    assert with_own_letters(text) == folded

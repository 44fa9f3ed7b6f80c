"""Which marks fall away, and which letters become plain ones."""

from __future__ import annotations

import pytest

from build_tools.ground.fold import Form, without_accents, without_marks


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

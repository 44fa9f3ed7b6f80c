"""What counts as a figure."""

from __future__ import annotations

import pytest

from build_tools.markdown.parts import Block
from build_tools.rules.figures import first_figure

FIGURES = {
    "5% of them": "5%",
    "5 % of them": "5 %",
    "12.5% of them": "12.5%",
    "7 per cent": "7 per cent",
    "7 por ciento": "7 por ciento",
    "3,500 jobs": "3,500",
    "3.500 empleos": "3.500",
    "1,234,567 people": "1,234,567",
    "10 wells": "10",
    "about 45 million": "45",
    "US$35 a day": "35",
    "from 1899 on": "1899",
    "2101 wells": "2101",
    "a 20-minute walk": "20",
    "12 of 2024": "12",
    "(33)": "33",
    "the law helped 45 women": "45",
    "they call 12 women": "12",
    "an act of 20 people": "20",
    "article 12 says that 30 women": "30",
}
NO_FIGURES = [
    "9 wells",
    "in 2024",
    "2018-2022",
    "from 1900 to 2100",
    "the 1990s",
    "DO 10",
    "DOs 10",
    "on 2026-11-22 at 08:30",
    "C190",
    "CC BY 4.0",
    "WCAG 2.2",
    "item 1.10",
    "x12y",
    "no number",
    "2018-22",
    "article 12 of the law",
    "Articles 12, 13 and 14",
    "section 10.2",
    "see p. 33 and pages 40-45",
    "Decree 48-97",
    "Law No. 1333",
    "Convention 169 and Recommendation 204",
    "ISO 45001",
    "el artículo 12 de la Ley 1333",
    "Decreto Legislativo 238",
    "Acuerdo Gubernativo 229",
    "Call 1572 now",
    "WhatsApp +502 5555 5555",
    "tel. (504) 2222-0000",
    "Llame al 1572",
    "+502 5555 5555",
    "",
]


@pytest.mark.parametrize(("words", "figure"), FIGURES.items())
def test_a_figure(words: str, figure: str) -> None:
    assert first_figure(Block(words, False, 0)) == figure


@pytest.mark.parametrize("words", NO_FIGURES)
def test_no_figure(words: str) -> None:
    assert first_figure(Block(words, False, 0)) == ""

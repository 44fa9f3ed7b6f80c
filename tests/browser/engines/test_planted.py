"""Each engine finds faults that are planted, so that one that does not run, or sees no styles, cannot pass."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Page

from tests.browser.engines.conftest import Engines
from tests.browser.engines.known import placed

pytestmark = pytest.mark.full

SOUND = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Wells of the valley</title><style>
  body { color: #222; background: #fff; }
  .box { container-type: inline-size; }
  @container (min-width: 16em) { p { margin: 1em 0; } }
  .pale { color: #bbb; }
</style></head><body><header><a href="#wells">Go to the text</a></header>
<main id="wells" tabindex="-1"><h1>Wells of the valley</h1><div class="box"><p>There are four of them.</p>%s</div>
</main></body></html>"""


@dataclass(frozen=True, slots=True)
class Planted:
    """A fault, and the rule of each engine that must find it at `.planted`."""

    html: str
    alfa: str
    ibm: str
    htmlcs: str


FAULTS = {
    "an image without a text": Planted(
        '<img class="planted" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="90" height="90">',
        alfa="sia-r2",
        ibm="img_alt_valid/fail_no_alt",
        htmlcs="Principle1.Guideline1_1.1_1_1.H37",
    ),
    "a field without a label": Planted(
        '<form aria-label="Depth"><input class="planted" type="text"><button>Save</button></form>',
        alfa="sia-r8",
        ibm="input_label_exists/Fail_1",
        htmlcs="Principle4.Guideline4_1.4_1_2.H91.InputText.Name",
    ),
    "text too pale for its background": Planted(
        '<p class="planted pale">Nobody can read this.</p>',
        alfa="sia-r69",
        ibm="text_contrast_sufficient/fail_contrast",
        htmlcs="Principle1.Guideline1_4.1_4_3.G18.Fail",
    ),
}


@pytest.mark.parametrize("engine", ["alfa", "ibm", "htmlcs"])
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_each_engine_finds_it(fault: Planted, engine: str, tab: Page, engines: Engines) -> None:
    tab.set_content(SOUND % fault.html)
    findings = placed(tab, engine, engines[engine](tab), [])
    found = {finding.fault.rule for finding in findings if "planted" in finding.selector.rpartition(">")[2]}
    assert getattr(fault, engine) in found, "\n".join(map(str, findings))


@pytest.mark.parametrize("engine", ["alfa", "ibm", "htmlcs"])
def test_no_engine_finds_anything_without(engine: str, tab: Page, engines: Engines) -> None:
    tab.set_content(SOUND % "")
    assert [str(found) for found in placed(tab, engine, engines[engine](tab), [])] == []


def test_alfa_does_not_judge_a_page_without_its_styles(tab: Page, engines: Engines) -> None:
    tab.set_content(SOUND % "<style>@counter-style drops { system: cyclic; symbols: '*'; } p { color: #bbb; }</style>")
    with pytest.raises(Exception, match="Alfa does not know a kind of rule"):
        engines["alfa"](tab)

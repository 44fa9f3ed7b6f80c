"""The words that are chosen from a list can be read whole on the narrowest screen, before anything is checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

CUT = """() => {
  const fits = (list, text) => {
    const look = getComputedStyle(list), probe = document.createElement('span');
    const room = list.clientWidth - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight);
    probe.style.cssText = `display: inline-block; position: absolute; font: ${look.font}`;
    probe.style.lineHeight = look.lineHeight;
    probe.style.maxWidth = `${room}px`;
    probe.textContent = text;
    document.body.append(probe);
    const high = list.clientHeight - parseFloat(look.paddingTop) - parseFloat(look.paddingBottom);
    const fit = probe.clientHeight <= high + 1 && probe.scrollWidth <= room + 1;
    probe.remove();
    return fit;
  };
  const cut = [];
  for (const list of document.querySelectorAll('form.course-item select')) {
    for (const option of list.options) {
      option.selected = true;
      if (!fits(list, option.text)) cut.push(option.text);
    }
  }
  return [document.querySelectorAll('form.course-item select').length, cut];
}"""
"""How many lists there are, and what is cut off when it is chosen."""
MODULES = ("formalisation", "due-diligence", "occupational-health-safety")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("module", MODULES)
def test_all_of_it_is_shown(module: str, language: str, browser: Browser, site: Path) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto((site / language / "modules" / module / "quiz.html").as_uri())
    lists, cut = page.evaluate(CUT)
    page.close()
    assert lists >= 7
    assert cut == []

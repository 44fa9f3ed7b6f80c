"""The day of a build: what was asked for, else SOURCE_DATE_EPOCH, else today; nothing else is taken for a day."""

from __future__ import annotations

from datetime import date

import pytest

from build_tools.ground.clock import WrongDayError, today


@pytest.mark.parametrize(
    ("epoch", "day"),
    [("0", date(1970, 1, 1)), ("1900000000", date(2030, 3, 17)), ("253402300799", date(9999, 12, 31))],
)
def test_seconds_since_1970(epoch: str, day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert today() == day
    assert today(date(2026, 11, 22)) == date(2026, 11, 22)


@pytest.mark.parametrize("epoch", ["253402300800", "9" * 40, "yesterday", "-1", "1.5", "²", " 1", "0x10"])
def test_what_is_no_day_is_not_passed_over(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(WrongDayError, match=r"^SOURCE_DATE_EPOCH is .* Set it to .*, or unset it\.$"):
        today()


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = today()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert before <= today()

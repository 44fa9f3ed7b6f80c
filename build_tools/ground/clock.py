"""The day on which the course is built: an argument, or SOURCE_DATE_EPOCH, or the clock."""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime

VARIABLE = "SOURCE_DATE_EPOCH"


class WrongDayError(ValueError):
    """The variable of the environment says no day. Its message is for the person who set it."""


def today(day: date | None = None) -> date:
    """`day` if it is given, else the day of SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970 UTC), else
    today by the local clock.

    Raises WrongDayError when the variable is set, and is no number of seconds or lies beyond the year 9999.
    """
    epoch = os.environ.get(VARIABLE, "")
    return day or (_day(epoch) if epoch else datetime.now().astimezone().date())


def _day(epoch: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{1,18}", epoch):
            return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        pass
    raise WrongDayError(
        f"{VARIABLE} is {epoch[:40]!r}, and should be a number of seconds since 1970, before the year 10000. "
        f"Set it to the time of the last change, such as {VARIABLE}=1767225600, or unset it."
    )

"""The day on which the course is built: an argument, or SOURCE_DATE_EPOCH, or the clock."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today(day: date | None = None) -> date:
    """`day` if it is given, else the day of SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970 UTC), else
    today by the local clock.
    """
    if day:
        return day
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else datetime.now().astimezone().date()

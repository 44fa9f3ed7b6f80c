"""What day it is: an argument, or SOURCE_DATE_EPOCH, or the clock."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today(given: date | None = None) -> date:
    """`given`, else the day of SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970 UTC), else today."""
    if given:
        return given
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else datetime.now().astimezone().date()

"""Every page passes the Nu checker, the validator behind validator.w3.org."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

BRIEFLY = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m")
"""For a program that ends in seconds: Java makes its code only a little faster, which is half of the work. So made, the
checker needs more stack than Java gives."""
VNU = Path(__file__).parents[1] / "node" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_every_page_is_valid(site: Path) -> None:
    checked = subprocess.run(
        ["java", *BRIEFLY, "-jar", str(VNU), "--format", "json", "--skip-non-html", str(site)],
        capture_output=True,
        text=True,
        check=False,
    )
    messages = json.loads(checked.stderr)["messages"]
    told = {
        f"{Path(each['url'].removeprefix('file:')).relative_to(site)}:{each.get('lastLine')}: {each['message']}"
        for each in messages
    }
    assert told == set()

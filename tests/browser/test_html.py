"""Every page passes the Nu checker, the validator behind validator.w3.org."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

VNU = Path(__file__).parents[1] / "node" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_every_page_is_valid(site: Path) -> None:
    checked = subprocess.run(
        ["java", "-jar", str(VNU), "--format", "json", "--skip-non-html", str(site)],
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

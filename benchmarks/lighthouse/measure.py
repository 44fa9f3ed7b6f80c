"""One run of Lighthouse, and what of its report is kept."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import click

CLI = Path(__file__).parent / "node_modules" / "lighthouse" / "cli" / "index.js"
CHROMIUM = "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update"


@dataclass(frozen=True, slots=True)
class Line:
    """A simulated line and phone: kilobits a second, milliseconds there and back, how many times slower the CPU."""

    name: str
    kilobits: float
    round_trip: float
    slower: float


SLOW_4G = Line("slow 4G (Lighthouse's default: 1.6 Mbit/s, 150 ms, 4 × CPU)", 1638.4, 150, 4)
RURAL = Line("rural (400 kbit/s, 400 ms, 6 × CPU)", 400, 400, 6)


@dataclass(frozen=True, slots=True)
class Result:
    """Scores of 0 to 100; first and largest contentful paint and blocking time in ms; transferred bytes; requests."""

    performance: float
    accessibility: float
    best_practices: float
    seo: float
    first_paint: float
    largest_paint: float
    blocking: float
    size: float
    requests: float


def lighthouse(address: str, line: Line, keep: Path | None = None) -> Result:
    """Opens `address` once as a phone on `line`; the whole report goes to the file `keep`, when there is one.

    Raises ClickException when Lighthouse is not installed or ends with an error.
    """
    if not CLI.exists():
        raise click.ClickException("Lighthouse is missing. In benchmarks/lighthouse, run: npm ci --ignore-scripts")
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        done = subprocess.run(
            [*_command(address, line), f"--output-path={report}"],
            env={**os.environ, "CHROME_PATH": shutil.which("chromium") or ""},
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
        if done.returncode:
            raise click.ClickException(done.stderr)
        if keep:
            shutil.copyfile(report, keep)
        return read_report(json.loads(report.read_text("utf-8")))


def _command(address: str, line: Line) -> list[str]:
    return [
        "node",
        str(CLI),
        address,
        "--quiet",
        "--output=json",
        "--no-enable-error-reporting",
        "--disable-full-page-screenshot",
        "--form-factor=mobile",
        "--throttling-method=simulate",
        f"--throttling.throughputKbps={line.kilobits}",
        f"--throttling.rttMs={line.round_trip}",
        f"--throttling.cpuSlowdownMultiplier={line.slower}",
        f"--chrome-flags={CHROMIUM}",
    ]


def read_report(report: dict[str, Any]) -> Result:
    """The numbers that are kept of Lighthouse's JSON report (format of version 12: categories, audits)."""
    if fault := report.get("runtimeError"):
        raise click.ClickException(f"{report['requestedUrl']}: {fault['message']}")
    score = {name: 100 * (category["score"] or 0) for name, category in report["categories"].items()}
    audits = report["audits"]
    return Result(
        performance=score["performance"],
        accessibility=score["accessibility"],
        best_practices=score["best-practices"],
        seo=score["seo"],
        first_paint=audits["first-contentful-paint"]["numericValue"],
        largest_paint=audits["largest-contentful-paint"]["numericValue"],
        blocking=audits["total-blocking-time"]["numericValue"],
        size=audits["total-byte-weight"]["numericValue"],
        requests=len(audits["network-requests"]["details"]["items"]),
    )


def median(results: Sequence[Result]) -> Result:
    """The median of each number by itself."""
    return Result(*(statistics.median(getattr(one, field.name) for one in results) for field in fields(Result)))


def version() -> str:
    """Lighthouse's own version."""
    return subprocess.run(["node", str(CLI), "--version"], capture_output=True, text=True, check=True).stdout.strip()

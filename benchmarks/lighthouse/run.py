"""Measures our site and its stock twin in turn, and writes the tables into benchmarks/README.md."""

from __future__ import annotations

import os
import sys
import tempfile
from collections import defaultdict
from itertools import product
from pathlib import Path

import click

from benchmarks.lighthouse.conditions import conditions
from benchmarks.lighthouse.measure import RURAL, SLOW_4G, Line, Result, lighthouse, median
from benchmarks.lighthouse.serve import served
from benchmarks.lighthouse.sites import LANGUAGE, build_ours, build_stock
from benchmarks.lighthouse.table import OURS, STOCK, Subject, not_reached, put_between_markers, tables

README = Path(__file__).parents[1] / "README.md"
LINES = {"default": SLOW_4G, "rural": RURAL}
PAGES = {
    "home": "index.html",
    "section": "modules/formalisation/permit-journey.html",
    "case": "case-studies/honduras-igf-workshop.html",
    "quiz": "modules/formalisation/quiz.html",
}


@click.command()
@click.option("--runs", default=3, show_default=True, help="How often each page is opened.")
@click.option("--page", "pages", multiple=True, type=click.Choice(list(PAGES)), help="Only this page; may be repeated.")
@click.option("--line", "lines", multiple=True, type=click.Choice(list(LINES)), help="Only on this line.")
@click.option("--reports", type=click.Path(path_type=Path), help="A folder to keep Lighthouse's JSON reports in.")
@click.option("--write", is_flag=True, help="Write the tables into benchmarks/README.md too.")
def main(runs: int, pages: tuple[str, ...], lines: tuple[str, ...], reports: Path | None, write: bool) -> None:
    """Prints what Lighthouse says of ours and of stock. Ends with 1 when ours misses a target."""
    before = os.getloadavg()[0]
    chosen = [LINES[name] for name in lines or LINES]
    results = measured(runs, chosen, pages or tuple(PAGES), reports)
    text = f"{conditions(runs, (before, os.getloadavg()[0]))}\n\n{tables(results)}"
    click.echo(text)
    if write:
        README.write_text(put_between_markers(README.read_text("utf-8"), text), "utf-8")
    sys.exit(1 if not_reached(results) else 0)


def measured(runs: int, lines: list[Line], pages: tuple[str, ...], reports: Path | None) -> dict[Subject, Result]:
    """The median of every page on every line, for both sites: built, served and opened in turn."""
    found: dict[Subject, list[Result]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = build_ours(folder / "course")
        stock = build_stock(folder / "course", folder / "stock")
        with served(ours) as our_address, served(stock) as stock_address:
            addresses = {OURS: f"{our_address}/{LANGUAGE}", STOCK: stock_address}
            for number, line, page, site in product(range(runs), lines, pages, addresses):
                subject = Subject(line, page, site)
                keep = _report(reports, subject, number)
                found[subject].append(lighthouse(f"{addresses[site]}/{PAGES[page]}", line, keep))
                click.echo(f"{number + 1}/{runs} {page} {site} {found[subject][-1].performance:.0f}", err=True)
    return {subject: median(results) for subject, results in found.items()}


def _report(folder: Path | None, subject: Subject, number: int) -> Path | None:
    if folder is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{subject.line.kilobits:.0f}-{subject.page}-{subject.site}-{number + 1}.json"


if __name__ == "__main__":
    main()

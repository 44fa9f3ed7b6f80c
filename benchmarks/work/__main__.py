"""Prints what a page costs, and writes the budgets if asked: python -m benchmarks.work --write"""

from __future__ import annotations

import sys
from itertools import pairwise

import click

from benchmarks.work.budgets import budgets_of, read_budgets, write_budgets
from benchmarks.work.count import works
from benchmarks.work.faults import over_budget, superlinear
from benchmarks.work.work import one_page_more


@click.command()
@click.option("--write", is_flag=True, help="Write the budgets anew, a little above what was counted.")
def main(write: bool) -> None:
    """Prints calls a page by stage and size, and in the last columns what one page more costs. Ends with 1 when it is
    over budget, or grows too fast.
    """
    counted = works()
    slopes = [one_page_more(small, large) for small, large in pairwise(counted)]
    for stage in counted[-1].stages:
        click.echo(f"{stage:14}" + "".join(f"{work.a_page(stage):10,.1f}" for work in (*counted, *slopes)))
    if write:
        write_budgets(budgets_of(counted))
    faults = [*over_budget(counted, read_budgets()), *superlinear(counted)]
    click.echo("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

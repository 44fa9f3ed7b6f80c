"""What takes long ends early inside a context that says so, and nowhere else."""

from __future__ import annotations

import pytest

from build_tools.ground.outdated import OutdatedError, given_up_when, stop_if_outdated


def test_only_inside_the_context_and_only_when_it_is_outdated() -> None:
    stop_if_outdated()
    with given_up_when(lambda: False):
        stop_if_outdated()
    with pytest.raises(OutdatedError), given_up_when(lambda: True):
        stop_if_outdated()
    stop_if_outdated()


def test_it_is_no_failure_that_somebody_on_the_way_reports() -> None:
    assert not issubclass(OutdatedError, Exception)

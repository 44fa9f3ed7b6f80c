"""A learner's steps, taken by a model and by the real player: they agree on every state."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.traces.conftest import Learners
from tests.traces.items import QUIZ
from tests.traces.model import Device, Step

TRACES = yaml.safe_load(Path(__file__).with_name("traces.yaml").read_text("utf-8"))
PARTS = 4
calm = settings(
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate),  # a step takes a browser a tenth of a second: shrinking would take minutes
    suppress_health_check=[HealthCheck.too_slow],
)


def _compare(learners: Learners, steps: Sequence[Step]) -> tuple[Device, list[Any]]:
    """Raises AssertionError at the first step after which they differ. Returns the model, and what imports counted."""
    device, counted = Device(), []
    with learners() as learner:
        for step in steps:
            if not device.allows(step):
                continue
            told = device.take(step)
            assert learner.take(step) == told, step
            seen = learner.sees()
            assert seen.kept == device.state, step
            assert seen.device == device.kept, step
            for item, shown in seen.shown.items():
                if "credit" in (record := device.state.get(item, {})) and "answers" not in record:
                    continue  # what is said of a credit without answers is another test's
                expected = device.tab.page[item]
                assert {name: tuple(each) for name, each in shown["chosen"].items()} == expected.chosen, step
                assert shown["told"] == expected.told, step
            if told:
                counted.append([told["added"], told["same"], told["differing"]])
    return device, counted


@pytest.mark.parametrize("name", TRACES)
def test_a_trace_ends_as_it_says(name: str, learners: Learners) -> None:
    trace = TRACES[name]
    device, counted = _compare(learners, trace["steps"])
    assert device.state == trace["kept"]
    assert counted == trace.get("counted", [])


def _answers(item: str) -> st.SearchStrategy[dict[str, Any]]:
    parts = {
        name: st.lists(st.sampled_from(part.every), min_size=0 if part.many else 1, max_size=3 if part.many else 1)
        for name, part in QUIZ[item].items()
    }
    return st.fixed_dictionaries({"item": st.just(item), "choices": st.fixed_dictionaries(parts)})


_answer = st.sampled_from(sorted(QUIZ)).flatmap(_answers)
_files = st.sampled_from(["one", "other"])
_step = st.one_of(
    st.fixed_dictionaries({"check": _answer}),
    st.fixed_dictionaries({"check": _answer}),
    st.fixed_dictionaries({"choose": _answer}),
    st.fixed_dictionaries({"export": _files, "kind": st.sampled_from(["everything", "results"])}),
    st.fixed_dictionaries({"import": _files, "keep": st.sampled_from(["mine", "theirs"])}),
    st.sampled_from(
        [{"reload": True}, {"language": "es"}, {"language": "en"}, {"tab": 1}, {"tab": 2}, {"clear": True}]
    ),
    st.sampled_from([{"shared": True}, {"shared": False}]),
)
START: list[Step] = [{"export": "one", "kind": "everything"}, {"export": "other", "kind": "results"}]


@settings(calm, max_examples=6, derandomize=True)
@given(st.lists(_step, min_size=4, max_size=12))
def test_a_few_new_traces(learners: Learners, steps: list[Step]) -> None:
    _compare(learners, [*START, *steps])


@pytest.mark.full
@pytest.mark.parametrize("part", range(PARTS))
def test_many_new_traces(learners: Learners, part: int) -> None:
    @seed(part)
    @settings(calm, max_examples=75)
    @given(st.lists(_step, min_size=4, max_size=20))
    def compare(steps: list[Step]) -> None:
        _compare(learners, [*START, *steps])

    compare()

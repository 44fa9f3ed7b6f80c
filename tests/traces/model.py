"""A small model of a device: what it keeps after each step of a learner, and what the page shows.

Times and keys of items are left out. A record is {answers, credit, tries, draft}, as in docs/storage.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from tests.traces.items import QUIZ, Answers, credit, in_order
from tests.traces.merging import compared, merged, results

Record = dict[str, Any]
State = dict[str, Record]
Step = Mapping[str, Any]
VERBS = frozenset({"choose", "check", "reload", "language", "tab", "shared", "export", "import", "clear"})


def verb_of(step: Step) -> str:
    """What is done; the rest of the step says how."""
    return next(name for name in step if name in VERBS)


@dataclass(slots=True)
class Shown:
    """An item on a page: what is chosen, and whether its result is there."""

    chosen: Answers
    told: bool


@dataclass(slots=True)
class Tab:
    """A tab. On a shared phone it keeps a state of its own."""

    own: State | None = None
    page: dict[str, Shown] = field(default_factory=dict)


@dataclass(slots=True)
class Device:
    """What is kept, the tabs, and the files that were saved."""

    kept: State = field(default_factory=dict)
    tabs: dict[int, Tab] = field(default_factory=lambda: {1: Tab()})
    at: int = 1
    files: dict[str, State] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.load()

    @property
    def tab(self) -> Tab:
        """The tab in front."""
        return self.tabs[self.at]

    @property
    def state(self) -> State:
        """What the page in front can read."""
        return self.kept if self.tab.own is None else self.tab.own

    def load(self) -> None:
        """The page is loaded: it shows what is kept."""
        self.tab.page = {item: _shown(item, self.state.get(item, {})) for item in QUIZ}

    def allows(self, step: Step) -> bool:
        """Whether the page in front makes this step possible."""
        item = next((step[verb]["item"] for verb in ("check", "choose") if verb in step), None)
        return item is None or not ("credit" in (record := self.state.get(item, {})) and "answers" not in record)

    def take(self, step: Step) -> Any:
        """One step. Returns what an import counted, and nothing for other steps."""
        verb, told = verb_of(step), None
        given = step[verb]
        match verb:
            case "choose" | "check":
                self._choose(given["item"], in_order(given["item"], given["choices"]), check=verb == "check")
                return None
            case "tab":
                self.at = given
                self.tabs.setdefault(given, Tab())
            case "shared":
                self.tab.own = (self.tab.own or {}) if given else None
            case "export":
                self.files[given] = results(self.state) if step["kind"] == "results" else deepcopy(self.state)
            case "import":
                told = compared(self.state, self.files[given])
                self._keep(merged(self.state, self.files[given], step["keep"]))
            case "clear":
                self.kept = {}
                self._keep({})
            case _:
                assert verb in ("reload", "language"), step
        self.load()
        return told

    def _keep(self, state: State) -> None:
        if self.tab.own is None:
            self.kept = state
        else:
            self.tab.own = state

    def _choose(self, item: str, answers: Answers, *, check: bool) -> None:
        shown, record = self.tab.page[item], self.state.get(item, {})
        if answers != shown.chosen:
            self.tab.page[item] = shown = Shown(answers, told=False)
            self._put(item, record, answers)
        if not check or not all(answers.values()) or shown.told:
            return
        tries = record.get("tries", 0) + 1
        self._put(item, {"answers": _plain(answers), "credit": credit(item, answers), "tries": tries}, answers)
        shown.told = True

    def _put(self, item: str, record: Record, answers: Answers) -> None:
        kept = {name: value for name, value in record.items() if name != "draft"}
        if any(answers.values()) and kept.get("answers") != _plain(answers):
            kept["draft"] = _plain(answers)
        others = {name: each for name, each in self.state.items() if name != item}
        self._keep({**others, item: kept} if kept else others)


def _shown(item: str, record: Record) -> Shown:
    chosen = record.get("draft") or record.get("answers") or {}
    return Shown(in_order(item, chosen), told="answers" in record and "draft" not in record)


def _plain(answers: Answers) -> dict[str, list[str]]:
    return {name: list(chosen) for name, chosen in answers.items()}

"""The workflows for GitHub and GitLab are what these hosts accept, and build every language the course has."""

from __future__ import annotations

import json
import os
import re
import subprocess
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from jsonschema import Draft7Validator

from build_tools.cli import course
from build_tools.course.base import LANGUAGE_PATTERN
from build_tools.kit.page import Part
from build_tools.outputs.kit import ZIP
from build_tools.pipeline import languages
from tests.real_course import ROOT

GITHUB = sorted(f".github/workflows/{path.name}" for path in (ROOT / ".github" / "workflows").iterdir())
GITLAB = [".gitlab-ci.yml"]
PINNED = re.compile(r"uses: (\S+)@([0-9a-f]{40})  # v(\d+\.\d+\.\d+)$", re.MULTILINE)
"""An action by the commit that was looked at, and its version for people and for the bot that updates both."""
PUBLISHES = {"publish": {"pages": "write", "id-token": "write"}}
RELEASES = {"release": {"contents": "write"}}
"""The only rights to write, by job. Neither job checks out or runs anything of the course."""
SCHEDULED = '$CI_PIPELINE_SOURCE == "schedule"'


class _Loader(yaml.SafeLoader):
    """YAML 1.2 as these hosts read it: `on` is a word."""

    yaml_implicit_resolvers = {
        first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:bool" or first.lower() in "tf"]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def _read(name: str) -> Any:
    return yaml.load((ROOT / name).read_text("utf-8"), Loader=_Loader)


def _schema(name: str) -> Draft7Validator:
    """SchemaStore's schema, as check-jsonschema ships it."""
    kind = "gitlab-ci" if name in GITLAB else "github-workflows"
    found = files("check_jsonschema.builtin_schemas.vendor") / f"{kind}.json"
    return Draft7Validator(json.loads(found.read_text("utf-8")))


@pytest.mark.parametrize("name", [*GITHUB, *GITLAB])
def test_it_fits_its_schema(name: str) -> None:
    assert [error.message for error in _schema(name).iter_errors(_read(name))] == []


@pytest.mark.parametrize(("name", "job"), [(".github/workflows/site.yml", "jobs"), (".gitlab-ci.yml", "language")])
def test_a_misspelt_key_does_not_fit(name: str, job: str) -> None:
    told = _read(name)
    part = told[job]["language"] if job == "jobs" else told[job]
    part["stpes"] = part.pop("steps", part.pop("script", None))
    assert list(_schema(name).iter_errors(told))


def test_both_hosts_have_a_machine_for_the_same_languages_the_source_language_first() -> None:
    """Which languages there are decides whoever publishes the course; a join names the one that no machine built."""
    codes = _read(".github/workflows/site.yml")["jobs"]["language"]["strategy"]["matrix"]["language"]
    (matrix,) = _read(".gitlab-ci.yml")["language"]["parallel"]["matrix"]
    assert matrix["LANGUAGE"] == codes
    assert codes[0] == languages(ROOT)[0]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(LANGUAGE_PATTERN, code) for code in codes)


@pytest.mark.parametrize("name", [".github/workflows/site.yml", ".gitlab-ci.yml"])
def test_the_commands_exist(name: str) -> None:
    lines = re.findall(r"\.venv/bin/course (.*)", (ROOT / name).read_text("utf-8"))
    assert len(lines) == 2
    for line in lines:
        told = CliRunner().invoke(course, [line.split()[0], "--help"])
        assert told.exit_code == 0
        assert all(option in told.output for option in re.findall(r"--\w+", line))
    assert re.search(r"^\$\(VENV\)/\.site-ready:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_every_action_is_pinned_to_a_commit_the_same_one_everywhere() -> None:
    texts = [(ROOT / name).read_text("utf-8") for name in GITHUB]
    pins = [pin for text in texts for pin in PINNED.findall(text)]
    assert len(pins) == sum(len(re.findall(r"\buses:", text)) for text in texts) > 5
    assert len({name for name, _, _ in pins}) == len(set(pins))


def test_a_bot_asks_for_newer_versions_of_all_that_is_pinned() -> None:
    bot = _read(".github/dependabot.yml")
    schema = files("check_jsonschema.builtin_schemas.vendor") / "dependabot.json"
    assert [error.message for error in Draft7Validator(json.loads(schema.read_text("utf-8"))).iter_errors(bot)] == []
    places = {update["package-ecosystem"]: _folders(update) for update in bot["updates"]}
    packages = {path.parent for path in (ROOT / "tests").rglob("package-lock.json") if "node_modules" not in path.parts}
    npm = {f"/{folder.relative_to(ROOT).as_posix()}" for folder in packages}
    assert places == {"github-actions": {"/"}, "pip": {"/requirements"}, "npm": npm}
    assert all((ROOT / path.lstrip("/")).is_dir() for paths in places.values() for path in paths)


def _folders(update: dict[str, Any]) -> set[str]:
    return set(update.get("directories") or [update["directory"]])


def test_no_job_may_write_but_those_that_publish() -> None:
    for name in GITHUB:
        workflow = _read(name)
        assert workflow["permissions"] == {"contents": "read"}
        rights = {job: told["permissions"] for job, told in workflow["jobs"].items() if "permissions" in told}
        assert rights in ({}, PUBLISHES, RELEASES)
        assert not [step for job in rights for step in workflow["jobs"][job]["steps"] if _runs_the_course(step)]
        steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
        checkouts = [step for step in steps if "checkout" in step.get("uses", "")]
        assert all(step["with"] == {"persist-credentials": False} for step in checkouts)


def _runs_the_course(step: dict[str, Any]) -> bool:
    return "checkout" in step.get("uses", "") or bool(re.search(r"\bmake\b|\.venv", step.get("run", "")))


def _run(step: dict[str, Any], folder: Path, **variables: str) -> None:
    """Runs the commands of a step as GitHub does: by a shell that ends at the first that fails."""
    environment = {"PATH": f"{folder / 'bin'}:{os.environ['PATH']}", **variables}
    subprocess.run(["bash", "-e", "-c", step["run"]], cwd=folder, env=environment, check=True)


@pytest.mark.parametrize("is_there", [False, True], ids=["a new release", "a release that was drafted"])
def test_a_release_has_the_kits_and_no_test(is_there: bool, tmp_path: Path) -> None:
    """The commands of the workflow, with a `gh` that writes down what it is asked for."""
    for name in ("one-day.zip", "half-day.zip", f"one-day-{Part.TESTS}{ZIP}"):
        (tmp_path / "kit").mkdir(exist_ok=True)
        (tmp_path / "kit" / name).touch()
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "gh"
    program.write_text(f'#!/bin/sh\necho "$@" >> asked\n[ "$2" != view ] || exit {int(not is_there)}\n', "utf-8")
    program.chmod(0o755)
    jobs = _read(".github/workflows/release.yml")["jobs"]
    made = [step.get("run") or step["with"].get("path") for step in jobs["kits"]["steps"]][2:]
    assert made == ["make check", "make kit", f"rm -f kit/*-{Part.TESTS}{ZIP}", f"kit/*{ZIP}"]
    _run(jobs["kits"]["steps"][-2], tmp_path)
    _run(jobs["kits"]["steps"][-2], tmp_path)  # A course without tests has none to take out.
    _run(jobs["release"]["steps"][-1], tmp_path, TAG="v1.2")
    created = [] if is_there else ["release create v1.2 --verify-tag --generate-notes"]
    assert (tmp_path / "asked").read_text("utf-8").splitlines() == [
        "release view v1.2",
        *created,
        "release upload v1.2 kit/half-day.zip kit/one-day.zip --clobber",
    ]


def test_a_tag_makes_a_release_and_nothing_else_does() -> None:
    workflow = _read(".github/workflows/release.yml")
    assert workflow["on"] == {"push": {"tags": ["v*"]}}
    assert workflow["jobs"]["release"]["needs"] == "kits"


def test_the_content_decides_what_is_published_and_the_tests_of_code_do_not() -> None:
    github, gitlab = _read(".github/workflows/site.yml")["jobs"], _read(".gitlab-ci.yml")
    assert github["publish"]["needs"] == ["content", "site"]
    assert github["content"]["steps"][-1] == {"run": "make check"}
    assert gitlab["pages"]["needs"] == ["content", "language"]
    assert gitlab["content"]["script"] == ["make check"]
    assert not [step for job in github.values() for step in job["steps"] if "test" in step.get("run", "")]


def test_the_full_grids_run_weekly_where_the_tests_run() -> None:
    weekly, (test,) = _read(".github/workflows/weekly.yml"), _read(".github/workflows/test.yml")["jobs"].values()
    (grids,) = weekly["jobs"].values()
    checkout, _ = test["steps"]
    assert grids | {"timeout-minutes": 0} == test | {
        "timeout-minutes": 0,
        "steps": [checkout, {"run": "make test-all"}],
    }
    assert grids["timeout-minutes"] == 60
    (plan,) = weekly["on"]["schedule"]
    assert re.fullmatch(r"[0-5]?\d 1?\d \* \* [0-6]", plan["cron"])
    assert weekly["on"].keys() == {"schedule", "workflow_dispatch"}


def test_gitlab_runs_the_full_grids_and_nothing_else_when_a_schedule_says() -> None:
    jobs = {name: job for name, job in _read(".gitlab-ci.yml").items() if "script" in job}
    grids, others = jobs.pop("test-all"), jobs
    assert grids["image"] == others["test"]["image"]
    assert (grids["script"], grids["timeout"]) == (["make test-all"], "60 minutes")
    assert grids["rules"] == [{"if": SCHEDULED}]
    assert others
    for job in others.values():
        (rule,) = job.get("rules") or _read(".gitlab-ci.yml")[job["extends"]]["rules"]
        assert rule["if"].endswith(f" && {SCHEDULED.replace('==', '!=')}")

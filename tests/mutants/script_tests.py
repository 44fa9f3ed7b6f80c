"""Where the tests of a script are: nobody watches which of its lines they run in a browser."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

_PLAYER = "tests/browser/player"
_FOLDERS = (_PLAYER, "tests/browser/my_course", "tests/transfer", "tests/traces")

_NEAREST: Mapping[str, tuple[str, ...]] = {
    "interactions/choice.js": ("test_player_feedback.py", "test_player_scoring.py", "test_player_kept.py"),
    "interactions/extended_text.js": ("test_reflection.py", "test_player_scoring.py"),
    "interactions/inline_choice.js": ("test_completed_text.py", "test_player_scoring.py", "test_chosen_words.py"),
    "interactions/match.js": ("test_player_matching.py", "test_player_scoring.py"),
    "interactions/order.js": ("ordering", "test_player_scoring.py"),
    "interactions/scale.js": ("test_self_rating.py", "test_player_scoring.py"),
    "interactions/numbers.js": ("test_reading.py", "test_written_number.py"),
    "interactions/wording.js": ("test_reading.py", "test_written_words.py"),
    "interactions/text_entry.js": ("test_reading.py", "test_written_number.py", "test_written_words.py"),
    "interactions/": ("test_player_scoring.py", "test_player_types.py"),
    "kept/code.js": ("../../transfer/test_code.py", "../../transfer", "../my_course/test_my_code.py"),
    "kept/": ("../../transfer", "../my_course"),
    "learner/": ("../my_course",),
    "quiz/order.js": ("test_player_pure.py", "test_player_rounds.py"),
    "quiz/record.js": ("test_player_kept.py", "test_player_draft.py", "test_player_review.py"),
    "quiz/review.js": ("test_player_pure.py", "test_player_review.py"),
    "quiz/score.js": ("test_player_pure.py", "test_player_score.py", "test_player_results.py"),
}
"""By the beginning of a path below build_tools/scripts, the paths below tests/browser/player. The first one counts."""


def is_script(path: str) -> bool:
    """True for what runs in the browser."""
    return path.endswith(".js")


def nearest_of_script(path: str) -> tuple[str, ...]:
    """The files and folders of tests that see most of a script."""
    name = path.removeprefix("build_tools/scripts/")
    tests = next(tests for start, tests in _NEAREST.items() if name.startswith(start))
    return tuple(posixpath.normpath(posixpath.join(_PLAYER, test)) for test in tests)


def wider_of_script(path: str) -> tuple[str, ...]:
    """Folders in which other tests see something of it."""
    return tuple(folder for folder in _FOLDERS if folder not in nearest_of_script(path))

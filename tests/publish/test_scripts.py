"""Several scripts of a page become one, smaller and in order; what nobody bundles stays a file of its own."""

from __future__ import annotations

from build_tools.publish.scripts import bundled, left_alone, smaller

STORE = "/* What is kept. */\n(function () {\n  window.log = ['store'];\n})();\n"
QUIZ = '(function () {\n  var say = "a  b"; // said\n  window.log.push(say);\n})()\n'
SOURCES = {"assets/store.js": STORE, "assets/quiz.js": QUIZ, "assets/shell.js": "var a = 1;"}
ROW = ("assets/store.js", "assets/quiz.js")


def test_smaller_keeps_strings_and_names_and_drops_comments() -> None:
    assert smaller(QUIZ) == '(function(){var say="a  b";window.log.push(say);})()'


def test_a_row_becomes_one_file_in_its_order() -> None:
    (path, text) = bundled([ROW, ROW, ("assets/shell.js",)], SOURCES)[ROW]
    assert text == "(function(){window.log=['store'];})();\n(function(){var say=\"a  b\";window.log.push(say);})();\n"
    assert path.startswith("assets/page-")
    assert path.endswith(".js")


def test_the_path_changes_with_the_text() -> None:
    before = bundled([ROW], SOURCES)[ROW][0]
    assert bundled([ROW], {**SOURCES, "assets/quiz.js": QUIZ + "// more"})[ROW][0] == before
    assert bundled([ROW], {**SOURCES, "assets/quiz.js": QUIZ + "more()"})[ROW][0] != before


def test_a_row_with_a_script_from_elsewhere_is_not_touched() -> None:
    assert bundled([ROW], {"assets/store.js": STORE}) == {}


def test_what_is_only_in_bundles_is_no_file_of_its_own() -> None:
    bundles = bundled([ROW, ("assets/store.js",)], SOURCES)
    assert left_alone([ROW, ("assets/store.js",)], bundles, SOURCES) == {"assets/store.js", "assets/shell.js"}
    assert left_alone([ROW], bundled([ROW], SOURCES), SOURCES) == {"assets/shell.js"}

"""Which words a script reads, and which of them no page offers."""

from __future__ import annotations

from build_tools.ground.reports import as_text
from build_tools.interface.script_words import script_words, words_not_offered

SCRIPT = """\
/* `words.notThis` is what a page offers. */
function show(words, quiz) {
  label.textContent = words.handIn; // not words.this
  return fill(quiz.words.wordCredit, { count: words.length });
}
const moved = data(field, "texts").moved;
"""


def test_what_a_script_reads_is_found_where_it_stands() -> None:
    found = [(name, mark.line, mark.column) for name, mark in script_words(SCRIPT, "quiz.js")]
    assert found == [("handIn", 3, 29), ("wordCredit", 4, 26), ("moved", 6, 36)]


def test_a_word_that_no_page_offers_is_told() -> None:
    assert as_text(tuple(words_not_offered(SCRIPT, "quiz.js", ("handin", "wordCredit", "moved")))) == (
        'quiz.js:3:29  error SITE-WORD  No page offers the script a word "handIn".\n'
        '    Did you mean "handin"?                                                  docs: #site-word'
    )
    assert not list(words_not_offered(SCRIPT, "quiz.js", ("handIn", "wordCredit", "moved")))
    (problem,) = words_not_offered(SCRIPT, "quiz.js", ("handIn", "moved"))
    assert problem.hint == "Offer it to the script where the page is made."


def test_what_a_script_makes_itself_is_no_word_of_a_page() -> None:
    script = "this.words = { next: forward.textContent, last: quiz.words.finished };\nshow(this.words.last);\n"
    assert not list(words_not_offered(script, "one.js", ("finished",)))

"""START READING HERE: which interface words templates and Python ask for, and which of them a course lacks.

`templates.py` and `python.py` find the uses in the text of a file, `word_sets.py` has the ids that are made of parts,
`checks.py` compares all of it with the words of a course. `script_words.py` finds what scripts read of them.
"""

from build_tools.interface.checks import unfilled_placeholders, unknown_words
from build_tools.interface.package_files import unknown_words_of_scripts, uses_in_package

__all__ = ["unfilled_placeholders", "unknown_words", "unknown_words_of_scripts", "uses_in_package"]

"""START READING HERE: what can be made of the checked courses. A new output is one file and one line.

`output.py` is the contract. Whatever `make` returns is written by `publish/write.py`, the site by its engine.
"""

from build_tools.outputs.output import Output
from build_tools.outputs.site import SITE
from build_tools.outputs.trees import PAGES

OUTPUTS: tuple[Output, ...] = (SITE, PAGES)
"""Every output by its name on the command line (`course export NAME`)."""

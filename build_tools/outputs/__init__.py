"""START READING HERE: what can be made of the checked courses. A new output is one file and one line here.

`output.py` says what an output is. `publish/write.py` writes the files of an output; an engine writes the site.
"""

from build_tools.outputs.kit import KIT
from build_tools.outputs.output import Output
from build_tools.outputs.pages import PAGES
from build_tools.outputs.site import SITE

OUTPUTS: tuple[Output, ...] = (SITE, PAGES, KIT)
"""Every output. `course export NAME` makes the one of this name."""

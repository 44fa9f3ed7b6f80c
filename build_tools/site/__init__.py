"""Builds site/ from the pages: one MkDocs build for each language, side by side, then one check, then the swap.

Start reading at `plugin.py`. Only this package imports mkdocs. Where MkDocs is not installed, its heir ProperDocs
takes its place (docs/decisions/0016).
"""

from importlib import import_module
from importlib.util import find_spec

if find_spec("mkdocs") is None and find_spec("properdocs") is not None:
    import_module("properdocs.replacement")

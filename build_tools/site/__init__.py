"""Builds site/ from the pages: one MkDocs build for each language, side by side, then one check, then the swap.

Start reading at `plugin.py`. Only this package imports mkdocs.
"""

"""Pages -> site/. One MkDocs build a language, side by side; then check everything, then swap it in.

Start reading at `plugin.py`. Only this package imports mkdocs.
"""

"""The pictures that stand for the site elsewhere: one for shared links, and the icon on a telephone's first page.

Start reading at `share.py`.
"""

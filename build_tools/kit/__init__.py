"""What a trainer needs to run a workshop: pages that open from a folder, without a server, and print.

START READING HERE: `rendering.py` lists the pages of a kit and renders them. `programme.py` gives the sessions of a
workshop their times, `packing.py` counts what to bring. `outputs/kit.py` makes folders and zips of the pages.
"""

"""Writes the files of any output into a folder: beside it first, then checked, then swapped in.

It knows no engine, and nothing of what a page says.
"""

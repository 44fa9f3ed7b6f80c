"""Compiles a course written in YAML into a site in every language it is translated to.

Start reading at `pipeline.py`: it names the stages in order.
"""

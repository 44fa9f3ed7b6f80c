"""Reads a course folder into nodes that know where they were written. Nothing else reads course files."""

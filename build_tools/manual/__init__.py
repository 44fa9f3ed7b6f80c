"""Writes reference for authors from the code: the JSON Schemas, and docs/problems.md with its examples."""

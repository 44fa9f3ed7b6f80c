"""What authors look up, made from the code: JSON Schemas, and docs/problems.md with its examples."""

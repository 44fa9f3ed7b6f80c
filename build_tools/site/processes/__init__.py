"""The processes of one build: the one a person started, and one for each other language."""

"""Files of any output -> a folder: stage beside, check, swap. No engine, and nothing of what a page says."""

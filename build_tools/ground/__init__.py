"""What knows nothing of courses: places, addresses, texts, problems. It imports nothing else of this package."""

"""The parts that know nothing of courses: marks, addresses, texts, problems. It imports no other folder."""

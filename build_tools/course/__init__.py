"""What a course is: its kinds and models, its addresses and places, and views of it that need no page."""

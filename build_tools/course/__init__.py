"""The course as data: its kinds and models, the places of its entries, and views of it that need no page."""

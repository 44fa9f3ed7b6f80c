"""The kinds of pages of a kit: one file each, each with a function `pages(maker)`."""

"""The kinds of pages: one file each, each with a function `pages(renderer)`."""

"""The kinds of pages: one file each, all with `pages(press)`."""

"""How much work a page of the site is, as calls of functions: the same on every machine, whatever else it does."""

"""A course folder -> nodes that know where they were written. The only readers of course files."""

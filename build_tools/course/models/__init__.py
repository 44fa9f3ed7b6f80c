"""What authors may write. One file for each kind of thing."""

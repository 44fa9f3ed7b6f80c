"""What can be made of the checked courses."""

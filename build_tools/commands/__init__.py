"""One file for each verb of `course`."""

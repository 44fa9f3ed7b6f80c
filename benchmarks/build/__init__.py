"""How long a build takes, beside the engines people would otherwise take. Start reading at `run.py`."""

"""From a saved file under `serve` to the page in the browser. Start reading at `rebuilding.py`."""

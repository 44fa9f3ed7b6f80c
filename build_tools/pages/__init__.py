"""Course -> Pages: finished HTML that depends on no site engine. Start reading at `rendering.py`."""

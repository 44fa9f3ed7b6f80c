"""A process that builds one language again and again: under `serve` it remembers every text it has read before.

Reads an order, one line of JSON, from stdin for each build, and answers with one line on stdout. Ends when stdin does,
as it does however the parent ends.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import sys
import threading
import traceback
from queue import Queue

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from build_tools.site.plugin import CoursePlugin
from build_tools.site.processes.task import from_text


def main() -> None:
    """Takes orders until there are no more."""
    orders: Queue[str] = Queue()
    threading.Thread(target=_listen, args=(orders,), daemon=True).start()
    while True:
        answer = _answer(**json.loads(orders.get()))
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _listen(orders: Queue[str]) -> None:
    """Leaves in the middle of a build too when the parent is gone."""
    for line in sys.stdin:
        orders.put(line)
    os._exit(0)


def _answer(*, task: str, config_file: str, folder: str, strict: bool) -> dict[str, str | int]:
    """`output` and `log` are what the same build prints in a process of its own."""
    output, log = io.StringIO(), io.StringIO()
    handler = logging.StreamHandler(log)
    handler.setFormatter(logging.Formatter("%(levelname)-7s -  %(message)s"))
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        with contextlib.redirect_stdout(output):
            code = _build(task, config_file, folder, strict)
    except Exception:
        code = 1
        traceback.print_exc(file=log)
    finally:
        logger.removeHandler(handler)
    return {"output": output.getvalue(), "log": log.getvalue(), "code": code}


def _build(task: str, config_file: str, folder: str, strict: bool) -> int:
    config = load_config(config_file, site_dir=folder, strict=strict)
    plugin = config.plugins["course"]
    assert isinstance(plugin, CoursePlugin)
    plugin.assign(from_text(task))
    try:
        build(config)
    except Abort:
        return 1
    return 0


if __name__ == "__main__":
    main()

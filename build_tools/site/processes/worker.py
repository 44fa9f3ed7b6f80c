"""A process that builds one language again and again under `serve`, so that texts it has read stay in its memory.

It reads orders, a line of JSON each, from stdin, and answers with one line on stdout. When another order comes before a
build has ended, the build is outdated; an order that asks for nothing serves that alone and has no answer. It ends when
stdin closes, which happens however the parent ends.
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
from pathlib import Path
from queue import Queue

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from build_tools.ground.outdated import OutdatedError, given_up_when
from build_tools.site.live.served_pages import LivePages
from build_tools.site.plugin import CoursePlugin
from build_tools.site.processes.task import from_text
from build_tools.site.processes.workers import GIVEN_UP


def main() -> None:
    """Carries out orders until stdin closes."""
    orders: Queue[str] = Queue()
    threading.Thread(target=_listen, args=(orders,), daemon=True).start()
    live = LivePages()
    while True:
        order = json.loads(orders.get())
        if order.get("accepted"):
            live.accept()
        if "pages_into" in order:
            _say({"pages": live.write_newer(Path(order["pages_into"]))})
        elif "build" in order:
            with given_up_when(lambda: not orders.empty()):
                _say(_answer(live, **order["build"]))


def _say(answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _listen(orders: Queue[str]) -> None:
    """Puts each line of stdin into `orders`. Ends the process when stdin closes, even during a build."""
    for line in sys.stdin:
        orders.put(line)
    os._exit(0)


def _answer(live: LivePages, *, task: str, config_file: str, folder: str, strict: bool) -> dict[str, str | int]:
    """Runs a build. In the answer `output` and `log` are what the build prints on stdout and stderr when it runs alone,
    and `code` is its exit code.
    """
    output, log = io.StringIO(), io.StringIO()
    handler = logging.StreamHandler(log)
    handler.setFormatter(logging.Formatter("%(levelname)-7s -  %(message)s"))
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        with contextlib.redirect_stdout(output):
            code = _build(live, task, config_file, folder, strict)
    except OutdatedError:
        code = GIVEN_UP
    except Exception:
        code = 1
        traceback.print_exc(file=log)
    finally:
        logger.removeHandler(handler)
    return {"output": output.getvalue(), "log": log.getvalue(), "code": code}


def _build(live: LivePages, task: str, config_file: str, folder: str, strict: bool) -> int:
    config = load_config(config_file, site_dir=folder, strict=strict)
    plugin = config.plugins["course"]
    assert isinstance(plugin, CoursePlugin)
    plugin.assign(from_text(task), live)
    try:
        build(config)
    except Abort:
        return 1
    return 0


if __name__ == "__main__":
    main()

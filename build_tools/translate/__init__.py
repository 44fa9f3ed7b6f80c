"""Catalogues: what a translator made, laid against what the source says now. Text in, text out; no disk."""

from build_tools.translate.behind import behind
from build_tools.translate.checks import check_catalogues
from build_tools.translate.codes import CODES
from build_tools.translate.overlay import translate
from build_tools.translate.same_meaning import accept
from build_tools.translate.status import Status, status, status_json, status_text
from build_tools.translate.update import update

__all__ = [
    "CODES",
    "Status",
    "accept",
    "behind",
    "check_catalogues",
    "status",
    "status_json",
    "status_text",
    "translate",
    "update",
]

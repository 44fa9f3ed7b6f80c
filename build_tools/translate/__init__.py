"""Catalogues: what a translator made, laid against what the source says now. Text in, text out; no disk."""

from build_tools.translate.behind import behind
from build_tools.translate.checks import check_layout, settled
from build_tools.translate.codes import CODES
from build_tools.translate.companion import companion
from build_tools.translate.layout import lay_out
from build_tools.translate.overlay import overlaid, translate
from build_tools.translate.same_meaning import accept
from build_tools.translate.status import Status, status, status_json, status_text
from build_tools.translate.update import update

__all__ = [
    "CODES",
    "Status",
    "accept",
    "behind",
    "check_layout",
    "companion",
    "lay_out",
    "overlaid",
    "settled",
    "status",
    "status_json",
    "status_text",
    "translate",
    "update",
]

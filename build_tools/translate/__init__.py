"""Catalogues: translations laid against the present source. Text goes in and comes out; nothing touches the disk."""

from build_tools.translate.behind import behind
from build_tools.translate.checks import check_layout, without_follow_ups
from build_tools.translate.codes import CODES
from build_tools.translate.companion import companion
from build_tools.translate.kept import kept_text
from build_tools.translate.layout import lay_out
from build_tools.translate.renamed import renamed
from build_tools.translate.same_meaning import accept
from build_tools.translate.status import Status, status, status_json, status_text
from build_tools.translate.translated_sources import translate, with_translations
from build_tools.translate.update import update

__all__ = [
    "CODES",
    "Status",
    "accept",
    "behind",
    "check_layout",
    "companion",
    "kept_text",
    "lay_out",
    "renamed",
    "status",
    "status_json",
    "status_text",
    "translate",
    "update",
    "with_translations",
    "without_follow_ups",
]

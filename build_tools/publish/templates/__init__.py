"""The templates of pages that are written without a theme."""

from __future__ import annotations

from pathlib import Path

from build_tools.pages.environment import as_json
from build_tools.pages.template_loader import templates_in

TEMPLATES = templates_in(Path(__file__).parent)
TEMPLATES.filters["as_json"] = as_json

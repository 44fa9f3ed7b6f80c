"""The templates of pages that are written without a theme."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment

from build_tools.pages.environment import as_json
from build_tools.pages.template_errors import Missing
from build_tools.pages.template_loader import TemplateLoader

TEMPLATES = Environment(
    loader=TemplateLoader(Path(__file__).parent),
    autoescape=True,
    undefined=Missing,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
TEMPLATES.filters["as_json"] = as_json

"""Draws the picture of the first page: the places of a course's chain, composed of one drawing for each scene."""

from __future__ import annotations

from build_tools.pages.pictures.chain import chain_picture
from build_tools.pages.pictures.drawing import columns_of

__all__ = ["chain_picture", "columns_of"]

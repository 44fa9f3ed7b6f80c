"""Shows at once what a saved file changes, while the build that checks everything still has to come."""

from __future__ import annotations

from pathlib import Path

from build_tools.publish import staging
from build_tools.site.live.served_pages import LivePages
from build_tools.site.preview import Preview


def show_pages_first(preview: Preview, live: LivePages) -> bool:
    """Replaces the pages that are changed in the folder that is served, in every language. Returns whether it could.

    `live` are the pages of the source language; the processes of the `preview` have those of the others.

    Raises OSError.
    """
    if not preview.shows_good_build:
        return False
    stage = staging.new_stage(preview.site)
    try:
        pages = _written(preview, live, stage)
        if pages is None:
            return False
        preview.replace_pages(stage, pages)
        live.accept()
        preview.workers.accept()
        return True
    finally:
        staging.remove(stage)


def _written(preview: Preview, live: LivePages, stage: Path) -> list[str] | None:
    """The paths of the changed pages of all languages, which are in `stage`; None when a build has to decide."""
    first, *others = preview.languages
    orders = [(language, preview.workers.order_pages(language, stage / language)) for language in others]
    answers = [(first, live.write_newer(stage / first)), *((language, order.join()) for language, order in orders)]
    if any(uris is None for _, uris in answers):
        return None
    return [f"{language}/{uri}" for language, uris in answers for uri in uris or ()]

"""Plugins. Source of the list: the folder `plugins` of Material for MkDocs 9.8."""

from __future__ import annotations

from build_tools.site.mkdocs_yml.key import Key, honoured, unused

_PAGES = "It works on Markdown files of MkDocs, and a course has none. Take it out."

PLUGIN_KEYS: tuple[Key, ...] = (
    honoured("plugins/course", "Makes the pages. Without it there is no course."),
    honoured("plugins/group", "Loads other plugins under a condition."),
    honoured("plugins/info", "Packs files for a report of a bug in Material."),
    honoured("plugins/optimize", "Makes pictures smaller. It needs programs of its own."),
    unused("plugins/search", "The site has a search of its own, which also opens from a folder. Take it out."),
    unused("plugins/offline", "Every page opens from a folder, and search too. Take it out."),
    unused("plugins/blog", _PAGES, any_theme=True),
    unused("plugins/meta", _PAGES, any_theme=True),
    unused("plugins/tags", _PAGES, any_theme=True),
    unused("plugins/typeset", _PAGES),
    unused("plugins/privacy", "The site loads nothing from other hosts. Take it out.", any_theme=True),
    unused("plugins/projects", "A course is one project. Take it out.", any_theme=True),
    unused("plugins/social", "It fetches fonts from another host, and its pictures are not published. Take it out."),
    honoured(
        "plugins/*", "MkDocs runs it. A file that it adds to the site stops the build: only known files are published."
    ),
)

"""Keys below `theme:`. Source of the list: the templates and mkdocs_theme.yml of Material for MkDocs 9.8."""

from __future__ import annotations

from build_tools.site.mkdocs_yml.key import Key, always, honoured, unused

_SEARCH = "The site has a search of its own. Take it out."
_TRANSLATED = "A language is a folder in locales/, which also says in which direction it is written. Take it out."
_FONT = (
    "No fonts come from another host. For a font of your own, add it to a stylesheet in `extra_css`, "
    "with a rule for `h1, h2, h3, .course-brand`. Take it out."
)
_ICONS = "No icons are published: buttons have words, in every language. Take it out."

_THEME: tuple[Key, ...] = (
    unused("theme/name", "The pages look the same in every theme. Write `name: material`.", "material", None),
    honoured("theme/custom_dir", "The shell around the pages. Without it: stock Material, see above."),
    unused("theme/language", _TRANSLATED, any_theme=True),
    unused("theme/locale", _TRANSLATED, any_theme=True),
    unused("theme/direction", _TRANSLATED),
    honoured(
        "theme/font", "`false`: headings are in the fonts of the device, as texts are. Without it they are in Bitter."
    ),
    unused("theme/font/*", _FONT),
    honoured(
        "theme/logo", "A picture below content/, beside the title of the course and in the picture for shared links."
    ),
    honoured("theme/favicon", "A picture below content/, in the browser's tab and on the first page of telephones."),
    unused("theme/icon", f"For a logo write `theme.logo`. {_ICONS}"),
    unused("theme/admonition", _ICONS),
    unused(
        "theme/static_templates",
        "The page for what is not found is there, in every language. Take it out.",
        [],
        any_theme=True,
    ),
    unused("theme/include_search_page", _SEARCH),
    unused("theme/search_index_only", _SEARCH),
    unused("theme/*", "Nothing on the pages reads it. Take it out."),
)

_PALETTE: tuple[Key, ...] = (
    honoured("theme/palette", "See below."),
    honoured(
        "theme/palette/primary",
        'The foot of pages, links and buttons: a name of Material\'s, or your own, as in "#0f4c4f".',
    ),
    honoured("theme/palette/accent", "Lines, labels and marks: a name of Material's, or your own."),
    honoured(
        "theme/palette/scheme", "Alone, the pages open light (`default`) or dark (`slate`), whatever the device says."
    ),
    always("theme/palette/media", "With it, light or dark follows the device, as it does without a scheme."),
    unused(
        "theme/palette/toggle", "The button for light and dark is there, with words in every language. Take it out."
    ),
    unused("theme/palette/*", "Nothing on the pages reads it. Take it out."),
)

THEME_KEYS = _THEME + _PALETTE

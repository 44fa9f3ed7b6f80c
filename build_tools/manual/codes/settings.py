"""Codes of mkdocs.yml: what it says in vain, and what cannot be done."""

from __future__ import annotations

from build_tools.ground.problems import Code, Severity

_FILE = """\
# file: mkdocs.yml
site_name: Small course
docs_dir: content
plugins: [course]
theme:
  name: material
  custom_dir: build_tools/theme
"""
_PLUGIN = "# file: mkdocs.yml\nsite_name: Small course\ndocs_dir: content\nplugins:\n"

SETTING_CODES: tuple[Code, ...] = (
    Code(
        "SETTING-UNUSED",
        "A setting of mkdocs.yml that has no effect",
        "The course sets its pages in a shell of its own, which honours some of what MkDocs and Material can be told, "
        "and not all. [mkdocs-yml.md](mkdocs-yml.md) lists every key.",
        fails=_FILE + "  features: [navigation.tabs]\n",
        passes=_FILE + "  features: [navigation.footer]\n",
        severity=Severity.WARNING,
    ),
    Code(
        "SETTING-VALUE",
        "A setting of mkdocs.yml that cannot be used",
        "A colour that is none, a link that a page may not have, or a file on another host.",
        fails=_FILE + "  palette: {primary: tael}\n",
        passes=_FILE + "  palette: {primary: '#0f4c4f'}\n",
    ),
    Code(
        "SETTING-FILE",
        "A file that mkdocs.yml names does not exist",
        "A logo, an icon, a stylesheet or a script is named by its path below content/.",
        fails=_FILE + "  logo: images/gone.svg\n",
        passes=_FILE + "  favicon: images/map.svg\n# file: content/images/map.svg\n<svg/>\n",
    ),
    Code(
        "SETTING-CONTRAST",
        "A colour of mkdocs.yml that cannot be read",
        "Text in the colours of a palette has a contrast of at least 7:1 with what it stands on. The site uses the "
        "nearest shade that has it.",
        fails=_FILE + "  palette: {primary: red}\n",
        passes=_FILE + "  palette: {primary: '#9b1309'}\n",
        severity=Severity.WARNING,
    ),
    Code(
        "SETTING-PLUGIN",
        "The plugin that makes the pages is missing, switched off or there twice",
        "Without the plugin `course` MkDocs would empty the folder of the site and publish content/ as it is, with the "
        "tests of trainers. So no command starts it.",
        fails=_PLUGIN + "  - search\ntheme: material\n",
        passes=_PLUGIN + "  - course\n  - search\ntheme: material\n",
    ),
)

OUTPUT_SETTING_CODES: tuple[Code, ...] = (
    Code(
        "SETTING-LEFT-OUT",
        "A setting of mkdocs.yml that another output does not carry",
        "`course build --to` carries the address, the name, the palette, logo, icon, author and copyright. "
        "Stylesheets, scripts, links, hooks and plugins of your own stay behind, because another engine has its own "
        "ways for them.",
        fails=_FILE + "extra_css: [styles/own.css]\n",
        passes=_FILE,
        severity=Severity.WARNING,
    ),
)
"""What `course build --to` and `course export` say of mkdocs.yml."""

HOOK_CODES: tuple[Code, ...] = (
    Code(
        "SETTING-HOOK",
        "A hook of mkdocs.yml stopped the build",
        "MkDocs runs the Python files below `hooks`. An error in one of them is told with its line, and the last good "
        "site stays.",
        fails=_FILE + "hooks: [hook.py]\n# file: hook.py\nname = 1 / 0\n",
        passes=_FILE + "hooks: [hook.py]\n# file: hook.py\nname = 1\n",
    ),
)
"""What `course build` says of Python that a course adds to it."""

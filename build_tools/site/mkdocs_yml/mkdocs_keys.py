"""Keys of MkDocs itself. Source of the list: mkdocs/config/defaults.py of MkDocs 1.6."""

from __future__ import annotations

from build_tools.site.mkdocs_yml.key import Key, always, honoured, unused

_COURSE = "Change it in content/course.yaml, where every language has its own."
_MARKDOWN = (
    "Texts are CommonMark in YAML files, with tables, notes and footnotes; MkDocs reads none of them. Take it out."
)
_NAV = "Menu and order of the pages come from content/course.yaml. Take it out."
_FILES = "Only pages, and files that pages or mkdocs.yml name, are published. Take it out."

MKDOCS_KEYS: tuple[Key, ...] = (
    honoured("site_name", "MkDocs needs it. It is the title of the course; another name is told."),
    honoured("site_url", "The address in canonical links, in the sitemap and on the page for what is not found."),
    honoured(
        "repo_url",
        "Where edit_uri begins. Write edit_uri too: MkDocs guesses `edit/master/docs/`, and no course is there.",
    ),
    unused("repo_name", "To link the repository, add its name and link to `extra.social`."),
    honoured("edit_uri", "Every page links to the file that it is made from."),
    honoured("edit_uri_template", "The same, with {path} and {path_noext} anywhere in the address."),
    unused("site_description", _COURSE, any_theme=True),
    honoured("site_author", "Search engines read it in the head of every page."),
    honoured("copyright", "A line at the foot of every page: plain text, entities such as &copy; too."),
    honoured("theme", "The theme; see below."),
    honoured("docs_dir", "Must be `content`: the files of a course are there."),
    honoured(
        "site_dir",
        "The folder of the finished site. It holds nothing else: a file that no build wrote stops the build.",
    ),
    unused(
        "use_directory_urls",
        "Every address ends in .html, so that the site opens from a folder too. Write `use_directory_urls: false`.",
        False,
        any_theme=True,
    ),
    honoured("extra_css", "Stylesheets below content/, loaded last on every page. Nothing checks their contrast."),
    honoured("extra_javascript", "Scripts below content/, loaded last on every page."),
    unused("extra_templates", _FILES, any_theme=True),
    honoured("extra", "See below."),
    honoured("plugins", "MkDocs runs them; see below."),
    honoured("hooks", "MkDocs runs them."),
    honoured("watch", "What the preview looks at, besides content/ and mkdocs.yml."),
    honoured("dev_addr", "Where the preview is served. `course serve --address` says otherwise for once."),
    honoured("strict", "Warnings stop the build: of MkDocs, of the course and of this file."),
    honoured("remote_branch", "Where `mkdocs gh-deploy` pushes to."),
    honoured("remote_name", "Where `mkdocs gh-deploy` pushes to."),
    unused("nav", _NAV, any_theme=True),
    unused("not_in_nav", _NAV, any_theme=True),
    always("exclude_docs", "Only known files are published. It is a net for the day the plugin is missing."),
    unused("draft_docs", "An entry is a draft when it says `status: draft`. Take it out.", any_theme=True),
    unused("markdown_extensions", _MARKDOWN, any_theme=True),
    unused(
        "validation", "Every link and anchor is checked, and a wrong one stops the build. Take it out.", any_theme=True
    ),
    unused("google_analytics", "The site loads nothing from other hosts and counts nobody. Take it out."),
)

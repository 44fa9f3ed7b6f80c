"""Keys below `extra:`. Source of the list: the templates of Material for MkDocs 9.8."""

from __future__ import annotations

from build_tools.site.mkdocs_yml.key import Key, honoured, unused

_PRIVATE = "The site loads nothing from other hosts and counts nobody. Take it out."

EXTRA_KEYS: tuple[Key, ...] = (
    honoured("extra/social", "Links at the foot of every page; `name` and `link`: https, http, mailto or tel."),
    honoured("extra/social/name", "The words of the link; without them, its host."),
    honoured("extra/social/link", "Where it leads."),
    unused("extra/social/icon", "The link shows its `name`: no icons are published. Take it out."),
    unused("extra/social/*", "A link has a `name` and a `link`. Take it out."),
    unused("extra/alternate", "Every page leads to itself in each language of locales/. Take it out."),
    unused("extra/analytics", _PRIVATE),
    unused("extra/annotate", "A course shows no program code. Take it out."),
    unused("extra/consent", "There are no cookies to consent to. Take it out."),
    unused("extra/generator", "The shell names no generator. Take it out.", False),
    unused("extra/homepage", "The logo leads to the first page. Add the other site to `extra.social`."),
    unused("extra/polyfills", "List scripts in `extra_javascript`."),
    unused("extra/scope", "What a device keeps is kept for each course, by its id. Take it out."),
    unused("extra/status", "A draft says so on its page. Take it out."),
    unused("extra/tags", "Tracks and the glossary lead to what belongs together. Take it out."),
    unused("extra/version", "The version of the course is in content/course.yaml. Take it out."),
    unused("extra/*", "Nothing on the pages reads it. Take it out."),
)

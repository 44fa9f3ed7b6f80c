"""The page on help of a synthetic course, to which others lead: that of the real course cites and explains."""

from __future__ import annotations

SOURCE = """\
---
title: Where to find help
summary: What you can do.
---

You decide what happens, and when.
"""
SPANISH = """\
msgid ""
msgstr ""
"Language: es\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

#. Title of page help, one line
msgctxt "pages/help/title"
msgid "Where to find help"
msgstr "Dónde encontrar ayuda"

#. Summary of page help, one line
msgctxt "pages/help/summary"
msgid "What you can do."
msgstr "Qué puede hacer usted."

#. Body of page help, Markdown
msgctxt "pages/help/body"
msgid "You decide what happens, and when."
msgstr "Usted decide qué pasa, y cuándo."
"""
FILES = {"content/pages/help.md": SOURCE, "locales/es/pages/help.po": SPANISH}

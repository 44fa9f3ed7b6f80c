"""Writes docs/mkdocs-yml.md from KEYS: `python -m build_tools.manual.settings_docs`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from build_tools.site.mkdocs_yml.key import Effect, Key
from build_tools.site.mkdocs_yml.keys import KEYS
from build_tools.site.mkdocs_yml.unused import shown

PATH = Path("docs/mkdocs-yml.md")

_INTRODUCTION = """\
# mkdocs.yml

What each key of MkDocs and of Material for MkDocs does here. Written by `make generated` from the code; each key is
tested. A file that MkDocs cannot use, a key given twice and a YAML tag that would run Python are errors: `course check`
and every build name the line.

The pages stand in a shell of their own ([why](decisions/0008-own-shell.md)). It honours some of what people set for
Material. The rest has no effect, and `course check` and every build name it once, with its line (`SETTING-UNUSED`).

## Your colours

```yaml
theme:
  palette:
    primary: teal        # a name of Material's, or a colour of your own in quotes
    accent: "#8d5208"
```

`primary` colours the bar, links and buttons, `accent` lines and labels. One pair serves light and dark: what stands
on dark pages gets a lighter shade. For a pair of its own for each, write a list, as for Material: an entry with
`scheme: default` and one with `scheme: slate`.

Modules have colours of their own, their `mineral`. A palette outweighs them: with one, every module has its colours,
and `mineral` has no effect.

Text keeps a contrast of 7:1 with what it stands on. A colour that has less is used in its nearest shade that has it;
a warning says how much it has, and which shade that is (`SETTING-CONTRAST`).

Pages open in light or dark as the device says, and a button at their foot changes it. With a `scheme` and no `media`
they open in that scheme.

For more, write a stylesheet: `extra_css: [styles/own.css]`, below content/. It is loaded last. The colours are custom
properties, listed in `build_tools/theme/assets/tokens.css`. Nothing checks the contrast of what you write
there.

## The face of headings

Headings are in Bitter, texts in the fonts of the device. A browser shows a heading in Bitter when it has the file
already or gets it at once, and else in a font of the device: nothing moves ([why](decisions/0029-heading-face.md)). A
language whose titles have letters that Bitter lacks is in the fonts of the device, and the build notes it
(`FACE-LETTERS`). For the fonts of the device everywhere:

```yaml
theme:
  font: false
```

For a face of your own, write a stylesheet for `extra_css` with `@font-face` and a rule for
`h1, h2, h3, .course-brand`, and put the file below content/: a font that a stylesheet names is published.

## Where a link is shared

A message or a post that links to a page shows its title, its description and a picture of 1200 x 630 pixels, which the
build makes for each language: the title and subtitle of the course, your `logo`, your colours, and the drawing of the
chain from mine to market. The icon on the first page of a telephone is made of your `favicon`, or else of your logo.
Your pictures may be SVG, PNG, JPEG, GIF or WebP; words in an SVG are not drawn, as no font of the machine is used. What
cannot be drawn is left out, and the build says so (`SHARE-PICTURE`). Those who show the picture ask for it by its whole
address: without `site_url` there is none, nor in a preview.

## Without our shell

Take `custom_dir` out of mkdocs.yml and add the plugin `search`: the same pages build in stock Material for MkDocs,
and what it knows below `theme`, `extra` and `copyright` is its own again. It gets no fonts from another host unless
`theme.font` names some, and a page that loads any stops the build. A test builds it. Stock Material loads none of our
scripts: a quiz is there as it is without JavaScript, with its keys, and My course is empty. For pages with scripts in
another frame, write them with `course build --to`.

## In other outputs

`course build --to` and `course export` carry the address, the name, the palette, logo, icon, author and copyright.
What stays behind is named (`SETTING-LEFT-OUT`). Pictures for shared links are not made there: other engines have
plugins of their own for them.

## Before you publish

`course check --release` names each placeholder, such as `example.org`, with its line and what to write.

## Every key

A name that ends in `*` stands for all other keys there. MkDocs itself warns of a key that it does not know.
"""
_PARTS = {
    "MkDocs": ("",),
    "theme": ("theme", "theme/font"),
    "theme.palette": ("theme/palette",),
    "theme.features": ("theme/features",),
    "extra": ("extra", "extra/social"),
    "plugins": ("plugins",),
}
"""Each heading of the table, and the keys above those it has."""


def page() -> str:
    """The text of docs/mkdocs-yml.md."""
    return "\n".join((_INTRODUCTION, *(line for title in _PARTS for line in _part(title))))


def _part(title: str) -> Iterator[str]:
    yield from (f"### {title}", "", "| Key | | |", "|---|---|---|")
    yield from (_row(key) for key in KEYS.values() if key.name.rpartition("/")[0] in _PARTS[title])
    yield ""


def _row(key: Key) -> str:
    effect = f"**{key.effect}**" if key.effect is Effect.UNUSED else key.effect
    return f"| `{shown(key.name)}` | {effect} | {key.text} |"


def main() -> None:
    """Writes the file."""
    PATH.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()

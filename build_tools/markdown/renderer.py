"""Tokens -> HTML. What depends on the page becomes a mark. Of a refused link or image, only the words stay."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from build_tools.markdown import tables
from build_tools.markdown.marks import mark
from build_tools.markdown.targets import Target, image_target

Tokens = Sequence[Token]
Rule = Callable[[Tokens, int, EnvType], str]

_CALLOUTS = ("note", "tip", "warning", "example")


def renderer_with(parser: MarkdownIt, rules: Mapping[str, Rule]) -> RendererHTML:
    """The renderer of CommonMark, with each of `rules`, by type of token, in place of its own rule."""
    renderer = RendererHTML(parser)
    for name, rule in rules.items():
        renderer.rules[name] = _adapted(rule)  # type: ignore[assignment]  # declared as methods; called as functions
    return renderer


def _adapted(rule: Rule) -> Callable[[Tokens, int, OptionsDict, EnvType], str]:
    return lambda tokens, index, _options, env: rule(tokens, index, env)


def _nothing(_tokens: Tokens, _index: int, _env: EnvType) -> str:
    return ""


def _link_open(tokens: Tokens, index: int, _env: EnvType) -> str:
    href = str(tokens[index].attrs.get("href", ""))
    if tokens[index].meta["target"] is Target.ADDRESS:
        return mark("link", href)
    if tokens[index].meta["target"] is Target.WEB:
        return f'<a class="course-external" href="{escapeHtml(href)}" rel="noopener noreferrer">'
    return ""


def _link_close(tokens: Tokens, index: int, _env: EnvType) -> str:
    target = tokens[index].meta["target"]
    return mark("end-link") if target is Target.ADDRESS else "</a>" if target is Target.WEB else ""


def _image(tokens: Tokens, index: int, _env: EnvType) -> str:
    source, alt = str(tokens[index].attrs.get("src", "")), tables.words_of(tokens[index])
    return mark("image", source, alt) if image_target(source) is Target.IMAGE else escapeHtml(alt)


def _code_block(tokens: Tokens, index: int, _env: EnvType) -> str:
    """The language that a fence may name is not shown: nothing colours the code."""
    code = escapeHtml(tokens[index].content)
    return f'<pre class="course-code" data-scrolls="{mark("word", "code")}"><code>{code}</code></pre>\n'


def _code_in_choice(tokens: Tokens, index: int, _env: EnvType) -> str:
    return f'<pre class="course-code"><code>{escapeHtml(tokens[index].content)}</code></pre>\n'


def _citation(tokens: Tokens, index: int, _env: EnvType) -> str:
    return mark("cite", tokens[index].meta["id"], tokens[index].meta["locator"])


def _footnote_ref(tokens: Tokens, index: int, env: EnvType) -> str:
    return mark("footnote", f"{env['digest']}-{tokens[index].meta['id']}")


def _footnote_open(tokens: Tokens, index: int, env: EnvType) -> str:
    return mark("footnote-text", f"{env['digest']}-{tokens[index].meta['id']}")


def _footnote_close(_tokens: Tokens, _index: int, _env: EnvType) -> str:
    return mark("end-footnote-text")


def _heading_open(tokens: Tokens, index: int, _env: EnvType) -> str:
    level = min(max(int(tokens[index].tag[1]), 2), 4)
    return mark("heading", str(level), tokens[index].meta.get("id", ""))


def _heading_close(_tokens: Tokens, _index: int, _env: EnvType) -> str:
    return mark("end-heading")


def _callout_open(tokens: Tokens, index: int, _env: EnvType) -> str:
    return f'<div class="course-callout course-callout-{_callout(tokens[index])}">\n'


def _callout_title(tokens: Tokens, index: int, _env: EnvType) -> str:
    """The author's title; without one, the interface word for this kind of callout."""
    opening = tokens[index - 1]
    if opening.info.strip().lower() == opening.meta["tag"]:
        tokens[index + 1].children = []
        return f'<p class="course-callout-title">{mark("word", f"callout-{_callout(opening)}")}'
    return '<p class="course-callout-title">'


def _callout(token: Token) -> str:
    return token.meta["tag"] if token.meta["tag"] in _CALLOUTS else "note"


FIELD_RULES: Mapping[str, Rule] = {
    "link_open": _link_open,
    "link_close": _link_close,
    "image": _image,
    "fence": _code_block,
    "code_block": _code_block,
    "citation": _citation,
    "footnote_ref": _footnote_ref,
    "footnote_open": _footnote_open,
    "footnote_close": _footnote_close,
    "footnote_block_open": _nothing,
    "footnote_block_close": _nothing,
    "footnote_anchor": _nothing,
    "heading_open": _heading_open,
    "heading_close": _heading_close,
    "admonition_open": _callout_open,
    "admonition_title_open": _callout_title,
    **tables.RULES,
}

# For use inside a link, a label or a heading.
LABEL_RULES: Mapping[str, Rule] = {
    **FIELD_RULES,
    **dict.fromkeys(("link_open", "link_close", "citation", "footnote_ref", "image"), _nothing),
}

# For what stands in a choice and names its field: nothing in it takes the focus.
CHOICE_RULES: Mapping[str, Rule] = {
    **LABEL_RULES,
    "image": _image,
    "fence": _code_in_choice,
    "code_block": _code_in_choice,
    **tables.IN_CHOICE,
}

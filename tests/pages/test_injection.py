"""Whatever anyone types into any field or catalogue, pages stay ours: no script, no other tags, sound HTML."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from build_tools.course.course import Course
from build_tools.ground.prose import State
from tests.pages.rendering import document, in_spanish, rendered
from tests.pages.reworded import in_state, reworded, with_text

NASTY = st.sampled_from(
    [
        *(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            '" onmouseover="alert(1)',
            "' autofocus onfocus='x",
        ),
        *("</p></div></form>", "<!--", "]]>", "{{ 7 * 7 }}", "{% raw %}", "[a](javascript:alert(1))", "<svg/onload=x>"),
        *("[x](data:text/html,<script>x</script>)", "![x](javascript:x)", "[@well-report]", "[^a]\n\n[^a]: <b>", "- a"),
        *(
            "\ufdd0cite\ufdd2well-report\ufdd2\ufdd1",
            "\ufdd0",
            "\x00\x1b",
            "\ud800",
            "&#x3c;script&#x3e;",
            "| a |\n|---|",
        ),
    ]
)
TEXTS = st.lists(NASTY | st.text(max_size=8), min_size=1, max_size=5).map(" ".join)
SLOW = settings(
    deadline=None,
    max_examples=8,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a page takes too long to look for a smaller example
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
NEVER = {"script", "style", "iframe", "svg", "object", "embed", "b", "math", "link", "meta", "base"}


def _wrong(element: Any) -> list[str]:
    if not isinstance(element.tag, str):
        return ["comment"]
    found = [element.tag] if element.tag in NEVER else []
    for name, value in element.attrib.items():
        if name.startswith("on") or name in ("autofocus", "style", "srcdoc", "formaction"):
            found.append(f"{element.tag} {name}")
        if name in ("href", "src") and ":" in value and not value.startswith(("https://", "http://", "mailto:")):
            found.append(value)
    return found


def _check(course: Course, others: dict[str, Course]) -> None:
    for page in rendered(course, others).pages:
        page.html.encode("utf-8")
        assert "49" not in page.title
        body = document(page.html).find("body")
        assert [wrong for element in body.iter() for wrong in _wrong(element)] == [], page.uri


@SLOW
@given(text=TEXTS)
def test_from_the_source(rich: Course, text: str) -> None:
    _check(reworded(rich, with_text(text)), {})


@SLOW
@given(text=TEXTS, original=TEXTS, state=st.sampled_from(State))
def test_from_a_catalogue(rich: Course, text: str, original: str, state: State) -> None:
    _check(reworded(in_spanish(rich), in_state(state, text, original)), {"en": rich})

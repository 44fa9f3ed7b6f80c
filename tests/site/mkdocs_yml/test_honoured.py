"""Every key that is honoured changes the site as its row says, and what is always so is so: one build with all keys
set, and one with none of them.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest

from build_tools.site.mkdocs_yml.key import Effect
from build_tools.site.mkdocs_yml.keys import KEYS
from tests.real_course import ROOT
from tests.site.site_course import TextCourse

THEME = ROOT / "build_tools" / "theme"
FEW = f"""\
site_name: Small course
docs_dir: content
use_directory_urls: false
repo_url: https://example.net/other
edit_uri: edit/main/
theme: {{name: material, custom_dir: {THEME}}}
plugins: [course]
"""
ALL = f"""\
site_name: Small course
site_url: https://example.org/small/
exclude_docs: "*.md"
repo_url: https://example.net/repo
edit_uri_template: view/{{path}}?plain=1
site_author: '"Ana" <i>'
copyright: "&copy; 2026 A & B <b>C</b>"
docs_dir: content
site_dir: public
use_directory_urls: false
theme:
  name: material
  custom_dir: {THEME}
  logo: images/logo.png
  favicon: images/icon.png
  palette: {{scheme: slate, primary: "#7a1f2b", accent: "#5a3e00"}}
extra:
  social:
    - {{name: "Forum & co", link: "https://example.org/forum?a=1&b=2"}}
extra_css: [styles/own.css]
extra_javascript: [scripts/own.js, {{path: scripts/more.js, async: true}}]
plugins: [course]
hooks: [hook.py]
"""
FILES = {
    "content/images/logo.png": "",
    "content/images/icon.png": "",
    "content/styles/own.css": '@font-face { font-family: own; src: url("../fonts/own.woff2") }',
    "content/fonts/own.woff2": "",
    "content/scripts/own.js": "",
    "content/scripts/more.js": "",
    "hook.py": "def on_post_page(output, **others): return output + '<!-- hook -->'\n",
}
PAGE, PALETTE = "en/modules/mines.html", "en/assets/palette.css"
SHOWN = {
    "site_url": (PAGE, '<link rel="canonical" href="https://example.org/small/en/modules/mines.html">'),
    "repo_url": (PAGE, 'href="https://example.net/repo/'),
    "edit_uri_template": (PAGE, '/repo/view/modules/mines.txt?plain=1"'),
    "site_author": (PAGE, '<meta name="author" content="&#34;Ana&#34; &lt;i&gt;">'),
    "copyright": (PAGE, "<p>© 2026 A &amp; B C</p>"),
    "theme/logo": (PAGE, '<img src="../images/logo.png" alt=""'),
    "theme/favicon": (PAGE, '<link rel="icon" href="../images/icon.png">'),
    "theme/palette/primary": (PALETTE, "--course-ground: #7a1f2b;"),
    "theme/palette/accent": (PALETTE, "--course-ochre: #5a3e00;"),
    "theme/palette/scheme": (PAGE, 'data-theme="dark">'),
    "extra/social/name": (PAGE, ">Forum &amp; co</a>"),
    "extra/social/link": (PAGE, 'href="https://example.org/forum?a=1&amp;b=2" rel="noopener">'),
    "extra_css": (PAGE, '<link rel="stylesheet" href="../styles/own.css">'),
    "extra_javascript": (PAGE, '<script src="../scripts/more.js" async></script>'),
    "hooks": (PAGE, "<!-- hook -->"),
}
"""By key: a file of the site, and what is in it when the key is set, and not otherwise."""
ELSEWHERE = {
    "site_name": "test_settings_check.py",
    "docs_dir": "test_settings_check.py",
    "edit_uri": "test_site_build.py",
    "site_dir": "the folder in which this test looks",
    "strict": "test_site_build.py",
    "watch": "test_site_serve.py",
    "dev_addr": "test_dev_addr.py",
    "plugins/course": "every test of a build",
    "plugins/*": "test_site_build.py",
    "theme/custom_dir": "test_stock_material.py",
    # MkDocs's and Material's own business: nothing of ours stands between.
    "remote_branch": "",
    "remote_name": "",
    "plugins/group": "",
    "plugins/info": "",
    "plugins/optimize": "",
}
ALWAYS = {
    "theme/features/content.action.edit": (PAGE, 'rel="edit noopener"'),
    "theme/palette/media": ("en/assets/page.css", "@media (prefers-color-scheme: dark)"),
    "theme/features/navigation.footer": (PAGE, 'rel="prev"'),
    "theme/features/search.highlight": ("en/assets/search.css", ".course-search mark"),
    "theme/features/search.suggest": ("en/assets/search-", '"suggest"'),
}
NO_SOURCES = {"exclude_docs"}
OF_MODULES = {f"theme/features/navigation.{name}" for name in ("indexes", "path", "prune")}


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The files of a site with all keys, and of one with none."""
    made = []
    for name, settings in (("public", ALL), ("site", FEW)):
        course = TextCourse(tmp_path_factory.mktemp("settings") / "course")
        course.write(
            {"mkdocs.yml": settings, "modules/mines.txt": "Mines\n", "languages.txt": "en", "shell.txt": "", **FILES}
        )
        code, output = course.build()
        assert code == 0, output
        assert "SETTING-UNUSED HTML in `copyright`" in output or name == "site"
        made.append(
            {p.relative_to(course.root / name).as_posix(): p.read_bytes() for p in (course.root / name).rglob("*.*")}
        )
    return made[0], made[1]


@pytest.mark.parametrize("key", SHOWN)
def test_a_key_changes_the_site(sites: tuple[dict[str, bytes], dict[str, bytes]], key: str) -> None:
    path, text = SHOWN[key]
    with_all, with_none = (site.get(path, b"").decode() for site in sites)
    assert text in with_all
    assert text not in with_none


def test_what_is_named_is_published_and_nothing_else(sites: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    with_all, with_none = (set(site) for site in sites)
    named = {f"en/{path.removeprefix('content/')}" for path in FILES if path.startswith("content/")}
    shared = {path for path in with_all if path.startswith("en/assets/share-")}
    assert len(shared) == 1
    assert with_all - with_none == named | shared | {PALETTE, "sitemap.xml"}


@pytest.mark.parametrize("key", ALWAYS)
def test_what_is_always_so_is_so(sites: tuple[dict[str, bytes], dict[str, bytes]], key: str) -> None:
    start, text = ALWAYS[key]
    for site in sites:
        assert [path for path, content in site.items() if path.startswith(start) and text in content.decode()]


def test_no_source_is_published(sites: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """NO_SOURCES: with the key, and without it."""
    assert not [path for site in sites for path in site if path.endswith((".md", ".yaml"))]


def test_a_page_leads_to_those_above_it_and_not_to_all(site: Path) -> None:
    """OF_MODULES, on the real course."""
    pages = {page.relative_to(site / "en").as_posix() for page in (site / "en").rglob("*.html")}
    deep = [page for page in pages if page.count("/") > 1 and not page.endswith("/index.html")]
    assert deep
    for page in deep:
        html = (site / "en" / page).read_text("utf-8")
        (way,) = re.findall(r'(?s)<nav class="course-path".*?</nav>', html)
        assert f'href="{"../" * page.count("/")}index.html"' in way
        assert 'href="index.html"' in way
        linked = {
            posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
            for link in re.findall(r'href="([^"#:]+)', html)
        }
        assert len(linked & pages) < len(pages) / 2


def test_every_key_has_its_test() -> None:
    honoured = {name for name, key in KEYS.items() if key.effect is Effect.HONOURED and not _is_only_above(name)}
    assert honoured == SHOWN.keys() | ELSEWHERE.keys()
    assert {
        name for name, key in KEYS.items() if key.effect is Effect.ALWAYS
    } == ALWAYS.keys() | OF_MODULES | NO_SOURCES


def _is_only_above(name: str) -> bool:
    return any(other.startswith(f"{name}/") for other in KEYS)

"""Names that a script declares get short; fields, what stands after a dot, and the browser's own names stay."""

from __future__ import annotations

import re

import pytest

from build_tools.scripts.bundle import bundled
from build_tools.scripts.module import parse
from build_tools.scripts.short_names import shortened


@pytest.mark.parametrize(
    ("script", "short"),
    [
        ("({all})=>{all(document);return{all};}", "({all:A})=>{A(document);return{all:A};}"),
        ("({all:each})=>{each();return{};}", "({all:A})=>{A();return{};}"),
        (
            "()=>{function f(one,two){return one.two+two;}return{f};}",
            "()=>{function A(a,b){return a.two+b;}return{f:A};}",
        ),
        ("()=>{function f(x){x();}function g(y){y();}}", "()=>{function A(a){a();}function B(a){a();}}"),
        ("()=>{let n=0;function f(x){n+=x;}}", "()=>{let A=0;function B(a){A+=a;}}"),
        ("()=>{const x=1;window.f=(x)=>x;}", "()=>{const A=1;window.f=(A)=>A;}"),
        ("()=>{const {a,b:c,d=1}=window.e;}", "()=>{const {a:A,b:B,d:C=1}=window.e;}"),
        ("()=>{window.x={y:1,z(u){return{u,v:u};}};}", "()=>{window.x={y:1,z(A){return{u:A,v:A};}};}"),
        ("()=>{class A1{m(p){this.m(p);}n(q){}}new A1();}", "()=>{class A{m(a){this.m(a);}n(a){}}new A();}"),
        (
            "()=>{const a=1;if(a){window.b(a);}else{window.c={a};}}",
            "()=>{const A=1;if(A){window.b(A);}else{window.c={a:A};}}",
        ),
        ('()=>{const r=1;return /r"r/.test(r)?"r":\'r\'/r;}', '()=>{const A=1;return /r"r/.test(A)?"r":\'r\'/A;}'),
        ("()=>{const año=1;window.f(...año);}", "()=>{const A=1;window.f(...A);}"),
    ],
)
def test_a_script_with_short_names(script: str, short: str) -> None:
    assert shortened(script) == short


def test_many_names_get_two_letters_and_none_is_a_word_of_the_language() -> None:
    names = [f"name{number}" for number in range(2000)]
    short = shortened(f"()=>{{function f({','.join(names)}){{}}}}")
    (given,) = re.findall(r"A\(([\w,]+)\)", short)
    assert len(set(given.split(","))) == 2000
    assert set(given.split(",")).isdisjoint({"do", "if", "in", "of"})


@pytest.mark.parametrize(("text", "strange"), [("const a = `b`;\n", "'`'"), ("const a = 'b;\n", '"\'"')])
def test_what_cannot_be_read_is_told(text: str, strange: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"a.js: the bundler cannot read {strange}")):
        bundled(["a"], {"a": parse("a", text)})

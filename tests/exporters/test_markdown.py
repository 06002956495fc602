"""The document: what was typed is readable in it, and dead."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from casebook.exporters.formats.markdown import _INERT, _LIKELY, escape
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from tests.builders import Entries, case, facts_of
from tests.conftest import each, examples

from .cases import CASES

render = renderer("chat", "markdown")

MARKS = [
    *"[]()!<>*_`#-+=~|\\&:.@^ \n1a",
    "http://e.example",
    "www.e.example",
    "a@b.example",
    "&amp;",
    "<!--",
    "~~",
    "](",
]
TYPED = st.lists(st.sampled_from(MARKS), max_size=30).map("".join)
OURS = {"text", "inline", "softbreak", "hardbreak", "code_inline", "strong_open", "strong_close", "blockquote_open"}
OURS |= {"blockquote_close", "paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close"}
OURS |= {"list_item_open", "list_item_close", "heading_open", "heading_close", "text_special"}


def tokens_of(text: str):
    """What a reader of Markdown, tables and strikethrough included, makes of the document."""
    blocks = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    return [*blocks, *(token for block in blocks for token in block.children or [])]


@given(TYPED)
def test_what_is_seen_at_once_to_be_inert_is(typed):
    """A text that is not looked through for marks and addresses has none."""
    assert _LIKELY.search(typed) or not _INERT.search(typed)


@examples(60, long=600)
@given(TYPED, TYPED, TYPED)
def test_typed_text_is_dead(problem, company, statement):
    """Whatever is typed, the document has only the headings, lists and quotations that are ours, and no live mark."""
    entries = Entries()
    entries.contact("2024-11-01", statement, agent=statement, case_number=company)
    entries.promise("2024-11-01", statement, agent=problem)
    entries.shipment("2024-11-01", statement, carrier=company)
    entries.attachment("2024-11-01", f"a{statement}", problem)
    entries.reference("2024-11-01", f"a{company}", problem)
    text = render(facts_of(case(problem=problem, company=f"A{company}", item=statement), entries), ExportOptions())
    tokens = tokens_of(text)

    assert {token.type for token in tokens} <= OURS
    assert sum(token.type == "heading_open" for token in tokens) == len(re.findall("^##? ", text, re.MULTILINE)) <= 6
    assert {token.level for token in tokens if token.type == "heading_open"} <= {0}
    assert not [token.content for token in tokens if token.type == "text" and re.search(r"://e|www\.e", token.content)]


@examples(60, long=400)
@given(TYPED)
def test_typed_text_is_shown_as_it_was_typed(typed):
    """A reader of Markdown gets back the very words, blanks at the ends of lines aside."""
    text = render(facts_of(case(problem=typed)), ExportOptions())
    shown = [_shown(token) for token in tokens_of(text) if token.type == "inline" and token.level >= 2]
    quoted = "\n".join(part for part in shown if not part.startswith(("Company:", "Opened:")))

    assert _words(quoted) == _words(typed)


@examples(60, long=400)
@given(
    st.lists(st.sampled_from(["[", "]", "(", ":", "a", " ", "!", "[IBAN ending 4300 removed]"]), max_size=20).map(
        "".join
    )
)
def test_both_brackets_of_a_pair_are_marked_or_none(typed):
    """Half a pair with a backslash reads like a slip."""
    opened: list[bool] = []
    for mark, bracket in re.findall(r"(\\)?([\[\]])", escape(typed)):
        if bracket == "[":
            opened.append(bool(mark))
        elif opened:
            assert opened.pop() == bool(mark)


def _shown(inline) -> str:
    return "".join("\n" if token.type.endswith("break") else token.content for token in inline.children)


def _words(text: str) -> list[str]:
    """The words of each line that has any; runs of blanks inside code count as one, as readers show them."""
    return text.split()


@each("typed", ["[#4411-B]", "302-1234567-1234567", "A_1234", "CS#2024/7", "№ 5 (b)"])
def test_a_number_keeps_its_look(typed):
    """A number can be searched for in the document as it was given."""
    assert f"- Order: {typed}\n" in render(facts_of(case(orders=(typed,))), ExportOptions())


def test_what_was_written_later_is_shown_as_written_later():
    """A late note says when it was written."""
    assert "returned, logged 9 days later (towel/12)" in render(CASES["hostile"](), ExportOptions())


@each("name", CASES)
def test_nothing_is_written_of_what_is_not_known(name):
    """No heading over nothing, no label without a value."""
    text = render(CASES[name](), ExportOptions())

    assert not re.search(r"None|\(\)|: *\n(?!\n|  >)|^## .*\n\n##", text, re.MULTILINE)

"""What was found: each case and entry as the timeline has it, and under it the passages, with the words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.actions.looking.passages import Passage, marks_in
from casebook.records.company import company_ref
from casebook.records.kinds import Case, Entry
from casebook.terminal.lines import EMPTY, MARGIN, NOTHING, SEPARATOR, Line, Span, Style, typed
from casebook.terminal.screens.entry_heads import head
from casebook.terminal.screens.header import name_of
from casebook.text.sanitise import for_screen
from casebook.text.searching import search_form

if TYPE_CHECKING:
    from casebook.actions.looking.search import Search
    from casebook.domain.case_facts import CaseFacts

_INDENT = Span("    ")
_CUT = Span("…", Style.QUIET)


def found(search: Search) -> Iterator[Line]:
    """The lines of each, those of one case under its name, an empty line between cases; last what is kept of companies."""
    before = ""
    for hit in search.hits:
        case = hit.facts.case
        if case.uuid != before:
            if before:
                yield EMPTY
            yield _marked(_case_line(case), search)
            before = case.uuid
        told = _case_line(case) if hit.entry is None else _head(hit.facts, hit.entry)
        if hit.entry is not None:
            yield _marked(told, search)._replace(first_prefix=NOTHING, next_prefix=_INDENT)
        # What stands in the line above, such as a name, is marked there.
        below = (each for each in hit.passages if each.field != "also")
        yield from (_passage_line(each) for each in below if for_screen(each.text, lines=False) not in told.text)
    for company, passages in search.companies:
        if before:
            yield EMPTY
        before = company.name
        yield _marked(Line((typed(company_ref(company.name), Style.HEADING),), next_prefix=MARGIN), search)
        yield from (_passage_line(each) for each in passages if each.text != company.name)


def _head(facts: CaseFacts, entry: Entry) -> Line:
    """An entry's line without when it was written down, which nobody looks for here."""
    return head(facts, entry, logged=entry.logged.day)


def _case_line(case: Case) -> Line:
    title = (SEPARATOR, typed(case.title)) if case.title else ()
    return Line((*name_of(case), *title), next_prefix=MARGIN)


def _marked(line: Line, search: Search) -> Line:
    """The line with the words marked in it."""
    if not any(needle.may_be_in(search_form(line.text)) for needle in search.needles):
        return line
    spans: list[Span] = []
    for span in line.spans:
        marks = marks_in(span.text, search.needles, search.loose)
        spans += _split(span.text, marks, span.style) if marks else (span,)
    return line._replace(spans=tuple(spans))


def _passage_line(passage: Passage) -> Line:
    label = () if passage.field == "text" else (Span(f"{passage.field}: ", Style.LABEL),)
    spans = [
        *label,
        *((_CUT,) if passage.is_cut_before else ()),
        *_split(passage.text, passage.marks, Style.PLAIN),
        *((_CUT,) if passage.is_cut_behind else ()),
    ]
    return Line(tuple(spans), _INDENT, _INDENT, 2)


def _split(text: str, marks: Sequence[tuple[int, int]], style: Style) -> list[Span]:
    spans, at = [], 0
    for start, end in marks:
        spans += [typed(text[at:start], style), typed(text[start:end], Style.MATCH)]
        at = end
    return [span for span in (*spans, typed(text[at:], style)) if span.text]

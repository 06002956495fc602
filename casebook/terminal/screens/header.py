"""What stands above a case: who it is about, under which numbers it is found, and what should have happened by now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from casebook.domain.case_facts import CaseFacts
from casebook.domain.promises import PromiseFacts
from casebook.records.kinds import Case
from casebook.terminal.lines import INDENT, MARGIN, SEPARATOR, Line, Piece, Span, Style, paragraphs, separated, typed
from casebook.terminal.screens.balance import balance_pieces
from casebook.terminal.screens.states import MARKS, promiser, state_pieces, status_words, times_piece


def header(facts: CaseFacts, most: int | None = None) -> tuple[Line, ...]:
    """Handle and company, title, status, and every number the company finds it by; of case numbers the newest, `most` of them
    where that is said."""
    case, lines = facts.case, [*title_lines(facts)]
    items = () if case.title and len(facts.items) == 1 and case.item else facts.items
    if items:
        lines.append(Line(separated([(typed(item.counted),) for item in items]), next_prefix=MARGIN))
    others = (piece for name, number in facts.other_numbers for piece in numbered(name, (number,)))
    cases = facts.case_numbers if most is None else facts.case_numbers[-most:]
    numbers = (*numbered("order", case.orders), *numbered("case", cases), *others)
    earlier = len(facts.case_numbers) - len(cases)
    if earlier:
        numbers = (*numbers, (Span(f"{earlier} earlier: casebook show {case.handle}", Style.QUIET),))
    if numbers:
        lines.append(Line(separated(numbers), next_prefix=MARGIN))
    balances = (balance_pieces(balance, case.opened) for balance in facts.balances)
    lines += [Line(separated(pieces), next_prefix=MARGIN) for pieces in balances if pieces]
    if case.outcome:
        lines.append(Line((Span("outcome: ", Style.LABEL), typed(case.outcome)), next_prefix=MARGIN))
    return tuple(lines)


def title_lines(facts: CaseFacts) -> Iterator[Line]:
    """Handle, company and status; the title below them, where there is one."""
    case = facts.case
    yield Line((*name_of(case), SEPARATOR, Span(status_words(case, facts.now))), next_prefix=MARGIN)
    if case.title:
        yield Line((typed(case.title),), next_prefix=MARGIN)


def name_of(case: Case) -> Piece:
    """Handle and company."""
    return typed(case.handle, Style.TITLE), SEPARATOR, typed(case.company, Style.HEADING)


def numbered(kind: str, numbers: tuple[str, ...]) -> tuple[Piece, ...]:
    """Each number with its kind before it, as a piece that a line is broken around rather than in."""
    named = typed(f"{kind} ")
    return tuple([(named, typed(number, Style.NUMBER)) for number in numbers])


def promise_lines(facts: CaseFacts, promise: PromiseFacts) -> tuple[Line, ...]:
    """An unsettled promise apart from the timeline: how it stands, what it is, what exactly was said."""
    return promise_in_case(facts.case, promise, facts.now, after=times_piece(promise, facts))


def promise_in_case(
    case: Case, promise: PromiseFacts, now: datetime, *, before: Piece = (), after: Piece = ()
) -> tuple[Line, ...]:
    """An unsettled promise where only the case is known, with a piece of the caller's before and after what it is."""
    state, *due = state_pieces(promise, case, now)
    ref = typed(f"{case.handle}/{promise.promise.number}", Style.REF)
    spans = separated([(ref, Span("  "), *state), before, promiser(promise), *due, after])
    text = promise.promise.text or ""
    return (Line(spans, MARKS[promise.state], MARGIN), *(paragraphs(text, INDENT, 2) if text.strip() else ()))

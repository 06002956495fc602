"""The numbers of a book: a line of all, then a row with a bar for each company and for each channel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.domain.stats import Stats, Tally
from casebook.records.vocabularies import Channel, PromiseState
from casebook.terminal.columns import AlignedRow, Table
from casebook.terminal.lines import EMPTY, Line, Piece, Span, Style, separated, typed
from casebook.terminal.screens.contact_words import attempts_words, channel_words, time_lost_words
from casebook.terminal.screens.dates import days

BAR = 12
"""How many cells the longest bar takes."""


def stats_lines(stats: Stats) -> Iterator[Line | Table]:
    """What all of it amounts to, by company and by channel; one sentence where nothing is counted."""
    if not (stats.total.cases or stats.total.contacts):
        yield Line((Span("Nothing to count yet."),))
        return
    yield Line(separated((_cases(stats.total), *_contacts(stats.total), *_time(stats.total))))
    yield from (Line(words) for words in [separated(_promises(stats.total, whole=True))] if words)
    yield EMPTY
    yield _table([((typed(name, Style.HEADING),), tally) for name, tally in stats.parties], typed_cells=1)
    if stats.channels:
        yield EMPTY
        named = [((Span(channel_words(Channel(name))),), tally) for name, tally in stats.channels]
        yield _table(named, typed_cells=0)


def _table(named: Sequence[tuple[Piece, Tally]], *, typed_cells: int) -> Table:
    most = max((tally.contacts for _, tally in named), default=0)
    width = max((len(_contacts_words(tally)) for _, tally in named), default=0)
    rows = [
        AlignedRow(
            Span("  "),
            (
                name,
                (Span(_contacts_words(tally).rjust(width)),),
                _bar(tally.contacts, most),
            ),
            (*_time(tally), *_promises(tally, whole=False), *_rating(tally), *_closed(tally)),
        )
        for name, tally in named
    ]
    return Table(tuple(rows), typed=typed_cells)


def _bar(count: int, most: int) -> Piece:
    """As many cells as the count's share of the most; at least one for any, and nothing for none."""
    return (Span("█" * max(round(count * BAR / most), 1), Style.BAR),) if count else ()


def _cases(tally: Tally) -> Piece:
    words = "1 case" if tally.cases == 1 else f"{tally.cases} cases"
    return (Span(words, Style.TITLE), *((Span(f", {_closed_words(tally)}"),) if tally.closed else ()))


def _closed_words(tally: Tally) -> str:
    """`1 closed after 31 days`; of several the median."""
    assert tally.median_days is not None
    after = days(round(tally.median_days))
    return f"1 closed after {after}" if tally.closed == 1 else f"{tally.closed} closed, half of them within {after}"


def _closed(tally: Tally) -> tuple[Piece, ...]:
    return ((Span(_closed_words(tally), Style.DONE),),) if tally.closed else ()


def _contacts(tally: Tally) -> tuple[Piece, ...]:
    return (
        (Span(_contacts_words(tally)),),
        *(((Span(attempts_words(tally.unanswered)),),) if tally.unanswered else ()),
    )


def _contacts_words(tally: Tally) -> str:
    return "1 contact" if tally.contacts == 1 else f"{tally.contacts} contacts"


def _time(tally: Tally) -> tuple[Piece, ...]:
    if not tally.minutes:
        return ()
    return ((Span(time_lost_words(tally.minutes, tally.waiting)),),)


def _rating(tally: Tally) -> tuple[Piece, ...]:
    return () if tally.rating is None else ((Span(f"rated {tally.rating:.1f} of 5"),),)


def _promises(tally: Tally, *, whole: bool) -> tuple[Piece, ...]:
    """`2 of 6 promises kept`, and what became of the others: that alone beside a bar."""
    if not tally.made:
        return ()
    made = "1 promise" if tally.made == 1 else f"{tally.made} promises"
    kept = Span(f"{tally.promises[PromiseState.KEPT]} of {made} kept", Style.KEPT)
    overdue = tally.promises[PromiseState.OVERDUE]
    others = (
        (tally.promises[PromiseState.BROKEN], "broken", Style.BROKEN),
        (overdue, f"past {'its' if overdue == 1 else 'their'} day", Style.OVERDUE),
        (tally.pending, "to come", Style.OPEN),
    )
    pieces = [(Span(f"{count} {words}", style),) for count, words, style in others if count]
    return ((kept,), *(pieces if whole else pieces[:2]))

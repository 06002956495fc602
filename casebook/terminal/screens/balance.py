"""What was paid, came back and is still owed, in a line for each currency."""

from __future__ import annotations

from casebook.domain.balance import Balance
from casebook.domain.moment_words import moment_words
from casebook.records.values import Moment, as_typed
from casebook.terminal.lines import MARGIN, Line, Piece, Span, Style, separated


def balance_line(balance: Balance, opened: Moment) -> Line:
    """`paid 268.99 · refunded 19.99 on Tue 20 Oct 2026 · still owed 249.00 GBP`."""
    days = ", ".join(moment_words(day, opened) for day in balance.refunds)
    pieces: list[Piece] = []
    for word, minor, after in (
        ("paid", balance.paid, ""),
        ("refunded", balance.refunded, f" on {days}"),
        ("credited, which is no money,", balance.credited, ""),
        ("costs", balance.costs, ""),
    ):
        if minor:
            pieces.append((Span(f"{word} "), Span(balance.money(minor).amount, Style.NUMBER), Span(after)))
    owed = balance.money(balance.owed)
    still = (Span("still owed "), Span(as_typed(owed), Style.NUMBER))
    pieces.append(still if owed.minor else (Span(f"nothing is still owed in {owed.currency}"),))
    return Line(separated(pieces), next_prefix=MARGIN)

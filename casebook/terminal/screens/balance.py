"""What was paid, came back and is still owed, for each currency."""

from __future__ import annotations

from casebook.domain.balance import Balance
from casebook.domain.moment_words import moment_words
from casebook.records.values import Moment, as_typed
from casebook.terminal.lines import Piece, Span, Style


def balance_pieces(balance: Balance, opened: Moment) -> tuple[Piece, ...]:
    """`paid 268.99`, `refunded 19.99 on Tue 20 Oct 2026`, `still owed 249.00 GBP`: the currency with the last of them.

    That nothing is owed any more is said only where something came back of a sum that is known; nothing at all where no money
    went anywhere.
    """
    days = ", ".join(moment_words(day, opened) for day in balance.refunds)
    sums = (
        ("paid", balance.paid, ""),
        ("refunded", balance.refunded, f" on {days}"),
        ("credited, which is no money,", balance.credited, ""),
        ("costs", balance.costs, ""),
        ("still owed", balance.owed, ""),
    )
    known = [(word, balance.money(minor), after) for word, minor, after in sums if minor]
    pieces: list[Piece] = [
        (Span(f"{word} "), Span(amount.amount, Style.NUMBER), Span(after)) for word, amount, after in known[:-1]
    ]
    for word, amount, after in known[-1:]:
        pieces.append((Span(f"{word} "), Span(as_typed(amount), Style.NUMBER), Span(after)))
    if balance.is_settled:
        pieces.append((Span("nothing is still owed"),))
    return tuple(pieces)

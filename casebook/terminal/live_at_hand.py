"""What is at hand above a contact that is going on, in rows: as many as there is room for, or all of them, page by page."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from casebook.terminal.ansi import to_terminal
from casebook.terminal.asking.question_rows import fitted
from casebook.terminal.live_clock import with_more
from casebook.terminal.remarks import in_rows
from casebook.terminal.screens.brief import pressing
from casebook.text.sanitise import for_screen
from casebook.text.widths import of_sure_width

if TYPE_CHECKING:
    from casebook.actions.looking.brief import AtHand

_LEAST_AT_HAND = 5
"""So many rows stand of what is at hand, with what is overdue, before the lead has more. Our own choice."""

_BELOW = "↓ more, with the arrow or Page Down"


class _Rows(NamedTuple):
    """What is overdue and the numbers; the lead stands below by itself, as it needs room of its own."""

    hand: list[str]
    lead: list[str]


class RowsAtHand:
    """What was at hand when the contact began, on a screen of any width; how much of it is seen is for the person to say."""

    def __init__(self, shown: AtHand) -> None:
        self._shown = shown
        self.are_all_seen, self._hidden = False, 0
        # The screen is drawn at every key and every second, and asks for them several times; they only change with its width.
        self._rows = lru_cache(maxsize=1)(self._rows_on)

    def needed(self, columns: int) -> int:
        """How many rows all of it takes."""
        return sum(map(len, self._rows(columns)))

    def see_all(self) -> None:
        """Show all that is at hand, or again as much as leaves room for what is typed."""
        self.are_all_seen, self._hidden = not self.are_all_seen, 0

    def scroll(self, rows: int, room: int) -> None:
        """Move it, where all of it is shown, by so many rows, of which no more than are seen in this room but one."""
        most = max(1, room - 2)
        self._hidden = max(0, self._hidden + max(-most, min(rows, most)))

    def seen(self, columns: int, room: int) -> list[str]:
        """What is at hand, then the lead, in this room: the first rows of each; or all of it, the lead first, from where it was
        scrolled to. The last row says how the rest is seen."""
        hand, lead = self._rows(columns)
        if self.are_all_seen:
            self._hidden = min(self._hidden, max(0, len(hand) + len(lead) - room))
            seen = [*lead, *hand][self._hidden : self._hidden + room]
            if self._hidden + room < len(hand) + len(lead):
                seen[-1] = fitted(_BELOW, columns)
            return seen
        least = min(len(lead), max(1, room - min(len(hand), _LEAST_AT_HAND)))
        first = hand[: room - least]
        seen = [*first, *lead[: room - len(first)]]
        if room < len(hand) + len(lead):
            seen[-1] = with_more(seen[-1] if room > 1 else "", columns)
        return seen

    def _rows_on(self, columns: int) -> _Rows:
        shown = self._shown
        hand = to_terminal(pressing(shown.brief, shown.company, shown.over_box), width=columns, colour=False)
        told = of_sure_width(for_screen(shown.lead, lines=False))
        lead = in_rows(f"paste: {told}", columns).split("\n") if shown.lead else []
        return _Rows(of_sure_width(hand).rstrip("\n").split("\n"), lead)

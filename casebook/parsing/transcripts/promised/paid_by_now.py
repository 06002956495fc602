"""What only says that money was paid back by now: nothing is left to come of it."""

from __future__ import annotations

from collections.abc import Callable

from casebook.parsing.promises.paid_already import after_what_is_paid
from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made


def is_paid_by_now(made: Made, tells: Callable[[str], bool], today: str) -> bool:
    """Whether it says that, as of `today`, and nothing of what is still to come, whatever followed; `tells` says of words whether
    they tell what somebody will do."""
    behind = None if made.unread else after_what_is_paid(plain(made.text))
    if behind is None or tells(behind):
        return False
    is_told_when = made.due is not None and made.due <= today  # heute erstattet
    return made.due is None or (is_told_when and plain(made.day) not in behind)


def is_sum_paid(small: str) -> bool:
    """Whether a clause says that a sum was paid back by now: *nous vous avons rembourse 43 €*."""
    return after_what_is_paid(small) is not None and bool(money_said_in(small))

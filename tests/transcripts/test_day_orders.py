"""Whether day or month comes first in figures: by the whole file, the person's own order or the head's; never by what is near."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.dates.figures import Figures
from casebook.parsing.transcripts.times.day_orders import day_order
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-12T22:00:00+01:00"), "+01:00")


@each(
    ("days", "lines", "expected"),
    [
        ([(5, 11, 2026)], ["05/11/2026, 10:30 - Kate: hi"], ("dmy", False)),  # 5 Nov and 11 May are both past
        ([(10, 6, 26)], ["10/6/26, 10:30 - Kate: hi"], ("mdy", False)),
        ([(6, 10, 26)], ["6/10/26, 4:05 PM - Dana: hi"], ("mdy", True)),
        ([(10, 6, 26)], ["10/6/26, 4:05 pm - Dana: hi"], ("mdy", False)),
        ([(6, 10, 2026)], ["06/10/2026, 4:05 PM - Dana: hi"], ("dmy", False)),
        ([(10, 12, 25)], ["10/12/25, 4:05 PM - Dana: hi"], ("dmy", False)),
        ([(10, 12, 26)], ["10/12/26, 4:05 pm - Dana: hi"], ("mdy", True)),  # 10 December is to come
        ([(6, 10, 26), (13, 10, 26)], ["6/10/26, 4:05 PM - Dana: hi"], ("dmy", True)),
        ([(1, 2, 26), (3, 2, 26), (1, 3, 26)], [""], ("dmy", True)),  # as months they would go back
        ([(5, 5, 26)], [""], ("dmy", True)),
    ],
)
def test_what_tells_the_order_of_days(
    days: list[tuple[int, int, int]], lines: list[str], expected: tuple[str, bool]
) -> None:
    """That one of two days in the past is nearer tells nothing for sure."""
    order, sure = day_order([Figures(*one) for one in days], NOW, lines)
    assert expected[1] == sure
    assert not sure or expected[0] == order


def test_the_persons_own_order_is_asked_before_how_a_head_is_written() -> None:
    """Who set how dates are written meant them all."""
    line = ["6/10/26, 4:05 PM - Dana: hi"]
    assert ("dmy", True) == day_order([Figures(6, 10, 26)], replace(NOW, date_order="dmy"), line)

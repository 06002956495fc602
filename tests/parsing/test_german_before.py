"""German *vorm* is *vor dem* where a day follows it, and the morning elsewhere."""

from __future__ import annotations

from casebook.parsing.due_dates import read_due_date
from tests.conftest import each
from tests.parsing.test_languages import CLOCK, PRESENT


@each(
    "day",
    ["12. Dezember", "12. Dezember 2026", "12.12.", "12.", "Freitag", "Monatsende", "Wochenende", "nächsten Freitag"],
)
def test_before_a_day_is_read_alike_in_short_and_at_length(day: str) -> None:
    """The day itself is too late, as behind *vor dem*."""
    short, long = (
        read_due_date(f"Wir erstatten es {before} {day}", PRESENT, CLOCK)[0] for before in ("vorm", "vor dem")
    )

    assert (long and long.last) == (short and short.last)
    assert long is not None or day == "nächsten Freitag"


@each(
    "told",
    [
        "am Freitag vorm.",
        "Freitag vorm 9 Uhr",
        "Freitag vorm. zw. 8 und 12",
        "Freitag vorm 9:30",
        "Freitag vorm 8-12 Uhr",
    ],
)
def test_the_morning_of_a_day_stays_it(told: str) -> None:
    """What stands behind a weekday, or before an hour, is short for *vormittags*."""
    morning, day = (read_due_date(f"Der Techniker kommt {when}", PRESENT, CLOCK)[0] for when in (told, "am Freitag"))

    assert morning is not None
    assert day is not None
    assert day.last.at[:10] == morning.last.at[:10]

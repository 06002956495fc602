"""When a contact was that is just over, in the words of somebody in a hurry."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.when import Direction, read_when

CLOCK = Clock(datetime(2024, 11, 20, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam")), "Europe/Amsterdam")
NOW = "2024-11-20T12:00:00+01:00"


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("25 min ago", "11:35"),
        ("25 min geleden", "11:35"),
        ("vor 25 Min.", "11:35"),
        ("vor 3 Std", "09:00"),
        ("vor ein paar Minuten", "11:57"),
        ("il y a 25 minutes", "11:35"),
        ("il y a 1 minute", "11:59"),
        ("il y a 25 min", "11:35"),
        ("il y a 3h", "09:00"),
        ("il y a quelques minutes", "11:57"),
        ("hace 25 min", "11:35"),
        ("hace 3 h", "09:00"),
        ("hace un cuarto de hora", "11:45"),
        ("hace una hora y media", "10:30"),
        ("hace unos minutos", "11:57"),
    ],
)
def test_so_long_ago_is_a_time_of_today(typed: str, at: str) -> None:
    """Whatever the language, however short the word for minutes and hours."""
    assert f"2024-11-20T{at}:00+01:00" == read_when(typed, CLOCK, Direction.PAST).at


@pytest.mark.parametrize(
    "typed",
    "just now|A moment ago|daarnet|nu net|een ogenblik geleden|gerade eben|soeben|vor einem Moment|à l'instant|À l’instant|"
    "il y a un instant|hace un momento|justo ahora|recién".split("|"),
)
def test_what_is_just_over_was_now_and_is_due_never(typed: str) -> None:
    """The minute it is typed; as the day of something promised, it is refused."""
    assert NOW == read_when(typed, CLOCK, Direction.PAST).at
    with pytest.raises(UnreadableDate):
        read_when(typed, CLOCK, Direction.FUTURE)


@pytest.mark.parametrize("typed", "right now|op dit moment|gerade jetzt|maintenant|ahora mismo".split("|"))
def test_the_present_is_now_on_either_side(typed: str) -> None:
    """As `now` and `nu` are."""
    assert [NOW, NOW] == [read_when(typed, CLOCK, side).at for side in (Direction.PAST, Direction.FUTURE)]


@pytest.mark.parametrize("typed", "earlier today|daarstraks|vorhin|tout à l'heure|hace un rato".split("|"))
def test_earlier_today_is_today_without_a_time(typed: str) -> None:
    """How long ago it was, nobody said."""
    assert "2024-11-20" == read_when(typed, CLOCK, Direction.PAST).at


@pytest.mark.parametrize("typed", "just now, 11:40|net om 11.40|vorhin um 11:40|à l'instant, 11h40".split("|"))
def test_a_time_beside_it_is_the_one_that_counts(typed: str) -> None:
    """It is that time of today."""
    assert "2024-11-20T11:40:00+01:00" == read_when(typed, CLOCK, Direction.PAST).at


@pytest.mark.parametrize(
    "typed", "just|net|gerade|just yesterday|net gisteren|gerade nicht|eben gebeld|justo|netjes".split("|")
)
def test_what_is_not_only_that_is_refused(typed: str) -> None:
    """Another day beside it, or words that are none of a date."""
    with pytest.raises(UnreadableDate):
        read_when(typed, CLOCK, Direction.PAST)

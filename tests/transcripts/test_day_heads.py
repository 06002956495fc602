"""A day that stands above what was said on it, without its year and in figures, as phones show it."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.chats.heads import day_or_time_alone
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.times.stamps import Worded
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-29T15:00:00+01:00"), "+01:00")

SHAPES = (
    "{head}\nDu\n09:41\nWann denn?\nGelesen 09:42\nNordkabel\n09:55\nIch bin Svenja Pohl. Der Techniker kommt am Mittwoch.\n",
    "{head}\n09:41 Jo: Wann kommt jemand?\n09:55 Svenja Pohl: Guten Tag. Der Techniker kommt am Mittwoch.\n",
    "{head}\nJo, 09:41\nWann kommt jemand?\nSvenja Pohl, 09:55\nGuten Tag. Der Techniker kommt am Mittwoch.\n",
)


@each("head", ["Mo 16.11.", "16.11.", "Mo., 16.11.", "ma 16-11", "lun 16/11", "Mon 11/16"])
@each("shape", SHAPES)
def test_what_was_said_below_is_counted_from_that_day(head: str, shape: str) -> None:
    """The Wednesday after that Monday, and not the one after today."""
    found = read_transcript(shape.format(head=head).encode(), KnownSpeakers("Jo", "Nordkabel"), CLOCK).found

    assert ["2026-11-16T09:41"] == [one.value for one in found if one.what is What.START and one.sure]
    assert ["2026-11-18"] == [one.due for one in found if one.what is What.PROMISE]


@each("line", ["16/11", "1/2", "3-4", "Mon 3/4", "45.11.", "16.13.", "Mon 16/11/2", "3.5"])
def test_figures_that_may_be_anything_are_no_day(line: str) -> None:
    """Two figures alone are a part of something; of a weekday's, which is the month may not be plain to see."""
    assert day_or_time_alone(line) is None


@each(
    "head", ["lun, 14 dic, 10:20", "lunes 14 dic. 10:20", "14/dic/2026 10:20", "dom, 3 ene, 9:05", "mié, 5 ago, 21:40"]
)
def test_a_spanish_month_in_short_is_one(head: str) -> None:
    """Beside its number, as phones write it; `ago` and `dic` alone are everyday words elsewhere."""
    stamp = day_or_time_alone(head)

    assert stamp is not None
    assert isinstance(stamp.day, Worded)
    assert (stamp.day.month, stamp.day.day) in {(12, 14), (1, 3), (8, 5)}
    assert stamp.time is not None
    assert day_or_time_alone("ago 3") is None

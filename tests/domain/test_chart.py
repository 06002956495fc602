"""What is drawn of a case: each happening at its day, each promise from its making to its end, the silent days, the present."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from casebook.domain.axis import Axis
from casebook.domain.case_facts import CaseFacts
from casebook.domain.chart import BarEnd, Lane, MarkKind, chart_of
from casebook.domain.silences import Silence
from casebook.records.vocabularies import EventKind, Outcome, Promised, Verdict
from tests.builders import NOW, Entries, case, facts_of, moment
from tests.conftest import each, examples
from tests.exporters.cases import CASES
from tests.strategies import gathered_cases

REFUND = {"promised": Promised.REFUND}
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def day(text: str) -> date:
    """A day of 2024."""
    return date.fromisoformat(f"2024-{text}")


def bars_of(facts: CaseFacts) -> list[tuple[date, date | None, date, BarEnd, bool]]:
    """Each bar: made, due, end, what became of it, and whether any of it is late."""
    chart = chart_of(facts)
    assert chart is not None
    return [(bar.made, bar.due, bar.end, bar.became, bar.late is not None) for bar in chart.bars]


def test_each_happening_has_a_mark_of_its_kind() -> None:
    """In the row that it belongs to; files, numbers and items are no happening."""
    entries = Entries()
    entries.contact("2024-11-01", "hello")
    entries.contact("2024-11-02", outcome=Outcome.NO_ANSWER)
    entries.shipment("2024-11-03", "sent", tracking="A1")
    entries.shipment("2024-11-04", "sent back", tracking="B2", returning=True)
    entries.event("2024-11-05", EventKind.CHARGED)
    entries.event("2024-11-06", EventKind.REFUNDED)
    entries.event("2024-11-07", EventKind.DELIVERED)
    entries.attachment("2024-11-08", "receipt.pdf")
    entries.item("2024-11-09", "a towel")
    chart = chart_of(facts_of(case(), entries))

    assert chart is not None
    assert [*MarkKind] == [mark.kind for mark in chart.marks]
    assert [1, 2, 3, 4, 5, 6, 7] == [mark.number for mark in chart.marks]
    assert {lane: 1 if lane is Lane.EVENTS else 2 for lane in Lane} == {lane: len(chart.lane(lane)) for lane in Lane}


def test_a_promise_runs_from_its_making_to_what_became_of_it() -> None:
    """Kept in time and late, broken, withdrawn, past its day, not due yet, for no day, declined: each ends where it ended."""
    entries = Entries()
    made = "2024-11-01"
    settled = {"verdict": Verdict.KEPT, "promised": Promised.CALLBACK}
    entries.promise(made, "a call", "2024-11-04", settled=moment("2024-11-03"), **settled)
    entries.promise(made, "a call", "2024-11-04", settled=moment("2024-11-06"), **settled)
    broken = {"verdict": Verdict.BROKEN, "settled": moment("2024-11-08"), "promised": Promised.REPAIR}
    entries.promise(made, "a repair", "2024-11-04", **broken)
    entries.promise(made, "a form", "2024-11-04", verdict=Verdict.WITHDRAWN, settled=moment("2024-11-05"))
    entries.promise(made, "a refund", "2024-11-10", **REFUND)
    entries.promise(made, "a visit", "2024-11-30", promised=Promised.COLLECTION)
    entries.promise(made, "a surprise")
    entries.promise(made, "a voucher of 20 EUR", "2024-11-12")
    entries.event("2024-11-02", EventKind.DECLINED, "a voucher of 20 EUR")

    first, now = day("11-01"), NOW.date()
    assert [
        (first, day("11-04"), day("11-03"), BarEnd.KEPT, False),
        (first, day("11-04"), day("11-06"), BarEnd.KEPT, True),
        (first, day("11-04"), day("11-08"), BarEnd.BROKEN, True),
        (first, day("11-04"), day("11-05"), BarEnd.WITHDRAWN, False),
        (first, day("11-10"), now, BarEnd.OVERDUE, True),
        (first, day("11-30"), now, BarEnd.OPEN, False),
        (first, None, now, BarEnd.OPEN, False),
        (first, day("11-12"), day("11-12"), BarEnd.DECLINED, False),
    ] == bars_of(facts_of(case(), entries))


def test_a_promise_made_again_ends_where_the_next_of_it_begins() -> None:
    """Not where the last one does: each time it was put off is a bar of its own, and only the last runs on."""
    entries = Entries()
    for made, due in (("2024-10-01", "2024-10-05"), ("2024-10-10", "2024-10-15"), ("2024-10-20", "2024-10-25")):
        entries.contact(made, "They say so.", agent="Bo")
        entries.promise(made, "a refund", due, made_in=len(entries), **REFUND)

    ends = [(end, became) for _, _, end, became, _ in bars_of(facts_of(case(), entries))]
    assert [(day("10-10"), BarEnd.REPLACED), (day("10-20"), BarEnd.REPLACED), (NOW.date(), BarEnd.OVERDUE)] == ends


def test_of_a_closed_case_nothing_runs_past_its_closing() -> None:
    """Its end is drawn in the place of the present, and what was open then ends there."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund", "2024-11-04", **REFUND)
    chart = chart_of(facts_of(case(closed=moment("2024-11-10")), entries))

    assert chart is not None
    assert (True, day("11-10"), day("11-10")) == (chart.is_closed, chart.until, chart.bars[0].end)
    assert Axis(day("11-01"), day("11-10")) == chart.axis


def test_silences_lie_between_entries_and_before_the_present() -> None:
    """Of a week and more; not before the company was told of anything, nor before what is still to come."""
    entries = Entries()
    entries.event("2024-09-01", EventKind.ORDERED)
    entries.contact("2024-10-01", "hello")
    entries.contact("2024-10-07", "hello again")
    entries.contact("2024-10-20", "and again")
    entries.event("2024-12-24", EventKind.APPOINTMENT, "a fitter")
    chart = chart_of(facts_of(case(), entries))

    assert chart is not None
    expected = [Silence(day("10-07"), day("10-20")), Silence(day("10-20"), NOW.date())]
    assert expected == list(chart.silences)
    assert [13, 31] == [silence.days for silence in chart.silences]


def test_only_what_is_wanted_is_drawn_and_no_day_after_the_last() -> None:
    """What is left out has no mark, and the axis ends where it was told to."""
    facts = CASES["towel"]()
    contacts = [entry for entry in facts.entries if entry in facts.contacts]
    chart = chart_of(facts, contacts, day("11-06"))

    assert chart is not None
    assert ({Lane.CONTACTS}, (), day("11-06")) == (
        {mark.kind.lane for mark in chart.marks},
        chart.bars,
        chart.axis.last,
    )


@each("name", ["bare", "first"])
def test_a_case_in_which_nothing_happened_has_no_chart(name: str) -> None:
    """There is nothing to draw of a problem alone."""
    assert chart_of(CASES[name]()) is None


def test_a_case_closed_before_anything_happened_has_that_day_on_its_axis() -> None:
    """What came after its end is drawn too, and so is the end."""
    entries = Entries()
    entries.contact("2024-11-19")
    chart = chart_of(facts_of(case(closed=moment("2024-11-18")), entries))

    assert chart is not None
    assert (day("11-18"), day("11-18"), day("11-19")) == (chart.until, chart.axis.first, chart.axis.last)


@examples(25, long=2000)
@given(gathered_cases())
def test_whatever_is_recorded_can_be_drawn(facts: CaseFacts) -> None:
    """Every contact, event, parcel's news and promise once, on the axis; no bar ends before it begins."""
    chart = chart_of(facts)
    drawn = (
        len(facts.contacts) + len(facts.attempts) + len(facts.events) + sum(len(each.updates) for each in facts.parcels)
    )
    if chart is None:
        assert (0, 0) == (drawn, len(facts.promises))
        return
    assert (drawn, len(facts.promises)) == (len(chart.marks), len(chart.bars))
    for each_day in (*(mark.day for mark in chart.marks), *(bar.end for bar in chart.bars), chart.until):
        assert chart.axis.first <= each_day <= chart.axis.last
    for bar in chart.bars:
        assert bar.made <= (bar.due_from or bar.made) <= (bar.due or bar.made)
        assert bar.made <= bar.end


@given(DAYS, DAYS, st.integers(2, 20))
def test_an_axis_is_marked_at_even_days_within_it(one: date, other: date, most: int) -> None:
    """At most so many, in order; by the month where days would be too many; a day lies between where it begins and ends."""
    axis = Axis(*sorted((one, other)))
    ticks = axis.ticks(most)

    assert len(ticks.days) <= most
    assert sorted(set(ticks.days)) == list(ticks.days)
    assert all(axis.first <= tick <= axis.last for tick in ticks.days)
    assert not ticks.by_month or {1} >= {tick.day for tick in ticks.days}
    assert 0 < axis.share(axis.first) <= axis.share(axis.last) < 1
    assert (0, 1) == (axis.share(axis.first - timedelta(days=9)), axis.share(axis.last + timedelta(days=9)))

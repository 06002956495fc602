"""A promise in working days is read by the holidays of the case's country, so that its own words fall away beside the day."""

from __future__ import annotations

from casebook.exporters.facts.promises.promised_thing import without_due_words
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("country", "made", "promise", "due", "thing"),
    [
        ("BE", "2026-05-19", "uitbetaling binnen 10 werkdagen", "2026-06-03", "uitbetaling"),
        ("NL", "2026-04-23", "terugbetaling binnen 5 werkdagen", "2026-05-01", "terugbetaling"),
        ("DE", "2026-04-30", "Auszahlung in 3 Werktagen", "2026-05-06", "Auszahlung"),
        ("US", "2026-11-24", "a refund within 3 business days", "2026-11-30", "a refund"),
        (None, "2026-05-19", "uitbetaling binnen 10 werkdagen", "2026-06-02", "uitbetaling"),
    ],
)
def test_the_words_for_its_day_are_left_out_whichever_holidays_it_skips(
    country: str | None, made: str, promise: str, due: str, thing: str
) -> None:
    """The day that they make is told beside what was promised; with the words it would stand in quotation marks."""
    entries = Entries()
    entries.promise(made, promise, due, promised=Promised.REFUND)
    wording = Wording(facts_of(case(country=country), entries), language_named("nl"), years=False)

    assert thing == without_due_words(wording, wording.facts.promises[0].promise)

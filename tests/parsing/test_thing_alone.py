"""The day of a promise is read beside how many of a thing are promised, for how many months, and what was amiss with it."""

from __future__ import annotations

from casebook.exporters.words.case_clock import case_clock
from casebook.parsing.due_dates import due_date_in
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

READ = [
    ("a refund of all three months by 18 Dec", "by 18 Dec", "2024-12-18"),
    ("the 2 missing chairs on 12 Dec", "on 12 Dec", "2024-12-12"),
    ("my missing sleeve on Friday", "on Friday", "2024-11-08"),
    ("terugbetaling van drie maanden voor 18 december", "voor 18 december", "2024-12-17"),
    ("de 2 ontbrekende stoelen op 12 december", "op 12 december", "2024-12-12"),
    ("zwei Stühle bis 12. Dezember", "bis 12. Dezember", "2024-12-12"),
    ("2 Stühle bis zum 12. Dezember", "bis zum 12. Dezember", "2024-12-12"),
    ("le remboursement de deux mois avant le 12 décembre", "avant le 12 décembre", "2024-12-11"),
    ("la devolución de tres meses antes del 12 de diciembre", "antes del 12 de diciembre", "2024-12-11"),
    ("los 2 platos el 12 de diciembre", "12 de diciembre", "2024-12-12"),
]

NONE = [
    "Gutschein gültig bis 12. Dezember",
    "Aktion bis 12. Dezember",
    "it was missing on 12 Nov",
    "open until 12 Dec",
    "at 2 or 3 on 12 Nov 2023",
]


@each(("text", "words", "day"), READ)
def test_no_number_of_a_thing_is_any_of_the_day(text: str, words: str, day: str) -> None:
    """The words that tell the day are those that were typed."""
    due = due_date_in(text, moment("2024-11-02"), case_clock(facts_of(case(), Entries())))

    assert due is not None
    assert (due.words, due.last.day.isoformat()) == (words, day)


@each("text", NONE)
def test_what_lasts_or_was_so_on_a_day_is_due_on_none(text: str) -> None:
    """Whatever is left out beside it."""
    assert due_date_in(text, moment("2024-11-02"), case_clock(facts_of(case(), Entries()))) is None

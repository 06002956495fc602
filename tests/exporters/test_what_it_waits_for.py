"""A promise that waits for something, told in a sentence: what it waits for stands in it once."""

from __future__ import annotations

from pathlib import Path

import casebook as api
from casebook.actions.answers.case_answers import CaseAnswers
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from tests.builders import NOW
from tests.conftest import each


@each(
    ("language", "promise", "told"),
    [
        ("en", "payment within 14 days of receiving the invoice", "a payment, within 14 days after receiving the invoice"),
        ("en", "they pay 5 days after the form arrives", "promised to pay, within 5 days after the form arrives"),
        ("nl", "terugbetaling binnen 5 dagen na ontvangst van het pakket", "terugbetaling, binnen 5 dagen na ontvangst van"),
        ("de", "Erstattung 5 Tage nach Eingang der Ware", "die Erstattung zugesagt, innerhalb von 5 Tagen nach Eingang der Ware"),
        ("fr", "une décision 10 jours après l'arrivée du rapport", "promis une décision sous 10 jours après arrivée du rapport"),
        ("es", "el reembolso 5 días después de recibir el paquete", "reembolso, en un plazo de 5 días después de recibir"),
        ("es", "el reembolso 5 días después de la recepción", "reembolso, en un plazo de 5 días desde recepción"),
    ],
)  # fmt: skip
def test_what_a_promise_waits_for_is_said_once(tmp_path: Path, language: str, promise: str, told: str) -> None:
    """Before it happens and after, in the paste, an e-mail, a letter and a complaint; its own words say it no second time."""
    book = api.open_book(tmp_path / f"{language}{len(promise)}.db", now=NOW)
    book.open_case(CaseAnswers("s", "Co", language=language))
    book.promise("s", promise, date="31 Oct", agent="Ann")
    waits = book.facts("s").promises[0].promise.after or ""

    for happened in (None, "2 Nov"):
        if happened:
            book.happened("s/1", happened)
        for form in ("chat", "email", "letter", "ombudsman"):
            text = renderer(form, "text")(book.facts("s"), ExportOptions(language=language)).replace("\xa0", " ")
            assert told in text
            assert 1 == max(line.count(waits.removeprefix("the ")) for line in text.splitlines())


@each(
    ("language", "promise", "after", "within"),
    [
        ("en", "refund in 5 days", "the return is scanned", "5 days"),
        ("en", "compensation within 10 days", "the airline confirms", "10 days"),
        ("nl", "terugbetaling binnen 5 dagen", "de retour binnen is", "5 dagen"),
        ("de", "Erstattung innerhalb von 5 Tagen", "die Retoure da ist", "5 Tagen"),
        ("fr", "remboursement sous 5 jours", "le retour est scanné", "5 jours"),
        ("es", "reembolso en 5 días", "llegue la devolución", "5 días"),
    ],
)
def test_how_long_it_may_take_after_that_is_said_once(
    tmp_path: Path, language: str, promise: str, after: str, within: str
) -> None:
    """Though its own words say it, and what it waits for was told beside them."""
    book = api.open_book(tmp_path / f"{language}{len(promise)}.db", now=NOW)
    book.open_case(CaseAnswers("s", "Co", language=language))
    book.promise("s", promise, after=after, date="31 Oct", agent="Ann")

    for form in ("chat", "letter", "ombudsman"):
        text = renderer(form, "text")(book.facts("s"), ExportOptions(language=language)).replace("\xa0", " ")
        assert after in text
        assert 1 == max(line.count(within) for line in text.splitlines())

"""Who promised one of two things that are asked for did not promise what is asked for."""

from __future__ import annotations

from datetime import date

from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.lead.as_promised import asked_as_promised
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def said(language: str, want: str, promise: str) -> tuple[str, ...]:
    """What is asked for with that it was promised, in all its forms."""
    entries = Entries()
    made = entries.contact("2024-11-01", agent="Nadja")
    entries.promise("2024-11-01", promise, "2024-11-08", promised=Promised.REFUND, made_in=made)
    given = case(language=language, problem="You still charge me.", want=want, amount=Money(11_970, "EUR"))
    facts = facts_of(given, entries)
    wording = Wording(facts, language_named(language))
    request = request_of(wording, want, date(2024, 11, 27), is_kept=False)
    return asked_as_promised(wording, facts.promises[0], request)


@each(
    ("language", "want", "promise"),
    [
        ("en", "119.70 EUR back and a confirmation of the cancellation", "119.70 EUR by 8 Nov"),
        ("nl", "119,70 EUR terug en een bevestiging van de opzegging", "119,70 EUR voor 9 november"),
        ("de", "119,70 EUR zurück und eine Bestätigung der Kündigung", "119,70 EUR bis 8. November"),
        ("fr", "119,70 EUR et une confirmation de la résiliation", "119,70 EUR avant le 9 novembre"),
        ("es", "119,70 EUR y una confirmación de la baja", "119,70 EUR antes del 9 de noviembre"),
    ],
)
def test_what_is_asked_beside_a_sum_was_not_promised_with_it(language: str, want: str, promise: str) -> None:
    """The sum alone was: with nothing beside it, who promised it is told."""
    alone = (
        want.partition(" and ")[0].partition(" en ")[0].partition(" und ")[0].partition(" et ")[0].partition(" y ")[0]
    )

    assert said(language, want, promise) == ()
    assert said(language, alone, promise)


@each(
    ("want", "promise"),
    [
        ("119.70 EUR back and a confirmation of the cancellation", "119.70 EUR and a confirmation by 8 Nov"),
        ("the 119.70 EUR back that hotel and taxi cost us", "119.70 EUR by 8 Nov"),
        ("39.90 EUR and 79.80 EUR back", "39.90 EUR and 79.80 EUR by 8 Nov"),
    ],
)
def test_what_was_promised_with_the_sum_is_all_of_it(want: str, promise: str) -> None:
    """So are several sums, and words that ask for no more."""
    assert said("en", want, promise)

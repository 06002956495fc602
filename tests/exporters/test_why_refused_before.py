"""Why they refused is told with the last refusal, where that one does not say; and a sum that is asked for is named once."""

from __future__ import annotations

from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

REFUSED = (
    ("en", "The file is closed.", "It is not covered because the bike was not locked to anything."),
    ("nl", "Het dossier is gesloten.", "Geen dekking omdat de fiets nergens aan vast zat."),
    ("de", "Die Akte ist geschlossen.", "Keine Deckung, weil das Rad nirgends angeschlossen war."),
    ("fr", "Le dossier est clos.", "Ce n'est pas couvert parce que le vélo n'était pas attaché."),
    ("es", "El expediente está cerrado.", "No se cubre porque la bici no estaba atada a nada."),
)


def _told(language: str, *texts: str, limit: int = 430) -> str:
    entries = Entries()
    made = entries.contact("2024-05-19", "x" * 70, agent="Els")
    entries.promise("2024-05-19", None, "2024-06-03", promised=Promised.REFUND, made_in=made)
    for day, text in zip(("2024-06-09", "2024-07-06"), texts, strict=True):
        entries.contact(day, text, agent="Joren" if day == "2024-07-06" else "Ann", outcome=Outcome.REFUSED)
        entries.contact(f"{day[:8]}12", "y" * 70, agent="Wim")
    facts = facts_of(case(language=language, problem="Stolen.", want="1,240 EUR"), entries)
    return renderer("chat", "text")(facts, ExportOptions(language, limit=limit)).replace("\xa0", " ")


@each(("language", "last", "why"), REFUSED)
def test_of_a_refusal_that_only_says_that_it_stays_so_the_one_before_is_told_too(
    language: str, last: str, why: str
) -> None:
    """That says why, and whoever answers can only answer that."""
    assert why[4:].rstrip(".") in _told(language, why, last)


def test_a_refusal_that_says_why_needs_none_before_it() -> None:
    """There is no room for both where one is enough."""
    (_, _, why), other = REFUSED[0], "It is too late since the report came after two days."

    assert "two days" not in _told("en", other, why, limit=340)


@each(
    ("language", "promise", "told"),
    [
        ("en", "the compensation of 500 euros", "the compensation"),
        ("nl", "de vergoeding van 500 euro", "de vergoeding"),
        ("de", "die Entschädigung von 500 Euro", "die Entschädigung"),
        ("fr", "l'indemnisation de 500 euros", "l'indemnisation"),
        ("es", "la compensación de 500 euros", "la compensación"),
    ],
)
def test_a_sum_that_is_asked_for_is_not_told_of_the_thing_that_was_promised_too(
    language: str, promise: str, told: str
) -> None:
    """Where there is little room; of another sum it is never left out."""
    for want, is_named in ((f"{promise[:3]} 500 euros", False), ("400 euros", True)):
        entries = Entries()
        made = entries.contact("2024-06-02", agent="Ann")
        entries.promise("2024-06-02", promise, None, promised=Promised.OTHER, made_in=made)
        wording = Wording(facts_of(case(want=want), entries), language_named(language), years=False)
        sentence = PromiseSentence(wording, wording.facts.promises[0])

        brief = sentence.text(sentence.least)
        assert [told in brief, "500" in brief] == [True, is_named], brief

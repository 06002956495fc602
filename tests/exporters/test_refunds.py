"""Money that came back is told in a sentence, and no line says of it what the word for it alone would."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def lines_of_refund(language: str, note: str | None) -> list[str]:
    """What is told of 20 EUR that came on 6 November, of 60 that were promised."""
    entries = Entries()
    made = entries.contact("2024-11-01", "She agrees.", agent="Bo")
    entries.promise("2024-11-01", "60 EUR", "2024-11-05", promised=Promised.REFUND, made_in=made)
    entries.event("2024-11-06", EventKind.REFUNDED, note, amount=Money(2000, "EUR"))
    facts = facts_of(case(problem="It leaks.", want="60 EUR back", amount=Money(6000, "EUR")), entries)
    return [each for each in paste(facts, ExportOptions(language)).splitlines() if each.startswith("6")]


@each(
    ("language", "note", "line"),
    [
        ("en", "one month only", "6 Nov: I was refunded one month only."),
        ("nl", "de helft", "6 nov: de helft terugbetaald."),
        ("de", "nur die Hälfte", "6. November: nur die Hälfte erstattet."),
        ("fr", "la moitié", "6 novembre\u00a0: on m'a remboursé la moitié."),
        ("es", "la mitad", "6 de noviembre: me devolvieron la mitad."),
        ("en", "For the case only.", "6 Nov: I was refunded for the case only."),
        ("nl", "voor het hoesje", "6 nov: voor het hoesje terugbetaald."),
        ("fr", "pour l'étui seulement", "6 novembre\u00a0: on m'a remboursé pour l'étui seulement."),
        ("es", "solo por la funda", "6 de noviembre: me devolvieron solo por la funda."),
        ("en", "20 EUR came, the deposit", "6 Nov: 20 EUR came, the deposit."),
        ("en", "20 EUR, one of three", "6 Nov: I was refunded 20 EUR, one of three."),
        ("en", "20 EUR on my card, the fee", "6 Nov: I was refunded 20 EUR on my card, the fee."),
    ],
)
def test_how_much_came_back_or_for_what_is_a_sentence(language: str, note: str, line: str) -> None:
    """No `6 Nov, refunded: one month only.`, which nobody writes; what was typed as a sentence stands as it was."""
    told = lines_of_refund(language, note)

    assert not any("refunded:" in each or "terugbetaald:" in each for each in told)
    assert told == [line]


@each("note", ["no explanation", "they say it was a mistake", "one agent said it is all I get"])
def test_what_says_neither_stays_behind_the_word_for_it(note: str) -> None:
    """It may have a verb of its own, or say nothing of how much that was."""
    told = [each.casefold().rstrip(".") for each in lines_of_refund("en", note)]

    assert [f"6 nov, refunded: {note}".casefold()] == told


@each(
    ("language", "line"),
    [
        ("en", "7 Nov: charged 5.00 EUR, by card. Nobody asked me."),
        ("nl", "7 nov: afgeschreven € 5,00, by card. Nobody asked me."),
        ("de", "7. November: abgebucht 5,00 €, by card. Nobody asked me."),
        ("fr", "7 novembre\u00a0: débit de 5,00\u00a0€, by card. Nobody asked me."),
        ("es", "7 de noviembre: cargo de 5,00 €, by card. Nobody asked me."),
    ],
)
def test_what_was_taken_is_told_behind_its_day(language: str, line: str) -> None:
    """No `7 Nov, charged: 5.00 EUR`, which is a row of a table."""
    entries = Entries()
    entries.event("2024-11-07", EventKind.CHARGED, "Nobody asked me.", amount=Money(500, "EUR"), method="by card")
    entries.event("2024-11-08", EventKind.CHARGED, "Again.", amount=Money(700, "EUR"), method="by card")
    told = paste(facts_of(case(problem="It leaks.", want="an answer"), entries), ExportOptions(language)).splitlines()

    assert line.replace("\u00a0", " ") in [each.replace("\u00a0", " ") for each in told]


def test_a_note_that_says_something_else_stands_behind_the_sum_that_came() -> None:
    """Where no line above has that: *21 Jan: I was refunded 20.00 EUR. The rest was kept for a scratch.*"""
    entries = Entries()
    entries.event("2024-11-06", EventKind.REFUNDED, "The rest was kept for a scratch.", amount=Money(2000, "EUR"))
    told = paste(facts_of(case(problem="It leaks.", want="an answer"), entries), ExportOptions()).splitlines()

    assert "6 Nov: I was refunded 20.00 EUR. The rest was kept for a scratch." in told


@each(
    ("language", "lines"),
    [
        ("en", ("7 Nov: I was offered 5.00 EUR. For the trouble.", "8 Nov: I declined 7.00 EUR. Too little.")),
        ("nl", ("7 nov: mij is € 5,00 aangeboden. For the trouble.", "8 nov: € 7,00 heb ik afgeslagen. Too little.")),
        (
            "de",
            (
                "7. November: man bot mir 5,00 € an. For the trouble.",
                "8. November: 7,00 € habe ich abgelehnt. Too little.",
            ),
        ),
        (
            "fr",
            ("7 novembre : on m'a proposé 5,00 €. For the trouble.", "8 novembre : j'ai refusé 7,00 €. Too little."),
        ),
        (
            "es",
            ("7 de noviembre: me ofrecieron 5,00 €. For the trouble.", "8 de noviembre: no acepté 7,00 €. Too little."),
        ),
    ],
)
def test_what_was_offered_or_declined_is_a_sentence(language: str, lines: tuple[str, str]) -> None:
    """Where it is no pair of an offer and that it was declined, which is one sentence."""
    for event, day, note, minor, line in (
        (EventKind.OFFERED, 7, "For the trouble.", 500, lines[0]),
        (EventKind.DECLINED, 8, "Too little.", 700, lines[1]),
    ):
        entries = Entries()
        entries.event(f"2024-11-0{day}", event, note, amount=Money(minor, "EUR"))
        told = paste(facts_of(case(problem="It leaks.", want="an answer"), entries), ExportOptions(language))

        assert line in told.replace("\u00a0", " ").replace("\u202f", " ").splitlines()

"""Nothing is told that the record does not say: what money was for, who paid it, what was refused, all that was promised."""

from __future__ import annotations

from dataclasses import replace

from casebook.exporters.chat import outline
from casebook.exporters.formats.text import render
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def paste(entries: Entries, language: str = "en", **values: object) -> str:
    """All of the paste of a case, with blanks that a line may end at."""
    options = ExportOptions(language)
    text = render(outline(facts_of(case(language=language, **values), entries), options), options)
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@each(
    ("want", "note", "is_compensation"),
    [
        ("1,040.00 EUR compensation", None, True),
        ("1,040.00 EUR compensation for the delay", "For the delay", True),
        ("1,040.00 EUR compensation for the delay", "For the hotel, says the statement", False),
        ("1,040.00 EUR compensation and the rest of our hotel and taxi costs", None, False),
        ("1,040.00 EUR compensation and an apology", None, True),
        ("1,040.00 EUR compensation plus my expenses", None, False),
    ],
)
def test_money_is_called_compensation_only_where_it_can_be_nothing_else(
    want: str, note: str | None, is_compensation: bool
) -> None:
    """Else it is told as it was recorded."""
    entries = Entries()
    entries.contact("2024-11-01", agent="Colin")
    entries.event("2024-11-03", EventKind.REFUNDED, note, amount=Money(10_000, "EUR"))
    entries.event("2024-11-04", EventKind.COST, amount=Money(17_950, "EUR"))

    text = paste(entries, problem="The flight was late.", want=want)

    assert ("Compensation of 100.00" if is_compensation else "Refunded 100.00") in text
    assert ("Refunded 100.00" if is_compensation else "Compensation of 100.00") not in text


@each(
    ("language", "note", "party", "said", "told"),
    [
        ("en", "chargeback", None, None, "charged back 24.00 EUR"),
        ("nl", "teruggehaald", "Rabobank", "twee incasso's teruggehaald", "gestorneerd € 24,00"),
        ("de", "zurückgebucht", "Sparkasse", "zwei Abbuchungen zurückgeholt", "zurückgebucht 24,00 €"),
        ("fr", "récupérés", "Banque Unie", "deux prélèvements récupérés", "rétrofacturation de 24,00 €"),
        ("es", "recuperado", "Banco Sur", "dos recibos devueltos", "contracargo de 24,00 €"),
        ("de", "zurückgebucht", None, None, "erstattet 24,00 €"),
        ("de", "zurückgebucht", "Reisebüro Nord", "zwei Raten zurückgeholt", "erstattet 24,00 €"),
        ("es", "devuelto", "Agencia Sol", "dinero devuelto", "reembolso de 24,00 €"),
    ],
)
def test_what_a_bank_took_back_did_not_come_from_the_company(
    language: str, note: str, party: str | None, said: str | None, told: str
) -> None:
    """Nor is it what came of a promise; what anybody may have paid is told as it was recorded."""
    entries = Entries()
    made_in = entries.contact("2024-11-01", agent="Mo")
    entries.promise("2024-11-01", "60,00 EUR", "2024-11-10", made_in=made_in, promised=Promised.REFUND)
    entries.contact("2024-11-05", said, party=party)
    entries.event("2024-11-05", EventKind.REFUNDED, note, amount=Money(2_400, "EUR"))
    entries.event("2024-11-06", EventKind.COST, amount=Money(500, "EUR"))

    text = paste(entries, language, amount=Money(6_000, "EUR"), problem="60 EUR.").casefold()

    assert told.casefold() in text, text
    assert f"({note}" not in text
    came = {"en": "only 24", "nl": "maar € 24", "de": "nur 24", "fr": "reçu que 24", "es": "solo he recibido 24"}[
        language
    ]
    assert (came in text) is not told.startswith(("charged", "gestorneerd", "zurückgebucht", "rétro", "contracargo"))


def refused(said: str, promise: str = "160 EUR within 5 working days") -> str:
    """The lead of a case in which this was promised, and that was said when they refused."""
    entries = Entries()
    made_in = entries.contact("2024-10-20", agent="Sunita", role=Role.MANAGER)
    entries.promise("2024-10-20", promise, "2024-10-27", made_in=made_in, promised=Promised.REFUND)
    entries.contact("2024-11-01", said, agent="Owen", outcome=Outcome.REFUSED)
    of = case(problem="They keep 410.", want="the 410 back", amount=Money(41_000, "EUR"))
    return lead_of(facts_of(of, entries), ExportOptions("en")).text


def test_who_refuses_another_sum_refused_none_of_what_was_promised() -> None:
    """They are told apart, with why or with how much it was."""
    text = refused("the landlord won't pay back the 250 for the worktop, says the burn is new")

    assert "Owen refused on 1 Nov: the landlord won't pay back the 250" in text
    assert "; Owen refused" not in text
    why = (
        f"the landlord won't pay back the 250 for the worktop {'that was burnt before I came ' * 8}, says the landlord"
    )
    assert "Owen refused 250.00 EUR on 1 Nov" in refused(why)


@each(
    "said",
    [
        "he won't pay it back",
        "he won't pay back the 160",
        "it was spent on the 30 September, nothing to pay back",
        "not within the 14 days",
    ],
)
def test_a_refusal_without_another_sum_goes_on_from_what_was_promised(said: str) -> None:
    """A day and a time are no sums."""
    assert "; Owen refused" in refused(said)


@each(
    ("language", "promise", "told"),
    [
        ("en", "a new piano delivered and the old one collected", "delivery and a collection"),
        ("nl", "een nieuwe piano geleverd en de oude opgehaald", "levering en"),
        ("en", "the old piano collected and a call on Monday", "a collection"),
    ],
)
def test_a_promise_of_two_things_is_not_told_as_one_of_them(language: str, promise: str, told: str) -> None:
    """By its kinds, each of them; a call beside it is none. What came of it is told of all of it."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    entries = Entries()
    made_in = entries.contact("2024-10-20", agent="Danika")
    assert Promised.COLLECTION in kinds_named_in(promise)
    broken = {"promised": Promised.COLLECTION, "verdict": Verdict.BROKEN, "made_in": made_in}
    entries.promise("2024-10-20", promise, "2024-10-27", **broken)
    entries[-1] = replace(entries[-1], settled_note="no piano came")
    problem = "Three keys in the middle octave of it have made no sound at all since 2 October, and it was bought new."
    of = case(language=language, problem=problem, want="a replacement piano, or 1,349.00 EUR back to my account")

    text = lead_of(facts_of(of, entries), ExportOptions(language)).text

    assert told in text or promise in text
    assert ("nobody came for it" in text) is (told == "a collection")


@each(
    ("language", "problem", "is_told"),
    [
        ("en", "The surgery cost 1,284.00 EUR and Amazon paid only 412.00 EUR, because of a limp.", False),
        ("nl", "De operatie kostte € 1.284,00 en ze vergoedden maar € 412,00, om een oude kwaal.", False),
        ("de", "Die Operation kostete 1.284,00 EUR und Amazon erstattete nur 412,00 EUR, wegen eines Hinkens.", False),
        ("en", "The surgery cost 1,284.00 EUR and I paid 412.00 EUR for the pills alone, because of a limp.", True),
        ("en", "The surgery cost 1,284.00 EUR and a fee of 412.00 EUR came on top.", True),
    ],
)
def test_what_they_paid_as_the_problem_says_is_not_told_again(language: str, problem: str, is_told: bool) -> None:
    """A fee of as much, or what the person paid, is another sum."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(128_400, "EUR"))
    entries.event("2024-10-20", EventKind.REFUNDED, amount=Money(41_200, "EUR"))
    of = case(language=language, problem=problem, want="872.00 EUR")

    lead = lead_of(facts_of(of, entries), ExportOptions(language))

    assert (2 if is_told else 1) == lead.text.count("412")

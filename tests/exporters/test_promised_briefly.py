"""What a hurried note promises, as it is noticed when it is logged, is told as said where nobody recorded a promise."""

from __future__ import annotations

from casebook.exporters.facts.promises.promised_briefly import promised_briefly
from casebook.exporters.facts.to_come.said_to_come import said_to_come
from casebook.exporters.wording import Wording
from casebook.exporters.words.case_clock import case_clock
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.test_hurried_stories import lead

NOTED = (
    (
        "en",
        "mgr Helen rang me, she found the quote, work is approved, new sash fitted by 30 oct",
        "new sash fitted by 30 oct",
    ),
    ("nl", "gebeld met Joris, hij ziet het staan, nieuwe molen op 30 okt in huis", "nieuwe molen op 30 okt in huis"),
    (
        "de",
        "Frau Melnyk gesprochen, sieht den Fehler, Gutschrift von 40 Euro bis 30.10.",
        "Gutschrift von 40 Euro bis 30.10.",
    ),
    (
        "fr",
        "eu la responsable Mme Carlier au tel : jamais activé donc rétractation valable, remboursement sous 8 jours",
        "remboursement sous 8 jours",
    ),
    (
        "es",
        "llamé, Nuria, ve las dos con el mismo segundo, fallo de ellos, reembolso en 5 días hábiles",
        "reembolso en 5 días hábiles",
    ),
)


@each(("language", "text", "promised"), NOTED)
def test_what_is_promised_without_a_verb_is_found(language: str, text: str, promised: str) -> None:
    """With its day, among the other things that were noted."""
    entries = Entries()
    entries.contact("2024-10-23", text, channel=Channel.PHONE)
    facts = facts_of(case(language=language), entries)

    assert promised == promised_briefly(facts.contacts[0], case_clock(facts))


NO_PROMISE = (
    "trip cancelled, email today",
    "Karim: il transmet, réponse mardi",
    "rang again, she looks into it by friday",
    "refund went thru sep 17 to card ending 2231",
    "new sash, work is approved",
)


@each("text", NO_PROMISE)
def test_what_would_not_end_it_or_has_no_day_to_come_is_none(text: str) -> None:
    """A call, an answer, what only somebody looks into, what is over, and what nobody said a day of."""
    entries = Entries()
    entries.contact("2024-10-23", text, channel=Channel.PHONE)
    facts = facts_of(case(), entries)

    assert promised_briefly(facts.contacts[0], case_clock(facts)) == ""


def test_the_lead_tells_it_as_promised_with_who_when_and_what_came_of_it() -> None:
    """A later and weightier word comes before an earlier call that never came."""
    told = lead(
        "en",
        ("2024-10-12T10:00", "window wont shut since 4 oct. Gaz says he has no record, will call me back tmrw"),
        ("2024-10-23T10:00", "mgr Helen rang me, she found the quote, work is approved, new sash fitted by 30 oct"),
        ("2024-11-02T10:00", "30 oct came and went, nobody. just want the window replaced"),
    )

    assert "On 23 Oct Helen, a manager, promised a new sash fitted by 30 Oct; nobody came." in told
    assert "call me back" not in told


@each(
    ("said", "noted", "came"),
    [
        ("tech comes 30 oct", "30 oct came and went, no one", "; nobody came"),
        ("refund of 40 GBP by 30 oct", "30 oct came and went, nobody", ""),
        ("tech comes 30 oct", "nobody answers", ""),
    ],
)
def test_nobody_alone_says_that_nobody_came(said: str, noted: str, came: str) -> None:
    """Of whoever was to come, and not of money; nor where it goes on."""
    entries = Entries()
    entries.contact("2024-10-23", f"rang, Mel: {said}", agent="Mel", channel=Channel.PHONE)
    entries.event("2024-11-02", EventKind.NOTE, noted)
    forms = said_to_come(Wording(facts_of(case(), entries), language_named("en"), years=False)).forms

    assert bool(came) == any(form.endswith("; nobody came") for form in forms)


def test_money_that_comes_behind_something_else_is_money() -> None:
    """*Collection tuesday, money 5 days later*: a part of the money that came since is what came of it."""
    entries = Entries()
    entries.contact("2024-10-16", "chat, Mel. collection tue, money 5 working days after that", agent="Mel")
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(4000, "GBP"))
    facts = facts_of(case(want="my money back", amount=Money(8000, "GBP")), entries)
    forms = said_to_come(Wording(facts, language_named("en"), years=False)).forms

    assert forms[0].endswith("; only 40.00 GBP came")

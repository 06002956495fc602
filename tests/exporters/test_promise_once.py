"""What was promised, and the lead tells, is not told once more: not in a line below it, nor in what they contradict."""

from __future__ import annotations

from datetime import date as day_of
from typing import Any

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def below(entries: Entries, language: str = "en", **values: Any) -> str:
    """What stands below the lead, with plain spaces."""
    given = {"problem": "The kitchen came without a top.", "want": "the kitchen finished"} | values
    text = paste(facts_of(case(**given), entries), ExportOptions(language)).replace("\u00a0", " ")
    return text.partition("\n\n")[2]


@each(
    ("language", "said", "promised", "line"),
    [
        (
            "de",
            "Die Platte ist da, eingebaut wird sie am 18. November.",
            "Einbau am 18. November",
            "Die Platte ist da.",
        ),
        ("nl", "Het blad is er nu, ingebouwd wordt het op 18 november.", "inbouw op 18 november", "Het blad is er nu."),
        (
            "en",
            "The top is there now, the fitting is on 18 November.",
            "fitting on 18 November",
            "The top is there now.",
        ),
    ],
)
def test_a_clause_that_names_the_day_of_the_lead_is_left_out(
    language: str, said: str, promised: str, line: str
) -> None:
    """As a thing or as what is done with it: the day and the deed stand above."""
    entries = Entries()
    made = entries.contact("2024-11-02", said, agent="Maria")
    entries.promise("2024-11-02", promised, "2024-11-18", promised=Promised.OTHER, made_in=made)

    assert f"{line}\n" in below(entries, language)


@each(
    "said",
    [
        "The top is there now, the fitting is on 19 November.",
        "The top is there now, the plumber comes on 18 November.",
        "The top is there now, no fitting is on 18 November.",
        "The top is there now, the fitting is on 18 November at 14:30.",
    ],
)
def test_a_clause_of_another_day_or_deed_stays(said: str) -> None:
    """So does one that says no, or has an hour."""
    entries = Entries()
    made = entries.contact("2024-11-02", said, agent="Maria")
    entries.promise("2024-11-02", "fitting on 18 November", "2024-11-18", promised=Promised.OTHER, made_in=made)

    assert said in below(entries)


@each(
    ("language", "want", "promised"),
    [
        ("en", "250 GBP back", "the whole amount back within 7 days"),
        ("nl", "250 GBP terug", "het hele bedrag terug binnen 7 dagen"),
        ("de", "250 GBP zurück", "den ganzen Betrag zurück in 7 Tagen"),
    ],
)
def test_the_whole_sum_is_promised_once_where_the_lead_names_it(language: str, want: str, promised: str) -> None:
    """Its kind, its day and the sum stand in the lead."""
    entries = Entries()
    made = entries.contact("2024-11-02", "Somebody looks at it.", agent="Maria")
    entries.promise("2024-11-02", promised, "2024-11-09", promised=Promised.REFUND, made_in=made)

    assert promised[:16] not in below(entries, language, want=want, amount=Money(25000, "GBP"))


def test_what_was_decided_stands_against_a_refusal_where_the_lead_has_the_promise() -> None:
    """The sum stands above with who promised it; below, what they said with it."""
    entries = Entries()
    refused = entries.contact("2024-11-01", "He says it was there before.", agent="Tom", outcome=Outcome.REFUSED)
    made = entries.contact(
        "2024-11-02", "She overturns the refusal.", agent="Harriet", role=Role.MANAGER, contradicts=(refused,)
    )
    entries.promise("2024-11-02", "250 GBP within 7 days", "2024-11-09", promised=Promised.OTHER, made_in=made)
    text = below(entries, want="250 GBP for the claim")

    assert "Harriet said on 2 Nov that she overturns the refusal" in text
    assert "Harriet promised" not in text


def test_from_which_day_on_it_might_have_come_is_not_told_once_the_last_has_passed() -> None:
    """*Refund approved. Promised: full refund to my card in 3-5 business days* says what the lead says a third time."""
    for said in ("The photo is clear. Refund approved for the full order.", "The photo is clear."):
        entries = Entries()
        made = entries.contact("2024-11-02", said, agent="Maria")
        promised = {"promised": Promised.REFUND, "made_in": made, "due_from": day_of.fromisoformat("2024-11-06")}
        entries.promise("2024-11-02", "full refund to my card in 3-5 business days", "2024-11-08", **promised)
        told = below(entries, want="a full refund to my card", problem="The top never came.")

        assert "Promised" not in told


@each(
    ("language", "line"),
    [
        ("en", "2 Nov, Maria: She found the mistake. Promised: refund due 16 Nov."),
        ("nl", "2 nov, Maria: She found the mistake. Toegezegd: terugbetaling uiterlijk 16 nov."),
        ("de", "2. November, Maria: She found the mistake. Zugesagt: Erstattung bis zum 16. November."),
        ("fr", "2 novembre, Maria : She found the mistake. Promis : remboursement au plus tard le 16 novembre."),
        ("es", "2 de noviembre, Maria: She found the mistake. Prometido: reembolso a más tardar el 16 de noviembre."),
    ],
)
def test_where_only_the_day_is_left_it_is_not_said_to_be_promised_again(language: str, line: str) -> None:
    """The lead had no room for that day, or names it nowhere: its line has it, behind what it is."""
    entries = Entries()
    made = entries.contact("2024-11-02", "She found the mistake.", agent="Maria", case_number="SH-2026-771-AB")
    entries.promise("2024-11-02", "348.20 EUR back", "2024-11-16", promised=Promised.REFUND, made_in=made)
    entries.event("2024-11-17", EventKind.REFUNDED, "174.10 EUR came", amount=Money(17410, "EUR"))
    problem = (
        "Since 1 February you have been taking the money out of my account twice every month. I have one connection and one "
        "contract only"
    )
    told = below(entries, language, problem=problem, want="348.20 EUR back", amount=Money(34820, "EUR"))

    assert line in told.splitlines() or "16" not in told, told


def test_what_was_promised_for_the_day_of_its_line_is_not_told_again_there() -> None:
    """The lead says what and by whom, the line on which day: *Promised: the form by email, due that day* says all of it twice."""
    entries = Entries()
    made = entries.contact("2024-11-02", "Needs a form.", agent="Monique")
    entries.promise(
        "2024-11-02", "the buyback form by email today", "2024-11-02", promised=Promised.OTHER, made_in=made
    )
    problem = "It has never cooled below 58 F since it was delivered to us in the summer of this year by the two men"
    told = below(entries, problem=problem, want="a replacement or a full refund of 1,649.00 USD to my card")

    assert "buyback form by email, due" not in told


@each(
    ("language", "promised", "said"),
    [
        ("en", "the buyback form by email", "Needs a form."),
        ("en", "the buyback form by email", "A form is needed."),
        ("nl", "het formulier per mail", "Formulier nodig."),
        ("de", "das Formular per Mail", "Braucht ein Formular."),
        ("fr", "le formulaire par mail", "Il faut un formulaire."),
        ("es", "el formulario por correo", "Hace falta un formulario."),
    ],
)
def test_that_what_was_promised_is_needed_is_no_line_of_its_own(language: str, promised: str, said: str) -> None:
    """The lead says that they promised it; what else is needed is told."""
    other = f"{said[:-1]} + IBAN."
    for typed, is_told in ((said, False), (other, True)):
        entries = Entries()
        made = entries.contact("2024-11-02", typed, agent="Monique", channel=Channel.PHONE)
        entries.promise("2024-11-02", promised, "2024-11-04", promised=Promised.OTHER, made_in=made)
        told = below(entries, language, problem="It is broken", want="649.00 EUR")

        assert (typed.rstrip(".") in told) is is_told, told


def test_what_stands_in_a_contradiction_with_its_day_is_not_promised_again_on_its_line() -> None:
    """Whether or not the lead tells it too, which had no room for its days."""
    entries = Entries()
    made = entries.contact("2024-11-02", "The exchange is approved.", agent="Maria", role=Role.SUPERVISOR)
    entries.promise("2024-11-02", "a new hob", "2024-11-08", promised=Promised.REPLACEMENT, made_in=made)
    said = "The guarantee does not apply because of a scratch in the glass."
    entries.contact("2024-11-09", said, agent="Voss", outcome=Outcome.REFUSED, contradicts=(made,))
    problem = (
        "Two zones of the hob have been failing with the same fault since the day on which it was fitted by your man"
    )
    for longer in (problem, f"{problem} in April", f"{problem} in April, and both of them on the right"):
        told = below(entries, problem=longer, want="a new hob or 749.00 EUR back on my account")
        line = next((each for each in told.splitlines() if each.startswith("2 Nov")), "")

        assert "Promised: a new hob" not in line or "2 Nov" not in told.partition("\n2 Nov")[0]

"""What others found, what the person marked and that nothing came, as the lead tells it where there is little room."""

from __future__ import annotations

from casebook.exporters.facts.said.told_by_party import told_by_party
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def told(entries: Entries, language: str = "en", **of_case: object) -> str:
    """The lead of a case with these entries."""
    return lead_of(facts_of(case(**of_case), entries), ExportOptions(language)).text


@each(
    ("language", "said", "expected"),
    [
        ("en", "They confirm that the letter came on 2 May.", ["Volt: the letter came on 2 May"]),
        ("es", "Confirman que llegó el 2 de mayo.", ["Volt: llegó el 2 de mayo"]),
        ("fr", "Ils confirment que le courrier est arrivé.", ["Volt\u00a0: le courrier est arrivé"]),
        ("de", "Laut Werkstatt ist es ein Montagefehler.", ["laut Werkstatt ist es ein Montagefehler"]),
        ("nl", "volt nog eens: de pomp heeft een fabricagefout.", ["Volt: de pomp heeft een fabricagefout"]),
        ("en", "I sent them the photos.", []),
    ],
)
def test_what_another_party_said_stands_behind_its_name_alone(language: str, said: str, expected: list[str]) -> None:
    """Without who said it there, and without that they say so; never what the person did with them."""
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Kim", party="Volt")
    facts = facts_of(case(), entries)
    wording = Wording(facts, language_named(language), years=False)

    assert expected == told_by_party(wording, facts.contacts[0], said.rstrip("."))


@each(
    ("language", "problem", "said", "expected"),
    [
        ("en", "I paid the agency FlyCo for it.", "The agency has received nothing.", "FlyCo has received nothing."),
        (
            "nl",
            "Geboekt via reisbureau De Kim.",
            "Het reisbureau heeft niets ontvangen.",
            "De Kim heeft niets ontvangen.",
        ),
        ("de", "Gebucht bei Reisebüro Sonne.", "Das Reisebüro hat nichts erhalten.", "Sonne hat nichts erhalten."),
        ("fr", "Réservé par l'agence Voyago.", "L'agence n'a rien reçu.", "Voyago n'a rien reçu."),
        ("es", "Reservado en la agencia Viajora.", "La agencia no ha recibido nada.", "Viajora no ha recibido nada."),
    ],
)
def test_what_another_party_says_of_itself_says_who_and_what_it_is(
    language: str, problem: str, said: str, expected: str
) -> None:
    """Where the person says that it is one: both, as neither alone says which agency is meant, and as the person writes it: no
    article stands before *reisbureau De Kim*. Else it stands behind the name."""
    entries = Entries()
    party = expected.partition(" n" if language in ("fr", "es") else " h")[0]
    entries.contact("2024-11-02", said, agent="Kim", party=party)
    facts = facts_of(case(problem=problem), entries)
    others = facts_of(case(), entries)

    typed = f"{said[:1].lower()}{said[1:-1]}"
    rest = expected.removeprefix(f"{party} ")
    with_article = typed.replace(rest[:-1], expected[:-1])
    forms = [with_article if language in ("en", "fr", "es") else with_article.partition(" ")[2]]
    for told_of, words in ((facts, forms), (others, [f"{party}: {said[:1].lower()}{said[1:-1]}"])):
        wording = Wording(told_of, language_named(language), years=False)
        told = told_by_party(wording, told_of.contacts[0], said.rstrip("."))
        dated = [f"{each} ({wording.day(told_of.contacts[0].at)})" for each in words]
        assert [*dated, *words] == [one.replace("\u00a0", "") for one in told]


def test_what_another_party_says_of_itself_is_told_once() -> None:
    """In the lead, and not again under its day in the words that it was written down in."""
    entries = Entries()
    said = "Het reisbureau heeft niets ontvangen."
    entries.contact("2024-11-02", said, agent="Hans", party="De Kim", case_number="K-1")
    problem = f"Jullie hebben onze reis naar {'het mooie ' * 12}Kos geannuleerd. Geboekt via reisbureau De Kim."
    facts = facts_of(case(problem=problem, want="mijn geld terug op mijn rekening", orders=("ZV-1",)), entries)
    text = str(rendered(Recipient.CHAT, Format.TEXT, facts, ExportOptions("nl")).text)

    assert "De Kim heeft niets ontvangen (2 nov)." in text
    assert said not in text


@each(
    ("language", "said", "found"),
    [
        ("en", "They have received nothing.", "FlyCo said on 6 Nov: they have received nothing."),
        ("en", "The agency has no record of it.", "FlyCo said on 6 Nov: the agency has no record of it."),
        ("nl", "Het reisbureau heeft niets ontvangen.", "FlyCo zei op 6 nov: het reisbureau heeft niets ontvangen."),
        ("de", "Die Agentur hat nichts erhalten.", "die Agentur hat nichts erhalten (6. November)."),
        ("fr", "L'agence n'a rien reçu.", "l'agence n'a rien reçu (6 novembre)."),
        ("es", "La agencia no ha recibido nada.", "la agencia no ha recibido nada (6 de noviembre)."),
    ],
)
def test_that_others_had_nothing_is_told_with_the_day_they_said_so(language: str, said: str, found: str) -> None:
    """What came since would speak against it else."""
    entries = Entries()
    contact = entries.contact("2024-11-02", "", agent="Maria", case_number="K-1")
    made = {"made_in": contact, "promised": Promised.REFUND, "due": "2024-11-05", "verdict": Verdict.BROKEN}
    entries.promise("2024-11-02", "refund by 5 Nov", **made)
    entries.contact("2024-11-06", said, party="FlyCo")
    entries.contact("2024-11-08", "", agent="Leo", outcome=Outcome.REFUSED)
    lead = told(entries, language, problem="K-9.", want="1486 EUR", orders=("ZV-1",))

    assert found in lead.replace("\u00a0", " ")


def test_the_day_of_what_others_had_stands_in_the_place_of_that_of_the_promise() -> None:
    """Where only one of them has room, and that it was due is told."""
    entries = Entries()
    contact = entries.contact("2024-08-05", "", agent="Marit", case_number="ZK-9914")
    made = {"made_in": contact, "promised": Promised.REFUND, "due": "2024-08-19"}
    entries.promise("2024-08-05", "het hele bedrag terug", **made)
    entries.contact("2024-08-12", "Het reisbureau heeft niets ontvangen.", party="De Kim")
    refused = "Alleen een tegoedbon mogelijk. Die heb ik geweigerd."
    entries.contact("2024-08-24", refused, agent="Levi", outcome=Outcome.REFUSED)
    problem = "Jullie hebben onze reis van 1 augustus geannuleerd. Geboekt via reisbureau De Kim."
    lead = told(entries, "nl", problem=problem, want="1.486 euro terug voor 10 december", orders=("ZV-330271",))

    assert "Marit beloofde terugbetaling, uiterlijk 19 aug" in lead
    assert "eisbureau De Kim heeft niets ontvangen (12 aug)." in lead


def test_a_finding_with_little_room_comes_before_why_they_refused() -> None:
    """A reason that nothing answers speaks for them."""
    entries = Entries()
    entries.contact("2024-11-02", "The weld is a manufacturing fault, not repairable.", agent="Piotr", party="Inspecta")
    entries.contact("2024-11-06", "It is wear and tear from heavy use.", agent="Dean", outcome=Outcome.REFUSED)
    problem = f"The frame cracked on 6 October, five months after delivery{' and it sags to the floor' * 3}."
    lead = told(entries, problem=problem, want="a refund of 24.99 EUR to the card that I paid with", orders=("LM-1",))

    assert "manufacturing fault, not repairable" in lead
    assert "wear and tear" not in lead


def test_what_was_signed_for_stands_beside_that_it_was() -> None:
    """*Signed for on 27 Oct* says nothing where no parcel of the record is meant."""
    entries = Entries()
    said = "replacement shipped to you on 24 Oct, signed for by D Hall on 27 Oct"
    entries.contact("2024-11-02", said, party="Volt")
    lead = told(entries, problem="The inverter is dead.", want="to have it fitted")

    assert "replacement shipped to you on 24 Oct, signed for by D Hall" in lead


def test_a_note_that_nothing_came_takes_the_place_of_the_words_for_it() -> None:
    """*It did not come. Nothing was paid.* would say it twice."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Leanne")
    settled = {"settled": "2024-11-12", "verdict": Verdict.BROKEN, "settled_note": "Nothing was paid."}
    entries.promise("2024-11-02", "a refund", "2024-11-08", promised=Promised.REFUND, made_in=made, **settled)
    lead = told(entries, problem="It broke.", want="a refund")

    assert "; nothing was paid." in lead
    assert "did not" not in lead


def test_a_note_that_was_marked_stands_alone_where_its_day_has_no_room() -> None:
    """The person's own sentence needs no heading; what stands on a paper may stand behind its name."""
    note = "In your confirmation of 2 April it says: taught on site, full refund if it is cancelled."
    entries = Entries()
    entries.event("2024-11-05", EventKind.NOTE, note, key=True)
    entries.contact("2024-11-08", "I used the online course.", agent="Ms Seidl", outcome=Outcome.REFUSED)
    problem = f"The course from 4 May was cancelled and replaced by one online{' that I never booked' * 3}."
    lead = told(entries, problem=problem, want="24.99 EUR back on my account", orders=("LF-26",))

    assert (
        "Your confirmation of 2 April: taught on site, full refund if it is cancelled." in lead,
        "5 Nov" in lead,
    ) == (
        True,
        False,
    )


def test_the_rest_of_the_money_is_asked_for_where_nobody_wrote_what_is_wanted() -> None:
    """Unless a thing was promised: then that may be what is wanted."""
    leads = []
    for kind, what in ((Promised.CALLBACK, "a call"), (Promised.REPLACEMENT, "a new lamp")):
        entries = Entries()
        entries.event("2024-11-02", EventKind.REFUNDED, amount=Money(1000, "EUR"))
        made = entries.contact("2024-11-03", agent="Bo")
        entries.promise("2024-11-03", what, "2024-11-08", promised=kind, made_in=made)
        leads.append(told(entries, problem="It broke.", want=None, amount=Money(2499, "EUR")))

    assert ["the remaining 14.99 EUR" in lead for lead in leads] == [True, False]


def test_of_two_things_that_are_wanted_a_sum_is_one() -> None:
    """Who has most say of those who promised either of them comes first."""
    from casebook.domain.nearness import wanted_of
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    want = "another washer or the 529.00 EUR"

    assert {Promised.REPLACEMENT, Promised.REFUND} == set(wanted_of(want, kinds_named_in(want)).kinds) - {
        Promised.OTHER
    }


def test_a_number_that_is_told_is_not_told_again_at_the_end() -> None:
    """Whoever wrote it down in what was said has it there."""
    entries = Entries()
    said = "She confirms the error, the bill is corrected, ref D-20577."
    entries.contact("2024-11-02", said, agent="Karin", case_number="D-20577")
    lead = told(entries, problem="The bill is wrong.", want="482 EUR back")

    assert 1 == lead.count("D-20577")


@each(
    ("language", "want", "asked"),
    [
        ("en", "the payout of 24.99 EUR to my account", "the payout of the remaining 14.99 of 24.99 EUR to my account"),
        ("nl", "uitbetaling van 24,99 EUR op mijn rekening", "van de resterende 14,99 van € 24,99 op mijn rekening"),
        (
            "de",
            "die Auszahlung von 24,99 EUR auf mein Konto",
            "die Auszahlung der restlichen 14,99 von 24,99 € auf mein Konto",
        ),
        (
            "fr",
            "le versement de 24,99 EUR sur mon compte",
            "le versement des 14,99 sur 24,99 € restants sur mon compte",
        ),
        ("es", "el pago de 24,99 EUR en mi cuenta", "el pago de los 14,99 de 24,99 € pendientes en mi cuenta"),
    ],
)
def test_the_rest_of_what_is_to_be_paid_out_stands_where_the_sum_stood(language: str, want: str, asked: str) -> None:
    """As money does that is paid back."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.REFUNDED, amount=Money(1000, "EUR"))

    assert asked in told(entries, language, problem="It broke.", want=want, amount=Money(2499, "EUR")).replace(
        "\u00a0", " "
    )


def test_what_it_is_about_is_not_said_again_by_a_sentence_that_says_no_more() -> None:
    """The lead begins with it."""
    entries = Entries()
    entries.contact("2024-11-02", "Charged 1184 EUR on 28 October while my meter says 8127. Order A-12.")
    lead = told(entries, problem=None, want="482 EUR back", orders=("A-12",))

    assert 1 == lead.count("A-12")
    assert "my meter says 8127" in lead

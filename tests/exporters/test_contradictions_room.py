"""What was said in a contradiction that finds no room stands with the contacts: it is never lost between them."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste, pastes

NO_TRACE = "no trace of the cancellation was found and I should ask the agency"
ARRIVED = "the cancellation reached the hotel on 28 July at 18:42"


def contradicted() -> CaseFacts:
    """A hotel that refused as it found nothing, and an agency that says what it sent."""
    entries = Entries()
    entries.contact("2024-11-01", f"She says {NO_TRACE}.", agent="Rosa", outcome=Outcome.REFUSED, case_number="H-22")
    entries.contact(
        "2024-11-03",
        f"They confirm that {ARRIVED}.",
        agent="Ivan",
        party="Viajora",
        case_number="V-77",
        contradicts=(1,),
    )
    entries.contact("2024-11-05", "I sent them the mail of the agency, with the time of it.")
    entries.contact(
        "2024-11-09", "The director is away and nobody else decides.", agent="Marc", outcome=Outcome.REFUSED
    )
    problem = "I cancelled the booking on 28 July and was charged 318 EUR on 5 August."
    return facts_of(case(problem=problem, want="a refund of 318 EUR"), entries)


def test_nothing_is_lost_between_a_contradiction_and_its_contacts() -> None:
    """Whatever the room: each statement is told from some room on."""
    facts, told = contradicted(), []
    for text in pastes(facts, range(330, 1400, 10)):
        told.append((NO_TRACE in text, ARRIVED in text))

    for statement in zip(*told, strict=True):
        assert sorted(statement) == list(statement)
        assert statement[-1]


TWO_THINGS = {
    "en": ("It is paid without a report, the bill is enough.", "Nothing is paid without a report."),
    "nl": ("Er wordt zonder rapport betaald, de rekening is genoeg.", "Zonder rapport wordt niets betaald."),
    "de": ("Bezahlt wird ohne Gutachten, die Rechnung reicht.", "Ohne Gutachten wird nichts bezahlt."),
    "fr": ("C'est payé sans rapport, la facture suffit.", "Sans rapport, rien n'est payé."),
    "es": ("Se paga sin informe, la factura basta.", "Sin informe no se paga nada."),
}
"""What one of them said and another wrote, in each language."""


@each("language", list(TWO_THINGS))
def test_what_they_contradict_is_told_from_the_room_on_that_holds_it(language: str) -> None:
    """The second thing, before any contact, as soon as it fits below the lead; and at every longer limit."""
    said, wrote = TWO_THINGS[language]
    entries = Entries()
    entries.contact("2024-10-02", "Bo took it down.", agent="Bo", channel=Channel.PHONE, case_number="S-77120")
    made = entries.contact("2024-10-20", said, agent="Ada", role=Role.SUPERVISOR, channel=Channel.PHONE)
    entries.promise("2024-10-20", None, "2024-11-03", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-03", "The bill sent by email.", channel=Channel.EMAIL)
    refusing = {"agent": "Nel", "channel": Channel.LETTER, "outcome": Outcome.REFUSED, "contradicts": (made,)}
    entries.contact("2024-11-12", wrote, incoming=True, **refusing)
    facts = facts_of(case(problem="It broke.", want="249,00 EUR"), entries)
    lead, told, *_ = paste(facts, ExportOptions(language)).split("\n\n")
    limits = range(310, 1000, 10)
    texts = pastes(facts, limits, language)
    begins = told[:20]
    holding = [text for limit, text in zip(limits, texts, strict=True) if limit > len(lead) + len(told) + 3]

    assert len(holding) > 1
    assert all(text.split("\n\n")[1].startswith(begins) for text in holding)
    shown = [begins in text for text in texts]
    assert sorted(shown) == shown


@each(
    ("language", "which_holds", "decision"),
    [
        ("en", "Please tell me which of them holds", "Please follow what"),
        ("nl", "wat daarvan geldt", "Graag uitgaan van"),
        ("de", "was davon gilt", "Bitte halten Sie sich"),
        ("fr", "laquelle", "Merci de vous en tenir"),
        ("es", "cuál es la correcta", "Les ruego que cumplan la decisión"),
    ],
)
def test_nobody_is_asked_to_follow_what_another_party_decided(language: str, which_holds: str, decision: str) -> None:
    """The agency decides nothing for the hotel, that is asked which of the two holds."""
    facts = contradicted()
    text = paste(facts, ExportOptions(language))

    assert decision not in text
    assert which_holds in text


def test_whoever_promised_the_same_since_is_the_one_to_follow() -> None:
    """The promise was made in the contact that was contradicted, and made anew by a supervisor."""
    entries = Entries()
    said = entries.contact("2024-11-01", "The warranty covers it.", agent="Ann")
    entries.promise("2024-11-01", "a free repair", promised=Promised.REPAIR, made_in=said)
    entries.contact("2024-11-03", "It is damp.", agent="Bo", outcome=Outcome.REFUSED, contradicts=(said,))
    again = entries.contact("2024-11-06", "She read the form.", agent="Cleo", role=Role.SUPERVISOR)
    entries.promise("2024-11-06", "the laptop repaired", promised=Promised.REPAIR, made_in=again)
    facts = facts_of(case(problem="The screen flickers.", want="a free repair"), entries)

    assert "Please follow what Cleo decided after that, on 6 Nov, or tell me who decides." in paste(
        facts, ExportOptions("en")
    )


def test_why_it_was_refused_stands_below_a_lead_that_tells_who_agreed_since() -> None:
    """*The parcel is at the depot* makes no sense without why they refused: that comes before who promised it first."""
    entries = Entries()
    said = entries.contact("2024-10-01", "She finds the letter.", agent="Ann", case_number="A-1")
    entries.promise("2024-10-01", "119.97 EUR back", "2024-10-11", promised=Promised.REFUND, made_in=said)
    why = "I have to send the modem back first, no refund without it."
    entries.contact("2024-10-10", why, agent="Bo", outcome=Outcome.REFUSED, contradicts=(said,))
    answer = "Bo is wrong, none of it hangs on a modem."
    again = entries.contact("2024-11-06", answer, agent="Cleo", role=Role.SUPERVISOR)
    entries.promise("2024-11-06", "119.97 EUR", "2024-11-13", promised=Promised.REFUND, made_in=again)
    facts = facts_of(case(problem="I cancelled on 2 Jan and you still charge me.", want="119.97 EUR refunded"), entries)
    lead = paste(facts, ExportOptions("en", lead=True)).strip()
    reason = "I have to send the modem back first, no refund without it"
    below = [text.removeprefix(lead) for text in pastes(facts, range(len(lead) + 60, 900, 10))]

    assert "Cleo" in lead
    assert next(text for text in below if reason in text or "Ann" in text).strip().startswith("Bo refused")
    assert all("; but Cleo agreed on 6 Nov" in text for text in below if "Bo refused" in text and "A-1" not in text)
    # What who decided says to it comes before who promised it first.
    assert answer.casefold() in next(text for text in below if "Ann" in text).casefold()


def test_why_it_was_refused_never_stands_without_what_answers_it() -> None:
    """Where somebody decided since, both answers stand with who did; and what was sent back since they refused comes early."""
    entries = Entries()
    said = entries.contact("2024-10-01", "She finds the letter.", agent="Ann", case_number="A-1")
    entries.promise("2024-10-01", "119.97 EUR back", "2024-10-11", promised=Promised.REFUND, made_in=said)
    why = "I have to send the modem back first, no refund without it."
    entries.contact("2024-10-10", why, agent="Bo", outcome=Outcome.REFUSED, contradicts=(said,))
    entries.shipment("2024-10-11", "handed in", tracking="9L55667788990", carrier="Colissimo", returning=True)
    again = entries.contact(
        "2024-11-06", "She confirms that the modem has arrived.", agent="Cleo", role=Role.SUPERVISOR
    )
    entries.promise("2024-11-06", "119.97 EUR", "2024-11-13", promised=Promised.REFUND, made_in=again)
    facts = facts_of(case(problem="I cancelled on 2 Jan and you still charge me.", want="119.97 EUR refunded"), entries)
    told = list(pastes(facts, range(330, 1400, 10)))

    assert all("what Cleo decided after that" in text for text in told if "two things" in text)
    first = next(text for text in told if "Return parcel" in text)
    assert "handed in" in first
    assert "Ann" not in first


@each(
    ("language", "followed"),
    [
        ("nl", "wat Cleo daarna besloot, op 6 nov"),
        ("de", "die spätere Entscheidung von Cleo vom 6. November"),
        ("fr", "ce que Cleo a décidé depuis, le 6 novembre"),
        ("es", "lo que decidió después Cleo, el 6 de noviembre"),
    ],
)
def test_who_decided_after_two_answers_is_none_of_the_two(language: str, followed: str) -> None:
    """The two that are named are not the one to follow: when that was says that it came behind them."""
    entries = Entries()
    said = entries.contact("2024-11-01", agent="Ann")
    entries.promise("2024-11-01", promised=Promised.REPAIR, made_in=said)
    entries.contact("2024-11-03", agent="Bo", outcome=Outcome.REFUSED, contradicts=(said,))
    again = entries.contact("2024-11-06", agent="Cleo", role=Role.SUPERVISOR)
    entries.promise("2024-11-06", promised=Promised.REPAIR, made_in=again)

    assert followed in paste(facts_of(case(problem="X.", want="Y"), entries), ExportOptions(language))


def test_a_marked_contact_that_is_told_above_stands_where_its_day_is() -> None:
    """Of which no more is left than how it took place: a line of its own before all others would only name somebody."""
    entries = Entries()
    entries.contact("2024-11-01", "Send both receipts.", agent="Bess", case_number="H-22")
    said = entries.contact(
        "2024-11-02 22:30",
        "They had no room and the portal has to pay.",
        agent="Ivan",
        party="Viajora",
        channel=Channel.IN_PERSON,
        key=True,
    )
    entries.contact("2024-11-03", "I left by choice.", agent="Kofi", outcome=Outcome.REFUSED, contradicts=(said,))
    problem = "I arrived with a paid booking for three nights and the hotel on the square had no bed for me that night."
    given = case(
        problem=problem, want="213.40 EUR for the other hotel, the taxi there and the breakfast that I had paid for"
    )

    text = paste(facts_of(given, entries), ExportOptions("en"))

    assert "\n2 Nov 22:30, in person with Ivan (Viajora).\n" in text


@each("language", ["en", "nl", "de", "fr", "es"])
def test_what_was_promised_in_a_contradiction_is_no_line_of_its_own(language: str) -> None:
    """Whatever room there is, the line of that day says what else was said there, or nothing."""
    entries = Entries()
    said = entries.contact("2024-11-01", "I sent a dated photo of the meter.", agent="Keeley", case_number="LK-77")
    entries.promise("2024-11-01", "a corrected bill", promised=Promised.OTHER, made_in=said)
    entries.contact("2024-11-05", "It stands.", agent="Desmond", outcome=Outcome.REFUSED, contradicts=(said,))
    again = entries.contact("2024-11-08", "She accepts the photo.", agent="Joanna", role=Role.SUPERVISOR)
    entries.promise("2024-11-08", "972.20 EUR back", promised=Promised.REFUND, made_in=again)
    given = case(language=language, problem="The reading is wrong.", want="the remaining 672.20 EUR back")

    for text in pastes(facts_of(given, entries), range(500, 1000, 50), language):
        lines = [line for line in text.splitlines() if "Keeley" in line and "Desmond" not in line]
        assert all("photo" in line for line in lines)


@each(
    ("role", "promised", "followed"),
    [
        (Role.SUPERVISOR, Promised.REFUND, "Cleo"),
        (None, Promised.REFUND, "Ann"),
        (Role.SUPERVISOR, Promised.CALLBACK, "Ann"),
    ],
)
def test_who_has_more_say_and_promised_what_is_asked_since_is_the_one_to_follow(
    role: Role | None, promised: Promised, followed: str
) -> None:
    """Though another thing was promised at first: a corrected bill, and then the money."""
    entries = Entries()
    said = entries.contact("2024-11-01", "She agrees.", agent="Ann")
    entries.promise("2024-11-01", "a corrected bill", promised=Promised.OTHER, made_in=said)
    entries.contact("2024-11-03", "It stands.", agent="Bo", outcome=Outcome.REFUSED, contradicts=(said,))
    again = entries.contact("2024-11-06", "She read the form.", agent="Cleo", role=role)
    entries.promise("2024-11-06", "972.20 EUR back", promised=promised, made_in=again)
    given = case(problem="The reading is wrong.", want="the remaining 672.20 EUR back")

    assert f"Please follow what {followed} decided" in paste(facts_of(given, entries), ExportOptions("en"))


OWN_FIRST = {
    "en": ("I told her no voucher.", "She is cancelling it and sending the money.", "A voucher is never paid out."),
    "nl": (
        "Ik heb haar gezegd dat ik geen tegoedbon wil.",
        "Ze boekt hem uit het systeem.",
        "Een tegoedbon wordt nooit uitbetaald.",
    ),
    "de": (
        "Ich habe ihr gesagt, dass ich keinen Gutschein will.",
        "Sie schickt das Geld.",
        "Kein Gutschein wird ausgezahlt.",
    ),
    "fr": ("J'ai dit que je refuse un bon d'achat.", "Elle envoie l'argent.", "Un bon d'achat n'est jamais remboursé."),
    "es": ("Le dije que no quiero vales.", "Ella manda el dinero.", "Los vales nunca se pagan."),
}
"""What the person said and what they were told in one contact, and what another said against it that has a word of the first."""


@each("language", list(OWN_FIRST))
def test_a_side_is_told_by_what_they_said_and_not_by_what_the_person_did(language: str) -> None:
    """Though the words of the other side speak of that: it stands with the contact."""
    own, said, other = OWN_FIRST[language]
    entries = Entries()
    made = entries.contact("2024-10-20", f"{own} {said}", agent="Ada", channel=Channel.PHONE)
    entries.promise("2024-10-20", None, "2024-11-03", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-12", other, agent="Nel", outcome=Outcome.REFUSED, contradicts=(made,))
    facts = facts_of(case(problem="It broke.", want="249,00 EUR"), entries)
    told = next(
        each for each in paste(facts, ExportOptions(language)).split("\n\n") if other[2:-1] in each and "Ada" in each
    )

    assert said[3:-1] in told
    assert own[3:-1] not in told

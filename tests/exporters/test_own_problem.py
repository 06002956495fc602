"""Which sentences of the problem can be told alone, what the room that they leave goes to, and what in them decides."""

from __future__ import annotations

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.problem.own_problem import problem_of
from casebook.exporters.lead.lead import ROOM, lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def _sentences(problem: str, language: str) -> list[str]:
    return problem_of(Wording(facts_of(case(problem=problem), []), language_named(language)))


@each(
    ("language", "problem"),
    [
        ("en", "You cancelled my order last week. I took no other flight."),
        ("nl", "Mijn pakje is niet gekomen. Buren weten ook niks."),
        ("de", "Das Paket kam nicht an. Ich war zu Hause."),
        ("fr", "Vous avez annulé mon vol. Je n'ai rien accepté."),
        ("es", "El pedido no llegó. Yo estaba en casa."),
    ],
)
def test_a_short_sentence_stands_apart_from_one_that_says_itself_what_went_wrong(language: str, problem: str) -> None:
    """Where there is no room for both, the one that says what went wrong is told."""
    assert len(_sentences(problem, language)) == 2


@each(
    ("language", "problem"),
    [
        ("en", "They want to keep 90 pounds of my deposit for a stain. The carpet was new."),
        ("nl", "Ze willen 90 euro van mijn borg houden voor een vlek. Het tapijt was nieuw."),
        ("de", "Sie wollen 90 Euro der Kaution für einen Fleck einbehalten. Der Teppich war neu."),
        ("fr", "Ils gardent 90 euros de ma caution pour une tache. Le tapis était neuf."),
        ("es", "Ellos quieren retener 90 euros y no me devuelven nada. La alfombra era nueva."),
    ],
)
def test_what_they_keep_is_nobodys_word_and_stands_apart(language: str, problem: str) -> None:
    """What they do with the money, or want to, needs no answer behind it."""
    assert len(_sentences(problem, language)) == 2


@each(
    ("language", "problem"),
    [
        ("en", "They say I never paid them anything. I paid in May."),
        ("nl", "Ze houden niets, want de vlek is betaald. Het tapijt was nieuw."),
        ("de", "Sie sagen, der Fleck war nicht da. Der Teppich war neu."),
        ("fr", "Ils disent que je n'ai pas payé. Le tapis était neuf."),
        ("es", "Dicen que no pagué la alfombra. La alfombra era nueva."),
    ],
)
def test_what_they_say_is_told_with_what_stands_behind_it(language: str, problem: str) -> None:
    """As is a ground, which may be theirs."""
    assert len(_sentences(problem, language)) == 1


@each(
    "problem",
    [
        "Tracking says it was delivered. Nothing came.",  # the first says the opposite alone
        "They say they never charged me. They did it twice.",
        "You charged me because I broke it. I have never seen it.",
        "You cancelled my order last week. I did not.",
        "You charged me twice last week. It was a mistake.",
        "You charged me twice last week. No reply.",
        "You charged me twice last week. One was refunded.",
        "The fridge broke last week. You repaired the door.",
    ],
)
def test_a_sentence_that_may_turn_round_or_hangs_on_the_one_before_it_is_told_with_it(problem: str) -> None:
    """Of somebody's words, of a ground that may be theirs, a bare denial, what leans, a few words, what was put right since."""
    assert _sentences(problem, "en") == [problem]


_LONG_ASK = (
    "the tiles of the bathroom laid again by somebody who has learnt it, and the damage to the floor of 612 EUR paid"
)


@each(
    ("language", "problem", "told"),
    [
        ("en", "The shower leaks since the fitting, the water runs into the hall.", "The water runs into the hall."),
        ("nl", "De nieuwe douche lekt sinds de plaatsing, het water loopt de gang in.", "Het water loopt de gang in."),
        (
            "de",
            "Die Dusche ist seit dem Einbau undicht, das Wasser läuft in den Flur.",
            "Das Wasser läuft in den Flur.",
        ),
        ("fr", "La douche fuit depuis la pose, le parquet est tout gonflé.", "Le parquet est tout gonflé."),
        ("es", "La ducha está rota desde la instalación, el agua sale al pasillo.", "El agua sale al pasillo."),
        (
            "en",
            "The shower leaks since May, and the water comes through the floor.",
            "The water comes through the floor.",
        ),
    ],
)
def test_what_comes_of_it_stands_apart_where_the_ask_is_long(language: str, problem: str, told: str) -> None:
    """What went wrong has room beside a promise and a long ask then; beside a short one it stays as it was typed."""
    wording = Wording(facts_of(case(problem=problem, want=_LONG_ASK), []), language_named(language))

    assert problem_of(wording)[1:] == ([told] if told else [])
    assert _sentences(problem, language) == [problem]


@each(
    ("language", "problem"),
    [
        ("de", "Die Dusche ist seit dem Einbau undicht, das Wasser verliert."),  # hangs on what it stands behind
        ("en", "Since the new shower leaks every day, the water runs into the hall."),
        ("en", "They say the shower leaks since May, the tiles were laid wrong."),
        ("en", "The shower leaks since the fitting, the water does not run off."),  # may turn it round
    ],
)
def test_a_clause_that_hangs_on_another_is_not_parted_from_it(language: str, problem: str) -> None:
    """Nor is what somebody else says, or what may say the opposite."""
    wording = Wording(facts_of(case(problem=problem, want=_LONG_ASK), []), language_named(language))

    assert problem_of(wording) == [problem]


def test_why_they_refused_comes_before_the_days_of_the_promise_where_it_shows_who_is_right() -> None:
    """What they say the person did, which the person denies, decides; when it was promised and due gives way."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Janis")
    entries.promise("2024-11-02", "206.30 EUR back", "2024-11-08", promised=Promised.REFUND, made_in=made)
    why = "The second ticket was refunded as a voucher because I accepted it. I did not."
    entries.contact("2024-11-12", why, agent="Customer Relations", outcome=Outcome.REFUSED)
    problem = "You cancelled our flight to Riga on 1 Nov, the evening before. I did not accept a rebooking."
    want = "the remaining 206.30 EUR of 412.60 EUR refunded for both of us"

    lead = lead_of(facts_of(case(problem=problem, want=want), entries), ExportOptions()).text

    assert len(lead) <= ROOM
    assert "refunded as a voucher because I accepted it. I did not." in lead
    assert "rebooking" not in lead


@each(
    ("language", "text"),
    [
        ("en", "The signed form says last payment in April."),
        ("nl", "Op mijn formulier staat april als laatste betaling."),
        ("nl", "In jullie brief staat dat ik niets meer betaal."),
        ("de", "Laut Ihrem Schreiben zahle ich ab April nichts mehr."),
        ("fr", "Votre courrier indique que je ne paie plus rien."),
        ("es", "Su correo dice que ya no pago nada."),
    ],
)
def test_what_a_document_says_shows_who_is_right(language: str, text: str) -> None:
    """Their own or the person's, in five languages."""
    assert shows(Wording(facts_of(case(), []), language_named(language)), text)


@each(
    ("language", "text"),
    [
        ("en", "She says the form is with somebody else."),
        ("nl", "Zij zegt dat het formulier er is."),
        ("de", "Laut Kundendienst ist das Formular da."),
        ("fr", "Il dit que le formulaire est arrivé."),
        ("es", "Dice que el formulario llegó."),
    ],
)
def test_what_somebody_says_of_a_document_does_not(language: str, text: str) -> None:
    """Whoever says so may be wrong."""
    assert not shows(Wording(facts_of(case(), []), language_named(language)), text)


def test_that_the_rest_was_refused_is_told_where_only_a_part_came() -> None:
    """With why, before a sentence of the problem that adds to the first; who says so is left out where nobody is named."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Beth", case_number="5533016")
    entries.promise("2024-11-02", "386.40 GBP back", "2024-11-08", promised=Promised.REFUND, made_in=made)
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(19320, "GBP"))
    entries.contact(
        "2024-11-20",
        "says case closed as refund complete",
        channel=Channel.EMAIL,
        incoming=True,
        outcome=Outcome.REFUSED,
    )
    problem = (
        "Our flight to Porto on 4 October was cancelled by the airline on the day itself."
        " We had booked it for the four of us in the spring of this year."
    )
    values = {"problem": problem, "want": "full refund", "amount": Money(38640, "GBP"), "orders": ("TN-9904417",)}

    lead = lead_of(facts_of(case(**values), entries), ExportOptions()).text

    assert len(lead) <= ROOM
    assert "only 193.20 GBP came. My request was refused on 20 Nov: case closed as refund complete." in lead


@each(
    ("language", "text"),
    [
        ("en", "He saw no cancellation on the system, asked for a photo of the signed letter."),
        ("nl", "Hij ziet geen opzegging, vroeg om een foto van de getekende brief."),
        ("de", "Er sieht keine Kündigung, bat um ein Foto vom Brief mit Unterschrift."),
        ("fr", "Il ne voit aucune résiliation, il demande une photo de la lettre signée."),
        ("es", "No ve ninguna baja, pide una foto de la carta firmada."),
    ],
)
def test_that_they_have_nothing_of_it_is_no_evidence(language: str, text: str) -> None:
    """It speaks for the company, whatever it names."""
    entries = Entries()
    entries.contact("2024-11-02", text, agent="Liam")
    wording = Wording(facts_of(case(), entries), language_named(language))

    assert shows(wording, text)
    assert evidence_in(wording, None) == []


@each(
    ("language", "text"),
    [
        ("en", "If the bill is not paid the line will be blocked on 2 December."),
        ("nl", "Als de rekening niet betaald is wordt de lijn op 2 december afgesloten."),
        ("de", "Ab dem 2. Dezember wird das Wasser gesperrt."),
        ("fr", "Ma ligne sera coupée le 2 décembre."),
        ("es", "El 2 de diciembre cortarán el agua."),
    ],
)
def test_what_they_will_do_to_the_person_is_told_first_of_what_came_since(language: str, text: str) -> None:
    """It cannot wait; what they wrote before they promised to put it right is over."""
    entries = Entries()
    made = entries.contact("2024-11-02", "She looks at the bill.", agent="Kim")
    entries.promise("2024-11-02", "a new bill", "2024-11-08", made_in=made)
    entries.contact("2024-11-12", text, incoming=True, channel=Channel.LETTER)
    facts = facts_of(case(), entries)
    wording = Wording(facts, language_named(language))

    first = evidence_in(wording, facts.promises[0])[0]

    assert first.is_later
    assert text.rstrip(".") in first.forms[0] or text.rstrip(".")[1:] in first.forms[0]


def test_who_refused_since_says_what_comes_of_what_was_still_to_come() -> None:
    """Of a promise that waits for something, or whose day is ahead."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Lisa", case_number="C-1")
    entries.promise("2024-11-02", "a refund by 12 Dec", "2024-12-12", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-12", "The box was empty, they say.", agent="Max", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="I was sent the wrong lamp.", want="my money back", orders=("O-1",)), entries)

    assert "; Max refused on 12 Nov" in lead_of(facts, ExportOptions()).text

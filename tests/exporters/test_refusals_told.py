"""That they refused is told, unless their own words say no to the very thing: who finds none of it has said no to nothing."""

from __future__ import annotations

from casebook.exporters.facts.refusals.refusals import kind_refused, seems_refused
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered, renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome, Promised
from tests.builders import Entries, case, contact, facts_of
from tests.conftest import each

from .cases import paste


def line(said: str, want: str, code: str) -> str:
    """What a letter says of a contact in which Leon refused."""
    entries = Entries()
    entries.contact("2024-09-18", said, agent="Leon", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="It leaks.", want=want), entries)
    text = str(rendered(Recipient.LETTER, Format.TEXT, facts, ExportOptions(code)).text)
    return next(each for each in text.splitlines() if "Leon" in each)


@each(
    ("code", "want", "said", "told"),
    [
        (
            "en",
            "a refund",
            "He finds no refund; the robe has to go back first.",
            "Leon (chat) refused my request: he finds",
        ),
        ("en", "a refund", "No record of any refund here.", "Leon (chat) refused my request: no record"),
        (
            "nl",
            "terugbetaling",
            "Hij vindt geen terugbetaling; eerst de badjas.",
            "Leon (chat) wees mijn verzoek af: hij vindt",
        ),
        (
            "de",
            "eine Erstattung",
            "Er findet keine Erstattung; erst der Mantel.",
            "Leon (Chat) hat mein Anliegen abgelehnt: er",
        ),
        (
            "fr",
            "un remboursement",
            "Il ne trouve aucun remboursement.",
            "Leon (chat) a refusé ma demande\xa0: il ne trouve",
        ),
        (
            "es",
            "el reembolso",
            "No encuentra ningún reembolso; primero el albornoz.",
            "Leon (chat) rechazó mi solicitud: no",
        ),
    ],
)
def test_who_finds_none_of_it_is_told_to_have_refused(code: str, want: str, said: str, told: str) -> None:
    """*According to Leon: he finds no refund* said nothing of a refusal; nor is it known what he refused."""
    assert told in line(said, want, code)


def test_a_no_in_their_own_words_is_not_said_twice() -> None:
    """Who says that there is no refund has refused it."""
    assert "refused" not in line("No refund without the robe.", "a refund", "en")


@each(
    ("code", "said"),
    [
        ("en", "The investigation is done and the shop does not pay."),
        ("nl", "Het onderzoek is afgerond en de winkel betaalt niet."),
        ("de", "Die Auskunft liegt vor und der Laden zahlt nicht."),
        ("fr", "L'enquête est terminée et le magasin ne paie pas."),
        ("es", "El informe está hecho y la tienda no paga."),
    ],
)
def test_a_no_is_to_what_its_own_clause_names(code: str, said: str) -> None:
    """*The investigation is done and the shop does not pay* refuses no investigation, though one was promised."""
    for promised in (Promised.INFORMATION, Promised.REPLY):
        entries = Entries()
        made = entries.contact("2024-11-01", agent="Sanne")
        entries.promise("2024-11-01", "an answer", "2024-11-05", made_in=made, promised=promised)
        entries.contact("2024-11-12", said, agent="Leon", outcome=Outcome.REFUSED)
        facts = facts_of(case(want="my money", language=code), entries)

        told = renderer("letter", "text")(facts, ExportOptions(code))

        assert _REFUSED_MY_REQUEST[code] in told


_REFUSED_MY_REQUEST = {
    "en": "refused my request",
    "nl": "wees mijn verzoek af",
    "de": "hat mein Anliegen abgelehnt",
    "fr": "refusé ma demande",
    "es": "rechazó mi solicitud",
}


def test_that_they_refused_is_said_once_among_what_does_not_go_together() -> None:
    """*Dana refused my request: because the thirty days are over*, and not *refused: refused, because …*."""
    entries = Entries()
    first = entries.contact("2024-05-09", "The refund is on its way.", agent="Priya")
    why = "Refused, because the thirty days are over."
    entries.contact("2024-06-11", why, agent="Dana", outcome=Outcome.REFUSED, contradicts=(first,))

    told = renderer("letter", "text")(facts_of(case(want="a refund"), entries), ExportOptions())

    assert "Dana refused my request on 11 June 2024: because the thirty days are over." in told
    assert ": refused, because" not in told


@each(
    ("said", "is_refusal"),
    [
        ("rang again, Priya says the boxes were delivered so they wont refund", True),
        ("mail van Rob, pakket is bezorgd dus geen geld terug", True),
        ("Abgelehnt: der Riss sei ein Transportschaden.", True),
        ("offered me a voucher, declined the 20, want it all back", False),
        ("denied losing it, looking in the depot", False),
    ],
)
def test_a_note_without_an_outcome_is_a_refusal_where_it_tells_of_one(said: str, is_refusal: bool) -> None:
    """As it is noticed when it is typed: wherever it stands in the note, and never what the person turned down."""
    assert is_refusal == seems_refused(contact(text=said))


@each(
    ("language", "said", "needed"),
    [
        ("en", "I need a police report first.", "a police report is needed first"),
        ("nl", "Ik heb eerst een aangifte nodig.", "eerst is een aangifte nodig"),
        ("de", "Ich brauche zuerst einen Polizeibericht.", "zuerst wird ein Polizeibericht gebraucht"),
        ("fr", "Il me faut d'abord une plainte.", "il faut d'abord une plainte"),
        ("es", "Necesito primero una denuncia.", "primero hace falta una denuncia"),
    ],
)
def test_what_they_ask_for_first_is_not_told_as_what_the_person_asks_for(language: str, said: str, needed: str) -> None:
    """*Anita refused: I need a police report first* reads as if I did; in the lead and in the line of the contact."""
    entries = Entries()
    entries.contact("2024-11-01", said, agent="Anita", outcome=Outcome.REFUSED)
    late = entries.contact("2024-11-05", "Marcus.", agent="Marcus")
    lead, *_ = paste(facts_of(case(problem="X."), entries), ExportOptions(language)).splitlines()
    entries.promise("2024-11-05", None, "2024-11-08", promised=Promised.REFUND, made_in=late)
    below = paste(facts_of(case(problem="It never came. " * 12), entries), ExportOptions(language))

    for told in (lead, below):
        assert needed in told
        assert said.rstrip(".").casefold() not in told.casefold()


@each(
    ("language", "said", "told"),
    [
        ("en", "The refund is refused because it was open.", "Bo refused my request on 12 Nov because it was open."),
        ("en", "My refund has been declined as it was open.", "Bo refused my request on 12 Nov as it was open."),
        ("en", "She refuses a refund, because it was open.", "Bo refused my request on 12 Nov because it was open."),
        ("nl", "De terugbetaling wordt geweigerd omdat het open was.", "Bo weigerde op 12 nov, omdat het open was."),
        ("de", "Die Erstattung wird abgelehnt, weil es offen war.", "Bo lehnte am 12. November ab, weil es offen war."),
        (
            "fr",
            "Le remboursement est refusé car c'était ouvert.",
            "Bo a refusé le 12 novembre car c'était ouvert.",
        ),
        ("es", "El reembolso se rechaza porque estaba abierto.", "el 12 de noviembre porque estaba abierto."),
    ],
)
def test_that_they_refused_is_said_once_and_why_goes_on_from_it(language: str, said: str, told: str) -> None:
    """What was refused, and that it was, is no reason; *because* stands behind no colon."""
    entries = Entries()
    entries.contact("2024-11-12", said, agent="Bo", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="The hotel was closed.", want="my money back"), entries)

    lead = paste(facts, ExportOptions(language, lead=True))

    assert told in lead.replace("\N{NO-BREAK SPACE}", " ")


WHY = (
    ("en", "The complaint is declined because their tracking shows another day."),
    ("nl", "De klacht is afgewezen omdat de tracking een andere dag toont."),
    ("de", "Die Beschwerde ist abgelehnt, weil die Sendungsverfolgung etwas anderes zeigt."),
    ("fr", "La réclamation est refusée parce que le suivi montre un autre jour."),
    ("es", "La queja está denegada porque el seguimiento muestra otro día."),
)


@each(("code", "said"), WHY)
def test_why_they_refused_is_not_what_they_refused(code: str, said: str) -> None:
    """What the ground names was promised too, and nobody refused it."""
    entries = Entries()
    first = entries.contact("2024-09-10", agent="Leon")
    entries.promise("2024-09-10", "an answer", "2024-09-16", promised=Promised.INFORMATION, made_in=first)
    entries.contact("2024-09-18", said, outcome=Outcome.REFUSED, incoming=True)
    facts = facts_of(case(problem="It leaks.", want="a refund", language=code), entries)

    assert kind_refused(Wording(facts, language_named(code), years=False), facts.contacts[-1]) is None


def test_what_the_ground_says_no_to_is_refused() -> None:
    """It is said there alone."""
    entries = Entries()
    entries.contact("2024-09-18", "Said no because there is no refund on sale items.", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="It leaks.", want="a refund"), entries)

    assert kind_refused(Wording(facts, language_named("en"), years=False), facts.contacts[-1]) is Promised.REFUND

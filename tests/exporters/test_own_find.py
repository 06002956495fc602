"""A paper, a message or a page that the person found, and what it says, decides: the lead tells it, in few words."""

from __future__ import annotations

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.evidence.own_find import own_finds
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def finds(said: str, language: str, *, of_contact: bool = False, problem: str | None = None) -> list[str]:
    """What is found in a note of 14 November, or in what was written down of a contact."""
    entries = Entries()
    if of_contact:
        entries.contact("2024-11-14", said, agent="Bo")
    else:
        entries.event("2024-11-14", EventKind.NOTE, said)
    (entry,) = entries
    assert isinstance(entry, Contact | Event)
    return own_finds(Wording(facts_of(case(problem=problem), entries), language_named(language), years=False), entry)


@each(
    ("language", "said", "told"),
    [
        (
            "en",
            "checked the manual in the drawer, it says 5 years on the motor",
            ("manual in the drawer: 5 years on the motor", "manual: 5 years on the motor"),
        ),
        (
            "fr",
            "j'ai gardé le reçu du relais, 2 mars 10h12",
            ("j'ai gardé le reçu du relais, 2 mars 10h12", "j'ai gardé le reçu du relais"),
        ),
        ("en", "found the form, box 3 no water damage is ticked", ("form: box 3 no water damage is ticked",)),
        (
            "en",
            "I have the screenshot of the chat: no fee before May",
            ("screenshot of the chat: no fee before May", "screenshot: no fee before May"),
        ),
        ("nl", "bonnetje teruggevonden, daarop staat ruilen tot mei", ("bonnetje: ruilen tot mei",)),
        ("de", "im Vertrag nachgelesen, da steht kündbar zum Monatsende", ("Vertrag: kündbar zum Monatsende",)),
        (
            "de",
            "sms vom fahrer heute 09:31: tour entfällt",
            ("sms vom fahrer 14. November 09:31: tour entfällt", "sms vom fahrer: tour entfällt", "sms: tour entfällt"),
        ),
        (
            "fr",
            "retrouvé le mail de mai, il y est écrit montage compris",
            ("mail de mai\u00a0: montage compris", "mail\u00a0: montage compris"),
        ),
        (
            "es",
            "he encontrado el folleto, dice montaje incluido, envío gratis",
            ("folleto: montaje incluido, envío gratis", "folleto: montaje incluido"),
        ),
    ],
)
def test_what_a_paper_says_stands_behind_its_name(language: str, said: str, told: tuple[str, ...]) -> None:
    """From whom and when it is first, then alone, with less and less of what it says; *today* is the day of the note."""
    assert told == tuple(finds(said, language))


@each(
    ("language", "said", "shortest"),
    [
        ("en", "on my statement there are two charges, 3 May and 4 May", "on my statement there are two charges"),
        ("nl", "op mijn afschrift staan er wel twee, 6 mei en 7 mei", "op mijn afschrift staan er wel twee"),
        ("de", "auf meinem Kontoauszug stehen zwei Abbuchungen", "auf meinem Kontoauszug stehen zwei Abbuchungen"),
        ("fr", "sur ma facture il y a deux abonnements", "sur ma facture il y a deux abonnements"),
        ("es", "en el albarán el conductor puso 2 de 3, tengo foto", "en el albarán el conductor puso 2 de 3"),
        ("en", "their own page says six months", "their own page says six months"),
    ],
)
def test_a_sentence_that_says_what_stands_on_it_is_told_as_it_is(language: str, said: str, shortest: str) -> None:
    """And without the clauses at its end."""
    found = finds(said, language)

    assert (said, True) == (found[0], shortest in found)


@each(
    "said",
    [
        "She says the date was wrong. But their own page says six months",
        "Angeblich war er da. Stimmt nicht, die Klingelkamera zeigt den ganzen Vormittag niemand",
        "Refused, the contract needs 45 days. My copy says 30, section 6",
        "emailed to cancel, got an auto reply saying cancellation received",
    ],
)
def test_in_a_contact_it_is_theirs_where_they_answer_with_it_or_say_they_found_it(said: str) -> None:
    """What else is told of a paper there may be what they were told."""
    assert finds(said, "en", of_contact=True)


@each(
    "said",
    [
        "found nothing in the mail: no reply",
        "emailed them the receipt and asked again",
        "did I get the letter, does it say 30 days?",
        "they claim they checked the log, it says delivered",
        "got the letter, called them at once",
        "looked at the form, will call tomorrow",
    ],
)
def test_what_was_done_with_a_paper_is_no_find(said: str) -> None:
    """Nor what they ask, or what others hold."""
    assert not finds(said, "en")


def test_what_the_problem_says_already_is_left_out_first() -> None:
    """At either end of what the paper says."""
    found = finds("found the form, it says cancelled, choice: MONEY", "en", problem="My train was cancelled.")

    assert "form: choice: MONEY" == found[-1]


def test_a_find_weighs_more_than_what_anybody_says_and_makes_room_for_itself() -> None:
    """The role of who promised it, and since when it takes, give way."""
    entries = Entries()
    made = entries.contact("2024-11-01", "She is sorry.", agent="Ann", case_number="K-81")
    entries.promise("2024-11-01", "a refund by 8 Nov", "2024-11-08", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-09", "I took the voucher.", agent="Ed", channel=Channel.PHONE, outcome=Outcome.REFUSED)
    entries.event("2024-11-09", EventKind.NOTE, "found the form receipt in my mail, it says customer choice REFUND")
    problem = "My flight to Faro was cancelled the night before and they gave me a voucher that I never asked for."
    facts = facts_of(case(problem=problem, want="my 412.60 GBP back", orders=("QX7LDP",)), entries)
    wording = Wording(facts, language_named("en"), years=False)

    assert evidence_in(wording, facts.promises[0])[0].is_found
    assert "customer choice REFUND. " in lead_of(facts, ExportOptions()).text


def test_a_find_that_the_lead_tells_is_told_once() -> None:
    """As it was typed, or as what the paper says."""
    entries = Entries()
    entries.contact("2024-11-08", "They see one payment.", agent="Bas")
    entries.event("2024-11-09", EventKind.NOTE, "on my statement there are two, 3 Nov and 4 Nov")
    text = paste(facts_of(case(problem="I was charged twice.", want="137.85 EUR back"), entries), ExportOptions())

    assert 1 == text.casefold().count("there are two")


@each(
    ("language", "said", "told"),
    [
        (
            "en",
            "found it!! message in my account dated 12 march: 'we have your form'",
            "message in my account dated 12 march: 'we have your form'",
        ),
        (
            "nl",
            "gevonden! bericht in mijn account van 12 maart: 'formulier ontvangen'",
            "bericht in mijn account van 12 maart: 'formulier ontvangen'",
        ),
        (
            "de",
            "gefunden! Nachricht im Kundenkonto vom 12. März: 'Antrag da'",
            "Nachricht im Kundenkonto vom 12. März: 'Antrag da'",
        ),
        (
            "fr",
            "trouvé ! message dans mon espace du 12 mars : 'dossier reçu'",
            "message dans mon espace du 12 mars\u00a0: 'dossier reçu'",
        ),
        (
            "es",
            "¡lo encontré! mensaje en mi cuenta del 12 de marzo: 'solicitud recibida'",
            "mensaje en mi cuenta del 12 de marzo: 'solicitud recibida'",
        ),
        (
            "en",
            "found the delivery receipt, they signed for it on 19 june",
            "delivery receipt: they signed for it on 19 june",
        ),
        ("nl", "ontvangstbewijs gevonden, zij tekenden op 19 juni", "ontvangstbewijs: zij tekenden op 19 juni"),
        (
            "de",
            "den Rückschein gefunden, am 19. Juni von ihnen unterschrieben",
            "Rückschein: am 19. Juni von ihnen unterschrieben",
        ),
        (
            "fr",
            "retrouvé l'accusé de réception, ils l'ont signé le 19 juin",
            "accusé de réception\u00a0: ils l'ont signé le 19 juin",
        ),
        (
            "es",
            "encontrado el acuse de recibo, lo recibieron el 19 de junio",
            "acuse de recibo: lo recibieron el 19 de junio",
        ),
    ],
)
def test_what_was_found_after_all_is_told_wherever_it_was_written(language: str, said: str, told: str) -> None:
    """In a note and in what they wrote down as a contact alike; that it was found may be a sentence of its own."""
    assert [told, told] == [next(iter(finds(said, language, of_contact=each)), "") for each in (False, True)]


@each(
    ("language", "said", "shortest"),
    [
        ("en", "found my text of 3 June to Ann, from reception, with a photo of it", "text of 3 June, with a photo of it"),
        ("nl", "mijn appje van 3 juni aan Loes teruggevonden, met een foto erbij", "appje van 3 juni, met een foto erbij"),
        ("de", "meine Nachricht vom 3. Juni an Rolf gefunden, mit Foto vom Riss", "Nachricht vom 3. Juni, mit Foto vom Riss"),
        ("fr", "retrouvé mon mail du 3 juin à Luc, de l'accueil, avec une photo", "mail du 3 juin, avec une photo"),
        ("es", "encontré mi mensaje del 3 de junio a Luz, con una foto", "mensaje del 3 de junio, con una foto"),
    ],
)  # fmt: skip
def test_what_came_with_a_message_is_told_with_its_day(language: str, said: str, shortest: str) -> None:
    """Behind no colon, and never without which message it was: what it came with says nothing alone."""
    forms = finds(said, language)

    assert shortest == min(forms, key=len)
    assert all(shortest.partition(", ")[2] in form for form in forms)


@each(
    ("language", "said", "shortest"),
    [
        ("en", "My photo of 3 May, 9:10, shows the seal whole with the gate behind it", "My photo of 3 May shows the seal whole"),
        ("nl", "Mijn foto van 3 mei, 9.10 uur, toont het zegel heel", "Mijn foto van 3 mei toont het zegel heel"),
        ("de", "Mein Foto vom 3. Mai, 9:10 Uhr, zeigt das Siegel ganz", "Mein Foto vom 3. Mai zeigt das Siegel ganz"),
        ("fr", "Ma photo du 3 mai, 9 h 10, montre le sceau intact", "Ma photo du 3 mai montre le sceau intact"),
        ("es", "Mi foto del 3 de mayo, 9:10, muestra el precinto intacto", "Mi foto del 3 de mayo muestra el precinto intacto"),
    ],
)  # fmt: skip
def test_what_a_paper_shows_is_in_every_form(language: str, said: str, shortest: str) -> None:
    """A form that ends before that says nothing."""
    assert shortest == min(finds(said, language), key=len)

"""Numbers that are named together, numbers of what was done for somebody, and what they are called where there are several."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-20T15:00:00+01:00"), "+01:00")


def _numbers(text: str) -> list[tuple[What, str]]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    return [
        (one.what, one.value) for one in found if one.what in (What.CASE_NUMBER, What.ORDER, What.PARCEL) and one.sure
    ]


@each(
    "said, what",
    [
        ("I can see two tickets, 480993 and 481207.", What.CASE_NUMBER),
        ("Your complaints 480993 & 481207 are one now.", What.CASE_NUMBER),
        ("Uw klachten 480993 en 481207 zijn samengevoegd.", What.CASE_NUMBER),
        ("Es liegen zwei Anfragen vor, 480993 und 481207.", What.CASE_NUMBER),
        ("Vos réclamations 480993 et 481207 sont réunies.", What.CASE_NUMBER),
        ("Hemos unido sus reclamaciones 480993 y 481207.", What.CASE_NUMBER),
        ("Your orders 480993, 481207 left today.", What.ORDER),
    ],
)
def test_what_one_of_two_numbers_is_the_other_is_too(said: str, what: What) -> None:
    """Both stand in one breath and are written alike."""
    assert [(what, "480993"), (what, "481207")] == _numbers(f"Me: hi\nMaya: {said}")


@each(
    "said",
    ["Your ticket is 480993, and 15 people wait.", "Ticket 480993 and invoice 481207.", "Ticket 480993, 20260 EUR"],
)
def test_what_is_written_otherwise_or_has_a_name_of_its_own_is_no_other(said: str) -> None:
    """An amount, and what is called an invoice, become no case."""
    assert [(What.CASE_NUMBER, "480993")] == _numbers(f"Me: hi\nMaya: {said}")


@each(
    "said",
    [
        "I have opened a new complaint for you, HC-20931.",
        "I've put a claim in for you, HC-20931.",
        "Ik heb een melding gemaakt voor je, HC-20931.",
        "Ich habe eine Reklamation für Sie angelegt, HC-20931.",
        "J'ai ouvert un dossier pour vous, HC-20931",
        "He abierto una incidencia para ti, HC-20931",
    ],
)
def test_a_case_is_opened_for_somebody(said: str) -> None:
    """For whom stands between what it is and its number."""
    assert [(What.CASE_NUMBER, "HC-20931")] == _numbers(f"Me: hi\nMaya: {said}")


def test_what_a_mail_is_about_may_be_called_a_concern() -> None:
    """German help desks write *Ihr Anliegen* into the subject."""
    assert [(What.CASE_NUMBER, "FN-1180442")] == _numbers("Me: hi\nMaya: Ihr Anliegen FN-1180442 ist in Arbeit.")


LABELS = {
    "case ticket complaint claim enquiry report": [
        "{label} raised ✅ {number}",
        "There is now a {label} on the system, {number}",
        "I've put in a {label} with our warehouse, {number}",
        "{number} 👈 your {label}",
        "the {label} we opened yesterday, {number}, is with the depot",
        "I'll open a {label}. Got a pen? {number}.",
        "{label} sent over to the depot this morning, {number}",
    ],
    "zaak ticket klacht melding dossier": [
        "{label} aangemaakt ✅ {number}",
        "Er staat nu een {label} in het systeem, {number}",
        "Ik heb een {label} ingediend bij het magazijn, {number}",
        "{number} 👈 je {label}nummer",
        "{label} aangemaakt bij de bezorger, {number}",
        "Ik maak een {label}. Schrijf je mee? {number}.",
    ],
    "Fall Ticket Beschwerde Vorgang Reklamation": [
        "{label} angelegt ✅ {number}",
        "Es gibt jetzt ein {label} im System, {number}",
        "Ich habe eine {label} beim Lager aufgegeben, {number}",
        "{number} 👈 deine {label}nummer",
        "{label} ist im System, {number}",
        "Ich eröffne ein {label}. Haben Sie was zu schreiben? {number}.",
    ],
    "dossier ticket réclamation demande incident": [
        "{label} créé ✅ {number}",
        "{label} nº{number}",
        "Il y a maintenant un {label} dans le système, {number}",
        "J'ai fait une {label} auprès de l'entrepôt, {number}",
        "{number} 👈 votre numéro de {label}",
        "{label} transmis au dépôt ce jour, {number}",
        "Je vous ouvre un {label}. Vous notez ? {number}.",
    ],
    "caso ticket reclamación incidencia expediente": [
        "{label} creada ✅ {number}",
        "Ya hay un {label} en el sistema, {number}",
        "He puesto una {label} con el almacén, {number}",
        "{number} 👈 su número de {label}",
        "{label} registrada en tienda, {number}",
        "Le abro un {label}. ¿Toma nota? {number}.",
    ],
}


@each("labels, frames", list(LABELS.items()))
def test_a_word_for_a_case_has_its_number_however_it_is_said(labels: str, frames: list[str]) -> None:
    """Pictures are marks; where a case is kept, and whether one has a pen, stands between it and its number."""
    told = [frame.format(label=label, number="KX-40718") for label in labels.split() for frame in frames]
    assert [] == [said for said in told if _numbers(f"Me: hi\nMaya: {said}") != [(What.CASE_NUMBER, "KX-40718")]]


@each(
    "said",
    [
        "I raised a ticket with the TV team about the UE55-2200.",
        "Your claim on the policy, PL-44190, is open.",
        "I opened a claim for the TV, UE55-2200.",
        "Your complaint about the mower, MX-4410, is with the team.",
        "I raised a fault with the boiler, GB-4410.",
        "I have logged a fault in the boiler, GB-4410.",
        "I have opened a complaint on your washing machine, WM-4410.",
        "Ik heb een melding gemaakt van de ketel, HR-4410.",
        "Ich habe eine Reklamation am Kessel gemeldet, HR-4410.",
        "J'ai ouvert une réclamation sur la chaudière, CH-4410.",
        "He abierto una incidencia en la caldera, CA-4410.",
        "Ihre Reklamation zum Gerät, WM-4410, ist da.",
        "The report says the machine, KX-4410, was fine.",
    ],
)
def test_what_a_case_is_about_has_a_number_of_its_own(said: str) -> None:
    """The nearest word is another's."""
    assert [] == _numbers(f"Me: hi\nMaya: {said}")


@each(
    "asked",
    [
        "May I have your support PIN, please?",
        "Can you give me the ticket pin?",
        "Mag ik uw service pincode?",
        "Nennen Sie mir bitte Ihre Service PIN?",
        "Me facilita su soporte PIN?",
    ],
)
def test_what_is_asked_for_by_two_words_is_of_the_second(asked: str) -> None:
    """The key by which a help desk knows somebody is no number of a case."""
    assert [] == _numbers(f"Maya: Hi, Maya here. {asked}\nMe: 77120\nMaya: thanks")

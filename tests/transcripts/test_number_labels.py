"""Which numbers that the company gives are cases, orders and parcels, by what it calls them, and which are of another kind."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-20T15:00:00+01:00"), "+01:00")
NUMBERS = (What.CASE_NUMBER, What.ORDER, What.PARCEL)


@each(
    ("said", "what"),
    [
        ("Outage ticket 55910022 has been opened.", What.CASE_NUMBER),
        ("I've escalated this as ESC-2201.", What.CASE_NUMBER),
        ("Keep this number handy: 5519-2210.", What.CASE_NUMBER),
        ("For your records: SR 1-99120344.", What.CASE_NUMBER),
        ("The incident is INC0099120.", What.CASE_NUMBER),
        ("Your new booking reference is QK7T2M.", What.ORDER),
        ("Ihre Servicefallnummer: 5512099", What.CASE_NUMBER),
        ("Reparaturauftragsnummer 5512-77", What.CASE_NUMBER),
        ("Ihre Auftragsnummer ist 5512099.", What.ORDER),
        ("Reparatieopdrachtnummer RO-55120", What.CASE_NUMBER),
        ("Uw servicemelding is SM-55120.", What.CASE_NUMBER),
        ("Onder nummer 551209 staat het genoteerd.", What.CASE_NUMBER),
        ("Votre prise en charge : PEC-55120", What.CASE_NUMBER),
        ("Numéro de suivi 6A12345678901", What.PARCEL),
        ("Parte de avería 5512099", What.CASE_NUMBER),
        ("Anote el localizador XK9P2L", What.ORDER),
        ("Your reference is tango papa, four one oh seven two. So TP41072.", What.CASE_NUMBER),
        ("Your ticket is papa mike, five five oh two one. PM55021.", What.CASE_NUMBER),
        ("Uw zaaknummer is vier een nul zeven twee, dus 41072.", What.CASE_NUMBER),
        ("Ihre Vorgangsnummer ist vier eins null sieben, also 41070.", What.CASE_NUMBER),
        ("Votre dossier, c'est quatre un zéro sept deux, donc 41072.", What.CASE_NUMBER),
        ("Su incidencia es la ce ele cuatro uno cero, o sea CL41072.", What.CASE_NUMBER),
        ("Your service request SR 448120 has been received.", What.CASE_NUMBER),
        ("Staat onder bestelling 900.318.", What.ORDER),
    ],
)
def test_a_number_is_what_the_company_calls_it(said: str, what: What) -> None:
    """The words beside a number say whether it is that of a case, an order or a parcel, compounds by their last part."""
    assert [what] == _numbers(f"Agent Maria: {said}")


@each(
    "said",
    [
        "Agent Maria: Your resident number is 5512098.",
        "Agent Maria: Zählernummer 1ESY116022",
        "Agent Maria: Ihre Rückrufnummer ist 551 2099.",
        "Agent Maria: Le n° bagage CDGAF41882 est noté.",
        "Agent Maria: A callback number in case we get disconnected?\nYou: 614-555-0147",
        "Agent Maria: Could you read me the serial number off the door?\nYou: C9340087221",
        "You: lekke band, fiets SF88291, ik moet naar mijn werk",
        "Agent Maria: Maria at your service, what is your contract number?\nYou: 70 4418 2259",
        "Agent Maria: Bonjour, Maria à votre service, votre numéro de contrat ?\nYou: 70 4418 2259",
        "Agent Maria: Votre référence client s'il vous plaît ?\nYou: 44 07 21 B",
        "Agent Maria: Votre point de livraison ?\nYou: 1452 0098 7731 06",
        "Agent Maria: ¿El CUPS de su punto de suministro?\nYou: 3302 7718 40",
        "Agent Maria: Wie ist Ihre Kundenreferenz?\nYou: 4407-21B",
        "Agent Maria: Wij hebben 1.200 stuks op bestelling staan.",
        "Agent Maria: Auftragsnr. des Kundendienstes folgt.\nYou: Spülmaschine SMV4HVX31E läuft aus!!",
    ],
)
def test_a_number_of_another_kind_is_none_of_them(said: str) -> None:
    """Telephones, serial numbers, things that no table knows: a number word or a thing beside them says that they are others."""
    assert [] == _numbers(said)


def test_letters_that_shorten_the_words_before_are_part_of_a_number() -> None:
    """`service request SR 448120` is called by its letters; a word that only tells once more what it is, is left out."""
    assert ["SR 448120"] == [one.value for one in _found("Agent Maria: Your service request SR 448120 is open.")]
    assert ["5518-20931"] == [one.value for one in _found("Agent Maria: Votre dossier SAV 5518-20931 est ouvert.")]


def test_a_short_number_of_the_persons_own_is_asked_about() -> None:
    """What only the person calls a case, in few figures, may be another thing's."""
    assert [("5127", False)] == [(one.value, one.sure) for one in _found("You: Bon d'atelier 5127")]


def _numbers(said: str) -> list[What]:
    return [one.what for one in _found(said)]


def _found(said: str) -> list[Finding]:
    chat = f"Agent Maria: Hello, I am Maria, how can I help you?\nYou: my things never came\n{said}\nYou: ok\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), CLOCK).found
    return [one for one in found if one.what in NUMBERS]


@each(
    "said",
    [
        "That ticket was closed by mistake. I've opened another one, it's T-4480-115",
        "Dat dossier is gesloten, ik maak een nieuwe: T-4480-115",
        "Dieser Vorgang ist zu, ich eröffne einen neuen: T-4480-115",
        "oups, ce ticket a été fermé. j'en ouvre un autre, c'est le T-4480-115",
        "Ese caso está cerrado, abro otro: T-4480-115",
    ],
)
def test_another_case_that_was_opened_and_the_one_spoken_of_are_both_the_cases(said: str) -> None:
    """Neither of them is called a number by who gives it."""
    text = f"Me: no line for days, ticket T-4471-902\nTheo: {said}\nMe: ok"
    found = read_transcript(text.encode(), KnownSpeakers("Jo", "Fibrelis"), CLOCK).found
    numbers = {one.value for one in found if one.what is What.CASE_NUMBER}
    assert {"T-4471-902", "T-4480-115"} == numbers


@each(
    ("said", "number"),
    [
        ("I've closed that and opened LV-20457 with them.", "LV-20457"),
        ("I've just logged 88-20417 for this.", "88-20417"),
        ("Ik heb AB-2207 voor u aangemaakt.", "AB-2207"),
        ("Ich habe VG-2210 für Sie angelegt.", "VG-2210"),
        ("J'ai ouvert le LV-20457 chez eux.", "LV-20457"),
        ("He abierto la LV-20457 con ellos.", "LV-20457"),
        ("I've opened 2 tickets and raised £20.", None),
        ("I raised 20457 with them.", None),
    ],
)
def test_what_is_opened_under_a_number_is_a_case(said: str, number: str | None) -> None:
    """Nothing else is opened that has one of letters and figures; figures alone may count something."""
    text = f"You: hello\nSam: {said}\nYou: ok\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), CLOCK).found
    assert ([number] if number else []) == [one.value for one in found if one.what is What.CASE_NUMBER]


@each(
    ("subject", "number"),
    [
        ("Delay BA 2204 - your case 26-0094431", "26-0094431"),
        ("Verspätung AW 2204 - Ihr Fall 26-0094431", "26-0094431"),
        ("A-9917 - your case", "A-9917"),
    ],
)
def test_a_word_with_a_number_of_its_own_is_not_that_of_the_number_before(subject: str, number: str) -> None:
    """A flight that stands before the number of a case is none."""
    text = f"{subject}\nYou: hello\nSam: Hello.\nYou: ok\nSam: bye\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), CLOCK).found
    assert [number] == [one.value for one in found if one.what is What.CASE_NUMBER]


@each(
    ("subject", "what"),
    [
        ("Re: Order not arrived [SPH-77214]", What.CASE_NUMBER),
        ("RE: Waar blijft mijn pakket? [SPH-77214]", What.CASE_NUMBER),
        ("AW: Paket nicht angekommen [SPH-77214]", What.CASE_NUMBER),
        ("RE: Où est ma commande ? [SPH-77214]", What.CASE_NUMBER),
        ("RE: Pedido sin entregar [SPH-77214]", What.CASE_NUMBER),
        ("Re: Your order [SPH-77214]", What.ORDER),
        ("AW: Ihre Bestellung [SPH-77214]", What.ORDER),
    ],
)
def test_a_number_in_brackets_that_ends_a_subject_is_the_help_desks(subject: str, what: What) -> None:
    """Unless what it is of stands right before it: words between tell what the mail is about."""
    head = f"From: Parcelo <a@parcelo.example>\nSubject: {subject}\nDate: Wed, 2 Dec 2026 09:47:03 +0100\nMIME-Version: 1.0\n"
    found = read_transcript(f"{head}\nHello.\n\nTom\n".encode(), KnownSpeakers(None, "Parcelo"), CLOCK).found
    assert [(what, "SPH-77214")] == [(one.what, one.value) for one in found if one.value == "SPH-77214"]


@each(
    "menu",
    [
        "1 Where is my order\n2 100-night trial\n3 Talk to a person",
        "1. Mijn bestelling\n2. 100-nachten-proef",
        "1) Meine Bestellung\n2) 2400-Watt-Geräte",
        "1 Ma commande\n2 2400-points de fidélité",
        "1. Mi pedido\n2. 100-noches de prueba",
    ],
)
def test_the_rows_of_a_menu_are_numbered_and_no_order_has_their_numbers(menu: str) -> None:
    """Nor what begins the row below."""
    text = f"Bot: What is it about?\n{menu}\nYou: 2\nSam: Hello, Sam here.\nYou: ok\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), CLOCK).found
    assert [] == [one.value for one in found if one.what in (What.ORDER, What.CASE_NUMBER, What.PARCEL)]


@each(
    "said",
    [
        "Our service number is 0345 600 1234.",
        "Please quote our support number 0345 600 1234 when you call.",
        "Your service number is 1-800-555-0199.",
        "0345 600 1234 is our service number.",
        "Our complaints number is 0345 600 1234.",
        "Our service number is 13 22 58.",
        "Je kunt ook ons servicenummer bellen: 0900 1234.",
        "Ons klachtennummer is 088 123 4567.",
        "Unsere Servicenummer ist 0800 330 1000.",
        "Ihre Servicenummer: 0800 330 1000",
        "Unsere Störungsnummer: 0800 330 1000",
        "Notre numéro de service est le 09 69 39 30 00.",
        "Votre numéro de contact : 09 69 39 30 00",
        "Nuestro número de atención es el 900 123 456.",
        "Puede llamar a nuestro número de asistencia 900 123 456.",
    ],
)
def test_a_line_to_ring_is_no_case(said: str) -> None:
    """What a case may be called is the company's telephone where it is theirs, or written as telephones are."""
    assert [] == _numbers(f"Agent Maria: {said}")


@each(
    ("said", "number"),
    [
        ("Your service number is SN-44710.", "SN-44710"),
        ("Your service number is 88 12 44 19.", "88 12 44 19"),
        ("Your reference is 0345600123.", "0345600123"),
        ("Our reference is 0345 6001234.", "0345 6001234"),
        ("Je zaaknummer is 0612345678.", "0612345678"),
        ("Servicenummer 2026-44102", "2026-44102"),
        ("I've opened a case with the courier, DP-7710.", "DP-7710"),
        ("I have asked your bank for proof. Your case number is HC-20931.", "HC-20931"),
    ],
)
def test_a_case_with_figures_like_others_is_still_one(said: str, number: str) -> None:
    """What can only be that of a case is one however it is written, and whoever else is told of."""
    assert [number] == [one.value for one in _found(f"Agent Maria: {said}") if one.what is What.CASE_NUMBER]


@each(
    "said",
    [
        "You: my case at the ombudsman is OMB-2210",
        "You: my bank's dispute reference is 55-1177-AB",
        "You: my insurer gave me claim number 4471-AX",
        "You: the police report number is 12/34451",
        "Agent Maria: The courier's reference is DP-7710.",
        "Agent Maria: DP-7710 is the courier's reference.",
        "You: mijn zaak bij de ombudsman is OMB-2210",
        "You: mijn verzekeraar gaf me schadenummer 4471-AX",
        "Agent Maria: Het kenmerk van de koerier is DP-7710.",
        "You: mein Fall bei der Schlichtungsstelle ist OMB-2210",
        "You: das Aktenzeichen meiner Bank lautet 55-1177-AB",
        "You: meine Versicherung hat mir die Schadennummer 4471-AX gegeben",
        "Agent Maria: Die Referenz des Kuriers ist DP-7710.",
        "You: mon dossier chez le médiateur est OMB-2210",
        "You: mon assurance m'a donné le numéro de sinistre 4471-AX",
        "Agent Maria: La référence du transporteur est DP-7710.",
        "You: mi caso en el juzgado es OMB-2210",
        "You: mi seguro me dio el número de siniestro 4471-AX",
        "Agent Maria: La referencia del transportista es DP-7710.",
    ],
)
def test_what_somebody_else_gave_is_no_case_of_the_company(said: str) -> None:
    """The bank, an insurer, who decides disputes, and who brings parcels have numbers of their own."""
    assert [] == _numbers(said)


@each(
    "said",
    [
        "You: IMG-20261101-WA0007.jpg (file attached)",
        "You: VID-20261101-WA0007.mp4 (Datei angehängt)",
        "You: IMG-20261101-WA0007.jpg (fichier joint)",
        "You: IMG-20261101-WA0007.jpg (archivo adjunto)",
        "You: zie het bestand IMG_20261101_101112.heic",
        "You: case photo PHOTO-2026-11-01-10-11-12",
        "Agent Maria: I attach the dossier DOC-20261101-WA0003",
        "Agent Maria: Your case file 2026-44718.pdf is attached.",
    ],
)
def test_the_name_of_a_file_is_no_number(said: str) -> None:
    """Whatever it is said to be of."""
    assert [] == _numbers(said)


@each(
    ("begins", "ends", "at"),
    [
        ("You are connected to Zoé", "Zoé has left the chat", "09:{}"),
        ("Vous avez été mis en relation avec Zoé", "Zoé a mis fin à la conversation", "09h{}"),
        ("U bent verbonden met Zoé", "Zoé heeft het gesprek verlaten", "09u{}"),
        ("Sie sind mit Zoé verbunden", "Zoé hat den Chat verlassen", "09.{}"),
        ("Está hablando con Zoé", "Zoé ha salido del chat", "9:{} h"),
    ],
)
def test_the_clock_of_a_program_is_no_number_of_a_case(begins: str, ends: str, at: str) -> None:
    """However its language writes hours, in brackets too; what the person says is then told still."""
    lines = [begins, "Zoé: Hello, I am Zoé of Acme", "You: my claim 26-118-4471", ends]
    text = "\n".join(f"[{at.format(15 + number)}] {line}" for number, line in enumerate(lines))

    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), CLOCK).found
    assert ["26-118-4471"] == [one.value for one in found if one.what in NUMBERS]

"""Chats copied from a telephone, messages that a machine took, and what help desks and contact centres mail of a conversation."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-27T18:00:00+01:00"), "+01:00")


def _found(text: str, what: What, *, sure: bool = True) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers("Ida Vos", "Parcelo"), NOW).found
    return [one.value for one in found if one.what is what and (one.sure or not sure)]


APPS = [
    ("Heute", "Wo ist es?", "Hallo, hier ist Maya.", "Wir erstatten es bis Montag.", "sonst hole ich es morgen ab"),
    ("Today", "where is it?", "Hi, Maya here.", "We'll refund it by Monday.", "if not I'll collect it tomorrow"),
    (
        "Vandaag",
        "waar blijft het?",
        "Hoi, met Maya.",
        "We betalen het uiterlijk maandag terug.",
        "anders haal ik het morgen op",
    ),
    (
        "Aujourd'hui",
        "il est où ?",
        "Bonjour, ici Maya.",
        "Nous vous remboursons lundi.",
        "sinon je viens le chercher demain",
    ),
    ("Hoy", "¿dónde está?", "Hola, soy Maya.", "Te lo devolvemos el lunes.", "si no, mañana voy a por él"),
]


@each("words", APPS)
def test_a_time_below_each_message_parts_them_where_no_blank_line_does(words: tuple[str, ...]) -> None:
    """What was sent and read is the person's, the rest the company's; what the clock of the telephone showed is no time of it."""
    today, asks, greets, promises, threatens = words
    text = f"12:41\nParcelo\n{today}\n{asks}\n10:02 ✓✓\n{greets}\n10:05\n{promises}\n10:07\n{threatens}\n10:08 ✓✓\nOK 👍\n10:09\n"
    assert ["Maya"] == _found(text, What.AGENT)
    assert 1 == len(_found(text, What.PROMISE))
    assert ["2026-11-27T10:09"] == _found(text, What.END)


VOICEMAILS = """
Voicemail|+44 1632 960441|24 November 2026 at 16:12|0:34|Transcription (low confidence)
Hello this is a message for Ida it's Maya calling from Parcelo just to say the fitters will be with you on Friday the 4th
to repair it your job number is BC4417 any problems give us a call thank you bye

Nieuw voicemailbericht van 0513 - 960 112|Ontvangen: di 24 nov 2026 16:12|Duur: 00:27|Uitgeschreven tekst:
Goedemiddag u spreekt met Maya van Parcelo ik bel over uw kast de monteur komt vrijdag langs om hem te repareren het
zaaknummer is BC4417. U kunt mij ook terugbellen.

Neue Mailboxnachricht|Dienstag, 24. November 2026 16:12|Dauer: 0:27
Guten Tag hier ist Maya von Parcelo ich rufe an wegen Ihrer Maschine der Techniker kommt am Freitag und repariert sie die
Vorgangsnummer ist BC4417 danke

Message vocal|24/11/2026 16:12|Transcription :
Bonjour je suis Maya de Parcelo je vous appelle au sujet de votre four le technicien passera vendredi pour le réparer votre
numéro de dossier est BC4417 merci

Mensaje de voz|24/11/2026 16:12|Transcripción:
Buenas tardes soy Maya de Parcelo le llamo por su lavadora el técnico irá el viernes a repararla su número de caso es
BC4417 gracias
"""


@each("message", VOICEMAILS.strip().split("\n\n"))
def test_a_message_on_a_machine_is_said_by_one(message: str) -> None:
    """Who left it promises by telephone, though nobody wrote a full stop; how long it is is no time, what to do no promise."""
    heading, _, said = message.partition("\n")
    text = heading.replace("|", "\n") + "\n" + said.replace("\n", " ") + "\n"
    assert ["Maya"] == _found(text, What.AGENT)
    assert ["BC4417"] == _found(text, What.CASE_NUMBER)
    assert ["phone"] == _found(text, What.CHANNEL)
    assert ["2026-11-24T16:12"] == _found(text, What.START)
    assert [] == _found(text, What.END)
    assert 1 == len(_found(text, What.PROMISE, sure=False))


def test_a_heading_alone_makes_no_message_of_what_somebody_notes() -> None:
    """It needs its length, or that a program wrote it down."""
    text = "Voicemail\nI left them a message on Monday and nobody of them has called me back since then.\n"
    assert [] == _found(text, What.AGENT)


def test_a_day_with_its_zone_is_nobody_and_a_name_above_it_speaks() -> None:
    """In the mails of help desks blank lines part a head from what was said, and the newest stands first."""
    text = (
        "##- Please type your reply above this line -##\n\nMaya Brandt (Parcelo)\n24. Nov. 2026, 11:20 MEZ\n\nGuten Tag,\n\n"
        "die Tür wird am Donnerstag, 3. Dezember, geliefert.\n\nIda Vos\n23. Nov. 2026, 18:02 MEZ\n\nEs fehlt eine Tür.\n"
    )
    assert ["Maya Brandt"] == _found(text, What.AGENT)
    assert ["email"] == _found(text, What.CHANNEL)
    assert 1 == len(_found(text, What.PROMISE))


@each(
    "above",
    [
        "Menu   Inloggen   Mijn Parcelo",
        "Home   Orders   Help",
        "Chat-Ursprung: Parcelo Kundenchat",
        "Origine du chat: Parcelo Aide",
        "ACD  10:00:11\nYou are number 3 in the queue.",
    ],
)
def test_what_a_page_or_a_program_writes_above_a_chat_is_nobody(above: str) -> None:
    """Columns are headings; where a chat began and who routes it are no agents."""
    text = f"{above}\nYou  10:01:00\nwhere is it?\nMaya  10:02:00\nHi, Maya here. Your case is NV-30021.\nYou  10:03:00\nok\n"
    assert ["Maya"] == _found(text, What.AGENT)


def test_the_mark_by_which_a_help_desk_knows_its_mail_is_no_number() -> None:
    """It stands in brackets on a line of its own; in a subject it would be one."""
    text = "10:01 You: hi\n10:02 Maya: Ticket 441209.\n10:03 *** Maya left the chat ***\n\nBy Zendesk\n[Q1WX2Y-3ZR4]\n"
    assert ["441209"] == _found(text, What.CASE_NUMBER)


@each(
    "said",
    [
        "Average response time: 10 minutes.",
        "Gemiddelde reactietijd: 10 minuten.",
        "Durchschnittliche Antwortzeit: 10 Minuten.",
        "Temps de réponse moyen : 2 heures.",
        "Tiempo medio de respuesta: 10 minutos.",
        "Reageert meestal binnen een dag.",
        "Typically replies within a day.",
        "Suele responder en un día.",
        "Ik bel over uw vaatwasser.",
    ],
)
def test_how_long_answers_take_as_a_rule_is_not_promised(said: str) -> None:
    """Pages say so of every conversation."""
    assert [] == _found(f"10:01 You: hi\n10:02 Maya: Hello, Maya here. {said}\n", What.PROMISE, sure=False)


@each("said", ["Hi its Maya on the Parcelo help desk, sorry about that", "Hello, I'm Maya in the Parcelo team."])
def test_where_somebody_works_may_stand_behind_their_name(said: str) -> None:
    """`on the`, `in the` as well as `from` and `at`."""
    assert ["Maya"] == _found(f"10:01 You: where is it?\n10:02 Parcelo: {said}\n10:03 You: ok\n", What.AGENT)


@each(
    "heading",
    [
        "Gesprächsmitschnitt Hausgeräte Parcelo, Dienstag, 24.11.2026, 16:40 bis 16:55 Uhr",
        "Opname gesprek Parcelo, dinsdag 24 november 2026, 13:05 - 13:19",
        "Enregistrement de l'appel Parcelo, mardi 24 novembre 2026",
        "Call recording Parcelo, Tuesday 24 November 2026",
    ],
)
def test_a_recording_is_one_by_its_heading_with_the_company_too(heading: str) -> None:
    """It was a call."""
    assert ["phone"] == _found(
        f"{heading}\n\nAgent: Parcelo, Maya speaking.\nCustomer: hello\nAgent: Hello!\n", What.CHANNEL
    )


@each("who", ["Conseiller en ligne", "Votre conseiller clientèle", "Agent in de winkel", "Equipo de ayuda online"])
def test_what_stands_above_what_is_said_again_and_again_says_it(who: str) -> None:
    """Whether it is written as a name or not."""
    turns = [
        (who, "Hallo, hier Maya."),
        ("You", "where is it?"),
        (who, "We will refund it by Friday."),
        ("You", "ok"),
        (who, "Your case is NV-30021."),
    ]
    text = "Parcelo\n\n" + "\n\n".join(f"{name}\n{said}" for name, said in turns) + "\n"
    assert ["NV-30021"] == _found(text, What.CASE_NUMBER)
    assert 1 == len(_found(text, What.PROMISE))


@each(
    "sent, typing",
    [
        ("Delivered", "Maya is typing…"),
        ("Verzonden", "Maya is aan het typen …"),
        ("Zugestellt", "Maya schreibt …"),
        ("Lu", "Maya est en train d'écrire…"),
        ("Leído", "Maya está escribiendo…"),
    ],
)
def test_what_stands_above_a_receipt_is_the_persons_without_their_name(sent: str, typing: str) -> None:
    """A program marks so what the person sent, and what it shows while somebody types is said by nobody."""
    chat = (
        "Parcelo Help\nSaturday, 28 November 2026\nMaya\nHi, Maya here. Order number please?\n"
        f"77-20418-3. the seller said they'd send it on monday but they won't\n{sent}\n{typing}\nMaya\nall right\n"
        f"Maya\nWe will refund you by 9 December.\nI'll collect it tomorrow\n{sent}\nMaya\nBye!\n"
    )

    assert ["We will refund you by 9 December."] == _found(chat, What.PROMISE, sure=False)
    assert ["Maya"] == _found(chat, What.AGENT)


def test_who_has_a_receipt_below_their_first_line_goes_by_their_name() -> None:
    """Where the person is named, what they sent in two lines stays in one turn."""
    chat = (
        "Saturday, 28 November 2026\nIda\nwhere is it?\nRead\nMaya\nHi Ida, Maya here from Parcelo. One moment.\n"
        "Ida\nok\nI'll collect it on Monday if not\nRead\nMaya\nWe will refund you by 9 December.\nIda\nthanks\nRead\n"
    )

    assert ["We will refund you by 9 December."] == _found(chat, What.PROMISE, sure=False)


@each(
    "title, day",
    [
        ("Parcelo", "Messages – Thursday 26 November 2026"),
        ("Parcelo", "Berichten – donderdag 26 november 2026"),
        ("Parcelo", "Messagerie – jeudi 26 novembre 2026"),
        ("Parcelo", "Mensajes | 26/11/2026"),
    ],
)
def test_the_day_in_the_title_of_a_page_is_that_of_the_chat(title: str, day: str) -> None:
    """The company's name above it is nobody who speaks."""
    chat = (
        f"{title}\n{day}\n\nMe\nwhere is it?\n20:11\n\nMaya (Parcelo)\nHi, Maya here.\n20:18\n\n"
        "Me\nok\n20:19\n\nMaya (Parcelo)\nWe will refund it tomorrow.\n20:20\n"
    )

    assert ["2026-11-26T20:11"] == _found(chat, What.START)
    assert ["2026-11-26T20:20"] == _found(chat, What.END)


def test_a_name_whose_title_is_shown_once_is_the_same_without_it() -> None:
    """Each time stays with what was said at it, to the last."""
    chat = (
        "24 November 2026\nEmma\nVirtual assistant\nHi, I'm Emma. How can I help?\n18:02\n\nYou\nbill too high\n18:02\n\n"
        "Emma\nYou find your bill in the app. Did that help?\n18:03\n\nYou\nno, a person please\n18:04\n\n"
        "Tarek\nHi, Tarek here from billing. What is it about?\n18:08\n\nYou\nroaming\n18:09\n\n"
        "Tarek\nWe will refund it by Friday.\n18:15\n\nYou\nok\n18:16\n"
    )

    assert (["Emma", "Tarek"], ["2026-11-24T18:16"]) == (_found(chat, What.AGENT), _found(chat, What.END))


@each(
    "held, there, wait, bye",
    [
        (
            "it is held at the depot",
            "Monday between 9 and 12",
            "you may not wait until",
            "Kind regards, Fay from Parcelo",
        ),
        ("het ligt in het depot", "maandag tussen 9 en 12", "daar mag u niet naar binnen", "Groetjes, Fay van Parcelo"),
        ("es liegt im Depot", "Montag zwischen 9 und 12", "das geht nicht innerhalb", "Viele Grüße, Fay von Parcelo"),
        ("il est au dépôt", "lundi entre 9h et 12h", "on ne peut pas entrer avant", "Cordialement, Fay de Parcelo"),
    ],
)
def test_who_signs_for_the_company_wrote_what_stands_above_a_receipt(
    held: str, there: str, wait: str, bye: str
) -> None:
    """A page keeps the receipt of another message at its end; a time alone is part of no message, and the day above it stays."""
    chat = (
        f"PARCELO\n9 nov 2026\n10:31\nparcelo? {held}\n10:40\nHello! {there}\n10:45\nok?\n10:52\nSorry, {wait}\n"
        f"10:53\nok {there}\n10:58\nFine. Ticket 77120-B\n{bye}\nDelivered\n"
    )

    assert ["Fay"] == _found(chat, What.AGENT)
    assert ["77120-B"] == _found(chat, What.CASE_NUMBER)
    assert (["2026-11-09T10:31"], ["2026-11-09T10:58"]) == (_found(chat, What.START), _found(chat, What.END))


READ_LATER = (
    ("Messages with Parcelo", "Today", "Read"),
    ("Berichten met Parcelo", "Vandaag", "Gelezen"),
    ("Nachrichten mit Parcelo", "Heute", "Gelesen"),
    ("Messages avec Parcelo", "Aujourd'hui", "Lu"),
    ("Mensajes con Parcelo", "Hoy", "Leído"),
)


@each("words", READ_LATER)
@each("company", ["Parcelo", "Acme"])
def test_when_the_other_side_read_it_is_no_time_of_what_was_said(words: tuple[str, ...], company: str) -> None:
    """Below what a page is called, whoever the company is, times stand above each message; a receipt has its own."""
    title, today, read = words
    text = f"{title}\n{today} 9:12\nHi, it's Maya at Parcelo.\n10:40\nis that today?\nDelivered\n10:52\nYes, it is.\n10:55\nok\n"

    parted = text.replace("10:55\n", "\n10:55\n\n")
    for page in (text, f"{text}{read} 10:58\n", f"{parted}{read} 10:58\n"):
        found = read_transcript(page.encode(), KnownSpeakers(None, company), NOW).found
        times = [one.value for one in found if one.what in (What.START, What.END)]
        assert ["2026-11-27T09:12", "2026-11-27T10:55"] == times
        assert ["Maya"] == [one.value for one in found if one.what is What.AGENT]

"""Who spoke for the company: behind a greeting with their rank, on the page of a forum, above a mail that is quoted, in a note
without capitals; and who did not."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.people.said_roles import said_role
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.turns import Line, Turn
from casebook.records.vocabularies import Promised, Role
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday


def _found(text: str, what: What, customer: str | None = None) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(customer, "Parcelo"), NOW).found
    return [one for one in found if one.what is what and one.sure]


@each(
    "said, name",
    [
        ("Good morning, Tom Hale, duty manager.", "Tom Hale"),
        ("Hello Mrs Roy, Sarah Quinn, I'm the team leader here.", "Sarah Quinn"),
        ("Hi, Dana, shift lead.", "Dana"),
        ("Goedemiddag, Henk Blom, teamleider.", "Henk Blom"),
        ("Hallo mevrouw, Anke de Wit, ik ben de leidinggevende van Fatima.", "Anke de Wit"),
        ("Guten Tag Herr Weber, Petra Lang, Teamleitung.", "Petra Lang"),
        ("Guten Morgen, Simone Haas, ich bin die Vorgesetzte von Herrn Brandt.", "Simone Haas"),
        ("Bonjour madame, Isabelle Faure, superviseure. J'ai le dossier.", "Isabelle Faure"),
        ("Buenos días, Marta Gil, supervisora.", "Marta Gil"),
        ("Hello, Jo, I'm the manager.", None),
        ("Guten Tag, Frau Kessler, ich bin der Vorgesetzte.", None),
        ("Thanks, Maria, manager said no?", None),
        ("Hello Tom, supervisor wants a word.", None),
    ],
)
def test_a_name_behind_a_greeting_is_whose_rank_follows(said: str, name: str | None) -> None:
    """Who is greeted by a name alone is not who speaks."""
    assert name == name_introduced(said)


def test_a_speaker_with_a_number_has_the_rank_that_they_tell() -> None:
    """A program that cannot name who it hears calls them by numbers; their rank stands behind their own name."""
    turn = Turn("Speaker 3", (Line(1, "Good morning, Simone Hale, team leader."),), None, (), None)
    assert said_role([turn]) is Role.SUPERVISOR


def test_what_asks_to_choose_in_another_language_makes_nobody_a_program() -> None:
    """`Pulse` is *press* in Spanish, and the name of a gym in English."""
    english = Turn("Ellie", (Line(1, "Good morning, Pulse Gyms, you're through to Ellie."),), None, (), None)
    spanish = Turn("Tina", (Line(1, "Hola, pulse 1 para hablar con un agente."),), None, (), None)
    assert (None, Role.BOT) == (said_role([english]), said_role([spanish]))


FORUM = """Parcelo Community › Delivery
2 replies · 114 views

{customer}
{about}
2 Nov 2026, 08:47
Third parcel in a row that never came. Anyone from Parcelo here?
{buttons}

Nadia (Parcelo)
{theirs}
2 Nov 2026, 11:20
Hi {customer}, sorry to read this. I've raised a complaint for you, it's ME-C-60318. You will get a refund by Friday 13 November.
{buttons}

{customer}
{about}
2 Nov 2026, 12:02
Thanks. If it's late again I'm switching, I promise you that.
{buttons}
"""


@each(
    "customer, about, theirs, buttons",
    [
        ("tomwhit73", "Member · 3 posts", "Community Specialist · 2,310 posts", "Like (4) · Reply · Report"),
        ("Jo K", "New member\nPosts: 3", "Staff · 900 messages", "Reply | Quote | Report"),
        ("bike_girl", "Mitglied seit März 2019", "Beiträge: 1.204", "Gefällt mir (2) · Antworten · Melden"),
        ("piet55", "Lid sinds 2019\n12 berichten", "310 berichten", "Vind ik leuk (1) · Citeren · Melden"),
        ("marie.l", "Inscrite le 3 mars 2020", "1204 messages", "J'aime (3) · Répondre · Signaler"),
    ],
)
def test_a_post_in_a_forum_is_of_who_stands_above_it(customer: str, about: str, theirs: str, buttons: str) -> None:
    """What the forum tells of its writers and its buttons are said by nobody, and no name is a number."""
    text = FORUM.format(customer=customer, about=about, theirs=theirs, buttons=buttons)
    assert ["Nadia"] == [one.value for one in _found(text, What.AGENT)]
    assert ["ME-C-60318"] == [one.value for one in _found(text, What.CASE_NUMBER)]
    assert [(Promised.REFUND, "2026-11-13")] == [(one.kind, one.due) for one in _found(text, What.PROMISE)]


MAIL = """{of}: Parcelo <care@parcelo.example>
{to}: Jo Smith <jo@example.org>
{sent}: 16.11.2026 16:31
{about}: BA 2204

{dear}

{answer}

{regards}
Tobias Rehm
Parcelo

{rule}
{of}: Jo Smith
{sent}: 15.11.2026 07:50
{to}: Parcelo
{about}: BA 2204

{dear}
I want 50 EUR back by Friday.
{regards}
Jo Smith
"""


@each(
    "words",
    [
        (
            *("From", "To", "Sent", "Subject", "Dear Jo,", "We refund 20 EUR by 20 November."),
            *("Kind regards", "-----Original Message-----"),
        ),
        (
            *("Van", "Aan", "Verzonden", "Onderwerp", "Beste Jo,", "Wij betalen 20 euro uiterlijk 20 november terug."),
            *("Met vriendelijke groet", ""),
        ),
        (
            *("Von", "An", "Gesendet", "Betreff", "Guten Tag,", "Wir erstatten Ihnen 20 EUR bis zum 20. November."),
            *("Mit freundlichen Grüßen", "-----Ursprüngliche Nachricht-----"),
        ),
        (
            *("De", "À", "Envoyé", "Objet", "Bonjour,", "Nous vous remboursons 20 euros avant le 20 novembre."),
            *("Cordialement", "-----Message d'origine-----"),
        ),
        (
            *("De", "Para", "Enviado", "Asunto", "Estimado Jo:", "Le devolvemos 20 euros antes del 20 de noviembre."),
            *("Atentamente", ""),
        ),
    ],
)
def test_a_pasted_mail_is_of_who_signed_it_above_the_one_it_answers(words: tuple[str, ...]) -> None:
    """The mail of the person, which stands below with its own heads, is longer than a signature; it promises nothing."""
    heads = dict(zip(("of", "to", "sent", "about", "dear", "answer", "regards", "rule"), words, strict=True))
    text = MAIL.format(**heads)
    assert ["Tobias Rehm"] == [one.value for one in _found(text, What.AGENT, "Jo Smith")]
    assert [Promised.REFUND] == [one.kind for one in _found(text, What.PROMISE, "Jo Smith")]


@each(
    "told, name",
    [
        ("rang parcelo, on hold 25 mins then got a gareth. says somebody will ring me on friday.", "Gareth"),
        ("called parcelo, spoke to sharon. she said refund by friday", "Sharon"),
        ("net gebeld, kreeg een karin aan de lijn. ze zegt dat ze vrijdag terugbellen", "Karin"),
        ("gebeld met parcelo, wouter gesproken. hij belt morgen terug.", "Wouter"),
        ("heute angerufen, hatte eine sabine dran. sie ruft morgen zurück.", "Sabine"),
        ("appelé ce matin, je suis tombé sur un karim. il m'a dit que je serai remboursé vendredi.", "Karim"),
        ("he llamado a parcelo, me atendió una lucía. me dice que me llaman mañana.", "Lucía"),
        ("rang parcelo, got a letter next day. they said they will send a new one on friday", None),
        ("rang parcelo, my wife sandra was with me. they will ring back on friday", None),
    ],
)
def test_a_common_name_needs_no_capital_in_a_note(told: str, name: str | None) -> None:
    """Where it stands as one who was spoken to; what else one got, and who else was there, is nobody of the company."""
    assert ([name] if name else []) == [one.value for one in _found(told, What.AGENT)]


@each(
    "heading",
    [
        "Recording of 18 November 2026, 10:04 - 10:18",
        "Opname 19 maart 2026, 13.02 uur",
        "Aufnahme vom 26. Februar 2026, 9:40 Uhr bis 9:53 Uhr",
        "Enregistrement du jeudi 10 décembre 2026",
        "Grabación del 3 de marzo de 2026",
    ],
)
def test_what_is_headed_as_a_recording_was_a_call(heading: str) -> None:
    """Each line below has its speaker, as in a chat."""
    text = (
        f"{heading}\n\nSam: Hello, Parcelo, how can I help?\nMe: Where is it?\nSam: It comes on Friday.\nMe: Thanks.\n"
    )
    assert ["phone"] == [one.value for one in _found(text, What.CHANNEL)]

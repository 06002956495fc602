"""Who of the company spoke, and in which words people say so: in messages, in mails that quote others, in letters, in notes."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.people.said_roles import is_behind_a_role, said_role
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.turns import Line, Turn
from tests.calls import calls_of
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday


def _found(text: str, company: str = "Parcelo", customer: str | None = "Jo Smith") -> Findings:
    return read_transcript(text.encode(), KnownSpeakers(customer, company), NOW)


def _values(findings: Findings, what: What) -> list[str]:
    return [one.value for one in findings.found if one.what is what and one.sure]


@each(
    ("said", "name"),
    [
        ("Hi Jo, Fergal in the workshop. What happened?", "Fergal"),
        ("Hiya, Dee in billing, one sec", "Dee"),
        ("Hi this is Tanya w/ Parcelo, got your note", "Tanya"),
        ("Hoi Jo, Youri in de winkel. Wat vervelend", "Youri"),
        ("Guten Tag, Katja aus dem Laden. Wie schade", "Katja"),
        ("Bonjour Mme Roy, Thibault à l'atelier. Je regarde", "Thibault"),
        ("Hola Jo, Rubén en la tienda. Dígame", "Rubén"),
        ("Hola Jo, soy Elena. Dígame", "Elena"),
        ("Bonjour, je suis Laurence du service client.", "Laurence"),
        ("Bonjour, je suis Alice.", "Alice"),
        ("Hallo, ich bin Ingrid.", "Ingrid"),
        ("ich bin Dieter, wie kann ich helfen?", "Dieter"),
        ("Hola, soy la encargada de la tienda.", None),
        ("Bonjour, je suis désolée.", None),
        ("Anybody from Parcelo here?", None),
        ("Table in the workshop van, sorry", None),
        ("Hi Jo, Manchester in the morning.", None),
        ("Hallo Jo, Pakket in de bus.", None),
    ],
)
def test_a_name_and_where_somebody_works_introduce_them(said: str, name: str | None) -> None:
    """A name behind a greeting, before the place in which people work; a thing that lies somewhere is nobody."""
    assert name == name_introduced(said)


QUOTING = """From: Parcelo Care <care@parcelo.example>
To: Jo Smith <jo@example.org>
Subject: Re: Kettle [PC-77120]
Date: Tue, 17 Nov 2026 10:14:00 +0100
Message-ID: <77@mail.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Jo,

We will refund 40.00 EUR by 24 November.

Kind regards,
Nadia Brook

On Mon, 16 Nov 2026 at 09:00, Jo Smith wrote:
> No voucher please.
>
> On Fri, 13 Nov 2026 at 12:00, Parcelo Care wrote:
>> We can offer a voucher of 25.00 EUR by 20 November.
>> Your Owen Pike
"""


def test_who_is_quoted_spoke_in_another_contact() -> None:
    """Of a mail that answers, only its writer is an agent, and only its own sums are told."""
    findings = _found(QUOTING)

    assert ["Nadia Brook"] == _values(findings, What.AGENT)
    assert ["40.00 EUR"] == _values(findings, What.SUM)


LETTERS = (
    """Parcelo AG · Postfach 7 · 50667 Köln

Frau
Jo Smith
Am Wall 3
28195 Bremen

Köln, den 16. November 2026

Vorgangsnummer: PA 26-771
Ihr Schreiben vom 9. November 2026

Sehr geehrte Frau Smith,

wir erstatten Ihnen den Kaufpreis bis zum 27. November 2026.

Mit freundlichen Grüßen

i. A. Konrad Lüders
Kundenbetreuung
""",
    """Parcelo Ltd
12 Quay Street
Bristol BS1 4DJ

16 November 2026

Complaint number: PA 26-771

Dear Jo Smith,

We will refund the price of the kettle by 27 November 2026.

Yours sincerely,

Konrad Luders
Customer Relations
""",
    """Parcelo SARL
3 rue du Port
33000 Bordeaux

Madame Jo Smith
5 allée des Pins
35000 Rennes

Bordeaux, le 16 novembre 2026

Référence du dossier : PA 26-771

Madame,

Nous vous rembourserons le prix de la bouilloire au plus tard le 27 novembre 2026.

Cordialement,

Konrad Luders
""",
)


@each("letter", LETTERS)
def test_a_letter_is_read_from_its_greeting_to_its_signature(letter: str) -> None:
    """Above stand the addresses, the day and the number; who signs is the agent, and nobody whom the address names."""
    findings = _found(letter)
    promised = [(one.kind, one.due) for one in findings.found if one.what is What.PROMISE]

    assert ["letter"] == _values(findings, What.CHANNEL)
    assert ["luders"] == [name.split()[-1].lower().replace("ü", "u") for name in _values(findings, What.AGENT)]
    assert ["PA26771"] == [number.replace(" ", "").replace("-", "") for number in _values(findings, What.CASE_NUMBER)]
    assert [("refund", "2026-11-27")] == promised


PASTED = """From: Complaints Team <complaints@parcelo.example>
Sent: 16 November 2026 10:02
To: Jo Smith
Subject: Your complaint PC-55190

Dear Jo,

We will refund 40.00 EUR to your account by 27 November 2026.

Kind regards
Kim Dale
"""


def test_a_mail_that_was_pasted_with_its_heads_is_one() -> None:
    """What a program shows above a mail is no message of anybody's; who signs it wrote it."""
    findings = _found(PASTED)

    assert (["email"], ["Kim Dale"]) == (_values(findings, What.CHANNEL), _values(findings, What.AGENT))
    assert [("refund", "2026-11-27")] == [(one.kind, one.due) for one in findings.found if one.what is What.PROMISE]


def test_who_is_met_in_a_sentence_with_a_day_is_met() -> None:
    """Only the first line of notes is their heading, and who answered is named in front of that."""
    notes = (
        "Call with Parcelo, 16 November 2026, started 09:41, ended 10:14\n\n"
        "Kim answered. She couldn't find me at first.\n"
        "Then I got passed to a Mr Dale, who said an engineer would come on Thursday 19 November to change the lock.\n"
    )

    assert ["Kim", "Dale"] == _values(_found(notes, customer=None), What.AGENT)


TIMED = (
    """Mon 16 Nov 2026, phone call with Parcelo
09:41 rang, menu, pressed 3
09:52 through to Kim. Says the reading is wrong on their side
10:05 Kim puts me on to Mr Dale, team leader
10:09 Dale: they'll refund 84.20 EUR by Friday 27 November, ref BW-55190
10:12 he'll ring me Thursday to confirm
10:14 hung up
""",
    """Belverslag Parcelo, maandag 16 november 2026

09:41 gebeld
09:52 Kim aan de lijn, zegt dat de stand niet klopt
10:05 doorverbonden met meneer Dale (teamleider)
10:09 Dale: ze storten € 84,20 terug op vrijdag 27 november, kenmerk BW-55190
10:12 hij belt donderdag om het te bevestigen
10:14 opgehangen
""",
)


@each("notes", TIMED)
def test_notes_with_a_time_before_each_step_are_a_call(notes: str) -> None:
    """The first and the last time are when it began and ended; nobody is called by a time."""
    findings = _found(notes, customer=None)

    assert ["2026-11-16T09:41"] == _values(findings, What.START)
    assert ["33"] == _values(findings, What.MINUTES)
    assert "Dale" in _values(findings, What.AGENT)
    promised = [(one.kind, one.due) for one in findings.found if one.what is What.PROMISE]
    assert [("refund", "2026-11-27"), ("callback", "2026-11-19")] == promised


def test_a_picture_of_letters_above_a_name_is_nobody() -> None:
    """Two letters that stand for somebody's picture belong to the name below, that of a company's program too."""
    chat = (
        "PA\nParcelo (bot)\n17/11/2026 10:33\nWelcome. Somebody will be with you.\n\n"
        "DW\nDana White | Parcelo\n17/11/2026 10:40\nGood morning, I am Dana. How can I help?\n\n"
        "JS\nJo Smith (guest)\n17/11/2026 10:41\nWhere is my kettle?\n\n"
        "DW\nDana White | Parcelo\n17/11/2026 10:47\nIt leaves today.\n"
    )

    assert ["Dana White"] == _values(_found(chat), What.AGENT)


@each(
    ("notes", "names"),
    [
        (
            "Appelé Parcelo le 17/11/2026. Eu d'abord un certain Loïc, qui n'a rien su. Puis passée à Mme Roy.",
            ["Loïc", "Roy"],
        ),
        ("Gebeld met Parcelo op 17-11-2026. Ene Marijn nam op en zei dat het kwijt is.", ["Marijn"]),
        ("Bei Parcelo angerufen, 17.11.2026. Ein gewisser Herr Lutz sagte, es ist weg.", ["Lutz"]),
        ("Llamé a Parcelo el 17/11/2026. Me atendió un tal Rubén. Dice que está perdido.", ["Rubén"]),
    ],
)
def test_a_certain_somebody_is_named_in_notes(notes: str, names: list[str]) -> None:
    """Who tells of a call names people as somebody called so, in five languages."""
    assert names == _values(_found(notes, customer=None), What.AGENT)


def test_notes_in_short_lines_are_not_joined() -> None:
    """A line that ends without a mark, where the next word had room, ends there, and what the person has to do is no promise."""
    notes = (
        "Gebeld met Parcelo, dinsdag 17 november 2026\n\n"
        "kreeg mevrouw Tahiri\nhet is kwijt zegt ze\nze zoekt niet verder\n"
        "nu afgesproken: ze belt mij vrijdag terug om te zeggen wat er gebeurt\n"
        "de doos moet ik zelf weggooien, daar doen ze niets mee\nik moet voor donderdag de bon sturen\n"
    )
    findings = _found(notes, customer=None)

    assert [("callback", "2026-11-20")] == [(one.kind, one.due) for one in findings.found if one.what is What.PROMISE]


def test_from_when_to_when_a_call_took_place_is_nobody() -> None:
    """An hour with its minutes behind it is no speaker with words."""
    for day in (
        "17 November 2026, 11:05 to 11:18",
        "17 de noviembre de 2026, de 9:47 a 9:58",
        "17.11.2026, von 9:47 bis 9:58",
    ):
        text = f"Call to Parcelo\n{day}\n\nAGENT: Parcelo, you're speaking with Marisol.\nCALLER: My parcel is lost."
        assert _values(_found(text), What.AGENT) == ["Marisol"]


def test_a_letter_is_known_by_a_post_box_or_by_whose_sign_it_is() -> None:
    """Above its greeting, where no town with a code stands."""
    for head in (
        "PO Box 410, Luton",
        "Our reference: 26-0449183",
        "Ons kenmerk: 26-0449183",
        "Unser Zeichen 26-0449183",
    ):
        text = f"Parcelo\n{head}\n\nDear Mr Smith,\n\nWe will refund 20 GBP by 11 December.\n\nYours sincerely,\n\nDee Quill"
        found = _found(text)
        assert (_values(found, What.AGENT), len(_values(found, What.PROMISE))) == (["Dee Quill"], 1)


def test_what_a_forum_says_of_its_members_is_no_speech() -> None:
    """How many posts somebody wrote, and since when they are there."""
    member = "jo_s\n26 Oct 2026 08:11\nPosts: 2\nJoined: 2019\nRouter is red since Saturday.\n\n"
    staff = "Jermaine (Parcelo Staff)\n26 Oct 2026 10:47\nHi jo_s, sorry about this. An engineer comes on Wednesday.\n"
    assert _values(_found(member + staff), What.AGENT) == ["Jermaine"]


def test_no_pattern_is_made_for_a_name_where_no_role_is_told() -> None:
    """To make one for each who speaks took longer than to read what they said."""

    def asked(name: str) -> int:
        turns = [Turn(name, (Line(1, f"Hello, {name}, how are you?"),))]
        return calls_of(lambda: (said_role(turns), is_behind_a_role(name.lower(), "nothing is told of anybody here")))

    assert [True, False] == [is_behind_a_role("quillan", small) for small in ("our manager quillan called", "quillan")]
    *_, third = map(asked, ("Someone", "Zacharias", "Ebenezer"))  # what is compiled once is compiled

    assert third < 500


@each(
    ("closing", "name"),
    [
        ("You chatted with Bex", "Bex"),
        ("You were chatting with Bex Moran", "Bex Moran"),
        ("Du hast mit Lennart geschrieben", "Lennart"),
        ("Je hebt gechat met Joke", "Joke"),
        ("Vous avez discuté avec Léa", "Léa"),
        ("Has chateado con Iván", "Iván"),
    ],
)
def test_whom_the_page_says_in_the_end_the_person_wrote_with_is_who_answered(closing: str, name: str) -> None:
    """Where no message has a name beside it; an hour on a line of its own is nobody's."""
    chat = f"""Hi, my parcel has not come. Can you help?
10:41
Hello! Sorry to hear that. It will be with you tomorrow
by 1pm
10:45
ok great. so i stay in?
10:46
Yes please. Your case number is 55-80213
10:47
thx
10:48
Chat ended 10:54
{closing}
"""
    assert [name] == _values(_found(chat, "Parcelo", None), What.AGENT)


@each(
    ("person", "agent"),
    [("Frau Hinrichs", "Frau Özdemir"), ("Mrs Hinrichs", "Mrs Moran"), ("Mme Hinrichs", "Mme Roche")],
)
def test_two_who_have_one_title_are_two(person: str, agent: str) -> None:
    """Whoever is called so as the person is does not speak for the person by that."""
    call = f"""Call, 22 September 2026
Mr Brand: Parcelo, Brand speaking, good morning.
{person}: {person.split()[1]}, good morning. My parcel is still with you. I want your supervisor.
Mr Brand: I'll put you through.
{agent}: {agent.split()[1]} here, I am the supervisor. Good morning.
{person}: And the money?
{agent}: We will refund the 48 EUR by Friday.
"""
    assert agent in _values(_found(call, "Parcelo", person), What.AGENT)

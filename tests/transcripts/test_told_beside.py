"""Short case numbers, names behind what somebody is, what a help desk writes above a mail, the line that tells of a call."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T10:00:00+01:00"), "Europe/Amsterdam")


def _found(text: str, what: What) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one for one in found if one.what is what]


SAID = "Chat 2026-11-24\n13:50 Jo: hi\n13:52 Priya: Priya, Acme. {said}\n13:53 Jo: ok\n"


@each(
    "said, numbers",
    [
        ("Your case number is B-99.", ["B-99"]),
        ("Uw zaaknummer is B-99.", ["B-99"]),
        ("Ihre Vorgangsnummer lautet B-99", ["B-99"]),
        ("Votre numéro de dossier est le B-99.", ["B-99"]),
        ("Su número de caso es B-99.", ["B-99"]),
        ("The light on the B-99 is red in your case.", []),
        ("Your case number is 99.", []),
    ],
)
def test_a_short_number_is_one_where_it_is_called_so(said: str, numbers: list[str]) -> None:
    """A letter, a mark and two figures right behind what it is of, and nowhere else."""
    assert numbers == [one.value for one in _found(SAID.format(said=said), What.CASE_NUMBER)]


@each(
    "said",
    [
        "So I can see twelve days' total loss.",
        "I see a loss of three weeks' pay on it.",
        "Ik zie twee weken vertraging op de lijn.",
        "Ich sehe zwölf Tage Ausfall auf der Leitung.",
    ],
)
def test_so_much_time_that_is_seen_is_no_day_to_come(said: str) -> None:
    """What somebody sees has lasted so long, and nothing is promised at its end."""
    assert [] == _found(SAID.format(said=said), What.PROMISE)


@each(
    "role, customer",
    [("Agent", "Customer"), ("Medewerker", "Klant"), ("Mitarbeiter", "Kunde"), ("Conseiller", "Client")],
)
@each("gap", ["\n", ": "])
def test_a_name_behind_what_somebody_is_is_theirs(role: str, customer: str, gap: str) -> None:
    """`10:31 - Agent: Patricia`, with the words behind it or below."""
    said = ((role, "Patricia", "Hello, hello?"), (customer, "Sam", "Yes, so what?"), (role, "Patricia", "One moment."))
    rows = (f"10:0{at} - {who}: {name}{gap}{text}\n" for at, (who, name, text) in enumerate(said))

    assert ["Patricia"] == [one.value for one in _found(f"Chat 2026-11-24\n{''.join(rows)}", What.AGENT)]


def test_one_word_behind_what_somebody_is_is_said() -> None:
    """`10:02 - Agent: Friday` in a chat whose other lines are said is said, and nobody's name."""
    rows = "10:00 - Agent: Hello, how can I help?\n10:01 - Customer: When?\n10:02 - Agent: Friday\n10:03 - Customer: Great\n"

    assert [] == _found(f"Chat 2026-11-24\n{rows}", What.AGENT)


MAIL = """From: Acme Support <help@acme.example>
To: jo@example.org
Subject: Re: my lamp
Date: Tue, 24 Nov 2026 09:41:12 +0000
Content-Type: text/plain; charset=utf-8

{above}

Hi Jo, we are unable to offer a refund for it.

Kind regards,
Tomasz
"""


@each(
    "above",
    [
        "Your request (4471902) has been updated. To add additional comments, reply to this email.",
        "Uw verzoek (4471902) is bijgewerkt. Beantwoord deze e-mail om opmerkingen toe te voegen.",
        "Ihre Anfrage (4471902) wurde aktualisiert. Antworten Sie auf diese E-Mail, um Kommentare hinzuzufügen.",
        "Votre demande (4471902) a été mise à jour. Pour ajouter des commentaires, répondez à cet e-mail.",
        "Su solicitud (4471902) ha sido actualizada. Para añadir comentarios, responda a este correo.",
    ],
)
def test_what_a_help_desk_writes_above_is_nobodys_words(above: str) -> None:
    """The number in it is read, and no word of it is the agent's."""
    from casebook.parsing.transcripts.reading import talk_of

    text = MAIL.format(above=above)
    said = "\n".join(turn.text for turn in talk_of(text.encode(), KnownSpeakers(None, "Acme"), NOW).turns)

    assert ["4471902"] == [one.value for one in _found(text, What.CASE_NUMBER)]
    assert "4471902" not in said


def test_notes_quote_the_line_that_tells_of_a_call() -> None:
    """Not the title above it."""
    text = "Notes, my own:\nI called them at ten and was on hold.\nSpoke to Dan who promised a refund by 4 December.\n"

    assert [("phone", 2)] == [(one.value, one.line.number) for one in _found(text, What.CHANNEL)]

"""A mail that answers above, between or below what it quotes: what the company wrote is read wherever it stands."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-28T13:00:00+01:00"), "Europe/Amsterdam")

HEAD = """From: Lumo Service <cs@lumo.example>
To: Eva <eva@example.org>
Date: Thu, 26 Nov 2026 15:00:00 +0100
Subject: Re: LM-20193
Message-ID: <a1@lumo.example>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0

"""

BELOW = [
    """On Thu, Nov 26, 2026 at 9:00 AM Eva <eva@example.org> wrote:
> Order LM-20193 is broken. I want 50 EUR by Friday.

Hi Eva,

We will refund 20.00 EUR within 5 business days.

Kind regards,
Ann White
Customer Care, Lumo
""",
    """> On 26 Nov you wrote: a technician will come Friday
> order LM-20193

Hi,

We will refund 20.00 EUR within 5 business days.

Ann White
Customer Care, Lumo
""",
    """Am Do., 26. Nov. 2026 um 09:00 Uhr schrieb Eva <eva@example.org>:
>> Wir schicken Ihnen bis Freitag einen Techniker.
> Das haben Sie versprochen! Bestellung LM-20193. Ich will 50 Euro.

Guten Tag,

wir erstatten 20,00 € innerhalb von 5 Werktagen.

Mit freundlichen Grüßen
Ann White
""",
    """El jue, 26 nov 2026 a las 9:00, Eva (<eva@example.org>) escribió:

> El pedido LM-20193 está roto. Quiero 50 € antes del viernes y como les dije por teléfono no
pienso esperar más de 3 días.

Le reembolsaremos 20,00 € en 5 días hábiles.

Un saludo,
Ann White
""",
]

BETWEEN = [
    """Beste Eva,

Op do 26 nov. 2026 om 09:00 schreef Eva <eva@example.org>:
> Bestelling LM-20193 is stuk.
Vervelend.
> Ik wil 50 euro voor vrijdag terug.
We betalen € 20,00 terug binnen 5 werkdagen.

Groet,
Ann White
""",
    """Bonjour Eva,

Le jeu. 26 nov. 2026 à 09:00, Eva <eva@example.org> a écrit :
> Ma commande LM-20193 est cassée.
Nous en sommes désolés.
> Je veux 50 € avant vendredi.
Nous vous rembourserons 20,00 € sous 5 jours ouvrés.

Cordialement,
Ann White
""",
]


def _found(text: str, what: What) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Lumo"), NOW).found
    return [one for one in found if one.what is what and one.sure]


@each("text", BELOW + BETWEEN)
def test_the_company_is_read_below_and_between_what_it_quotes(text: str) -> None:
    """Who signed, the promise with its day and the sum; of what the person wrote only the number of the order."""
    mail = HEAD + text

    assert ["Ann White"] == [one.value for one in _found(mail, What.AGENT)]
    assert [("refund", "2026-12-03")] == [(one.kind, one.due) for one in _found(mail, What.PROMISE)]
    assert (["20.00 EUR"], ["LM-20193"]) == tuple(
        [one.value for one in _found(mail, what)] for what in (What.SUM, What.ORDER)
    )


def test_what_stands_below_a_quote_under_a_signed_answer_is_no_answer() -> None:
    """A footer that a program puts under everything is nobody's promise."""
    text = """Hi Eva,

We will refund 20.00 EUR within 5 business days.

Kind regards,
Ann White

On Thu, Nov 26, 2026 at 9:00 AM Eva <eva@example.org> wrote:
> Order LM-20193 is broken.

An engineer will come on Friday 4 December.
"""
    assert ["refund"] == [one.kind for one in _found(HEAD + text, What.PROMISE)]


def test_a_pasted_mail_is_read_without_what_it_quotes() -> None:
    """It is a mail even without its heads, and what the person wrote is theirs."""
    assert ["email"] == [one.value for one in _found(BELOW[0], What.CHANNEL)]
    assert (["Ann White"], ["LM-20193"], ["20.00 EUR"]) == tuple(
        [one.value for one in _found(BELOW[0], what)] for what in (What.AGENT, What.ORDER, What.SUM)
    )


ENCODED = (
    HEAD.replace("8bit", "quoted-printable")
    + """Beste klant,

We betalen =E2=82=AC 20,00 terug binnen 5 werkdagen, en het zaaknummer dat daa=
rbij hoort is LM-77120.

Met vriendelijke groet,
Ann White
"""
)


@each("mail, signed", [(HEAD + BELOW[0], 18), (ENCODED, 16)])
def test_each_value_of_a_mail_is_shown_with_its_line(mail: str, signed: int) -> None:
    """The signature for who wrote it, the header for when, the sentence for what is promised, however the text is encoded."""
    found = {one.what: one.line for one in read_transcript(mail.encode(), KnownSpeakers(None, "Lumo"), NOW).found}

    assert (signed, "Ann White") == found[What.AGENT]
    assert (3, "Thu, 26 Nov 2026 15:00:00 +0100") == found[What.START]
    assert signed - (3 if mail is not ENCODED else 4) == found[What.PROMISE].number


def test_a_number_in_the_subject_is_shown_with_that_line() -> None:
    """It is the fourth line of the head here."""
    mail = (HEAD + BELOW[0]).replace("Re: LM-20193", "Re: your case K-99120")
    found = {one.what: one.line for one in read_transcript(mail.encode(), KnownSpeakers(None, "Lumo"), NOW).found}

    assert (4, "Re: your case K-99120") == found[What.CASE_NUMBER]

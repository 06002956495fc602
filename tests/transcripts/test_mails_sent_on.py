"""A mail that the person sent on to their own address: it is read as the company's mail within, with the day of that."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-20T15:00:00+01:00"), "+01:00")

HEAD = """From: Bob Marsh <bob@example.com>
To: Bob Marsh <bob@example.com>
Subject: Fwd: x
Date: Thu, 12 Nov 2026 09:00:00 +0000
Message-ID: <bm-1@example.com>
Content-Type: text/plain; charset=utf-8

"""

SENT_ON = {
    "gmail-en": """---------- Forwarded message ---------
From: Nadia Finch <nadia@surefire.example>
Date: Wed, 11 Nov 2026 at 16:20
Subject: Your claim
To: Bob Marsh <bob@example.com>

Dear Mr Marsh,

We will pay £340.00 by 18 November.

Kind regards,
Nadia Finch
Claims Manager
""",
    "apple-en": """Begin forwarded message:

From: Nadia Finch <nadia@surefire.example>
Subject: Your claim
Date: 11 November 2026 at 16:20:10 GMT
To: bob@example.com

Dear Mr Marsh,

We will pay £340.00 by 18 November.

Kind regards,
Nadia Finch
""",
    "outlook-en": """From: Nadia Finch <nadia@surefire.example>
Sent: Wednesday, 11 November 2026 16:20
To: Bob Marsh
Subject: Your claim

Dear Mr Marsh,

We will pay £340.00 by 18 November.

Kind regards,
Nadia Finch
""",
    "outlook-en-addr": """________________________________
From: claims@surefire.example
Sent: Wednesday, 11 November 2026 16:20
To: Bob Marsh
Subject: Your claim

Dear Mr Marsh,

We will pay £340.00 by 18 November.

Kind regards,
Nadia Finch
""",
    "gmail-nl": """---------- Forwarded message ---------
Van: Nadia Vink <nadia@surefire.example>
Date: wo 11 nov 2026 om 16:20
Subject: Uw claim
To: Bob Marsh <bob@example.com>

Geachte heer Marsh,

Wij betalen u € 340 uiterlijk 18 november terug.

Met vriendelijke groet,
Nadia Vink
""",
    "outlook-nl": """Van: Nadia Vink <nadia@surefire.example>
Verzonden: woensdag 11 november 2026 16:20
Aan: Bob Marsh
Onderwerp: Uw claim

Geachte heer Marsh,

Wij betalen u € 340 uiterlijk 18 november terug.

Met vriendelijke groet,
Nadia Vink
""",
    "gmail-de": """---------- Forwarded message ---------
Von: Ralf Böttcher <ralf@surefire.example>
Date: Mi., 11. Nov. 2026 um 16:20 Uhr
Subject: Ihr Schaden
To: <bob@example.com>

Sehr geehrter Herr Marsh,

wir überweisen Ihnen 340,00 EUR bis spätestens 18.11.2026.

Freundliche Grüße
Ralf Böttcher
""",
    "apple-de": """Anfang der weitergeleiteten Nachricht:

Von: Ralf Böttcher <ralf@surefire.example>
Betreff: Ihr Schaden
Datum: 11. November 2026 um 16:20:00 MEZ
An: Bob Marsh <bob@example.com>

Sehr geehrter Herr Marsh,

wir überweisen Ihnen 340,00 EUR bis spätestens 18.11.2026.

Freundliche Grüße
Ralf Böttcher
""",
    "gmail-fr": """---------- Forwarded message ---------
De : Nadia Roux <nadia@surefire.example>
Date: mer. 11 nov. 2026 à 16:20
Subject: Votre sinistre
To: Bob Marsh <bob@example.com>

Bonjour Monsieur Marsh,

Nous vous rembourserons 340 € au plus tard le 18 novembre.

Cordialement,
Nadia Roux
""",
    "outlook-fr": """De : Nadia Roux <nadia@surefire.example>
Envoyé : mercredi 11 novembre 2026 16:20
À : Bob Marsh
Objet : Votre sinistre

Bonjour Monsieur Marsh,

Nous vous rembourserons 340 € au plus tard le 18 novembre.

Cordialement,
Nadia Roux
""",
    "thunderbird-fr": """-------- Message transféré --------
Sujet : \tVotre sinistre
Date : \tWed, 11 Nov 2026 16:20:00 +0100
De : \tNadia Roux <nadia@surefire.example>
Pour : \tBob Marsh <bob@example.com>

Bonjour Monsieur Marsh,

Nous vous rembourserons 340 € au plus tard le 18 novembre.

Cordialement,
Nadia Roux
""",
    "outlook-es": """De: Nadia Ruiz <nadia@surefire.example>
Enviado el: miércoles, 11 de noviembre de 2026 16:20
Para: Bob Marsh
Asunto: Su siniestro

Estimado señor Marsh:

Le reembolsaremos 340 € a más tardar el 18 de noviembre.

Un saludo,
Nadia Ruiz
""",
    "gmail-es": """---------- Forwarded message ---------
De: Nadia Ruiz <nadia@surefire.example>
Date: mié, 11 nov 2026 a las 16:20
Subject: Su siniestro
To: Bob Marsh <bob@example.com>

Estimado señor Marsh:

Le reembolsaremos 340 € a más tardar el 18 de noviembre.

Un saludo,
Nadia Ruiz
""",
    "chain": """fyi

---------- Forwarded message ---------
From: Nadia Finch <nadia@surefire.example>
Date: Wed, 11 Nov 2026 at 16:20
Subject: Your claim
To: Bob Marsh <bob@example.com>

Dear Mr Marsh,

We will pay £340.00 by 18 November.

Kind regards,
Nadia Finch
Claims Manager

On Tue, 10 Nov 2026 at 09:12, Bob Marsh <bob@example.com> wrote:
> When do you pay my £340?
> Bob
""",
}


@each("customer", [None, "Bob Marsh", "Jo Smith"])
@each("program", list(SENT_ON))
def test_a_mail_sent_on_to_oneself_is_the_one_within(program: str, customer: str | None) -> None:
    """Who sent it on is never who answered; what the company wrote was promised when it wrote it."""
    data = (HEAD + SENT_ON[program]).encode()
    found = read_transcript(data, KnownSpeakers(customer, "Surefire"), CLOCK).found

    agents = [one.value.split()[0] for one in found if one.what is What.AGENT]
    days = [str(one.due)[:10] for one in found if one.what is What.PROMISE]
    starts = [one.value for one in found if one.what is What.START]
    assert (["2026-11-18"], ["2026-11-11T16:20"]) == (days, starts)
    assert agents in (["Nadia"], ["Ralf"])


def test_a_note_to_oneself_and_a_mail_that_answers_are_what_they_were() -> None:
    """Nothing within, or somebody else who reads it: whoever wrote it wrote it."""
    answer = HEAD.replace("To: Bob Marsh <bob@example.com>", "To: claims@surefire.example\nCc: bob@example.com")
    said = "Where is my money?\n\nBob Marsh\n\n" + SENT_ON["outlook-en"]

    found = read_transcript((answer + said).encode(), KnownSpeakers("Bob Marsh", "Surefire"), CLOCK).found
    assert ["Nadia Finch"] == [one.value for one in found if one.what is What.AGENT]
    assert ["2026-11-12T10:00"] == [one.value for one in found if one.what is What.START]

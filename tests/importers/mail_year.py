"""A year of somebody's mail, made up: forty mails with six companies about three cases, among more "
"than a hundred others.

Each mail says in `X-Expected` which case it belongs to; a dash stands for none. The head is taken out before the mail is read.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import cache
from hashlib import sha256
from quopri import encodestring
from typing import NamedTuple

ME = "jo.devries@example.net"
_ZONE = timezone(timedelta(hours=1))


class Kept(NamedTuple):
    """A mail and the case that it belongs to, if any."""

    expected: str | None
    raw: bytes


def day(month: int, number: int, hour: int = 10, minute: int = 0) -> datetime:
    """A time in the year of the mails."""
    return datetime(2025, month, number, hour, minute, tzinfo=_ZONE)


def mail(
    sender: str,
    to: str,
    subject: str,
    at: datetime,
    text: str,
    *,
    answers: str = "",
    identity: str = "",
    html: str = "",
    heads: Sequence[tuple[str, str]] = (),
    files: Sequence[tuple[str, bytes]] = (),
) -> bytes:
    """A mail as programs send it."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"], message["Date"] = sender, to, subject, format_datetime(at)
    digest = sha256(f"{sender}{subject}".encode()).hexdigest()[:8]
    message["Message-ID"] = f"<{identity or f'{at:%m%d%H%M}.{digest}@x.example'}>"
    if answers:
        message["In-Reply-To"] = message["References"] = f"<{answers}>"
    if ME not in sender:
        message["Delivered-To"] = ME
    for name, value in heads:
        message[name] = value
    if text:
        message.set_content(text)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    return message.as_bytes()


def raw(heads: str, body: bytes) -> bytes:
    """A mail as another program wrote it, byte by byte."""
    return heads.strip().encode("latin-1").replace(b"\n", b"\r\n") + b"\r\n\r\n" + body


def _back_and_forth(case: str, desk: str, before: str, month: int, count: int) -> Iterator[Kept]:
    """A thread in English that goes on and on, and never names a number again."""
    for turn in range(count):
        identity = f"{case}.{turn}@thread.example"
        pair = (f"Jo de Vries <{ME}>", desk) if turn % 2 else (desk, f"Jo de Vries <{ME}>")
        text = "When will that be?\n" if turn % 2 else "We are still looking into it.\n\nKind regards,\nEve Hall\n"
        yield Kept(
            case, mail(*pair, "Re: your message", day(month, 10 + turn), text, answers=before, identity=identity)
        )
        before = identity


def towel() -> Iterator[Kept]:
    """German, a shop with a carrier: order, number of the parcel, case number; answers without any "
    "number, in a thread."""
    shop, service = '"Badwelt" <bestellung@badwelt.example>', '"Badwelt Kundenservice" <service@help.badwelt.example>'
    me = f"Jo de Vries <{ME}>"
    yield Kept(
        "towel",
        mail(
            shop,
            me,
            "Ihre Bestellung 302-1234567-1234567",
            day(3, 3),
            "",
            html=(
                "<html><body><p>Guten Tag,</p><p>vielen Dank f&uuml;r Ihre Bestellung "
                "<b>302-1234567-1234567</b>.</p>"
                "<p>Wir liefern am 6. M&auml;rz.</p><img src='https://t.badwelt.example/p.gif'></body></html>"
            ),
        ),
    )
    yield Kept(
        "towel",
        mail(
            shop,
            me,
            "Ihre Sendung ist unterwegs",
            day(3, 4),
            ("Ihre Bestellung 302-1234567-1234567 ist unterwegs.\nSendungsnummer: 1Z999AA10123456784\n"),
        ),
    )
    yield Kept(
        "towel",
        mail(
            "UPS <pkginfo@ups.example>",
            me,
            "Zustellung 1Z 999 AA1 01 2345 6784",
            day(3, 5),
            ("Guten Tag, Ihr Paket wird heute zugestellt.\n"),
        ),
    )
    yield Kept(
        "towel",
        mail(
            me,
            service,
            "Bestellung 302-1234567-1234567: nichts angekommen",
            day(3, 10, 18),
            (
                "Guten Tag,\n\ndas Paket ist nicht angekommen. Bitte erstatten Sie mir den "
                "Betrag.\n\nMit freundlichen Grüßen\nJo de Vries\n"
            ),
            identity="t1@example.net",
        ),
    )
    yield Kept(
        "towel",
        mail(
            service,
            me,
            "AW: Bestellung 302-1234567-1234567: nichts angekommen",
            day(3, 11, 9),
            (
                "Guten Tag,\n\nIhre Vorgangsnummer lautet BW-554433. Wir erstatten Ihnen den Betrag "
                "innerhalb von 5 Werktagen.\n\n"
                "Mit freundlichen Grüßen\nMaria Schulz\nBadwelt Kundenservice\n\n"
                f"Am 10. März 2025 um 18:00 schrieb Jo de Vries <{ME}>:\n> das Paket ist nicht angekommen.\n"
            ),
            answers="t1@example.net",
            identity="t2@badwelt.example",
        ),
    )
    yield Kept(
        "towel",
        mail(
            me,
            service,
            "AW: nichts angekommen",
            day(3, 20, 18),
            (
                "Guten Tag,\n\nbis heute ist nichts da. Wann kommt das "
                "Geld?\n\nGruß\nJo\n\n________________________________\n"
                "Von: Badwelt Kundenservice <service@help.badwelt.example>\nGesendet: Dienstag, 11. "
                "März 2025 09:00\n"
                f"An: Jo de Vries <{ME}>\nBetreff: AW: nichts angekommen\n\nWir erstatten Ihnen den "
                f"Betrag innerhalb von 5 Werktagen.\n"
            ),
            answers="t2@badwelt.example",
            identity="t3@example.net",
        ),
    )
    yield Kept(
        "towel",
        raw(
            f"""
From: =?iso-8859-1?Q?Badwelt_Kundenservice?= <service@help.badwelt.example>
To: {ME}
Delivered-To: {ME}
Subject: =?iso-8859-1?Q?R=FCckfrage_BW-554433?=
Date: Fri, 21 Mar 2025 09:00:00 +0100
Message-ID: <t4@badwelt.example>
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit
""",
            "Die Erstattung wurde abgelehnt, da das Paket laut UPS zugestellt wurde. Das können wir "
            "nicht ändern.\r\n\r\nFreundliche Grüße\r\nUwe Jäger\r\n".encode("latin-1"),
        ),
    )
    yield Kept(
        "towel",
        mail(
            me,
            service,
            "Re: Rückfrage",
            day(3, 22),
            "Dann bitte den Nachweis mit Unterschrift.\n",
            answers="t4@badwelt.example",
        ),
    )
    yield Kept(
        "towel",
        mail(
            service,
            me,
            "Ihr Vorgang BW 554433",
            day(4, 2),
            (
                "Wir haben den Nachweis angefordert und melden uns bis zum 10. April bei "
                "Ihnen.\n\nMit freundlichen Grüßen\nUwe Jäger\n"
            ),
            files=[("Nachweis.pdf", b"%PDF-1.7 proof")],
        ),
    )
    yield from _back_and_forth("towel", service, "t4@badwelt.example", 4, 8)
    # Not about it: another order, what goes to everybody, and a friend who is told of it.
    yield Kept(None, mail(shop, me, "Ihre Bestellung 302-9999999-1111111", day(6, 3), "Danke für Ihre Bestellung.\n"))
    for month in range(1, 13):
        yield Kept(
            None,
            mail(
                '"Badwelt" <news@badwelt.example>',
                me,
                f"Angebote {month}",
                day(month, 14),
                "Nur heute!\n",
                heads=[("List-Unsubscribe", "<https://badwelt.example/u>")],
            ),
        )
    yield Kept(
        None,
        mail(
            me,
            "Oma <oma@gmail.com>",
            "Handtuch",
            day(3, 12),
            ("Meine Bestellung 302-1234567-1234567 ist immer noch nicht da!\n"),
            identity="o1@example.net",
        ),
    )
    yield Kept(None, mail("Oma <oma@gmail.com>", me, "Re: Handtuch", day(3, 13), "Ach je.\n", answers="o1@example.net"))


def fibre() -> Iterator[Kept]:
    """Dutch, a provider and its fitter: a ticket in brackets, base64, Outlook's heads, points "
    "answered one by one."""
    me, desk = f"Jo de Vries <{ME}>", '"Glasnet Klantenservice" <klantenservice@glasnet.example>'
    yield Kept(
        "fibre",
        mail(
            me,
            desk,
            "Storing",
            day(5, 5, 8),
            ("Beste,\n\nons internet doet het niet. Bestelling GN-2025-778899.\n\nMet vriendelijke groet,\nJo\n"),
            identity="f1@example.net",
        ),
    )
    body = "Beste Jo,\n\nUw storing is gemeld onder nummer TT-8812345. De monteur komt vrijdag 9 mei tussen 8 en 12 uur.\n\n"
    body += "Met vriendelijke groet,\nSanne Bakker\n"
    yield Kept(
        "fibre",
        raw(
            f"""
From: {desk}
To: {ME}
Delivered-To: {ME}
Subject: RE: Storing [TT-8812345]
Date: Mon, 5 May 2025 12:00:00 +0200
Message-ID: <f2@glasnet.example>
References: <f1@example.net>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64
""",
            b64encode(body.encode()),
        ),
    )
    yield Kept(
        "fibre",
        mail(
            '"Kabelwerk Planning" <planning@kabelwerk.example>',
            me,
            "Afspraak monteur TT-8812345",
            day(5, 6),
            ("De monteur komt op 9 mei.\n"),
        ),
    )
    yield Kept(
        "fibre",
        mail(
            me,
            desk,
            "RE: Storing [TT-8812345]",
            day(5, 12, 20),
            (
                "Beste Sanne,\n\nEr kwam niemand.\n\nOp ma 5 mei 2025 om 12:00 schreef Glasnet Klantenservice\n"
                "<klantenservice@glasnet.example>:\n\n> De monteur komt vrijdag 9 mei.\nNee, niet "
                "gekomen.\n> Met vriendelijke groet\n"
            ),
            answers="f2@glasnet.example",
            identity="f3@example.net",
        ),
    )
    yield Kept(
        "fibre",
        mail(
            desk,
            me,
            "RE: Storing [TT-8812345]",
            day(5, 13, 9),
            "",
            html=(
                "<div>Beste Jo,<br><br>Excuses. U krijgt binnen 10 werkdagen € 35,00 terug op uw rekening.<br><br>"
                "Met vriendelijke groet,<br>Ahmed Yılmaz<br>Teamleider</div><div "
                "style='border-top:1px solid'><b>Van:</b> Jo de Vries<br>"
                "<b>Verzonden:</b> maandag 12 mei 2025 20:00<br><b>Aan:</b> "
                "Klantenservice<br><b>Onderwerp:</b> RE: Storing</div>"
                "<div>Er kwam niemand.</div>"
            ),
            answers="f3@example.net",
        ),
    )
    yield from _back_and_forth("fibre", desk, "f9@example.net", 6, 7)
    for month in range(1, 13):
        at = day(month, 26)
        bill = f"Uw factuur van {month:02}-2025 staat klaar. Klantnummer 0281447199.\n"
        yield Kept(None, mail('"Glasnet" <no-reply@glasnet.example>', me, f"Uw factuur {month:02}-2025", at, bill))
    yield Kept(
        "fibre", mail(desk, me, "Uw melding TT-8812345 is afgesloten", day(6, 1), "Wij hebben uw melding gesloten.\n")
    )
    yield Kept(
        "fibre",
        mail(me, desk, "Klacht over TT 8812345", day(6, 2), "Ik wacht nog op € 35,00.\n", identity="f9@example.net"),
    )
    yield Kept(
        "fibre",
        mail(
            desk,
            me,
            "Re: Klacht",
            day(6, 3),
            ("Wij maken het bedrag uiterlijk 10 juni over.\n\nMet vriendelijke groet,\nAhmed Yılmaz\n"),
            answers="f9@example.net",
        ),
    )


def flight() -> Iterator[Kept]:
    """French and Spanish, an airline with a booking of letters and digits, a bank; all with weak "
    "or other numbers."""
    me, air = f"Jo de Vries <{ME}>", '"Volamar Atención al cliente" <clientes@volamar.example>'
    yield Kept("flight", mail(air, me, "Reserva QX7T2Z", day(7, 1), "Gracias por su reserva QX7T2Z.\n"))
    yield Kept(
        "flight", mail(air, me, "Cambio de vuelo", day(7, 20), "Su vuelo de la reserva QX7T2Z ha sido cancelado.\n")
    )
    yield Kept(
        "flight",
        mail(
            me,
            air,
            "Reembolso QX7T2Z",
            day(7, 21),
            ("Hola:\n\nQuiero el reembolso de 240 €.\n\nUn saludo\nJo\n"),
            identity="v1@example.net",
        ),
    )
    yield Kept(
        "flight",
        raw(
            f"""
From: =?utf-8?Q?Volamar_Atenci=C3=B3n_al_cliente?= <clientes@volamar.example>
To: {ME}
Delivered-To: {ME}
Subject: Re: Reembolso QX7T2Z
Date: Tue, 22 Jul 2025 11:00:00 +0200
Message-ID: <v2@volamar.example>
In-Reply-To: <v1@example.net>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
""",
            encodestring(
                (
                    "Estimado cliente:\n\nSu número de caso es VM-20250722-11. Le devolveremos el "
                    "importe en un plazo de 7 días hábiles.\n\n"
                    "Un saludo\nLucía Martín\n\nEl 21 jul 2025, a las 10:00, Jo de Vries "
                    "<jo.devries@example.net> escribió:\n\n> Quiero el reembolso\n"
                ).encode()
            ),
        ),
    )
    yield Kept(
        "flight",
        mail(
            me,
            air,
            "Re: Reembolso",
            day(8, 4),
            "Sigo esperando.\n",
            answers="v2@volamar.example",
            identity="v3@example.net",
        ),
    )
    yield Kept(
        "flight",
        mail(
            air,
            me,
            "Caso VM-20250722-11",
            day(8, 6),
            ("Lamentamos informarle de que no podemos devolverle el importe.\n\nAtentamente\nDiego Ruiz\nSupervisor\n"),
        ),
    )
    yield Kept(
        "flight",
        mail(
            '"Banque Lumière" <service@banque-lumiere.example>',
            me,
            "Votre contestation",
            day(8, 20),
            (
                "Bonjour,\n\nnous avons bien reçu votre contestation VM-20250722-11 et vous "
                "répondrons sous 15 jours ouvrés.\n\nCordialement\nChloé Petit\n"
            ),
            identity="v5@bank.example",
        ),
    )
    yield Kept(
        "flight",
        mail(
            me,
            "service@banque-lumiere.example",
            "RE: Votre contestation",
            day(8, 21),
            (
                "Bonjour,\nvoici le billet.\nCordialement\nJo\n\nLe 20 août 2025 à 10:00, Banque "
                "Lumière <service@banque-lumiere.example> a écrit :\n"
                "nous avons bien reçu\n"
            ),
            answers="v5@bank.example",
            files=[("billet.pdf", b"%PDF-1.7 ticket")],
        ),
    )
    yield Kept(
        None, mail(air, me, "Su opinión", day(8, 25), "¿Qué tal su experiencia?\n", heads=[("Precedence", "bulk")])
    )


def nothing() -> Iterator[Kept]:
    """Mail with people, shops and lists that is about none of them."""
    me = f"Jo de Vries <{ME}>"
    for number in range(60):
        sender = f"Vriend {number % 7} <vriend{number % 7}@gmail.com>"
        text = f"Hoi Jo,\n\nzien we elkaar om {number % 12 + 8}:30? Bel 06-1234{number:04}.\n"
        yield Kept(
            None, mail(sender, me, f"Afspraak {number}", day(number % 12 + 1, number % 27 + 1, 13, number % 60), text)
        )
    for number in range(24):
        shop = f"Winkel {number % 4} <info@winkel{number % 4}.example>"
        text = f"Uw bestelling 77{number:05}8 wordt verzonden. Totaal 24,99.\n"
        yield Kept(
            None, mail(shop, me, f"Bestelling 77{number:05}8", day(number % 12 + 1, number % 27 + 1, 15, number), text)
        )
    draft = mail(
        me,
        "service@help.badwelt.example",
        "302-1234567-1234567",
        day(9, 1),
        "Ich schreibe noch.\n",
        heads=[("X-Mozilla-Draft-Info", "internal/draft; vcard=0")],
    )
    yield Kept(None, draft)
    yield Kept(
        None,
        mail(
            "Badwelt <service@help.badwelt.example>",
            me,
            "302-1234567-1234567",
            day(9, 2),
            "Gelöscht.\n",
            heads=[("X-Mozilla-Status", "0009")],
        ),
    )


CASES = (
    ("towel", "--company", "Badwelt", "--order", "302-1234567-1234567"),
    ("fibre", "--company", "Glasnet", "--order", "GN-2025-778899"),
    ("flight", "--company", "Volamar", "--order", "QX7T2Z"),
)
"""What has to be in the book, as it is typed."""


@cache
def year() -> tuple[Kept, ...]:
    """All of it, in the order of a mailbox: by when it was sent."""
    every = [*towel(), *fibre(), *flight(), *nothing()]
    return tuple(sorted(every, key=lambda one: one.raw.split(b"Date: ")[1][:40]))


def mbox(mails: Sequence[Kept]) -> bytes:
    """The mails as one box, with lines that begin like a separator escaped."""
    pieces = []
    for one in mails:
        body = one.raw.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
        pieces.append(
            b"From 1@xxx Mon Nov 03 09:32:11 +0000 2025\n" + body + (b"" if body.endswith(b"\n") else b"\n") + b"\n"
        )
    return b"".join(pieces)

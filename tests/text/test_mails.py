"""Mails are taken apart whatever state they are in: each head, the words that are seen, the files that came along."""

from __future__ import annotations

import random

import pytest

from casebook.text.documents.html_text import text_of_html
from casebook.text.documents.mail_bodies import files_of_mail, text_of_mail
from casebook.text.documents.mail_headers import Address, addresses, header, message_ids, when_sent
from casebook.text.documents.mail_message import BadMail, message_in
from tests.conftest import each

RAW = b"""\
From: =?utf-8?Q?Kundenservice_M=C3=BCller?= <Service@Mueller.example>
To: "Jo, de Vries" <jo@example.net>, undisclosed-recipients:;
Subject: =?iso-8859-1?Q?Ihre_R=FCckerstattung_?= =?utf-8?B?4oKs?= 12
Date: Mon, 3 Nov 2025 10:32:11 +0100 (CET)
Message-ID: <a@b>
References: <x@y>
 <z@q>
Content-Type: multipart/mixed; boundary=X

--X
Content-Type: multipart/alternative; boundary=Y

--Y
Content-Type: text/plain

stub
--Y
Content-Type: text/html; charset=nonsense

<p>Sehr geehrte Frau,</p><p style="display:none">hidden</p><p>Ihre Erstattung kommt in 5 Werktagen zur\xc3\xbcck</p>\
<img src="cid:logo">
--Y--
--X
Content-Type: image/png; name=logo.png
Content-ID: <logo>

x
--X
Content-Type: application/pdf; name="../=?utf-8?q?R=C3=BCck.pdf?="
Content-Transfer-Encoding: base64
Content-Disposition: attachment

JVBERi0x
--X--
"""


def with_body(kind: str, body: bytes, *heads: str) -> bytes:
    """A mail of one part."""
    return "\n".join([f"Content-Type: {kind}", *heads, "", ""]).encode() + body


def test_heads_are_read_with_their_encodings() -> None:
    """Names, addresses in small letters, a subject of several encodings, the thread, the time with its offset."""
    mail = message_in(RAW)

    assert (Address("Kundenservice Müller", "service@mueller.example"),) == addresses(mail, "From")
    assert (Address("Jo, de Vries", "jo@example.net"),) == addresses(mail, "To", "Cc")
    assert "Ihre Rückerstattung € 12" == header(mail, "subject")
    assert ("x@y", "z@q") == message_ids(mail, "In-Reply-To", "References")
    assert "2025-11-03T10:32:11+01:00" == str(when_sent(mail) and when_sent(mail).isoformat())  # type: ignore[union-attr]


def test_a_page_beside_a_stub_is_what_is_read() -> None:
    """As it is seen; the picture that it shows is no file, and a file's name has no folder."""
    mail = message_in(RAW)

    assert "Sehr geehrte Frau,\n\nIhre Erstattung kommt in 5 Werktagen zurück" == text_of_mail(mail)
    assert [("Rück.pdf", b"%PDF-1")] == files_of_mail(mail)


@each(
    ("raw", "text"),
    [
        (with_body("text/plain; charset=iso-8859-1", b"It costs \x80 5."), "It costs € 5."),
        (with_body("text/plain; charset=utf-16", "caf\xe9".encode("utf-16")), "café"),
        (with_body("text/plain", "caf\xe9".encode()), "café"),
        (with_body("text/plain; charset=us-ascii", b"caf\xe9"), "café"),
        (with_body("text/plain; charset=x-none", b"caf\xe9"), "café"),
        (with_body("text/plain; format=flowed", b"We will \nrefund it.\n> old\nBye"), "We will refund it.\n> old\nBye"),
        (
            with_body("text/plain; charset=utf-8", b"R=C3=BC=\nck", "Content-Transfer-Encoding: quoted-printable"),
            "Rück",
        ),
        (with_body("text/plain", b"no base64 at all!", "Content-Transfer-Encoding: base64"), None),
    ],
)
def test_words_are_read_in_their_encoding(raw: bytes, text: str | None) -> None:
    """In that which is named, in that of Windows where an older one is, and as they seem to be where it is none."""
    read = text_of_mail(message_in(raw))

    assert text is None or text == read


def test_the_time_comes_from_who_passed_it_on_where_the_mail_has_none() -> None:
    """Nor is a clock believed that was never set."""
    received = "Received: from a by b; Tue, 4 Nov 2025 09:00:00 +0000"
    for date in ("", "Date: soon\n", "Date: Thu, 1 Jan 1970 00:00:00 +0000\n"):
        found = when_sent(message_in(f"{date}{received}\n\nx".encode()))
        assert found is not None
        assert "2025-11-04T09:00:00+00:00" == found.isoformat()
    assert when_sent(message_in(b"From: a@b.example\n\nx")) is None


def test_nothing_of_a_page_is_run_or_fetched_and_what_it_quotes_is_marked() -> None:
    """Its words alone, a line for each block."""
    page = (
        "<html><head><title>t</title><style>p{}</style></head><body><script>fetch('//x')</script>"
        "<div>Hello&nbsp;Jo,<br>here <a href='https://x.example/?id=1'>is</a> it.</div>"
        "<table><tr><td>Order</td><td>302-1</td></tr></table><ul><li>one<li>two</ul>"
        "<blockquote><p>Where is it?</p></blockquote><pre>a\n b</pre></body>"
    )

    assert "Hello Jo,\nhere is it.\nOrder  302-1\n\n- one\n- two\n\n> Where is it?\n> \na\n b" == text_of_html(page)
    assert "a" == text_of_html("a<![nonsense").strip()[:1]


def test_no_damage_is_more_than_a_damaged_mail() -> None:
    """Whatever is changed in it, it is read as far as it goes."""
    chance = random.Random(11)
    for _ in range(300):
        raw = bytearray(RAW)
        for _ in range(chance.randint(1, 30)):
            at = chance.randrange(len(raw))
            raw[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
        mail = message_in(bytes(raw))
        addresses(mail, "From", "To", "Cc"), header(mail, "Subject"), when_sent(mail)
        message_ids(mail, "References", "Message-ID"), text_of_mail(mail), files_of_mail(mail)


def test_parts_within_parts_have_an_end() -> None:
    """A mail that is made to exhaust whoever reads it is refused."""
    raw = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (depth, depth) for depth in range(2_000))

    with pytest.raises(BadMail):
        message_in(raw)

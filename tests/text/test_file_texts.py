"""What a kept file says is read out of it, whatever made it."""

from __future__ import annotations

from casebook.text.documents.file_texts import is_text, text_of_file

MAIL = (
    b"From: Maria <m@shop.example>\r\nSubject: =?utf-8?q?R=C3=A9fund?=\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
    b"--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nY3VzdG9tcw==\r\n"
    b"--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<b>seiz=\r\ned</b>\r\n--x--\r\n"
)


def test_text_is_read_in_its_encoding() -> None:
    """UTF-8 with and without its mark, UTF-16, and what is neither as Windows' Western code page."""
    texts = ("café".encode(), b"\xef\xbb\xbf" + "café".encode(), "café".encode("utf-16"), "café".encode("cp1252"))

    assert ["café"] * 4 == [text_of_file("t.txt", content) for content in texts]


def test_a_page_is_read_without_its_markup() -> None:
    """Tags, scripts and styles are no words; what is written as `&eacute;` is one letter."""
    page = b"<p>caf&eacute;</p><script>var hidden = 1;</script><style>.hidden{}</style>"

    assert "café" == text_of_file("chat.html", page).strip()


def test_a_mail_is_read_as_it_is_shown() -> None:
    """Who it is from, what it is about, and every part of it, decoded."""
    text = text_of_file("mail.EML", MAIL)

    assert all(word in text for word in ("Maria", "Réfund", "customs", "seized"))
    assert "Y3Vz" not in text


def test_what_is_no_text_is_not_looked_into() -> None:
    """A picture and a PDF are not; a table, and whatever is text by its kind, are."""
    assert [False, False, True, True] == [
        is_text("a.png", "image/png"),
        is_text("a.pdf", "application/pdf"),
        is_text("A.CSV", None),
        is_text("notes", "text/plain"),
    ]

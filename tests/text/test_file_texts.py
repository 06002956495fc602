"""What a kept file says is read out of it, whatever made it."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from casebook.text.documents.file_texts import text_of_file as text_of_stream

MAIL = (
    b"From: Maria <m@shop.example>\r\nSubject: =?utf-8?q?R=C3=A9fund?=\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
    b"--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nY3VzdG9tcw==\r\n"
    b"--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<b>seiz=\r\ned</b>\r\n--x--\r\n"
)


def text_of_file(name: str, content: bytes, media_type: str | None = None) -> str | None:
    """What is read out of a file of this name; None where there may be words and none are read."""
    found = text_of_stream(name, media_type, BytesIO(content))
    return None if found.unread else found.text


def packed(**parts: str) -> bytes:
    """A ZIP of these parts, by their names with `__` for a slash."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, xml in parts.items():
            made.writestr(f"{name.replace('__', '/')}.xml", xml)
    return file.getvalue()


def test_text_is_read_in_its_encoding() -> None:
    """UTF-8 with and without its mark, UTF-16, and what is neither as Windows' Western code page."""
    texts = ("café".encode(), b"\xef\xbb\xbf" + "café".encode(), "café".encode("utf-16"), "café".encode("cp1252"))

    assert ["café"] * 4 == [text_of_file("t.txt", content) for content in texts]


def test_a_tag_within_a_word_parts_it_not() -> None:
    """As a page shows it; what stands side by side in pieces of its own is parted."""
    page = b"<p>case <b>num</b>ber <span>4711</span>, re<span class=x>fund</span>ed, <i>K</i>&uuml;hl&shy;schrank</p><p>Ann</p>"
    pieces = b"<div><span>Maria</span><span>14:05</span></div>"

    assert ["case", "number", "4711", ",", "refunded,", "K\u00fchlschrank", "Ann"] == str(
        text_of_file("p.html", page)
    ).split()
    assert ["Maria", "14:05"] == str(text_of_file("p.html", pieces)).split()


def test_a_page_is_read_without_its_markup() -> None:
    """Tags, scripts and styles are no words; what is written as `&eacute;` is one letter."""
    page = b"<p>caf&eacute;</p><script>var hidden = 1;</script><style>.hidden{}</style>"

    assert "café" == (text_of_file("chat.html", page) or "").strip()


def test_a_mail_is_read_as_it_is_shown() -> None:
    """Who it is from, what it is about, and every part of it, decoded."""
    text = text_of_file("mail.EML", MAIL) or ""

    assert all(word in text for word in ("Maria", "Réfund", "customs", "seized"))
    assert "Y3Vz" not in text


SMS = b"""<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="1"><!-- "a" --><sms address="+44 7700 900123" body="Your r&#233;fund is &lt;late&gt;" note='it&apos;s'/></smses>"""

READ: tuple[tuple[str, bytes, str | None, tuple[str, ...]], ...] = (
    ("sms.xml", SMS, "text/xml", ("Your réfund is <late>", "it's", "+44 7700 900123")),
    ("backup", SMS, None, ("Your réfund is <late>",)),
    ("note.xml", b"<p>one <b>word</b></p>", None, ("one", "word")),
    ("notes", "café".encode(), None, ("café",)),
    ("chat.dat", "café".encode("utf-16"), "application/octet-stream", ("café",)),
    ("A.CSV", b"a;b", None, ("a;b",)),
    (
        "letter.docx",
        packed(
            word__document="<w:p><w:r><w:t>ref</w:t></w:r><w:r><w:t>und &amp; more</w:t></w:r></w:p><w:p><w:t>late</w:t></w:p>",
            word__footnotes="<w:p>a foot</w:p>",
            word__styles="<w:p>Heading</w:p>",
        ),
        None,
        ("refund & more\nlate", "a foot"),
    ),
    (
        "letter.odt",
        packed(content="<text:p>pan<text:span>golin</text:span><text:s/>12</text:p>"),
        None,
        ("pangolin\n12",),
    ),
    ("sums.xlsx", packed(xl__sharedStrings="<si><t>paid</t></si><si><t>owed</t></si>"), None, ("paid\nowed",)),
    ("talk.pptx", packed(ppt__slides__slide1="<a:p><a:t>slide</a:t></a:p>"), None, ("slide",)),
    (
        "old.rtf",
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}caf\'e9 \b re\b0 fund {\*\x Arial}\u-10179?\u-8704?\par}",
        None,
        ("café refund 😀",),
    ),
)
"""Of each kind of file one: its name, what it holds, its kind, and what is read of it."""


def test_what_has_words_is_read_whatever_it_is_kept_in() -> None:
    """Letters and tables as programs pack them, messages in attributes, and whatever is text by its bytes."""
    for name, content, media_type, expected in READ:
        found = text_of_file(name, content, media_type) or ""
        for words in expected:
            assert words in found, (name, found)
        assert ("Arial" in found or "Heading" in found) is False, name


def test_what_is_packed_is_neither_followed_nor_unpacked_without_end() -> None:
    """An entity that a part declares stays as it is typed; what unpacks to too much, is damaged or no document is not read."""
    declared = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:p>&x; told</w:p>'
    letter = packed(word__document=declared)

    assert "&x; told" in (text_of_file("a.docx", letter) or "")
    assert text_of_file("a.docx", letter[:-30]) is None
    assert text_of_file("a.docx", packed(word__document=" " * 70_000_000)) is None
    assert text_of_file("a.zip", packed(other="<p>word</p>")) is None


def test_of_what_is_no_text_it_is_told_whether_it_may_have_words() -> None:
    """A picture and a recording have none; a damaged PDF and what no program here knows may."""
    assert ["", "", "", None, None] == [
        text_of_file("a.png", b"anything", "image/png"),
        text_of_file("a", b"\x89PNG\r\n\x1a\n"),
        text_of_file("a.ogg", b"OggS\0"),
        text_of_file("a.pdf", b"%PDF-1.7 (refund)", "application/pdf"),
        text_of_file("a.bin", bytes(range(256)) * 4),
    ]

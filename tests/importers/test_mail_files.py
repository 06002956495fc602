"""Where mails stand: boxes of several programs, a mail alone, whatever else lies beside them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from casebook.importers.given_source import GivenSource, look_at, look_into
from casebook.importers.mail.files import LONGEST_MAIL, MailFiles, RawMail, recognises
from tests.conftest import each

HEAD = b"From: a@b.example\nSubject: %s\nDate: Mon, 3 Nov 2025 10:00:00 +0100\n\n"


def box(*separators: bytes, end: bytes = b"\n") -> bytes:
    """A box with a mail below each separator."""
    mails = [separator + b"\n" + HEAD % str(at).encode() + b"Text\n\n" for at, separator in enumerate(separators)]
    return b"".join(mails).replace(b"\n", end)


def mails_of(data: bytes) -> list[RawMail]:
    """All mails of a file, each read again at its place, which gives the same."""
    stream = BytesIO(data)
    files = MailFiles(GivenSource("x", look_at(stream), stream))
    found = list(files.each())
    assert [one.content for one in found] == [files.content(one.spot) for one in found]
    return found


@each(
    "separators",
    [
        (b"From 1844347792267117879@xxx Mon Nov 03 09:32:11 +0000 2025",) * 2,
        (b"From 1844347792267117879@xxx", b"From 1844347839636459560@xxx"),
        (b"From - Mon Nov  3 10:32:11 2025", b"From - "),
        (b"From maria@shop.example Mon Nov  3 10:32:11 2025", b"From MAILER-DAEMON Fri Jul  8 12:08:34 2025"),
    ],
)
@each("end", [b"\n", b"\r\n"])
def test_the_boxes_of_several_programs_are_parted(separators: tuple[bytes, ...], end: bytes) -> None:
    """Thunderbird's, those of takeouts, with the day or without; each mail has the line it begins in."""
    data = box(*separators, end=end)

    assert recognises(look_at(BytesIO(data)))
    assert ["line 1", "line 8"] == [one.place for one in mails_of(data)]
    assert [(HEAD % b"0" + b"Text\n\n").replace(b"\n", end), (HEAD % b"1" + b"Text\n\n").replace(b"\n", end)] == [
        one.content for one in mails_of(data)
    ]


def test_a_sentence_that_begins_so_parts_nothing() -> None:
    """What was escaped is as it was written; what was not stands above no head."""
    text = (
        b">From here on it is late.\n\nFrom Russia with love\nFrom - \nand so on at 12:30, 2025\n\n>From - \nTo: me\n"
    )
    data = b"From - Mon Nov  3 10:32:11 2025\n" + HEAD % b"0" + text

    [one] = mails_of(data)

    assert HEAD % b"0" + text.replace(b">From", b"From") == one.content


def test_a_mail_alone_is_no_box() -> None:
    """With a mark, blanks, the count of Apple's program, or the line of a box above it."""
    mail = HEAD % b"0" + b"Text\n"
    apple = str(len(mail)).encode() + b"      \n" + mail + b"<?xml version='1.0'?><plist/>"

    for data in (mail, b"\xef\xbb\xbf" + mail, b"\n \n" + mail, apple):
        assert recognises(look_at(BytesIO(data)))
        [one] = mails_of(data)
        assert ("the mail", mail) == (one.place, one.content)


def test_what_is_too_long_to_be_a_mail_is_told() -> None:
    """It is passed over, and the next one read."""
    stream = BytesIO(box(b"From - ").rstrip(b"\n") + b"x" * LONGEST_MAIL + b"\n\n" + box(b"From - "))

    assert [True, False] == [one.content is None for one in MailFiles(GivenSource("x", look_at(stream), stream)).each()]


def test_a_folder_and_a_zip_of_mails_are_gone_through(tmp_path: Path) -> None:
    """What is no mail is named; the indexes of mail programs are not looked at."""
    (tmp_path / "Inbox").write_bytes(box(b"From - ", b"From - "))
    (tmp_path / "Inbox.msf").write_bytes(b"index")
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "1.host:2,D").write_bytes(HEAD % b"9" + b"Draft\n")
    (tmp_path / "readme").write_bytes(b"no mail")
    with ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("Takeout/Mail/All.mbox", box(b"From - "))
        archive.writestr("Takeout/readme", b"no mail")
    files = MailFiles(GivenSource("x", look_into(tmp_path), folder=tmp_path))

    found = list(files.each())

    packed_one = ("all.zip/Takeout/Mail/All.mbox, line 1", "")
    assert [("Inbox, line 1", ""), ("Inbox, line 8", ""), packed_one, ("new/1.host:2,D", "D")] == [
        (one.place, one.flags) for one in found
    ]
    assert ["all.zip/Takeout/readme", "readme"] == files.unread
    with (tmp_path / "all.zip").open("rb") as stream:
        packed = MailFiles(GivenSource("x", look_at(stream), stream))
        [one] = packed.each()
        assert ("Takeout/Mail/All.mbox, line 1", one.content) == (one.place, packed.content(one.spot))
        assert ["Takeout/readme"] == packed.unread


@each("data", [b"Date,Text\n1 Nov 2024,x\n", b"Subject: nothing else\n\nx", b"{}", b"hello\n", b""])
def test_what_is_no_mail_is_not_taken_for_one(data: bytes) -> None:
    """A table, a text, a document."""
    assert not recognises(look_at(BytesIO(data)))

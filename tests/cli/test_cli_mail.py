"""A mailbox becomes contacts of the cases that its numbers point to; all else stays out of the book."""

from __future__ import annotations

import json
from collections import Counter
from email import message_from_bytes
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZipFile

import pytest
from assertions import contents, entries, refused

from tests.conftest import Result, record, run
from tests.importers.mail_year import CASES, ME, Kept, mbox, year

THEN = "2025-12-31T12:00:00+01:00"
"""The end of that year."""


@pytest.fixture
def three(casebook: Any) -> Any:
    """A book with the three cases, at the end of that year."""
    then = partial(casebook, now=THEN)
    record(then, *(("open", *words) for words in CASES))
    return then


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The year as one mailbox."""
    path = tmp_path_factory.mktemp("mail") / "All mail.mbox"
    path.write_bytes(mbox(year()))
    return path


class Imported(NamedTuple):
    """A book, and what importing the year into it said."""

    book: Path
    result: Result


@pytest.fixture(scope="module")
def imported_once(box: Path, tmp_path_factory: pytest.TempPathFactory) -> Imported:
    """The three cases with the whole year, for the tests of this module together."""
    book = tmp_path_factory.mktemp("imported") / "book.db"
    for words in CASES:
        run(book, "open", *words, now=THEN)
    return Imported(book, run(book, "import", str(box), now=THEN))


@pytest.fixture
def imported(casebook: Any, book: Path, imported_once: Imported) -> tuple[Any, Result]:
    """The runner of `casebook` in a copy of that book, and what the import said."""
    book.write_bytes(imported_once.book.read_bytes())
    book.chmod(0o600)
    return partial(casebook, now=THEN), imported_once.result


def expected() -> Counter[tuple[str, str]]:
    """The case and the subject of each mail that belongs to one."""
    found = Counter()
    for one in year():
        if one.expected is not None:
            subject = message_from_bytes(one.raw)["Message-ID"]
            found[one.expected, subject] += 1
    return found


def recorded(casebook: Any, tmp_path: Path) -> Counter[tuple[str, str]]:
    """The same of what is in the book, by the originals that are kept."""
    found = Counter()
    for words in CASES:
        for entry in entries(casebook, words[0]):
            if entry["kind"] == "attachment" and entry["name"].endswith(".eml"):
                target = tmp_path / f"{entry['ref'].replace('/', '-')}.eml"
                assert 0 == casebook("extract", entry["ref"], "--output", str(target)).exit_code
                found[words[0], message_from_bytes(target.read_bytes())["Message-ID"]] += 1
    return found


def test_a_year_of_mail_goes_into_the_right_cases(imported: tuple[Any, Result], tmp_path: Path) -> None:
    """Forty mails of six companies among a hundred others, by numbers, learnt numbers and threads; nothing else."""
    assert (40, True) == (sum(expected().values()), len(year()) > 140)
    casebook, result = imported

    assert 0 == result.exit_code
    assert expected() == recorded(casebook, tmp_path)
    assert f"casebook: {ME} is taken for your own address" in result.stderr
    assert "these stay out of the book: " in result.stderr


def test_the_same_mail_again_adds_nothing(imported: tuple[Any, Result], box: Path, book: Path, tmp_path: Path) -> None:
    """In whatever it comes: the box again, a folder of mails, a ZIP of it, a Maildir."""
    casebook, _ = imported
    before = contents(book)
    folder, maildir = tmp_path / "mails", tmp_path / "Maildir" / "cur"
    folder.mkdir()
    maildir.mkdir(parents=True)
    with ZipFile(tmp_path / "takeout.zip", "w") as archive:
        archive.writestr("Takeout/Mail/All mail.mbox", mbox(year()))
    for number, one in enumerate(year()):
        (folder / f"{number}.eml").write_bytes(one.raw)
        (maildir / f"{number}.host:2,S").write_bytes(one.raw.replace(b"\r\n", b"\n"))

    for given in (box, folder, tmp_path / "takeout.zip", tmp_path / "Maildir"):
        again = casebook("import", str(given))
        assert (0, before) == (again.exit_code, contents(book))
        assert "towel  already there · 17 entries\n" in again.stdout


def test_what_was_said_becomes_the_record(three: Any, box: Path) -> None:
    """Who, which number, which promise by which day; the writer's words alone, with the file that came along."""
    three("import", str(box), "--me", ME)

    fibre = entries(three, "fibre")
    late = next(entry for entry in fibre if entry.get("agent") == "Ahmed Yılmaz")
    assert ("supervisor", "TT-8812345", True, "email") == tuple(
        late[key] for key in ("role", "case_number", "incoming", "channel")
    )
    assert late["text"].endswith("U krijgt binnen 10 werkdagen € 35,00 terug op uw rekening.")
    assert "Er kwam niemand" not in late["text"]
    promises = {entry["text"]: entry["due"] for entry in fibre if entry["kind"] == "promise"}
    assert "2025-05-09" == promises["De monteur komt vrijdag 9 mei tussen 8 en 12 uur."]
    first = next(entry for entry in fibre if entry.get("case_number") == "TT-8812345")
    assert ("Sanne Bakker", "2025-05-05T12:00:00+02:00") == (first["agent"], first["at"])
    assert "2025-05-27" == promises["U krijgt binnen 10 werkdagen € 35,00 terug op uw rekening."]
    flight = entries(three, "flight")
    assert ["billet.pdf"] == [entry["name"] for entry in flight if str(entry.get("name")).endswith(".pdf")]
    assert {"Banque Lumière"} == {entry["with"] for entry in flight if entry.get("with")}
    own = [entry for entry in flight if entry["kind"] == "contact" and not entry["incoming"]]
    assert "Reembolso QX7T2Z\nQuiero el reembolso de 240 €." == own[0]["text"]


def test_a_dry_run_says_all_of_it_and_does_nothing(three: Any, box: Path, book: Path, imported_once: Imported) -> None:
    """The same lines; as JSON with the place of each."""
    before = contents(book)
    dry = three("import", str(box), "--dry-run")
    told = json.loads(three("import", str(box), "--dry-run", "--json").stdout)

    assert before == contents(book)
    assert dry.stdout.replace("would be added", "added") == imported_once.result.stdout
    assert (f"a mailbox with {len(year()) - 2} mails", True) == (told["recognised"], told["dry_run"])
    assert all(one["place"].startswith("line ") for one in told["places"])
    assert [ref for case in told["cases"] for ref in case["added"]] == [one["ref"] for one in told["places"]]
    assert [one["ref"] for one in told["places"]] == [one["entry"]["ref"] for one in told["places"]]
    promised = [one["entry"] for one in told["places"] if one["entry"]["kind"] == "promise"]
    assert ["77000238"] == told["offers"][0]["orders"]
    assert {"2025-03-18", "2025-05-27", "2025-07-31"} <= {str(entry["due"]) for entry in promised}


def test_with_a_case_named_only_that_one_gets_its_mails(three: Any, box: Path, tmp_path: Path) -> None:
    """Those with its company that name no number too, but for what goes to everybody."""
    three("import", str(box), "--case", "flight")

    assert ([], []) == (entries(three, "towel"), entries(three, "fibre"))
    found = {identity for _, identity in recorded(three, tmp_path)}
    assert {identity for case, identity in expected() if case == "flight"} == found


def test_what_no_case_is_there_for_is_offered(imported: tuple[Any, Result], box: Path) -> None:
    """Order by order, with its company and its mails; one is opened with them, and has them once."""
    casebook, result = imported
    assert "no case is there for: order 77000238 · Winkel 3 · 1 mail, Wed 24 Dec 2025; " in result.stderr

    opened = casebook("open", "lamp", "--order", "77000018", "--from", str(box))

    assert opened.stdout.startswith(
        "lamp  opened · Winkel 1 · order 77000018\nlamp/1  Sun 2 Feb 2025 15:01 · incoming email\n"
    )
    assert 1 == sum(entry["kind"] == "contact" for entry in entries(casebook, "lamp"))
    assert "lamp  already there · 1 entry\n" in casebook("import", str(box)).stdout


def test_a_mail_that_was_typed_before_is_told(three: Any, box: Path) -> None:
    """Nothing of it is lost: both stand there until one is taken out."""
    three("add", "towel", "They gave me a number.", "--date", "2025-03-11 09:05", "--channel", "email", "--incoming")

    result = three("import", str(box))

    assert (
        "towel/1 may tell of this already; `casebook remove towel/1` takes out what was typed then.\n" in result.stderr
    )
    assert "towel  24 entries added" not in three("import", str(box)).stdout


def test_with_a_case_named_what_programs_send_everybody_stays_out(three: Any, box: Path) -> None:
    """A bill names no number of the case; nor does a mail about another order of the same company."""
    three("import", str(box), "--case", "fibre")
    three("import", str(box), "--case", "towel")

    told = "".join(str(entry.get("text")) for case in ("fibre", "towel") for entry in entries(three, case))
    assert ("factuur" in told, "302-9999999-1111111" in told) == (False, False)


def test_one_mail_that_is_named_goes_into_the_case_that_is_named(three: Any, tmp_path: Path, book: Path) -> None:
    """Whoever it is from: it was chosen. Without a case it stays out, which is said."""
    path = tmp_path / "x.eml"
    path.write_bytes(
        b"From: Oma <oma@gmail.com>\nDate: Mon, 3 Mar 2025 10:00:00 +0100\nMessage-ID: <q@x>\n\nI saw it too.\n"
    )
    before = contents(book)

    out = three("import", str(path))
    assert (0, "", before) == (out.exit_code, out.stdout, contents(book))
    assert "this is one mail.\n" in out.stderr
    three("import", str(path), "--case", "towel")

    assert "I saw it too." == entries(three, "towel")[0]["text"]


def test_a_bad_mail_is_told_and_the_rest_goes_in(three: Any, tmp_path: Path, book: Path) -> None:
    """Without a sender, without a day; with --strict nothing does then."""
    good = next(one for one in year() if one.expected == "towel" and b"302-1234567" in one.raw)
    nobody = Kept(None, b"Subject: 302-1234567-1234567\r\nDate: Mon, 3 Mar 2025 10:00:00 +0100\r\n\r\nx\r\n")
    dateless = Kept(None, b"From: a@badwelt.example\r\nTo: b@x.example\r\nSubject: 302-1234567-1234567\r\n\r\nx\r\n")
    odd = dateless.raw.replace(b"Subject", b"Date: Tue, 30 Feb 2025 02:30:00 +0100\r\nSubject").replace(
        b"x\r\n", b"y\r\n"
    )
    path = tmp_path / "bad.mbox"
    path.write_bytes(mbox([nobody, good, dateless, Kept(None, odd)]))

    status, told = refused(three, book, "import", str(path), "--strict")
    assert (2, True) == (status, "line 1: it says nobody who wrote it; line " in told)
    result = three("import", str(path))

    assert "casebook: line 1: it says nobody who wrote it; this mail was left out.\n" in result.stderr
    assert "it says nowhere when it was sent; this mail was left out.\n" in result.stderr
    assert (
        "sent on 'Tue, 30 Feb 2025 02:30:00 +0100', which is no day and time that there is; this mail" in result.stderr
    )
    assert 1 == sum(entry["kind"] == "contact" for entry in entries(three, "towel"))


def test_numbers_of_two_cases_are_told(three: Any, tmp_path: Path) -> None:
    """Unless the subject, or who it is with, says which is meant."""

    def mail(sender: str, subject: str) -> bytes:
        head = f"From: {sender}\r\nTo: {ME}\r\nSubject: {subject}\r\nDate: Mon, 3 Mar 2025 10:00:00 +0100\r\n"
        return (head + "\r\nOrders 302-1234567-1234567 and GN-2025-778899.\r\n").encode()

    path = tmp_path / "two.mbox"
    path.write_bytes(
        mbox(
            [
                Kept(None, mail("a@else.example", "both")),
                Kept(None, mail("a@glasnet.example", "both")),
                Kept(None, mail("Paketwerk <a@paketwerk.example>", "Order 302-1234567-1234567")),
            ]
        )
    )

    result = three("import", str(path))

    assert [1, 1] == [len([e for e in entries(three, case) if e["kind"] == "contact"]) for case in ("towel", "fibre")]
    assert "numbers of several cases stand in line 1; --case says which is meant." in result.stderr


DESKS = {
    "a help desk's list of comments": (
        (
            "##- Please type your reply above this line -##\n\n----------------------\n\nSarah, Nov "
            "11, 2025, 14:03 GMT\n\n"
            "I have approved a replacement, it will be sent by 14 November.\n\n----------------------\n\n"
            "Jo, Nov 10, 2025, 19:20 GMT\n\nYou will refund me by 12 November.\n"
        ),
        ["2025-11-14"],
    ),
    "an answer above what it quotes": (
        (
            "Wir erstatten den Betrag bis zum 21. November.\n\nMit freundlichen Grüßen\ni. A. Petra "
            "Vogel\nTeamleiterin\n\n"
            "Von: Jo\nGesendet: Mittwoch, 12. November 2025 21:00\nAn: Kundenservice\nBetreff: "
            "AW\n\nSie erstatten bis 19. November.\n"
        ),
        ["2025-11-21"],
    ),
    "a French attribution inside the quotes": (
        (
            "Le remboursement sera effectué sous 5 jours ouvrés.\n\nCordialement,\nCléa\n\n"
            "> Le 10 nov. 2025 à 20:00, Jo a écrit :\n> Vous aviez promis le remboursement avant le 12 novembre.\n"
        ),
        ["2025-11-18"],
    ),
    "a Dutch answer between the lines": (
        (
            "Op 10 nov. 2025 om 20:00 schreef Jo <jo@x.example>:\n> Waar is het?\nU krijgt uw geld "
            "uiterlijk 15 november terug.\n> U zou 12 november leveren.\n"
        ),
        ["2025-11-15"],
    ),
    "a Spanish refusal": ("Lamentamos no poder devolverle el importe.\n\nAtentamente\nDiego\n", []),
}


@pytest.mark.parametrize(("text", "days"), DESKS.values(), ids=DESKS)
def test_only_what_the_writer_says_is_promised(three: Any, tmp_path: Path, text: str, days: list[str]) -> None:
    """Never what is quoted, in whatever form and language, nor the person's own words."""
    head = f"From: service@badwelt.example\nTo: {ME}\nSubject: AW: 302-1234567-1234567\n"
    head += "Date: Tue, 11 Nov 2025 10:00:00 +0100\n"
    path = tmp_path / "one.eml"
    path.write_bytes(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}".encode())

    three("import", str(path))

    assert days == [entry["due"] for entry in entries(three, "towel") if entry["kind"] == "promise"]
    [contact] = [entry for entry in entries(three, "towel") if entry["kind"] == "contact"]
    assert not [word for word in ("12 ", "19. Nov", "##", "Waar is") if word in contact["text"].replace("302-12", "")]


def test_what_nobody_can_read_never_gets_into_the_record(three: Any, tmp_path: Path) -> None:
    """NUL, escapes, halves of characters: left out of the words, and kept in the files, byte for byte."""
    raw = (
        b'From: "Bad\x1b[31mwelt" <service@badwelt.example>\nTo: jo@x.example\nDate: Tue, 11 Nov 2025 10:00:00 +0100\n'
        b"Subject: =?utf-8?Q?302-1234567-1234567=00=1B?=\nContent-Type: multipart/mixed; boundary=X\n\n"
        b"--X\nContent-Type: text/plain; charset=raw_unicode_escape\n\nHello \\ud800\x00\x1b[2J you\n--X\n"
        b"Content-Type: text/csv; name=bom.csv\nContent-Disposition: "
        b"attachment\nContent-Transfer-Encoding: base64\n\n77u/YSxi\n--X--\n"
    )
    path = tmp_path / "one.eml"
    path.write_bytes(raw)

    three("import", str(path))

    contact, original, table = entries(three, "towel")
    assert "302-1234567-1234567\nHello [2J you" == contact["text"]
    for entry, content in ((original, raw), (table, b"\xef\xbb\xbfa,b")):
        target = tmp_path / entry["ref"].replace("/", "-")
        three("extract", entry["ref"], "--output", str(target))
        assert content == target.read_bytes()


def test_the_addresses_of_ones_own_are_kept_named_or_found(three: Any, tmp_path: Path) -> None:
    """Several where mails are delivered to several; what is kept or named is believed, and nothing is told of it then."""

    def mail(number: int, sender: str, reader: str, delivered: str) -> Kept:
        heads = f"From: {sender}\r\nTo: {reader}\r\nMessage-ID: <{number}@x>\r\n{delivered}"
        return Kept(
            None,
            f"{heads}Date: Mon, 3 Mar 2025 10:0{number}:00 +0100\r\nSubject: 302-1234567-1234567\r\n\r\nText\r\n".encode(),
        )

    path = tmp_path / "own.mbox"
    path.write_bytes(
        mbox(
            [
                mail(1, "service@badwelt.example", "jo@one.example", "Delivered-To: jo@one.example\r\n"),
                mail(2, "service@badwelt.example", "jo@two.example", "X-Original-To: jo@two.example\r\n"),
                mail(3, "jo@two.example", "service@badwelt.example", ""),
            ]
        )
    )

    result = three("import", str(path), "--dry-run")
    assert 2 == result.stderr.count("is taken for your own address")
    named = three("import", str(path), "--dry-run", "--me", "jo@one.example", "--me", "JO@two.example")
    three("me", "--email", "jo@two.example")
    three("import", str(path))

    assert ("taken for your own" in named.stderr, result.stdout) == (False, named.stdout)
    contacts = [entry for entry in entries(three, "towel") if entry["kind"] == "contact"]
    assert [True, True, False] == [entry["incoming"] for entry in contacts]


def test_a_mail_sent_on_to_oneself_is_imported_as_the_one_within(three: Any, tmp_path: Path) -> None:
    """From who wrote it, when they did, with what they promised."""
    head = f"From: Jo <{ME}>\nTo: Jo <{ME}>\nSubject: Fwd: 302-1234567-1234567\nDate: Wed, 12 Nov 2025 09:00:00 +0100\n"
    within = "---------- Forwarded message ---------\nFrom: Nadia Finch <nadia@badwelt.example>\n"
    within += "Date: Tue, 11 Nov 2025 at 16:20\nSubject: 302-1234567-1234567\nTo: <jo@x.example>\n\n"
    said = "Dear Jo,\n\nWe will refund 20.00 EUR by 18 November.\n\nKind regards,\nNadia Finch\nTeam manager\n"
    path = tmp_path / "one.eml"
    path.write_bytes(f"{head}Content-Type: text/plain; charset=utf-8\n\nto keep\n\n{within}{said}".encode())

    three("import", str(path))

    [contact] = [entry for entry in entries(three, "towel") if entry["kind"] == "contact"]
    [promise] = [entry for entry in entries(three, "towel") if entry["kind"] == "promise"]
    assert ("Nadia Finch", "manager", True) == (contact["agent"], contact["role"], contact["incoming"])
    assert ("2025-11-11T16:20:00+01:00", "2025-11-18") == (contact["at"], promise["due"])

"""Chats and calls out of other programs: a talk, or a call, is a contact of the case that its numbers point to."""

from __future__ import annotations

import json
from base64 import b64encode
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from assertions import contents, entries, refused

from tests.conftest import record

ORDER = "GN-2025-778899"
PHOTO = "00000012-PHOTO-2025-11-03-10-04-00.jpg"
IPHONE = f"""\
[03.11.25, 10:00:12] Glasnet: \u200eMessages and calls are end-to-end encrypted.
[03.11.25, 10:01:02] Jo: Hallo, ons internet doet het niet. Bestelling {ORDER}
[03.11.25, 10:03:15] Glasnet: Hoi Jo, met Sanne. Uw melding staat onder ticketnummer TT-8812345.
Er komt uiterlijk vrijdag een monteur langs.
\u200e[03.11.25, 10:04:00] Jo: \u200e<bijgevoegd: {PHOTO}>
[05.11.25, 09:00:00] Jo: Is er nog nieuws?
[05.11.25, 09:10:00] Glasnet: Nog niet, excuses.
[15.12.25, 09:30:00] Glasnet: Nieuw! Sneller internet.
"""
HEADS = {
    "[11/3/25, 5:49:51\u202fPM] {name}: ": "2025-11-03T17:49",
    "11/3/25, 5:49 PM - {name}: ": "2025-11-03T17:49",
    "[03.11.25, 17:49:51] {name}: ": "2025-11-03T17:49",
    "03.11.2025, 17:49 - {name}: ": "2025-11-03T17:49",
    "03/11/2025, 17:49 - {name}: ": "2025-11-03T17:49",
    "03-11-2025 17:49 - {name}: ": "2025-11-03T17:49",
    "[2025-11-03, 5:49:51 PM] {name}: ": "2025-11-03T17:49",
    "[3.11.2025 klo 17.49.51] {name}: ": "2025-11-03T17:49",
    "03/11/25, 17.49 - {name}: ": "2025-11-03T17:49",
    "03.11.2025 kl. 17.49 - {name}: ": "2025-11-03T17:49",
    "3. 11. 2025 17:49 - {name}: ": "2025-11-03T17:49",
}
CALLS = """\
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<calls count="4">
  <call number="+31201234567" duration="754" date="1762160400000" type="2" contact_name="Glasnet" />
  <call number="0201234567" duration="0" date="1762164000000" type="3" contact_name="(Unknown)" />
  <call number="+31201234567" duration="0" date="1762167600000" type="2" contact_name="Glasnet" />
  <call number="+31612345678" duration="60" date="1762164000000" type="1" contact_name="Oma" />
</calls>
"""
SMS = f"""\
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="3">
  <sms address="Glasnet" date="1762160400000" type="1" body="Uw monteur komt morgen. Bestelling {ORDER} &#55357;&#56832;" />
  <mms address="Glasnet" date="1762164000000" msg_box="2"><parts><part ct="text/plain" text="Ok&#10;dank" /></parts></mms>
  <sms address="+31612345678" date="1762164000000" type="1" body="Kom je eten?" contact_name="Oma" />
</smses>
"""


@pytest.fixture
def fibre(casebook: Any) -> Any:
    """A book with one case, at the end of that year."""
    then = partial(casebook, CASEBOOK_NOW="2025-12-31T12:00:00+01:00")
    record(then, ("open", "fibre", "--company", "Glasnet", "--order", ORDER))
    return then


def written(path: Path, text: str, encoding: str = "utf-8") -> str:
    """The path of a file with that text, as it is typed."""
    path.write_bytes(text.encode(encoding))
    return str(path)


def contacts(casebook: Any) -> list[dict[str, Any]]:
    """The contacts of the case."""
    return [entry for entry in entries(casebook, "fibre") if entry["kind"] == "contact"]


def test_a_chat_becomes_a_contact_for_each_talk(fibre: Any, tmp_path: Path) -> None:
    """Who answered, their number, what was promised; what goes on days later belongs to it, what comes weeks later does not."""
    result = fibre("import", written(tmp_path / "_chat.txt", IPHONE))

    first, second = contacts(fibre)
    assert ("2025-11-03T10:01:00+01:00", "chat", "Sanne", "TT-8812345", 3, False) == tuple(
        first[key] for key in ("at", "channel", "agent", "case_number", "minutes", "incoming")
    )
    assert "“Nog niet, excuses.”" == second["text"]
    [promise] = [entry for entry in entries(fibre, "fibre") if entry["kind"] == "promise"]
    assert ("Er komt uiterlijk vrijdag een monteur langs.", "2025-11-07") == (promise["text"], promise["due"])
    assert "casebook: this is a WhatsApp chat with 6 messages in 3 talks.\n" in result.stderr
    assert "these stay out of the book, as nothing in them points to a case: 1 talk;" in result.stderr


def test_who_one_is_oneself_in_a_chat_can_be_said(fibre: Any, tmp_path: Path) -> None:
    """Where neither names nor words tell the two apart, whoever is named is the person, and the other of the company."""
    text = f"[03.11.25, 10:01:02] Sam: {ORDER}\n[03.11.25, 10:03:15] Kim: Ok.\n"
    path = written(tmp_path / "_chat.txt", text)

    words = ("--dry-run", "--json", "--case", "fibre", "--me")
    told = [fibre("import", path, *words, name).stdout for name in ("Sam", "Kim")]

    first, second = (json.loads(one)["places"][0]["entry"] for one in told)
    assert [(False, "Kim"), (True, "Sam")] == [(one["incoming"], one["agent"]) for one in (first, second)]


@pytest.mark.parametrize(("company", "person"), [("EE", "Lee"), ("A", "Jan"), ("O2", "Jo2"), ("AO", "Ciao")])
def test_a_short_name_of_a_company_is_no_part_of_a_persons(
    fibre: Any, tmp_path: Path, company: str, person: str
) -> None:
    """Else whoever is called so would be taken for who answered."""
    (tmp_path / "chat.txt").write_text(
        f"[03.11.25, 10:00:12] Help Desk: Hello, I am Anna.\n[03.11.25, 10:01:02] {person}: My order never came.\n"
        "[03.11.25, 10:03:15] Help Desk: Your case number is C-778. We will refund you within 5 business days.\n"
    )
    fibre("open", "lost", "--company", company)

    fibre("import", str(tmp_path / "chat.txt"), "--case", "lost")

    assert ["Anna"] == [each["agent"] for each in entries(fibre, "lost") if each["kind"] == "contact"]


def test_what_was_sent_along_is_kept(fibre: Any, tmp_path: Path) -> None:
    """A ZIP or its folder: the words of the talk as they stand there, and the picture."""
    folder = tmp_path / "chat"
    folder.mkdir()
    written(folder / "_chat.txt", IPHONE)
    (folder / PHOTO).write_bytes(b"\xff\xd8 a picture")
    with ZipFile(tmp_path / "WhatsApp Chat - Glasnet.zip", "w") as archive:
        for path in sorted(folder.iterdir()):
            archive.write(path, path.name)

    fibre("import", str(tmp_path / "WhatsApp Chat - Glasnet.zip"))
    again = fibre("import", str(folder))

    kept = [entry for entry in entries(fibre, "fibre") if entry["kind"] == "attachment"]
    assert ["WhatsApp 2025-11-03 10.01.txt", PHOTO, "WhatsApp 2025-11-05 09.00.txt"] == [one["name"] for one in kept]
    fibre("extract", kept[0]["ref"], "--output", str(tmp_path / "talk.txt"))
    assert IPHONE.split("\n", 1)[1].split("[05")[0].rstrip("\n") == (tmp_path / "talk.txt").read_text(encoding="utf-8")
    assert "fibre  already there · 2 entries\n" == again.stdout


@pytest.mark.parametrize(("head", "at"), HEADS.items())
def test_every_head_of_a_message_is_read(fibre: Any, tmp_path: Path, head: str, at: str) -> None:
    """Of iPhones and Androids of several countries; which of day and month comes first, a later day tells."""
    later = (
        head.replace("11/3", "11/28")
        .replace("03", "28")
        .replace("-11-28", "-11-28")
        .replace("[3.", "[28.")
        .replace("3. 11.", "28. 11.")
    )
    lines = [
        f"{head.format(name='Jo')}Bestelling {ORDER} doet het niet\n",
        f"{head.format(name='Glasnet')}Wij kijken\nernaar.\n",
        f"{later.format(name='Jo')}En nu?\n",
    ]

    fibre("import", written(tmp_path / "WhatsApp Chat with Glasnet.txt", "".join(lines)), "--case", "fibre")

    first, second = contacts(fibre)
    assert (at, "2025-11-28") == (first["at"][:16], second["at"][:10])
    assert "“Wij kijken\nernaar.”" == first["text"]


def test_a_chat_whose_days_can_be_read_either_way_is_asked_about(fibre: Any, tmp_path: Path, book: Path) -> None:
    """Without a terminal it is refused, with the line; the settings say it too."""
    text = f"03/04/2025, 10:30 - Jo: Bestelling {ORDER}\n03/04/2025, 10:31 - Glasnet: Goed.\n"
    path = written(tmp_path / "WhatsApp Chat with Glasnet.txt", text)

    status, told = refused(fibre, book, "import", path, LC_ALL="C", LANG="C")

    assert (2, True) == (status, "line 1: '03/04/2025, 10:30 - Jo: Bestel' can be two days" in told)


def test_a_day_that_is_only_nearer_than_the_other_is_asked_about(fibre: Any, tmp_path: Path, book: Path) -> None:
    """Both may have been; a head of the United States is told by how it is written, wherever it is read."""
    shown = f"05/11/2025, 10:30 - Jo: Bestelling {ORDER}\n"
    path = written(tmp_path / "WhatsApp Chat with Glasnet.txt", shown)
    status, told = refused(fibre, book, "import", path, LC_ALL="C", LANG="C")
    assert (2, True) == (status, "line 1: '05/11/2025, 10:30 - Jo: Bestel' can be two days" in told)

    american = written(tmp_path / "WhatsApp Chat with Glasnet.txt", f"6/10/25, 4:05 PM - Jo: Bestelling {ORDER}\n")
    fibre("import", american, "--case", "fibre", LC_ALL="C", LANG="C")
    assert ["2025-06-10T16:05"] == [one["at"][:16] for one in contacts(fibre)]


def test_a_talk_that_went_on_adds_what_is_new(fibre: Any, tmp_path: Path) -> None:
    """Nothing twice, and nothing of it lost."""
    path = tmp_path / "_chat.txt"
    fibre("import", written(path, IPHONE))
    more = IPHONE.replace("[05.11", "[03.11.25, 10:06:00] Glasnet: U krijgt binnen 5 werkdagen € 10 terug.\n[05.11", 1)

    result = fibre("import", written(path, more))
    again = fibre("import", str(path))

    added = [entry for entry in entries(fibre, "fibre") if entry["kind"] == "promise"][-1]
    assert ("U krijgt binnen 5 werkdagen € 10 terug.", "2025-11-10") == (added["text"], added["due"])
    assert (True, 3) == (result.stdout.startswith("fibre  3 entries added · 1 already there\n"), len(contacts(fibre)))
    assert again.stdout.startswith("fibre  already there · ")


def test_calls_become_attempts(fibre: Any, tmp_path: Path) -> None:
    """With their minutes; missed, or not answered, is no answer. Known by the name, or the number that is kept of the company."""
    fibre("company", "Glasnet", "--phone", "020 123 45 67")

    result = fibre("import", written(tmp_path / "calls.xml", CALLS))

    told = [(one["at"][11:16], one["incoming"], one["minutes"], one["outcome"]) for one in contacts(fibre)]
    assert [
        ("10:00", False, 13, None),
        ("11:00", True, None, "no-answer"),
        ("12:00", False, None, "no-answer"),
    ] == told
    assert "1 call;" in result.stderr
    assert "fibre  already there · 3 entries\n" == fibre("import", str(tmp_path / "calls.xml")).stdout


def test_messages_of_a_phone_are_read(fibre: Any, tmp_path: Path) -> None:
    """Emoji in halves, pieces of an MMS; what others wrote stays out, and out of what is kept."""
    fibre("import", written(tmp_path / "sms.xml", SMS))

    [contact], [promise] = contacts(fibre), [one for one in entries(fibre, "fibre") if one["kind"] == "promise"]
    assert (None, "Uw monteur komt morgen") == (contact["text"], promise["text"].rstrip("."))
    [kept] = [entry for entry in entries(fibre, "fibre") if entry["kind"] == "attachment"]
    fibre("extract", kept["ref"], "--output", str(tmp_path / "kept.xml"))
    text = (tmp_path / "kept.xml").read_text(encoding="utf-8")
    assert (2, False) == (text.count("<sms "), "eten" in text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (CALLS.replace("</calls>", "<call"), "line 7: it is not well formed from here on; this record was left out."),
        (CALLS.replace('duration="754"', 'duration="?"'), "line 3: it says nowhere when it was, or how long"),
        (
            CALLS.replace("<calls", '<!DOCTYPE x [<!ENTITY a "b">]><calls'),
            "line 2: it declares things of its own; nothing was imported.",
        ),
        (CALLS.replace("UTF-8", "UTF-KUH"), "line 1: it names an encoding that is none; nothing was imported."),
    ],
)
def test_what_is_wrong_in_a_backup_is_told_with_its_line(fibre: Any, tmp_path: Path, text: str, told: str) -> None:
    """And the rest goes in; what declares entities is not read."""
    result = fibre("import", written(tmp_path / "calls.xml", text), "--case", "fibre")

    assert told in result.stderr
    assert ("nothing was imported" in told) == (0 == len(contacts(fibre)))


def test_a_recorded_call_is_read(fibre: Any, tmp_path: Path, book: Path) -> None:
    """Subtitles, with the day in the name of the file; without one they are refused."""
    cues = (
        f"WEBVTT\n\n00:00.000 --> 00:04.000\n<v Sanne>Met Sanne van Glasnet, bestelling {ORDER}?\n\n"
        "00:08.000 --> 12:00.000\n<v Sanne>Wij sturen uiterlijk 10 november een monteur.\n"
    )

    fibre("import", written(tmp_path / "call 2025-11-04 10-30.vtt", cues))

    [contact] = contacts(fibre)
    assert ("2025-11-04T10:30", "phone", 12) == (contact["at"][:16], contact["channel"], contact["minutes"])
    [promise] = [entry for entry in entries(fibre, "fibre") if entry["kind"] == "promise"]
    assert ("2025-11-04", "2025-11-10") == (promise["at"][:10], promise["due"])
    status, told = refused(fibre, book, "import", written(tmp_path / "call.vtt", cues + "\n"))
    assert (2, True) == (status, "put the day into the name of the file" in told)


def test_a_case_is_opened_from_a_chat_about_its_order(fibre: Any, tmp_path: Path) -> None:
    """With the talks that name it, and what follows them."""
    path = written(tmp_path / "_chat.txt", IPHONE.replace(ORDER, "KB-2025-112233"))

    result = fibre("open", "line", "--company", "Glasnet", "--order", "KB-2025-112233", "--from", path)

    assert (0, 2) == (result.exit_code, sum(entry["kind"] == "contact" for entry in entries(fibre, "line")))
    assert fibre("import", path).stdout.startswith("line  already there · ")


def test_a_dry_run_of_messages_does_nothing(fibre: Any, tmp_path: Path, book: Path) -> None:
    """As text and as JSON, with the line that each entry comes from."""
    before, path = contents(book), written(tmp_path / "_chat.txt", IPHONE)

    told = json.loads(fibre("import", path, "--dry-run", "--json").stdout)

    assert before == contents(book)
    assert "a WhatsApp chat with 6 messages in 3 talks" == told["recognised"]
    assert {"line 2", "line 6"} == {one["place"] for one in told["places"]}


def test_pictures_of_messages_are_kept_with_them(casebook: Any, tmp_path: Path) -> None:
    """Of those that go into a case alone, however alike they are called; how a message is laid out is no file."""
    picture, other = b"\xff\xd8\xff\xe0one", b"\xff\xd8\xff\xe0two"
    part = '<part ct="{}" cl="{}" data="{}" />'
    smil = part.format("application/smil", "smil.xml", b64encode(b"<smil/>").decode())
    parts = "".join(part.format("image/jpeg", "IMG.jpg", b64encode(one).decode()) for one in (picture, other))
    backup = tmp_path / "sms.xml"
    backup.write_text(
        "<?xml version='1.0' encoding='UTF-8'?>\n<smses>\n"
        f'<mms address="Glasnet" date="1731662000000" msg_box="1"><parts>{smil}{parts}</parts></mms>\n'
        '<mms address="Glasnet" date="1731661000000" msg_box="2"><parts>'
        '<part ct="text/plain" text="Order 302-1234567-1234567 is broken" /></parts></mms>\n'
        f'<mms address="Oma" date="1731662000000" msg_box="1"><parts>{parts}</parts></mms>\n</smses>\n'
    )
    casebook("open", "router", "--company", "Glasnet", "--order", "302-1234567-1234567")

    told = casebook("import", str(backup))

    kept = [one for one in entries(casebook, "router") if one["kind"] == "attachment"]
    named = {one["name"]: one["sha256"] for one in kept if one["name"].endswith(".jpg")}
    assert {"IMG.jpg": sha256(picture).hexdigest(), "IMG (2).jpg": sha256(other).hexdigest()} == named
    assert "smil" not in told.stdout
    assert "“" not in casebook("timeline", "router").stdout


def test_talks_that_name_no_number_go_where_their_company_points(fibre: Any, tmp_path: Path) -> None:
    """A chat by who speaks in it, messages by whom they are with; of another company, or of several cases, none do."""
    chat = "[03-11-2025, 10:01:00] Jo: Hoi, het internet ligt eruit.\n[03-11-2025, 10:04:00] {}: Wij kijken ernaar.\n"
    backup = (
        "<?xml version='1.0' encoding='UTF-8'?><smses><sms address='0800123456' date='1762160400000' type='1' "
        "body='We komen.' contact_name='{}' /></smses>"
    )

    for number, (text, name, ending) in enumerate(((chat, "Glasnet Hulp", "txt"), (backup, "Glasnet", "xml"))):
        fibre("import", written(tmp_path / f"{number}.{ending}", text.format(name)))
        fibre("import", written(tmp_path / f"{number}-other.{ending}", text.format("Anders")))
    assert 2 == len(contacts(fibre))

    fibre("open", "second", "--company", "Glasnet")
    told = fibre("import", written(tmp_path / "later.txt", chat.format("Glasnet Hulp").replace("03-11", "20-11")))
    assert "these stay out of the book, as nothing in them points to a case: 1 talk;" in told.stderr


NIGHTS = {
    "the clock goes back between them": (
        ("25/10/2026, 02:50", "25/10/2026, 02:10"),
        ("2026-10-25T02:50:00+02:00", "2026-10-25T02:50:00+02:00"),
        "",
    ),
    "shortly after one before": (("25/10/2026, 01:58", "25/10/2026, 02:05"), ("2026-10-25T01:58:00+02:00",) * 2, ""),
    "shortly before one behind": (("25/10/2026, 02:58", "25/10/2026, 03:02"), ("2026-10-25T02:58:00+01:00",) * 2, ""),
    "nothing tells": (
        ("25/10/2026, 02:30", "25/10/2026, 02:31"),
        ("2026-10-25T02:30:00+02:00",) * 2,
        "line 1, 2026-10-25 02:30 (2 messages): the clock showed that time twice, and nothing around it tells which is meant",
    ),
    "skipped": (
        ("29/03/2026, 02:30", "29/03/2026, 03:31"),
        ("2026-03-29T02:30:00+02:00",) * 2,
        "line 1, 2026-03-29 02:30: the clock was put forward over that time; it is kept as it is shown.",
    ),
}


@pytest.mark.parametrize(("times", "at", "told"), NIGHTS.values(), ids=NIGHTS)
def test_a_time_that_the_clock_showed_twice_or_never_keeps_no_chat_out(
    casebook: Any, tmp_path: Path, times: tuple[str, str], at: tuple[str, str], told: str
) -> None:
    """The messages around it tell which of two hours is meant; what nobody can say is told."""
    then = partial(casebook, CASEBOOK_NOW="2026-11-30T12:00:00+01:00", TZ="Europe/Amsterdam")
    record(then, ("open", "fibre", "--company", "Glasnet", "--order", ORDER))
    chat = f"{times[0]} - Jo: hi, {ORDER}\n{times[1]} - Glasnet: We will call you back tomorrow.\n"

    result = then("import", written(tmp_path / "_chat.txt", chat))

    assert 0 == result.exit_code
    found = [entry["at"] for entry in entries(then, "fibre") if entry["kind"] in ("contact", "promise")]
    assert list(at) == found
    assert (told in result.stderr) if told else ("the clock" not in result.stderr)


@pytest.mark.parametrize(
    "bad", ["31/11/2026, 02:30", "31.11.26, 02:30", "[31/11/2026, 2:30:10 PM]", "30-02-2026 02:30"]
)
def test_a_message_on_a_day_that_does_not_exist_is_told_and_keeps_no_other_out(
    casebook: Any, tmp_path: Path, bad: str
) -> None:
    """And the days that exist tell how days are written there."""
    then = partial(casebook, CASEBOOK_NOW="2026-11-30T12:00:00+01:00")
    record(then, ("open", "fibre", "--company", "Glasnet", "--order", ORDER))
    gap = " " if bad.startswith("[") else " - "
    good = [bad.replace(bad.lstrip("[")[:5], day) for day in ("25/10", "25/10")]
    good = [each.replace("/", bad.lstrip("[")[2]) for each in good]
    chat = f"{good[0]}{gap}Jo: hi, {ORDER}\n{good[1]}{gap}Glasnet: Hello Jo.\n{bad}{gap}Glasnet: bad day\n"

    result = then("import", written(tmp_path / "_chat.txt", chat))

    assert (0, 1) == (result.exit_code, len(contacts(then)))
    assert f"casebook: line 3: '{bad}" in result.stderr
    assert "is on a day that does not exist; this message was left out." in result.stderr


def test_a_chat_with_days_in_two_orders_is_refused_with_both(casebook: Any, book: Path, tmp_path: Path) -> None:
    """No setting says what is meant, so none is named."""
    then = partial(casebook, CASEBOOK_NOW="2026-11-30T12:00:00+01:00")
    record(then, ("open", "fibre", "--company", "Glasnet", "--order", ORDER))
    chat = f"25/10/2026, 10:30 - Jo: hi, {ORDER}\n10/26/2026, 10:31 - Glasnet: Hello.\n"

    status, told = refused(then, book, "import", written(tmp_path / "_chat.txt", chat))

    assert 2 == status
    assert "line 2: '10/26/2026, 10:31 - Glasnet: H' do not have day and month in the same order" in told

"""Numbers in a transcript and the case that they belong to: it is found by them, and none of them is added to another case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import document, entries
from terminals import answered
from typed_screen import ENTER, TypedScreen

from tests.conftest import record

NOW = "2026-11-27T12:00:00+01:00"
CHAT = """Chat transcript - 20 November 2026
[10:33] Priya: Hello Sam, my name is Priya. How can I help?
[10:34] Sam: My kettle, order 403-7654321-7654321, leaks.
[10:50] Priya: I will refund €86.40 within 5 business days. Your case number is A-9917.
"""


@pytest.fixture
def chat(towel: Any, tmp_path: Path) -> Path:
    """A chat about the kettle, which has a case beside the towel."""
    record(towel, ("open", "kettle", "--company", "HomeBarn", "--order", "403-7654321-7654321"))
    path = tmp_path / "chat.txt"
    path.write_text(CHAT)
    return path


def orders(towel: Any, handle: str) -> list[str]:
    """The order numbers of a case."""
    found: list[str] = document(towel("timeline", handle, "--json"))["case"]["orders"]
    return found


def test_the_order_of_another_case_is_not_added_without_a_word(towel: Any, chat: Path) -> None:
    """Where nobody can be asked: the contact goes where it was told to, the order does not, and one remark says so."""
    added = towel("add", "towel", "--transcript", str(chat), now=NOW)

    assert (0, ["302-1234567-1234567"]) == (added.exit_code, orders(towel, "towel"))
    assert (
        "casebook: order 403-7654321-7654321 (line 3) belongs to kettle · HomeBarn, so it is not added to towel; if this contact "
        "does, casebook undo, then casebook add kettle --transcript FILE.\n"
    ) in added.stderr
    assert 1 == added.stderr.count("kettle · HomeBarn")


def test_on_a_terminal_it_is_asked_whether_it_goes_there(towel: Any, book: Path, chat: Path) -> None:
    """Enter records nothing and says where it belongs; who says yes has it without the order."""
    words = ("add", "towel", "--transcript", str(chat))
    before = len(entries(towel))

    declined = answered(book, *words, answers=("",), now=NOW)
    assert "belongs to kettle · HomeBarn, so it is not added to towel." in " ".join(declined.shown.split())
    assert "Record this contact in towel all the same? [y/N]" in declined.shown
    assert "casebook add kettle --transcript FILE records it there." in declined.errors
    assert before == len(entries(towel))

    answered(book, *words, answers=("y", "y", "y", "y", "y"), now=NOW)
    assert (True, ["302-1234567-1234567"]) == (before < len(entries(towel)), orders(towel, "towel"))


@pytest.mark.parametrize(("columns", "rows"), [(80, 40), (80, 24), (40, 20), (40, 12)])
def test_a_paste_for_another_case_says_so(towel: Any, book: Path, chat: Path, columns: int, rows: int) -> None:
    """Beside the question, however small the screen: Enter leaves it out; who takes it all the same is told so once more, and the
    record has none of it."""
    screen = TypedScreen(book, "add", "towel", columns=columns, rows=rows, CASEBOOK_NOW=NOW).until("When?").paste(CHAT)
    asked = "Take it for towel · Amazon all the same?"
    screen.until("! order 403-7654321-7654321", "belongs to kettle · HomeBarn, so it is not added to towel", asked)
    screen.press(ENTER).until("When? (now)").paste(CHAT).until(asked).press("y").until("Record this?")
    screen.until("! order 403-7654321-7654321").press(ENTER)

    assert (0, ["302-1234567-1234567"]) == (screen.ended(), orders(towel, "towel"))
    assert 0 == len(entries(towel, "kettle"))


def test_line_by_line_it_is_left_out_by_enter_too(towel: Any, book: Path, chat: Path) -> None:
    """And what was taken all the same is told before it is recorded."""
    words = ("add", "towel", "--plain-questions")
    screen = TypedScreen(book, *words, rows=60, CASEBOOK_NOW=NOW).until("When?").paste(CHAT).press(ENTER)
    screen.until("Take it for towel · Amazon all the same?").press(ENTER).until("all the same? When? (now)")
    screen.press(ENTER).until("How?").paste(CHAT).press(ENTER)
    screen.until("leaves it out Take it for towel · Amazon all the same? When?").press("y", ENTER)
    screen.until("Record this?", "Enter leaves it out Take it for towel").press("n", ENTER)

    assert 0 == screen.ended()


def test_a_dry_run_without_a_case_finds_it_by_its_numbers(towel: Any, chat: Path, tmp_path: Path) -> None:
    """Several are open and nobody can be asked: it is that which has the order; where none has, all is shown without one."""
    shown = towel("add", "--transcript", str(chat), "--dry-run", now=NOW)
    told = json.loads(towel("add", "--transcript", str(chat), "--dry-run", "--json", now=NOW).stdout)["transcript"]

    assert (0, "case kettle · HomeBarn") == (shown.exit_code, shown.stdout.splitlines()[0])
    assert ("kettle", "403-7654321-7654321") == (told["case"], told["order"][0]["value"])

    chat.write_text(CHAT.replace("403-7654321-7654321", "403-0000000-0000001"))
    unknown = towel("add", "--transcript", str(chat), "--dry-run", now=NOW)
    assert (0, True) == (unknown.exit_code, unknown.stdout.startswith("agent Priya"))
    assert "several cases are open, and no number in it says which is meant: name it to record this." in unknown.stderr


@pytest.mark.parametrize("number", ["XK7P2Q", "4471902885"])
def test_a_number_that_was_noted_as_a_booking_is_no_order_as_well(casebook: Any, tmp_path: Path, number: str) -> None:
    """A booking that a transcript or a mail calls a reservation stays one, and the text begins with it."""
    casebook("open", "flight", "--company", "Vueling", "--booking", number, "--problem", "Cancelled.")
    chat, mail = tmp_path / "chat.txt", tmp_path / "answer.eml"
    chat.write_text(
        f"Yo: Hola, mi reserva {number} fue cancelada\nLaura: Hola, soy Laura. Veo la reserva {number}.\nYo: gracias\n",
        encoding="utf-8",
    )
    mail.write_text(
        "From: Vueling <noreply@vueling.example>\nTo: me@mailhuis.example\nDate: Tue, 19 Nov 2024 10:00:00 +0100\n"
        f"Subject: Your reservation {number}\nMessage-ID: <a@vueling.example>\nMIME-Version: 1.0\n\n"
        f"Hello,\n\nwe looked at reservation {number}. I will write again.\n\nKind regards,\nFatima\n",
        encoding="utf-8",
    )

    added = casebook("add", "flight", "--transcript", str(chat))
    imported = casebook("import", str(mail), "--case", "flight", "--me", "me@mailhuis.example")
    told = casebook("timeline", "flight", "--json")
    pasted = casebook("export", "flight")

    assert [0, 0] == [added.exit_code, imported.exit_code]
    assert [] == json.loads(told.stdout)["case"]["orders"]
    assert pasted.stdout.startswith(f"Booking {number}")
    assert f"order {number}" not in added.stderr


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        ("Kind regards,\nFatima", "incoming email from Fatima (representative)"),
        ("Kind regards,\nFatima Haddad\nCustomer Care", "incoming email from Fatima Haddad (representative)"),
        ("Kind regards,\nVueling", "incoming email\n"),
        ("Kind regards,\nCustomer Service", "incoming email\n"),
        ("", "incoming email\n"),
    ],
)
def test_who_signs_a_mail_that_takes_no_answers_is_a_person(
    casebook: Any, tmp_path: Path, signed: str, told: str
) -> None:
    """An address from which a program writes tells nothing of who wrote: somebody who signed with a name, else the company."""
    casebook("open", "flight", "--company", "Vueling")
    mail = tmp_path / "answer.eml"
    mail.write_text(
        "From: Vueling <noreply@vueling.example>\nTo: me@mailhuis.example\nDate: Tue, 19 Nov 2024 10:00:00 +0100\n"
        "Subject: Your complaint\nMessage-ID: <a@vueling.example>\nMIME-Version: 1.0\n\n"
        f"Hello,\n\nI have looked at your complaint.\n\n{signed}\n",
        encoding="utf-8",
    )

    imported = casebook("import", str(mail), "--case", "flight", "--me", "me@mailhuis.example")

    assert told in imported.stdout


def test_a_booking_is_called_one_where_it_is_told_what_was_read(casebook: Any, tmp_path: Path) -> None:
    """As it is in the record: no order is spoken of where none is, and another case's is a booking too."""
    casebook("open", "hotel", "--company", "Hotel Sol")
    casebook("open", "other", "--company", "Hotel Luna", "--booking", "LU5530718")
    mail = tmp_path / "chat.eml"
    mail.write_text(
        "From: Hotel Sol <no-reply@sol.example>\nTo: me@mailhuis.example\nDate: Mon, 18 Nov 2024 10:30:00 +0100\n"
        "Subject: Chat transcript\nMessage-ID: <a@sol.example>\nMIME-Version: 1.0\n\n"
        "[10:01] Ana: Hello, I am Ana, how can I help you?\n[10:02] Jo: it is about booking reference KY8820417\n"
        "[10:03] Ana: Not about reservation LU5530718?\n[10:04] Jo: that is another one\n",
        encoding="utf-8",
    )

    added = casebook("add", "hotel", "--transcript", str(mail))

    assert (0, True) == (added.exit_code, "hotel/2  Mon 18 Nov 2024 10:01 · booking KY8820417\n" in added.stdout)
    assert ("booking KY8820417 (line" in added.stderr, "order KY8820417" in added.stderr) == (True, False)
    assert "order LU5530718" not in added.stderr

"""Casebook from Python: what the README says of it, typed, and without a terminal."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import casebook as library
from casebook.errors import CasebookError, one_of
from casebook.exporters.document import case_document
from casebook.exporters.errors import NoSuchExport, NotAText, UnknownFormat
from casebook.exporters.registry import Format, Recipient
from casebook.records.kinds import Contact, Promise
from casebook.records.values import Agent
from casebook.records.vocabularies import Channel, EventKind, Outcome, PromiseState, Role, Verdict
from casebook.store.errors import NoBook
from tests.conftest import NOW

PRESENT = datetime.fromisoformat(NOW)
README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_three_lines_of_the_readme_do_what_it_says(
    towel: Any, book: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The example in the README runs as it stands: it prints the paste and records the promise."""
    [example] = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    monkeypatch.chdir(book.parent)
    book.rename("casebook.db")

    exec(example, {})

    printed = capsys.readouterr()
    assert "Order 302-1234567-1234567" in printed.out
    assert "" == printed.err
    promise = library.open_book("casebook.db").facts("towel").entries[-1]
    assert isinstance(promise, Promise)
    assert ("refund within 5 business days", "Maria") == (promise.text, promise.agent)
    assert promise.due is not None


def test_what_is_rendered_is_what_the_command_line_exports(towel: Any, book: Path) -> None:
    """One case, one present, one text, whoever asks for it; what is private is in neither."""
    towel("note", "towel", "Between us.", "--private")

    rendered = library.render(library.open_book(book, now=PRESENT).facts("towel"))

    assert towel("export", "towel").stdout == rendered
    assert "Between us" not in rendered


def test_who_keeps_the_book_is_masked_and_told_as_on_the_command_line(towel: Any, book: Path) -> None:
    """Given with the facts, whoever that is."""
    towel("me", "--name", "Sam", "--postcode", "1234 AB")
    towel("note", "towel", "It goes to 1234ab.")
    opened = library.open_book(book, now=PRESENT)
    facts, person = opened.facts("towel"), opened.person()

    assert towel("export", "towel").stdout == library.render(facts, person=person)
    assert towel("export", "towel", "--identify").stdout == library.render(facts, person=person, identify=True)


@pytest.mark.parametrize("recipient", list(Recipient))
def test_each_format_is_written_from_python_or_refused_in_a_sentence(
    towel: Any, book: Path, recipient: Recipient
) -> None:
    """What is a text comes as one, and as its bytes; a PDF as bytes alone, and a ZIP, which has the files, not at all."""
    facts = library.open_book(book, now=PRESENT).facts("towel")
    texts = [one for one in Format if not one.is_binary]

    for one in texts:
        text = library.render(facts, recipient=recipient, format=one)
        assert (True, text.encode()) == (
            text.endswith("\n"),
            library.render_bytes(facts, recipient=recipient, format=one),
        )
    for render, wrong, error, sentence in (
        (library.render, "pdf", NotAText, "'pdf' is bytes and no text: casebook.render_bytes writes it; else"),
        (library.render, "zip", NoSuchExport, f"nothing for '{recipient}' is written as 'zip' from facts alone;"),
        (library.render_bytes, "zip", NoSuchExport, f"nothing for '{recipient}' is written as 'zip' from facts alone;"),
        (library.render, "docx", UnknownFormat, "nothing is exported as 'docx';"),
        (library.render_bytes, "docx", UnknownFormat, "nothing is exported as 'docx';"),
    ):
        with pytest.raises(CasebookError) as refused:
            render(facts, recipient=recipient, format=wrong)
        known = texts if render is library.render else [one for one in Format if one is not Format.ZIP]
        assert (error, f"{sentence} choose {one_of(known)}.") == (type(refused.value), str(refused.value))


def test_a_pdf_is_written_from_python(towel: Any, book: Path) -> None:
    """For whoever it is, as bytes."""
    pytest.importorskip("typst")
    facts = library.open_book(book, now=PRESENT).facts("towel")

    assert all(library.render_bytes(facts, recipient=one).startswith(b"%PDF-") for one in Recipient)


def test_a_company_is_read_from_python(towel: Any, book: Path) -> None:
    """As it is kept, by whatever capitals; nothing where nothing is."""
    towel("company", "Amazon", "--phone", "0800 0000")
    opened = library.open_book(book, now=PRESENT)
    found = opened.company("AMAZON")

    assert (found and (found.name, found.phone), None) == (("Amazon", "0800 0000"), opened.company("DHL"))


def test_a_case_is_opened_and_recorded_from_python(book: Path) -> None:
    """Opening a case makes the book; a contact, a promise and how it was settled come back as recorded, with warnings."""
    shelf = library.open_book(book, now=PRESENT)

    opened = shelf.open_case(library.CaseAnswers(handle="towel", company="Amazon", amount="24.99 EUR"))
    contact = shelf.log_contact("towel", "She says so.", channel=Channel.PHONE, minutes=12)
    promise = shelf.promise("towel", "a refund", by="22 Nov", agent="Maria")
    settled = shelf.settle("towel/2", Verdict.KEPT)

    assert ("towel", True) == (opened.case.handle, opened.opened)
    assert ("next time, ask for the agent's name and a case number.",) == contact.warnings
    assert [1, 2] == [contact.entries[0].number, promise.entries[0].number]
    assert (Verdict.KEPT, ()) == (settled.entries[0].verdict, settled.warnings)
    assert PromiseState.KEPT is shelf.facts("towel").promise(2).state
    assert ["towel"] == [case.handle for case in shelf.cases()]


def test_words_of_a_vocabulary_are_read_as_they_are_typed(book: Path) -> None:
    """As on the command line, and refused in its sentence; a case stands for its one open promise there too."""
    shelf = library.open_book(book, now=PRESENT)
    shelf.open_case(library.CaseAnswers(handle="towel", company="Amazon"))

    contact = shelf.log_contact("towel", "Hello.", channel="phone", role="Supervisor", outcome="refused", minutes="12")
    paid = shelf.note("towel", kind="paid", amount="24.99 EUR")
    shelf.promise("towel", "a refund", by="22 Nov")
    settled = shelf.settle("towel", "kept")

    [kept] = [entry for entry in contact.entries if isinstance(entry, Contact)]
    assert (Channel.PHONE, Role.SUPERVISOR, Outcome.REFUSED, 12) == (
        kept.channel,
        kept.role,
        kept.outcome,
        kept.minutes,
    )
    assert (EventKind.PAID, Verdict.KEPT) == (paid.entries[0].event, settled.entries[0].verdict)
    for wrong, sentence in (
        (lambda: shelf.log_contact("towel", "x", channel="fone"), "--channel cannot be 'fone'; did you mean 'phone'?"),
        (lambda: shelf.note("towel", "x", kind="payed"), "kind cannot be 'payed'; did you mean 'paid'?"),
        (lambda: shelf.settle("towel/3", "keptt"), "verdict cannot be 'keptt'; did you mean 'kept'?"),
    ):
        with pytest.raises(CasebookError) as raised:
            wrong()
        assert sentence == str(raised.value)


def test_who_else_answered_is_given_as_it_is_typed_or_kept(book: Path) -> None:
    """One text, several, or the values themselves."""
    shelf = library.open_book(book, now=PRESENT)
    shelf.open_case(library.CaseAnswers(handle="towel", company="Amazon"))
    kept = (Agent("Priya", Role.REPRESENTATIVE), Agent(None, Role.BOT))

    for given in ("Priya, representative; a bot", ["Priya (medewerker)", "bot"], kept):
        [contact, *_] = shelf.log_contact("towel", f"{given}", agent="Colin", also=given).entries
        assert kept == getattr(contact, "also", None)


def test_what_is_recorded_from_python_is_remarked_on_as_on_the_command_line(casebook: Any, book: Path) -> None:
    """Each way of recording, by its command and by its method: the same entries and the same sentences, proposals among them."""
    steps: list[tuple[tuple[str, ...], Callable[[library.Book], Any]]] = [
        (
            ("open", "towel", "--company", "Amazon", "--country", "DE", "--want", "I want 50 EUR back."),
            lambda it: it.open_case(library.CaseAnswers("towel", "Amazon", country="DE", want="I want 50 EUR back.")),
        ),
        (
            ("add", "towel", "They refund it by friday.", "--carrier", "DHL", "--tracking", "1Z999AA10123456785"),
            lambda it: it.log_contact(
                "towel", "They refund it by friday.", carrier="DHL", tracking="1Z999AA10123456785"
            ),
        ),
        (("promise", "towel", "a refund of 50 EUR"), lambda it: it.promise("towel", "a refund of 50 EUR")),
        (
            (
                "promise",
                "towel",
                "a new one",
                "--after",
                "the return is scanned",
                "--within",
                "5 days",
                "--made-in",
                "1",
            ),
            lambda it: it.promise("towel", "a new one", after="the return is scanned", within="5 days", made_in="1"),
        ),
        (
            ("note", "towel", "--kind", "charged", "--amount", "80 EUR", "--ref", "none"),
            lambda it: it.note("towel", kind=EventKind.CHARGED, amount="80 EUR", reference="none"),
        ),
        (
            ("note", "towel", "--kind", "refunded", "--amount", "20 EUR"),
            lambda it: it.note("towel", kind=EventKind.REFUNDED, amount="20 EUR"),
        ),
        (
            ("note", "towel", "a new one", "--kind", "declined"),
            lambda it: it.note("towel", "a new one", kind=EventKind.DECLINED),
        ),
        (
            ("ship", "towel", "1Z999AA10123456784", "--status", "the return was scanned", "--return"),
            lambda it: it.ship("towel", "1Z999AA10123456784", status="the return was scanned", returning=True),
        ),
        (("note", "towel", "--kind", "paid"), lambda it: it.note("towel", kind=EventKind.PAID)),
        (
            ("settle", "towel/4", "kept", "--note", " "),
            lambda it: it.settle("towel/4", Verdict.KEPT, note=" "),
        ),
    ]
    shelf = library.open_book(book.parent / "other.db", now=PRESENT)
    silent = []
    for words, verb in steps:
        typed, called = casebook(*words), verb(shelf)
        said = [line.removeprefix("casebook: ") for line in typed.stderr.splitlines() if "is a new book" not in line]
        assert (0, said) == (typed.exit_code, list(called.warnings)), words
        silent += [] if said else [words]
    assert [] == silent
    mine, theirs = library.open_book(book, now=PRESENT).facts("towel"), shelf.facts("towel")
    entries = [[_recorded(one) for one in case_document(facts)["entries"]] for facts in (mine, theirs)]
    assert entries[0] == entries[1]


def _recorded(entry: dict[str, Any]) -> dict[str, Any]:
    """What was recorded, without what each book or machine gives of its own: identities and names of zones."""
    return {key: value for key, value in entry.items() if key != "uuid" and not key.endswith("zone")}


@pytest.mark.parametrize("what", ["facts", "promise"])
def test_a_book_that_is_not_there_is_an_error_and_is_not_made(book: Path, what: str) -> None:
    """Neither reading nor recording in a case makes a book: only opening a case does."""
    shelf = library.open_book(book, now=PRESENT)

    with pytest.raises(NoBook) as refused:
        shelf.facts("towel") if what == "facts" else shelf.promise("towel", "a refund")

    assert isinstance(refused.value, CasebookError)
    assert "casebook open HANDLE" in str(refused.value)
    assert not book.exists()


def test_a_present_without_an_offset_is_refused(book: Path) -> None:
    """A naive date-time could be any of two dozen moments."""
    with pytest.raises(ValueError, match="give an aware date-time"):
        library.open_book(book, now=datetime(2024, 11, 20, 12))


def test_the_environment_is_not_read(towel: Any, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """CASEBOOK_BOOK and CASEBOOK_NOW are for the command line; a program says what it means."""
    monkeypatch.setenv("CASEBOOK_NOW", "nonsense")
    monkeypatch.setenv("CASEBOOK_BOOK", "/nowhere")

    assert "towel" == library.open_book(book, now=PRESENT).facts("tow").case.handle


def test_importing_the_package_imports_nothing_of_it() -> None:
    """`import casebook` costs nothing until something is used; what there is can be listed."""
    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "import casebook, sys; print(sorted(n for n in sys.modules if n.startswith('casebook')))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "['casebook']\n" == found.stdout
    assert all(hasattr(library, name) for name in library.__all__)
    with pytest.raises(AttributeError):
        _ = library.nothing_of_that_name


def test_the_package_says_that_it_is_typed() -> None:
    """The marker of PEP 561 lies in the package, so that a type checker reads its annotations."""
    assert (Path(str(library.__file__)).parent / "py.typed").exists()

"""What another program changed in the book is not written over: it would then be what casebook itself wrote."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import changed_behind, refused

from tests.conftest import record

ENTRY, CASE = "contacts SET agent = 'Mallory' WHERE number = 1", "cases SET title = 'Mallory'"
PROMISE = "promises SET text = 'Mallory'"


@pytest.fixture
def kettle(casebook: Any) -> Any:
    """A case with a contact, two promises made in it, and an edit of the contact."""
    promises = ("--promise", "a refund by 27 Nov", "--promise", "a refund by 29 Nov")
    record(
        casebook,
        ("open", "kettle", "--company", "Acme", "--title", "a kettle"),
        ("add", "kettle", "Hello.", "--agent", "Ann", *promises, "--order", "7001"),
        ("edit", "kettle/1", "--role", "manager"),
        warns=True,
    )
    return casebook


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (ENTRY, ("edit", "kettle/1", "--text", "Hi.")),
        (ENTRY, ("remove", "kettle/1")),
        (ENTRY, ("erase", "kettle/1")),
        (ENTRY, ("erase", "kettle/1", "--field", "text")),
        (ENTRY, ("erase", "kettle")),
        (ENTRY, ("undo",)),
        (PROMISE, ("settle", "kettle/2", "kept")),
        (PROMISE, ("contradict", "kettle/2", "kettle/3")),
        (PROMISE, ("contradict", "kettle/3", "kettle/2")),
        (CASE, ("edit", "kettle", "--problem", "It leaks.")),
        (CASE, ("close", "kettle")),
        (CASE, ("remove", "kettle")),
        (CASE, ("edit", "kettle", "--order", "7002")),
        (CASE, ("add", "kettle", "Hello again.", "--order", "7003")),
        ("revisions SET body = replace(body, 'Ann', 'Bob') WHERE subject = 'contact'", ("undo",)),
        ("contacts SET case_id = case_id + 1", ("edit", "kettle/1", "--text", "Hi.")),
        ("orders SET number = '9'", ("edit", "kettle", "--title", "the kettle")),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else each.split()[0],
)
def test_what_was_changed_behind_is_not_written_over(
    kettle: Any, book: Path, changed: str, words: tuple[str, ...]
) -> None:
    """Whatever writes the row is refused, names `check`, writes nothing, and `check` finds the change afterwards as before."""
    kettle("open", "spare", "--company", "Acme") if "case_id" in changed else None
    if words == ("undo",):
        kettle("edit", "kettle/1", "--minutes", "3")
    changed_behind(book, f"UPDATE {changed}")
    words = ("edit", "spare/1", *words[2:]) if "case_id" in changed else words
    found = kettle("check").stdout

    status, said = refused(kettle, book, *words, *(["--yes"] if words[0] in ("remove", "erase") else []))

    assert 1 == status
    assert "is not as casebook wrote it: another program changed it. " in said
    assert "`casebook check`" in said
    assert found == kettle("check").stdout
    assert "✗" in found


def test_adding_to_a_case_that_was_changed_behind_goes_on(kettle: Any, book: Path) -> None:
    """What is recorded next writes no row that is there, whatever was changed in those."""
    for changed in (ENTRY, CASE, PROMISE):
        changed_behind(book, f"UPDATE {changed}")

    assert 0 == kettle("add", "kettle", "And then?", "--promise", "a call by 1 Dec").exit_code
    assert 0 == kettle("note", "kettle", "It came.").exit_code
    assert 0 == kettle("undo").exit_code
    assert 4 == kettle("check").stdout.count("does not read as it was last written")


def test_an_import_does_not_write_over_what_was_changed_behind(kettle: Any, book: Path, tmp_path: Path) -> None:
    """A newer state of the same entry from elsewhere is refused like a command of one's own."""
    there, file = tmp_path / "there.db", tmp_path / "cases.json"
    there.write_bytes(book.read_bytes())
    there.chmod(0o600)
    assert kettle("--book", str(there), "edit", "kettle/1", "--text", "Hi.").exit_code == 0
    assert kettle("--book", str(there), "export", "kettle", "--format", "json", "--output", str(file)).exit_code == 0
    changed_behind(book, f"UPDATE {ENTRY}")

    status, said = refused(kettle, book, "import", str(file))

    assert 1 == status
    assert "kettle/1 is not as casebook wrote it: another program changed it. " in said


@pytest.mark.parametrize(
    "words", [("timeline", "kettle"), ("timeline", "--all"), ("show", "kettle"), ("show", "kettle/1")]
)
def test_a_case_that_was_changed_behind_is_not_printed_for_import(
    kettle: Any, book: Path, words: tuple[str, ...]
) -> None:
    """As `export` does not let it out; shown on a terminal it is as it stands."""
    assert (0, "") == (kettle(*words, "--json").exit_code, kettle(*words, "--json").stderr)
    changed_behind(book, f"UPDATE {ENTRY}")

    result, unchecked = kettle(*words, "--json"), kettle(*words, "--json", "--unchecked")

    assert (1, "") == (result.exit_code, result.stdout)
    assert "kettle is not as casebook wrote it (kettle/1 does not read as it was last written)" in result.stderr
    assert (0, True) == (unchecked.exit_code, "Mallory" in unchecked.stdout)
    assert "is exported as it stands; `casebook check` says what is wrong." in unchecked.stderr
    assert 0 == kettle(*words).exit_code
    assert 2 == kettle(*words, "--unchecked").exit_code


@pytest.mark.parametrize("changed", [ENTRY, CASE, PROMISE, "orders SET number = '9'", "contacts SET text = x'00'"])
@pytest.mark.parametrize(
    "words", [("timeline", "kettle"), ("show", "kettle"), ("show", "kettle/2"), ("brief", "kettle")]
)
def test_what_was_changed_behind_is_shown_and_said(
    kettle: Any, book: Path, words: tuple[str, ...], changed: str
) -> None:
    """Whatever shows one case says once that it is not as it was written, and shows it as it stands."""
    sound = kettle(*words)
    changed_behind(book, f"UPDATE {changed}")

    shown = kettle(*words)

    said = "casebook: kettle is not as casebook wrote it, and is shown as it stands; `casebook check` says what is wrong.\n"
    assert "is not as casebook wrote it" not in sound.stderr
    # A text that is none cannot be shown at all, which is said in its own way.
    assert (0, 1) == (shown.exit_code, shown.stderr.count(said)) or (changed.endswith("x'00'") and shown.exit_code == 1)


@pytest.mark.parametrize("words", [("timeline", "kettle"), ("show", "kettle"), ("brief", "kettle")])
def test_what_was_hidden_behind_is_said(kettle: Any, book: Path, words: tuple[str, ...]) -> None:
    """Where nothing of its kind is left to be shown too."""
    changed_behind(book, "UPDATE contacts SET removed_at = logged_at")

    assert "casebook: kettle is not as casebook wrote it, and is shown as it stands; " in kettle(*words).stderr


def test_each_byte_of_a_text_is_looked_at(kettle: Any, book: Path) -> None:
    """One bit of what somebody said, in the row or in what was kept of it, is told as much as another sentence."""
    whole = book.read_bytes()
    places = [at for at in range(len(whole)) if whole.startswith(b"a refund by 27 Nov", at)]
    for place in (at + 1 for at in places):
        book.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        shown = kettle("timeline", "kettle")

        assert (0, True) == (shown.exit_code, "kettle is not as casebook wrote it" in shown.stderr), place
    assert len(places) > 1


@pytest.mark.parametrize(
    "words",
    [
        ("edit", "kettle/1", "--minutes", "3"),
        ("erase", "kettle/1", "--field", "agent", "--yes"),
        ("erase", "kettle/2", "--yes"),
        ("remove", "kettle/3", "--yes"),
        ("settle", "kettle/2", "kept"),
        ("undo",),
        ("edit", "kettle", "--title", "Café “Zoë”\n\u202e"),
        ("contradict", "kettle/3", "kettle/2"),
    ],
)
def test_of_what_casebook_itself_wrote_nothing_is_said(kettle: Any, words: tuple[str, ...]) -> None:
    """Whatever was corrected, erased, hidden or taken back."""
    assert 0 == kettle(*words).exit_code
    assert "is not as casebook wrote it" not in kettle("timeline", "kettle").stderr

"""Tab: what may follow is offered for each shell, and nothing that a book holds can do harm."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from casebook.exporters.registry import Recipient
from casebook.language.language import LANGUAGES
from casebook.terminal.shells import Offer, Question, answer
from tests.conftest import each, record


@pytest.fixture
def kettle(casebook: Any) -> Any:
    """The runner of `casebook`, in a book with two cases, agents with blanks and marks, and promises."""
    promises = ("--promise", "a refund by 2 Dec", "--promise", "a call [#44] by 3 Dec")
    record(
        casebook,
        ("open", "towel", "--company", "Amazon", "--order", "302-1"),
        ("add", "towel", "x", "--agent", "O'Brien", "--case-number", "T-1"),
        ("add", "kettle", "It leaks.", "--company", "Cool & Blue", "--agent", "Maria Jansen", *promises),
        ("settle", "kettle/3", "kept"),
        ("promise", "kettle", "a voucher by 4 Dec"),
        ("company", "DHL", "--phone", "0900 1234"),
        warns=True,
    )
    return casebook


def tab(casebook: Any, *words: str, **env: str) -> list[str]:
    """What bash is offered when Tab is pressed at the end of the last of these words, with nothing on stderr."""
    asked = {"COMP_WORDS": "\n".join(("casebook", *words)), "COMP_CWORD": str(len(words))}
    result = casebook(_CASEBOOK_COMPLETE="complete_bash", **asked, **env)

    assert (0, "") == (result.exit_code, result.stderr)
    return result.stdout.split("\n")[:-1] if result.stdout != "\n" else []


@each(
    ("words", "offered"),
    [
        (
            ("settle", "kettle/"),
            ["kettle/4  (by 2024-12-04: a voucher by 4 Dec)", "kettle/2  (by 2024-12-02: a refund by 2 Dec)"],
        ),
        (
            ("settle", "KET"),
            ["kettle/4  (by 2024-12-04: a voucher by 4 Dec)", "kettle/2  (by 2024-12-02: a refund by 2 Dec)"],
        ),
        (("settle", ""), ["kettle/", "towel/"]),
        (("settle", "kettle/2", "k"), ["kept"]),
        (("show", "towel/"), ["towel/1"]),
        (("edit", "kettle/1"), ["kettle/1"]),
        (("timeline", "to"), ["towel"]),
        (("timeline", ""), ["kettle  (Cool & Blue)", "towel  (Amazon)"]),
        (("timeline", "--kind", "p"), ["promise"]),
        (("note", "towel", "--kind", "re"), ["returned", "refunded"]),
        (("open", "x", "--company", ""), ["Cool\\ \\&\\ Blue", "Amazon"]),
        (("add", "towel", "--agent", ""), ["O\\'Brien", "Maria\\ Jansen"]),
        (("add", "kettle", "--agent", '"mar'), ["Maria Jansen"]),
        (("add", "kettle", "--agent", "=", "M"), ["Maria\\ Jansen"]),
        (("add", "towel", "--agent", "'O"), ["O'\\''Brien"]),
        (("add", "towel", "--case-number", ""), ["T-1"]),
        (("add", "towel", "--order", ""), ["302-1"]),
        (("find", "--number", ""), ["302-1  (towel)", "T-1  (towel)"]),
        (("find", "--number", "3"), ["302-1"]),
        (("show", "302"), ["302-1"]),
        (("timeline", "t-"), ["T-1"]),
        (("add", "t"), ["towel  (Amazon)", "T-1  (towel)"]),
        (("export", "1"), []),
        (("add", "--channel", "p"), ["phone"]),
        (("export", "--as", ""), list(Recipient)),
        (("export", "--language", ""), list(LANGUAGES)),
        (("export", "--for", "s"), ["sms"]),
        (("erase", "kettle/1", "--field", "a"), ["agent", "also"]),
        (("erase", "me", "--field", "p"), ["postcode", "phone"]),
        (("history", "m"), ["me"]),
        (("company", "a"), ["Amazon"]),
        (("company", "z"), ["Zalando"]),
        (("company", "Zalando", "--take", ""), ["address"]),
        (("erase", "company"), ["company:DHL"]),
        (("remove", "COM"), ["company:DHL"]),
        (("erase", "company:DHL", "--field", "p"), ["phone"]),
        (("config", "set", "la"), ["language"]),
        (("config", "set", "language", ""), list(LANGUAGES)),
        (("config", "set", "date_order", "d"), ["dmy"]),
        (("config", "set", "masking", ""), ["yes", "no"]),
        (("config", "set", "name", ""), []),
        (("config", "set", "currency", "EU"), ["EUR"]),
        (("config", "set", "country", "N"), ["NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ"]),
        (("open", "x", "--country", "nl"), ["NL"]),
        (("find", "--kind", "c"), ["contact"]),
        (("add", "--prom"), ["--promise"]),
        (("cases", "--bo"), ["--book"]),
        (("hist",), ["history"]),
        (("nonsense", ""), []),
        (("restore", ""), []),
    ],
)
def test_tab_offers_what_may_follow(kettle: Any, words: tuple[str, ...], offered: list[str]) -> None:
    """Cases come with their company and entries with their words where there are several, values of the case that is named first,
    quoted for bash."""
    assert offered == tab(kettle, *words)


def test_tab_makes_no_book_and_never_complains(casebook: Any, book: Path) -> None:
    """Without a book or with what is none there is nothing to offer, and no error."""
    assert [] == tab(casebook, "timeline", "")
    assert not book.exists()
    book.write_bytes(b"not a book" * 1000)
    assert [] == tab(casebook, "settle", "x/")


@each("recorded", [("--booking", "QX7"), ("--tracking", "QX7"), ("--order", "QX7"), ("--case-number", "QX7")])
def test_tab_offers_the_numbers_that_a_case_goes_by(casebook: Any, recorded: tuple[str, ...]) -> None:
    """Whatever kind they are of, in that case alone, and none that was removed."""
    record(casebook, ("open", "tent", "--company", "Vela"), ("add", "tent", "x", *recorded), warns=True)

    assert ["QX7"] == tab(casebook, "timeline", "q")
    assert ["QX7"] == tab(casebook, "find", "--number", "")
    record(casebook, ("remove", "tent", "--yes"), warns=True)
    assert [] == tab(casebook, "timeline", "q")


def test_what_a_crafted_book_holds_is_not_printed_raw(kettle: Any, book: Path) -> None:
    """A handle, a number or a text that is bytes, or holds what a terminal obeys, is not offered; the others are."""
    with closing(sqlite3.connect(book)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE cases SET handle = X'1B5B324A', handle_key = X'1B5B324A' WHERE handle = 'kettle'")
        connection.execute("UPDATE contacts SET agent = 'a' || char(27) || '[2J' WHERE agent = 'Maria Jansen'")

    assert ["towel"] == tab(kettle, "timeline", "")
    assert ["O\\'Brien"] == tab(kettle, "add", "towel", "--agent", "")
    with closing(sqlite3.connect(book)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(
            "UPDATE cases SET handle = 'kettle', handle_key = 'kettle', company = X'1B5B324A' WHERE id = 2"
        )
        connection.execute("UPDATE promises SET text = X'1B5B324A' WHERE number = 4")
        connection.execute("UPDATE contacts SET number = X'1B5B324A' WHERE case_id = 2")

    assert ["kettle", "towel  (Amazon)"] == tab(kettle, "show", "")
    assert "\x1b" not in "".join(tab(kettle, "show", "kettle/") + tab(kettle, "settle", "kettle/"))


@each("quote", ["'", "‘", "’", "‚", "‛"])
def test_powershell_ends_a_value_at_no_quotation_mark_in_it(quote: str) -> None:
    """It takes typographic ones for its own, so that each is doubled."""
    offered = answer(Question("powershell", (), ""), [Offer(f"Siobhán O{quote}Connor")])

    assert f"'Siobhán O{quote}{quote}Connor'::: " == offered


@each("shell", ["bash", "zsh", "fish", "powershell"])
def test_every_shell_is_answered_in_its_own_way(shell: str) -> None:
    """What a shell would run, expand or split is quoted for it; what cannot be seen is left out."""
    offers = [Offer("it's $(x) `y` *", "a\nmeaning"), Offer("\x1b[2J"), Offer("plain")]
    expected = {
        "bash": "it\\'s\\ \\$\\(x\\)\\ \\`y\\`\\ \\*\nplain",
        "zsh": (
            "local -a values shown; values=('it'\"'\"'s $(x) `y` *' plain);"
            " shown=('it'\"'\"'s $(x) `y` * -- a meaning' plain); compadd -l -d shown -a values"
        ),
        "fish": "it's $(x) `y` *\ta meaning\nplain",
        "powershell": "'it''s $(x) `y` *':::a meaning\nplain::: ",
    }

    assert expected[shell] == answer(Question(shell, (), ""), offers)


@each("words", [("--show-completion", "zsh"), ("--show-completion=zsh",)])
def test_the_script_is_that_of_the_shell_that_is_named(casebook: Any, words: tuple[str, ...]) -> None:
    """Whatever shell it is typed in."""
    shown = casebook(*words)

    assert (0, "#compdef casebook", "") == (shown.exit_code, shown.stdout.split("\n")[0], shown.stderr)


def test_it_is_installed_for_the_shell_that_is_named(casebook: Any, tmp_path: Path) -> None:
    """In the home that there is, where that shell looks for it."""
    installed = casebook("--install-completion", "fish", HOME=str(tmp_path))

    assert 0 == installed.exit_code
    assert "casebook" in (tmp_path / ".config/fish/completions/casebook.fish").read_text()


@each("shell", ["pwsh", "powershell"])
def test_a_shell_that_is_not_there_is_named(casebook: Any, tmp_path: Path, shell: str) -> None:
    """PowerShell itself says where its script belongs; without it the script can be shown."""
    refused = casebook("--install-completion", shell, HOME=str(tmp_path), PATH=str(tmp_path))

    way = f"`casebook --show-completion {shell}` prints what would be installed."
    assert (1, "", f"casebook: '{shell}' is not found here; {way}\n") == (
        refused.exit_code,
        refused.stdout,
        refused.stderr,
    )
    assert 0 == casebook("--show-completion", shell).exit_code


def test_other_shells_hand_over_the_whole_line(kettle: Any) -> None:
    """zsh and fish give the line as it was typed; a value after `=` comes back with its option."""
    line = 'casebook add kettle --agent="Mar'
    fish = {"_CASEBOOK_COMPLETE": "complete_fish", "_TYPER_COMPLETE_ARGS": line}

    assert "--agent=Maria Jansen\n" == kettle(**fish, _TYPER_COMPLETE_FISH_ACTION="get-args").stdout
    assert 0 == kettle(**fish, _TYPER_COMPLETE_FISH_ACTION="is-args").exit_code
    none = {**fish, "_TYPER_COMPLETE_ARGS": "casebook restore "}
    assert 1 == kettle(**none, _TYPER_COMPLETE_FISH_ACTION="is-args").exit_code
    zsh = {"_CASEBOOK_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "casebook restore "}
    assert "_files\n" == kettle(**zsh).stdout

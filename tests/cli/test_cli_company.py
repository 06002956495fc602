"""`company`: what is kept of a company is found by its name, corrected, hidden, undone and erased, and no case holds it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import refused

from tests.conftest import record

ADDRESS = "Postbus 1\n1000 AA Amsterdam"
ALL = {
    "address": ADDRESS,
    "contact": "https://www.amazon.example/contact",
    "chat": "in the app, under Help",
    "phone": "+31 20 8899001",
    "hours": "every day, 8 to 22",
    "email": "complaints@amazon.example",
    "merchant": "AMZN MKTP NL",
    "limit": "2000",
    "human": "type agent twice",
    "source": "their site, 20 Nov",
}


def options_of(values: dict[str, str]) -> tuple[str, ...]:
    """The values as they are typed."""
    return tuple(word for name, value in values.items() for word in (f"--{name}", value))


@pytest.fixture
def amazon(towel: Any) -> Any:
    """The runner, in a book that has a case with Amazon and keeps all there is of it."""
    record(towel, ("company", "amazon", *options_of(ALL)), warns=True)
    return towel


def test_what_is_kept_is_shown_as_it_was_typed(amazon: Any) -> None:
    """A line each under the name that its case has, whatever the capitals it is asked for by; the same as JSON."""
    shown = amazon("company", "AMAZON").stdout
    [told] = json.loads(amazon("company", "Amazon", "--json").stdout)["companies"]

    assert shown.startswith("name      Amazon\naddress   Postbus 1\n          1000 AA Amsterdam\ncontact   https://")
    assert shown.endswith("human     type agent twice\nsource    their site, 20 Nov\ncases     1 case, 1 open\n")
    assert ALL == {name: str(told[name]) for name in ALL}
    [listed] = json.loads(amazon("company", "--json").stdout)["companies"]
    assert ("Amazon", 2000, told | {"cases": 1, "open_cases": 1}) == (told["name"], told["limit"], listed)


def test_the_first_that_is_kept_of_one_is_confirmed(towel: Any) -> None:
    """That it is new, with how many cases are with it, and each value; what changes later before and after."""
    first = towel("company", "Amazon", "--phone", "0800 0000").stdout
    alone = towel("company", "DHL", "--hours", "9 to 5").stdout
    later = towel("company", "amazon", "--phone", "0800 1111", "--limit", "500").stdout
    gone = towel("company", "amazon", "--phone", "", "--limit", " ").stdout

    assert "company:Amazon  new · 1 case, 1 open\ncompany:Amazon  phone: nothing → 0800 0000\n" == first
    assert alone.startswith("company:DHL  new · no case\n")
    assert "company:Amazon  phone: 0800 0000 → 0800 1111\ncompany:Amazon  limit: nothing → 500\n" == later
    assert "company:Amazon  phone: 0800 1111 → nothing\ncompany:Amazon  limit: 500 → nothing\n" == gone


def test_all_that_are_known_are_listed(amazon: Any) -> None:
    """From the cases too, once whatever the capitals, with how many cases, in columns; of which nothing is left is not."""
    for handle in ("kettle", "lamp"):
        amazon("open", handle, "--company", "MEDIAmarkt" if handle == "lamp" else "MediaMarkt")
    amazon("close", "lamp")
    amazon("company", "DHL", "--phone", "0900 1234")
    amazon("company", "UPS", "--phone", "0900 1234"), amazon("company", "UPS", "--phone", "")

    every = ", ".join(ALL)
    assert [
        f"Amazon      1 case, 1 open   {every}",
        "DHL         no case          phone",
        "MediaMarkt  2 cases, 1 open  nothing kept of it",
    ] == amazon("company").stdout.splitlines()


def test_a_name_that_nobody_has_leads_to_the_near_one(amazon: Any, book: Path) -> None:
    """Asked for it is refused; where something is kept of it, a remark says how to take that back, as it is typed."""
    status, sentence = refused(amazon, book, "company", "Amazom")
    other = refused(amazon, book, "company", "Coolblue")
    kept = amazon("company", "Amazom", "--phone", "0800 0000")

    assert (3, True) == (status, sentence.endswith("Did you mean 'Amazon'?\n"))
    assert (3, True) == (other[0], other[1].endswith("`casebook company` lists those known.\n"))
    way = "casebook undo, then casebook company Amazon --phone '0800 0000'"
    assert f"casebook: there is 'Amazon' too; if you meant that: {way}\n" == kept.stderr
    assert "company:Amazom  new · no case" in kept.stdout


def test_it_is_undone_hidden_and_brought_back(amazon: Any) -> None:
    """`undo` and `redo` say what of, `remove` hides, the history has each, and the book is whole."""
    amazon("company", "Amazon", "--name", "Amazon EU")
    undone = amazon("undo").stdout
    removed = amazon("remove", "company:amazon", "--yes").stdout
    hidden = amazon("company", "Amazon").stdout
    back = amazon("undo").stdout
    amazon("undo")
    again = amazon("company", "Amazon", "--phone", "0900 0000").stdout

    assert "  name: Amazon EU → Amazon\n" in undone
    assert "company:Amazon  removed\n" == removed
    assert hidden.startswith("Amazon  1 case, 1 open; nothing else is kept of it")
    assert "  back: Amazon · Postbus 1, 1000 AA Amsterdam · https://www.amazon.example/contact" in back
    assert again.startswith("company:Amazon  new · ")
    assert "phone  0900 0000" in amazon("company", "amazon").stdout
    acts = [one["act"] for one in json.loads(amazon("history", "company:Amazon", "--json").stdout)["revisions"]]
    assert ["recorded", "edited", "undone", "removed", "undone", "undone", "recorded"] == acts
    assert 0 == amazon("check").exit_code


@pytest.mark.parametrize("hidden", [False, True])
def test_its_words_are_erased_for_good(amazon: Any, book: Path, hidden: bool) -> None:
    """No word of it but its name is left in the file, hidden or not; one field goes alone."""
    amazon("company", "amazon", "--phone", "+31 20 7654321")
    if hidden:
        amazon("remove", "company:Amazon", "--yes")
    one = amazon("erase", "company:Amazon", "--field", "phone", "--yes")
    left = book.read_bytes()
    amazon("erase", "company:Amazon", "--yes")
    file = book.read_bytes()

    assert (0, "company:Amazon  erased: phone\n") == (one.exit_code, one.stdout)
    assert (False, True) == (b"8899001" in left or b"7654321" in left, b"Postbus" in left)
    assert [] == [value for name, value in ALL.items() if name != "limit" and value.splitlines()[0].encode() in file]
    assert 0 == amazon("check").exit_code


@pytest.mark.parametrize(
    "number",
    [
        "3900",
        "1023",
        "191",
        "*611",
        "1-800-FLOWERS",
        "1 800 GO FEDEX",
        "13 CABS",
        "0900-1234 (10 ct)",
        "+31 (0)20 765 43 21",
    ],
)
def test_the_number_of_a_service_is_kept_as_it_was_typed(towel: Any, number: str) -> None:
    """Short ones, and those with letters as they stand on the keys."""
    assert f"company:Amazon  phone: nothing → {number}\n" in towel("company", "Amazon", "--phone", number).stdout


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("Amazon", "--phone", "call me"), 2, "'call me' is not a phone number"),
        (("Amazon", "--phone", "12"), 2, "'12' is not a phone number"),
        (("Amazon", "--phone", "CALL ME"), 2, "'CALL ME' is not a phone number"),
        (("Amazon", "--phone", "24 hours"), 2, "'24 hours' is not a phone number"),
        (("Amazon", "--email", "complaints"), 2, "'complaints' has no @"),
        (("Amazon", "--contact", "help"), 2, "'help' is not the address of a page"),
        (("Amazon", "--contact", "ftp://amazon.example"), 2, "'ftp://amazon.example' is not the address of a page"),
        (("Amazon", "--chat", "a@amazon.example"), 2, "'a@amazon.example' is not the address of a page"),
        (("Amazon", "--limit", "many"), 2, "--limit "),
        (("Amazon", "--limit", "0"), 2, "--limit "),
        (
            ("Amazon", "--merchant", "A\nB"),
            2,
            "--merchant takes one line; only --address, --hours, --human, --source may have several",
        ),
        (("Amazon", "--name", " "), 2, "which company?"),
        (("Amazon", "--name", "DHL"), 2, "something is kept of 'DHL' already"),
        (("MediaMarkt", "--name", "Media"), 2, "nothing is kept of 'MediaMarkt'"),
        ((" ", "--phone", "0800 0000"), 2, "which company?"),
        (("Amazon", "--phone", "0800 0000", "--email", "no"), 2, "'no' has no @"),
    ],
)
def test_what_is_wrong_is_refused_whole(
    amazon: Any, book: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    """In one sentence, and nothing of the line is recorded."""
    amazon("company", "DHL", "--phone", "0900 1234")
    amazon("open", "kettle", "--company", "MediaMarkt")
    found, sentence = refused(amazon, book, "company", *words)

    assert (status, 1) == (found, sentence.count("\n"))
    assert sentence.startswith(f"casebook: {said}")


def test_a_page_may_be_typed_as_people_do(amazon: Any) -> None:
    """Without its scheme, with a port or a query, or in words."""
    for page in ("amazon.example/contact", "http://amazon.example:8080/a?b=c@d", "on the back of the bill"):
        assert f"contact   {page}\n" in f"{amazon('company', 'Amazon', '--contact', page)}" + (
            amazon("company", "Amazon").stdout
        )


def test_what_is_no_case_is_told_apart(amazon: Any, book: Path) -> None:
    """What takes cases alone says where companies are; what takes `company:` says where nothing is kept of one."""
    assert refused(amazon, book, "show", "company:Amazon")[1].endswith("changed by `casebook company NAME`.\n")
    for command in (("history",), ("remove", "--yes"), ("erase", "--yes")):
        status, sentence = refused(amazon, book, command[0], "company:Amazom", *command[1:])
        assert (3, True) == (status, sentence.endswith("Did you mean 'Amazon'?\n"))


def test_no_export_of_a_case_holds_it(amazon: Any) -> None:
    """Neither in JSON nor in what people read."""
    for form in ("json", "markdown", "text"):
        assert "Postbus" not in amazon("export", "towel", "--format", form).stdout


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ((), True),
        (("--lead",), True),
        (("--parts",), True),
        (("--limit", "110"), True),
        (("--limit", "100"), False),
        (("--lead", "--limit", "100"), False),
        (("--parts", "--limit", "100"), False),
        (("--for", "sms"), False),
        (("--format", "markdown"), False),
    ],
)
def test_a_paste_that_the_box_does_not_take_is_said_to_be_too_long(
    towel: Any, words: tuple[str, ...], is_told: bool
) -> None:
    """With its length and how it is made to fit; nothing is cut unless that is asked for."""
    record(towel, ("edit", "towel", "--want", "a refund of all of it"), ("company", "Amazon", "--limit", "100"))
    before = towel("export", "towel", *words)
    record(towel, ("undo",), warns=True)
    without = towel("export", "towel", *words)

    said = "and the box of Amazon takes 100; --limit 100 makes it fit, --parts --limit 100 splits it.\n"
    assert (is_told, False) == (said in before.stderr, "the box of" in without.stderr)
    assert before.stdout == without.stdout


def test_a_text_for_their_manager_that_the_box_does_not_take_is_said_to_be_too_long(towel: Any) -> None:
    """It is pasted into the same box, and told whole; a letter goes elsewhere."""
    record(towel, ("edit", "towel", "--want", "a refund"), ("company", "Amazon", "--limit", "100"))

    said = "and the box of Amazon takes 100; it is told whole, so paste it in parts.\n"
    assert said in towel("export", "towel", "--as", "manager").stderr
    assert "the box of" not in towel("export", "towel", "--as", "letter").stderr


def test_a_lead_that_the_box_does_not_take_is_said_to_be_too_long(towel: Any) -> None:
    """Below it, wherever it is shown, with the command that makes it fit; and of a ready phrase."""
    record(
        towel,
        ("edit", "towel", "--want", "a refund"),
        ("company", "Amazon", "--limit", "40", "--contact", "in the app"),
    )

    brief = towel("brief", "towel").stdout
    for text in (brief, towel("show", "towel").stdout):
        assert "and the box of Amazon takes 40: casebook export towel --lead --limit 40" in " ".join(text.split())
    assert "contact in the app · limit 40 characters" in brief
    assert "and the box of Amazon takes 40.\n" in towel("say", "promise", "towel").stderr
    record(towel, ("company", "Amazon", "--limit", "5000"))
    assert "the box of" not in towel("brief", "towel").stdout + towel("show", "towel").stdout


def test_each_value_keeps_the_source_that_it_came_with(towel: Any) -> None:
    """A source is that of the values beside it; alone it stands in the place of all."""
    record(towel, ("company", "Amazon", "--phone", "0800 1", "--hours", "8-22", "--source", "their site, 1 Nov"))
    record(towel, ("company", "Amazon", "--limit", "400", "--hours", "9-17", "--source", "box said so, 3 Nov"))
    record(towel, ("company", "Amazon", "--limit", "500", "--source", "a chat, 5 Nov"))

    [told] = json.loads(towel("company", "Amazon", "--json").stdout)["companies"]
    assert "their site, 1 Nov\nhours: box said so, 3 Nov\nlimit: a chat, 5 Nov" == told["source"]
    record(towel, ("company", "Amazon", "--source", "all from their site, 9 Nov"))
    [told] = json.loads(towel("company", "Amazon", "--json").stdout)["companies"]
    assert "all from their site, 9 Nov" == told["source"]

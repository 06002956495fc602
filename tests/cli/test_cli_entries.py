"""`note`, `ship`, `promise`, `settle`: what is recorded without a contact."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import document, entries, last, record_story, refused

from casebook.records.vocabularies import EventKind

PAID = ("--kind", "paid", "--amount", "20 EUR")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("a line",), "towel/2  Wed 20 Nov 2024 12:00 · note · a line\n"),
        (
            ("A grey bathrobe.", "--kind", "delivered", "--date", "31 Oct"),
            "towel/2  Thu 31 Oct 2024 · delivered · A grey bathrobe.\n",
        ),
        (
            ("--kind", "paid", "--amount", "5 EUR", "--date", "28 Oct 9:00"),
            "towel/2  Mon 28 Oct 2024 09:00 · paid · 5.00 EUR\n",
        ),
        (("--kind", "RETURNED"), "towel/2  Wed 20 Nov 2024 12:00 · returned\n"),
    ],
)
def test_an_event_is_repeated_as_it_was_understood(towel: Any, words: tuple[str, ...], line: str) -> None:
    """`note` says the day, the kind and the words; a kind other than a note needs none."""
    result = towel("note", "towel", *words)

    assert (0, "") == (result.exit_code, result.stderr)
    assert line.replace(" · note", "") == result.stdout.replace(" · note", "")


def test_every_kind_of_event_is_recorded(towel: Any) -> None:
    """Each word of the vocabulary comes back as it stands, with the text beside it."""
    for kind in EventKind:
        found = json.loads(towel("note", "towel", "x", "--kind", kind.value, "--json").stdout)["entries"]
        assert [("event", kind.value, "x")] == [(entry["kind"], entry["event"], entry["text"]) for entry in found]


@pytest.mark.parametrize("words", [(), ("",), ("  ",), ("\n",)])
def test_a_note_needs_words(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """A bare note of nothing is refused with the command to type."""
    expected = "casebook: a note needs words; type them after the case: casebook note CASE TEXT.\n"

    assert (2, expected) == refused(towel, book, "note", "towel", *words)


def test_a_note_reads_stdin(towel: Any) -> None:
    """`-` stands for stdin here too."""
    result = towel("note", "towel", "-", input="from a pipe\n")

    assert (0, "", "from a pipe") == (result.exit_code, result.stderr, last(towel)["text"])


def test_a_parcel_is_repeated_as_it_was_understood(towel: Any) -> None:
    """`ship` says carrier, number, direction, what the check digit says, and what was learnt."""
    result = towel(
        "ship", "towel", "1Z999AA10123456784", "--return", "--status", "handed in at the shop", "--date", "2 Nov"
    )

    expected = "towel/2  Sat 2 Nov 2024 · UPS 1Z999AA10123456784 (return) · check digit valid · handed in at the shop\n"
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)


def test_every_option_of_ship_is_recorded(towel: Any) -> None:
    """Number, carrier, direction, status and day come back in the document."""
    words = ("--carrier", "My own van", "--return", "--status", "lost", "--date", "2 Nov 08:00", "--json")
    entry = document(towel("ship", "towel", "AB 12-x", *words))["entries"][0]

    assert {
        "ref": "towel/2",
        "kind": "shipment",
        "at": "2024-11-02T08:00:00+01:00",
        "carrier": "My own van",
        "tracking": "AB 12-x",
        "check": "none",
        "text": "lost",
        "return": True,
    }.items() <= entry.items()


def test_a_status_can_come_by_stdin(towel: Any) -> None:
    """`--status -` reads what was learnt from stdin."""
    towel("ship", "towel", "123", "--status", "-", input="in the sorting centre\n")

    assert "in the sorting centre" == last(towel)["text"]


def test_a_parcel_needs_a_number(towel: Any, book: Path) -> None:
    """Blanks are no number."""
    expected = "casebook: which parcel? Type its number after the case: casebook ship CASE NUMBER.\n"

    assert (2, expected) == refused(towel, book, "ship", "towel", " ")


def test_a_promise_is_repeated_as_it_was_understood(towel: Any) -> None:
    """`promise` says the words, who made it, and when it is due, counted from the day it was made."""
    result = towel("promise", "towel", "refund within 5 business days", "--agent", "Maria", "--date", "31 Oct")

    expected = "towel/2  Thu 31 Oct 2024 · promised: refund within 5 business days · by Maria · due Thu 7 Nov 2024\n"
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)


def test_every_option_of_promise_is_recorded(towel: Any) -> None:
    """Words, day, agent and due day come back in the document; it was made in no logged contact."""
    words = ("--by", "2024-12-02", "--agent", "Maria", "--date", "31 Oct 14:00", "--json")
    entry = document(towel("promise", "towel", "a new towel", *words))["entries"][0]

    assert {
        "ref": "towel/2",
        "kind": "promise",
        "made_in": None,
        "at": "2024-10-31T14:00:00+01:00",
        "text": "a new towel",
        "due": "2024-12-02",
        "state": "open",
        "days_late": 0,
        "settled": None,
        "agent": "Maria",
    }.items() <= entry.items()


def test_a_promise_without_a_day_says_to_ask_for_one(towel: Any) -> None:
    """It is recorded, and one line on stderr says how to give a day."""
    result = towel("promise", "towel", "a refund")

    warning = "casebook: that promise names no day; ask for one, and give it with --by WHEN.\n"
    assert (0, warning) == (result.exit_code, result.stderr)


def test_a_promise_needs_words(towel: Any, book: Path) -> None:
    """Blanks are no promise."""
    expected = "casebook: a promise needs words; type them after the case: casebook promise CASE TEXT.\n"

    assert (2, expected) == refused(towel, book, "promise", "towel", "  ")


@pytest.mark.parametrize("verdict", ["kept", "broken", "withdrawn"])
def test_settling_says_how_and_when(towel: Any, verdict: str) -> None:
    """Each verdict is repeated with its day; the promise keeps its number and its words."""
    record_story(towel)

    result = towel("settle", "towel/4", verdict, "--date", "8 Nov")

    line = f"towel/4  Thu 31 Oct 2024 14:05 · promised: refund within 3-5 business days · {verdict} on Fri 8 Nov 2024\n"
    assert (0, line, "") == (result.exit_code, result.stdout, result.stderr)


def test_settling_keeps_the_note_and_counts_the_days(towel: Any) -> None:
    """A promise kept late is late by the days until it was kept; the note stays with it."""
    record_story(towel)

    entry = document(towel("settle", "towel/4", "KEPT", "--date", "12 Nov", "--note", "at last", "--json"))["entries"][
        0
    ]

    assert {
        "ref": "towel/4",
        "state": "kept",
        "days_late": 5,
        "settled": "2024-11-12",
        "note": "at last",
        "due": "2024-11-07",
        "due_from": "2024-11-05",
        "made_in": "towel/3",
    }.items() <= entry.items()


def test_settling_again_changes_the_verdict_and_says_so(towel: Any) -> None:
    """Another verdict replaces the one before, which is kept in the history; the same verdict again needs no remark."""
    record_story(towel)
    towel("settle", "towel/4", "kept", "--note", "they say")

    result = towel("settle", "towel/4", "broken")
    again = towel("settle", "towel/4", "broken")

    warning = "casebook: towel/4 was settled as kept before; that is kept in its history.\n"
    already = "casebook: towel/4 was settled as broken already.\n"
    assert (0, warning, 0, already) == (result.exit_code, result.stderr, again.exit_code, again.stderr)
    state = next(entry for entry in entries(towel) if entry["ref"] == "towel/4")
    assert ("broken", "2024-11-20T12:00:00+01:00") == (state["state"], state["settled"])


def test_a_promise_can_be_named_by_its_number_alone(towel: Any) -> None:
    """With one open case, `settle 4` is `settle towel/4`; an order number before the dash names the case too."""
    record_story(towel)

    assert 0 == towel("settle", "4", "kept").exit_code
    assert 0 == towel("settle", "302-1234567-1234567/4", "kept").exit_code


@pytest.mark.parametrize(
    ("ref", "status", "sentence"),
    [
        ("towel/99", 3, "there is no entry 'towel/99'; `casebook timeline towel` lists them."),
        ("towel/x", 3, "there is no entry 'towel/x'; `casebook timeline towel` lists them."),
        ("towel/-4", 3, "there is no entry 'towel/-4'; `casebook timeline towel` lists them."),
        ("towel/٤", 3, "there is no entry 'towel/٤'; `casebook timeline towel` lists them."),
        ("towle/4", 3, "no case goes by 'towle'. Did you mean 'towel'?"),
        ("towel/1", 2, "towel/1 is an event, not a promise; its promises are towel/4."),
        ("towel/5", 2, "towel/5 is a shipment, not a promise; its promises are towel/4."),
    ],
)
def test_only_a_promise_can_be_settled(towel: Any, book: Path, ref: str, status: int, sentence: str) -> None:
    """An entry that is not there exits 3, one that is no promise 2 with those that are; nothing changes."""
    record_story(towel)

    assert (status, f"casebook: {sentence}\n") == refused(towel, book, "settle", ref, "kept")


def test_what_is_settled_before_it_was_promised_is_remarked_on(towel: Any) -> None:
    """It is recorded as typed, and both days are told; on the day itself nothing is."""
    towel("promise", "towel", "a refund", "--date", "10 Nov 2024")

    odd, same = (towel("settle", "towel/2", "kept", "--date", day) for day in ("9 Nov 2024", "10 Nov 2024"))

    sentence = "casebook: towel/2 was promised on Sun 10 Nov 2024, after it was settled; check the two dates.\n"
    assert (0, sentence) == (odd.exit_code, odd.stderr)
    assert (0, False) == (same.exit_code, "check the two dates" in same.stderr)


def test_a_number_too_long_for_an_entry_is_no_entry(towel: Any, book: Path) -> None:
    """Five thousand digits name no entry: a sentence and status 3, never a traceback."""
    status, message = refused(towel, book, "settle", f"towel/{'9' * 5000}", "kept")

    assert (3, True, 1) == (status, message.startswith("casebook: there is no entry 'towel/99"), message.count("\n"))


def test_a_misspelt_verdict_is_suggested(towel: Any, book: Path) -> None:
    """A verdict is one of three words; the nearest is named."""
    record_story(towel)

    status, message = refused(towel, book, "settle", "towel/4", "keept")

    assert (2, True) == (status, message.endswith(" cannot be 'keept'; did you mean 'kept'?\n"))


def test_a_settling_cannot_lie_ahead(towel: Any, book: Path) -> None:
    """What has not happened yet cannot settle anything."""
    record_story(towel)

    expected = "casebook: --date 'tomorrow' is Thu 21 Nov 2024, which is still to come; type when it happened.\n"
    assert (2, expected) == refused(towel, book, "settle", "towel/4", "kept", "--date", "tomorrow")


@pytest.mark.parametrize(
    ("first", "again", "is_the_same"),
    [
        (("add", "towel", "No refund.", "-a", "Maria"), ("add", "towel", "A refund."), False),
        (
            ("add", "towel", "No refund.", "-a", "Maria"),
            ("add", "towel", "No refund.", "-n", "A-1", "-p", "a call"),
            True,
        ),
        (("add", "towel", "No refund.", "-a", "Maria"), ("add", "towel", "No refund.", "-a", "Li"), False),
        (("add", "towel", "No refund."), ("add", "towel", "No refund.", "-c", "phone"), False),
        (("add", "towel", "No refund."), ("add", "towel", "No refund.", "-d", "11:55"), True),
        (("add", "towel", "No refund."), ("add", "towel", "No refund.", "-d", "11:45"), False),
        (("add", "towel", "No refund.", "-d", "3 Nov"), ("add", "towel", "No refund.", "-d", "3 Nov"), True),
        (("add", "towel", "--outcome", "no-answer"), ("add", "towel", "--outcome", "no-answer"), False),
        (("add", "towel", "-n", "A-1"), ("add", "towel", "-n", "a1"), True),
        (("note", "towel", "It came."), ("note", "towel", "it came."), True),
        (("note", "towel", "It came."), ("note", "towel", "It came.", "--kind", "delivered"), False),
        (("note", "towel", "--kind", "paid"), ("note", "towel", "--kind", "paid"), True),
        (("note", "towel", *PAID), ("note", "towel", *PAID), True),
        (("note", "towel", *PAID), ("note", "towel", *PAID, "-d", "3 Nov"), False),
        (("note", "towel", "--kind", "charged", *PAID[2:]), ("note", "towel", "--kind", "charged", *PAID[2:]), False),
        (("ship", "towel", "1Z999AA10123456784"), ("ship", "towel", "1Z 999AA10123456784"), True),
        (("ship", "towel", "1Z999AA10123456784"), ("ship", "towel", "1Z999AA10123456784", "--status", "gone"), False),
        (("promise", "towel", "a call by Friday"), ("promise", "towel", "A call by Friday"), True),
        (("add", "towel", "--outcome", "no-answer"), ("add", "towel", "--agent", "Ann"), False),
        (("add", "towel", "--agent", "Ann"), ("add", "towel", "--agent", "Ben"), False),
        (("add", "towel", "--agent", "Ann"), ("add", "towel", "--agent", "Ann", "--outcome", "refused"), False),
        (("add", "towel", "--agent", "Ann"), ("add", "towel", "--agent", "ann"), True),
        (("promise", "towel", "a call", "--by", "22 Nov"), ("promise", "towel", "a call", "--by", "25 Nov"), False),
        (("promise", "towel", "a call", "--by", "22 Nov"), ("promise", "towel", "a call", "--after", "I write"), False),
    ],
)
def test_what_is_recorded_twice_is_remarked_on(towel: Any, first: Any, again: Any, is_the_same: bool) -> None:
    """It is recorded, and the remark names what says the same; what contradicts it, or is another time, is another thing."""
    towel(*first)

    result = towel(*again)

    assert (0, True) == (result.exit_code, result.stdout.startswith("towel/3"))
    sentence = "casebook: this says the same as towel/2; `casebook undo` takes it back.\n"
    assert is_the_same == (sentence in result.stderr), result.stderr


@pytest.mark.parametrize(
    "typed", ["nothing", "None.", "no", "n/a", "-", "geen", "rien", "nada", "keine Zusage", "geen belofte"]
)
def test_that_nothing_was_promised_is_no_promise(towel: Any, typed: str) -> None:
    """The contact is recorded, and the remark says that no promise was; alone it is refused."""
    result, alone = towel("add", "towel", "No.", "-p", typed), towel("promise", "towel", typed)

    assert (0, ["contact"]) == (result.exit_code, [entry["kind"] for entry in entries(towel)[1:]])
    assert f"--promise '{typed}' was taken for none; nothing was recorded of that." in result.stderr
    assert (2, "") == (alone.exit_code, alone.stdout)


def test_a_yes_is_no_promise_either(towel: Any, book: Path) -> None:
    """Somebody answered another question: nothing is recorded, and it is said what belongs there."""
    status, told = refused(towel, book, "add", "towel", "She refunds it.", "-p", "y")

    assert (2, True) == (status, "'y' does not say what was promised; type that, or leave it out" in told)


def test_none_is_no_problem_no_want_and_no_thing(casebook: Any) -> None:
    """What is left out in an export must not be told in it as *none*."""
    result = casebook(
        *("open", "gas", "--company", "Gas", "--order", "no order", "--item", "n/a", "--want", "none"),
        *("--problem", "niets", "--otherwise", "nothing"),
    )

    case = document(casebook("show", "gas", "--json"))["case"]
    assert [None, None, None, None, []] == [case[name] for name in ("item", "want", "problem", "otherwise", "orders")]
    assert "was taken for none; nothing was recorded of that." in result.stderr


def test_a_refund_noted_again_on_another_day_is_remarked_on(towel: Any) -> None:
    """Told twice it would be twice the money; by another number of theirs it is another one."""
    towel("note", "towel", "--kind", "paid", "--amount", "189.50 USD", "-d", "1 Nov")
    refund = ("note", "towel", "--kind", "refunded", "--amount", "150 USD")
    towel(*refund, "-d", "13 Nov", "--ref", "R-1")

    other = towel(*refund, "-d", "14 Nov", "--ref", "R-2")
    towel("undo")
    again = towel(*refund)

    known = "towel/3 says that 150.00 USD was refunded on Wed 13 Nov 2024 already"
    assert f"casebook: {known}; where this is the same, `casebook undo` takes it back.\n" in again.stderr
    more = "300.00 USD came back in all, and 189.50 USD is what it was about"
    assert f"casebook: {more}; casebook timeline towel shows whether something is there twice.\n" in again.stderr
    assert (0, False) == (other.exit_code, "already" in other.stderr)


def test_a_promise_typed_again_after_its_contact_is_remarked_on(towel: Any) -> None:
    """It was recorded with the contact already; and nothing is said of another case."""
    towel("open", "kettle", "--company", "Shop")
    towel("add", "towel", "No refund.", "--promise", "a refund by Friday")

    again, elsewhere = (towel("promise", case, "a refund by Friday") for case in ("towel", "kettle"))

    assert ("casebook: this says the same as towel/3; `casebook undo` takes it back.\n", "") == (
        again.stderr,
        elsewhere.stderr,
    )


def test_two_chats_of_which_each_is_in_its_file_alone_are_two(towel: Any, tmp_path: Path) -> None:
    """Nobody is advised to take back a contact whose words were never looked at."""
    for name, said in (("a.txt", "I have refunded you."), ("b.txt", "We refunded you on 20 August.")):
        (tmp_path / name).write_text(f"You: hi\nAnn: {said}\n", encoding="utf-8")

    results = [towel("add", "towel", "--agent", "Ann", "--attach", str(tmp_path / name)) for name in ("a.txt", "b.txt")]

    assert [(0, False)] * 2 == [(each.exit_code, "says the same" in each.stderr) for each in results]

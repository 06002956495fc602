"""`brief`: what to have at hand before a contact, on one screen."""

from __future__ import annotations

import json
from typing import Any


def _case(casebook: Any) -> None:
    casebook("open", "kettle", "--company", "Shop", "--order", "77-1", "--problem", "It leaks.", "--want", "a refund")


def _labels(text: str) -> list[str]:
    """What the lines begin with below the head of the case."""
    return [line.split()[0] for line in text.splitlines() if line.startswith("  ") and line[2:3].strip()]


def _situations(casebook: Any) -> list[str]:
    return [each["situation"] for each in json.loads(casebook("brief", "kettle", "--json").stdout)["phrases"]]


def test_a_new_case_has_its_numbers_the_lead_and_how_to_begin(casebook: Any) -> None:
    """Nothing is overdue, said or refused, and nothing of that is told."""
    _case(casebook)

    result = casebook("brief", "kettle")

    assert (0, "") == (result.exit_code, result.stderr)
    assert ["paste", "say"] == _labels(result.stdout)
    assert "order 77-1" in result.stdout
    assert ["open"] == _situations(casebook)


def test_all_that_counts_stands_on_one_screen(casebook: Any) -> None:
    """Numbers, what is overdue, said and refused, the lead, the company and the phrases take less than 24 lines."""
    _case(casebook)
    casebook("ship", "kettle", "1Z999AA10123456784", "--date", "30 Oct")
    casebook(
        "add", "kettle", "Wait.", "--agent", "Ana", "--date", "1 Nov", "--promise", "a refund by 5 Nov", "-n", "A-1"
    )
    casebook("add", "kettle", "No money.", "--agent", "Bo", "--date", "7 Nov", "--outcome", "refused")
    casebook("add", "kettle", "Hello.", "--role", "bot", "--date", "8 Nov")
    casebook("company", "Shop", "--phone", "0800 1", "--hours", "8 to 22", "--human", "type agent twice")

    text = casebook("brief", "kettle").stdout

    labels = ["parcel", "promised", "last", "refused", "paste", "company", "human", "say", "say"]
    assert labels == _labels(text)
    for word in (
        "case A-1",
        "1Z999AA10123456784",
        "due Tue 5 Nov 2024",
        "No money.",
        "0800 1",
        "8 to 22",
        "type agent twice",
    ):
        assert (word, True) == (word, word in text)


def test_the_phrases_fit_what_happened_last(casebook: Any) -> None:
    """A bot last time, a promise past its day, a refusal last time; a refusal before that is none of last time."""
    _case(casebook)
    casebook("add", "kettle", "Hello.", "--role", "bot", "--date", "1 Nov")
    assert ["human"] == _situations(casebook)
    casebook("add", "kettle", "No.", "--agent", "Bo", "--date", "2 Nov", "--outcome", "refused")
    assert ["manager"] == _situations(casebook)
    casebook("add", "kettle", "Yes.", "--agent", "Ana", "--date", "3 Nov", "--promise", "a refund by 5 Nov")
    assert ["promise"] == _situations(casebook)
    casebook(
        "add", "kettle", "No.", "--agent", "the carrier's", "--party", "UPS", "--date", "6 Nov", "--outcome", "refused"
    )
    assert ["promise"] == _situations(casebook)


def test_what_is_private_is_shown_and_sent_in_nothing(casebook: Any) -> None:
    """The person sees what they noted; neither the lead nor a phrase holds it."""
    _case(casebook)
    casebook("add", "kettle", "Hello.", "--agent", "Bo", "--date", "2 Nov", "--private", "he sounded tired")

    document = json.loads(casebook("brief", "kettle", "--json").stdout)

    assert "tired" not in document["lead"] + "".join(each["text"] for each in document["phrases"])


def test_a_case_that_is_not_there_is_refused(casebook: Any) -> None:
    """As everywhere: exit 3, nothing on stdout."""
    _case(casebook)

    result = casebook("brief", "nothing")

    assert (3, "") == (result.exit_code, result.stdout)


def test_of_many_promises_the_worst_stand_there_and_the_others_are_counted(casebook: Any) -> None:
    """Three, and where the others are; one that is said to be broken is told so, not as overdue."""
    _case(casebook)
    for what, day in (("a refund", 2), ("a replacement", 3), ("a call back", 4), ("an email", 5)):
        casebook("promise", "kettle", f"{what} by {day} Nov", "--date", "1 Nov")
    text = casebook("brief", "kettle").stdout
    assert (3, True) == (text.count("overdue by"), "1 more: casebook timeline kettle" in text)

    casebook("settle", "kettle/1", "broken")
    casebook("settle", "kettle/4", "withdrawn")
    assert "broken, noted on" in casebook("brief", "kettle").stdout


def test_the_promise_that_decides_stands_first(casebook: Any) -> None:
    """A manager's, whatever is overdue for longer; a parcel without a carrier is its number."""
    _case(casebook)
    casebook("promise", "kettle", "a call back by 2 Nov", "--date", "1 Nov")
    casebook(
        "add", "kettle", "--agent", "Ina", "--role", "manager", "--date", "3 Nov", "--promise", "a refund by 9 Nov"
    )
    casebook("ship", "kettle", "JVGL06224483000512345")

    text = casebook("brief", "kettle").stdout

    assert "  promised kettle/3  overdue by 11 days" in text
    assert "  parcel   JVGL06224483000512345\n" in text


def test_what_was_put_off_again_and_again_is_one_line(casebook: Any) -> None:
    """The day that was promised last is still to come, so nothing is overdue: how often it passed is said all the same."""
    _case(casebook)
    for day in ("1 Nov", "6 Nov", "9 Nov", "13 Nov"):
        casebook("add", "kettle", "Wait.", "--agent", "Ana", "--date", day, "--promise", "a refund in 4 days")
    casebook("add", "kettle", "Wait.", "--agent", "Bo", "--date", "20 Nov", "--promise", "a refund by 2 Dec")

    text = " ".join(casebook("brief", "kettle").stdout.split())

    told = "refund promised since Fri 1 Nov 2024, 4 times past its day, now due Mon 2 Dec 2024"
    assert (1, 1) == (text.count(told), text.count("past its day"))


def test_of_many_numbers_the_newest_are_told(casebook: Any) -> None:
    """On one screen of 40 columns, with how the others are seen."""
    _case(casebook)
    for number in range(25):
        casebook("add", "kettle", "Wait.", "--agent", "Ana", "--date", "1 Nov", "-n", f"A-{number:02}")

    text = casebook("brief", "kettle", COLUMNS="40").stdout

    assert [False, False, True, True, True] == [f"A-{number}" in text for number in (10, 21, 22, 23, 24)]
    assert "22 earlier: casebook show kettle" in text

"""`add`: a contact with all that can be said of it, in one line and one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document, entries, last, refused

from casebook.records.vocabularies import Channel, Outcome, Role

ASK = "casebook: next time, ask for the agent's name and a case number.\n"
NO_DAY = "casebook: that promise names no day; ask for one, and give it with --by WHEN.\n"


def test_a_contact_is_repeated_as_it_was_understood(towel: Any) -> None:
    """The contact, its promise and its parcel are confirmed a line each, in the words of the contract."""
    result = towel(
        *("add", "towel", "A grey bathrobe came. Maria will refund it.", "--date", "31 Oct 14:05", "--agent", "Maria"),
        *("--role", "representative", "--case-number", "A-1234", "--promise", "refund within 3-5 business days"),
        *("--tracking", "1Z999AA10123456784", "--shipping", "handed in", "--outcome", "reached"),
        *("--minutes", "12", "--rating", "4"),
    )

    contact, promise, parcel = result.stdout.splitlines()
    assert (0, "") == (result.exit_code, result.stderr)
    assert contact.startswith("towel/2  Thu 31 Oct 2024 14:05 · chat with Maria (representative) · case A-1234")
    assert (
        "towel/3  Thu 31 Oct 2024 14:05 · promised: refund within 3-5 business days"
        " · due Tue 5 Nov 2024 to Thu 7 Nov 2024" == promise
    )
    assert "towel/4  Thu 31 Oct 2024 14:05 · UPS 1Z999AA10123456784 · check digit valid · handed in" == parcel


def test_every_option_of_add_is_recorded(towel: Any) -> None:
    """What was typed comes back in the document, the contact first, then the promises in order, then the parcel."""
    result = towel(
        *("add", "towel", "text", "--date", "31 Oct 14:05", "--channel", "phone", "--incoming", "--agent", "Maria"),
        *("--role", "manager", "--case-number", "A-1", "--order", "99-1", "--tracking", "1Z999AA10123456784"),
        *("--carrier", "ups", "--shipping", "on its way", "--promise", "refund by 2 Nov", "--promise", "call tomorrow"),
        *("--outcome", "transferred", "--minutes", "12", "--rating", "4", "--json"),
    )

    found = document(result)
    contact, refund, call, parcel = found["entries"]
    at = "2024-10-31T14:05:00+01:00"
    assert ["302-1234567-1234567", "99-1"] == found["case"]["orders"]
    assert {
        "ref": "towel/2",
        "kind": "contact",
        "at": at,
        "logged": "2024-11-20T12:00:00+01:00",
        "channel": "phone",
        "incoming": True,
        "agent": "Maria",
        "role": "manager",
        "case_number": "A-1",
        "outcome": "transferred",
        "text": "text",
        "minutes": 12,
        "rating": 4,
    }.items() <= contact.items()
    assert {
        "ref": "towel/3",
        "made_in": "towel/2",
        "at": at,
        "text": "refund by 2 Nov",
        "due": "2024-11-02",
        "state": "overdue",
        "days_late": 18,
        "settled": None,
    }.items() <= refund.items()
    assert ("towel/4", "towel/2", "2024-11-01") == (call["ref"], call["made_in"], call["due"])
    assert {
        "ref": "towel/5",
        "kind": "shipment",
        "at": at,
        "tracking": "1Z999AA10123456784",
        "check": "valid",
        "text": "on its way",
        "return": False,
    }.items() <= parcel.items()


@pytest.mark.parametrize(
    ("option", "key", "vocabulary"),
    [("--channel", "channel", Channel), ("--role", "role", Role), ("--outcome", "outcome", Outcome)],
)
def test_every_word_of_a_vocabulary_is_taken(towel: Any, option: str, key: str, vocabulary: Any) -> None:
    """Each word of a closed vocabulary is recorded as it stands, in capitals or with blanks for its dashes too."""
    for word in vocabulary:
        for typed in (word.value, word.value.upper().replace("-", " ")):
            result = towel("add", "towel", "x", option, typed, "--json")
            assert (0, word.value) == (result.exit_code, document(result, result.stderr)["entries"][0][key])


def test_a_contact_is_a_chat_unless_channel_is_given(towel: Any) -> None:
    """Left out, the channel is a chat, the time the present, and everything else unknown, never made up."""
    found = document(towel("add", "towel", "hello", "--json"), ASK)["entries"]

    unknown = ("agent", "role", "case_number", "outcome", "minutes", "rating")
    assert 1 == len(found)
    assert ("chat", False, "2024-11-20T12:00:00+01:00") == (found[0]["channel"], found[0]["incoming"], found[0]["at"])
    assert dict.fromkeys(unknown) == {key: found[0][key] for key in unknown}


@pytest.mark.parametrize(
    ("words", "warning"),
    [
        ((), ASK),
        (("--agent", "Bo"), "casebook: next time, ask for a case number.\n"),
        (("--case-number", "1"), "casebook: next time, ask for the agent's name.\n"),
        (("--agent", "Bo", "--case-number", "1"), ""),
        (("--role", "bot", "--case-number", "1"), ""),
        (("--outcome", "no-answer"), ""),
        (("--outcome", "disconnected"), ASK),
        (
            ("--agent", "  ", "--case-number", "", "--promise", ""),
            "casebook: --agent, --case-number, --promise are blank; nothing was recorded of that.\n" + ASK,
        ),
    ],
)
def test_what_is_missing_is_asked_for_next_time(towel: Any, words: tuple[str, ...], warning: str) -> None:
    """A missing name or number is accepted; one line on stderr names it, where there was anybody to ask."""
    result = towel("add", "towel", "hello", *words)

    assert (0, warning) == (result.exit_code, result.stderr)


def test_text_alone_goes_to_the_only_open_case(towel: Any) -> None:
    """With one open case, `add TEXT` needs no handle: words with blanks between are the text."""
    result = towel("add", "Tom knows nothing.", "--agent", "Tom", "--case-number", "2")

    expected = (0, "towel/2  Wed 20 Nov 2024 12:00 · chat with Tom · case 2\n", "")
    assert expected == (result.exit_code, result.stdout, result.stderr)
    assert "Tom knows nothing." == last(towel)["text"]


def test_words_that_name_a_case_are_the_case(towel: Any) -> None:
    """A number typed with blanks names its case even where it stands alone: it is not taken for the text."""
    towel("add", "302 1234567 1234567", "--agent", "Tom", "--case-number", "2")

    assert (None, "towel/2") == (last(towel)["text"], last(towel)["ref"])


def test_text_without_a_case_asks_which_when_several_are_open(towel: Any, book: Path) -> None:
    """With two open cases, text alone exits 3 and both are listed: a wrong case is worse than a question."""
    towel("open", "kettle", "--company", "Coolblue")

    expected = (3, "casebook: which case? These are open: kettle, towel.\n")
    assert expected == refused(towel, book, "add", "Tom knows nothing.")


def test_a_single_word_is_a_case_never_a_text(towel: Any, book: Path) -> None:
    """A misspelt handle is not taken for a text: it is refused with the nearest handle."""
    expected = (3, "casebook: no case goes by 'towle'. Did you mean 'towel'?\n")

    assert expected == refused(towel, book, "add", "towle")


@pytest.mark.parametrize("words", [("add", "towel", "-"), ("add", "-")])
def test_a_dash_reads_the_text_from_stdin(towel: Any, words: tuple[str, ...]) -> None:
    """`-` stands for stdin, with the case named or left out; the last newline is not part of the text."""
    result = towel(*words, "--agent", "Bo", "--case-number", "1", input="  two\n\nparagraphs\n")

    assert (0, "") == (result.exit_code, result.stderr)
    assert "  two\n\nparagraphs" == last(towel)["text"]


@pytest.mark.parametrize(
    ("command", "typed", "sentence"),
    [
        ("add", "a\0b", "casebook: the text holds a NUL character, so it is not text; leave that out.\n"),
        ("add", "a\0" * 600_000, "casebook: the text holds a NUL character, so it is not text; leave that out.\n"),
        (
            *("note", "x" * 1_000_001),
            (
                "casebook: the text has 1,000,001 characters; at most 1,000,000 fit in an entry. "
                "Keep it whole as a file: casebook add CASE --transcript FILE.\n"
            ),
        ),
    ],
)
def test_what_is_no_text_is_refused(towel: Any, book: Path, command: str, typed: str, sentence: str) -> None:
    """A NUL, or more than a million characters where no file can go with them, is refused in a sentence; nothing is recorded."""
    assert (2, sentence) == refused(towel, book, command, "towel", "-", input=typed)


def test_a_promise_can_be_made_without_a_day(towel: Any) -> None:
    """A promise that names no day is recorded without one, and one line says to ask for it."""
    result = towel("add", "towel", "x", "--agent", "Bo", "--case-number", "1", "--promise", "a refund")

    expected = (
        "towel/2  Wed 20 Nov 2024 12:00 · chat with Bo · case 1\n"
        "towel/3  Wed 20 Nov 2024 12:00 · promised: a refund · no day named\n"
    )
    assert (0, NO_DAY) == (result.exit_code, result.stderr)
    assert expected.splitlines()[0] == result.stdout.splitlines()[0]
    assert "towel/3  Wed 20 Nov 2024 12:00 · promised: a refund" in result.stdout
    assert (None, "open", None) == (last(towel)["due"], last(towel)["state"], last(towel)["days_late"])


@pytest.mark.parametrize(
    ("words", "due"),
    [
        (("--promise", "refund within 5 business days"), "2024-11-27"),
        (("--promise", "refund within 5 business days", "--by", "22 Nov"), "2024-11-22"),
        (("--promise", "refund", "--by", "2024-12-24"), "2024-12-24"),
        (("--promise", "a call", "--by", "friday 17:00"), "2024-11-22T17:00:00+01:00"),
        (("--promise", "a call tomorrow"), "2024-11-21"),
        (("--promise", "terugbetaling binnen 5 werkdagen"), "2024-11-27"),
    ],
)
def test_a_promise_finds_its_day_and_by_wins(towel: Any, words: tuple[str, ...], due: str) -> None:
    """The words of a promise say when it is due; `--by` wins over them."""
    found = document(towel("add", "towel", "x", "--agent", "Bo", "--case-number", "1", *words, "--json"))["entries"]

    assert due == found[1]["due"]


def test_a_range_keeps_both_of_its_days(towel: Any) -> None:
    """Of `3-5 business days` the last is the due day, and the first is kept beside it."""
    words = ("add", "towel", "x", "--date", "31 Oct", "--agent", "Bo", "--case-number", "1")
    found = document(towel(*words, "--promise", "refund within 3-5 business days", "--json"))["entries"]

    assert ("2024-11-05", "2024-11-07") == (found[1]["due_from"], found[1]["due"])


@pytest.mark.parametrize(
    ("country", "due"), [((), "2024-12-27"), (("--country", "NL"), "2024-12-31"), (("--country", "US"), "2024-12-30")]
)
def test_business_days_skip_the_holidays_of_the_country(casebook: Any, country: tuple[str, ...], due: str) -> None:
    """Five business days from Friday 20 December: weekends never count, Christmas where the country keeps it."""
    present = {"now": "2024-12-20T12:00:00+01:00"}
    casebook("open", "towel", "--company", "Amazon", *country, **present)

    casebook("add", "towel", "x", "--promise", "refund within 5 business days", **present)

    assert due == last(casebook)["due"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--by", "friday"), "casebook: --by says when a promise is due; add it with --promise TEXT.\n"),
        (
            ("--promise", "refund", "--promise", "call", "--by", "friday"),
            (
                "casebook: --by says when a promise is due;"
                " give each its day in its own words, or use `casebook promise`.\n"
            ),
        ),
        (
            ("--carrier", "UPS"),
            "casebook: --carrier says who carries a parcel; add its number with --tracking NO.\n",
        ),
        (("--rating", "0"), "casebook: --rating cannot be '0'; it takes a whole number from 1 to 5.\n"),
        (("--rating", "4.5"), "casebook: --rating cannot be '4.5'; it takes a whole number from 1 to 5.\n"),
        (("--minutes", "-1"), "casebook: --minutes cannot be '-1'; it takes a whole number from 0 to 100000.\n"),
        (("--minutes", "ten"), "casebook: --minutes cannot be 'ten'; it takes a whole number from 0 to 100000.\n"),
        (("--channel", "chatt"), "casebook: --channel cannot be 'chatt'; did you mean 'chat'?\n"),
        (
            ("--role", "wizard"),
            "casebook: --role cannot be 'wizard'; it takes bot, representative, supervisor, manager, other.\n",
        ),
        (("--outcome", "resolve"), "casebook: --outcome cannot be 'resolve'; did you mean 'resolved'?\n"),
        (
            ("--promise", "refund", "--by", "June"),
            "casebook: --by 'June' names a month but no day; type a day such as 2024-11-20, '20 Nov' or 'tomorrow'.\n",
        ),
    ],
)
def test_a_wrong_value_records_nothing(towel: Any, book: Path, words: tuple[str, ...], sentence: str) -> None:
    """One wrong value, and neither the contact nor anything else of the command is recorded."""
    assert (2, sentence) == refused(towel, book, "add", "towel", "hello", *words)


@pytest.mark.parametrize(
    "words",
    [("--date", "2023-01-05", "--promise", "x", "--by", "June"), ("--tracking", "1Z999AA10123456785", "--by", "1")],
)
def test_nothing_is_called_recorded_before_it_is(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """A command that is refused says one sentence: no remark of it says that something was recorded or kept."""
    status, message = refused(towel, book, "add", "towel", "hello", *words)

    assert (2, 1, False) == (status, message.count("\n"), "recorded" in message or "kept" in message)


def test_an_order_number_joins_the_case_once(towel: Any) -> None:
    """`--order` adds a number to the case; the same number again, in other clothes, changes nothing."""
    for number in ("99-1", "99 1", "302 1234567-1234567"):
        towel("add", "towel", "x", "--order", number)

    assert ["302-1234567-1234567", "99-1"] == document(towel("show", "--json"))["case"]["orders"]


def test_several_orders_of_one_contact_join_the_case(towel: Any) -> None:
    """Each that is given; of another party they are numbers of that."""
    towel("add", "towel", "x", "--order", "88-1/A", "--order", "88-1/B", "--order", "88 1/b")
    towel("add", "towel", "y", "--with", "PostNL", "--order", "P-1", "--order", "P-2")

    shown = document(towel("show", "--json"))
    assert ["302-1234567-1234567", "88-1/A", "88-1/B"] == shown["case"]["orders"]
    assert ["P-1", "P-2"] == [entry["reference"] for entry in shown["entries"] if entry["kind"] == "reference"]


def test_a_check_digit_that_does_not_fit_is_warned_of_and_recorded(towel: Any) -> None:
    """A tracking number with a wrong digit is kept as it was typed, and one line says that it looks wrong."""
    result = towel("add", "towel", "x", "--agent", "B", "--case-number", "1", "--tracking", "1Z 999 AA1 0123 4567 85")

    assert (0, 1) == (result.exit_code, result.stderr.count("\n"))
    assert "looks wrong for UPS" in result.stderr
    assert ("1Z 999 AA1 0123 4567 85", "invalid") == (last(towel)["tracking"], last(towel)["check"])


def test_news_of_a_parcel_needs_no_number(towel: Any) -> None:
    """`--shipping` alone is what was said of a parcel whose number is not known."""
    towel("add", "towel", "x", "--shipping", "it left the depot")

    assert ("shipment", "it left the depot", None) == tuple(last(towel)[key] for key in ("kind", "text", "tracking"))


def test_numbers_count_up_and_are_never_given_again(towel: Any) -> None:
    """Every entry gets the next number of its case, whatever its kind; refused commands take none."""
    towel("add", "towel", "x", "--promise", "refund", "--tracking", "1")
    towel("add", "towel", "x", "--rating", "9")
    towel("note", "towel", "y")

    assert [f"towel/{number}" for number in (1, 2, 3, 4, 5)] == sorted(entry["ref"] for entry in entries(towel))


def test_the_department_is_shown_beside_the_name_wherever_a_contact_is(towel: Any) -> None:
    """It is recorded, confirmed, shown and pasted; with no name and no role it stands alone."""
    named = ("--agent", "Maria", "--role", "representative", "--department", "Returns [EU]")

    added = towel("add", "towel", "She will look.", *named)
    alone = towel("add", "towel", "Somebody will look.", "--department", "Refunds")

    assert "chat with Maria (representative, Returns [EU])" in added.stdout
    assert "chat with Refunds" in alone.stdout
    assert "chat with Maria (representative, Returns [EU])" in towel("timeline", "towel").stdout
    assert "Maria (representative, Returns [EU]): She will look." in towel("export", "towel").stdout


def test_a_promise_that_was_noticed_is_recorded_with_its_contact(towel: Any) -> None:
    """The remark names the contact; the promise takes its day, who made it and their number from there."""
    noticed = towel(
        "add", "towel", "Approved, they will refund within 5 days.", "--agent", "Bo", "--date", "4 Nov", "-n", "C-7"
    )
    recorded = towel("promise", "towel", "they will refund within 5 days", "--made-in", "towel/2")

    assert (
        "record it with casebook promise towel 'they will refund within 5 days' --made-in towel/2\n" in noticed.stderr
    )
    assert "towel/3  Mon 4 Nov 2024 · promised: they will refund within 5 days · due Sat 9 Nov 2024" in recorded.stdout
    assert "On 4 Nov Bo promised a refund by 9 Nov, case C-7;" in towel("export", "towel", "--lead").stdout
    wrong = towel("promise", "towel", "x", "--made-in", "towel/1")
    assert (2, True) == (wrong.exit_code, "takes the contact that something was said in" in wrong.stderr)


def test_who_the_text_names_is_asked_for_by_nobody_and_can_be_kept(towel: Any) -> None:
    """The name, the rank and the number that stand in what was typed are told with the command that keeps them; it does."""
    text = "Got through to Omar (supervisor). He read my mails. ref 88213-B"
    told = towel("add", "towel", text).stderr
    command = "casebook edit towel/2 --agent Omar --role supervisor --case-number 88213-B"

    assert told == f"casebook: the text names Omar and case number 88213-B; keep them with {command}\n"
    assert 0 == towel(*command.split()[1:]).exit_code
    kept = document(towel("show", "towel/2", "--json"))["entries"][0]
    assert ("Omar", "supervisor", "88213-B", text) == tuple(
        kept[key] for key in ("agent", "role", "case_number", "text")
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("Spoke to someone. ref 88213", "--agent", "Jo"), "the text names case number 88213; keep that with "),
        (("Bo rang. Spoke to Kim.", "--case-number", "1"), "next time, ask for the agent's name."),
        (
            ("Gave them til 29 nov or ombudsman.", "-a", "Jo", "-n", "1"),
            "the text gives them until 29 Nov; keep that with ",
        ),
        (("Gave them til 29 nov or ombudsman.", "-a", "Jo", "-n", "1", "--deadline", "29 nov"), ""),
        (("Dear Ms Kim, please call me.", "--channel", "email"), ""),
        (("Got through to Omar.", "--with", "DPD"), ""),
    ],
)
def test_only_what_was_typed_nowhere_else_is_told_of_the_text(towel: Any, words: tuple[str, ...], told: str) -> None:
    """Of two names neither; of the person's own message and of another party nobody."""
    assert told in (found := towel("add", "towel", *words).stderr)
    assert any(each in found for each in ("the text names", "gives them")) == ("the text " in told)

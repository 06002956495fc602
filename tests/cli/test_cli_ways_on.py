"""What people naturally type that is not quite a command: it is taken as it is understood, or the line that was meant is said."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import each, record

OPENED = ("add", "kettle", "rang, refund promised", "--company", "Argos", "--agent", "Karen", "--channel", "phone")
PROMISED = (*OPENED, "--date", "2024-11-08", "--promise", "refund by 15 Nov 2024")


@pytest.fixture
def kettle(casebook: Any) -> Any:
    """A case with one promise, due on 15 November."""
    record(casebook, PROMISED, warns=True)
    return casebook


@each(
    ("said", "state", "taken"),
    (
        (("kept", "yesterday"), "kept on Tue 19 Nov 2024", "kept --date yesterday"),
        (("kept", "on", "18", "nov"), "kept on Mon 18 Nov 2024", "kept --date '18 nov'"),
        (("paid", "gisteren"), "kept on Tue 19 Nov 2024", "kept --date gisteren"),
        (
            ("broken", "nothing came"),
            "broken, noted on Wed 20 Nov 2024 12:00 · nothing came",
            "broken --note 'nothing came'",
        ),
        (
            ("broken", "nothing", "came"),
            "broken, noted on Wed 20 Nov 2024 12:00 · nothing came",
            "broken --note 'nothing came'",
        ),
        (
            ("kept", "yesterday", "£40 in bank"),
            "kept on Tue 19 Nov 2024 · £40 in bank",
            "kept --date yesterday --note '£40 in bank'",
        ),
    ),
)
def test_a_day_or_a_note_behind_the_verdict_is_taken(casebook: Any, said: Any, state: str, taken: str) -> None:
    """As `--date` and `--note` take them, and how they were taken is said."""
    casebook(*PROMISED)
    settled = casebook("settle", "kettle/2", *said)
    casebook("reopen", "kettle/2")

    assert (0, f"casebook: this was taken for casebook settle kettle/2 {taken}\n") == (
        settled.exit_code,
        settled.stderr,
    )
    assert settled.stdout.endswith(f"{state}\n"), settled.stdout


@each(
    ("words", "verdict"),
    (
        *((words, "kept") for words in ("paid", "came", "it came", "betaald", "bezahlt", "payé", "pagado")),
        *(
            (words, "broken")
            for words in ("didnt", "never happened", "Never Came", "nooit gekomen", "nie gekommen", "jamais")
        ),
    ),
)
def test_what_became_of_it_is_understood_in_everyday_words(casebook: Any, words: str, verdict: str) -> None:
    """As one word in quotation marks, and without them."""
    casebook(*PROMISED)
    for typed in ((words,), tuple(words.split())):
        settled = casebook("settle", "kettle/2", *typed)
        casebook("reopen", "kettle/2")
        assert (0, True) == (settled.exit_code, f" · {verdict}, noted" in settled.stdout), settled.stderr


@each(
    ("words", "said"),
    (
        (("late",), "if it came after its day: 'kept' with --date"),
        (("partly",), "if the rest is still to come, leave it open"),
        (
            ("kettle/1", "broken"),
            "one promise is settled at a time; type casebook settle kettle/2 broken, then the next.",
        ),
        (
            ("kept", "yesterday", "or not", "--note", "x"),
            "'or not' is more than `casebook settle` takes beside --note.",
        ),
    ),
)
def test_what_may_be_either_is_asked_about(casebook: Any, words: Any, said: str) -> None:
    """Nothing is settled by it."""
    casebook(*PROMISED)
    refused = casebook("settle", "kettle/2", *words)

    assert (2, "") == (refused.exit_code, refused.stdout)
    assert said in refused.stderr


def test_a_promise_that_is_settled_as_broken_before_its_day_is_remarked_on(casebook: Any) -> None:
    """With the day, and how to open it again; not on its day or after it."""
    casebook(*OPENED, "--promise", "refund by friday")
    early = casebook("settle", "kettle/2", "broken")
    again = casebook("settle", "kettle/2", "kept")

    told = "kettle/2 is due only on Fri 22 Nov 2024; if it may still come: casebook reopen kettle/2"
    assert f"casebook: {told}\n" == early.stderr
    assert "due only" not in again.stderr


def test_a_promise_that_repeats_an_earlier_contact_is_said_to(casebook: Any) -> None:
    """What is suggested makes it one of that contact, on its day."""
    casebook("add", "kettle", "karen said £40 bk in 5 working days", "--company", "Argos", "--date", "2024-11-08")
    made = casebook("promise", "kettle", "£40 bk in 5 working days")
    way = "casebook edit kettle/2 --made-in kettle/1 --date 2024-11-08"
    assert f"casebook: kettle/1 says the same; if it was made there: {way}\n" == made.stderr

    casebook(*way.split()[1:])
    assert "due           Fri 15 Nov 2024" in casebook("show", "kettle/2").stdout
    assert "says the same" not in casebook("promise", "kettle", "a call back on friday").stderr


@each(
    "said",
    ("came broken", "paid half", "yes but only £20", "nothing yet", "no idea", "never mind", "betaald maar te weinig"),
)
def test_words_that_may_say_otherwise_settle_nothing(casebook: Any, said: str) -> None:
    """Behind another word than the three a note may turn it round; the sentence says how to say which."""
    casebook(*PROMISED)
    settled = casebook("settle", "kettle/2", *said.split())

    way = "casebook settle kettle/2 kept|broken|withdrawn, with --note for the rest."
    assert (2, f"casebook: '{said}' can mean more than one thing; say which: {way}\n") == (
        settled.exit_code,
        settled.stderr,
    )
    assert "due" in casebook("due").stdout


def test_a_promise_and_a_note_need_no_case_where_one_is_open(kettle: Any) -> None:
    """As `add` needs none; a text is told by its blanks."""
    assert kettle("promise", "they'll send £20 by friday").stdout.startswith("kettle/3  ")
    assert kettle("note", "kettle binned").stdout.startswith("kettle/4  ")
    assert (
        "casebook: TEXT is missing. `casebook promise --help` shows how it is used.\n"
        == kettle("promise", "kettle").stderr
    )


def test_a_promise_typed_behind_a_contact_was_made_in_it(kettle: Any) -> None:
    """The case is that of the contact; elsewhere an entry is no case, and that is said."""
    made = kettle("promise", "kettle/1", "a refund by friday")
    assert made.stdout.startswith("kettle/3  Fri 8 Nov 2024 · promised")
    assert "casebook: this was taken for casebook promise kettle TEXT --made-in kettle/1\n" == made.stderr

    noted = kettle("note", "kettle/1", "it leaks")
    assert (3, "casebook: 'kettle/1' is an entry, and a case belongs there: type 'kettle'.\n") == (
        noted.exit_code,
        noted.stderr,
    )


@each(
    ("words", "way"),
    (
        (
            ("add", "toaster", "toaster broke"),
            'lists yours, and this opens it: casebook add toaster "toaster broke" --company NAME.',
        ),
        (("note", "toaster", "it broke"), "lists yours, and this opens it: casebook open toaster --company NAME."),
        (
            ("add", "my toaster", "it broke"),
            'lists yours, and this opens one: casebook add HANDLE "it broke" --company NAME.',
        ),
        (("note", "toaster/4", "it broke"), "lists yours, and this opens one: casebook open HANDLE --company NAME."),
        (("promise", "t" * 60, "a refund"), "lists yours, and this opens one: casebook open HANDLE --company NAME."),
        (("note", "", "it broke"), "lists yours, and this opens one: casebook open HANDLE --company NAME."),
        (("open", "toaster/4"), "such as 'towel'."),
        (("open", ""), "such as 'towel'."),
        (("open", "me"), "take another word for the case, such as 'towel'."),
        (("add", "argos", "rang again"), "Did you mean 'kettle'?"),
        (("close", "kettle", "--reason", "they paid"), "Did you mean '--outcome'?"),
        (("close", "kettle", "--note", "they paid"), "Did you mean '--outcome'?"),
        (("edit", "kettle/1", "--note", "she was rude"), "Did you mean '--text'?"),
        (("add", "kettle", "rang again", "--phone"), "Did you mean '--channel phone'?"),
        (("add", "kettle", "rang again", "--gebeld"), "Did you mean '--channel phone'?"),
        (("add", "kettle", "rang again", "--refused"), "Did you mean '--outcome refused'?"),
        (("note", "kettle", "money", "--refunded"), "Did you mean '--kind refunded'?"),
        (("export", "--letter"), "Did you mean '--as letter'?"),
        (("settle", "kettle/2", "--kept"), "Did you mean 'kept', without the dashes?"),
        (
            ("ref", "kettle", "customer", "number", "884120993"),
            "type casebook ref kettle 'customer number=884120993'.",
        ),
        (
            ("open", "fridge from ao.com"),
            "Type casebook open fridge --company NAME --title 'fridge from ao.com'.",
        ),
        (("add", "my laptop", "it broke", "--company", "Currys"), "such as 'laptop'."),
    ),
)
def test_the_way_on_is_the_one_that_was_meant(casebook: Any, words: Any, way: str) -> None:
    """Quoted as it has to be typed."""
    casebook(*PROMISED)
    refused = casebook(*words)

    assert (True, "") == (refused.exit_code in (2, 3), refused.stdout)
    assert refused.stderr.endswith(f"{way}\n"), refused.stderr

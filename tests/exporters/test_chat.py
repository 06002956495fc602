"""The text to paste: its order, its sentences, and what it never says."""

from __future__ import annotations

import re

import pytest

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment

from .cases import CASES, LONG, bare_case, first_time, hostile, messages, paste, towel


def chat(facts, **options) -> str:
    """The whole text."""
    return paste(facts, ExportOptions(**options))


def test_the_six_blocks_come_in_the_order_of_the_contract():
    """Who, the problem, what was broken, the contacts, the parcels, the close; the files are named just before it."""
    blocks = chat(towel()).split("\n\n")
    starts = [
        "Hello, ",
        "I ordered ",
        "Refund promised ",
        "So far:",
        "Return parcel ",
        "I have 2 files: ",
        "Please arrange ",
    ]

    assert [block[: len(start)] for block, start in zip(blocks, starts, strict=True)] == starts


def test_the_paste_counts_itself_and_not_what_the_company_sent():
    """After three contacts the person sought, the fourth is the one now opened."""
    entries = Entries()
    for day in (1, 2, 3):
        entries.contact(f"2024-11-0{day}")
    entries.contact("2024-11-04", incoming=True)

    assert "This is my 4th contact about it.\n" in chat(facts_of(case(), entries))
    assert "This is my first contact about it.\n" in chat(first_time())


def test_a_promise_broken_once_has_no_number_of_times():
    """There is no `1 times`, and a day is one day."""
    entries = Entries()
    entries.promise("2024-11-01", "money", "2024-11-19", promised=Promised.REFUND)

    assert "\nRefund promised, due 19 Nov 2024, 1 day late.\n" in chat(facts_of(case(), entries))


def test_a_promise_broken_without_a_day_is_shown_without_one():
    """What has no due day is only said not to have been kept."""
    entries = Entries()
    for day in ("2024-11-01", "2024-11-02"):
        entries.promise(day, promised=Promised.CALLBACK, verdict=Verdict.BROKEN)

    assert "\nCallback promised 2 times, not kept.\n" in chat(facts_of(case(), entries))


def test_a_promise_late_by_hours_is_not_late_by_days():
    """A promise for this morning is broken at noon, and no day late."""
    entries = Entries()
    entries.promise("2024-11-19", "call me", "2024-11-20 10:00", promised=Promised.CALLBACK)

    assert "\nCallback promised, due 20 Nov 2024 10:00, not kept.\n" in chat(facts_of(case(), entries))


def test_what_is_promised_for_today_and_later_is_listed_separately():
    """What may still come true is no broken promise."""
    text = chat(hostile())

    assert "\nStill promised by @ops | team, due today, 20 Nov 2024: speak to the boss.\n" in text


def test_a_kept_promise_is_shown_as_kept():
    """The agent is not told that everything failed."""
    assert "6 Nov 2024, promised, due 7 Nov 2024, kept on 7 Nov 2024: label by mail.\n" in chat(hostile())


def test_a_clock_elsewhere_shows_its_offset():
    """A time of another zone says so where its clock differs, and only there."""
    entries = Entries()
    entries.contact("2024-11-02 20:05", zone="America/New_York")
    entries.contact("2024-11-03 20:05", zone="Europe/Berlin")
    text = chat(facts_of(case(), entries))

    assert "2 Nov 2024 20:05 (UTC-04:00), chat.\n" in text
    assert "3 Nov 2024 20:05, chat.\n" in text


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "chat."),
        ({"role": Role.BOT}, "chat with a bot."),
        ({"role": Role.OTHER}, "chat."),
        ({"agent": "Maria", "role": Role.MANAGER}, "chat with Maria (manager)."),
        ({"agent": "Maria", "role": Role.OTHER}, "chat with Maria."),
        ({"channel": Channel.EMAIL, "agent": "Maria"}, "email, answered by Maria."),
        ({"channel": Channel.PHONE, "outcome": Outcome.NO_ANSWER}, "phone call, no answer."),
        ({"channel": Channel.LETTER, "incoming": True}, "letter from Amazon."),
        ({"case_number": "A-1", "outcome": Outcome.REACHED}, "chat, case A-1."),
    ],
)
def test_a_contact_says_what_is_known_of_it_and_no_more(values, expected):
    """No brackets around nothing."""
    entries = Entries()
    entries.contact("2024-11-01", **values)

    assert f"\n1 Nov 2024, {expected}\n" in chat(facts_of(case(), entries))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("It never came", "It never came."),
        ("It never came.", "It never came."),
        ("Where is it?!", "Where is it?!"),
        ("我没有收到。", "我没有收到。"),
        ("and then…", "and then…"),
        ('He said "no."', 'He said "no."'),
        ("grr 😠", "grr 😠"),
        ("see [#4411-B]", "see [#4411-B]."),
    ],
)
def test_a_text_gets_a_full_stop_only_where_it_has_no_end(typed, expected):
    """No sentence ends twice."""
    assert f"\n\n{expected}\n" in chat(facts_of(case(problem=typed)))


def test_what_was_typed_cannot_look_like_another_line():
    """Line ends, escapes and bidi marks in a text leave nothing behind that opens a line."""
    lines = chat(hostile()).splitlines()

    forged = ("31 Oct 2024, chat with Nobody", "# heading", "* star", "- dash")
    assert not [line for line in lines if line.startswith(forged)]
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", chat(hostile()))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_line_is_flush_left_and_without_markup_of_ours(name, language):
    """No indent, no blank at the end, no bullet, no empty brackets, nothing that Python would say."""
    for line in chat(CASES[name](), language=language).splitlines():
        assert line == line.strip()
        assert not line.startswith(("-", "*", "#", "|", "•"))
        assert not re.search(r"\bNone\b|\(\)|, ,|: ?\.|,\.|\.\.", line), line


def test_the_ask_of_this_export_wins():
    """What is asked for now takes the place of what was wanted, above and below, and a day of its own stays alone."""
    text = chat(towel(), ask="my money back by 30 Nov")

    assert "\nWhat I ask for: my money back by 30 Nov.\n" in text
    assert "\nPlease arrange this: my money back by 30 Nov.\n" in text
    assert "a full refund of" not in text


def test_without_an_ask_the_close_asks_how_it_will_be_solved():
    """There is always a question, and a day."""
    assert "\nPlease let me know by 27 Nov 2024 how you will solve this.\n" in chat(bare_case())


def test_a_closed_case_asks_for_nothing_without_an_ask():
    """What was wanted is told as past; a new ask opens a new question."""
    closed = CASES["closed"]
    closing = "\nClosed on 18 Nov 2024: the refund came.\nWhat I asked for: a full refund of 24.99 EUR.\n"

    assert closing in chat(closed())
    assert "Please arrange" not in chat(closed())
    assert "\nPlease arrange this by 27 Nov 2024: a receipt.\n" in chat(closed(), ask="a receipt")


def test_an_amount_that_the_ask_names_is_not_repeated():
    """Nothing is said twice; an amount the ask leaves out is."""
    without = facts_of(case(want="my money back", amount=Money(2499, "EUR")))

    assert "Amount at stake" not in chat(towel())
    assert "\nAmount at stake: 24.99 EUR.\n" in chat(without)


def test_what_happened_before_the_first_contact_stands_with_the_problem():
    """The background is told first; what came later is told in its place among the contacts."""
    entries = Entries()
    entries.event("2024-10-28", EventKind.ORDERED)
    entries.contact("2024-11-01", "asked")
    entries.event("2024-11-02", EventKind.RETURNED, "by post")
    entries.contact("2024-11-03", "asked again")

    assert (
        "28 Oct 2024, ordered.\n\nSo far:\n1 Nov 2024, chat: asked.\n"
        "2 Nov 2024, returned: by post.\n3 Nov 2024, chat: asked again.\n"
    ) in chat(facts_of(case(), entries))


def test_everything_is_there_without_a_limit():
    """Complete by default: a text of 5,000 characters is not shortened."""
    assert LONG.strip() in chat(hostile())


def test_a_promise_of_nobody_and_nothing_is_still_a_promise():
    """A row with nothing but a day is a sentence."""
    entries = Entries()
    entries.promise("2024-11-01", None, "2024-12-01")

    assert "\nStill promised, due 1 Dec 2024.\n" in chat(facts_of(case(), entries))


def test_a_settled_promise_of_another_clock_keeps_its_clock():
    """The offset is shown wherever a moment is."""
    entries = Entries()
    entries.promise("2024-11-01", "x", verdict=Verdict.KEPT, settled=moment("2024-11-02 08:00", "Asia/Tokyo"))

    assert "kept on 2 Nov 2024 08:00 (UTC+09:00): x.\n" in chat(facts_of(case(), entries))


def test_one_message_is_what_is_sent_without_parts():
    """The messages and the text say the same."""
    assert messages(towel(), ExportOptions()) == (chat(towel())[:-1],)


def test_the_files_there_are_to_show_are_named_once():
    """Just before the close, each content once, under the name it was first kept by; none, and nothing is said."""
    entries = Entries()
    entries.attachment("2024-11-01", "receipt.pdf", sha256="a" * 64)
    entries.attachment("2024-11-02", "photo\nof it.jpg", sha256="b" * 64)
    entries.attachment("2024-11-03", "receipt (1).pdf", sha256="a" * 64)

    assert "\n\nI have 2 files: receipt.pdf, photo of it.jpg.\n\nPlease " in chat(facts_of(case(), entries))
    assert "I have 1 file: receipt.pdf.\n" in chat(facts_of(case(), entries[:1]))
    assert "I have" not in chat(facts_of(case()))


def test_the_files_are_left_out_before_any_contact():
    """A limit first counts the files, then leaves them out, while every contact is still there in full."""
    entries = Entries()
    entries.contact("2024-11-01", "asked, and was told to wait", agent="Maria")
    for number in range(9):
        entries.attachment("2024-11-02", f"a photo of the parcel from side {number}.jpg")
    facts = facts_of(case(want="a refund"), entries)
    whole = chat(facts)
    count_only, no_files = chat(facts, limit=len(whole) - 1), chat(facts, limit=len(whole) - 350)

    assert "I have 9 files to show.\n" in count_only
    assert "I have" not in no_files
    assert "told to wait" in count_only
    assert "told to wait" in no_files

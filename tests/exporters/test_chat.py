"""The text to paste: what follows its lead, in which order, its sentences, and what it never says."""

from __future__ import annotations

import re

from casebook.exporters.options import ExportOptions
from casebook.language.language import LANGUAGES
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import CASES, LONG, bare_case, first_time, hostile, messages, paste, towel


def chat(facts, **options) -> str:
    """The whole text."""
    return paste(facts, ExportOptions(**options))


def test_what_is_told_comes_in_one_order():
    """The lead; the item, for which it had no room; what was said and happened; parcels; files; what is asked of the reader."""
    blocks = chat(towel()).split("\n\n")
    starts = [
        "Order 302-1234567-1234567: I ordered",
        "Item: Red bath towel, 70 x 140 cm.",
        "One attempt to reach you",
        "Return parcel ",
        "I have 2 files: ",
        "Please give me your name ",
    ]

    assert [block[: len(start)] for block, start in zip(blocks, starts, strict=True)] == starts


def test_the_paste_counts_itself_and_not_what_the_company_sent():
    """After three contacts the person sought, the fourth is the one now opened; nobody counts to one."""
    entries = Entries()
    for day in (1, 2, 3):
        entries.contact(f"2024-11-0{day}")
    entries.contact("2024-11-04", incoming=True)

    assert "This is my 4th contact since 1 Nov." in chat(facts_of(case(), entries))
    assert "contact since" not in chat(first_time())


def test_a_year_is_written_where_it_is_not_this_one():
    """Whoever reads it in January knows which December is meant."""
    entries = Entries()
    entries.contact("2023-12-30", "asked")
    entries.contact("2024-01-02", "asked again")
    text = chat(facts_of(case(), entries))

    assert "\n30 Dec 2023: asked.\n2 Jan: asked again.\n" in text


@each(
    ("made", "expected"),
    [
        ({"verdict": Verdict.BROKEN}, 'promised "money", due 19 Nov (not kept).'),
        (
            {"verdict": Verdict.KEPT, "settled": moment("2024-11-18"), "settled_note": "half of it"},
            'promised "money", due 19 Nov (kept on 18 Nov). Half of it.',
        ),
        ({}, 'promised "money", due 19 Nov (nothing on record).'),
    ],
)
def test_what_became_of_a_promise_is_told_as_far_as_it_is_known(made, expected):
    """Broken is what the person said; a day that has passed is only that; what was noted is told with it."""
    entries = Entries()
    contact = entries.contact("2024-11-01", agent="Maria")
    entries.promise("2024-11-01", "money", "2024-11-19", promised=Promised.OTHER, made_in=contact, **made)
    entries.promise("2024-11-02", "a call", "2024-11-03", promised=Promised.CALLBACK, verdict=Verdict.BROKEN)

    assert f"\n1 Nov, Maria {expected}\n" in chat(facts_of(case(), entries))


def test_a_promise_in_the_very_words_of_its_contact_is_not_told_twice():
    """Its day is, and not that nobody knows what became of it, where it was promised again; of the one in the lead no more is."""
    entries = Entries()
    for day, agent in (("2024-11-01", "Ann"), ("2024-11-04", "Bo")):
        made = entries.contact(day, "She is sorry about it all. She will refund it.", agent=agent)
        entries.promise(day, "She will refund it.", "2024-11-08", promised=Promised.REFUND, made_in=made)
    text = chat(facts_of(case(want="a refund"), entries))

    assert "On 4 Nov Bo promised a refund by 8 Nov; I have no record that it happened." in text
    assert (
        "\n1 Nov, Ann: She is sorry about it all. She will refund it. Promised, due 8 Nov.\n"
        "4 Nov, Bo: She is sorry about it all. She will refund it.\n"
    ) in text


def test_what_may_still_come_true_is_told_without_a_verdict():
    """What is promised for today or later is no broken promise, and is told in its place."""
    assert '\n5 Nov, @ops | team promised "speak to the boss", due today, 20 Nov.\n' in chat(hostile())


def test_a_clock_elsewhere_shows_its_offset():
    """A time of another zone says so where its clock differs, and only there."""
    entries = Entries()
    entries.contact("2024-11-02 20:05", zone="America/New_York")
    entries.contact("2024-11-03 20:05", zone="Europe/Berlin")
    text = chat(facts_of(case(), entries))

    assert "2 Nov 20:05 (UTC-04:00), chat.\n" in text
    assert "3 Nov 20:05, chat.\n" in text


@each(
    ("values", "expected"),
    [
        ({}, "chat."),
        ({"role": Role.BOT}, "chat with a bot."),
        ({"role": Role.OTHER}, "chat."),
        ({"agent": "Maria", "role": Role.MANAGER}, "chat with Maria (manager)."),
        ({"agent": "Maria", "role": Role.OTHER}, "chat with Maria."),
        ({"agent": "Maria", "department": "Refunds"}, "chat with Maria (Refunds)."),
        ({"channel": Channel.EMAIL, "agent": "Maria"}, "email, answered by Maria."),
        ({"channel": Channel.PHONE, "outcome": Outcome.NO_ANSWER}, "phone call: no answer."),
        ({"agent": "Maria", "outcome": Outcome.REFUSED, "text": "no"}, "Maria: no."),
        ({"channel": Channel.LETTER, "incoming": True}, "letter from you."),
        ({"case_number": "A-1", "outcome": Outcome.REACHED}, "chat: case number A-1 given."),
        (
            {"channel": Channel.PHONE, "agent": "Bo", "outcome": Outcome.DISCONNECTED},
            "Bo (phone call): the call was cut off.",
        ),
    ],
)
def test_a_contact_says_what_is_known_of_it_and_no_more(values, expected):
    """No brackets around nothing."""
    entries = Entries()
    entries.contact("2024-11-01", **values)

    assert f"\n1 Nov, {expected}\n" in chat(facts_of(case(), entries))


@each(
    ("typed", "expected"),
    [
        ("It never came", "It never came."),
        ("It never came.", "It never came."),
        ("Where is it?!", "Where is it?!"),
        ("我没有收到。", "我没有收到。"),
        ("and then…", "And then…"),
        ('He said "no."', 'He said "no."'),
        ("grr 😠", "Grr 😠"),
        ("see [#4411-B]", "See [#4411-B]."),
    ],
)
def test_a_text_gets_a_full_stop_only_where_it_has_no_end(typed, expected):
    """No sentence ends twice; the first begins with a capital."""
    assert chat(facts_of(case(problem=typed))).startswith(f"{expected} Please let me know")


def test_what_was_typed_cannot_look_like_another_line():
    """Line ends, escapes and bidi marks in a text leave nothing behind that opens a line."""
    lines = chat(hostile()).splitlines()

    forged = ("31 Oct 2024, chat with Nobody", "# heading", "* star", "- dash")
    assert not [line for line in lines if line.startswith(forged)]
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", chat(hostile()))


@each("name", CASES)
@each("language", ["en", "nl"])
def test_every_line_is_flush_left_and_without_markup_of_ours(name, language):
    """No indent, no blank at the end, no bullet, no empty brackets, nothing that Python would say; each ends in a mark."""
    for line in filter(None, chat(CASES[name](), language=language).splitlines()):
        assert line == line.strip()
        assert not line.startswith(("-", "*", "#", "|", "•"))
        assert not re.search(r"\bNone\b|\(\)|, ,|: ?\.|,\.|\.\.", line), line
        assert re.search(r"[.!?…👧]$", line), line


def test_a_case_that_is_closed_tells_how_and_asks_for_nothing():
    """What was wanted is told as past; a new ask opens a new question; nothing is said to be awaited."""
    closed = CASES["closed"]
    lead = chat(closed()).partition("\n")[0]

    assert "What I asked for: a full refund of 24.99 EUR. Closed on 18 Nov: the refund came." in lead
    assert "contact since" not in lead
    assert "I ask for" not in chat(closed())
    assert "no record that it happened;" not in chat(closed())
    assert "I ask for a receipt by 27 Nov." in chat(closed(), ask="a receipt")


def test_a_closed_case_fits_300_however_much_there_is_to_tell():
    """The day it was closed is in the lead; how it ended comes where there is more room."""
    long = {"item": "towel " * 30, "outcome": "the refund came " * 30, "orders": ("A-1234", "302-1234567-1234567")}
    facts = facts_of(case(problem="The robe is grey.", closed=moment("2024-11-18"), **long))

    short = chat(facts, limit=300)
    assert "Closed on 18 Nov." in short
    assert "the refund came" not in short
    assert "\nOutcome: the refund came" in chat(facts, limit=1500)


def test_an_amount_that_the_text_names_is_not_repeated():
    """Nothing is said twice; an amount that nothing else names is."""
    without = facts_of(case(want="my money back", amount=Money(2499, "EUR")))

    other = facts_of(case(want="a new towel", amount=Money(2499, "EUR")))

    assert "The amount is" not in chat(towel())
    assert " I ask for my money back (24.99 EUR) by 27 Nov.\n" in chat(without)
    assert " The amount is 24.99 EUR.\n" in chat(other)


def test_what_happened_is_told_in_its_place_among_the_contacts():
    """One list, by time."""
    entries = Entries()
    entries.event("2024-10-28", EventKind.ORDERED)
    entries.contact("2024-11-01", "asked")
    entries.event("2024-11-02", EventKind.RETURNED, "by post")
    entries.contact("2024-11-03", "asked again")

    assert (
        "\nThe order was placed on 28 Oct.\n1 Nov: asked.\n2 Nov, returned: by post.\n3 Nov: asked again.\n"
    ) in chat(facts_of(case(), entries))


def test_everything_is_there_without_a_limit():
    """Complete by default: a text of 5,000 characters is not shortened."""
    assert LONG.strip() in chat(hostile())


def test_a_promise_of_nobody_and_nothing_is_still_a_promise():
    """A row with nothing but a day is a sentence."""
    entries = Entries()
    entries.promise("2024-11-01", None, "2024-12-01")

    assert "On 1 Nov I was promised something by 1 Dec." in chat(facts_of(case(), entries))


def test_a_settled_promise_of_another_clock_keeps_its_clock():
    """The offset is shown wherever a moment is."""
    entries = Entries()
    on = moment("2024-11-02 08:00", "Asia/Tokyo")
    entries.promise("2024-11-01", "x", verdict=Verdict.KEPT, settled=on, day_said=True)

    assert "x (kept on 2 Nov 08:00 (UTC+09:00)).\n" in chat(facts_of(case(), entries))


@each("language", list(LANGUAGES))
def test_when_it_was_noted_is_not_told_for_the_day_it_came(language):
    """Of a promise that was settled without a day nobody reads one, in any language."""
    entries = Entries()
    verdicts = {"first": Verdict.KEPT, "second": Verdict.WITHDRAWN}
    for text, verdict in verdicts.items():
        entries.promise("2024-10-30", text, "2024-11-01", verdict=verdict, settled=moment("2024-11-18 08:00"))

    told = chat(facts_of(case(), entries), language=language)

    assert ("18" in told, "first" in told, "second" in told) == (False, True, True)


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
    assert "I have one file: receipt.pdf.\n" in chat(facts_of(case(), entries[:1]))
    assert "I have" not in chat(bare_case()).replace("I have a problem", "")


def test_the_files_come_after_what_was_said():
    """A limit leaves the files out while every contact is still there in full."""
    entries = Entries()
    entries.contact("2024-11-01", "asked, and was told to wait", agent="Maria")
    for number in range(9):
        entries.attachment("2024-11-02", f"a photo of the parcel from side {number}.jpg")
    facts = facts_of(case(want="a refund"), entries)
    whole = chat(facts)
    counted, without = chat(facts, limit=len(whole) - 250), chat(facts, limit=120)

    assert "I have 9 files to show.\n" in counted
    assert "I have 9" not in without
    assert "told to wait" in counted
    assert "told to wait" in without


def test_what_was_delivered_is_their_word_where_nothing_came():
    """The same event, told by what the problem says; nothing more is told of a day that the lead tells."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.DELIVERED)

    assert "\n2 Nov, marked as delivered.\n" in chat(facts_of(case(problem="I was at home and nothing came."), entries))
    entries.event("2024-11-05", EventKind.RETURNED)
    sent_back = chat(facts_of(case(problem="You say that the return never arrived."), entries))
    assert "marked as delivered" not in sent_back
    assert "\nDelivery was on 2 Nov.\n" in chat(facts_of(case(problem="It is broken."), entries))
    assert "was delivered on 2 Nov" not in chat(facts_of(case(problem="It was delivered broken on 2 Nov."), entries))


def test_a_refusal_says_what_was_refused_where_the_record_knows():
    """What is wanted, where the words of the refusal say no to it; nothing where they do not, whatever is wanted."""
    for want, said, line in (
        ("a refund", "It is the policy.", "bea refused my request: it is the policy"),
        ("a refund", "No call back either.", "bea refused my request: no call back either"),
        ("a refund or a repair", "No.", "bea refused my request"),
        ("a refund or a repair", "No refund, she says.", "bea: no refund, she says"),
    ):
        entries = Entries()
        entries.contact("2024-11-02", said, agent="Bea", outcome=Outcome.REFUSED)
        entries.contact("2024-11-03", agent="Cid", outcome=Outcome.REFUSED)  # of which the lead tells
        told = chat(facts_of(case(want=want), entries)).splitlines()
        assert [f"2 nov, {line}"] == [each.lower().partition(".")[0] for each in told if each.startswith("2 Nov")]


def test_no_sum_is_told_three_times():
    """What the lead names and the words of its event say is left out of the sums; what the sums tell, out of the event."""
    for text, line in (
        ("19.99 EUR for the case", "19.99 EUR for the case."),
        ("for the case", "(for the case)"),
        (None, ""),
    ):
        entries = Entries()
        entries.event("2024-10-28", EventKind.PAID, amount=Money(4999, "EUR"))
        made = entries.contact("2024-11-01", "She saw it.", agent="Ann")
        entries.promise("2024-11-01", "my money", "2024-11-05", promised=Promised.REFUND, made_in=made)
        entries.event("2024-11-06", EventKind.REFUNDED, text, amount=Money(1999, "EUR"))
        told = chat(facts_of(case(want="49.99 EUR back", problem="It broke. " * 9, orders=("A" * 60,)), entries))

        assert max(told.count("19.99"), told.count("49.99"), told.count("30.00")) <= 2, text
        assert line.lower() in told.lower()
        assert (text != "19.99 EUR for the case") == ("6 Nov: I was refunded" not in told)


def test_what_is_still_owed_is_told_where_money_is_asked_for():
    """A repair alone is no reason to say what is owed; a sum that came back is told all the same."""
    for want, owed in (("a refund", True), ("a new one or my money back", True), ("a repair", False), (None, True)):
        entries = Entries()
        entries.event("2024-11-01", EventKind.PAID, amount=Money(4999, "EUR"))
        entries.event("2024-11-06", EventKind.REFUNDED, amount=Money(1999, "EUR"))
        told = chat(facts_of(case(want=want), entries))
        assert owed == ("30.00" in told), want
        assert "paid 49.99 eur (1 nov); refunded 19.99 eur on 6 nov" in told.lower(), want


WAITED = "Den ganzen Tag frei genommen, ab sieben Uhr gewartet, die Nachbarn gefragt und abends noch einmal angerufen."


@each(
    ("language", "said", "expected"),
    [
        ("en", "Took the day off. No one showed.", "nobody came. Took the day off."),
        ("nl", "Vrij genomen. Er kwam weer niemand.", "er kwam niemand. Vrij genomen."),
        ("de", f"{WAITED} Niemand ist gekommen.", f"niemand ist gekommen. {WAITED}"),
        ("fr", "J'avais pris un congé. Personne n'est venu.", "personne n'est venu. J'avais pris un congé."),
        ("es", "Pedí el día libre. No vino nadie.", "no vino nadie. Pedí el día libre."),
        ("es", "Estuve toda la tarde en casa, no vino nadie.", "no vino nadie. Estuve toda la tarde en casa."),
    ],
)
def test_that_nobody_came_is_said_once(language, said, expected):
    """The word for what happened says it; of a note the rest is told, as a sentence: it is not what nobody came for."""
    entries = Entries()
    entries.contact("2024-11-02", "asked", agent="Ann")
    entries.event("2024-11-06 14:10", EventKind.MISSED, said)

    long = f"The lamp flickers {'on and on ' * 14}at night."
    assert expected in chat(facts_of(case(problem=long), entries), language=language)


def test_that_nobody_answered_is_said_once():
    """So too where the text says it; a bot that can do nothing did answer, one that said something else did not."""
    entries = Entries()
    entries.contact("2024-11-01", "asked", agent="Ann")
    entries.contact("2024-11-02", "No one answered.", outcome=Outcome.NO_ANSWER, channel=Channel.PHONE)
    entries.contact("2024-11-03", "It can do nothing.", outcome=Outcome.NO_ANSWER, role=Role.BOT)
    entries.contact("2024-11-03", "It asked for the number.", outcome=Outcome.NO_ANSWER, role=Role.BOT)
    entries.contact("2024-11-04", "Held for an hour.", outcome=Outcome.NO_ANSWER, channel=Channel.PHONE)
    text = chat(facts_of(case(problem="It is dead."), entries))

    assert "\n2 Nov, phone call: No one answered.\n3 Nov, a bot: It can do nothing.\n" in text
    assert "\n3 Nov, a bot: It asked for the number. No answer.\n" in text
    assert "\n4 Nov, phone call: No answer. Held for an hour.\n" in text

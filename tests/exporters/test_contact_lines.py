"""A contact's line: that it says what happened there, in words that stand alone."""

from __future__ import annotations

import re
from contextlib import suppress

from casebook.exporters import chat
from casebook.exporters.formats.fitting import TooShortALimit
from casebook.exporters.formats.text import render
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import paste

LEANING = {
    "en": (
        "It did not drop off.",
        "That was wrong.",
        "Friday came and went so I asked them once more.",
        "Cancelled by text at noon.",
        "Again nothing.",
        "The same answer as last time.",
        "But he found nothing.",
        "As before.",
    ),
    "nl": (
        "Het kwam niet.",
        "Dat klopt niet.",
        "Vrijdag kwam en ging, dus vroeg ik het nog eens.",
        "Afgezegd per sms.",
        "Weer niets.",
        "Hetzelfde antwoord.",
        "Maar hij vond niets.",
        "Die monteur kwam niet.",
    ),
}
"""What goes on from what was said before."""

STANDING = {
    "en": (
        "This week they have nobody.",
        "Cancelled my order for me.",
        "He found nothing.",
        "They will look.",
        "Friday is no good to them.",
    ),
    "nl": (
        "Het pakket is zoek.",
        "Deze week is er niemand.",
        "Hij vond niets.",
        "Er is niets bekend.",
        "Afgezegd heeft niemand het.",
    ),
}
"""What looks alike, and says of what it speaks or of whom."""


def lines_at(facts, language: str, step: int = 7):
    """The lines of the text at each limit at which there is one."""
    outline = chat.outline(facts, ExportOptions(language))
    for limit in range(150, 900, step):
        try:
            yield render(outline, ExportOptions(language, limit)).splitlines()
        except TooShortALimit:
            continue


def two_contacts(second: str, **values):
    """A case in which a bot and then Liam said something; the promise he made is not the one that the lead tells."""
    entries = Entries()
    entries.contact(
        "2024-11-01", "They give the courier until Friday, and look for it in the depot then.", agent="Jade"
    )
    made = entries.contact("2024-11-04", second, **{"agent": "Liam", "case_number": "77456"} | values)
    entries.promise("2024-11-04", "a refund", "2024-11-08", promised=Promised.REFUND, made_in=made)
    key = entries.contact("2024-11-05", "She approves it.", agent="Ana")
    entries.promise("2024-11-05", "a refund", "2024-11-09", promised=Promised.REFUND, made_in=key)
    return facts_of(case(want="a refund", problem="The boots never came."), entries)


@each("language", ["en", "nl"])
def test_what_goes_on_from_another_line_is_told_only_below_it(language):
    """At every limit: without what it speaks of, the line says what was promised in its place."""
    for said in LEANING[language]:
        seen = set()
        for lines in lines_at(two_contacts(said), language):
            liam = next((line for line in lines if "Liam" in line), "")
            assert any("until Friday" in line for line in lines) or said.rstrip(".") not in liam, said
            seen.add(liam.partition(": ")[2])

        brief = {"en": "refund promised.", "nl": "terugbetaling toegezegd."}[language]
        assert brief in seen, said
        assert any(said.rstrip(".") in line for line in seen), said


def test_what_stands_alone_waits_for_no_other_line():
    """Of an article, of somebody who is named, of a week: these say of what they speak; *it* of a bot does."""
    for language, told in STANDING.items():
        for said in told:
            assert [] == waiting(two_contacts(said), language), said
        for said in LEANING[language]:
            assert 1 == len(waiting(two_contacts(said), language)), said

    assert [] == waiting(two_contacts("It sent me in circles.", agent=None, role=Role.BOT), "en")


def waiting(facts, language: str) -> list[str]:
    """What is told only below another line."""
    blocks = chat.outline(facts, ExportOptions(language)).blocks
    return [each.whole for block in blocks for each in block.fragments if each.leans_on is not None]


def test_whole_texts_tell_all_whatever_it_goes_on_from():
    """Nothing is held back where there is room for everything."""
    for language, told in LEANING.items():
        for said in told:
            assert said.rstrip(".") in paste(two_contacts(said), ExportOptions(language))


@each(
    ("values", "expected"),
    [
        ({"case_number": "A-1"}, "1 Nov, Maria: case number A-1 given."),
        ({"outcome": Outcome.REFUSED, "case_number": "A-1"}, "1 Nov, Maria refused my request."),
        ({"outcome": Outcome.REFUSED, "text": "They refused to look."}, "1 Nov, Maria: They refused to look."),
        ({"outcome": Outcome.REFUSED, "text": "Not today."}, "1 Nov, Maria refused my request. Not today."),
        (
            {"outcome": Outcome.DISCONNECTED, "text": "On hold, then cut off.", "channel": Channel.PHONE},
            "1 Nov, Maria (phone call): On hold, then cut off.",
        ),
        (
            {"outcome": Outcome.DISCONNECTED, "text": "She looked.", "channel": Channel.PHONE},
            "1 Nov, Maria (phone call): She looked. The call was cut off.",
        ),
    ],
)
def test_each_line_says_once_what_happened(values, expected):
    """A number is given, a request is refused, a call that broke off is told to have in one sentence."""
    entries = Entries()
    entries.contact("2024-11-01", **{"agent": "Maria"} | values)

    entries.contact("2024-11-02", agent="Bo", outcome=Outcome.REFUSED)  # of which the lead tells

    assert f"\n{expected}\n" in paste(facts_of(case(), entries), ExportOptions())


@each(
    ("text", "kind", "expected"),
    [
        ("a technician on 8 Nov", Promised.REPAIR, "promised a technician"),
        ("form by post within a week", Promised.OTHER, "promised a form by post"),
        ("refund if the courier loses it", Promised.REFUND, "refund promised on a condition"),
        ("refund within a week", Promised.REFUND, "refund promised"),
    ],
)
def test_what_was_promised_is_named_as_far_as_a_kind_says_too_little(text, kind, expected):
    """A repair is a technician, a refund that hangs on something is none yet; and nothing is promised that is not named."""
    entries = Entries()
    made = entries.contact(
        "2024-11-01", "A long while was spent on looking into what had become of it all.", agent="Bo"
    )
    entries.promise("2024-11-01", text, "2024-11-08", promised=kind, made_in=made)
    key = entries.contact("2024-11-05", "She approves it.", agent="Ana")
    entries.promise("2024-11-05", "the money", "2024-11-09", promised=Promised.REFUND, made_in=key)
    facts = facts_of(case(want="a refund", problem="The boots never came."), entries)
    told = {line for lines in lines_at(facts, "en") for line in lines if line.startswith("1 Nov, Bo")}

    assert any(expected in line.casefold() for line in told), told
    assert not any(re.search(r"(?<!refund )promised\.", line.casefold()) for line in told)


def test_what_was_said_in_the_words_of_the_promise_is_not_called_promised_alone():
    """*Promised.* behind nothing tells nobody what."""
    entries = Entries()
    made = entries.contact("2024-11-01", "She will ask the depot again.", agent="Bo")
    entries.promise("2024-11-01", "She will ask the depot again.", None, promised=Promised.OTHER, made_in=made)
    key = entries.contact("2024-11-05", "She approves it.", agent="Ana")
    entries.promise("2024-11-05", "the money", "2024-11-09", promised=Promised.REFUND, made_in=key)

    assert "\n1 Nov, Bo: She will ask the depot again.\n" in paste(
        facts_of(case(want="a refund"), entries), ExportOptions()
    )


def test_a_sentence_about_the_queue_comes_last():
    """What was said there comes first, and alone where there is no room."""
    entries = Entries()
    said = "Queue 38 minutes. She says that the courier proved the delivery to them."
    entries.contact("2024-11-01", said, agent="Anita", outcome=Outcome.REFUSED)
    entries.contact("2024-11-02", agent="Bo", outcome=Outcome.REFUSED)  # of which the lead tells
    facts = facts_of(case(want="a refund", problem="The boots never came."), entries)
    told = [line for lines in lines_at(facts, "en") for line in lines if line.startswith("1 Nov, Anita")]

    assert "1 Nov, Anita refused my request. She says that the courier proved the delivery to them." in told
    assert {
        "1 Nov, Anita refused my request. She says that the courier proved the delivery to them. Queue 38 minutes."
    } == {line for line in told if "38 minutes" in line}


def test_what_came_is_told_in_the_place_of_not_kept():
    """In the paste and in the document, settled or not; a note that says just that is not told again."""
    for settled in (
        {},
        {"verdict": Verdict.BROKEN, "settled": moment("2024-11-18"), "settled_note": "only 40.00 EUR came"},
    ):
        entries = Entries()
        made = entries.contact("2024-11-01", "She looked.", agent="Bo")
        values = {"promised": Promised.REFUND, "made_in": made} | settled
        entries.promise("2024-11-01", "a full refund", "2024-11-08", **values)
        entries.event("2024-11-10", EventKind.REFUNDED, amount=Money(4000, "EUR"))
        facts = facts_of(case(want="a full refund", amount=Money(10000, "EUR")), entries)
        document = renderer("chat", "markdown")(facts, ExportOptions())

        assert "promised by Bo, due 8 Nov 2024, only 40.00 EUR came" in document
        assert "- Refund promised, due 8 Nov 2024, only 40.00 EUR came" in document
        assert "> only" not in document
        assert "not kept:" not in document + paste(facts, ExportOptions())


def test_all_that_is_left_out_is_counted_however_little_room_that_leaves():
    """Promises past their day are counted among the entries, and never in the place of them; those of no contact too."""
    entries = Entries()
    for day in range(1, 6):
        made = entries.contact(f"2024-11-0{day}", "She looked and looked and saw the thing there.", agent="Maria")
        entries.promise(f"2024-11-0{day}", f"a cake {day}", "2024-11-08", promised=Promised.OTHER, made_in=made)
        flowers = f"some flowers of the kind {day} that I had paid for{' and picked and carried' * 5}"
        entries.promise(f"2024-11-0{day}", flowers, "2024-11-08", promised=Promised.OTHER)
        entries.contact(f"2024-11-0{day}", "She looked once more in the other place.", agent="Anna")
    facts = facts_of(case(problem="The lamp never came.", want="my lamp"), entries)
    notices = {line for lines in lines_at(facts, "en", 2) for line in lines if "in my notes" in line}

    assert any(
        re.fullmatch(r"I have \d+ more entries in my notes, \d promises past their day among them\.", each)
        for each in notices
    )
    assert not any(re.match(r"\d+ more promise", each) for each in notices)
    for lines in lines_at(facts, "en"):
        told = [line for line in lines if re.match(r"\d Nov\b", line)]
        notice = next((re.match(r"I have (\d+) more entr", line) for line in lines if "in my notes" in line), None)
        assert notice is None or len(told) + int(notice[1]) == 15


@each(
    ("language", "want", "promise", "event"),
    [
        ("en", "pay out the whole damage", None, "paid out"),
        ("en", None, "a payout within a week", "paid out"),
        ("en", "compensation for the days without", None, "compensation paid"),
        ("en", "a refund and compensation", None, "refunded"),
        ("en", "the line repaired", None, "refunded"),
        ("nl", "uitkering van de hele schade", None, "uitgekeerd"),
        ("nl", "een vergoeding van 100 euro", None, "vergoed"),
        ("nl", "mijn geld terug", "uitkering", "terugbetaald"),
    ],
)
def test_money_that_comes_is_called_what_the_person_or_the_promise_calls_it(language, want, promise, event):
    """An insurer pays out; what is wanted says first what it is, in the log, the sums and the document."""
    entries = Entries()
    if promise:
        entries.promise("2024-11-01", promise, "2024-11-08", promised=Promised.OTHER)
    entries.event("2024-11-11 10:00", EventKind.REFUNDED, amount=Money(1000, "EUR"))
    entries.event("2024-11-12 10:00", EventKind.REFUNDED, amount=Money(2000, "EUR"))
    facts = facts_of(case(want=want, amount=Money(10000, "EUR")), entries)
    text, document = (renderer("chat", form)(facts, ExportOptions(language)) for form in ("text", "markdown"))

    line = next(each for each in text.casefold().splitlines() if each.startswith("11 nov 10:00"))
    assert line.startswith(f"11 nov 10:00, {event}: ") or (event in line and event in ("refunded", "terugbetaald"))
    assert re.search(rf"{event.removesuffix(' paid')} (?:of )?(?:€ )?30[.,]00", f"{text}{document}".casefold())
    assert f"** {event}, " in document


def test_a_promise_of_that_money_is_called_so_too():
    """What was promised as money is a payout where that is what is wanted."""
    for want, kind in (("a refund", "Refund promised"), ("a payout", "Payout promised")):
        entries = Entries()
        for day in ("2024-11-01", "2024-11-02"):
            made = entries.contact(day, "She will send the money.", agent="Bo")
            entries.promise(day, "She will send the money.", "2024-11-08", promised=Promised.REFUND, made_in=made)
        document = renderer("chat", "markdown")(facts_of(case(want=want), entries), ExportOptions())

        assert kind in document
        lines = (line for shown in lines_at(facts_of(case(want=want), entries), "en", 1) for line in shown)
        assert f"1 Nov, Bo: {kind.lower()}." in lines


def test_two_events_that_look_alike_are_told_with_what_tells_them_apart():
    """No sentence stands twice: each of two charges of a day comes with its own words; a total adds nothing to both."""
    entries = Entries()
    for note in ("first payment, by card", "second payment, same minute"):
        entries.event("2024-11-01", EventKind.CHARGED, note, amount=Money(11800, "EUR"))
    entries.contact("2024-11-02", "She looked at both of them for quite a while and found nothing.", agent="Bo")
    for problem, total in (("I was charged 118 EUR twice.", False), ("I was charged twice.", True)):
        facts = facts_of(case(problem=problem, want="one of them back"), entries)
        for lines in lines_at(facts, "en"):
            assert "1 Nov: charged 118.00 EUR." not in lines
        assert "1 Nov: charged 118.00 EUR, first payment, by card." in paste(facts, ExportOptions())
        assert total == ("Charged 236.00 EUR." in paste(facts, ExportOptions()))


def test_the_amount_stands_with_what_it_is_the_amount_of():
    """No loose sum beside the item; alone where there is no room for that, or no item."""
    problem = f"There are holes {'and holes ' * 23}here."
    values = {"amount": Money(2499, "EUR"), "want": "a repair", "problem": problem}
    facts = facts_of(case(item="red bath towel", **values))
    whole = paste(facts, ExportOptions())

    assert "\nItem: red bath towel, 24.99 EUR.\n" in whole
    assert "amount is" not in whole
    assert "\nThe amount is 24.99 EUR.\n" in paste(facts_of(case(**values)), ExportOptions())
    assert any("The amount is 24.99 EUR." in lines for lines in lines_at(facts, "en"))


@each(
    ("language", "orders", "named", "label"),
    [
        ("en", ("302-1234567",), "Order 302-1234567: ", "Order"),
        ("en", ("MEM-20418",), "Membership MEM-20418: ", "Membership"),
        ("en", ("ACC-1", "acc-2"), "Account ACC-1 and acc-2: ", "Account"),
        ("en", ("ACC-1", "302-1"), "Orders ACC-1 and 302-1: ", "Order"),
        ("en", ("ACCESS-1",), "Order ACCESS-1: ", "Order"),
        ("en", ("POLICY",), "Order POLICY: ", "Order"),
        ("nl", ("POL-1",), "Polis POL-1: ", "Polis"),
        ("nl", ("WL-1",), "Bestelling WL-1: ", "Bestelling"),
    ],
)
def test_what_was_typed_as_an_order_is_called_what_its_letters_say(language, orders, named, label):
    """In the lead, the lines and the document: a membership is no order; several of different kinds are orders."""
    facts = facts_of(case(orders=orders, problem="It stopped."))

    assert paste(facts, ExportOptions(language)).startswith(named)
    assert f"\n- {label}: {', '.join(orders)}\n" in renderer("chat", "markdown")(facts, ExportOptions(language))


def test_a_number_says_what_it_is_the_number_of():
    """At the end of a line nobody knows otherwise whose `A-1234` is: an order's, a parcel's, a form's."""
    for number, told in (
        ("A-1234", "She looked. Case A-1234."),
        ("77120", "She looked. Case 77120."),
        ("a 1", "She looked. Case a 1."),
    ):
        entries = Entries()
        entries.contact("2024-11-01", "She looked.", agent="Bo", case_number=number)
        entries.contact("2024-11-02", agent="Ann", case_number="B-2")  # of which the lead tells

        assert f"\n1 Nov, Bo: {told}\n" in paste(facts_of(case(problem="It broke."), entries), ExportOptions())


def test_what_a_promise_hangs_on_is_told_once_with_its_day():
    """In its own words where these say it, with the day it happened; else before them."""
    for text, told in (
        ("refund 5 days after it is scanned", "due 6 Nov: refund 5 days after it is scanned (1 Nov)"),
        ("a refund", "within 5 days after it is scanned (1 Nov), due 6 Nov: a refund"),
    ):
        entries = Entries()
        made = entries.contact("2024-10-31", "She looked.", agent="Bo")
        hangs = {"after": "it is scanned", "within": "5 days", "happened": moment("2024-11-01"), "made_in": made}
        entries.promise("2024-10-31", text, "2024-11-06", promised=Promised.REFUND, **hangs)
        entries.promise("2024-11-07", "a refund", "2024-11-10", promised=Promised.REFUND, agent="Ana")
        facts = facts_of(case(want="a refund"), entries)
        document = renderer("chat", "markdown")(facts, ExportOptions())

        assert f"She looked. Promised, {told}" in paste(facts, ExportOptions())
        assert 1 == document.count("after it is scanned (1 Nov 2024)")
        assert 2 >= document.count("it is scanned")


def test_what_the_lead_tells_of_an_event_is_told_again_for_its_time_alone():
    """No line of its own at a limit, nor is it counted as left out; the whole text has the time of day."""
    entries = Entries()
    entries.event("2024-11-05 14:10", EventKind.MISSED, logged="2024-11-05 18:00")
    entries.contact("2024-11-05", "She will look for another day that suits them both.", agent="Bo")
    facts = facts_of(case(problem="It leaks.", want="a repair"), entries)
    whole = paste(facts, ExportOptions())

    assert "5 Nov, nobody came. " in whole.split("\n\n")[0]
    assert "\n5 Nov 14:10, nobody came.\n" in whole
    at_once = Entries()
    at_once.event(
        "2024-11-05 18:00", EventKind.MISSED
    )  # when it was written down: that nobody came happened at no time
    assert "18:00" not in paste(facts_of(case(problem="It leaks.", want="a repair"), at_once), ExportOptions())
    for lines in lines_at(facts, "en"):
        assert not any(line == "5 Nov, nobody came." for line in lines)
        assert not any("in my notes" in line for line in lines)


def test_a_note_of_a_few_letters_does_not_stand_for_what_happened():
    """*Twice* may be said of anything: that nobody came is told beside it."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.MISSED, "twice")
    entries.contact("2024-11-05", "She looks.", agent="Bo")
    whole = paste(facts_of(case(title="twice", problem=None, want=None), entries), ExportOptions())

    assert "\n5 Nov, nobody came.\n" in whole


def test_an_appointment_to_which_nobody_came_is_one_line():
    """With what it was for and what was noted since, and its day once; that it was set would say less."""
    entries = Entries()
    entries.event("2024-11-05 14:00", EventKind.APPOINTMENT, "the inspector")
    entries.event("2024-11-05", EventKind.MISSED, "I stayed at home.")
    entries.event("2024-11-06", EventKind.MISSED)
    entries.contact("2024-11-07", "She looked for another day.", agent="Bo")
    facts = facts_of(case(problem=f"It leaks {'and leaks ' * 24}here.", want="a repair"), entries)
    text, document = (renderer("chat", form)(facts, ExportOptions()) for form in ("text", "markdown"))

    assert "\nNobody came to the appointment of 5 Nov 14:00: the inspector. I stayed at home.\n" in text
    assert "appointment was set" not in text
    assert (
        "** nobody came to the appointment of 5 Nov 2024 14:00 (towel/2)\n  > the inspector\n  > I stayed" in document
    )
    assert 1 == document.count("the inspector")


def test_several_promises_of_a_contact_are_told_in_one():
    """A thing in its own words and a refund stand together; what hangs on something stands apart."""
    entries = Entries()
    made = entries.contact(
        "2024-11-01", "A long while was spent on looking into what had become of it all.", agent="Bo"
    )
    for text, kind in (
        ("a form by post", Promised.OTHER),
        ("a refund within a week", Promised.REFUND),
        ("a call back if it is found", Promised.CALLBACK),
    ):
        entries.promise("2024-11-01", text, "2024-11-08", promised=kind, made_in=made)
    key = entries.contact("2024-11-05", "She approves it.", agent="Ana")
    entries.promise("2024-11-05", "the money", "2024-11-09", promised=Promised.REFUND, made_in=key)
    facts = facts_of(case(want="a refund", problem="The boots never came."), entries)
    told = {line for lines in lines_at(facts, "en") for line in lines}

    assert "1 Nov, Bo promised a form by post and a refund, callback promised on a condition." in told
    assert any("Promised a form by post and a refund. Callback promised on a condition." in line for line in told)


def test_of_two_promises_of_a_contact_each_is_told_in_its_words():
    """*Due 8 Nov (not kept)* alone may be said of either, though the words of both stand in what was said."""
    entries = Entries()
    made = entries.contact("2024-11-01", "He sends a crew on friday, and a spare router.", agent="Bo")
    entries.promise(
        "2024-11-01", "a crew on friday", "2024-11-08", made_in=made, verdict=Verdict.BROKEN, settled="2024-11-09"
    )
    entries.promise("2024-11-01", "a spare router", "2024-11-08", made_in=made)
    entries.promise("2024-11-10", "the money", "2024-11-12", promised=Promised.REFUND, agent="Ana")
    whole = paste(facts_of(case(want="a refund", problem="The line is dead."), entries), ExportOptions())
    line = next(each for each in whole.splitlines() if each.startswith("1 Nov"))

    assert "Promised: a crew for 8 Nov (not kept)." in line
    assert "Promised: a spare router by 8 Nov" in line


def test_what_the_lead_tells_of_a_promise_with_its_day_gives_way_to_what_was_said():
    """The line begins with that; where the lead names no day, and where there is nothing else to say, with what was promised."""
    entries = Entries()
    made = entries.contact("2024-11-05", "No police report is needed for that.", agent="Ana", role=Role.SUPERVISOR)
    entries.promise("2024-11-05", "a refund", "2024-11-09", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-06", "He looked once more and found nothing that he could tell me of.", agent="Bo")
    facts = facts_of(case(want="a refund", problem=f"The boots {'and laces ' * 18}never came."), entries)
    told = [line for lines in lines_at(facts, "en") for line in lines if line.startswith("5 Nov, Ana")]

    assert told
    assert "5 Nov, Ana (supervisor): No police report is needed for that." == told[0]


def test_a_day_that_the_words_name_is_not_told_beside_them():
    """As it is, or as the day before which it will be; another day that they name is."""
    for text, told in (
        ("a new bike on 8 Nov", "Promised: a new bike on 8 Nov"),
        ("a new bike before 9 November", "Promised: a new bike before 9 November"),
        ("a new bike, as ordered on 1 Nov", "Promised, due 8 Nov: a new bike, as ordered on 1 Nov"),
    ):
        entries = Entries()
        made = entries.contact("2024-11-01", "She looked.", agent="Bo")
        entries.promise("2024-11-01", text, "2024-11-08", promised=Promised.REPLACEMENT, made_in=made)
        entries.promise("2024-11-02", "the money", "2024-11-09", promised=Promised.REFUND, agent="Ana")

        assert f"She looked. {told} (" in paste(facts_of(case(want="a refund"), entries), ExportOptions())


def test_money_is_not_told_by_its_day_and_word_alone() -> None:
    """At no limit: whoever reads `9 Jul, refunded.` asks how much, which what was noted of it says."""
    entries = Entries()
    entries.event("2024-07-09", EventKind.REFUNDED, "19.99 EUR, one passenger only.")
    of = facts_of(case(problem="The flight was cancelled.", want="a refund"), entries)
    outline, texts = chat.outline(of, ExportOptions()), []  # no limit has a part in the outline
    for limit in range(100, 400):
        with suppress(TooShortALimit):
            texts.append(render(outline, ExportOptions(limit=limit)))

    assert texts
    assert not any("Jul, refunded.\n" in text for text in texts)
    assert any("9 Jul: I was refunded 19.99 EUR, one passenger only.\n" in text for text in texts)


def test_with_little_room_a_contact_is_told_by_the_name_and_by_what_decides():
    """A refusal with what the person has to do; of what the lead tells that was promised, the rest; others by their number."""
    entries = Entries()
    entries.contact(
        "2024-11-03",
        "The depot says that only the sender of a parcel may ask what any of its drivers did that week.",
        agent="Nia",
        party="SwiftPost",
        case_number="SP-9",
        channel=Channel.PHONE,
    )
    entries.contact(
        "2024-11-05",
        "She says that the courier has shown it was delivered and that the search is closed. I need a police report first.",
        agent="Anita",
        channel=Channel.PHONE,
        outcome=Outcome.REFUSED,
    )
    made = entries.contact(
        "2024-11-06",
        "They have no record of any police report being needed for this. A refund is approved.",
        agent="Marcus",
        role=Role.SUPERVISOR,
    )
    entries.promise("2024-11-06", "a full refund", "2024-11-10", promised=Promised.REFUND, made_in=made)
    problem = "Tracking says delivered on 1 Nov with a photo of a blue door. My door is white. I was at home and nothing came."
    facts = facts_of(case(problem=problem, want="a refund of 249 EUR"), entries)
    first: dict[str, str] = {}
    for lines in lines_at(facts, "en", 5):
        for line in lines:
            first.setdefault(line.partition(" Nov")[0], line)

    assert first["3"] == "3 Nov, Nia (SwiftPost): case SP-9."
    assert first["5"] == "5 Nov, Anita refused my request: a police report is needed first."
    assert first["6"] == "6 Nov, Marcus: They have no record of any police report being needed for this."


def test_what_a_refusing_message_says_after_its_reason_is_told_as_nobodys_words():
    """The reason stands in the lead as theirs; the next sentence may be the person's answer to it."""
    entries = Entries()
    entries.contact("2024-11-02", "asked for the hotel", agent="Ann")
    text = "Hotels are not paid as there was still a bus. That bus left at 21:30, before the text message."
    entries.contact("2024-11-08", text, agent="Support", incoming=True, channel=Channel.EMAIL, outcome=Outcome.REFUSED)
    lead, *lines = renderer("chat", "text")(
        facts_of(case(problem="The night train did not run.", want="94 EUR for the hotel"), entries), ExportOptions()
    ).splitlines()

    assert "hotels are not paid as there was still a bus" in lead
    assert "8 Nov (email from Support): That bus left at 21:30, before the text message." in lines


def test_a_charge_of_which_the_lead_has_the_day_and_the_sum_gives_way_to_what_others_say():
    """Who can be asked by a number comes before what the person sent later."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.CHARGED, "Taken from my card.", amount=Money(31800, "EUR"))
    entries.contact("2024-11-06", "No cancellation is known, she says.", agent="Rosa", outcome=Outcome.REFUSED)
    proof = "They confirm that the hotel received the cancellation on 28 October at 18:42."
    entries.contact("2024-11-07", proof, agent="Ivan", party="Viajora", case_number="VJ-77031")
    entries.contact("2024-11-08", "I sent you the confirmation by Viajora.", channel=Channel.EMAIL)
    entries.contact("2024-11-09", "She does not know.", agent="Mia")
    problem = "I cancelled in time, and on 5 Nov you charged me 318.00 EUR."
    facts = facts_of(case(problem=problem, want="my 318.00 EUR back"), entries)
    for lines in lines_at(facts, "en", 10):
        text = "\n".join(lines)
        is_told = proof.removeprefix("They confirm").rstrip(".") in text  # in the lead or below it
        assert is_told or not ("charged: 318" in text or "8 Nov, email: I sent" in text)


def test_a_new_thing_that_a_fitter_brings_is_no_repair_on_the_line_either():
    """The lead tells who was to come with what; the line of the contact says that it was promised, and not another thing."""
    entries = Entries()
    made = entries.contact("2024-11-02", "It was not ordered yet, she says.", agent="Femke")
    words = "on 9 November the fitter comes with the new awning"
    entries.promise("2024-11-02", words, "2024-11-09", promised=Promised.REPAIR, made_in=made)
    entries.contact("2024-11-11", "He knows of nothing.", agent="Bo")
    facts = facts_of(case(problem="The awning is too wide.", want="an awning that fits"), entries)
    text = paste(facts, ExportOptions())

    assert "Femke promised the fitter with the new awning for 9 Nov" in text
    assert "repair" not in text.casefold()


@each(
    ("language", "words", "line"),
    [
        ("en", "a refund of 30 EUR within 5 days", "2 Nov, Ann promised a refund of 30 EUR within 5 days, due 7 Nov."),
        ("en", "30 EUR back within 5 days", "2 Nov, Ann promised 30 EUR back within 5 days, due 7 Nov."),
        ("en", "she refunds it in 5 days", '2 Nov, Ann promised "she refunds it in 5 days", due 7 Nov.'),
        ("nl", "een bon binnen 5 dagen", "2 nov, Ann beloofde een bon binnen 5 dagen, uiterlijk 7 nov."),
        (
            "de",
            "neue Lieferung in 5 Tagen",
            "2. November, Ann hat eine neue Lieferung in 5 Tagen zugesagt, bis zum 7. November.",
        ),
        ("de", "Monteur am 7. November", "2. November, Ann hat einen Monteur am 7. November zugesagt."),
        (
            "fr",
            "virement de 30 € sous 5 jours",
            "Le 2 novembre, Ann m'a promis un virement de 30 € sous 5 jours, au plus tard le 7 novembre.",
        ),
        (
            "es",
            "30 EUR en 5 días",
            "El 2 de noviembre, Ann me prometió 30 EUR en 5 días, a más tardar el 7 de noviembre.",
        ),
    ],
)
def test_a_contact_that_brought_nothing_but_a_promise_is_a_sentence_of_whoever_made_it(language, words, line):
    """With the day behind what was promised, which stands between quotes where it is no thing."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Ann")
    entries.promise("2024-11-02", words, "2024-11-07", promised=Promised.REFUND, made_in=made)
    later = entries.contact("2024-11-04", agent="Bo", role=Role.SUPERVISOR)
    entries.promise("2024-11-04", "my 99 EUR", "2024-11-08", promised=Promised.REFUND, made_in=later)
    facts = facts_of(case(problem="The lamp never came.", want="my 99 EUR back"), entries)

    assert line in paste(facts, ExportOptions(language=language)).splitlines()


@each(
    ("language", "said", "line"),
    [
        ("en", "messaged seller, no answer", "no answer from seller77: messaged seller, no answer."),
        ("nl", "verkoper bericht gestuurd", "geen antwoord van seller77: verkoper bericht gestuurd."),
        ("de", "Verkäufer angeschrieben", "keine Antwort von seller77: Verkäufer angeschrieben."),
        ("fr", "message envoyé au vendeur", "pas de réponse de seller77 : message envoyé au vendeur."),
        ("es", "mandé un mensaje", "sin respuesta de seller77: mandé un mensaje."),
    ],
)
def test_an_attempt_is_told_as_what_the_person_did(language: str, said: str, line: str) -> None:
    """Whoever did not answer said nothing of it."""
    entries = Entries()
    entries.contact("2024-11-05", said, party="seller77", outcome=Outcome.NO_ANSWER)
    told = paste(facts_of(case(problem="It broke."), entries), ExportOptions(language)).replace("\u00a0", " ")

    assert line in told


@each(
    ("said", "line"),
    [
        ("He said that she is out until Monday.", "1 Nov, Maria: No answer. He said that she is out until Monday."),
        ("Maria was at lunch.", "1 Nov: No answer. Maria was at lunch."),
    ],
)
def test_that_nobody_answered_is_told_where_somebody_else_said_so(said: str, line: str) -> None:
    """Before what was said, whoever that was: without it, that stands there as her own answer."""
    entries = Entries()
    entries.contact("2024-11-01", said, agent="Maria", outcome=Outcome.NO_ANSWER)

    assert line in paste(facts_of(case(problem="It broke."), entries), ExportOptions("en")).splitlines()


@each("said", ["Greg, manager. Says that 210 is all there is.", "Greg. Says that 210 is all there is."])
def test_who_it_was_is_told_once(said: str) -> None:
    """A sentence that only names whom the line begins with has nothing to tell."""
    entries = Entries()
    entries.contact("2024-11-01", said, agent="Greg", role=Role.MANAGER)

    text = paste(facts_of(case(problem="It snapped.", want="980 EUR"), entries), ExportOptions("en"))

    assert "Greg (manager) says that 210 is all there is." in text
    assert 1 == text.count("Greg")


@each(("role", "expected"), [(Role.BOT, "It sent me to the questions. No answer."), (None, "No answer. It")])
def test_that_a_bot_answered_nothing_stands_behind_what_it_did(role, expected):
    """*No answer. The chatbot sent me to the questions* contradicts itself: what it did came first."""
    entries = Entries()
    entries.contact("2024-11-01", "It sent me to the questions.", role=role, outcome=Outcome.NO_ANSWER)
    entries.contact("2024-11-02", "She will look.", agent="Bo")

    assert expected in paste(facts_of(case(problem="It leaks."), entries), ExportOptions("en"))


@each(
    ("promised", "due"),
    [
        ("a technician comes on 4 Nov between 8 and 12", ""),
        ("a technician comes on 4 Nov, from 8:30 to 12:00", ""),
        ("a technician comes on 4 Nov", " for 4 Nov 12:00"),
        ("a technician comes on 4 Nov, 120 EUR", " for 4 Nov 12:00"),
    ],
)
def test_the_hour_of_a_promise_that_its_words_name_is_not_told_before_them(promised, due):
    """*Promised for 4 Nov 12:00: a technician comes on 4 Nov between 8 and 12* says it twice, and two ways."""
    entries = Entries()
    made = entries.contact("2024-11-01", "She took it down.", agent="Maria")
    entries.promise("2024-11-01", promised, "2024-11-04 12:00", promised=Promised.REPAIR, made_in=made)
    late = entries.contact("2024-11-06", "She promised it.", agent="Bo")
    entries.promise("2024-11-06", "a refund", "2024-11-09", promised=Promised.REFUND, made_in=late)
    told = paste(facts_of(case(problem="It leaks.", want="a refund"), entries), ExportOptions("en"))

    assert f"Promised{due}: {promised}" in told


@each(
    ("language", "order", "typed", "named"),
    [
        ("de", "VS-508812", "bestellung VS-508812 kam nie an", "Bestellung"),
        ("de", "VS-508812", "der Schaden ist nicht gezahlt", "Versicherungsschein"),
        ("en", "ACC-1", "my order no. ACC-1 never came", "Order"),
        ("nl", "POL-1", "bestelnummer POL-1, nooit gekregen", "Bestelling"),
        ("fr", "ABO-12", "ma commande n° ABO-12 est perdue", "Commande"),
    ],
)
def test_what_the_person_calls_an_order_is_one(language, order, typed, named):
    """Whatever its letters say."""
    facts = facts_of(case(orders=(order,), problem=typed, language=language))

    assert paste(facts, ExportOptions(language)).replace("\u00a0", " ").startswith(f"{named} {order}")

"""Fitting into a limit, and splitting into parts: what is never lost, and what gives way first."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.exporters import chat
from casebook.exporters.folding import TooShortALimit, folded
from casebook.exporters.options import ExportOptions
from casebook.exporters.splitting import PART_LIMIT, TooShortAPart, split
from casebook.exporters.text import TextLayout
from casebook.exporters.wording import Wording, one_line
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of
from tests.conftest import examples
from tests.strategies import gathered_cases

from .cases import hostile, messages, paste, towel

SMALL = settings(examples(30, long=600), deadline=None, database=None, suppress_health_check=list(HealthCheck))
LANGUAGE = st.sampled_from(["en", "nl"])


def fitted(facts, limit: int, language: str = "en") -> str:
    """The text at the limit, or at the least that works, which is then tried."""
    try:
        return paste(facts, ExportOptions(language, limit))
    except TooShortALimit as short:
        return paste(facts, ExportOptions(language, short.needed))


def lines_of(text: str) -> set[str]:
    """The lines, apart from those that count."""
    return set(text.splitlines())


@SMALL
@given(gathered_cases(), st.integers(1, 3000), LANGUAGE)
def test_a_limit_holds_or_the_least_that_works_is_named(facts, limit, language):
    """The whole output, its last line end included, is no longer than asked; else the number in the error works."""
    with pytest.raises(TooShortALimit) as short:
        paste(facts, ExportOptions(language, 1))
    least = short.value.needed
    if limit < least:
        with pytest.raises(TooShortALimit, match=f"they take {least}"):
            paste(facts, ExportOptions(language, limit))

    for room in (least, max(least, limit)):
        assert len(paste(facts, ExportOptions(language, room))) <= room


@SMALL
@given(gathered_cases(), st.integers(1, 2000), LANGUAGE)
def test_the_ask_the_numbers_and_the_broken_promises_are_never_lost(facts, limit, language):
    """However short the text: what is asked, what finds the record, and what did not come true are in it."""
    text = fitted(facts, limit, language)
    wording = Wording(facts, language_named(language))

    for number in (*facts.case.orders, *facts.case_numbers):
        assert number in text
    assert {wording.broken(promises) for promises in facts.broken} <= lines_of(text)
    assert one_line(facts.case.want) in text


@SMALL
@given(gathered_cases(), st.integers(200, 2000), st.integers(1, 200))
def test_more_room_never_says_less(facts, limit, more):
    """A contact, parcel or event that a limit leaves room for is there at every longer one."""
    short, long = fitted(facts, limit), fitted(facts, limit + more)

    assert len(short) <= len(long) or "left out" in short
    assert _left_out(long) <= _left_out(short)


def _left_out(text: str) -> int:
    """How many things the text says it left out."""
    notice = next((line for line in text.splitlines() if re.fullmatch(r"\d+ [^:]* left out\.", line)), "")
    return sum(map(int, re.findall(r"\d+", notice)))


@SMALL
@given(gathered_cases(), st.integers(60, 1500), LANGUAGE)
def test_parts_fit_are_numbered_and_lose_nothing(facts, limit, language):
    """Each message with its line end fits; put together without their marks they are the whole text."""
    whole = paste(facts, ExportOptions(language))
    parts = messages(facts, ExportOptions(language, limit, parts=True))

    assert all(len(part) + 1 <= limit for part in parts)
    if len(parts) == 1:
        assert parts[0] + "\n" == whole
        return
    bodies = []
    for number, part in enumerate(parts, start=1):
        mark, _, body = part.partition("\n")
        assert mark == f"{number}/{len(parts)}"
        bodies.append(body)
    assert "".join("".join(bodies).split()) == "".join(whole.split())
    for number in (*facts.case.orders, *facts.case_numbers):
        assert any(number in body for body in bodies)


@SMALL
@given(gathered_cases(), LANGUAGE)
def test_no_combination_of_missing_things_leaves_a_gap(facts, language):
    """No `None`, no empty brackets, no two blanks, no two full stops, no comma before nothing, no `1 times`."""
    for line in paste(facts, ExportOptions(language)).splitlines():
        assert line == line.strip()
        assert not re.search(r"None|\(\)|  |\.\.|, ,|,\.|: ?\.$|\b1 (times|days|keer|dagen)\b", line), line
        assert not line.endswith(":") or line in ("So far:", "Tot nu toe:")


def test_contacts_shrink_the_oldest_first_and_before_any_is_left_out():
    """The order of folding is fixed: detail of the oldest, then of the next, and only then whole contacts."""
    facts = towel()
    full, seen = paste(facts, ExportOptions()), []
    for limit in range(len(full), 273, -1):
        lines = paste(facts, ExportOptions(limit=limit)).splitlines()
        left_out = any("left out" in line for line in lines)
        seen.append(("31 Oct Maria A-1234" in lines, "5 Nov Raj B-777" in lines, left_out))

    states = list(dict.fromkeys(seen))
    assert states[0] == (False, False, False)
    assert states.index((True, False, False)) < states.index((True, True, False))
    assert not any(left_out and not first for first, _, left_out in states[: states.index((True, True, False))])


@SMALL
@given(gathered_cases(), LANGUAGE)
def test_the_length_of_a_message_is_known_without_writing_it(facts, language):
    """In every state that folding goes through, the count is the length of what would be written."""
    outline = chat.outline(facts, ExportOptions(language))
    layout = TextLayout(outline)
    for row, block in enumerate(outline.blocks):
        for column, fragment in enumerate(block.fragments):
            for _, form in fragment.shorter:
                assert len(layout.text()) == len(layout)
                layout.put(row, column, form)
        layout.notice = f"{row} left out."
    assert len(layout.text()) == len(layout)


def test_a_message_is_written_once_however_often_it_is_folded():
    """What folding a long case costs does not grow with the steps it takes times the lines it has."""
    entries = Entries()
    for number in range(300):
        entries.contact("2024-10-31 14:05", f"They said {number}", agent="Maria")
    outline = chat.outline(facts_of(case(want="a refund"), entries), ExportOptions())
    written = []

    class Counted(TextLayout):
        def text(self) -> str:
            written.append(1)
            return super().text()

    assert len(folded(outline, 300, Counted(outline))) < 300
    assert [1] == written


def test_the_number_of_what_is_left_out_is_given():
    """Nothing goes unsaid: one is one, several are several."""
    entries = Entries()
    for day in range(1, 10):
        entries.contact(f"2024-11-0{day}", "asked again, and was told to wait", agent="Maria from the second floor")
    facts = facts_of(case(want="a refund"), entries)
    texts = [fitted(facts, limit) for limit in range(200, 900)]
    counts = {int(line.split()[0]) for text in texts for line in text.splitlines() if line.endswith("left out.")}

    assert counts == set(range(1, 10))
    assert any("\n1 earlier contact left out.\n" in text for text in texts)
    for text in texts:
        shown = text.count(" Nov Maria") + text.count("chat with Maria")
        assert shown + _left_out(text) == 9


def test_the_error_says_how_much_room_is_needed():
    """One sentence, with the number to type."""
    with pytest.raises(TooShortALimit) as refused:
        paste(towel(), ExportOptions(limit=160))

    assert str(refused.value) == (
        "what is asked for, the numbers and the broken promises do not fit 160 characters; "
        "they take 273: use --limit 273 or more, or --parts."
    )
    assert refused.value.exit_code == 2


@pytest.mark.parametrize("limit", [-(10**9), 0, 1, 20])
def test_messages_too_short_to_be_messages_are_refused_with_the_least_that_works(limit):
    """The number in the error works, and one less does not."""
    with pytest.raises(TooShortAPart) as refused:
        paste(towel(), ExportOptions(limit=limit, parts=True))
    needed = refused.value.needed

    assert all(len(part) < needed for part in messages(towel(), ExportOptions(limit=needed, parts=True)))
    with pytest.raises(TooShortAPart):
        paste(towel(), ExportOptions(limit=needed - 1, parts=True))


def test_parts_without_a_limit_take_the_usual_one():
    """`--parts` alone gives messages that fit the shortest of the known chats."""
    parts = messages(hostile(), ExportOptions(parts=True))

    assert len(parts) > 1
    assert all(len(part) < PART_LIMIT for part in parts)


def test_a_number_with_blanks_is_never_broken():
    """A case number stays in one message, wherever the line has to end."""
    text = "word " * 30 + "CS 2024 0011 2233 4455 " + "word " * 30
    for limit in range(40, 200):
        assert any("CS 2024 0011 2233 4455" in part for part in split(text.strip(), limit, ["CS 2024 0011 2233 4455"]))


def test_a_promise_that_stands_above_does_not_count_as_left_out():
    """What the broken promises say is not said to be missing; what nothing else says is."""
    entries = Entries()
    entries.promise("2024-11-01", "call me", "2024-11-02", agent="Maria from the second floor")
    entries.promise("2024-11-03", "write to me", "2024-11-20", agent="Maria from the second floor " * 4)
    facts = facts_of(case(want="a refund"), entries)
    with pytest.raises(TooShortALimit) as refused:
        paste(facts, ExportOptions(limit=1))
    shortest = fitted(facts, refused.value.needed)

    assert "\nPromised by Maria from the second floor, due 2 Nov 2024, 18 days late: call me.\n" in shortest
    assert "\n1 promise left out.\n" in shortest

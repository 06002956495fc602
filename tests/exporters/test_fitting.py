"""Fitting into a limit, and splitting into parts: what is never lost, and what gives way first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.exporters import chat
from casebook.exporters.formats.fitting import TooShortALimit
from casebook.exporters.formats.fitting import fitted as grown
from casebook.exporters.formats.splitting import PART_LIMIT, TooShortAPart, split
from casebook.exporters.formats.text import TextLayout, render
from casebook.exporters.options import ExportOptions
from casebook.exporters.outline import Fragment, Message, Stage
from casebook.exporters.units import Unit
from casebook.exporters.words.typed import one_line
from casebook.language.language import LANGUAGES, language_named
from casebook.records.kinds import Reference, Shipment
from casebook.records.person import Person
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, entry, facts_of
from tests.calls import calls_of
from tests.conftest import each, examples, one_of
from tests.strategies import gathered_cases

from .cases import CASES, hostile, in_one, messages, paste, pastes, towel

SMALL = settings(examples(30, long=600), deadline=None, database=None, suppress_health_check=list(HealthCheck))
LANGUAGE = st.sampled_from(["en", "nl"])
PERSON = st.sampled_from([None, Person(name="Sam de Vries", email="sam@example.com", postcode="1234 AB")])
"""Who a text says that it is from, where it does."""


def fitted(facts, limit: int, language: str = "en") -> str:
    """The text at the limit, or at the least that works, which is then tried."""
    return next(fitted_at(facts, [limit], language))


def fitted_at(facts, limits: Iterable[int], language: str = "en") -> Iterator[str]:
    """The text at each of the limits; no limit has a part in the outline, so that it is made once."""
    outline = chat.outline(facts, ExportOptions(language))
    for limit in limits:
        try:
            yield render(outline, ExportOptions(language, limit))
        except TooShortALimit as short:
            yield render(outline, ExportOptions(language, short.needed))


@SMALL
@given(gathered_cases(), st.integers(1, 3000), LANGUAGE, PERSON)
def test_a_limit_holds_or_the_least_that_works_is_named(facts, limit, language, person):
    """The whole output, its last line end included, is no longer than asked; else the number in the error works."""
    with pytest.raises(TooShortALimit) as short:
        paste(facts, ExportOptions(language, 1, person=person))
    least = short.value.needed
    if limit < least:
        with pytest.raises(TooShortALimit, match=f"they take {least}"):
            paste(facts, ExportOptions(language, limit, person=person))

    for room in (least, max(least, limit)):
        assert len(paste(facts, ExportOptions(language, room, person=person))) <= room


@SMALL
@given(gathered_cases(), st.integers(1, 2000), LANGUAGE)
def test_the_ask_and_the_order_are_never_lost(facts, limit, language):
    """However short the text: what it is about and what is asked for are in it."""
    text = fitted(facts, limit, language)
    order = next(filter(None, map(one_line, facts.case.orders)), "")

    assert order in text
    assert facts.case.closed or one_line(facts.case.want).rstrip(". !")[1:] in text


Shown = dict[tuple[int, int], str]
"""Which form of each fragment is shown, by its place."""


def _layout_of(outline: Message, limit: int) -> TextLayout:
    """What is shown at the limit; nothing where it is too short."""
    layout = TextLayout(outline)
    with suppress(TooShortALimit):
        grown(outline, limit, layout)
        return layout
    return TextLayout(outline)


def _shown_in(outline: Message, layout: TextLayout) -> Shown:
    places = ((row, column) for row, block in enumerate(outline.blocks) for column in range(len(block.fragments)))
    return {place: form for place in places if (form := layout.shown(*place))}


def _shown(facts, limit: int, person: Person | None = None) -> Shown:
    outline = chat.outline(facts, ExportOptions(person=person))
    return _shown_in(outline, _layout_of(outline, limit))


def _as_written(facts, limit: int) -> tuple[Message, Shown]:
    """The message at the limit, in which what found no room in one place is told in another, and what is shown of it."""
    outline: Message | None = chat.outline(facts, ExportOptions())
    while outline is not None:
        layout, message = _layout_of(outline, limit), outline
        outline = message.retold(layout.shown)
    return message, _shown_in(message, layout)


def _waits(fragment: Fragment, form: int, row: int, message: Message, shown: Shown) -> bool:
    """Whether this form goes on from another fragment that is not told yet."""
    if fragment.leans_on is None or form < fragment.alone:
        return False
    before = message.blocks[row].fragments[fragment.leans_on]
    told = [text for _, text in before.forms].index(shown.get((row, fragment.leans_on), before.forms[0][1]))
    return (row, fragment.leans_on) not in shown or not before.is_told_by(told)


@SMALL
@given(gathered_cases(), st.integers(200, 2000), st.integers(1, 200), PERSON)
def test_more_room_never_says_less(facts, limit, more, person):
    """Whatever fact a limit leaves room for is there at every longer one, in the same form or one that tells more.

    Courtesies give way to facts.
    """
    outline = chat.outline(facts, ExportOptions(person=person))
    long = _shown(facts, limit + more, person)
    for (row, column), form in _shown(facts, limit, person).items():
        stages, forms = zip(*outline.blocks[row].fragments[column].forms, strict=True)
        if stages[0] is Stage.COURTESY:
            continue
        assert (row, column) in long
        assert forms.index(form) <= forms.index(long[row, column])


def _untimed(fragment: Fragment) -> list[str]:
    return [form for stage, form in fragment.forms if stage is not Stage.CLOCK]


@SMALL
@given(gathered_cases(), st.integers(300, 3000))
def test_room_is_used(facts, limit):
    """No more than a tenth of it, and three line ends, stays empty while there is anything to tell that takes no more, but for
    the time of day of what has no need of it, and what goes on from what is not told."""
    message, shown = _as_written(facts, limit)
    empty = limit - len(fitted(facts, limit))
    left = [
        len(after) - len(before)
        for row, block in enumerate(message.blocks)
        for column, fragment in enumerate(block.fragments)
        for place, (before, after) in enumerate(pairwise(["", *_untimed(fragment)]))
        if before == shown.get((row, column), "") != after and not _waits(fragment, place, row, message, shown)
    ]

    assert not left or empty <= limit // 10 + 3 or min(left) > limit // 10 - 3


def test_the_time_of_day_and_minutes_that_decide_nothing_are_told_where_all_of_it_fits():
    """Without a limit, or with one that holds the whole; a smaller one has room for what decides."""
    entries = Entries()
    entries.contact("2024-11-02 09:30", "The lamp flickers, she wrote it down.", agent="Ann", minutes=12)
    entries.contact("2024-11-08 10:10", "They look into it.", agent="Bo", waiting=7)
    facts = facts_of(case(want="the fee back"), entries)
    whole = paste(facts, ExportOptions())

    assert "2 Nov 09:30, Ann: The lamp flickers, she wrote it down. The conversation took 12 minutes.\n" in whole
    assert "8 Nov 10:10, Bo: They look into it. Waited 7 minutes.\n" in whole
    assert whole == fitted(facts, len(whole))
    assert "2 Nov, Ann: The lamp flickers, she wrote it down.\n" in fitted(facts, len(whole) - 1)
    assert not re.search(r"\d:\d\d|minutes", fitted(facts, len(whole) - 1))


@each(
    ("language", "waited"),
    [
        ("en", "The conversation took 20 minutes, all of it waiting."),
        ("nl", "Het gesprek duurde 20 minuten, allemaal wachttijd."),
        ("de", "20 Minuten, komplett in der Warteschleife."),
        ("fr", "20 minutes, uniquement de l'attente."),
        ("es", "20 minutos, todos ellos de espera."),
    ],
)
def test_waiting_that_was_all_of_it_is_told_so(language, waited):
    """The number is not told twice."""
    entries = Entries()
    entries.contact("2024-11-02 09:30", "OK.", agent="Ann", channel=Channel.PHONE, minutes=20, waiting=20)
    entries.contact("2024-11-08 10:10", "OK?", agent="Bo", channel=Channel.PHONE, minutes=20, waiting=7)
    told = paste(facts_of(case(language=language), entries), ExportOptions(language=language))

    assert (1, 1) == (told.count(waited), told.count(" 7 "))


def test_what_is_small_beside_all_courtesies_waits_where_one_of_them_stands():
    """A long number that no courtesy can stand in for any more does not keep the day of a parcel from the room that is left."""
    text = " ".join(["again"] * 23)
    number = entry(Reference, 1, "2024-10-01", name="customer number", reference=None, text=text)
    entries = [number, entry(Shipment, 2, "2024-10-01")]
    facts = facts_of(case(orders=(), problem=None, want=None, amount=Money(2499, "EUR"), item="was"), entries)

    assert "Parcel, 1 Oct." in fitted(facts, 300)


@one_of(5)
def test_what_they_contradict_comes_before_all_that_is_less(one_of: int):
    """As soon as there is room for it beside the lead it is there; until then those have it who said so, and courtesies."""
    entries = Entries()
    promised = entries.contact(
        "2024-11-04", "It was found.", agent="Marcus", case_number="C-341777", role=Role.SUPERVISOR
    )
    entries.promise("2024-11-04", "a refund", "2024-11-08", promised=Promised.REFUND, made_in=promised)
    for day in range(10, 20):
        entries.contact(f"2024-11-{day}", "She looked at the parcel again.", agent="Ann", case_number=f"A-{day}")
    said = "The parcel has to be looked for first."
    entries.contact("2024-11-19", said, agent="Anita", outcome=Outcome.REFUSED, contradicts=(2,))
    facts = facts_of(case(want="a refund of 24.99 EUR", problem="It never came."), entries)
    lead = paste(facts, ExportOptions(lead=True)).strip()
    whole = paste(facts, ExportOptions()).split("\n\n")[1]
    contradiction = whole.partition(" Please")[0]

    assert contradiction.startswith("I was told two things: on 4 Nov Marcus")
    limits = range(len(lead) + 1, len(lead) + 200, one_of)
    for limit, written in zip(limits, fitted_at(facts, limits), strict=True):
        rest = written[len(lead) :].strip()
        is_room = limit >= len(f"{lead}\n\n{contradiction}\n")
        assert is_room == rest.startswith(contradiction)
        lesser = [
            line
            for line in rest.splitlines()
            if not re.match(r"4 Nov, Marcus|19 Nov, (?:according to )?Anita|I have \d+ more|Please |Your name |$", line)
        ]
        assert is_room or not lesser


def _left_out(text: str) -> int:
    """How many things the text says it left out."""
    notices = (re.fullmatch(r"I have (\d+|one) more entr(?:y|ies) in my notes\.", line) for line in text.splitlines())
    return sum(1 if notice[1] == "one" else int(notice[1]) for notice in notices if notice)


@SMALL
@given(gathered_cases(), st.integers(300, 1500), st.sampled_from(Unit), st.booleans())
def test_a_limit_counts_what_the_place_counts(facts, limit, unit, parts):
    """Bytes, or the units of UTF-16: the text, or each of its parts with the line end after it, fits in them."""
    options = ExportOptions(limit=limit, unit=unit, parts=parts)
    try:
        texts = messages(facts, options)
    except TooShortALimit as short:
        texts = messages(facts, replace(options, limit=short.needed))
        limit = short.needed

    assert all(unit.length(text) < limit for text in texts)


@SMALL
@given(gathered_cases(), st.integers(60, 1500), LANGUAGE, PERSON)
def test_parts_fit_are_numbered_and_lose_nothing(facts, limit, language, person):
    """Each message with its line end fits; put together without their marks they are the whole text, its lead as one takes it."""
    options = ExportOptions(language, limit, parts=True, person=person)
    whole, parts = in_one(facts, options), messages(facts, options)

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
        assert not line.endswith(":")


def test_what_stays_longest_is_what_was_promised_then_refusals_then_supervisors_then_the_latest():
    """The contacts come in the order in which they decide anything."""
    entries = Entries()
    said = "Said a great many things about the parcel and the depot and the driver"
    entries.contact("2024-11-01", said, agent="Anna")
    entries.contact("2024-11-02", said, agent="Bo", role=Role.SUPERVISOR)
    entries.contact("2024-11-03", said, agent="Cem", outcome=Outcome.REFUSED)
    key = entries.contact("2024-11-04", said, agent="Dora")
    entries.promise("2024-11-04", "money", "2024-11-05", promised=Promised.REFUND, made_in=key)
    entries.contact("2024-11-06", said, agent="Eve")
    facts = facts_of(case(want="a refund"), entries)
    seen = []
    for written in fitted_at(facts, range(150, 700)):
        lines = written.splitlines()
        names = ("Anna", "Bo", "Cem", "Dora", "Eve")
        there = [name for name in names if any(re.match(rf"\d Nov, {name}\b", line) for line in lines)]
        seen += [name for name in there if name not in seen]

    assert ["Dora", "Cem", "Bo", "Eve", "Anna"] == seen


@SMALL
@given(gathered_cases(), LANGUAGE)
def test_the_length_of_a_message_is_known_without_writing_it(facts, language):
    """In every state that growing goes through, the count is the length of what would be written."""
    outline = chat.outline(facts, ExportOptions(language))
    layout = TextLayout(outline)
    for row, block in enumerate(outline.blocks):
        for column, fragment in enumerate(block.fragments):
            for _, form in fragment.forms:
                assert len(layout.text()) == len(layout)
                layout.put(row, column, form)
        layout.notice = f"{row} left out."
    assert len(layout.text()) == len(layout)


def test_a_message_is_written_once_however_often_it_grows():
    """What fitting a long case costs does not grow with the steps it takes times the lines it has."""
    entries = Entries()
    for number in range(300):
        entries.contact("2024-10-31 14:05", f"They said {number}", agent="Maria")
    outline = chat.outline(facts_of(case(want="a refund"), entries), ExportOptions())
    written = []

    class Counted(TextLayout):
        def text(self) -> str:
            written.append(1)
            return super().text()

    assert len(grown(outline, 300, Counted(outline))) < 300
    assert [1] == written


def test_what_is_told_at_a_limit_is_what_an_export_tells_there():
    """An outline that is made once for many limits, as tests make it, is written as the registry writes each."""
    for made in CASES.values():
        facts, limits = made(), (600, 1_400)
        assert [paste(facts, ExportOptions("nl", limit)) for limit in limits] == pastes(facts, limits, "nl")


@pytest.mark.parametrize("sentences", [300, pytest.param(3_000, marks=pytest.mark.whole)])
def test_what_a_long_text_takes_to_fit_grows_as_the_text_does(sentences: int):
    """A contact and a problem of thousands of sentences are made ready in forms that are no more than some times as long."""
    text = "They said that it was on its way again. " * sentences
    entries = Entries()
    entries.contact("2024-11-01", text.replace("They", "She"), agent="Maria")
    outline = chat.outline(facts_of(case(problem=text), entries), ExportOptions())
    forms = [form for block in outline.blocks for fragment in block.fragments for _, form in fragment.forms]

    assert sum(map(len, forms)) < 30 * len(text)
    assert text.replace("They", "She").strip() in fitted(facts_of(case(problem=text), entries), len(text) * 3)


@pytest.mark.whole
def test_what_becomes_of_promises_is_not_looked_for_in_all_contacts():
    """Twice the contacts, each with a promise past its day, are twice the work and not four times, whenever that day was."""

    def outline(count: int, due: str = "") -> Callable[[], object]:
        entries = Entries()
        for number in range(count):
            day = f"20{10 + number // 300:02}-{1 + number // 25 % 12:02}-{1 + number % 25:02}"
            made = entries.contact(day, f"They looked {number} of {count}.", agent="Ann")
            entries.promise(day, f"thing {number} of {count}", due or day, promised=Promised.OTHER, made_in=made)
        facts = facts_of(case(want="a refund"), entries)
        return lambda: chat.outline(facts, ExportOptions())

    outline(130)()  # the patterns of all these days are compiled by now
    for due in ("", "2024-11-01"):  # the day it was made, a day after all contacts
        assert calls_of(outline(120, due)) < 2.1 * calls_of(outline(60, due))  # 1.9 to 2.0 as it is


def test_the_number_of_what_is_left_out_is_given_where_there_is_room_to_spare():
    """One is one, several are several; no fact stands back for the sentence."""
    entries = Entries()
    for day in range(1, 10):
        said = (
            "asked again, and was told to wait for the people of the depot who look for it on every floor of the hall"
        )
        entries.contact(f"2024-11-0{day}", said, agent="Maria from the second floor")
    facts = facts_of(case(want="a refund"), entries)
    texts = list(fitted_at(facts, range(200, 1500)))

    assert any("\nI have one more entry in my notes.\n" in text for text in texts)
    for text in filter(_left_out, texts):
        assert len(re.findall(r"\d Nov, with Maria", text)) + _left_out(text) == 9


@each("code", LANGUAGES)
def test_what_is_asked_politely_fills_the_room_of_any_sentence(code):
    """Each form of it is so little longer than the one before that a fact of 150 characters need not wait for lesser ones."""
    share, filled = 30, 0
    for form in language_named(code).closings:
        if len(form) > 150:
            break
        assert len(form) - filled <= share, form
        filled = max(filled, len(form) + 3)

    assert filled + share >= 150


def test_an_answer_stands_with_the_claim_it_answers():
    """Of a few short sentences all or none are told, and a refusal comes with its reason."""
    entries = Entries()
    entries.contact("2024-11-01", "She looked for it.", agent="Ann")
    said = "They say I never sent the form. I sent it on 15 Oct, I have the receipt."
    entries.contact("2024-11-02", said, agent="Bo", outcome=Outcome.REFUSED)
    problem = f"The lamp {'that I had ordered for the room of my mother ' * 5}never came."
    facts = facts_of(case(problem=problem, want="a refund"), entries)
    seen = set()
    for written in fitted_at(facts, range(300, 700)):
        lines = [line for line in written.splitlines() if line.startswith("2 Nov")]
        assert all(line.endswith("I have the receipt.") for line in lines)
        seen |= {*lines}

    assert seen == {f"2 Nov, with Bo: {said}"}


def test_where_the_case_stands_is_told_before_older_contacts():
    """The contact in which anybody answered last, and what happened since, before what came earlier."""
    entries = Entries()
    for day, agent in ((1, "Anna"), (2, "Bo"), (3, "Cem")):
        entries.contact(f"2024-11-0{day}", "Said a great many things about the depot and the van", agent=agent)
    entries.event("2024-11-04", EventKind.NOTE, "They sent a reminder.")
    facts = facts_of(case(want="a refund"), entries)
    short = next(text for text in fitted_at(facts, range(150, 700)) if "reminder" in text)
    longer = next(text for text in fitted_at(facts, range(150, 700)) if "Anna" in text)

    assert "Anna" not in short
    assert all(part in longer for part in ("reminder", "Cem"))


def test_a_name_and_a_number_are_asked_for_where_no_contact_would_fit_in_their_place():
    """What is asked politely goes before what anybody said."""
    entries = Entries()
    for day, agent in ((1, "Anna"), (2, "Bo"), (3, "Cem")):
        entries.contact(f"2024-11-0{day}", "Said a great many things about the depot and the van.", agent=agent)
    facts = facts_of(case(want="a refund"), entries)
    line = "1 Nov, with Anna: Said a great many things about the depot and the van."
    limits = range(200, 700)
    for limit, text in zip(limits, fitted_at(facts, limits), strict=True):
        asked = next((each for each in text.splitlines() if "your name" in each), "")
        assert "Anna" in text or len(text) - len(asked) + len(line) + 2 > limit

    assert "Anna" in text
    assert "your name" in text


def test_nothing_is_counted_where_no_entry_is_told():
    """Below the lead alone *1 entry is left out* tells a stranger nothing."""
    entries = Entries()
    entries.contact("2024-11-02", f"They looked for it {'here and there ' * 12}and found nothing.", agent="Maria")
    facts = facts_of(case(problem="The lamp never came.", want="a refund"), entries)
    for text in fitted_at(facts, range(130, 600)):
        assert not _left_out(text)


def test_three_hundred_characters_are_enough_for_a_case_however_long():
    """With an ask of at most 120 characters there is always a text: one promise is told, the rest is left for more room."""
    entries = Entries()
    for day in range(1, 10):
        entries.promise(
            f"2024-11-0{day}", "a promise in words of its own " * 20, f"2024-11-{day + 5:02}", agent="A" * 200
        )
    facts = facts_of(case(want="w" * 119, orders=("302-1234567-1234567",), problem="It broke. " * 50), entries)

    text = paste(facts, ExportOptions(limit=300))

    assert "w" * 118 in text
    assert "302-1234567-1234567" in text


def test_the_error_says_how_much_room_is_needed():
    """One sentence, with the number to type."""
    with pytest.raises(TooShortALimit) as refused:
        paste(towel(), ExportOptions(limit=60))
    needed = refused.value.needed

    assert str(refused.value) == (
        "the order and what is asked for do not fit 60 characters; "
        f"they take {needed}: use --limit {needed} or more, or --parts."
    )
    assert refused.value.exit_code == 2


def test_the_lead_is_the_first_part():
    """It shares its message with nothing else."""
    lead = paste(towel(), ExportOptions(lead=True))
    first, *_ = messages(towel(), ExportOptions(limit=600, parts=True))

    assert first == f"1/3\n{lead}".rstrip()


def test_a_lead_that_fits_no_message_with_its_mark_is_a_shorter_one():
    """It is not split: what it has no room for then stands below it."""
    item = f"A lamp with a shade {'of green glass ' * 11}and a cord of cotton"
    made = {
        "item": item,
        "problem": "It flickers.",
        "amount": Money(2499, "EUR"),
        "want": "a refund of all that I paid",
    }
    facts = facts_of(case(**made), Entries())
    options = ExportOptions(limit=300, parts=True)

    first, second = messages(facts, options)

    assert "24.99" in paste(facts, ExportOptions(lead=True))
    assert first.endswith("I would like a refund of all that I paid, by 27 Nov.")
    assert second.partition("\n")[2].startswith("The amount is 24.99 EUR.\n")
    assert in_one(facts, options).split() == f"{first[4:]} {second[4:]}".split()


@each("limit", [-(10**9), 0, 1, 20])
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


def test_a_long_line_ends_with_a_sentence_then_a_clause_then_a_word():
    """As near to the end of a message as any of them is, and never with less than a third of it."""
    sentence, clause = "He said that it was on its way.", "It was seen in the depot, then on a van, then nowhere"
    for text, ends in (
        (" ".join([sentence] * 9), {"way."}),
        (clause * 3, {"depot,", "van,", "nowhere"}),
        ("word " * 60, {"word"}),
    ):
        bodies = [part.partition("\n")[2] for part in split(text.strip(), 100)]

        assert {body.split()[-1] for body in bodies[:-1]} <= ends, text
        assert all(len(body) > 30 for body in bodies[:-1])
        assert "".join(" ".join(bodies).split()) == "".join(text.split())


def test_a_line_that_fits_a_message_of_its_own_is_not_begun_in_another():
    """Lines stay whole where they can; of a longer one no few words stand at the end of the message before."""
    text = "A line of some length stands here first.\n" + "Then one of many words without any mark comes " * 3

    assert ["A line of some length stands here first."] == split(text.strip(), 90)[0].splitlines()[1:]


def test_the_shortest_closing_is_small_whatever_the_language() -> None:
    """Where little room is left it stands in for what has none: a longer one would take the place of a fact."""
    for code in ("en", "nl", "de", "fr", "es"):
        shortest = language_named(code).closings[0]
        assert len(shortest) <= 28
        assert any(word in shortest.casefold() for word in ("please", "graag", "bitte", "plaît", "por favor,"))

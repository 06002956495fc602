"""What all forms of a line say alike is found once, however many forms there are."""

from __future__ import annotations

from casebook.exporters import chat
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import Shown
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import one_line
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.calls import calls_of


def test_whether_the_lead_tells_a_refusal_is_asked_once_of_a_contact() -> None:
    """And whose words it holds: a contact of four times the sentences has four times the forms, and neither is asked again."""

    def asked(sentences: int) -> list[int]:
        entries = Entries()
        said = " ".join(f"They looked at part {number} of it and found nothing." for number in range(sentences))
        entries.contact("2024-11-04", said, agent="Ann", outcome=Outcome.REFUSED)
        entries.contact("2024-11-05", "No.", agent="Bo", outcome=Outcome.REFUSED)
        facts = facts_of(case(want="a refund of 24.99 EUR", problem="It never came."), entries)
        names = ("is_last_refusal_told", "head_of")
        return [calls_of(lambda: chat.outline(facts, ExportOptions()), name) for name in names]

    assert asked(20) == asked(5)


def test_what_was_promised_is_named_once_for_all_ways_to_show_it() -> None:
    """That its day or its number is left out changes nothing about what the thing is called."""
    entries = Entries()
    made = entries.contact("2024-11-04", "They said yes.", agent="Ann", case_number="A-1")
    entries.promise("2024-11-04", "a full refund of 24.99 EUR", "2024-11-09", promised=Promised.REFUND, made_in=made)
    facts = facts_of(case(want="a refund"), entries)
    sentence = PromiseSentence(Wording(facts, language_named("en"), years=False), facts.promises[0])
    shown = Shown()
    first = sentence.text(shown)

    assert 0 == calls_of(lambda: sentence.text(shown._replace(number=False, day=False)), "_kind")
    assert sentence.text(shown._replace(number=False, day=False)) != first
    assert sentence.text(shown._replace(sum=False)) != first


def test_what_was_promised_is_worded_once_whatever_is_told_of_its_end() -> None:
    """Nor is what came of it worded again for another day or number beside what was promised."""
    entries = Entries()
    made = entries.contact("2024-11-04", "They said yes.", agent="Ann", case_number="A-1")
    entries.promise("2024-11-04", "a full refund of 24.99 EUR", "2024-11-09", promised=Promised.REFUND, made_in=made)
    facts = facts_of(case(want="a refund"), entries)
    sentence = PromiseSentence(Wording(facts, language_named("en"), years=False), facts.promises[0])
    first = sentence.text(Shown())
    ended = [Shown(ended=False), Shown(briefly=True), Shown(plainly=False), Shown(note=False)]

    assert [0] * 4 == [calls_of(lambda shown=shown: sentence.text(shown), "_hangs_on") for shown in ended]
    assert 0 == calls_of(lambda: sentence.text(Shown(number=False, day=False)), "_beside")
    assert not first.startswith(sentence.text(Shown(number=False, day=False)))
    assert first.startswith(sentence.text(Shown(ended=False)))


def test_what_was_typed_is_made_safe_once_and_no_place_is_looked_for_that_is_none() -> None:
    """A field is asked for by every line that may tell it, and whether a line tells it nearly always ends in no."""
    typed = "Żółty ręcznik,\nnie szlafrok"
    assert "Żółty ręcznik, nie szlafrok" == one_line(typed)

    assert 0 == calls_of(lambda: one_line(typed), "for_paste")
    assert 0 == calls_of(lambda: is_told("towel", "I got a bathrobe."), "_places_of")

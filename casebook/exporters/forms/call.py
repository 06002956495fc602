"""What to say on the phone: an opening, the numbers as they are read out, one question at a time with room for the answer.

An opening of twenty seconds is about sixty words ("Whom a record is handed to", November 2026).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.problem.items_told import is_masked
from casebook.exporters.facts.refusals.because import with_reason
from casebook.exporters.facts.refusals.refusals import refusal_told
from casebook.exporters.facts.refusals.refused_again import why_alone
from casebook.exporters.facts.said.whose_words import voice_of
from casebook.exporters.forms.about import about_with_thing
from casebook.exporters.forms.numbers import numbers_of
from casebook.exporters.forms.promised import promised_anew
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.forms.spelling import read_out
from casebook.exporters.lines.said_above import tells_why
from casebook.exporters.paper import Lines, Marker, Paper, Paragraph, Part, Point, Points, headed
from casebook.exporters.words.statements import statements_of, with_capitals
from casebook.exporters.words.typed import as_sentence, capitalised, inside_a_sentence, lines_of
from casebook.records.vocabularies import PromiseState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions
    from casebook.records.kinds import Contact

MOST_WORDS = 60


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """What is read aloud, and what is written down. Raises `UnknownLanguage`."""
    told = FormSources(facts, options, in_letters=True)
    words = told.words
    promised = () if told.all_came else (words.note_promise,)
    notes = (words.note_name, words.note_number, *promised, words.note_confirmation)
    parts = (
        *headed(words.opening, Paragraph(_opening(told))),
        *headed(words.numbers_at_hand, Points(tuple(_numbers(told)))),
        *headed(words.what_happened, Points(tuple(_at_hand(told)))),
        *headed(words.questions, Points(tuple(_questions(told)), Marker.NUMBER)),
        *_if_refused(told),
        *headed(words.before_hanging_up, Points(tuple(Point("", note, blank=True) for note in notes))),
    )
    return told.paper(parts)


def _opening(told: FormSources) -> str:
    """Who calls, about what, what went wrong and what is asked, in no more words than twenty seconds take."""
    words, placed = told.words, dict[int, str]()
    about = about_with_thing(told.wording, words, " ".join((told.problem().text, told.plain_request())))
    first = (words.calling_about if about else words.calling).format(name=told.name, what=about)
    room = MOST_WORDS - len(first.split()) - len(told.plain_request().split())
    said = told.statements
    for place in (*sorted(told.told_first), *range(len(said))):
        words_left = room - sum(len(each.split()) for each in placed.values())
        if place not in placed and len(said[place].split()) <= words_left:
            placed[place] = as_sentence(capitalised(said[place]))
    return " ".join(filter(None, [first, *(placed[place] for place in sorted(placed)), told.plain_request()]))


def _numbers(told: FormSources) -> Iterator[Point]:
    """Every number that they may ask for, and that they gave; what stands in place of a masked one is not spelled."""
    words = told.words
    for name, number, refs in numbers_of(told.wording, told.words):
        spoken = number if is_masked(number) else read_out(number, words)
        yield Point(number if spoken == number else f"{number} ({spoken})", name, refs)


def _at_hand(told: FormSources) -> Iterator[Point]:
    """What was said and happened, where nothing else of the sheet tells any of it: nobody recorded what was promised or refused.
    What was said with others is none of what the company is called about."""
    if not (told.all_came or told.promised_by_company or told.last_refusal or told.contradictions()):
        of_others = {told.ref(each) for each in told.facts.contacts if each.party}
        points = [each for each in told.history(after_problem=True) if of_others.isdisjoint(each.refs)]
        yield from points if len(points) > 1 else ()


def _questions(told: FormSources) -> Iterator[Point]:
    words, facts = told.words, told.facts
    yield Point(words.ask_who, blank=True)
    for number in facts.case_numbers[-1:]:
        case = told.language.case_number.format(number=number)
        yield Point(words.ask_whether_seen.format(number=case), blank=True)
    if told.all_came:  # no more is asked than that they say so
        yield Point(words.ask_whether_done.format(request=told.plain_request()), blank=True)
        yield Point(words.ask_in_writing, blank=True)
        return
    for promise in told.promised_by_company:
        asked = _about(told, promise)
        if asked:
            yield Point(
                asked.format(promise=promised_anew(told, promise)), refs=(told.ref(promise.promise),), blank=True
            )
    for contradiction in told.contradictions():
        yield Point(f"{contradiction} {as_sentence(told.language.which_holds)}", blank=True)
    if request := told.plain_request():
        yield Point(words.ask_whether_done.format(request=request), blank=True)
    yield Point(words.ask_which_day if request else words.ask_what_then, blank=True)
    yield Point(words.ask_in_writing, blank=True)


def _about(told: FormSources, promise: PromiseFacts) -> str:
    """What is asked of a promise: why it was broken, what became of it where nobody knows, whether one to come still stands;
    nothing of one that was kept, or has another in its place."""
    words, number = told.words, promise.promise.number
    if number in told.facts.not_awaited or number in told.facts.replaced:
        return ""
    if promise.state is PromiseState.BROKEN:
        return words.ask_why
    if promise.missed:
        return words.ask_what_became
    return "" if promise.state in (PromiseState.KEPT, PromiseState.WITHDRAWN) else words.ask_whether_stands


def _if_refused(told: FormSources) -> Iterator[Part]:
    """What to say to a refusal, as long as there is anything to refuse."""
    if not told.all_came:
        yield from headed(
            told.words.if_refused_again if told.last_refusal else told.words.if_refused, Lines(tuple(_answer(told)))
        )


def _answer(told: FormSources) -> Iterator[str]:
    """What they said no with the last time, and what to say to it."""
    if told.last_refusal is not None:
        yield _refused(told, told.last_refusal)
    yield told.words.answer_refusal


def _refused(told: FormSources, refusal: Contact) -> str:
    """That they refused, and what they said: behind a colon where that is why, else in sentences of its own."""
    wording, said = told.wording, statements_of(lines_of(refusal.text))
    refused, first = capitalised(refusal_told(wording, refusal)), said[0] if said else ""
    alone = why_alone(wording, first)
    only = None if alone != first else told.language.log.refused.match(first)
    rest = _BEHIND_NO.sub("", why_alone(wording, first[only.end() :]) if only else alone)
    if only and len(rest.split()) == 1:
        rest = first  # nobody knows what is left of it
    why = " ".join(map(as_sentence, filter(None, (rest.rstrip("."), *said[1:]))))
    if not why:
        return as_sentence(refused)
    if rest not in ("", first) or tells_why(wording, refusal, voice_of(wording, refusal, said), said):
        return with_reason(wording, refused, inside_a_sentence(why))
    return f"{as_sentence(refused)} {with_capitals(capitalised(why))}"


_BEHIND_NO = re.compile(r"\A[\s.,;:!]+")
"""What parts *refused* from why."""

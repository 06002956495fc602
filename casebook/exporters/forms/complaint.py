"""What every written complaint tells, whoever gets it: the subject, and the blocks from the problem to what follows otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.own_effort import asked_by, attempts, time_lost
from casebook.exporters.facts.problem.items_told import items_label, items_line, items_told
from casebook.exporters.forms.about import about_with_amount
from casebook.exporters.paper import Paragraph, Part, Point, Points, headed
from casebook.exporters.words.typed import as_sentence, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.exporters.forms.sources import FormSources

LONGEST_ASK = 60
"""How long what is asked may be and stand in a subject, where mail programs show little more. Our own choice."""


MOST_NUMBERS = 3
"""How many of their numbers stand in a subject, the last: mail programs show little more. Our own choice."""


def subject_of(told: FormSources, *, with_numbers: bool = True) -> str:
    """`Complaint about my order 302-1234567-1234567 (A-1234) – full refund of 24.99 EUR`, on one line."""
    words, about = told.words, told.about
    subject = words.complaint_about.format(what=about) if about else words.complaint_to.format(company=told.company)
    if with_numbers and told.facts.case_numbers:
        numbers = ", ".join(told.facts.case_numbers[-MOST_NUMBERS:])
        subject = f"{subject[:-1]}, {numbers})" if subject.endswith(")") else f"{subject} ({numbers})"
    ask = words.ask_named(told.brief_ask())
    is_short = 0 < len(ask) <= LONGEST_ASK
    return words.subject_with_ask.format(subject=subject, ask=ask) if is_short else subject


def introduction(told: FormSources) -> str:
    """That this is a complaint, and about what: with what it came to, and the things, where nothing below names them."""
    words, below = told.words, _below(told)
    what = about_with_amount(told.wording, words, below)
    first = words.introduction.format(what=what) if what else words.introduction_of_company
    return f"{first} {items_line(told.wording, f'{first} {below}')}".strip()


def things(told: FormSources) -> str:
    """The things that it is about, in a sentence; nothing where the problem names them, or what is asked."""
    return items_line(told.wording, f"{told.about} {_below(told)}")


def items_of(told: FormSources) -> Iterator[Point]:
    """The things that it is about, as a point of a list of what is known, for somebody who has nothing else of it; none
    where nobody said."""
    wording = told.wording
    items = wording.language.semicolon.join(items_told(wording))
    refs = tuple(told.ref(item.entry) for item in told.facts.items if item.entry)
    if items:
        yield Point(items, items_label(wording), refs)


def _below(told: FormSources) -> str:
    return " ".join((told.problem().text, told.request(), told.sums()))


def agreed(told: FormSources) -> tuple[Part, ...]:
    """What was promised, and what the person was told that does not go together; a promise that this tells whole once."""
    apart = told.contradictions()
    promises = [each for each in told.promises(settled=True) if not _is_told(each, apart)]
    return (
        *headed(told.words.what_was_promised, Points(tuple(promises))),
        *headed(told.language.labels["contradictions"], Points(tuple(map(Point, apart)))),
    )


def _is_told(point: Point, sentences: Sequence[str]) -> bool:
    return any(point.text.rstrip(".").casefold() in each.casefold() for each in sentences)


def happened(told: FormSources) -> tuple[Part, ...]:
    """What happened so far, in order, the parcels, and the sums and days that follow from it."""
    wording, points = told.wording, (*told.history(after_problem=True), *told.parcels())
    summed = filter(None, (told.sums(), asked_by(wording), attempts(wording), time_lost(wording)))
    return (
        *headed(told.words.what_happened, Points(points)),
        Paragraph(" ".join(summed)),
    )


def otherwise(told: FormSources) -> str:
    """What the person does when no answer came in time; nothing where they did not say, or all of the money came."""
    text = "" if told.all_came else lines_of(told.facts.case.otherwise)
    words = told.words
    return words.if_not.format(text=as_sentence(words.behind_if_not(text))) if text else ""

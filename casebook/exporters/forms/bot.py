"""What to click and type where a bot answers: the words of a button, one short line, the number alone, the way to a human."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.troubles import Trouble, trouble_in
from casebook.exporters.facts.lead_parts import wanted_kinds
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Marker, Paper, Point, Points
from casebook.exporters.words.statements import statements_of
from casebook.exporters.words.typed import as_sentence, non_empty, one_line
from casebook.records.vocabularies import Promised
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions

LONGEST_LINE = 120
"""Characters that a bot reads of what is typed before it asks again ("Whom a record is handed to", November 2026)."""


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """Each thing to type under its name. Raises `UnknownLanguage`."""
    told = FormSources(facts, options)
    words = told.words
    topics = [words.topics[name] for name in _topics(told)]
    numbers = non_empty([*facts.case.orders, *(number for _, number in facts.other_numbers), *facts.case_numbers])
    typed = (
        Point(" / ".join(topics), words.topic),
        Point(_one_line(told), words.in_one_line),
        *(Point(number, words.number_alone) for number in numbers[:1]),
        Point(
            one_line(options.company.human if options.company else "") or words.ask_for_human, words.if_it_does_not_help
        ),
    )
    return told.paper((Points(tuple(point for point in typed if point.text), Marker.NONE),))


def _topics(told: FormSources) -> list[str]:
    """What the button may be called: the trouble that the problem tells, then what is wanted, where that is not plain from it."""
    trouble = trouble_in(told.facts.case.problem or "")
    kinds = sorted(wanted_kinds(told.wanted), key=list(Promised).index)
    if trouble is None:
        else_wanted = Promised.DELIVERY if told.wording.never_came else Promised.OTHER
        return [(kinds[0] if kinds else else_wanted).value]
    wanted = [
        kind.value
        for kind in kinds
        if kind in (Promised.REFUND, Promised.REPLACEMENT) and trouble is not Trouble.OUTAGE
    ]
    return [trouble.value, *wanted[:1]]


def _one_line(told: FormSources) -> str:
    """What went wrong and what is wanted, in no more than a bot reads; one of them alone where both do not fit."""
    ask, problem = told.plain_request(), "".join(statements_of(told.facts.case.problem)[:1])
    problem = as_sentence(problem) if problem else ""
    both = f"{problem} {ask}".strip()
    return next((each for each in (both, problem, ask) if 0 < len(each) <= LONGEST_LINE), ellipsize(both, LONGEST_LINE))

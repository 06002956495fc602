"""What is claimed of whom, what happened and what was promised, in what the box of a court takes: `--as claim --for court`.

Money Claim Online takes 1,080 characters and loses the rest (guides of solicitors, November 2026).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.refusals.told_apart import told_apart
from casebook.exporters.forms.about import about_with_thing
from casebook.exporters.forms.amounts import amount_owed, is_for_money_alone
from casebook.exporters.forms.chronology import APART, DECIDES, EXHIBITS, PROMISED, SUM, WHY, chronology
from casebook.exporters.forms.numbers import numbers_of
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.outline import Block, Fragment, Message, Stage
from casebook.exporters.words.statements import growing, statements_of
from casebook.exporters.words.typed import as_sentence, capitalised, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions


_WHY = 350
"""So much of what went wrong is pleaded before what was promised and paid; more than a third of the box is for that. Our own
choice."""

_NAMED = 120
"""So long a list of exhibits has the name of each at once. Our own choice."""

_MANY = 4
"""From so many on letters stand for all from the first to the last. Our own choice."""


def outline(facts: CaseFacts, options: ExportOptions) -> Message:
    """The particulars, which grow to a limit: the claim first, then the problem, what was promised, and what was said.

    Raises `UnknownLanguage`, and `UnknownKind` for a strange entry.
    """
    told = FormSources(facts, options)
    blocks = (
        Block((Fragment(tuple(_claim(told)), rank=WHY),)),
        Block(tuple(_pleaded(told))),
        Block(tuple(_apart(told))),
        Block(tuple(Fragment(((Stage.PLEADED, text),), rank=SUM) for text in filter(None, [told.sums()]))),
        Block(chronology(told), is_numbered=True),
        Block((Fragment(tuple(_exhibits(told)), rank=EXHIBITS),)),
    )
    numbers = tuple(number for _, number, _ in numbers_of(told.wording, told.words))
    return Message(told.lead, blocks, lambda *_: (), numbers)


def _claim(told: FormSources) -> Iterator[tuple[Stage, str]]:
    """What is claimed of whom, then what went wrong; of that the first sentence is never left for anything else."""
    amount = amount_owed(told)
    company = told.company.removesuffix(".")  # the sentence ends with it, and with one full stop: of Foo S.A.
    claim = told.words.particulars.format(amount=amount, company=company) if amount else ""
    claim = f"{claim} {told.request_or_blank()}".strip() if not is_for_money_alone(told) or not claim else claim
    what = about_with_thing(told.wording, told.words, f"{told.problem().text} {claim}")
    about = told.words.particulars_about.format(what=what) if what else ""
    first = f"{claim} {about}".strip() or told.company
    yield Stage.LEAD, first
    for place, text in enumerate(growing(map(capitalised, statements_of(told.facts.case.problem)), by_clauses=True)):
        later = Stage.PLEADED if len(text) <= _WHY else Stage.PROBLEM
        yield (later if place else Stage.LEAD), f"{first}\n\n{text}"


def _pleaded(told: FormSources) -> Iterator[Fragment]:
    """What was promised, the promise that decides first."""
    key = told.lead.promise.promise.number if told.lead.promise else 0
    for point in told.promises():
        number = int(point.refs[0].rpartition("/")[2])
        yield Fragment(((Stage.PLEADED, point.text),), rank=DECIDES if number == key else PROMISED, entry=number)


def _exhibits(told: FormSources) -> Iterator[tuple[Stage, str]]:
    """Which files there are, those too that no line tells of; of many the letters, and where there is room their names."""
    letters = [letter for letter, _ in told.files]
    if not letters:
        return
    named = _listed(told, [f"{letter} ({one_line(file.name)})" for letter, file in told.files])
    if len(named) > _NAMED:
        yield Stage.PLEADED, _listed(told, letters if len(letters) < _MANY else [f"{letters[0]}–{letters[-1]}"])
    yield (Stage.FILES if len(named) > _NAMED else Stage.PLEADED), named


def _listed(told: FormSources, files: list[str]) -> str:
    listed = told.language.listed(files)
    return as_sentence(told.language.in_number(told.words.exhibits, len(told.files), files=listed))


def _apart(told: FormSources) -> Iterator[Fragment]:
    """What does not go together, without what a chat is asked of it."""
    for each in told_apart(told.wording):
        shorter = [(Stage.PLEADED, form) for form in each.forms[:-1][:1]]
        yield Fragment((*shorter, (Stage.CONTRADICTION, each.said)), rank=APART)

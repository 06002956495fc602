"""What is claimed of whom, what happened and what was promised, in what the box of a court takes: `--as claim --for court`.

Money Claim Online takes 1,080 characters and loses the rest (guides of solicitors, November 2026).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.chat import history_of
from casebook.exporters.forms.amounts import amount_owed, is_for_money_alone
from casebook.exporters.forms.numbers import numbers_of
from casebook.exporters.forms.sources import NOTHING_TOLD, FormSources
from casebook.exporters.lines.parcels import parcel_fragment
from casebook.exporters.outline import Block, Fragment, Message, Stage
from casebook.exporters.words.statements import growing, statements_of
from casebook.exporters.words.typed import capitalised

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions


def outline(facts: CaseFacts, options: ExportOptions) -> Message:
    """The particulars, which grow to a limit: the claim first, then the problem, what was promised, and what was said.

    Raises `UnknownLanguage`, and `UnknownKind` for a strange entry.
    """
    told = FormSources(facts, options)
    amount = amount_owed(told)
    claim = told.words.particulars.format(amount=amount, company=told.company) if amount else ""
    claim = f"{claim} {told.request_or_blank()}".strip() if not is_for_money_alone(told) or not claim else claim
    about = f"{told.words.particulars_about.format(what=told.about)}" if told.about else ""
    problem = growing(map(capitalised, statements_of(facts.case.problem)), by_clauses=True)
    forms = [f"{claim} {about}".strip() or told.company]
    forms += [f"{forms[0]}\n\n{text}" for text in problem]
    for place, point in enumerate(told.promises()):
        forms.append(forms[-1] + ("\n" if place else "\n\n") + point.text)
    blocks = (
        Block((Fragment(tuple((Stage.LEAD, form) for form in forms)),)),
        Block(tuple(Fragment(((Stage.MONEY, text),)) for text in filter(None, [told.sums()]))),
        Block(tuple(map(_without_asides, history_of(told.wording, NOTHING_TOLD, (), (), 0, promises=False)))),
        Block(tuple(parcel_fragment(told.wording, parcel, NOTHING_TOLD) for parcel in facts.parcels)),
    )
    numbers = tuple(number for _, number, _ in numbers_of(told.wording, told.words))
    return Message(told.lead, blocks, lambda *_: (), numbers)


def _without_asides(fragment: Fragment) -> Fragment:
    """How long a call took and how it was is nothing for a court."""
    return fragment._replace(forms=tuple(form for form in fragment.forms if not form[0].is_aside))

"""A ready phrase, filled in from a case: whole where the case knows all that its gaps ask for, else as it is said of any."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from casebook.exporters.forms.promised import promised_anew, the_promise
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.words.counts import number_word
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.language.phrases import Situation, phrases
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions

LONGEST_PROBLEM = 2
"""How many sentences of the problem are said. Our own choice: a chat takes a line or two at a time."""


def phrase_for(situation: Situation, facts: CaseFacts, options: ExportOptions) -> str:
    """What to say, in the language of the options. Raises `UnknownLanguage`."""
    told = FormSources(facts, options)
    said = phrases(told.language.code).said[situation]
    human = one_line(options.company.human) if options.company else ""
    if situation is Situation.HUMAN and human:
        return human
    unordered = "" if _was_ordered(facts) else said.unordered
    for form in filter(None, (unordered, said.filled, said.partly)):
        known = {name: _known(name, told) for _, name, _, _ in string.Formatter().parse(form) if name}
        if all(known.values()):
            return form.format(**known)
    return said.plain


def _was_ordered(facts: CaseFacts) -> bool:
    """Whether anything was, as far as the record says: nobody orders an insurance claim or a charge."""
    return bool(facts.case.orders or facts.items) or any(each.event is EventKind.ORDERED for each in facts.events)


def _known(gap: str, told: FormSources) -> str:
    """What stands in a gap; nothing where the case does not know it."""
    match gap:
        case "name":
            return one_line(told.options.person.name) if told.options.person else ""
        case "company":
            return told.company
        case "about":
            return told.about
        case "problem":
            first = [told.statements[place] for place in sorted(told.told_first)] or told.statements
            return " ".join(as_sentence(capitalised(each)) for each in first[:LONGEST_PROBLEM])
        case "ask":
            return told.plain_request()
        case "promise":
            promise = the_promise(told)
            return promised_anew(told, promise) if promise else ""
        case "agent":
            return _spoken_with_today(told)
        case _:
            contacts = len(told.facts.own_contacts)
            return number_word(told.language, contacts) if contacts > 1 and told.facts.case.closed is None else ""


def _spoken_with_today(told: FormSources) -> str:
    """Who answered last, where that was today: whoever answers now is not the one of another day."""
    today = (each for each in reversed(told.facts.contacts) if each.at.day == told.facts.now.date())
    return next((one_line(each.agent) for each in today if each.agent), "")

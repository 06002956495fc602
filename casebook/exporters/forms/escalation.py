"""A polite request for somebody who can decide, what happened, and the reasons in two lines: to say in a chat that got stuck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.promised_again import say_as, say_of
from casebook.domain.visits import times_in_touch
from casebook.exporters.facts.problem.lead_parts import instead_of_problem
from casebook.exporters.facts.promises.overtaken import others_missed_told
from casebook.exporters.facts.refusals.refusals import refusal_told
from casebook.exporters.forms.about import about_with_thing
from casebook.exporters.forms.promised import promised_anew, put_off, the_promise
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.lead.lead import ROOM
from casebook.exporters.paper import Lines, Paper
from casebook.exporters.words.counts import number_word
from casebook.exporters.words.typed import as_sentence, capitalised
from casebook.records.vocabularies import PromiseState

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions

MOST_REASONS = 2


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The request. Raises `UnknownLanguage`."""
    told = FormSources(facts, options)
    words, what = told.words, _about(told)
    about = words.about_what.format(what=what) if what else ""
    lines = (
        words.greeted(about or words.somebody_who_decides),
        words.somebody_who_decides if about else "",
        _what_happened(told),
        *list(_reasons(told))[:MOST_REASONS],
        told.request(),
        words.thanks,
    )
    return told.paper((Lines(lines),))


def _about(told: FormSources) -> str:
    """`order 302-1234567-1234567, case A-1234`, or as much of it as is known."""
    language, number = told.language, "".join(told.facts.case_numbers[-1:])
    case = language.case_number.format(number=number) if number else ""
    about = about_with_thing(told.wording, told.words, f"{_what_happened(told)} {told.request()}")
    if not (about and case):
        return about or case
    if about.endswith(")"):
        return f"{about[:-1]}, {case})"
    return f"{about}{language.lead.number_beside.format(number=case)}"


def _what_happened(told: FormSources) -> str:
    """What went wrong, in the sentences that the lead tells: else in the first where that is short, or what was bought."""
    said, places = told.statements, sorted(told.told_first)
    first = [said[place] for place in places] or [each for each in said[:1] if len(each) <= ROOM]
    return " ".join(as_sentence(capitalised(each)) for each in first or instead_of_problem(told.wording)[:1])


def _reasons(told: FormSources) -> Iterator[str]:
    """Why: what does not go together, what was promised in vain, who refused, how often it was tried; the strongest first."""
    language, words, wording = told.language, told.words, told.wording
    missed = [promise for promise in told.promised_by_company if promise.missed]
    named = the_promise(told)
    granted = _granted(told, named)
    if granted is None and named and not (named.missed or put_off(told, named)):
        named = None  # nothing was in vain yet
    apart = told.contradictions()[:1] if named is None or not _is_contradicted(told, named) else []
    yield from apart
    if named is not None:
        yield promised_anew(told, named)
        others = [each for each in missed if each is not named and each.promise.number not in _answered(told)]
        if others_told := others_missed_told(wording, others, named):
            yield as_sentence(capitalised(others_told))
    elif told.facts.broken and told.facts.broken[0].times > 1:
        yield promised_anew(told, told.facts.broken[0].promises[-1])
    elif broken := [promise for promise in missed if promise.state is PromiseState.BROKEN]:
        yield told.promised(broken[-1])
    refused = refusal_told(wording, told.last_refusal) if told.last_refusal and granted is None else ""
    if refused and not any(refused in each for each in apart):
        yield as_sentence(capitalised(refused))
    if sought := times_in_touch(told.facts):
        form = words.contacts_so_far[min(len(sought), len(words.contacts_so_far)) - 1]
        yield form.format(count=number_word(language, len(sought)), day=wording.day(sought[0].at))


def _granted(told: FormSources, named: PromiseFacts | None) -> PromiseFacts | None:
    """What is not due yet, where somebody with more say promised it after others refused: that is the last word."""
    refusal = told.last_refusal
    if named is None or named.missed or refusal is None or named.promise.at.instant <= refusal.at.instant:
        return None
    return named if say_of(named) > say_as(refusal.role) else None


def _answered(told: FormSources) -> Set[int]:
    """The promises that were maybe answered since, or have another in their place, by number."""
    return told.facts.seem_kept.union(told.facts.replaced)


def _is_contradicted(told: FormSources, promise: PromiseFacts) -> bool:
    """Whether what does not go together is this promise and another thing said: then who refused it is a reason of its own."""
    said = {promise.promise.number, promise.promise.made_in}
    return any(entry.number in said for pair in told.facts.contradictions for entry in pair)

"""Promises whose day has passed and of which nobody said what became: not yet known to be broken, and told as such."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from casebook.actions.suggested_commands import command_line
from casebook.domain.agenda import Agenda, DuePromise
from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with
from casebook.domain.happenings import sounds_like
from casebook.domain.moment_words import ref_and_due
from casebook.domain.promises import PromiseFacts
from casebook.errors import listed, one_of, shortened
from casebook.exporters.facts.evidence.evidence import came_instead
from casebook.exporters.facts.noted.not_known import all_not_known
from casebook.exporters.facts.noted.nothing_came import nothing_came_by
from casebook.exporters.facts.promises.overtaken import refuses_it
from casebook.exporters.facts.refusals.refusal_forms import refusal_forms
from casebook.exporters.wording import Wording
from casebook.exporters.words.already_told import is_told
from casebook.language.language import Language
from casebook.records.kinds import Promise
from casebook.records.vocabularies import PromiseState


def unsettled_promises(facts: CaseFacts) -> tuple[PromiseFacts, ...]:
    """Those of the case that stand, oldest first; none of a closed case, of which all is known that will be."""
    if facts.case.closed is not None:
        return ()
    standing = [promise for promise in facts.promises if promise.promise.number not in facts.replaced]
    return tuple(promise for promise in standing if promise.state is PromiseState.OVERDUE)


def overdue_promises(agenda: Agenda) -> tuple[DuePromise, ...]:
    """Those of all open cases, as they stand in what is due; none that a later one replaced."""
    return tuple(due for due in agenda.promises if due.facts.state is PromiseState.OVERDUE and due.replaced_by is None)


def unsettled_remarks(facts: CaseFacts, text: str, language: Language) -> list[str]:
    """One sentence that names them, whether the `text` in that language tells them so, and how to say what became of them;
    nothing where there are none."""
    unsettled = unsettled_promises(facts)
    if not unsettled:
        return []
    named = listed([ref_and_due(facts.case, one.promise) for one in unsettled])
    first = f"{facts.case.handle}/{unsettled[0].promise.number}"
    so = _told_so(facts, unsettled, text, language)
    return [f"not known to be kept or broken, and {so}: {named}; say which: casebook settle {first} kept|broken."]


def waiting_remarks(facts: CaseFacts) -> list[str]:
    """A sentence on each promise that waits for something which the record may already have: nobody but the person knows that it
    was that, so that its clock has not started, and it is told without a day."""
    if facts.case.closed is not None:
        return []
    handle, said = facts.case.handle, []
    for promise in (
        each.promise for each in facts.promises if each.promise.waits and each.promise.number not in facts.replaced
    ):
        others = (entry for entry in facts.entries if entry.number not in (promise.number, promise.made_in))
        entry = next((each for each in others if sounds_like(each, promise)), None)
        if entry is not None:
            ref, awaited = f"{handle}/{promise.number}", shortened(promise.after or "")
            command = command_line(["casebook", "settle", ref, "--happened", entry.at.at[:10]])
            said.append(f"{ref} has no day yet, it waits for '{awaited}'; if {handle}/{entry.number} was it: {command}")
    return said


def _told_so(facts: CaseFacts, unsettled: Sequence[PromiseFacts], text: str, language: Language) -> str:
    """Whether all of these are told as not known to have come true, or what came of them since in the place of that; a text that
    had no room tells some of them, or none."""
    wording, folded = Wording(facts, language, years=False), text.casefold()
    is_in_text = cache(lambda words: is_told(words, folded))  # the same came of many a promise
    instead = [_told_instead(wording, promise, is_in_text) for promise in unsettled]
    words = [each.casefold() for each in all_not_known(language)]  # some stand as a sentence of their own
    apart = [each for each in dict.fromkeys(words) if not any(each != one and one in each for one in words)]
    so = sum(map(folded.count, apart))
    instead = _but_told_so(wording, unsettled, instead, so - instead.count(""))
    count = instead.count("")
    so = min(count, so)
    told = [*(["so"] if so else []), *filter(None, dict.fromkeys(instead))]
    if not told:
        return "not told so"
    return f"told {one_of(told)}" if so == count else "told so only in part"


def _but_told_so(wording: Wording, unsettled: Sequence[PromiseFacts], instead: Sequence[str], spare: int) -> list[str]:
    """How each is told `instead`, but for as many as the text still says `spare` times that nobody knows of: of what was refused
    there it need not be that."""
    found = []
    for promise, how in zip(unsettled, instead, strict=True):
        is_so = spare > 0 and how == _AS_REFUSED and not _is_refused(wording, promise.promise)
        spare -= is_so
        found.append("" if is_so else how)
    return found


def _is_refused(wording: Wording, promise: Promise) -> bool:
    """Whether a contact since refuses just this."""
    since = (each for each in wording.facts.contacts if each.at.instant > promise.at.instant)
    return any(refuses_it(each, promise) for each in since)


_AS_REFUSED = "as refused since"


def _told_instead(wording: Wording, promise: PromiseFacts, is_in_text: Callable[[str], bool]) -> str:
    """How the text tells of this promise that it was refused since, or what came; nothing where it does not."""
    ends = {
        _AS_REFUSED: refusal_forms(wording, promise),
        "with what came": [came_instead(wording, promise)],
        "as not come by then": [nothing_came_by(wording, promise)],
    }
    return next((how for how, forms in ends.items() if any(is_in_text(end.casefold()) for end in forms)), "")


def without_promises(facts: CaseFacts, numbers: Sequence[int]) -> CaseFacts:
    """The case as it would be told had nobody made these promises."""
    return gathered_with(facts, entries=(entry for entry in facts.entries if entry.number not in numbers))

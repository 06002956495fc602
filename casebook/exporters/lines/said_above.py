"""What of a contact the line need not say, as the lead or the line's own beginning does: that they refused, what was promised."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.promised_thing import without_due_words
from casebook.exporters.facts.promises.said_already import (
    says_another_time,
    says_day,
    says_how,
    says_kind,
    words_shared,
    words_unsaid,
)
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.facts.said.their_words import only_gets_in_touch
from casebook.exporters.facts.said.told_by_party import behind_party
from casebook.exporters.facts.said.whose_words import Voice, names_who_said_it
from casebook.exporters.lines.ended_told import without_refused
from casebook.exporters.lines.promises import promise_line
from casebook.exporters.words.already_told import names_day
from casebook.exporters.words.statements import may_turn, statements_of
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sums
from casebook.text.words.joining_words import AND
from casebook.text.words.negations import says_no

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_MOST_BESIDE = 2
"""A clause that says what was promised and has no more words beside the lead says nothing else. Our own choice."""

_LEAST_LEFT = 3
"""What is left of a sentence in fewer words says nothing. Our own choice."""

_BEHIND_NO = QuickPattern(r"(?:, |[ \u00a0\u202f]?: )(?=\w)", exact=True)
"""What parts the word that something was refused from why."""

_CLAUSES = re.compile(rf",? (?:{AND}) |, ")
"""Where the last clause of a sentence may begin."""


_THEN = QuickPattern(r"(?:then|after|dan|daarna|vervolgens|dann|danach|puis|ensuite|luego|después|entonces)\b")
"""How a clause begins of what comes after what stands before it."""


_ENDS_IN_WHO = QuickPattern(
    r", (?:(?:the|a|an|her|his|their|de|het|een|hun|der|die|das|ihr\w*|ein\w*|le|la|une?|leur|el|una?|su) |l['’])"
    r"(?:[^\W\d_]+ ?){1,3}\Z"
)
"""What stands before a clause and says who somebody is: *Ann, the supervisor*, of whom the clause says what they do."""


def unsaid_above(wording: Wording, contact: Contact, lead: Lead, said: Sequence[str]) -> tuple[Contact, list[str]]:
    """The contact, and what its line tells of the sentences of it that are left: not what only says what stands above that."""
    left = _without_no(wording, contact)
    said = said if left is contact else _said_of(left, said)
    unsaid = _without_promised(wording, left, lead, without_refused(wording, left, lead, said))
    return left, [each for each in unsaid if not only_gets_in_touch(contact, each)]


def _without_no(wording: Wording, contact: Contact) -> Contact:
    """The same contact without the word for it that its text begins with where it ended in a refusal, which its line tells:
    *your claim is late* of *Rejected: your claim is late*."""
    text = contact.text or ""
    found = wording.language.log.refused.match(text) if refuses(contact) else None
    behind = _BEHIND_NO.match(text, found.end()) if found else None
    return replace(contact, text=text[behind.end() :]) if behind else contact


def _said_of(contact: Contact, said: Sequence[str]) -> list[str]:
    """What is left to tell of it, `said` from its text as it was typed, from the text that it has now."""
    begun = "".join(statements_of(contact.text)[:1])
    is_begun = begun and said and said[0].casefold().endswith(begun.casefold())
    return [begun, *said[1:]] if is_begun else list(said)


def tells_why(wording: Wording, contact: Contact, voice: Voice, said: Sequence[str]) -> bool:
    """Whether what is left to tell of a refusal is why they refused: in their own `voice`, or as the text begins, which says
    itself that they say so."""
    if not (said and refuses(contact)) or voice is Voice.CLAIMED:
        return refuses(contact) and voice is Voice.CLAIMED
    typed = statements_of(contact.text)[:1]
    if list(said[:1]) not in (typed, [capitalised(behind_party(contact, each)) for each in typed]):
        return False
    log, first = wording.language.log, sentences(typed[0])[0]
    is_own = log.own_doing.match(first) or log.refused.match(first)
    return not is_own and names_who_said_it(wording, contact, first)


def _without_promised(wording: Wording, contact: Contact, lead: Lead, said: Sequence[str]) -> list[str]:
    """What was said without the last clause of a sentence that says no more than what the lead tells was promised there: *she
    sees the photo* of *she sees the photo and will refund everything*."""
    facts = lead.told_promise
    if facts is None or facts.promise.made_in != contact.number:
        return list(said)
    return [
        " ".join(_without_end(wording, contact, lead, facts, each) for each in sentences(statement))
        for statement in said
        if not _only_needs_it(lead, facts, statement)
    ]


_NEEDS_IT = "needs?|requires?|braucht|benötigt|vereist|vergt|hace falta|necesita|nécessite"
_IS_NEEDED = "nodig|nötig|notwendig|erforderlich"

_NEEDS = QuickPattern(
    rf"(?:(?:it|this|that|dit|dat|het|es|das|ça|cela|eso|esto) )?(?:{_NEEDS_IT}|se necesita|il faut)\b"
    rf"|.*\b(?:is|are) (?:needed|required)\W*$|.*\b(?:is )?(?:{_IS_NEEDED}|vereist)\W*$"
)
"""How a sentence says that something is needed, and nobody for what."""

_NEEDED = QuickPattern(rf"\b(?:{_NEEDS_IT}|needed|required|{_IS_NEEDED}|faut)\b")
"""The words for it."""


def _only_needs_it(lead: Lead, facts: PromiseFacts, statement: str) -> bool:
    """Whether it says no more than that what they promised is needed, as the lead tells the promise: *needs a form*."""
    if not _NEEDS.match(statement) or says_no(statement):
        return False
    thing = _NEEDED.sub("", statement)
    told = f"{lead.text} {one_line(facts.promise.text)}"
    return words_shared(thing, told) > 0 == words_unsaid(thing, told)


def _without_end(wording: Wording, contact: Contact, lead: Lead, facts: PromiseFacts, sentence: str) -> str:
    """The sentence without its last clause where that says no more of the promise than the lead, and the line says no more of it
    then."""
    joint = next(reversed(list(_CLAUSES.finditer(sentence))), None)
    if joint is None or ";" in sentence or _ENDS_IN_WHO.search(sentence[: joint.start()]):
        return sentence
    before, clause = as_sentence(sentence[: joint.start()]), sentence[joint.end() :]
    told = f"{lead.text} {one_line(facts.promise.text)}"
    # What has its figures, or comes after what stands before it, leaves half a sentence behind.
    has_its_own = _has_new_figures(lead, facts, clause) or words_unsaid(clause, told) > _MOST_BESIDE
    has_its_own = has_its_own or _THEN.match(clause) is not None
    was_so = wording.language.log.did_it.match(clause)  # they say what was so before
    if has_its_own or was_so or len(before.split()) < _LEAST_LEFT or may_turn(clause):
        return sentence
    # Only now is it asked what takes the grammars of dates.
    is_same = says_kind(facts.promise, clause) or _says_thing_on_day(wording, lead, facts, clause)
    is_same = is_same and not says_how(facts.promise, clause, told)
    if not is_same or says_another_time(wording, facts.promise, clause):
        return sentence
    lines = [promise_line(wording, facts, lead, contact, each, with_range=False) for each in (sentence, before)]
    return before if len(lines[1]) < len(lines[0]) + len(clause) else sentence


def _is_day_told(lead: Lead, facts: PromiseFacts, clause: str) -> bool:
    """Whether it names the day that the promise is due on, and the lead does so too."""
    due = facts.promise.due
    return due is not None and says_day(facts.promise, clause) and names_day(lead.text, due.day)


def _has_new_figures(lead: Lead, facts: PromiseFacts, clause: str) -> bool:
    """Whether it has figures that are not those of the day the promise is due on, or of a sum, where the lead names that."""
    if not any(map(str.isdigit, clause)):
        return False
    known, left, due = {each.value for each in sums(lead.text)}, clause, facts.promise.due
    for each in sums(clause):
        left = left.replace(each.typed, "") if each.value in known else left
    day = {due.day.day, due.day.month, due.day.year} if due and _is_day_told(lead, facts, clause) else set()
    return any(int(figures) not in day for figures in re.findall(r"\d+", left))


def _says_thing_on_day(wording: Wording, lead: Lead, facts: PromiseFacts, clause: str) -> bool:
    """Whether it names the day that the lead tells, and all that was promised for it, as a thing or as what is done: *eingebaut
    wird sie am 18. Mai* of *Einbau am 18. Mai*."""
    if not _is_day_told(lead, facts, clause) or says_no(clause):
        return False
    thing, said = without_due_words(wording, facts.promise), _PARTICIPLE.sub(r"\1", clause.casefold())
    return words_shared(thing, said) > 0 == words_unsaid(thing, said)


_PARTICIPLE = QuickPattern(
    r"\b(ab|an|auf|aus|bei|ein|her|los|mit|nach|vor|weg|zu|zurück|aan|af|in|langs|mee|na|om|op|over|terug|toe|uit|voor)ge"
    r"(?=[^\W\d_]{3})"
)
"""Where *ge* stands within a participle that is one word with what stands before the verb: *eingebaut*, *ingebouwd*."""

"""What the person noted after a promise was due: that nothing had come yet. Nobody need hedge about what they looked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.nearness import is_a_new_thing
from casebook.domain.notes.money_came import EXCEPT, money_that_came
from casebook.exporters.facts.noted.money_words import is_a_word_for_money, is_paid
from casebook.exporters.words.nothing_was_there import NO_VISIT, days_nobody_came
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind, Outcome, Promised, PromiseState
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.joining_words import AND_OR_BUT
from casebook.text.words.negations import NOTHING

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry
    from casebook.records.values import Moment

THINGS_THAT_COME = (Promised.REFUND, Promised.REPLACEMENT, Promised.DELIVERY, Promised.REPLY, Promised.INFORMATION)
"""What comes where it is kept; nobody says of an engineer that nothing came."""


def nothing_came_by(wording: Wording, facts: PromiseFacts) -> str:
    """`nothing had come by 10 Mar`: the last day after a promise was due on which the person wrote so; `nobody came` of one whose
    day somebody was to come on. Nobody settled it yet."""
    entry = noted_that_nothing_came(wording, facts)
    if isinstance(entry, Event) and entry.event is EventKind.MISSED:
        return wording.language.events[EventKind.MISSED]
    return wording.language.lead.nothing_by.format(day=wording.day(entry.at)) if entry else ""


def _nobody_came(wording: Wording, facts: PromiseFacts) -> Event | None:
    """What was noted on the day that somebody was to come, where that is that nobody did."""
    due, promise = facts.promise.due, facts.promise
    if facts.state is not PromiseState.OVERDUE or due is None or promise.promised in NO_VISIT:
        return None
    missed = ((event, wording.happened_at(event).day) for event in days_nobody_came(wording.facts))
    return next((each for each, day in missed if (promise.due_from or due.day) <= day <= due.day), None)


def noted_that_nothing_came(wording: Wording, facts: PromiseFacts) -> Entry | None:
    """Where they wrote so; None where nobody did."""
    if missed := _nobody_came(wording, facts):
        return missed
    promise = facts.promise
    if facts.state is not PromiseState.OVERDUE or promise.due is None or promise.promised not in THINGS_THAT_COME:
        return None
    for entry in reversed(wording.facts.entries):
        has_come = promise.promised is Promised.REFUND and has_some_money(entry)
        if entry.at.instant <= promise.due.instant or has_come:
            return None
        if entry.at.day > promise.due.day and _says_so(wording, entry, promise.promised):
            return entry
    return None


def what_it_is_about(wording: Wording) -> str:
    """The words that name the thing it is about: its items, the problem, what was told first."""
    case, first = wording.facts.case, next(iter(wording.facts.own_contacts), None)
    told = (
        case.item,
        case.title,
        case.problem,
        *(each.name for each in wording.facts.items),
        first.text if first else "",
    )
    return " ".join(filter(None, told))


def wrote_nothing_came(wording: Wording, promised: Promised, since: Moment, said: str = "") -> Entry | None:
    """The last entry on a later day in which the person wrote that nothing of this kind, or none of the things that were `said`
    to come, came; None where nobody did."""
    is_a_thing = promised in (Promised.REPLACEMENT, Promised.DELIVERY) or is_a_new_thing(said)
    about = what_it_is_about(wording) if is_a_thing else ""
    for entry in reversed(wording.facts.entries):
        if entry.at.day <= since.day or (promised is Promised.REFUND and has_some_money(entry)):
            return None
        if (promised in THINGS_THAT_COME and _says_so(wording, entry, promised)) or (
            said and _has_none_of(entry, f"{said} {about}", is_money=promised is Promised.REFUND)
        ):
            return entry
    return None


def has_some_money(entry: Entry) -> bool:
    """Whether the person noted there that money came: whatever had not before, some has since."""
    return is_own(entry) and money_that_came(getattr(entry, "text", None) or "") != ""


_NONE = QuickPattern(
    r"(?:(?:still|nog steeds|nog|noch|immer noch|toujours|aún|todavía|sigo) )*(?:no|geen|kein\w*|pas (?:de |d['’])|aucune?"
    r"|ningún|ninguna|sin) (?P<thing>[^\W\d_]{3,})(?: (?:yet|here|on it|gekregen|ontvangen|gekomen|da|bekommen|erhalten"
    r"|gekommen|reçue?|recibid[oa]|on my \w+|op (?:mijn|m['’]n) \w+|auf dem \w+|sur mon \w+|en mi \w+))*"
)
"""A note that says of one thing that there is none of it: *geen accu*."""

_NO_SUCH = QuickPattern(r"(?:no|geen|kein\w*|pas (?:de|d['’])|aucune?|ningún|ninguna|sin) ?[^\W\d_]{4,}")
"""What whoever refuses says, and nobody who looked: *aucun remboursement*."""

_NOTHING = QuickPattern(
    rf"(?:(?:still|nog steeds|nog|noch|immer noch|toujours|aún|todavía) )*(?:{NOTHING})"
    r"(?: (?:yet|came|come|here|arrived|received|(?:on|in|op|auf|sur|en) (?:(?:my|mijn|m['’]n|mein\w*|mon|mi|the|de|het|dem|le|la"
    r"|el) )?\w+|gekomen|gekregen|ontvangen|da|gekommen|bekommen|reçu|venu|recibido))*"
)
"""A note that says that nothing came, and nothing else."""

_AND = re.compile(rf" (?:{AND_OR_BUT}) ")

_BUT_SOME = QuickPattern(rf"\b(?:{NOTHING})\b[^;.!?]{{0,40}}? {EXCEPT} (?!(?:once|when|if)\b)\w")
"""That something came after all, however little: whoever wrote so saw not nothing."""


def _has_none_of(entry: Entry, said: str, *, is_money: bool) -> bool:
    """Whether a clause of it says that there is none of what was said to come, of no money where it `is_money` or a sum."""
    if not is_own(entry) or not isinstance(entry, Contact | Event):
        return False
    for clause in re.split(r"[,;.] ", (entry.text or "").rstrip(".! ")):
        if _NOTHING.fullmatch(clause) or _NOTHING.fullmatch(_AND.split(clause)[-1]):  # *the 30th went by and nothing*
            return True
        if found := _NONE.fullmatch(clause):
            thing = found["thing"].casefold()
            if re.search(rf"\b{thing}", said.casefold()) or (
                is_a_word_for_money(thing) and (is_money or is_paid(said))
            ):
                return True
    return False


def says_only_nothing(text: str) -> bool:
    """Whether a note says that nothing came, and nothing else."""
    return _NOTHING.fullmatch(text.rstrip(".! ")) is not None


def says_more_than_nothing(entry: Entry | None) -> bool:
    """Whether a contact tells in a sentence of its own what somebody said or showed, beside that nothing came."""
    said = sentences(entry.text or "") if isinstance(entry, Contact) else []
    return len(said) > 1 and any(map(says_only_nothing, said))


def _says_so(wording: Wording, entry: Entry, promised: Promised) -> bool:
    """Whether a sentence of it says in the person's own words that nothing came, and of nothing else than what was promised."""
    if not is_own(entry) or not isinstance(entry, Contact | Event) or not entry.text:
        return False
    lead = wording.language.lead
    said = sentences(entry.text)
    begun = (
        each.split(", ")[0] for each in said if lead.hearsay.search(each)
    )  # *still nothing, Ines says it takes long*
    own = [
        each
        for each in (*said, *begun)
        if (lead.nothing_yet.search(each) or says_only_nothing(each))
        and not (lead.hearsay.search(each) or _BUT_SOME.search(each))
    ]
    if isinstance(entry, Contact) and entry.outcome is Outcome.REFUSED:
        own = [each for each in own if not _NO_SUCH.fullmatch(each.rstrip(".! "))]
    if not own:
        return False
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    return any(not kinds_named_in(each) - {Promised.OTHER, promised} for each in own)


def is_own(entry: Entry) -> bool:
    """Whether the person wrote there themselves what happened."""
    if isinstance(entry, Event):
        return entry.event is EventKind.NOTE
    return isinstance(entry, Contact) and not entry.incoming and not entry.party

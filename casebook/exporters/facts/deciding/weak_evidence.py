"""What shows little of who is right: that nothing came, what was sent or asked, that somebody sees *it*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.no_help import is_no_help
from casebook.exporters.facts.evidence.denials import denies
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.noted.dated import sees_only_it
from casebook.exporters.facts.said.speakers import spoken_by_another
from casebook.exporters.facts.said.their_words import their_words
from casebook.exporters.words.typed import one_line
from casebook.parsing.promises.arrivals import says_nothing_came
from casebook.parsing.refusals.hints import may_refuse
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.negations import NOTHING

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry

_AGAIN = r"(?:still |again |weer |nog steeds |wieder |immer noch |noch |toujours |encore |todavía |aún |sigue sin )*"
_NOTHING = QuickPattern(
    rf"{_AGAIN}(?:{NOTHING})(?: [^\s,.]+){{0,3}}"
)  # a note that nothing came, of what it does not say


def says_little(wording: Wording, entry: Entry, said: str, since: str) -> bool:
    """Whether it shows little of the promise, or alone: nobody came before that, nothing unnamed came, what was sent or asked,
    that somebody sees *it*."""
    plain, log = their_words(wording, said).rstrip(" .!"), wording.language.log
    is_past = entry.at.instant < since and log.nobody_came.fullmatch(plain) is not None
    is_weak = (
        is_past or any(pattern.match(said) for pattern, _ in log.own_asks) or _shows_only_it(wording, entry, plain)
    )
    return is_weak or bool(_NOTHING.fullmatch(plain) or wording.language.lead.handed_in.search(said))


def _shows_only_it(wording: Wording, entry: Entry, said: str) -> bool:
    """Whether nothing in it shows who is right but that somebody sees *it*."""
    told, name = sentences(said), one_line(entry.agent) if isinstance(entry, Contact) else ""
    rest = [each for each in told if not sees_only_it(wording, each.removeprefix(name).strip(" ."))]
    return len(rest) < len(told) and not any(shows(wording, each) for each in rest)


_SAYS_DELIVERED = QuickPattern(
    r"\b(?:delivered|tracking|bezorgd|track\w*|zugestellt|sendungsverfolgung|livrée?|suivi|entregad[oa]|seguimiento)\b"
)
"""Found in a problem that speaks of what the carrier says of a parcel that never came."""


def is_told_by_problem(wording: Wording, entry: Contact | Event) -> bool:
    """Whether it is the bare word that a parcel is marked as delivered, and the problem says that, and that it never came."""
    if not isinstance(entry, Event) or entry.event is not EventKind.MARKED_DELIVERED or entry.text:
        return False
    problem = wording.facts.case.problem or ""
    return says_nothing_came(problem) and _SAYS_DELIVERED.search(problem) is not None


def says_nothing(wording: Wording, entry: Contact | Event, said: str) -> bool:
    """Whether somebody has nothing of it, another party says nothing that helps, or another said no of what was promised then."""
    is_of_others = isinstance(entry, Contact) and bool(entry.party)
    if isinstance(entry, Contact) and _is_overruled(wording, entry, said):
        return True
    return denies(entry, said) or (is_of_others and is_no_help(wording, said))


def _is_overruled(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether one of several who answered said no there, and whoever is told as who did promised something."""
    made = (each.promise for each in wording.facts.promised_in.get(contact.number, ()))
    return may_refuse(spoken_by_another(contact, said)[1]) and any(not promise.agent for promise in made)

"""What the person did to get it solved: how often they tried in vain, how long it took, by when they asked for it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.days import days_past
from casebook.exporters.facts.asked.balance_told import all_came
from casebook.exporters.words.counts import counted
from casebook.exporters.words.typed import as_sentence

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_MINUTES_OF_AN_HOUR = 60

_NEARLY = 50
"""So many minutes of an hour are nearly one. Our own choice."""


def day_given(wording: Wording) -> Contact | None:
    """The contact in which the person named the day that is held against them; None where there is none, or all of the money
    came, so that nothing was to come after it."""
    asked = wording.facts.deadline
    return None if asked is None or all_came(wording) else asked


def asked_by(wording: Wording) -> str:
    """`On 30 Oct I asked for this by 6 Nov; that day has passed.`; nothing where no day is held against them."""
    asked, language = day_given(wording), wording.language
    if asked is None or asked.deadline is None:
        return ""
    has_passed = days_past(asked.deadline, asked.at, wording.facts.now) > 0
    form = language.asked_by_and_passed if has_passed else language.asked_by
    return as_sentence(form.format(day=wording.day(asked.at), last=wording.day_named(asked.deadline)))


def time_lost(wording: Wording, *, is_told_beside: bool = False) -> str:
    """`I have spent more than 3 hours on this.`, or nearly so many; nothing of an hour or less, nor of one contact beside which
    it is told."""
    minutes, _ = wording.facts.time_lost
    timed = [each for each in (*wording.facts.contacts, *wording.facts.attempts) if each.minutes or each.waiting]
    if minutes <= _MINUTES_OF_AN_HOUR or (is_told_beside and len(timed) < 2):
        return ""
    hours, over = divmod(minutes - 1, _MINUTES_OF_AN_HOUR)
    is_nearly = over + 1 >= _NEARLY and (hours + 1) * _MINUTES_OF_AN_HOUR > minutes
    if is_nearly:
        return as_sentence(counted(wording.language, (wording.language.log.hours_nearly,) * 2, hours + 1))
    return as_sentence(counted(wording.language, wording.language.hours_spent, hours))


def attempts(wording: Wording, forms: tuple[str, ...] | None = None) -> str:
    """How often the person tried to reach them and nobody answered; nothing where somebody always did."""
    tried = sum(not contact.incoming and not contact.party for contact in wording.facts.attempts)
    return as_sentence(wording.language.in_number(forms or wording.language.attempts, tried)) if tried else ""

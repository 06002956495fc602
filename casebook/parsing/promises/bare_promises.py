"""What is promised in a few words without a verb of promising: *label coming by email*, *engineer fri am*, *prüft das*.

Who comes or what is arranged together with a day, a thing on its way, a sum and where it goes, what they do or will do next.
What the person does, pays, waits for or was only offered is none. Nothing here raises.
"""

from __future__ import annotations

import re

from casebook.parsing.clock import Clock
from casebook.parsing.errors import AmbiguousDate
from casebook.parsing.promises import bare_acts as acts
from casebook.parsing.promises import bare_words as words
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern

_MOST_OF_A_NOTE = 7
"""So many words note a thing and its day. Our own choice."""

_LASTS = re.compile(r"\d+ ?(?:m|mins?|minutes?|minuten|minutos|h|hrs?|hours?|std|stunden?|uur|heures?|horas?)\.?")
_LED_BY_IN = re.compile(r"\b(?:in|within|inside|binnen|innerhalb(?: von)?|sous|dans|en|dentro de) \Z")
_PARTICIPLE = re.compile(r"é(?:e?s?)?(?= |\Z)")

GRANTED = QuickPattern(
    r"(?:[^ ]+ ){0,6}?(?:approved|authori[sz]ed|granted|cleared|released|signed off|goedgekeurd|toegekend|vrijgegeven"
    r"|ingewilligt|genehmigt|bewilligt|freigegeben|stattgegeben|anerkannt|validee?s?|accordee?s?|approuvee?s?|autorisee?s?"
    r"|acceptee?s?|(?:aproba|autoriza|concedi|valida|acepta|libera)d[oa]s?)\b",
    exact=True,
)
"""How it begins that something was granted, so that it comes in the time that is named behind it: *the 184 are approved*."""


def may_promise_bare(said: str) -> bool:
    """Whether something may be promised so in a text, folded, in which no time is named."""
    patterns = (
        words.COMING,
        words.COMES_BY,
        words.SENT_BY,
        words.NEXT_BILL,
        words.CUT_LATER,
        words.TO_BE_PAID,
        acts.MAY_ACT,
    )
    return any(pattern.search(said) for pattern in patterns)


def promises_bare(said: str, made: Moment, clock: Clock, *, is_told: bool, typed: str) -> bool:
    """Whether something is promised in what was `typed`, folded: `said`; `is_told` where one of theirs was told of."""
    if acts.is_threat(said) or acts.NOT_THEIRS.search(said) or acts.CALLED_OFF.search(said):
        return False
    if _is_act(said, is_told=is_told) and not _is_done_in_french(said, typed):
        return True
    if acts.NEEDS.search(said):
        return False
    if words.CUT_LATER.search(said):
        return is_told
    if words.NEXT_BILL.search(said):
        return words.CREDIT.search(said) is not None
    if is_told and words.TO_BE_PAID.search(said):
        return True
    if is_told and words.LEFT_TO_COME.match(said):
        return True
    if words.THING.search(said) and any(
        pattern.search(said) for pattern in (words.COMING, words.COMES_BY, words.SENT_BY)
    ):
        return True
    return _is_on_a_day(said, made, clock, is_told=is_told, typed=typed)


def _is_act(said: str, *, is_told: bool) -> bool:
    """Whether somebody of theirs does something or will, who is named, or was before and does what no person would."""
    if acts.TO_BE_DONE.match(said):
        return is_told
    if acts.WILL_ALONE.match(said) or acts.DOING_ALONE.match(said):
        return is_told and (acts.TO_ME.search(said) is not None or acts.MINE_TO_DO.search(said) is None)
    if acts.IS_TO.match(said):
        return is_told
    if acts.WILL_DO.match(said) or acts.DOING.match(said):
        return True
    does = acts.DOES.match(said)
    return does is not None and (not acts.DOES_ALONE.match(said) or (is_told and not acts.MINE_TO_DO.search(said)))


def _is_done_in_french(said: str, typed: str) -> bool:
    """Whether it is done already, which the accent of its verb tells: *commandé le nouveau*."""
    does = acts.DOES.match(said)
    return does is not None and _PARTICIPLE.search(typed[: does.end()]) is not None


def _is_on_a_day(said: str, made: Moment, clock: Clock, *, is_told: bool, typed: str) -> bool:
    """Whether it is who comes, what is arranged or what is ready, with a day to come."""
    from casebook.parsing.due_dates import due_date_in, unread_day_in

    due = due_date_in(typed, made, clock)
    if due is not None and _LASTS.fullmatch(due.words) and not _LED_BY_IN.search(said[: said.find(due.words)]):
        return False  # engineer here 2 hrs
    if due is None:
        unread = unread_day_in(typed, made, clock) if words.PEOPLE.search(said) or words.VISIT.search(said) else None
        is_open = unread is not None and (unread.why is None or isinstance(unread.why, AmbiguousDate))
        is_day = unread is not None and words.A_WEEKDAY.search(unread.words.lower()) is not None
        return is_open and (is_day or words.COMES.search(said) is not None)
    if words.PEOPLE.search(said) or words.VISIT.search(said) or words.NEW.match(said):
        return True
    if words.ENDS.match(said):
        return is_told
    is_ready = (
        words.READY.match(said) or GRANTED.match(said) or (words.PAID_OUT.search(said) and words.SUM.search(said))
    )
    return is_told and bool(is_ready or words.COMES.search(said))


def is_by_them(said: str, kind: Promised) -> bool:
    """Whether a part, folded, begins with who does it, and that is of a kind: *they pick it up weds*."""
    is_wanted = acts.NEEDS.search(said) or acts.NOT_THEIRS.search(said) or acts.WANTED.search(said)
    return kind is not Promised.OTHER and words.THEM.match(said) is not None and not is_wanted


def is_a_note_of_it(said: str) -> bool:
    """Whether a few words beside a day, folded, may note what comes then, and not a time for the person or how things stand."""
    is_other = acts.NEEDS.search(said) or acts.NOT_THEIRS.search(said) or acts.WANTED.search(said)
    return len(said.split()) <= _MOST_OF_A_NOTE and not is_other and words.STANDS.search(said) is None

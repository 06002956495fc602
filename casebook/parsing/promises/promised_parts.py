"""Whether a part of a note that was typed in a hurry promises something, by itself or beside a day. Nothing here raises."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.nearness import is_a_new_thing
from casebook.parsing.clock import Clock
from casebook.parsing.promises import bare_acts as acts
from casebook.parsing.promises import hurried_words as words
from casebook.parsing.promises import own_part_words
from casebook.parsing.promises.bare_promises import is_a_note_of_it, is_by_them, promises_bare
from casebook.parsing.promises.bare_words import NEW, PAID_OUT, SUM
from casebook.parsing.promises.note_parts import NotePart, beside, is_over, plain, tells_of_contact
from casebook.parsing.who_acts import says_who_acts
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised

if TYPE_CHECKING:
    from casebook.parsing.due_dates import DueDate

_ONLY_A_NUMBER = re.compile(
    r"(?:booking|reservation|order|contract|policy|account|invoice|boeking|reservering|bestelling|polis|buchung|bestellung"
    r"|auftrag"
    r"|vertrag|rechnung|commande|contrat|facture|pedido|reserva|contrato|factura)(?: (?:no|nr|number|nummer|numero|num))?[ .:#]+"
    r"(?!\d{1,2}[-/.]\d{1,2}\b)(?=[^ ]*\d[^ ]*\d)[a-z0-9][\w/-]{3,}[ .]*"
)
"""A part that says nothing but what a number is of, which no day stands in: *booking 88-KLM-20*."""

_BACK = re.compile(r"\b(?:back|bk|terug|zuruck|retour)\b")


def is_promise(part: NotePart, made: Moment, clock: Clock, *, is_told: bool, is_named: bool = True) -> bool:
    """Whether something is promised in it; what is only beside a day, where it is told that somebody said so."""
    from casebook.parsing.due_dates import due_date_in
    from casebook.parsing.promises.promise_kinds import promise_kind_in
    from casebook.parsing.promises.sentences import promise_in_text

    said = plain(part.said)
    if not said or is_over(part.said) or words.DUTY.match(said) or tells_of_contact(said):
        return False
    if acts.is_threat(said) or words.TODAYS_CALL.match(said) or _ONLY_A_NUMBER.fullmatch(said):
        return False
    if promise_in_text(part.said, made, clock) or (not part.who and promise_in_text(part.typed, made, clock)):
        return True
    if part.is_theirs and own_part_words.I_DO.match(part.said):
        return promise_kind_in(part.said) is not Promised.OTHER or due_date_in(part.said, made, clock) is not None
    if not part.who and words.OF_ME.match(said):
        return False
    if promises_bare(said, made, clock, is_told=is_named, typed=part.said):
        return True
    kind, due = promise_kind_in(part.said), due_date_in(part.said, made, clock)
    if part.is_promised:
        return bool(is_something(said, kind) or (due and said != plain(due.words)) or SUM.search(said))
    if part.who and kind is Promised.REFUND and SUM.search(said) and not words.AT_MOST.search(said):
        return True
    if NEW.match(said) and words.PLANNED.search(said) and re.search(r"\d", said):
        return True  # an appointment, whatever day it is
    return _is_beside_a_day(part, said, kind, due, is_told=is_told, is_named=is_named)


def is_something(said: str, kind: Promised) -> bool:
    """Whether words in small letters, of that kind, name a thing: one of the kinds, what is arranged, or a new one."""
    return bool(kind is not Promised.OTHER or words.ARRANGED.search(said) or NEW.match(said))


def _is_beside_a_day(
    part: NotePart, said: str, kind: Promised, due: DueDate | None, *, is_told: bool, is_named: bool
) -> bool:
    """Whether it is something to come, with its day, where it is told that somebody said so or it says who does it."""
    they_act = words.THEY_DO.search(said) or words.WILL.search(said)
    does = kind is not Promised.OTHER and they_act and not words.YOU_OR_THEM.match(said)
    if due is not None and says_who_acts(part.said):
        return True
    names_it = words.NAMES_IT.match(said) or words.PLANNED.search(said) or is_by_them(said, kind)
    if due is None or not (is_told or does or names_it):
        return False
    if (
        is_something(said, kind)
        or is_a_new_thing(part.said)
        or (SUM.search(said) and (_BACK.search(said) or PAID_OUT.search(said)))
    ):
        return f"({due.words}" not in part.said
    if not all(map(words.A_SPAN.match, beside(part.said, due.words))):
        two = words.TWO_THINGS.search(said)
        return is_named and is_a_note_of_it(said[two.end() :] if two else said)
    return bool(part.who and re.search(r"\d", due.words))

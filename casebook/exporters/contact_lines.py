"""A contact on one line: the day, who it was, what was said and promised, and the company's number.

It grows from the gist (`18 Oct, Marcus (supervisor): refund promised, C-341777.`) by whole sentences to all that is known.
Each of its forms says what happened there: what brought nothing but what the lead tells comes last, as one whole line.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.promise_lines import each_longer, promise_line
from casebook.exporters.refusals import refusal_told, refused_kind
from casebook.exporters.statements import growing, joined
from casebook.exporters.typed_text import as_sentence, capitalised, join_heading, one_line
from casebook.records.kinds import Promise
from casebook.records.vocabularies import Outcome, Promised, PromiseState, Role
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_GIST = 60
"""How long what was said may be and still be the gist of a contact, whole."""

_LONGEST_SENTENCE = 300
"""A longer sentence is cut as long as there is no room for all of the text."""


def contact_fragment(
    wording: Wording,
    contact: Contact,
    said: Sequence[str],
    promises: Sequence[PromiseFacts],
    lead: Lead,
    rank: int,
) -> Fragment:
    """A contact, what was `said` in it in sentences, and the promises made in it, without what the `lead` tells of them."""
    line = _ContactLine(wording, contact, said, promises, lead)
    missed = sum(promise.missed for promise in line.others)
    # An attempt is not counted: how many there were stands above.
    return Fragment(tuple(each_longer(line.forms())), rank, contact.answered, missed)


class _ContactLine:
    """What all forms of the line of one contact are made of, and these."""

    def __init__(
        self,
        wording: Wording,
        contact: Contact,
        said: Sequence[str],
        promises: Sequence[PromiseFacts],
        lead: Lead,
    ) -> None:
        self._wording, self._contact, self._said, self._promises, self._lead = wording, contact, said, promises, lead
        self.others = [promise for promise in promises if promise is not lead.promise]
        """Those that the lead does not tell."""
        self._who = wording.who_and_how(contact)
        self._ended = _ended(wording, contact)
        """How it ended, and what was refused where the record knows."""

    def forms(self) -> list[tuple[Stage, str]]:
        """Each of the line's forms, from the gist to all that is known."""
        wording, contact, lead = self._wording, self._contact, self._lead
        brief, later = _stages(contact, lead.promise is not None and lead.promise.promise.made_in == contact.number)
        gist = self._gist()
        forms, detail = ([(brief, gist)], later) if gist else ([], brief)
        kinds = _kinds(wording, self._promises)
        for text in growing((ellipsize(statement, _LONGEST_SENTENCE) for statement in self._said), by_clauses=True):
            forms.append((detail, _line(self._head, _after(self._ended_sentence, text), kinds, contact)))
            detail = later if detail is brief else Stage.DETAIL
        if not forms and not self.others:
            detail = Stage.ASIDE  # it adds the time of day to what the lead tells, if that
        without_range = self._whole(with_range=False)
        # Of none but the one that the lead tells is a range left out.
        whole = without_range if len(self.others) == len(self._promises) else self._whole(with_range=True)
        asides = [(Stage.ASIDE, f"{whole} {each}".strip()) for each in ("", *growing(_asides(wording, contact)))]
        return [*forms, (detail, without_range), *asides]

    @property
    def _head(self) -> str:
        """`18 Oct, Marcus (supervisor)`."""
        return f"{self._wording.day(self._contact.at)}, {self._who}"

    @cached_property
    def _ended_sentence(self) -> str:
        return as_sentence(capitalised(self._ended)) if self._ended else ""

    def _gist(self) -> str:
        """What it brought in a few words: how it ended, what was promised; else what was said, where that is short.

        Nothing where it brought nothing that can be said so, or no more than the lead tells.
        """
        wording, contact, said = self._wording, self._contact, self._said
        ended = "" if _is_refusal_told(wording, contact, self._lead) else self._ended
        brought = [*([ended] if ended else []), *_kinds(wording, self._promises if said else self.others)]
        if not brought:
            is_short = bool(said) and len(said[0]) <= _GIST and not self._ended
            return _line(self._head, as_sentence(said[0]), [], contact) if is_short else ""
        number = one_line(contact.case_number)
        return join_heading([self._head], ", ".join(filter(None, [*brought, number])))

    def _whole(self, *, with_range: bool) -> str:
        """What was said and promised, but for what the lead told; it told one day where a promise was due in a range."""
        wording, contact, text = self._wording, self._contact, joined(self._said)
        ended = self._ended_sentence if text else self._ended
        lines = (
            promise_line(wording, each, self._lead, contact, text, with_range=with_range) for each in self._promises
        )
        told = list(filter(None, lines))
        head = f"{wording.date(contact.at)}, {self._who}"
        if not (text or ended or told):
            kinds = ", ".join(_kinds(wording, self._promises))
            head = head if kinds else f"{wording.date(contact.at)}, {wording.contact(contact)}"
            text = kinds
        elif not (text or ended):
            text, told = told[0], told[1:]
        return _line(head, _after(ended, text), told, contact)


def _stages(contact: Contact, is_key: bool) -> tuple[Stage, Stage]:
    if is_key:
        return Stage.KEY_CONTACT, Stage.KEY_DETAIL
    if contact.outcome is Outcome.REFUSED and not contact.party:
        return Stage.REFUSAL, Stage.REFUSAL_DETAIL
    if contact.role in (Role.SUPERVISOR, Role.MANAGER):
        return Stage.SUPERVISOR, Stage.SUPERVISOR_DETAIL
    return Stage.CONTACT, Stage.DETAIL


def _is_refusal_told(wording: Wording, contact: Contact, lead: Lead) -> bool:
    """Whether the lead tells that this person refused that day."""
    forms = (refusal_told(wording, contact, is_it=is_it).casefold() for is_it in (False, True))
    return contact.outcome is Outcome.REFUSED and any(form in lead.text.casefold() for form in forms)


def _ended(wording: Wording, contact: Contact) -> str:
    """How it ended, and what was refused where the record knows."""
    against = (wording.facts.entry(number) for number in wording.facts.contradicted.get(contact.number, ()))
    kind = refused_kind(wording, contact, [one.promised for one in against if isinstance(one, Promise)])
    if kind is None:
        return wording.ended(contact)
    return wording.language.kind_refused.format(what=wording.language.promised[kind])


def _kinds(wording: Wording, promises: Sequence[PromiseFacts]) -> list[str]:
    """`refund promised`, of each kind once; what was declined as offered."""
    language = wording.language
    made = [each for each in promises if each.promise.promised is not Promised.OTHER]
    kinds = dict.fromkeys((each.promise.promised, each.state is PromiseState.DECLINED) for each in made)
    return [
        (language.kind_declined if declined else language.kind_promised).format(what=language.promised[kind])
        for kind, declined in kinds
    ]


def _line(head: str, text: str, promised: Sequence[str], contact: Contact) -> str:
    """All of it on one line, each part a sentence."""
    number = one_line(contact.case_number)
    told = [as_sentence(capitalised(each)) for each in promised]
    if text.endswith("…") and promised:  # what was cut is the end of the line
        text, told = " ".join([as_sentence(promised[0]), *told[1:], capitalised(text)]), []
    parts = [join_heading([head], text), *told]
    return " ".join([*parts, *([as_sentence(number)] if number else [])])


def _after(ended: str, text: str) -> str:
    """What was said after how it ended, which is a sentence of its own, unless what was said begins with just that."""
    if ended and text.casefold().startswith(ended.rstrip(".").casefold()):
        return text
    return f"{ended} {capitalised(text)}" if ended and text else ended or text


def _asides(wording: Wording, contact: Contact) -> list[str]:
    """The day that the person named there, unless that is told above, how long it took, and how it was."""
    language, last = wording.language, contact.deadline
    asked = ""
    if last and contact is not wording.facts.deadline:
        asked = language.asked_for_by.format(day=wording.day_named(last))
    rated = language.rating.format(rating=contact.rating) if contact.rating is not None else ""
    return [capitalised(each) for each in (asked, wording.time_taken(contact), rated) if each]

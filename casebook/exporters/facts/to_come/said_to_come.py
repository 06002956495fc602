"""What was said in a contact that reads like a promise, where none was recorded; and that nothing came of it, where the person
wrote so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, is_a_new_thing
from casebook.domain.promises import PromiseFacts
from casebook.exporters.facts.asked.owed_ask import kinds_wanted
from casebook.exporters.facts.evidence.evidence import part_since
from casebook.exporters.facts.noted.ended_noted import end_noted
from casebook.exporters.facts.noted.money_words import PAYS_OUT, names_money
from casebook.exporters.facts.noted.nothing_came import wrote_nothing_came
from casebook.exporters.facts.noted.part_noted import part_noted
from casebook.exporters.facts.problem.lead_parts import names_a_day
from casebook.exporters.facts.promises.promised_briefly import amounts_of, is_money
from casebook.exporters.facts.said.whose_words import said_in
from casebook.exporters.facts.to_come.came_of_said import came_since, nobody_came
from casebook.exporters.facts.to_come.nearest_said import nearest_said
from casebook.exporters.facts.to_come.said_as_promised import SaidAsPromised, said_as_promised
from casebook.exporters.facts.to_come.said_at_length import due_of, in_fewer_words, shorter, with_its_day
from casebook.exporters.facts.to_come.said_kind import kind_said
from casebook.exporters.words.case_clock import case_clock
from casebook.exporters.words.typed import as_sentence, capitalised, lines_of, one_line
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact
from casebook.records.vocabularies import OCCASIONS, EventKind, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry
    from casebook.records.values import Moment


class SaidToCome(Frozen):
    """What was said, in forms of which each tells less: those `with_end` say what came of it, which the person wrote in `noted`,
    where that is another entry. `is_to_be_kept` where what was said would end it, and its day has passed. The forms that are
    `shorter` leave out what was said before the promise itself. Of an `is_occasion` a call or an answer comes; it was said `at`
    that instant, and what is told as promised in the words `said`, which as a promise has these `facts`."""

    without_end: tuple[str, ...] = ()
    with_end: tuple[str, ...] = ()
    is_to_be_kept: bool = False
    noted: Entry | None = None
    shorter: frozenset[str] = frozenset()
    is_occasion: bool = False
    at: str = ""
    said: str = ""
    facts: PromiseFacts | None = None

    @property
    def forms(self) -> tuple[str, ...]:
        """All of them, those with the end first."""
        return tuple(dict.fromkeys((*self.with_end, *self.without_end)))

    def ends_in(self, nothing: str) -> bool:
        """Whether all that is known of it is that `nothing` came, or less."""
        return not self.with_end or self.with_end[-1].endswith(nothing)

    def is_whole(self, form: str) -> bool:
        """Whether this is one of the forms that leave nothing out of what was said."""
        return form in self.forms and form not in self.shorter


def said_to_come(wording: Wording, wanted: Wanted | None = None) -> SaidToCome:
    """What was said that reads like a promise, the nearest to what is `wanted`, a call or an answer only where nothing else was:
    as a promise where its words say what it is, else as it was said. Nothing of a case that is closed."""
    found = None if wording.facts.case.closed else nearest_said(wording, wanted or Wanted())
    if found is None:
        return SaidToCome()
    contact, said = found
    promised = said_as_promised(wording, contact, said, wanted or Wanted())
    told = _promised(wording, contact, said, promised) if promised else _quoted(wording, contact, said)
    alone, facts = (promised.said, promised.facts) if promised else ("", None)
    kind = kind_said(alone or said, contact.at, case_clock(wording.facts))
    return replace(told, is_occasion=kind in OCCASIONS, at=contact.at.instant, said=alone, facts=facts)


def _promised(wording: Wording, contact: Contact, said: str, promised: SaidAsPromised) -> SaidToCome:
    """What was `said` to come, told as a promise."""
    told = _with_ends(wording, contact, promised.said, promised.heads, whole=said)
    return replace(told, shorter=frozenset(told.forms))


def _quoted(wording: Wording, contact: Contact, said: str) -> SaidToCome:
    """The same as it was said: all of it, then with less of what stands before the promise itself."""
    whole, less = _with_ends(wording, contact, said, _heads(wording, contact, said)), shorter(wording, contact, said)
    ended, plain = (in_fewer_words(wording, contact, said, less, each) for each in (whole.with_end, whole.without_end))
    return replace(
        whole, without_end=plain, with_end=ended, shorter=frozenset((*ended, *plain)).difference(whole.forms)
    )


def _heads(wording: Wording, contact: Contact, said: str) -> tuple[str, ...]:
    """All that was said, with the day that its words mean; without that; and without the day on which it was said, where it names
    another."""
    more = "" if one_line(contact.case_number) in said else wording.number_beside(contact)
    told = plain = said_in(wording, contact, said, more=more)
    if not told.endswith(")"):  # where the day of the contact stands behind it, another would be one too many
        told = said_in(wording, contact, with_its_day(wording, contact, said), more=more)
    day = f" ({wording.day(contact.at)})"
    return told, plain, told.removesuffix(day) if names_a_day(wording, said) else told


def _with_ends(wording: Wording, contact: Contact, said: str, heads: Sequence[str], *, whole: str = "") -> SaidToCome:
    """What was said, in the `whole` of its words, as each of the `heads` tells it, with what came of it in each of the ways in
    which that is told; behind each head but the first the shortest of these alone."""
    missed, first = nobody_came(wording, contact, said), heads[0]
    # Whoever came later came not on that day.
    if came_since(wording, contact, said, missed.at.day if missed else date.max):
        return SaidToCome((first,))
    is_to_be_kept = any(_is_to_be_kept(wording, contact, each) for each in (said, whole) if each)
    if then := _wrote_then(wording, contact, said):
        return SaidToCome((first,), (f"{as_sentence(first)} {capitalised(then)}",), is_to_be_kept)
    ends, noted, is_missing = _ends(wording, contact, said, missed)
    told = [(first, end) for end in ends] + [(head, end) for head in heads[1:] for end in ends[-1:]]
    ended = dict.fromkeys(f"{head.rstrip('.')}{wording.language.semicolon}{end}" for head, end in told)
    return SaidToCome(tuple(dict.fromkeys(heads)), tuple(ended), is_to_be_kept and is_missing, noted)


def _ends(
    wording: Wording, contact: Contact, said: str, missed: Entry | None
) -> tuple[Sequence[str], Entry | None, bool]:
    """What came of it, in the ways in which that is told; the entry in which the person noted so; and whether what was said is
    still to be kept then: not where something else came."""
    kind = _kind_of(wording, said, contact.at)
    if part := part_since(wording, contact.at.day, said, kind):
        return [part], None, True
    if noted := part_noted(wording, contact):
        return noted.forms, noted.entry, _ONLY.search(noted.forms[0]) is not None
    return *_nothing_came(wording, contact, said, kind, missed), True


def _nothing_came(
    wording: Wording, contact: Contact, said: str, kind: Promised, missed: Entry | None
) -> tuple[list[str], Entry | None]:
    """What ended it, as the person noted; that nothing of that kind came of it, by which day, or nobody, as they noted where it
    was `missed`; in few words where the person noted so after it was due; and where they did."""
    if not missed and (end := end_noted(wording, contact, said, kind)):
        return [end.words], end.entry
    language = wording.language
    noted = wrote_nothing_came(wording, kind, contact.at, said)
    if noted and noted is not missed:  # that nobody came says more
        due = due_of(wording, contact, said)
        is_since = due is not None and noted.at.day > due.last.day
        briefly = [language.lead.nothing_came] if is_since else []
        return [language.lead.nothing_by.format(day=wording.day(noted.at)), *briefly], noted
    return ([language.events[EventKind.MISSED]] if missed else []), missed


def _is_to_be_kept(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether the day has passed by which something was to come that would end it, as far as its words say."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    due, kind = due_of(wording, contact, said), promise_kind_in(said)
    if due is None or due.last.day >= wording.facts.now.date() or kind in OCCASIONS:
        return False
    is_paid = PAYS_OUT.search(said) is not None or is_money(said, amounts_of(wording))
    return kind is not Promised.OTHER or is_a_new_thing(said) or is_paid


_ONLY = QuickPattern(r"\b(?:only|just|alleen|slechts|maar (?=\d)|nur|bloß|seulement|uniquement|s[oó]lo|solamente)\b")
"""Found where less came than was said, and nothing of another kind is missed: *only 156 came*."""


def _kind_of(wording: Wording, said: str, made: Moment) -> Promised:
    """What was said to come: the one thing that is wanted, where its words do not say; money that is wanted and comes behind
    something else, *abholung di, geld 5 tage danach*."""
    kind, wanted = kind_said(said, made, case_clock(wording.facts)), kinds_wanted(wording) - {Promised.OTHER}
    is_money_too = kind not in wanted and wanted == {Promised.REFUND} and names_money(said)
    return next(iter(wanted)) if (kind is Promised.OTHER and len(wanted) == 1) or is_money_too else kind


def _wrote_then(wording: Wording, contact: Contact, said: str) -> str:
    """The sentence behind what was said, where it says that nothing came of it: *he was to ring me that day. Heard nothing.*"""
    parts = sentences(lines_of(contact.text))
    behind = next((after for before, after in pairwise(parts) if said.rstrip(".") in before), "")
    lead, log = wording.language.lead, wording.language.log
    says_so = (lead.nothing_yet.search(behind) or log.nothing_heard.search(behind)) and not lead.hearsay.search(behind)
    return behind.rstrip(".") if says_so else ""

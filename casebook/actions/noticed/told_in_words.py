"""What the words of an entry that was just recorded tell, and is recorded nowhere: money that came, a promise that was kept,
that nobody was contacted. Each is remarked on once, with the command that records it."""

from __future__ import annotations

from itertools import pairwise

from casebook.actions.suggested_commands import command_line
from casebook.records.kinds import Case, Contact, Entry, Event
from casebook.records.vocabularies import EventKind
from casebook.store.reader import Reader

_OF_MONEY = tuple(
    "€ $ £ eur gbp usd quid pound dollar card account bank rekening konto compte cuenta tarjeta back bk terug zurück".split()
)
_OF_WHAT_CAME = tuple(
    "call rang phon bel gebeld ruf rief appel llam came come arriv here turned showed deliver kwam gekomen binnen "
    "gelever bezorgd nieuw vervang zending pakket kam gekommen geliefert zugestellt venu passé livré là vino venido lleg "
    "entreg fixed repair mended gemaakt gerepareerd opgehaald repariert abgeholt réparé récupéré enlevé arregl repar "
    "recog collect picked repl answer email mail wrote heard back antwo reag gemeldet répon respond contest".split()
)
"""Without a bit of these in it a text tells of no such thing, and nothing is loaded to look closer."""


def may_tell_a_sum(text: str) -> bool:
    """Whether a sum may stand in it: a digit, and what belongs to money or a decimal mark."""
    if not any(map(str.isdecimal, text)):
        return False
    seen = text.casefold()
    return any(map(seen.__contains__, _OF_MONEY)) or any(a.isdecimal() and b in ".," for a, b in pairwise(seen))


def word_remarks(reader: Reader, case: Case, entry: Entry) -> tuple[str, ...]:
    """A sentence for each; none of what stands there already, nor of a case that is closed."""
    text = entry.text or ""
    if case.closed is not None or not (text or _is_delivered(entry)):
        return ()
    if remarks := _facts_remarks(reader, case, entry, text):
        return remarks
    return (_no_contact_remark(case, entry),) if isinstance(entry, Contact) and is_no_contact(entry) else ()


def _facts_remarks(reader: Reader, case: Case, entry: Entry, text: str) -> tuple[str, ...]:
    """Those for which the rest of the case is looked at, which few texts are worth."""
    of_money, of_a_promise = may_tell_a_sum(text), any(map(text.casefold().__contains__, _OF_WHAT_CAME))
    if of_money:
        from casebook.actions.noticed.money_noticed import may_tell_of_money, money_remark

        of_money = may_tell_of_money(entry)
    if of_a_promise := of_a_promise or getattr(entry, "incoming", False) or _is_delivered(entry):
        from casebook.actions.noticed.kept_noticed import delivery_remark, kept_remark, may_tell_of_a_promise

        of_a_promise = may_tell_of_a_promise(entry)
    if not (of_money or of_a_promise):
        return ()
    from casebook.domain.case_facts import gather

    facts = gather(reader.case_with_entries(case), case.opened.utc)
    of_promises = (kept_remark(facts, entry), delivery_remark(facts, entry)) if of_a_promise else ()
    return tuple(filter(None, (money_remark(facts, entry) if of_money else "", *of_promises)))


def _is_delivered(entry: Entry) -> bool:
    """Whether it is recorded as delivered, with a word or without."""
    return isinstance(entry, Event) and entry.event is EventKind.DELIVERED


_LONGEST_NOTE = 120
"""A text that is longer tells of more than that nothing came. Our own choice."""


def is_no_contact(contact: Contact) -> bool:
    """Whether it is sure that nobody was contacted."""
    if not contact.text or len(contact.text) > _LONGEST_NOTE:
        return False
    from casebook.domain.notes.no_contact import tells_of_no_contact

    return tells_of_no_contact(contact)


def _no_contact_remark(case: Case, contact: Contact) -> str:
    day = contact.at.at[:10]
    dated = ["--date", day] if day != contact.logged.at[:10] else []
    ref, text = f"{case.handle}/{contact.number}", contact.text or ""
    if contact.number == 1 and not case.problem:  # a note would leave the text without what went wrong
        told, way = "what went wrong", ["edit", case.handle, "--problem", text]
    else:
        told, way = "a note", ["note", case.handle, text, *dated]
    return f"if nobody was contacted, {ref} is {told}: {command_line(['casebook', *way])}, then casebook remove {ref}"

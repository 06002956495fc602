"""What was refused, as far as the record knows: the words of the refusal, what it stands against, what is wanted."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from casebook.exporters.typed_text import one_line
from casebook.records.kinds import Contact, Entry
from casebook.records.vocabularies import Outcome, Promised

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def refuses(entry: Entry) -> bool:
    """Whether somebody refused there."""
    return isinstance(entry, Contact) and entry.outcome is Outcome.REFUSED


def refusal_told(
    wording: Wording, contact: Contact, what: str = "", *, is_it: bool = False, in_full: bool = False
) -> str:
    """`Anita refused a refund on 17 Oct`, without a mark; the company did where nobody is named. *It* is what was just told.

    Of what nobody can say what it was, only that it was refused; `in_full`, that my request was.
    """
    language, day = wording.language, wording.day(contact.at)
    plain = language.refused_on if in_full else language.refused_briefly_on
    form = language.refused_it_on if is_it else language.refused_what_on if what else plain
    return form.format(who=one_line(contact.who) or wording.company, what=what, day=day)


def refused_kind(wording: Wording, contact: Contact, against: Collection[Promised] = ()) -> Promised | None:
    """What was refused in this contact: of what it stands `against`, else of what the company is asked for, what its words name.

    None where nobody can say, and of a contact that is no refusal: what its words name alone may be anything.
    """
    from casebook.parsing.promise_kinds import kinds_named_in

    if not refuses(contact):
        return None
    want = wording.facts.case.want if contact.party is None else None
    named, opposed, wanted = (
        set(kinds) - {Promised.OTHER}
        for kinds in (kinds_named_in(contact.text or ""), against, kinds_named_in(want or ""))
    )
    is_sure = bool(opposed) or not named
    known = named & (opposed or wanted) or ((opposed or wanted) if is_sure else set())
    return known.pop() if len(known) == 1 else None

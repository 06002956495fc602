"""Which case each mail belongs to: the one its numbers point to, else the one of the mails that it answers. Nothing is guessed.

A mail of which nobody knows whether it is from whom it seems to be stays out, unless it answers one of a case. One that names the
numbers of two cases belongs to the one in its subject, else to the one whose company it is with; else it is told and stays out,
as does what is with anybody else.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from casebook.importers.known_numbers import KnownNumbers, counts_alone
from casebook.importers.mail.parties import is_anybodys, is_of_company
from casebook.importers.mail.seen import SeenMail
from casebook.text.documents.mail_headers import Address


class Why(Enum):
    """Why a mail stays out of the book."""

    NO_NUMBER = "no number of a case"
    PERSON = "a person, no company"
    SEVERAL = "numbers of several cases"
    OTHER_CASE = "another case"
    DOUBTFUL = "a number of a case, and perhaps not from its company"


class CompanyKnown(NamedTuple):
    """A company by its name, the domains of its own that are known, the language in which a case with it is, and where."""

    name: str
    domains: frozenset[str] = frozenset()
    language: str | None = None
    country: str | None = None

    def is_behind(self, address: Address) -> bool:
        """Whether somebody who has this address is of it."""
        return is_of_company(address, self.name, self.domains)

    def has(self, one: SeenMail, me: Collection[str]) -> bool:
        """Whether a mail is with it."""
        return any(map(self.is_behind, others(one, me)))


class Decided(NamedTuple):
    """The handle of the case of each mail that belongs to one, by its place in the box, why each other stays out, and which case
    those name that are in doubt; of these, those `answering` the company's own mail."""

    handles: dict[int, str]
    out: dict[int, Why]
    doubtful: Mapping[int, str] = {}
    answering: Collection[int] = ()


def others(one: SeenMail, me: Collection[str]) -> list[Address]:
    """Everybody in a mail but the person; everybody where nobody knows who that is."""
    return [each for each in one.people if each.address not in me] or list(one.people)


class Doubts(NamedTuple):
    """Whether a mail with a number of the case with this handle may be a stranger's, and whether one within a talk of it may."""

    naming: Callable[[SeenMail, str], bool]
    within: Callable[[SeenMail, str], bool]


def decided(
    mails: Sequence[SeenMail],
    numbers: KnownNumbers,
    companies: Mapping[str, CompanyKnown],
    me: Collection[str],
    doubts: Doubts,
    named: str | None = None,
) -> Decided:
    """The case of each mail; `companies` are those of the cases, by their handles; of the one that was `named` a short number
    counts as a long one does."""
    doubtful: dict[int, str] = {}
    answering = set[int]()
    found = Decided({}, {}, doubtful, answering)
    for at, one in enumerate(mails):
        handle = _by_numbers(one, numbers, companies, me, named)
        if not isinstance(handle, str):
            found.out[at] = handle
        elif doubts.naming(one, handle):
            found.out[at], doubtful[at] = Why.DOUBTFUL, handle
        else:
            found.handles[at] = handle
    stay_out = _carry_on(mails, found, companies, me, doubts.within)
    by_company = {
        handle: frozenset(one.identity for one in mails if companies[handle].is_behind(one.sender))
        for handle in set(stay_out.values())
    }
    for at, handle in stay_out.items():
        if mails[at].sender.address not in me and not by_company[handle].isdisjoint(mails[at].answers):
            # From where nobody has an address of their own: perhaps who answers for the company.
            found.out[at], doubtful[at] = Why.DOUBTFUL, handle
            answering.add(at)
    return found


def _by_numbers(
    one: SeenMail,
    numbers: KnownNumbers,
    companies: Mapping[str, CompanyKnown],
    me: Collection[str],
    named_case: str | None,
) -> str | Why:
    hits = numbers.found_in(one.numbers)
    fitting = {
        handle: with_it
        for handle, named in hits.items()
        for with_it in [companies[handle].has(one, me)]
        if with_it or handle == named_case or any(map(counts_alone, named))
    }
    if not fitting:
        return Why.NO_NUMBER
    if not any(fitting.values()) and all(is_anybodys(each) for each in others(one, me)):
        return Why.PERSON
    in_subject = [handle for handle in fitting if hits[handle] & one.named]
    with_company = [handle for handle, with_it in fitting.items() if with_it]
    for narrower in (list(fitting), in_subject, with_company, [one for one in in_subject if one in with_company]):
        if len(narrower) == 1:
            return narrower[0]
    return Why.SEVERAL


def _carry_on(
    mails: Sequence[SeenMail],
    found: Decided,
    companies: Mapping[str, CompanyKnown],
    me: Collection[str],
    doubts: Callable[[SeenMail, str], bool],
) -> dict[int, str]:
    """The mails of a thread, of which one is decided, belong to the same case, but for what is with somebody else: of these, the
    case of each from where not just anybody has an address."""
    stay_out: dict[int, str] = {}
    for thread in threads(mails):
        handles = Counter(found.handles[at] for at in thread if at in found.handles)
        for at in thread:
            if at in found.handles or (found.out[at] is Why.SEVERAL and len(handles) != 1):
                continue
            handle = next(iter(handles)) if len(handles) == 1 else _before(mails, found, at)
            if handle is None:
                continue
            one = mails[at]
            if not companies[handle].has(one, me) and all(is_anybodys(each) for each in others(one, me)):
                found.out[at] = Why.PERSON
            elif not doubts(one, handle):
                found.handles[at] = handle
                del found.out[at]
            elif found.out[at] is Why.NO_NUMBER:
                found.out[at] = Why.PERSON
                if not is_anybodys(one.sender):
                    stay_out[at] = handle
    return stay_out


def _before(mails: Sequence[SeenMail], found: Decided, at: int) -> str | None:
    """The case of the nearest mail that this one answers, where a thread has several."""
    by_identity = {mails[each].identity: handle for each, handle in found.handles.items()}
    return next((by_identity[one] for one in reversed(mails[at].answers) if one in by_identity), None)


def threads(mails: Sequence[SeenMail]) -> Iterable[list[int]]:
    """The mails that hang together by what they answer, more than one each, in the order of the box."""
    root: dict[str, str] = {}

    def top(identity: str) -> str:
        root.setdefault(identity, identity)
        while root[identity] != identity:
            root[identity] = root[root[identity]]
            identity = root[identity]
        return identity

    for one in mails:
        for before in one.answers:
            root[top(before)] = top(one.identity)
    threads: defaultdict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(mails):
        threads[top(one.identity)].append(at)
    return [thread for thread in threads.values() if len(thread) > 1]

"""Which mails may not be from whom they seem to be: a number of a case in a mail is no proof that the company wrote it.

What answers a mail of the person's own to the company is not in doubt, nor what was recorded before, nor an organisation that
they wrote to themselves. Somebody's own address is no company's, were it written to a hundred times.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from casebook.errors import listed, shortened
from casebook.importers.mail.cases import CompanyKnown, Decided, Why, others
from casebook.importers.mail.money_senders import deals_in_money
from casebook.importers.mail.parties import (
    is_anybodys,
    is_called_so_alone,
    may_be_an_organisations,
    party_of,
    pretends_to_be,
    pretends_to_carry,
)
from casebook.importers.mail.seen import SeenMail
from casebook.importers.source import Asking
from casebook.text.documents.mail_headers import Address

_MOST_ASKED = 5
"""Of so many addresses somebody is asked whose they are. Our own choice."""


class Vouched:
    """The addresses that may be taken for a company's without its name: those that the person wrote to where they seem to be an
    organisation's, who answered what they wrote to the company, and of whom they said so."""

    def __init__(self, mails: Sequence[SeenMail], me: Collection[str]) -> None:
        self._addresses, self._domains = set[str](), set[str]()
        self._known: dict[tuple[str, CompanyKnown], bool] = {}
        own = {one.identity: one.readers for one in mails if one.sender.address in me}
        for each in (reader for readers in own.values() for reader in readers):
            if may_be_an_organisations(each):
                self.add(each)
        self._answered: defaultdict[str, list[tuple[Address, ...]]] = defaultdict(list)
        for one in mails:
            if one.sender.address not in me:
                self._answered[_whose(one.sender)] += [own[each] for each in one.answers if each in own]

    def add(self, address: Address) -> None:
        """An address that is known now; where nobody else has one there, its domain is."""
        self._known.clear()
        self._addresses.add(address.address)
        if not is_anybodys(address):
            self._domains.add(address.domain)

    def has(self, address: Address, company: CompanyKnown) -> bool:
        """Whether this is known, for a case with this company: who was written to beside it did not answer for it."""
        if address.address in self._addresses or address.domain in self._domains:
            return True
        key = address.address, company
        if key not in self._known:
            self._known[key] = self._has_answered(address, company)
        return self._known[key]

    def _has_answered(self, address: Address, company: CompanyKnown) -> bool:
        """Whether what was written to the company was answered from there, by somebody to whom it was not written."""
        return any(
            all(reader.address != address.address for reader in readers)
            and any(company.is_behind(reader) or reader.domain in self._domains for reader in readers)
            for readers in self._answered.get(_whose(address), ())
        )


def _whose(address: Address) -> str:
    return address.address if is_anybodys(address) else address.domain


def is_doubtful(one: SeenMail, company: CompanyKnown, me: Collection[str], vouched: Vouched) -> bool:
    """Whether a mail that names a number of a case with this company may be a stranger's, in whose name ever it is; of one's own
    mails, whether it went to nobody who may be the company's."""
    if one.sender.address in me:
        return _is_to_others(one, company, me, vouched)
    if vouched.has(one.sender, company):
        return False
    if one.is_unwanted or pretends_to_be(one.sender, company.name, company.domains):
        return True
    if pretends_to_carry(one.sender) or is_called_so_alone(one.sender, company.name, company.domains):
        return True
    if company.is_behind(one.sender):
        return False
    if party_of(one.sender):
        return deals_in_money(one.sender)
    if any(map(company.is_behind, one.readers)):
        return False
    # Whose own address nobody knows wrote from where anybody has one.
    return not is_anybodys(one.sender) or any(each.address in me for each in one.readers)


def is_doubtful_within(one: SeenMail, company: CompanyKnown, me: Collection[str], vouched: Vouched) -> bool:
    """Whether a mail in a talk of a case is with somebody else: whom the person sent it on to, and what they said of it."""
    if not me:
        return False
    if one.sender.address in me:
        return _is_to_others(one, company, me, vouched)
    return not (company.is_behind(one.sender) or vouched.has(one.sender, company) or party_of(one.sender))


def _is_to_others(one: SeenMail, company: CompanyKnown, me: Collection[str], vouched: Vouched) -> bool:
    """Whether the person wrote it to others alone, of whom none may be the company or another organisation."""
    to = [each for each in one.readers if each.address not in me]
    return bool(to) and not any(company.is_behind(each) or vouched.has(each, company) for each in to)


def vouch(
    mails: Sequence[SeenMail],
    found: Decided,
    companies: dict[str, CompanyKnown],
    me: Collection[str],
    vouched: Vouched,
    asking: Asking,
) -> bool:
    """Whether somebody said of any of the senders in doubt that they are the company's, who count as such from now on."""
    said = False
    for (address, handle), places in list(_by_sender(mails, found, me).items())[:_MOST_ASKED]:
        if deals_in_money(mails[places[0]].sender):
            continue  # it is no company of a case whoever says so
        company, unwanted = companies[handle], any(mails[at].is_unwanted for at in places)
        kept = ", and a mail program put it with the unwanted" if unwanted else ""
        question = f"{_named(mails, found, places, address, handle)}{kept}. Is that {shortened(company.name)}?"
        if asking.choose(question, ("yes", "no")) == "yes":
            said = True
            vouched.add(address)
            own = frozenset() if is_anybodys(address) else {address.domain}
            companies[handle] = company._replace(domains=company.domains | own)
    return said


def doubt_remarks(
    mails: Sequence[SeenMail], found: Decided, companies: dict[str, CompanyKnown], me: Collection[str]
) -> list[str]:
    """A sentence of each with whom a mail stays out because nobody knows whether they are the company."""
    sentences = []
    for (address, handle), places in _by_sender(mails, found, me).items():
        company = shortened(companies[handle].name)
        why = "a mail program put it with the unwanted" if all(mails[at].is_unwanted for at in places) else ""
        why, so = why or f"nothing tells that this is {company}", "if it is"
        if deals_in_money(mails[places[0]].sender):
            why, so = "a bank writes of what goes through an account", "if it is about the dispute"
        where = listed([mails[at].place for at in places], 3)
        sentences.append(
            f"{where}: {_named(mails, found, places, address, handle)}, and {why}; {so}, save the mail as a file, "
            f"and casebook import FILE --case {handle} takes it."
        )
    return sentences


def _named(mails: Sequence[SeenMail], found: Decided, places: Sequence[int], address: Address, handle: str) -> str:
    """What is in doubt: that somebody names a number of a case or answers a mail of it, or that the person wrote one to them."""
    named = shortened(address.address)
    is_theirs = any(mails[at].sender.address == address.address for at in places)
    if all(at in found.answering for at in places):
        return f"{named} answers a mail of {handle}"
    return f"{named} names a number of {handle}" if is_theirs else f"a number of {handle} was written to {named}"


def _by_sender(mails: Sequence[SeenMail], found: Decided, me: Collection[str]) -> dict[tuple[Address, str], list[int]]:
    """The places of the mails in doubt by with whom they are and the case whose number is in them."""
    places: defaultdict[tuple[Address, str], list[int]] = defaultdict(list)
    for at, handle in found.doubtful.items():
        if found.out.get(at) is Why.DOUBTFUL:
            party = others(mails[at], me)[0]
            places[party._replace(name=""), handle].append(at)
    return places

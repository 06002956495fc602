"""Which mails may not be from whom they seem to be: a number of a case in a mail is no proof that the company wrote it.

What answers a mail of the person's own is never in doubt, nor what was recorded before, nor who they wrote to themselves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from casebook.errors import listed, shortened
from casebook.importers.mail.cases import CompanyKnown, Decided, Why
from casebook.importers.mail.parties import (
    is_anybodys,
    is_called_so_alone,
    is_of_company,
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
    """The addresses and domains that the person wrote to, or said of whose they are."""

    def __init__(self, mails: Sequence[SeenMail], me: Collection[str]) -> None:
        self._addresses, self._domains = set[str](), set[str]()
        for each in (reader for one in mails if one.sender.address in me for reader in one.readers):
            self.add(each)

    def add(self, address: Address) -> None:
        """An address that is known now; where nobody else has one there, its domain is."""
        self._addresses.add(address.address)
        if not is_anybodys(address):
            self._domains.add(address.domain)

    def has(self, address: Address) -> bool:
        """Whether this is known."""
        return address.address in self._addresses or address.domain in self._domains


def is_doubtful(one: SeenMail, company: CompanyKnown, me: Collection[str], vouched: Vouched) -> bool:
    """Whether a mail that names a number of a case with this company may be a stranger's, in whose name ever it is."""
    if one.sender.address in me or vouched.has(one.sender):
        return False
    if one.is_unwanted or pretends_to_be(one.sender, company.name, company.domains):
        return True
    if pretends_to_carry(one.sender) or is_called_so_alone(one.sender, company.name, company.domains):
        return True
    if is_of_company(one.sender, company.name, company.domains) or party_of(one.sender):
        return False
    if any(is_of_company(each, company.name, company.domains) for each in one.readers):
        return False
    # Whose own address nobody knows wrote from where anybody has one.
    return not is_anybodys(one.sender) or any(each.address in me for each in one.readers)


def vouch(
    mails: Sequence[SeenMail], found: Decided, companies: dict[str, CompanyKnown], vouched: Vouched, asking: Asking
) -> bool:
    """Whether somebody said of any of the senders in doubt that they are the company's, who count as such from now on."""
    said = False
    for (address, handle), places in list(_by_sender(mails, found).items())[:_MOST_ASKED]:
        company, unwanted = companies[handle], any(mails[at].is_unwanted for at in places)
        kept = ", and a mail program put it with the unwanted" if unwanted else ""
        question = f"{address.address} names a number of {handle}{kept}. Is that {shortened(company.name)}?"
        if asking.choose(question, ("yes", "no")) == "yes":
            said = True
            vouched.add(address)
            own = frozenset() if is_anybodys(address) else {address.domain}
            companies[handle] = company._replace(domains=company.domains | own)
    return said


def doubt_remarks(mails: Sequence[SeenMail], found: Decided, companies: dict[str, CompanyKnown]) -> list[str]:
    """A sentence of each sender who stays out because nobody knows whether it is the company."""
    sentences = []
    for (address, handle), places in _by_sender(mails, found).items():
        company = shortened(companies[handle].name)
        why = "a mail program put it with the unwanted" if all(mails[at].is_unwanted for at in places) else ""
        why = why or f"nothing tells that this is {company}"
        where = listed([mails[at].place for at in places], 3)
        sentences.append(
            f"{where}: {shortened(address.address)} names a number of {handle}, and {why}; if it is, save the mail as a file, "
            f"and casebook import FILE --case {handle} takes it."
        )
    return sentences


def _by_sender(mails: Sequence[SeenMail], found: Decided) -> dict[tuple[Address, str], list[int]]:
    """The places of the mails in doubt by who wrote them and the case whose number is in them."""
    places: defaultdict[tuple[Address, str], list[int]] = defaultdict(list)
    for at, handle in found.doubtful.items():
        if found.out.get(at) is Why.DOUBTFUL:
            places[mails[at].sender._replace(name=""), handle].append(at)
    return places

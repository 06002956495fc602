"""Who stands behind an address: the person themselves, a company, or anybody else.

A company is known by its domain, or by its name beside an address whose domain does not pretend to be its own. Whoever writes
from where anybody can have an address is a person, unless the name beside it is the company's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from casebook.importers.any_talk import IN_ANY_TALK
from casebook.importers.mail.domains import is_own_domain, is_within, looks_like, registered_name
from casebook.parsing.parcels import FORMS
from casebook.parsing.transcripts.mails.sender_names import company_beside, names_nobody
from casebook.text.company_names import company_words, without_ending
from casebook.text.documents.mail_headers import Address
from casebook.text.folding import folded
from casebook.text.words.carrier_names import CARRIERS_OF_ONE_WORD

_ANYBODYS = frozenset(
    "gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol gmx web t-online freenet posteo mailbox "
    "proton protonmail pm tutanota tuta hey fastmail zoho yandex mail ziggo kpnmail kpnplanet xs4all planet home hetnet chello "
    "casema upcmail telenet skynet proximus orange wanadoo free sfr laposte neuf bbox numericable telefonica terra ono movistar "
    "btinternet btopenworld sky virginmedia talktalk ntlworld blueyonder tiscali bluewin arcor vodafone 1und1 online comcast "
    "verizon att sbcglobal cox charter".split()
)
"""Names of domains under which mail programs and providers of the five languages' countries give addresses to anybody.

Written down from what such addresses look like, November 2026; a company of that name (a telephone company) is known by the
name beside its address.
"""

_NEVER_ANSWERS = re.compile(
    r"(?:^|[._+-])(?:no-?_?reply|do-?not-?reply|donotreply|nicht-?antworten|niet-?beantwoorden|ne-?pas-?repondre|no-?responder"
    r"|mailer-daemon|postmaster|notifications?|automail|auto-?confirm|auto-?reply|bounces?|order-?update|shipment-?tracking"
    r"|noreply\w*)(?:[._+-]|$)|^noreply"
)


def is_anybodys(address: Address) -> bool:
    """Whether anybody may have an address there."""
    return registered_name(address.domain) in _ANYBODYS


def never_answers(address: Address) -> bool:
    """Whether it is an address from which a program writes: `no-reply@`."""
    return _NEVER_ANSWERS.search(folded(address.address.partition("@")[0])) is not None


def is_of_company(address: Address, company: str, domains: Collection[str] = ()) -> bool:
    """Whether somebody is of this company, by the domain or the name beside it; `domains` are known to be its own.

    >>> is_of_company(Address("", "x@marketplace.amazon.de"), "Amazon"), is_of_company(Address("Amazon", "a@b.nl"), "Amazon.nl")
    (True, True)
    >>> is_of_company(Address("Ana Zonneveld", "ana@gmail.com"), "Zon")
    False
    """
    if is_within(address.domain, domains):
        return True
    words, names = company_words(company), company_names(company)
    if not words or looks_like(address.domain, names):
        return False
    if is_own_domain(address.domain, names) and not is_anybodys(address):
        return True
    name = re.findall(r"[a-z0-9]+", folded(address.name))
    return _stands_in(name, words)


def pretends_to_be(address: Address, company: str, domains: Collection[str] = ()) -> bool:
    """Whether an address has the name of a company in a domain that is not known to be its own."""
    return not is_within(address.domain, domains) and looks_like(address.domain, company_names(company))


def pretends_to_carry(address: Address) -> bool:
    """Whether an address has the name of a carrier in a domain that is not its own: `noreply@gls-paket.example`."""
    return looks_like(address.domain, CARRIERS_OF_ONE_WORD)


def is_called_so_alone(address: Address, company: str, domains: Collection[str] = ()) -> bool:
    """Whether the name of a company stands beside an address that anybody may have: whoever likes to can be called so."""
    is_own = is_within(address.domain, domains) or registered_name(address.domain) in company_names(company)
    return is_anybodys(address) and not is_own and is_of_company(address, company, domains)


def company_names(company: str) -> frozenset[str]:
    """What stands of a company's name in its domain: its words in one, with and without what says where it is."""
    words, every = company_words(company), re.findall(r"[a-z0-9]+", without_ending(company))
    return frozenset(filter(None, ("".join(words), "".join(every))))


def has_name(company: str, other: str) -> bool:
    """Whether the whole of a name stands in that of a company: who is called so is that company, named in fewer words.

    >>> has_name("Priya Shah (British Gas)", "British Gas"), has_name("Amazon", "Amazon Logistics")
    (True, False)
    """
    words, part = company_words(company), company_words(other)
    return bool(part) and _stands_in(words, part)


def _stands_in(words: Sequence[str], part: Sequence[str]) -> bool:
    """Whether some of the words are these, one behind the other."""
    return any(words[at : at + len(part)] == part for at in range(len(words)))


def company_of(address: Address) -> str:
    """What the company behind an address may be called: the name beside it, else the name of its domain."""
    if address.name and "@" not in address.name and is_named_for_domain(address):
        name = company_beside(address.name, address.address)
        without = _OF_A_TEAM.sub("", name).strip(" ,|-") or _TEAM_OF.sub("", name).strip(" ,|-")
        return without or name
    labels = [label for label in address.domain.split(".")[:-1] if label not in ("co", "com", "org")]
    return " ".join(map(str.capitalize, re.split("[-_]+", labels[-1]))) if labels else address.domain


def party_of(address: Address) -> str | None:
    """What another party is called whose name its domain tells, a carrier as people call it; None of anybody else.

    >>> [party_of(Address(name, a)) for name, a in (("DHL Paket", "noreply@dhl.de"), ("", "a@postnl.nl"), ("Jo", "jo@x.nl"))]
    ['DHL', 'PostNL', None]
    """
    label = registered_name(address.domain)
    if label in CARRIERS_OF_ONE_WORD:
        written = (*re.findall(r"\w+", address.name), *(form.carrier for form in FORMS))
        return next((word for word in written if folded(word) == label), label.capitalize())
    if is_of_a_person(address) or is_anybodys(address):
        return None
    return company_of(address) if is_named_for_domain(address) else None


_TEAM = (
    r"(?:customer (?:services?|care|support)|complaints|klantenservice|klachten\w*|kundenservice|kundendienst|beschwerden"
    r"|service clients?|sav|service apr[eè]s[- ]vente|r[eé]clamations|clientes|reclamaciones|atenci[oó]n al cliente"
    r"|servicio al cliente|support|help ?desk|team|no-?reply)"
)
_OF_A_TEAM = re.compile(rf"(?i)[\s,|-]*\b{_TEAM}\b.*$")
_TEAM_OF = re.compile(rf"(?i)^{_TEAM}\b[\s,|-]*(?:(?:van|von|vom|de|del|of|bei|at)\b\s*)?")


def is_named_for_domain(address: Address) -> bool:
    """Whether the name beside an address is that of its domain, as organisations write theirs: `UPS <info@ups.com>`.

    >>> is_named_for_domain(Address("DHL Paket", "a@dhl.de")), is_named_for_domain(Address("Refund Team", "a@refund.example"))
    (True, False)
    """
    bare = re.sub(r"[^a-z0-9]", "", address.domain)
    words = re.findall(r"[a-z0-9]{3,}", folded(address.name))
    whole = (
        []
        if len(words) < 2 and folded(address.name).isalpha()
        else ["".join(re.findall(r"[a-z0-9]+", folded(address.name)))]
    )
    return any(word in bare for word in (*whole, *words) if word and word not in IN_ANY_TALK)


_DESK = re.compile(
    r"(?:info|service|support|help|contact|orders?|sales|team|shop|billing|accounts?|customer|hello|hallo|hi|office|claims?"
    r"|complaints?|returns?|refunds?|rma|webshop|klacht|beschwerde|hilfe|assist|ventas|verkoop"
    r"|klanten|bestel|retour|kunden|bestellung|rechnung|client|commande|sav|atencion|pedidos|ayuda|soporte|reclam)"
)
"""How the address of a desk of an organisation begins, in letters without accents."""


def is_of_a_desk(address: Address) -> bool:
    """Whether it is the address of a desk of an organisation, at which nobody alone answers: `info@`."""
    return never_answers(address) or _DESK.match(folded(address.address)) is not None


def is_of_a_person(address: Address) -> bool:
    """Whether an address is somebody's own: what stands before the `@` is the name beside it, and no organisation's stands first.

    >>> people = (("Ma", "ma@bos-law.nl"), ("J. Bos", "j.bos@x.nl"), ("UPS", "ups@ups.nl"), ("Bos Plan", "plan@bos.nl"))
    >>> [is_of_a_person(Address(name, address)) for name, address in people]
    [True, True, False, False]
    """
    local = re.findall(r"[a-z]+", folded(address.address.partition("@")[0]))
    words = re.findall(r"[a-z]+", folded(address.name))
    if not local or not words or is_of_a_desk(address) or names_nobody(address.name):
        return False
    domain = registered_name(address.domain)
    beginnings = ["".join(words[:end]) for end in range(1, len(words) + 1)]
    if "".join(local) == domain or ("," not in address.name and domain in beginnings):
        return False
    initials = "".join(word[0] for word in words[:-1])
    is_whole = "".join(local) in ("".join(words), f"{initials}{words[-1]}")
    return is_whole or all(part in words or part == words[0][0] for part in local)


def may_be_an_organisations(address: Address) -> bool:
    """Whether an address seems to be that of an organisation, and nobody's own: a desk's, or one named for its domain."""
    return not is_anybodys(address) and (is_of_a_desk(address) or party_of(address) is not None)


_OFTEN_DELIVERED = 10
"""Of so many mails at least one was delivered to an address of the person's own: a list's comes less often. Our own choice."""


def own_addresses(delivered: Iterable[str], heads: Collection[Sequence[Address]]) -> list[tuple[str, int]]:
    """The addresses that are most likely the person's own, each with in how many mails it stands; none where nothing tells.

    `delivered` are the addresses that mails were delivered to, by their heads; `heads` those of each mail's sender and readers.

    >>> own_addresses([], 2 * [[Address("", "jo@veld.example"), Address("", "klantenservice@shop.example")]])
    [('jo@veld.example', 2)]
    >>> own_addresses([], 2 * [[Address("", "jo@veld.example"), Address("", "bo@shop.example")]])
    []
    """
    deliveries = Counter(delivered)
    known = {each.address: each for one in heads for each in one}
    everywhere = Counter(address for one in heads for address in {each.address for each in one})
    often = [address for address, count in deliveries.most_common() if count * _OFTEN_DELIVERED >= deliveries.total()]
    if not often:
        most = max(everywhere.values(), default=0)
        often = _persons([known[address] for address, count in everywhere.items() if count == most > 1])
    return [(address, everywhere[address]) for address in often]


def _persons(addresses: Sequence[Address]) -> list[str]:
    """The one of these that stand in as many mails which is a person's, as no organisation's is; none where several are."""
    if len(addresses) > 1:
        addresses = [each for each in addresses if not (is_named_for_domain(each) or is_of_a_desk(each))]
    if len(addresses) > 1:
        addresses = [each for each in addresses if is_anybodys(each)]
    return [each.address for each in addresses] if len(addresses) == 1 else []

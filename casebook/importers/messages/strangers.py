"""Whether a party of a chat speaks for the company of a case, as a number of it in what somebody wrote does not tell.

What is with anybody else (family, a friend) stays out of the book unless the person says that it is the company.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from casebook.errors import shortened
from casebook.importers.mail.parties import is_of_company
from casebook.importers.messages.talks import Conversation
from casebook.importers.source import Asking
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.people.names import is_same, is_title, says_me
from casebook.parsing.transcripts.people.shared_names import is_department
from casebook.records.kinds import Case, CaseWithEntries, Contact
from casebook.text.blanks import with_single_blanks
from casebook.text.company_names import company_words, words_pattern
from casebook.text.documents.mail_headers import Address
from casebook.text.folding import folded
from casebook.text.words.carrier_names import CARRIERS_OF_ONE_WORD

_MOST_ASKED, _MOST_NAMED = 5, 3
"""Of so many parties somebody is asked whose they are; so many of those in one talk are named. Our own choice."""

_SERVES = re.compile(
    r"(?i:\b(?:how (?:can|may) (?:i|we) (?:help|assist)|your (?:order|case|reference|tracking|account|ticket) (?:number|no|id)"
    r"|anything else (?:i|we) can (?:help|assist|do)|thank(?:s| you) for (?:contacting|reaching out|getting in touch"
    r"|your patience)|(?:any|this) inconvenience|our (?:system|records|warehouse|policy|terms|customer service)"
    r"|we (?:will|cannot|can['’]t|can) (?:now )?(?:refund|reimburse)"
    r"|(?:i|we)(?:['’]ve| have|['’]ll| will| can(?:not|['’]t)?) (?:now |just )?(?:process|issue|escalate)\w*"
    r"|waar(?:mee kan ik (?:u|je)| kan ik (?:u|je) mee) (?:helpen|van dienst)|u (?:nog )?(?:ergens )?(?:mee )?van dienst"
    r"|uw (?:bestelling|zaak|zending|verzoek|klacht|account|gegevens|retour|aanvraag|bestelnummer|geduld)"
    r"|(?:het|dit) ongemak|(?:ons|onze) (?:systeem|klantenservice|excuses|magazijn|voorwaarden|afdeling)"
    r"|(?:ik|wij|we) (?:ga|gaan|zal|zullen|kan|kunnen|heb|hebben) (?:het|dit|dat) voor u"
    r"|wie kann ich (?:ihnen|dir)?\s?(?:weiter)?helfen|(?-i:Ihre) (?:bestellung|sendung|anfrage|erstattung|reklamation"
    r"|kundennummer)|(?-i:Ihr) (?:paket|anliegen|konto|auftrag)|(?:unser(?:e[mnrs]?)?) (?:system|kundenservice|lager|agb)"
    r"|(?:die|diese) unannehmlichkeiten"
    r"|(?:comment|en quoi) (?:puis-je|je peux) vous aider|votre (?:commande|colis|dossier|demande|compte|remboursement|num[ée]ro"
    r"|r[ée]clamation|patience|nom)|(?:notre|nos) (?:services?|syst[èe]me|entrep[ôo]t|conditions)"
    r"|ce d[ée]sagr[ée]ment|la g[êe]ne occasionn[ée]e"
    r"|en qu[ée] (?:le |te )?puedo ayudar\w*|su (?:pedido|caso|nombre|n[uú]mero|paquete|solicitud|reembolso|paciencia|cuenta)"
    r"|le (?:ayudo|informo|paso)|nuestr[oa]s? (?:sistema|almac[ée]n|departamento|condiciones)"
    r"|(?:las|estas) molestias)\b)|(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihre?[nmrs]?)\b"
)
"""What somebody says who serves somebody else, in five languages, and nobody in a family: no single word of every day, as *we*
and *please* are."""

_FROM = r"(?:from|of|at|with|for|vom|von|van|bij|bei|namens|de|du|del|chez)"
"""Between somebody and whom they speak for."""


class InDoubt(NamedTuple):
    """With whom a talk is that names a number of a case, and of whom nothing tells that they speak for its company; both sides
    where nobody knows which is the person."""

    parties: tuple[str, ...]
    handle: str
    by_number: bool = True

    @property
    def told(self) -> str:
        """`Mama names a number of parcel`."""
        named = " and ".join(map(shortened, self.parties[:_MOST_NAMED]))
        ending = "s" if len(self.parties) == 1 else ""
        what = f"name{ending} a number of" if self.by_number else f"speak{ending} of what may be"
        return f"{named} {what} {self.handle}"


class Strangers:
    """Who speaks for the companies of these cases, and who may be anybody; `mine` are the person's own names.

    In a chat of a help desk, where names are often first names alone, who serves somebody does too (`by_service`).
    """

    def __init__(
        self,
        cases: Sequence[CaseWithEntries],
        mine: Iterable[str | None],
        *,
        one_party: bool,
        by_service: bool = False,
    ) -> None:
        self._by_service = by_service
        self._met = {one.case.handle: frozenset(_people_of(one)) for one in cases}
        self._mine = [plain(name).strip() for name in mine if name]
        self._one_party = one_party
        self._said: dict[InDoubt, bool] = {}
        self.out: dict[InDoubt, str] = {}
        """Those who stay out, with the company that they are not known to be."""

    def keep_out(self, session: Conversation, case: Case, asking: Asking) -> bool:
        """Whether a talk that names a number of the case is with somebody of whom nobody says that they are its company."""
        parties = [party for party in session.parties if not self._is_me(party)]
        if not parties or any(self._speaks_for(party, session, case) for party in parties):
            return False
        doubt = InDoubt(tuple(sorted(parties)), case.handle, not self._by_service)
        if doubt not in self._said:
            self._said[doubt] = self._is_said(doubt, case, asking)
        if self._said[doubt]:
            return False
        self.out[doubt] = case.company
        return True

    def remarks(self) -> Iterator[str]:
        """A sentence of each who stays out, and what takes them in."""
        for doubt, company in self.out.items():
            company = shortened(company)
            way = (
                f"casebook import FILE --case {doubt.handle} takes it"
                if self._one_party
                else f"casebook company {company!r} --phone NO says so"
            )
            yield f"{doubt.told}, and nothing tells that this is {company}; if it is, {way}."

    def _is_said(self, doubt: InDoubt, case: Case, asking: Asking) -> bool:
        if len(self._said) >= _MOST_ASKED:
            return False
        return asking.choose(f"{doubt.told}. Is that {shortened(case.company)}?", ("yes", "no")) == "yes"

    def _is_me(self, party: str) -> bool:
        return says_me(party) or any(plain(party) == one or is_same(plain(party), one) for one in self._mine)

    def _speaks_for(self, party: str, session: Conversation, case: Case) -> bool:
        """Whether somebody is of the company by their name, was met in the case, or says so themselves; a carrier is itself."""
        if is_of_company(Address(party, ""), case.company) or is_title(party) or is_department(party):
            return True
        if plain(party) in self._met.get(case.handle, ()) or not CARRIERS_OF_ONE_WORD.isdisjoint(_words(party)):
            return True
        theirs = [one.text for one in session.messages if one.speaker == party]
        if self._by_service and any(map(_SERVES.search, theirs)):
            return True
        return any(says_whose_it_is(text, case.company) for text in theirs)


def says_whose_it_is(text: str, company: str) -> bool:
    """Whether a message says that it is the company's: by its name before all else, or behind who introduces themselves.

    >>> [says_whose_it_is(text, "Acme") for text in ("Acme: it is on its way", "Hi, Kim from Acme here", "Acme lost it?")]
    [True, True, False]
    """
    words = company_words(company)
    if not words:
        return False
    name = words_pattern(words)
    text = with_single_blanks(text)
    small = folded(text)
    if re.match(rf"\W*{name}(?: [a-z.]+){{0,2}}\s*[:|>–—-]", small) or re.search(
        rf"[\n–—-] ?(?:team )?{name}\W*$", small
    ):
        return True
    is_introduced = name_introduced(text, folded(company)) is not None
    return is_introduced and re.search(rf"\b{_FROM} (?:[^\W\d_]+ )?{name}(?![a-z0-9])", small) is not None


def _words(party: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", folded(party)))


def _people_of(one: CaseWithEntries) -> Iterator[str]:
    for entry in one.entries:
        if isinstance(entry, Contact):
            yield from (plain(name) for name in (entry.agent, entry.party) if name)

"""What another party said, of what the person wrote down: behind its name, which need not be said again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.proof_words import (
    finding_alone,
    found_alone,
    given_paper_says,
    is_of_theirs,
    paper_says,
    without_that,
)
from casebook.exporters.facts.said.by_name import with_their_name
from casebook.exporters.facts.said.their_words import SAYS_IT, behind_looking, their_words
from casebook.exporters.facts.said.without_me import without_me
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.statements import may_turn, statements_of
from casebook.exporters.words.typed import inside_a_sentence, one_line
from casebook.records.kinds import Contact, Event
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_THEY_SAY_THAT = QuickPattern(
    r"(?:(?:they|he|she|i?ls?|elles?|on|ell[oa]s|él|ella|(?:the|their|his|her|le|la|leur|son|sa|el|los|las|su) [^\W\d_]+"
    r"|l['’][^\W\d_]+) )?(?:(?:me|nous|nos) |m['’])?(?:say|sai|confirm|stat|writ|found|find|saw|not|conclu|explain"
    r"|certif|establish|dis|dit|affirm|constat|[ée]cri|expliqu|attest|établi|dic|indi[cq]|précis|report|asegur|escrib|determin|explic|señal)"
    r"\w*(?: me| us)?"
    r"(?: in writing| par écrit| por escrito)?,?"
    r" (?:that |que |qu['’])"
    r"|(?:writes?|schrijft|schreibt|[ée]crit|escribe|report|rapport|bericht|informe): "
)
"""How it begins where that they say so stands before a whole sentence, in the languages in which one is as it was without it."""


HAS_NONE = QuickPattern(
    r"(?:\S+ ){0,4}(?:"
    r"\S*(?:have|has|had|['’]ve|received|got|seen|know) (?:\w+ )?(?:no|none|nothing)"
    r"|(?:heeft|hebben|kreeg|kregen|ontving\w*|weten?) (?:\w+ )?(?:nog )?(?:geen|niets|niks)"
    r"|(?:haben|hat|hatte|bekam\w*|wissen|weiß) (?:\w+ )?(?:noch )?(?:kein\w*|nichts)"
    r"|\S*n['’](?:a|ont|ai) (?:\w+ )?(?:rien|aucun\w*|(?:pas|jamais) (?:\w+ )?(?:reçu|eu|vu|trouvé|encaissé|perçu|d[e'’]))"
    r"|no (?:(?:ha|han) (?:\w+ )?(?:recibido|tenido|visto|cobrado|encontrado|llegado|entrado)|tienen?|consta|les))\b.*"
)
"""That they have nothing themselves, or know of nothing."""


_IN_WRITING = QuickPattern(r" (?:in writing|par écrit|por escrito)\b")


def told_by_party(wording: Wording, entry: Contact | Event, said: str) -> list[str]:
    """`Viajora: it was cancelled on 28 July`: what another party said, behind its name alone, without a mark; none of the company
    itself, of what may be the person's own doing, or of what needs the words before it. That they had nothing tells most with
    the day, which it is told with first: *De Kim has received nothing (12 Aug)*."""
    told = _said_by_party(wording, entry, said)
    if not (told and HAS_NONE.fullmatch(behind_party(entry, their_words(wording, said)))):
        return told
    day = wording.day(entry.at)
    return [form for each in told for form in (f"{each} ({day})", each)]


def of_them(wording: Wording, said: str) -> str:
    """`sie haben nichts` of the German *Sie haben nichts*: behind the name of another party that is not whoever reads it."""
    return f"s{said[1:]}" if wording.language.code == "de" and said.startswith("Sie ") else said


def _said_by_party(wording: Wording, entry: Contact | Event, said: str) -> list[str]:
    """The same without the day."""
    party, log = one_line(entry.party) if isinstance(entry, Contact) else "", wording.language.log
    if not party:
        return []
    words = without_me(entry, _without_their_name(entry, behind_party(entry, their_words(wording, said))))
    found = _THEY_SAY_THAT.match(words)
    how = f",{way[0]}" if found and (way := _IN_WRITING.search(found[0])) else ""
    words = without_that(words[found.end() :]) if found else words
    if not words or log.own_doing.match(words) or (log.leans.match(words) and not found):
        return []
    if itself := _of_itself(wording, party, words) or _of_the_carrier(wording, party, words):
        return itself
    told = dict.fromkeys((words, *_in_few_words(wording, words)))
    heads = ("" if _says_itself(party, each) else f"{party}{how}{wording.language.colon}" for each in told)
    return [
        with_their_name(wording, party, each) or f"{head}{of_them(wording, inside_a_sentence(each))}"
        for head, each in zip(heads, told, strict=True)
    ]


def _without_their_name(entry: Contact | Event, said: str) -> str:
    """The same without the name of whoever answered before that they say so: *writes that …* of *Dr Shah writes that …*."""
    name = one_line(entry.agent) if isinstance(entry, Contact) else ""
    rest = said[len(name) :].lstrip()
    return rest if name and said.startswith(f"{name} ") and _THEY_SAY_THAT.match(rest) else said


_A_PARTY = QuickPattern(
    r"(?:(?:the|my|their|de|het|mijn|die|der|das|meine?|la|le|ma|mon|el|mi) |l['’])?(?:bank|post|carrier|courier|shop|store"
    r"|seller|insurers?|insurance|agency|agents?|landlord|hotel|airline|school|garage|vervoerder|koerier|winkel|verkoper|verzekeraar"
    r"|verzekering|reisbureau|verhuurder|händler|verkäufer|versicherung|paketdienst|spedition|werkstatt|vermieter|poste|banque"
    r"|transporteur|livreur|boutique|magasin|vendeur|assurance|assureur|agence|banco|transportista|mensajería|tienda|vendedor"
    r"|seguro|aseguradora|agencia|taller|correos)"
)
"""What another party is, as people name it before what it said."""


_SAYS = QuickPattern(
    rf"(?P<who>[^\s,:]+(?: [^\s,:]+){{0,2}}?) {SAYS_IT},?"
    r" (?!(?:dat|dass|daß|mir|mij|uns|ons|to|ne|n['’]avoir|avoir|être|de|haber)\b)(?=\S)"
)
"""How it begins where somebody says so, in a few words."""


_SAYS_SO = QuickPattern(rf"{SAYS_IT}\b")


_AND_THAT = QuickPattern(rf"\b(?:{AND}) (?:that|dat|dass|que|qu['’])")
"""Found where they say two things, of which the second would hang in the air without that they do."""


def behind_party(entry: Contact | Event, said: str) -> str:
    """`it is lost` of *UPS again: it is lost*, *carrier: it is lost* and *the carrier says it is lost*, where another party said
    so; else all of it."""
    party = one_line(entry.party).casefold() if isinstance(entry, Contact) else ""
    if not party:
        return said
    head, colon, rest = said.partition(": ")
    if not colon and (says := _SAYS.match(said)) and not _AND_THAT.search(said):
        head, rest = says["who"], said[says.end() :]
    words = head.casefold().removeprefix("the ").split()
    is_party = f"{head.casefold()} ".startswith(f"{party} ") or (bool(words) and set(words) <= set(party.split()))
    return rest if rest and (is_party or _A_PARTY.fullmatch(head)) and not may_turn(head) else said


def is_said_by_party(contact: Contact, said: str) -> bool:
    """Whether it was typed behind a word for the other party: *bank: nothing came in*."""
    typed = statements_of(contact.text) if contact.party else []
    plain = said.casefold().rstrip(".")
    return any(
        behind_party(contact, each).casefold().rstrip(".") == plain != each.casefold().rstrip(".") for each in typed
    )


def says_by_whom(said: str) -> bool:
    """Whether it begins with by whom it is known: *according to the register*."""
    return _SAYS_BY_WHOM.match(said) is not None


_BY_WHAT_IT_IS = QuickPattern(r"(?:the|de|het|die|der|das|les?|las?|los|el|l['’]) ?([^\W\d_]{4,}) ")
"""How it begins where somebody speaks of whoever they are for by what that is: *the agency has received nothing*."""

_SAYS_BY_WHOM = QuickPattern(r"(?:according to|laut|gemäß|volgens|selon|d['’]apr[èe]s|seg[úu]n) ")
"""How it begins where it says itself by whom it is known."""


def _of_itself(wording: Wording, party: str, words: str) -> list[str]:
    """`reisbureau De Kim heeft niets ontvangen` of *het reisbureau heeft niets ontvangen* where the person writes of
    *reisbureau De Kim*: what another party said of itself, with its name, and with an article where the person has one before
    that. None where nobody says that it is one."""
    found = _BY_WHAT_IT_IS.match(words)
    if found is None:
        return []
    case = wording.facts.case
    texts = (case.problem, case.want, case.title, *(each.text for each in wording.facts.contacts))
    named = f"{found[1]} {party}".casefold()
    so = [text for text in map(str.casefold, map(one_line, texts)) if is_told(named, text)]
    if not so:
        return []
    what, rest = inside_a_sentence(found[0].rstrip()), words[found.end() :]
    has_article = any(is_told(f"{what} {party}".casefold(), text) for text in so)
    return [f"{what if has_article else found[1]} {party} {rest}"]


def _says_itself(party: str, said: str) -> bool:
    """Whether it says itself by whom it is known: *according to the register*, *Airvia writes to me that …*."""
    name = f"{party} "
    return bool(_SAYS_BY_WHOM.match(said) or (said.startswith(name) and _SAYS_SO.match(said, len(name))))


_THE_CARRIER = QuickPattern(
    r"(?:the (?:carrier|courier)|de (?:vervoerder|koerier)|der (?:paketdienst|kurier)|die spedition|le (?:transporteur|coursier)"
    r"|(?:el transportista|la mensajería)) (?=[^\W\d_])"
)
"""The carrier as whoever did something."""


def _of_the_carrier(wording: Wording, party: str, words: str) -> list[str]:
    """`Transko delivered it on 3 May` of *the carrier delivered it on 3 May*, where Transko said so, and carries a parcel of the
    case."""
    found = _THE_CARRIER.match(words)
    carries = party in (one_line(each.carrier) for each in wording.facts.parcels)
    return [f"{party} {words[found.end() :]}"] if found and carries else []


def _in_few_words(wording: Wording, words: str) -> list[str]:
    """What they found without how, and what stands on their own paper without that it does; a paper of another says more than who
    read it."""
    papers = paper_says(words, wording.language.colon)[:1]
    if papers:
        said = (each.partition(wording.language.colon)[2] for each in papers if is_of_theirs(words))
        return [form for each in said for form in (each, finding_alone(each)) if form]
    looked = behind_looking(words)
    found = found_alone(words) or (looked if looked != words else "")
    return [found] if found else given_paper_says(words)

"""How much of a contact's words speak of something noted before it: by a name, a figure, a kind of paper, a word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from casebook.exporters.facts.proof_words import PAPER_DE, PAPER_EN, PAPER_ES, PAPER_FR, PAPER_NL
from casebook.exporters.facts.their_words import names_of_agent
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact, Event, Shipment
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_LEAST_WORD, _LEAST_ROOT = 6, 5
"""How many letters a word has that is looked for, and how many its beginning. Our own choice."""

_FIGURE = re.compile(r"\d[\d.,:]*\d")

KINDS: Mapping[str, QuickPattern] = {
    "message": QuickPattern(
        r"\b(?:e-?mails?|mails?|mailtje|courriels?|correos?|messages?|bericht(?:en|je)?|appje|nachricht\w*|mensajes?|whats ?app"
        r"|sms|texts?|letters?|brief(?:je)?|lettres?|courriers?|cartas?|schreiben|chat(?:verlauf)?)\b"
    ),
    "picture": QuickPattern(
        r"\b\w*(?:photos?|pictures?|pics?|images?|foto(?:['’]s|s)?|bild(?:er)?|imagen|imágenes|videos?|vidéos?|vídeos?|footage"
        r"|screenshots?|captures?|aufnahmen?|beelden|filmpje)\b"
    ),
    "report": QuickPattern(
        r"\b\w*(?:reports?|rapports?|rapport|verslag|bericht|gutachten|befund|informes?|dictamen|meting|findings?|assessment"
        r"|survey|expertise|constat)\b"
    ),
    "scan": QuickPattern(
        r"\b(?:track(?:ing)?|track ?(?:&|and|en) ?trace|scans?|suivi|sendungs(?:verfolgung|verlauf|status)|seguimiento"
        r"|signature|handtekening|unterschrift)\b|\b(?:weigh\w*|gewicht\w*|poids|pes[oóé]s?|\d[\d.,]* ?(?:kg|kilos?))\b"
    ),
    "recording": QuickPattern(
        r"\b(?:recordings?|(?:gespreks|telefoon)?opnames?|aufzeichnung\w*|mitschnitt|enregistrements?|grabaci[óo]n(?:es)?)\b"
    ),
    "page": QuickPattern(
        r"\b\w*(?:portal|portail|website|webpage|webseite|page|pagina|página|app|appli|log(?:boek|buch)?|register|registre"
        r"|registro|list|lijst|liste|lista|history|verlauf|historique|historial)\b"
    ),
    "figures": QuickPattern(
        r"\b(?:(?:serial |meter )?numbers|nummers|nummern|numéros|números|readings?|meterstand\w*|zählerstand\w*|relevés?"
        r"|lecturas?|contador|imei)\b"
    ),
}
"""What somebody looks at before they decide, by the words people have for it, in five languages."""

_PAPER = QuickPattern(rf"\b(?:{PAPER_EN}|{PAPER_NL}|{PAPER_DE}|{PAPER_FR}|{PAPER_ES})\b")
"""A paper by its name: *état des lieux*."""

PAPER_BEFORE = QuickPattern(
    rf"\b(?:{PAPER_EN}|{PAPER_NL}|{PAPER_DE}|{PAPER_FR}|{PAPER_ES})(?: [^:;,.]{{1,40}})?[ \u00a0\u202f]?: "
)
"""A paper before what stands on it."""

_OFTEN = QuickPattern(
    r"refund\w*|return\w*|pay\w*|promis\w*|account\w*|order\w*|system|customer|service|agent|manager|because|nothing|already|another"
    r"|terug\w*|betaal\w*|bedrag|rekening|volgens|bestelling|klant\w*|medewerk\w*|iemand|niets|helemaal"
    r"|erstatt\w*|zahl\w*|betrag|konto|bestellung|kunden\w*|nichts|jemand|morgen|wieder"
    r"|rembours\w*|paiement|compte|commande|client\w*|demande\w*|dossier|toujours|encore"
    r"|reembols\w*|devol\w*|dinero|cuenta|pedido|cliente|porque|todavía|reclam\w*"
)
"""Words that people write of every contact."""

_COMMON = 3
"""A word that so many entries have tells none from another. Our own choice."""


def shared_with(wording: Wording, made_in: Contact, entry: Contact | Event | Shipment, known: frozenset[str]) -> int:
    """How much the words of the promise's contact share with the entry: a name or a figure most, a kind of paper, a word."""
    theirs, text = one_line(made_in.text), one_line(entry.text)
    shared = 3 * any(len(name) > 2 and is_told(name, theirs) for name in _names_of(entry, made_in))
    shared += 3 * bool(_figures(theirs) & _figures(text) - _figures(" ".join(_told_of_case(wording))))
    shared += 2 * any(kind.search(theirs) and _is_of(name, entry, text) for name, kind in KINDS.items())
    shared += 2 * bool(_papers(theirs) & _papers(text))
    words = words_in(theirs) - known
    shared += min(2, sum(any(alike(each, other) for other in words_in(text)) for each in words))
    is_of_company = isinstance(entry, Contact) and not entry.party
    return shared + (shared > 0 and not is_of_company)


def _names_of(entry: Contact | Event | Shipment, made_in: Contact) -> Sequence[str]:
    """Who the entry is of: whoever said it, or carried it."""
    if isinstance(entry, Shipment):
        return one_line(entry.carrier).split()
    if not isinstance(entry, Contact) or entry.who == made_in.who:
        return ()
    return [*names_of_agent(one_line(entry.agent)), one_line(entry.party)]


def _is_of(kind: str, entry: Contact | Event | Shipment, text: str) -> bool:
    """Whether the entry is of that kind of paper, by its words or by what it is."""
    if kind == "scan" and isinstance(entry, Shipment):
        return True
    if kind == "figures":
        return any(each.isdigit() and len(each) > 3 for each in long_figures(text))
    if isinstance(entry, Contact):
        if kind == "message" and entry.incoming:
            return True
        if kind == "report" and entry.party:
            return True
    return KINDS[kind].search(text) is not None


def _told_of_case(wording: Wording) -> Iterator[str]:
    case = wording.facts.case
    yield from filter(None, (case.problem, case.want, case.title, case.company, *case.orders))
    yield from (each.name for each in wording.facts.items)


def words_known(wording: Wording) -> frozenset[str]:
    """The words that tell no entry from another: of the case itself, and those that many have."""
    counted = Counter(
        word for each in wording.facts.entries for word in words_in(one_line(getattr(each, "text", "") or ""))
    )
    often = {word for word, count in counted.items() if count > _COMMON}
    return frozenset(often).union(*map(words_in, _told_of_case(wording)))


@lru_cache(maxsize=128)
def words_in(text: str) -> frozenset[str]:
    """The longer words of a text, without accents, but those that are written of every contact."""
    found = re.findall(rf"[^\W\d_]{{{_LEAST_WORD},}}", folded(text))
    return frozenset(each for each in found if not _OFTEN.fullmatch(each))


@lru_cache(maxsize=128)
def _papers(text: str) -> frozenset[str]:
    return frozenset(folded(each[0]) for each in _PAPER.finditer(text))


def alike(word: str, other: str) -> bool:
    """Whether two words have the same root, or one is the end of the other, as in *bewijs* and *afgiftebewijs*."""
    root = max(_LEAST_ROOT, min(len(word), len(other)) - 2)
    return word[:root] == other[:root] or word.endswith(other) or other.endswith(word)


def _figures(text: str) -> frozenset[str]:
    """The figures of three digits or more, without what stands between those."""
    plain = (re.sub(r"\D", "", each[0]) for each in _FIGURE.finditer(text))
    return frozenset(each for each in plain if len(each) > 2)


def is_figured(said: str) -> bool:
    """Whether it has a figure of several digits: a time, a weight, a number."""
    return bool(long_figures(said))


def long_figures(said: str) -> list[str]:
    """Its figures of several digits, as they stand there."""
    return [each[0] for each in _FIGURE.finditer(said) if len(each[0]) > 2]

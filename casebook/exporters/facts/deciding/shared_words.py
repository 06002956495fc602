"""How much of a contact's words speak of something noted before it: by a name, a figure, a kind of paper, a word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.facts.evidence.proof_words import A_PAPER
from casebook.exporters.facts.said.their_words import names_of_agent
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact, Event, Shipment
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_LEAST_WORD, _LEAST_ROOT, _LEAST_NUMBER = 6, 5, 3
"""How many letters a word has that is looked for, how many its beginning, and than how many digits a number by which a
thing is known has more. Our own choice."""

_FIGURE, _YEAR = re.compile(r"\d[\d.,:]*\d"), re.compile(r"(?:19|20)\d\d")

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
        r"\b\w*(?:reports?|rapports?|verslag|bericht|gutachten|befund|informes?|dictamen|meting|findings?|assessment"
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

_PAPER = QuickPattern(rf"\b{A_PAPER}\b")
"""A paper by its name: *état des lieux*."""

PAPER_BEFORE = QuickPattern(rf"\b{A_PAPER}(?: [^:;,.]{{1,40}})?[ \u00a0\u202f]?: ")
"""A paper before what stands on it."""

_OFTEN = QuickPattern(
    r"refund\w*|return\w*|pay\w*|promis\w*|account\w*|order\w*|system|customer|service|manager|because|nothing|already|another"
    r"|terug\w*|betaal\w*|bedrag|rekening|volgens|bestelling|klant\w*|medewerk\w*|iemand|helemaal"
    r"|erstatt\w*|zahl\w*|betrag|bestellung|kunden\w*|nichts|jemand|morgen|wieder"
    r"|rembours\w*|paiement|compte|commande|client\w*|demande\w*|dossier|toujours|encore"
    r"|reembols\w*|devol\w*|dinero|cuenta|pedido|cliente|porque|todavia|reclam\w*"
)
"""Words that people write of every contact."""

_MOST_READ = 400
"""So many characters of a text are looked through: each of its words is held against each of others. Our own choice."""

_COMMON = 3
"""A word that so many entries have tells none from another. Our own choice."""


class Known(NamedTuple):
    """What tells no entry of a case from another: the words and figures of the case itself, and words that many have."""

    words: frozenset[str]
    figures: frozenset[str]


class _Traits(NamedTuple):
    """What the words of a text have by which it may be spoken of."""

    kinds: frozenset[str]
    papers: frozenset[str]
    words: frozenset[str]
    figures: frozenset[str]


@lru_cache(maxsize=256)
def _traits(text: str) -> _Traits:
    papers = frozenset(folded(each[0]) for each in _PAPER.finditer(text))
    kinds = frozenset(name for name, kind in KINDS.items() if kind.search(text))
    return _Traits(kinds, papers, words_in(text), _figures(text))


def shared_with(made_in: Contact, entry: Contact | Event | Shipment, known: Known) -> int:
    """How much the words of the promise's contact share with the entry: a name or a figure most, a kind of paper, a word."""
    text = one_line(made_in.text)
    theirs, its = _traits(text[:_MOST_READ]), _traits(one_line(entry.text)[:_MOST_READ])
    shared = 3 * any(len(name) > 2 and is_told(name, text) for name in _names_of(entry, made_in))
    shared += 3 * bool(theirs.figures & its.figures - known.figures)
    shared += 2 * bool(theirs.kinds & (its.kinds | _kinds_of(entry)))
    shared += 2 * bool(theirs.papers & its.papers)
    said_too = (True for each in theirs.words - known.words if any(alike(each, other) for other in its.words))
    shared += sum(islice(said_too, 2))
    is_of_company = isinstance(entry, Contact) and not entry.party
    return shared + (shared > 0 and not is_of_company)


_NAMES_NOBODY = frozenset("the die der das de het le la les el los parcel post company".split())
"""Words in the names of carriers that stand elsewhere too."""


def _names_of(entry: Contact | Event | Shipment, made_in: Contact) -> Sequence[str]:
    """Who the entry is of: whoever said it, or carried it."""
    if isinstance(entry, Shipment):
        return [
            name
            for name in one_line(entry.carrier).split()
            if name[:1].isupper() and name.casefold() not in _NAMES_NOBODY
        ]
    if not isinstance(entry, Contact) or entry.who == made_in.who:
        return ()
    return [*names_of_agent(one_line(entry.agent)), one_line(entry.party)]


def _kinds_of(entry: Contact | Event | Shipment) -> frozenset[str]:
    """Which kinds of paper the entry is by what it is, whatever its words."""
    kinds = {"scan": isinstance(entry, Shipment)}
    kinds["figures"] = any(each.isdigit() and len(each) > _LEAST_NUMBER for each in long_figures(one_line(entry.text)))
    if isinstance(entry, Contact):
        kinds |= {"message": entry.incoming, "report": bool(entry.party)}
    return frozenset(name for name, is_one in kinds.items() if is_one)


def known_of(wording: Wording, entries: Iterable[Contact | Event | Shipment]) -> Known:
    """What tells none of these entries of the case from another."""
    case = wording.facts.case
    told = (
        case.problem,
        case.want,
        case.title,
        case.company,
        *case.orders,
        *(each.name for each in wording.facts.items),
    )
    texts = [*filter(None, told)]
    counted = Counter(word for each in entries for word in words_in(one_line(each.text)[:_MOST_READ]))
    often = frozenset(word for word, count in counted.items() if count > _COMMON)
    return Known(often.union(*map(words_in, texts)), _figures(" ".join(texts)))


@lru_cache(maxsize=256)
def words_in(text: str) -> frozenset[str]:
    """The longer words of a text, without accents, but those that are written of every contact."""
    found = re.findall(rf"[^\W\d_]{{{_LEAST_WORD},}}", folded(text))
    return frozenset(each for each in found if not _OFTEN.fullmatch(each))


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
    """Its figures of several digits, as they stand there, but years."""
    return [each[0] for each in _FIGURE.finditer(said) if len(each[0]) > 2 and not _YEAR.fullmatch(each[0])]

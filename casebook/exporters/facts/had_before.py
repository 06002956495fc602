"""What whoever promised had before them: the mail they read, the photo they saw, the number they found in their system.

People note it in the words of the day: *read him the tracking page*, *mit dem Vermerk ist die Sache klar*. What those words
share with something noted earlier is what turned it: that decides, whatever it says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from casebook.domain.notes.messages_got import WRITTEN
from casebook.exporters.facts.find_words import HEADED, MAY_COME
from casebook.exporters.facts.proof_words import PAPER_DE, PAPER_EN, PAPER_ES, PAPER_FR, PAPER_NL
from casebook.exporters.facts.shows import OWN_WEIGHT, shows, weight_of_own
from casebook.exporters.facts.their_words import names_of_agent, their_words
from casebook.exporters.facts.told_by_party import HAS_NONE
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import lines_of, one_line
from casebook.parsing.promises.arrivals import says_nothing_came
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Event, Shipment
from casebook.records.vocabularies import Channel, EventKind, Outcome
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern, first_that_fits
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording

_LEAST, _LONGEST, _LEAST_WORD, _LEAST_ROOT = 2, 170, 6, 5
"""How much two entries share at least, how long the sentence is that tells it, how many letters a word has that is looked for,
and how many its beginning. Our own choice."""

_LEAST_WORDS = 3
"""What has fewer words tells nothing. Our own choice."""

_COMMON = 3
"""A word that so many entries have tells none from another. Our own choice."""

_NEVER = "9999"
"""Behind every instant."""

_TELLING = (EventKind.NOTE, EventKind.CANCELLED, EventKind.RETURNED, EventKind.COMPLAINED)
"""The events of which the words may show anything."""

_KINDS: Mapping[str, QuickPattern] = {
    "message": QuickPattern(
        r"\b(?:e-?mails?|mails?|mailtje|courriels?|correos?|messages?|bericht(?:en|je)?|appje|nachricht\w*|mensajes?|whats ?app"
        r"|sms|texts?|chat(?:verlauf)?)\b"
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
        r"\b(?:track(?:ing)?|track ?(?:&|and|en) ?trace|scans?|suivi|sendungsverfolgung|seguimiento|signature|handtekening"
        r"|unterschrift)\b|\b(?:weigh\w*|gewicht\w*|poids|pes[oóé]s?|\d[\d.,]* ?(?:kg|kilos?))\b"
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

_FIGURE = re.compile(r"\d[\d.,:]*\d|\d")

_OFTEN = QuickPattern(
    r"refund\w*|return\w*|pay\w*|promis\w*|account\w*|order\w*|system|customer|service|agent|manager|because|nothing|already|another"
    r"|terug\w*|betaal\w*|bedrag|rekening|volgens|bestelling|klant\w*|medewerk\w*|iemand|niets|helemaal"
    r"|erstatt\w*|zahl\w*|betrag|konto|bestellung|kunden\w*|nichts|jemand|morgen|wieder"
    r"|rembours\w*|paiement|compte|commande|client\w*|demande\w*|dossier|toujours|encore"
    r"|reembols\w*|devol\w*|dinero|cuenta|pedido|cliente|porque|todavía|reclam\w*"
)
"""Words that people write of every contact."""


class HadBefore(Frozen):
    """The `entry` that whoever promised had before them, and the sentence of it that `said` most."""

    entry: Contact | Event | Shipment
    said: str


def had_before(wording: Wording, promise: PromiseFacts | None) -> HadBefore | None:
    """What whoever made the promise had before them; where the words of that contact share too little with any before it, what
    came to light since they had refused. None where neither is known."""
    made_in = promise.made_in if promise else None
    seen = [*_seen(wording)]
    if made_in is not None and made_in.text:
        known, before = _words_known(wording), [each for each in seen if each.at.instant < made_in.at.instant]
        found = [(_shared(wording, made_in, each, known), each) for each in before]
        most = max((shared for shared, _ in found), default=0)
        for shared, entry in reversed(found):
            if shared == most >= _LEAST and (said := _telling(wording, entry, made_in.text, shared > _LEAST)[1]):
                return HadBefore(entry, said)
    return _since_refused(wording, seen, made_in)


def _since_refused(
    wording: Wording, seen: Sequence[Contact | Event | Shipment], made_in: Contact | None
) -> HadBefore | None:
    """What came to light between a refusal and the promise after it; where none was made since, what the person or another party
    found after the first refusal."""
    refused = [each.at.instant for each in wording.facts.contacts if each.outcome is Outcome.REFUSED]
    before = [each for each in refused if made_in and each < made_in.at.instant]
    since, until = (max(before), made_in.at.instant) if made_in and before else (min(refused, default=_NEVER), _NEVER)
    between = [each for each in seen if since < each.at.instant < until and (before or _is_found(each))]
    told = [(each, *_telling(wording, each)) for each in between]
    best = max((tells for _, tells, _ in told), default=0)
    found = (HadBefore(each, said) for each, tells, said in told if tells == best >= _LEAST)
    return next(found, None)


def _is_found(entry: Contact | Event | Shipment) -> bool:
    return not isinstance(entry, Contact) or bool(entry.party)


def _seen(wording: Wording) -> Iterator[Contact | Event | Shipment]:
    """What was noted and may be looked at: no refusal, nothing that the company only said or that is told as contradicted, and no
    parcel where the problem says already what shows who is right."""
    facts = wording.facts
    own = filter(_KINDS["scan"].search, sentences(lines_of(facts.case.problem)))
    is_shown = any(weight_of_own(wording, each) >= OWN_WEIGHT for each in own)
    for each in facts.entries:
        if not one_line(getattr(each, "text", "")) or each.number in facts.contradicted:
            continue
        if isinstance(each, Contact):
            if each.outcome is not Outcome.REFUSED and facts.has_reached(each) and _may_be_seen(each):
                yield each
        elif isinstance(each, Shipment):
            yield from () if is_shown else (each,)
        elif isinstance(each, Event) and each.event in _TELLING:
            yield each


def _may_be_seen(contact: Contact) -> bool:
    """Whether the contact is something to look at: what another party said, anybody wrote, or a paper heads."""
    is_written = contact.incoming or contact.channel in WRITTEN
    return bool(contact.party) or is_written or first_that_fits(HEADED, one_line(contact.text)) is not None


def _shared(wording: Wording, made_in: Contact, entry: Contact | Event | Shipment, known: frozenset[str]) -> int:
    """How much the words of the promise's contact share with the entry: a name or a figure most, a kind of paper, a word."""
    theirs, text = one_line(made_in.text), one_line(entry.text)
    shared = 0
    if isinstance(entry, Contact) and entry.who != made_in.who:
        names = [*names_of_agent(one_line(entry.agent)), one_line(entry.party)]
        shared += 3 * any(len(name) > 2 and is_told(name, theirs) for name in names)
    shared += 3 * bool(_figures(theirs) & _figures(text) - _figures(" ".join(_told_of_case(wording))))
    shared += 2 * any(kind.search(theirs) and _is_of(name, entry, text) for name, kind in _KINDS.items())
    shared += 2 * bool(_papers(theirs) & _papers(text))
    words = _words(theirs) - known
    shared += min(2, sum(any(_alike(each, other) for other in _words(text)) for each in words))
    return shared + (shared > 0 and (isinstance(entry, Event) or bool(isinstance(entry, Contact) and entry.party)))


def _is_of(kind: str, entry: Contact | Event | Shipment, text: str) -> bool:
    """Whether the entry is of that kind of paper, by its words or by what it is."""
    if kind == "scan" and isinstance(entry, Shipment):
        return True
    if kind == "figures":
        return any(each.isdigit() and len(each) > 3 for each in long_figures(text))
    if isinstance(entry, Contact):
        if kind == "message" and entry.incoming and entry.channel is not Channel.LETTER:
            return True
        if kind == "report" and entry.party:
            return True
    return _KINDS[kind].search(text) is not None


def _told_of_case(wording: Wording) -> Iterator[str]:
    case = wording.facts.case
    yield from filter(None, (case.problem, case.want, case.title, case.company, *case.orders))
    yield from (each.name for each in wording.facts.items)


def _words_known(wording: Wording) -> frozenset[str]:
    """The words that tell no entry from another: of the case itself, and those that many have."""
    counted = Counter(
        word for each in wording.facts.entries for word in _words(one_line(getattr(each, "text", "") or ""))
    )
    often = {word for word, count in counted.items() if count > _COMMON}
    return frozenset(often).union(*map(_words, _told_of_case(wording)))


@lru_cache(maxsize=128)
def _words(text: str) -> frozenset[str]:
    found = re.findall(rf"[^\W\d_]{{{_LEAST_WORD},}}", folded(text))
    return frozenset(each for each in found if not _OFTEN.fullmatch(each))


@lru_cache(maxsize=128)
def _papers(text: str) -> frozenset[str]:
    return frozenset(folded(each[0]) for each in _PAPER.finditer(text))


def _alike(word: str, other: str) -> bool:
    """Whether two words have the same root, or one is the end of the other, as in *bewijs* and *afgiftebewijs*."""
    root = max(_LEAST_ROOT, min(len(word), len(other)) - 2)
    return word[:root] == other[:root] or word.endswith(other) or other.endswith(word)


def _figures(text: str) -> frozenset[str]:
    """The figures of three digits or more, without what stands between those."""
    plain = (re.sub(r"\D", "", each[0]) for each in _FIGURE.finditer(text))
    return frozenset(each for each in plain if len(each) > 2)


def _telling(
    wording: Wording, entry: Contact | Event | Shipment, theirs: str = "", is_sure: bool = False
) -> tuple[int, str]:
    """How much the entry says that can be looked at, and the sentence that says most, with the one before it where it leans on
    that; nothing where none does. Where it `is_sure` that it was looked at, another party needs no word for evidence."""
    lead, words = wording.language.lead, _words(one_line(theirs))
    best, most, before = "", 0, ""
    for sentence in sentences(lines_of(entry.text)):
        said = sentence.rstrip(" .!")
        leans = wording.language.log.leans.match(their_words(wording, said)) is not None
        whole = f"{before}. {said}" if leans and before else said
        before = said
        is_theirs = isinstance(entry, Contact) and bool(entry.party)
        is_sent = lead.handed_in.search(said) and not (is_theirs or is_figured(said))
        is_none = says_nothing_came(said) or is_sent or len(said.split()) < _LEAST_WORDS
        is_shown = bool(shows(wording, said)) or is_figured(said)
        if len(whole) > _LONGEST or said.endswith("?") or is_none or not _is_told(wording, entry, said, is_shown):
            continue
        tells = how_telling(wording, said) - leans + (is_theirs and is_sure)
        tells += any(_alike(each, other) for each in words for other in _words(said))
        if tells > most:
            best, most = whole, tells
    return most, best


def _is_told(wording: Wording, entry: Contact | Event | Shipment, said: str, shown: bool) -> bool:
    """Whether that tells what can be looked at, and not what anybody did or has to do: of the person's own only what shows it."""
    log, plain = wording.language.log, their_words(wording, said)
    is_own = log.own_doing.match(plain) is not None
    is_theirs = isinstance(entry, Contact) and not (entry.channel in WRITTEN and not entry.incoming)
    may_come = isinstance(entry, Contact) and bool(entry.party) and MAY_COME.search(plain)
    is_bound = may_come or log.told_to_do.match(plain) or HAS_NONE.fullmatch(plain)
    return not is_bound and not (is_own and (is_theirs or not shown))


def how_telling(wording: Wording, said: str) -> int:
    """How much a sentence has that can be looked at: words that show who is right, figures, what stands behind a colon."""
    return shows(wording, said) + any(map(str.isdigit, said)) + (": " in said) + 2 * is_figured(said)


def is_figured(said: str) -> bool:
    """Whether it has a figure of several digits: a time, a weight, a number."""
    return bool(long_figures(said))


def long_figures(said: str) -> list[str]:
    """Its figures of several digits, as they stand there."""
    return [each[0] for each in _FIGURE.finditer(said) if len(each[0]) > 2]

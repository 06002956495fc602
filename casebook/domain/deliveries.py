"""What was delivered, in the person's own word, and whether that tells that it came after all. Pure.

Whoever records *delivered* with what was in the box had it in their hands; that tracking says so is `marked-delivered`. Only
of the bare word, where the problem says that nothing came, nobody can say whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Optional

from casebook.domain.notes.denials import DENIED, DENIED_IN_A_WORD
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.records.kinds import Event, Promise
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.records.kinds import Entry

DELIVERED_KINDS = (Promised.REPLACEMENT, Promised.DELIVERY)
"""What is promised so comes by being delivered."""

_ONLY_SAID = QuickPattern(
    r"\b(?:according|tracking|track\w*|system|marked|status|app says|volgens|laut|sendungsverfolgung|angeblich|zogenaamd|selon"
    r"|suivi|soi-disant|segun|seguimiento|supuestamente|allegedly|supposedly)\b"
    r"|\b(?:missed|attempt\w*|neighbou?rs?|(?:a|only|just|delivery) card|card (?:of|from|saying|left)|safe place"
    r"|left (?:with|at|by|in|on)|(?:they|he|she|driver|courier) (?:say|says|said|claims?|claimed)"
    r"|gemist|bur(?:en|man|vrouw|meisje)|kaartje|poging\w*|(?:ze|zij|hij|bezorger) (?:zegt|zeggen|zei|zeiden)"
    r"|verpasst|nachbar\w*|abholkarte|benachrichtigungskarte|zustellversuch\w*|versuch\w*|(?:sie|er|fahrer) (?:sagt|sagen)"
    r"|avis de passage|voisine?s?|tentative\w*|(?:il|ils|elle|livreur) dit|disent|vecin[oa]s?|intent\w*|dicen?|aviso de)\b"
    r"|(?<!\bi )(?<!\bi have )\bsigned\b|(?<!\bik )(?<!\bik heb )\b(?:getekend|ondertekend|tekende)\b"
    r"|(?<!\bich )(?<!\bich habe )\bunterschrieben\b|(?<!\bj.ai )\bsignee?\b|\bfirmad[oa]\b|\bfirmo\b"
    r"|\b(?:nothing|never|nobody|niets|niks|nooit|niemand|nichts|niemals?|nie|rien|jamais|personne|nada|nunca|nadie)\b"
)
"""What a note has that says that only somebody else says so, signed or has it, that they missed the person, or that nothing was
there, folded."""

_CAME = QuickPattern(
    r"\b(?:came|has come|arrived|(?:is|was) here|turned up|received|i (?:have )?(?:got|it)|got it|delivered"
    r"|gekomen|aangekomen|is (?:er|binnen)|kwam|gekregen|ontvangen|geleverd|bezorgd"
    r"|kam|gekommen|angekommen|ist da|erhalten|bekommen|geliefert|zugestellt"
    r"|arrivee?s?|venue?s?|recue?s?|livree?s?|llego|llegaron|llegad[oa]s?|recibi|recibid[oa]s?|entregad[oa]s?|vino)\b"
)
"""That it came, folded: what stands before it says what."""

_SEEN = QuickPattern(
    r"\b(?:broken?|damaged|crushed|torn|dented|cracked|scratched|soaked|wet|opened|dirty|used|smashed|faulty"
    r"|dents?|holes?|stains?|scratch(?:es)?|pieces|shards|it (?:was|is) (?:an?|the)"
    r"|i (?:have )?signed|here|at last|finally|have it"
    r"|ik (?:heb )?(?:ervoor )?getekend|eindelijk|(?:is|staat|ligt|ist|steht|liegt) hier"
    r"|stuk(?:ken)?|scherven|ich (?:habe )?(?:dafur )?unterschrieben|endlich"
    r"|scherben|j.ai signe|enfin|morceaux|firme|por fin|al fin|aqui|pedazos"
    r"|kapot|beschadigd|ingedeukt|gescheurd|gebroken|deuk\w*|nat|geopend|vies|gebruikt|het (?:was|is) (?:een|de|het)"
    r"|kaputt|beschadigt|eingedruckt|zerrissen|zerbrochen|verbeult|nass|geoffnet|benutzt|es (?:war|ist) (?:eine?|de[rn]|die|das)"
    r"|casse\w*|abime\w*|ecrase\w*|endommage\w*|dechire\w*|mouille\w*|ouverte?|c.etait|c.est"
    r"|rot[oa]s?|danad[oa]s?|aplastad[oa]s?|rasgad[oa]s?|mojad[oa]s?|abiert[oa]s?|era una?)\b"
)
"""What only whoever has it can tell of it, folded."""

_BESIDES = QuickPattern(r"\b(?:as well|also|too|ook|auch|ebenfalls|aussi|egalement|tambien)\b")
"""That it is something beside what is missing, folded."""

_THE = QuickPattern(
    r"\b(?:(?:the|my|our|de|het|mijn|onze?|der|die|das|mein\w*|unser\w*"
    r"|les?|la|mon|ma|mes|notre|nos|el|los|las|mis?|nuestr\w+)\b|l.) ?"
)
"""What stands before the thing that came, folded."""

_NO_NAME = things_in(
    "parcel package box delivery order goods stuff shipment replacement one furniture pakket pakje doos bestelling levering "
    "zending spullen vervanging paket karton bestellung lieferung sendung ware ersatz colis carton commande livraison "
    "envoi remplacement paquete caja pedido entrega envio reemplazo"
)
"""What any thing comes in says nothing of which it is."""

_OTHERWISE = (
    r"only|just|still|wrong|another|instead|part of|half|missing|empty|alleen|slechts|nog|verkeerde?|andere?"
    r"|helft|deel|ontbreekt|leeg|nur|noch|falsch\w*|andere[rs]?|statt|halfte|teil|fehlt|leer|seulement|encore|mauvais\w*"
    r"|autre|moitie|partie|manque|vide|solo|todavia|aun|equivocad[oa]|otr[oa]|mitad|parte|falta|vaci[oa]"
)
_AMISS = QuickPattern(rf"\b(?:{DENIED}|{_OTHERWISE})\b|{DENIED_IN_A_WORD}")
"""What a note has that says that it was not what was to come, or not all of it, folded."""

_IN_HAND = (_CAME, _SEEN, QuickPattern(rf"\b(?:{_OTHERWISE})\b"))
_DENIES = QuickPattern(rf"\b(?:{DENIED})\b|{DENIED_IN_A_WORD}")


def is_delivery(entry: Entry) -> bool:
    """Whether the person recorded there that something was delivered, and says nothing against it."""
    is_one = isinstance(entry, Event) and entry.event is EventKind.DELIVERED
    return is_one and not _ONLY_SAID.search(folded(entry.text or ""))


def is_whole_delivery(entry: Entry) -> bool:
    """Whether that may be all of what was to come, and nothing else in its place."""
    return is_delivery(entry) and not _AMISS.search(folded(entry.text or ""))


def is_amiss(entry: Entry) -> bool:
    """Whether what was delivered was not what was to come, or not all of it, as the person noted."""
    return is_delivery(entry) and not is_whole_delivery(entry)


def _named_in(event: Event) -> frozenset[str]:
    """The words that say what came: between an article and that it did; none where nothing but what it comes in is named."""
    plain = folded(event.text or "")
    came = _CAME.search(plain)
    before = plain[: came.start()] if came else ""
    the = _THE.search(before)
    return things_in(before[the.end() :].split(" ")[0]) - _NO_NAME if the else frozenset()


def _is_of_another(things: frozenset[str], event: Event) -> bool:
    """Whether what came there is said to be something else than these things, or something beside them."""
    if _BESIDES.search(folded(event.text or "")):
        return True
    return bool(things and _named_in(event)) and not is_any_shared(things_in(event.text or ""), things)


def _is_in_hand(event: Event, problem: str) -> bool:
    """Whether the note says that the person has what the problem misses: that it came, or what only they can tell of it."""
    if _is_of_another(things_in(problem), event):
        return False
    clauses = re.split(r"[,.;:!?]", folded(event.text or ""))
    return any(words.search(each) for each in clauses if not _DENIES.search(each) for words in _IN_HAND)


def own_deliveries(events: Sequence[Event], promises: Iterable[Promise] = (), missed: str = "") -> tuple[Event, ...]:
    """Those of which the person says themselves that it came: with a note, later than tracking said so, or later than a delivery
    was promised. Where the problem says what they `missed`, a note has to say that they have it, or to be later than tracking."""
    marked = min((each.at.day for each in events if each.event is EventKind.MARKED_DELIVERED), default=None)
    promised = min((each.at.instant for each in promises if each.promised in DELIVERED_KINDS), default="")

    def is_own(each: Event) -> bool:
        if marked and marked < each.at.day:
            return not (missed and each.text and _BESIDES.search(folded(each.text)))
        if each.text:
            return not missed or _is_in_hand(each, missed)
        return bool(promised) and promised < each.at.instant

    return tuple(each for each in events if is_delivery(each) and is_own(each))


def came_at_last(events: Sequence[Event], promises: Iterable[Promise] = (), missed: str = "") -> Optional[Event]:
    """The last of these; None where there is none, or it was only marked as delivered again since."""
    last = max(own_deliveries(events, promises, missed), key=lambda each: each.at.instant, default=None)
    marked = (each.at.day for each in events if each.event is EventKind.MARKED_DELIVERED)
    return None if last is None or any(day > last.at.day for day in marked) else last


def is_bare_word(event: Event) -> bool:
    """Whether it is no more than the word that it was delivered, or says that somebody else says so: where nothing came, that is
    the company's."""
    return event.event is EventKind.DELIVERED and not (event.text and is_delivery(event))


def came_since_marked(event: Event, events: Iterable[Event]) -> bool:
    """Whether it is what tracking said before the person recorded on a later day that it came."""
    is_marked = event.event is EventKind.MARKED_DELIVERED
    return is_marked and any(each.at.day > event.at.day for each in events if is_delivery(each))


def delivery_of(promise: Promise, entries: Iterable[Entry]) -> Optional[Event]:
    """What was delivered since this was promised, where it may be that: the first of all; None of another kind, or thing."""
    if promise.promised not in DELIVERED_KINDS:
        return None
    since = (each for each in entries if is_whole_delivery(each) and each.at.instant > promise.at.instant)
    things = _things_of(promise)
    return next((each for each in since if isinstance(each, Event) and not _is_of_another(things, each)), None)


class DeliveriesPromised:
    """What is to be delivered by the promises of a case, read once for all of them."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._of_any: dict[int, bool] = {}

    def may_have_come(self, promise: Promise, since: Iterable[Entry]) -> bool:
        """Whether something came since that may be all of it: not beside it, nor what another of these promises names."""
        if promise.promised not in DELIVERED_KINDS:
            return False
        came = [each for each in since if isinstance(each, Event) and is_whole_delivery(each)]
        return any(not self._is_what_others_were(promise, each) for each in came)

    def _is_what_others_were(self, promise: Promise, event: Event) -> bool:
        if _BESIDES.search(folded(event.text or "")):
            return True
        # What is of another than this promise shares no word with it, and so is named by another where any names it.
        return _is_of_another(_things_of(promise), event) and self._is_of_any(event)

    def _is_of_any(self, event: Event) -> bool:
        if event.number not in self._of_any:
            self._of_any[event.number] = is_any_shared(things_in(event.text or ""), self._things)
        return self._of_any[event.number]

    @cached_property
    def _things(self) -> frozenset[str]:
        made = (each for each in self._entries if isinstance(each, Promise) and each.promised in DELIVERED_KINDS)
        return frozenset().union(*map(_things_of, made))


def _things_of(promise: Promise) -> frozenset[str]:
    return things_in(promise.text or "") - _NO_NAME

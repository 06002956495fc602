"""What the person noted that ends what somebody said would come: that they never did it, that nothing has changed, or that the
other side put an end to it.

Only what the person wrote themselves, once it was due. Nothing here raises.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.facts.noted.nothing_came import has_some_money, is_own
from casebook.exporters.facts.to_come.said_at_length import due_of
from casebook.exporters.words.typed import inside_a_sentence, one_line
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Promised, PromiseState
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry

_LONGEST = 50
"""How long such a clause may be and stand behind what was said. Our own choice."""

_PARTS = re.compile(r"[,;:.!] |[.!]$")

_MINDS = (
    r"(?:say|said|tell|told|know|knew|want|agree|accept|help|understand|explain|care|find|found|see|saw|give|gave|ask|mention|offer"
    r"|gezegd|geweten|gewild|gegeven|gevonden|gezien|gevraagd|gesagt|gewusst|gewollt|gegeben|gefunden|gesehen|gefragt|dit|su|voulu"
    r"|donné|trouvé|vu|demandé|proposé|dijo|supo|quiso|dio|encontró|vio|preguntó|ofreció|dicho|sabido|querido|dado|encontrado|visto)"
)
"""What somebody did not say, know or give is not what they said they would do."""

_NEVER_DID = QuickPattern(
    r"(?:(?:just|still|then|again|dann|toen|daarna|puis|luego) )?(?:"
    rf"never (?!{_MINDS}\b)\w+|(?:did|has|had)(?: not|n['’]?t) (?!{_MINDS}\b)\w+"
    r"|(?:heeft|had|is) (?:[^ ]+ ){0,3}?(?:nooit|niet|niets|niks|geen)\b"
    r"|(?:nooit|niets|niks) (?:meer )?(?:iets )?(?:van )?(?:ge|ver)\w+"
    r"|(?:belde|mailde|kwam|stuurde|stortte|betaalde|schreef|regelde) (?:[^ ]+ ){0,3}?(?:nooit|niet|niets|niks|geen)\b"
    r"|(?:hat|ist) (?:[^ ]+ ){0,3}?(?:nie|nicht|nichts|kein\w*)\b"
    r"|(?:rief|kam|schickte|schrieb|mailte|meldete|überwies|zahlte) (?:[^ ]+ ){0,3}?(?:nie|nicht|nichts|kein\w*)\b"
    rf"|(?:n['’]a|n['’]est|ne m['’]a|ne nous a|ne s['’]est) (?:\w+ )?(?:jamais|pas|rien) (?:rien )?(?!{_MINDS}\b)\w+"
    rf"|nunca (?:me |nos |se )?(?!{_MINDS}\b)\w+|no (?:me |nos |se )?(?!{_MINDS}\b)(?:[^\W\d_]+ó|ha [^\W\d_]+[aie]d?o)\b"
    r")(?!.*\b(?:name|naam|namen?|nom|nombre|but|maar|aber|mais|pero|until|til|tot|bis|jusqu|hasta)\b)"
)
"""What stands behind the name of whoever never did what they had said, in the past, with nothing behind it that takes it back."""

_IT_IS_STILL = QuickPattern(
    r"(?:(?:it|(?:the|my|de|het|die|der|das|la|le|el|mijn|meine?|ma|mon|mi) [^\W\d_]+)(?:['’]?s| is| ist| est| está)? )?"
    r"(?:still|nog (?:steeds|altijd)|(?:immer noch|noch immer|weiterhin)|toujours|encore"
    r"|(?:sigue|seguimos|sigo)(?: (?:todavía|aún))?)"
    r" (?P<how>[^\W\d_]{4,})(?: (?:today|vandaag|heute|aujourd['’]hui|hoy))?"
)
"""A clause that only says how something still is: *sigue bloqueada*."""

_A_CASE = (
    r"(?:(?:the|my|this|de|het|mijn|dit|den|das|die|der|meine?n?|diesen?|le|la|mon|ma|el|mi) ?|l['’])?"
    r"(?:case|claim|ticket|order|dispute|complaint|request|chat|account|file"
    r"|zaak|melding|klacht|bestelling|verzoek|dossier|fall|vorgang|anfrage|bestellung|beschwerde|reklamation|konto"
    r"|demande|commande|réclamation|compte|caso|incidencia|reclamación|pedido|solicitud|cuenta|expediente)"
)
_ENDED_IT = QuickPattern(
    rf"they(?: \w+){{0,2}} (?:closed|cancell?ed|deleted|blocked|withdrew|reversed|dropped|archived) (?:it|this|that|{_A_CASE})"
    rf"|{_A_CASE} (?:was |got |is |has been )?(?:closed|cancell?ed|deleted|archived)"
    rf"|(?:ze|zij) hebben (?:het|dit|{_A_CASE}) (?:\w+ )?(?:gesloten|geannuleerd|geblokkeerd|ingetrokken|verwijderd|afgesloten)"
    rf"|{_A_CASE} (?:is |werd )?(?:gesloten|geannuleerd|ingetrokken|afgesloten)"
    rf"|(?:sie|die) haben (?:es|das|{_A_CASE}) (?:\w+ )?(?:geschlossen|storniert|gesperrt|gelöscht|zurückgezogen)"
    rf"|{_A_CASE} (?:wurde |ist )?(?:geschlossen|storniert|gelöscht)"
    rf"|ils (?:l['’]ont|ont) (?:\w+ )?(?:fermé|annulé|clôturé|bloqué|supprimé)e?(?: {_A_CASE})?"
    rf"|{_A_CASE} (?:a été |est )?(?:fermé|annulé|clôturé|clos)e?"
    rf"|(?:l[oa] )?(?:cerraron|cancelaron|anularon|bloquearon|borraron|han (?:cerrado|cancelado|anulado))(?: {_A_CASE})?"
    rf"|{_A_CASE} (?:fue |está |ha sido )?(?:cerrad|cancelad|anulad)[oa]"
)
"""A clause that only says that they put an end to it, or to the case that it is of: *they closed it*, *dossier clos*."""

_SAME = frozenset("same unchanged hetzelfde ongewijzigd unverändert gleich pareil pareille igual".split())

_SHARED = 5
"""So many letters that two words share make them of one thing: *desbloquean* and *bloqueada*. Our own choice."""


class EndNoted(NamedTuple):
    """The words of it, without a mark, as they go on behind what was said, and the `entry` that they stand in."""

    words: str
    entry: Entry


def end_noted(wording: Wording, contact: Contact, said: str, kind: Promised) -> EndNoted | None:
    """`never called` of *brent never called*, `sigue bloqueada`: the last such note once what was `said` to come was due; None
    where money came since that could be it, or nobody noted anything of the kind."""
    due = due_of(wording, contact, said)
    since = due.last.day if due else contact.at.day
    return _last_end(wording, contact.at.day, since, _names_of(contact.agent), said, kind)


def end_of_promise(wording: Wording, facts: PromiseFacts) -> str:
    """The same of a promise that is on record and overdue; nothing where nobody noted any."""
    promise = facts.promise
    if facts.state is not PromiseState.OVERDUE or promise.due is None:
        return ""
    names = _names_of(facts.made_by)
    end = _last_end(wording, promise.at.day, promise.due.day, names, promise.text or "", promise.promised)
    return end.words if end else ""


def _last_end(
    wording: Wording, made: date, due: date, names: tuple[str, ...], said: str, kind: Promised
) -> EndNoted | None:
    for entry in reversed(wording.facts.entries):
        is_later = entry.at.day > made and entry.at.day >= due
        if not is_later or (kind is Promised.REFUND and has_some_money(entry)):
            return None
        if words := _end_in(entry, said, names):
            return EndNoted(words, entry)
    return None


def _names_of(agent: str | None) -> tuple[str, ...]:
    """The names that whoever said it may be noted by, in small letters: all of it, the first and the last word."""
    whole = one_line(agent).partition(" (")[0].casefold()
    return tuple(dict.fromkeys((whole, *whole.split()[:1], *whole.split()[-1:]))) if whole else ()


def _end_in(entry: Entry, said: str, names: tuple[str, ...]) -> str:
    """The clause of it that says so, in the person's own words."""
    if not is_own(entry) or not isinstance(entry, Contact | Event) or not entry.text:
        return ""
    for clause in filter(None, _PARTS.split(one_line(entry.text))):
        if len(clause) > _LONGEST:
            continue
        small = clause.casefold()
        begun = next((name for name in names if small.startswith(f"{name} ")), "")
        if begun and _NEVER_DID.match(clause, len(begun) + 1):
            return str(clause[len(begun) + 1 :]).strip()
        still = _IT_IS_STILL.fullmatch(clause)
        if (still and _is_as_it_was(still["how"], said)) or _ENDED_IT.fullmatch(clause):
            return inside_a_sentence(clause)
    return ""


def _is_as_it_was(how: str, said: str) -> bool:
    """Whether that is how it was before what was `said` to come: the same, or by a word that shares letters with one of that."""
    if how.casefold() in _SAME:
        return True
    word = folded(how)
    parts = {word[at : at + _SHARED] for at in range(len(word) - _SHARED + 1)}
    return any(part in each for each in re.findall(r"[^\W\d_]+", folded(said)) for part in parts)

"""Whether what was recorded sounds like what a promise waits for: the return is scanned; the parcel arrives. Pure.

Only the very words of it say that it happened. Others are only ever proposed: that they look alike is no proof that it was
this parcel, and the person knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from casebook.records.kinds import Contact, Entry, Event, Promise, Shipment
from casebook.records.vocabularies import EventKind
from casebook.text.comparing import as_seen
from casebook.text.searching import search_form

_ACTS = {
    "scanned": "scan gescan inscan ingescan einscan eingescan escane",
    "arrived": "receiv receipt arriv deliver land reach ontvang bezorg gelever aflever afgelever lever aankom aangekomen "
    "aankomst binnen eingegangen eingang eintreff eintrifft eingetroffen ankomm ankam angekommen ankunft zugestell geliefer "
    "anliefer angeliefer erhalt empfang recu recep livre livrai lleg recib entreg",
    "sent": "ship dispatch despatch sent sends posted mailed handed dropped drop-off verzond verzend verstuur opgestuurd inlever "
    "ingelever afgegeven versand verschick abgeschick eingeschick abgesand abgesend eingesand eingesend gesendet eingelief "
    "aufgegeben envoy expedi depose envio envia despach",
    "inspected": "inspect inspecc check examin review keur gekeur controle gecontrole beoordel onderzo pruf gepruf uberpruf "
    "begutacht untersuch kontroll verifi expertis revis comprob comprueb",
    "approved": "approv accept goedgekeur goedkeur genehm bewillig freigeg freigab approuv valid aprob aprueb acept autoriz",
    "confirmed": "confirm bevestig bestatig",
    "processed": "process verwerk bearbeit verarbeit traite proces tramit",
    "paid": "pay paid betaal betaling bezahl gezahlt zahlung uberwies uberweis paiement verse pagad pago pague",
    "refunded": "refund terugbeta erstatt zuruckerstatt ruckerstatt zuruckgezahl rembours reembols",
    "collected": "collect pick opgehaal ophal ophaal afgehaal abhol abgehol enlev ramass recuper recogid recoge recoj",
    "cancelled": "cancel annul geannul herroep stornier storno kundig gekundig resili anul",
    "repaired": "repair repar gerepareer instandgesetz arregl",
    "installed": "install geinstall montier eingebau aufgebau instal",
    "replied": "reply repl answer antwoord antwort geantwort beantwort repon respond respuest contesta",
    "signed": "sign teken onderteken getekend unterschr unterzeich firmad",
}
"""What can happen, each with how the words begin that tell of it, in the five languages, without their accents."""

_BACK = tuple(
    "return retour terugg teruggestuur terugstur back terug rucksend zuruck ruckgab renvo devol devuel".split()
)
_GOODS = (
    "parcel package packet item unit product article order goods return shipment box pakket pakje zending artikel bestelling "
    "retour doos toestel apparaat paket packchen sendung rucksendung retoure ware gerat bestellung karton colis paquet envoi "
    "appareil commande carton produit marchandise paquete envio articulo producto aparato pedido devolucion caja".split()
)
_NOT_YET = frozenset(
    "not never no nobody if unless will shall expected expects expect should may might soon tomorrow transit label announced "
    "onderweg out after once until when upon nadat zodra "
    "wanneer tot niet nooit geen als tenzij zal zullen verwacht verwachten morgen binnenkort aangemeld aangekondigd "
    "nicht nie kein keine niemand wenn falls sobald nachdem bis wird werden soll sollte erwartet voraussichtlich unterwegs bald "
    "angekundigt pas jamais aucun aucune si quand lorsque cours sera seront devrait doit attendu attendue prevu prevue "
    "demain bientot nunca nadie cuando hasta tras sera seran debe deberia esperado esperada previsto prevista manana "
    "pronto".split()
)
"""What tells that it has not happened, or only may."""

_BY_KIND = {
    EventKind.DELIVERED: "arrived",
    EventKind.SHIPPED: "sent",
    EventKind.PAID: "paid",
    EventKind.REFUNDED: "refunded",
    EventKind.CANCELLED: "cancelled",
}
_OF_GOODS = (EventKind.DELIVERED, EventKind.SHIPPED)
"""What the company sends comes to the person, unless its words say that it goes back."""

_ALIKE = 2
"""How many words of some length have to be the same where none of them tells of anything above."""

_LITTLE = frozenset(
    "this that with from have has been they them your their been into deze zijn heeft hebben naar over diese dieser wurde worden "
    "haben nach eine einen einem einer avec dans pour cette etre sont este esta esto para sido ante desde "
    "the was are our his her its and for das der die den dem des ein und ist war von sie ihr wir het een van bij ons les une est "
    "sur par los las una del con por sin mis sus".split()
)
_LONG, _LEAST = 4, 3


def sounds_like(entry: Entry, promise: Promise) -> bool:
    """Whether an entry sounds like what the promise waits for, and is of the day it was promised or later."""
    if promise.after is None or entry.at.day < promise.at.day:
        return False
    return _sounds_like(entry, promise.after)


def may_have_been(entry: Entry, promise: Promise) -> bool:
    """Whether an entry of a day before the promise may be what it waits for: in its very words, or of what goes back, which
    is done once; a parcel that came before is as likely another.
    """
    if promise.after is None or entry.at.day >= promise.at.day or not isinstance(entry, Contact | Event | Shipment):
        return False
    return says_it(entry, promise.after) or (_is_back(_words(promise.after)) and _sounds_like(entry, promise.after))


def was_counted_from(entry: Entry, promise: Promise) -> bool:
    """Whether a promise is counted from the very day of an entry that sounds like what it waited for."""
    on_that_day = promise.happened is not None and promise.happened.day == entry.at.day
    return on_that_day and tells_of(entry, promise)


def tells_of(entry: Entry, promise: Promise) -> bool:
    """Whether an entry sounds like what the promise waited for, of whichever day it is."""
    return promise.after is not None and _sounds_like(entry, promise.after)


def says_it(entry: Entry, awaited: str) -> bool:
    """Whether an entry consists of the words for what is awaited, as people see them, or of these with the verb that ends them
    where it stands in a sentence of its own: *Das Paket ist eingegangen* of *das Paket eingegangen ist*."""
    told, words = (" ".join(as_seen(text or "").split()).strip(" .!").split() for text in (entry.text, awaited))
    if not told or told == words:
        return bool(told)
    *before, verb = words or [""]
    return any(each == verb and told[:at] + told[at + 1 :] == before for at, each in enumerate(told) if at)


def _sounds_like(entry: Entry, awaited: str) -> bool:
    if not isinstance(entry, Contact | Event | Shipment):
        return False
    if says_it(entry, awaited):
        return True
    told, words = _words(entry.text or ""), _words(awaited)
    kind = entry.event if isinstance(entry, Event) else None
    if told & _NOT_YET or kind is EventKind.MARKED_DELIVERED:
        return False
    awaited_acts, goes_back = _acts_of(words), _is_back(words)
    if kind is EventKind.RETURNED:
        return goes_back or "sent" in awaited_acts
    is_returning = isinstance(entry, Shipment) and entry.returning
    is_of_goods = isinstance(entry, Shipment) or kind in _OF_GOODS
    if is_of_goods and goes_back and not (is_returning or _is_back(told)):
        return False
    if is_returning and not goes_back and _is_news_of_goods(words):
        return False
    acts = awaited_acts & (_acts_of(told) | ({_BY_KIND[kind]} if kind in _BY_KIND else set()))
    if acts:
        is_named = isinstance(entry, Shipment) or kind not in (None, EventKind.NOTE)
        return is_named or _shares_a_thing(words, told)
    common = {word for word in words & told if len(word) >= _LONG} - _LITTLE
    return len(common) >= _ALIKE


def acts_in(words: Iterable[str]) -> frozenset[str]:
    """What these words, in lower case and without accents, tell of what can happen: `arrived`, `scanned`."""
    return frozenset(_acts_of(frozenset(words)))


def _is_back(words: frozenset[str]) -> bool:
    return any(word.startswith(_BACK) for word in words)


def _is_news_of_goods(words: frozenset[str]) -> bool:
    return any(word in _GOODS for word in words)


def _shares_a_thing(words: frozenset[str], told: frozenset[str]) -> bool:
    """Whether both tell of goods, or name the same thing, in whichever case; what awaits only that it is done names none."""
    said, named = ({_bare(word) for word in each - _LITTLE if len(word) >= _LEAST} for each in (words, told))
    things = [word for word in words - _LITTLE if len(word) >= _LEAST and not _acts_of(frozenset([word]))]
    is_of_goods = all(_is_news_of_goods(frozenset({*each, *map(_bare, each)})) for each in (words, told))
    return not things or bool(said & named) or is_of_goods


def _bare(word: str) -> str:
    """A word without the ending that says how many, or of what: `Formulars` and `Formulare` are `Formular`."""
    return re.sub(r"(?:es|en|s|n|e)$", "", word) if len(word) > _LONG else word


def _acts_of(words: frozenset[str]) -> set[str]:
    return {act for act, beginnings in _beginnings() for word in words if word.startswith(beginnings)}


@cache
def _beginnings() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((act, tuple(beginnings.split())) for act, beginnings in _ACTS.items())


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", search_form(text)))

"""What a promise hangs on that is not the person's to do, and may never happen: a refund *if the carrier confirms the loss*.

It is waited for like what a promise comes *after* (`conditions.py`), and has no day until it has happened. What hangs on the
person is none, nor is an *if* that only asks (see if it is there). Patterns for any language; nothing here raises.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from casebook.parsing.promises.conditions import LONGEST_READ, Condition, condition_in, only_span_in
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import WEEKDAYS, any_of, every_name


class Hanging(NamedTuple):
    """What is promised (`rest`), and the `event` that it hangs on."""

    rest: str
    event: str


_IF = (
    r"(?:if|in case|provided(?: that)?|providing(?: that)?|assuming(?: that)?|as long as|on condition that|"
    r"als|indien|mits|op voorwaarde dat|"
    r"wenn|falls|sofern|vorausgesetzt,? dass|unter der (?:voraussetzung|bedingung),? dass|"
    r"si|s['’](?=ils?\b)|au cas o[uù]|pourvu qu(?:e\b|['’])|[aà] condition qu(?:e\b|['’])|"
    r"en caso de que|siempre que|siempre y cuando|a condici[oó]n de que)(?:(?<=['’])|(?<=\w)(?!\w)) ?"
)
_FIRST = re.compile(
    rf"\W*{_IF}(?P<event>[^,;.]{{4,90}}?)(?:, (?:then |dan |dann |alors |entonces )?| (?:then|dan|dann|alors|entonces) | "
    r"(?=(?:you|we|i|it)(?:['’]ll| will| shall)\b)|"
    r" (?=(?:krijg|krijgt|ontvangt?|betaal|betalen|stort|storten|sturen|stuur|vergoeden|maken|doen) (?:je|u|we|wij|ik)\b))"
    r"(?P<rest>.+)",
    re.IGNORECASE,
)
_LAST = re.compile(rf"(?P<rest>.+?),?(?<=[\s,]){_IF}(?P<event>[^,;.]{{4,90}})[.!]?\s*$", re.IGNORECASE)
_MAY_HANG = QuickPattern(rf"(?<!\w){_IF}")

_YOURS = re.compile(
    r"\b(?:you|your|u|uw|je|jij|jouw|du|dein\w*|vous|votre|vos|tu|ta|ton|usted|ustedes|su|sus|te)\b|\bSie\b|\bIhr\w*\b|"
    r"^(?:(?:no|nos|me|lo|la|los|las) )*(?:devuelv|env[ií]|mand|tra(?:e|iga)|firm|pag|confirm|llam|acept|present|entreg|"
    r"rellen|respond|adjunt|facilit|avis|recog)\w*"
)
"""Who does what it hangs on, or whose it is: the person, whom Spanish does not name."""

_LE = re.compile(r"\ble\b", re.IGNORECASE)
_FRENCH = re.compile(
    r"\b(?:nous|vous|je|on|sous|sera|serez|remboursement|remplacement|jours|semaines|avant le|d[eè]s)\b|\bl['’]",
    re.IGNORECASE,
)
"""Spanish *le* is the person; the French one is *the*."""

_BY_ITSELF = re.compile(
    r"\b(?i:nothing|nobody|no one|it|they|the \w+|(?:is|are|was|isn['’]t|aren['’]t|can['’]t|cannot|has|hasn['’]t) |niets|niemand|"
    r"het|de|wordt|is|zijn|nichts|niemand|der|die|das|wird|ist|rien|personne|le|la|les|ils?|elles?|n['’]est|se|nada|nadie|el|los|las)"
    r"\b|^(?!I\b)[A-Z]\w+ \w"
)
"""What happens without the person: to something, or as somebody else does it."""

_NO_EVENT = re.compile(r"(?:der|die|das|den|dem|eine?[nmr]?)\b", re.IGNORECASE)
"""What stands behind a German *als*, which is never *if*."""
_AS = re.compile(r"(?i:\bals )\Z")
_ONLY_ASKS = re.compile(
    r"\b(?:see|check|know|ask|find out|verify|confirm|tell|look|wonder|sure|even|as|what|"
    r"kijken|zien|nagaan|vragen|weten|controleren|ook|zelfs|net|zo\w*|meer|minder|anders|mehr|weniger|"
    r"auch|selbst|sogar|voir|savoir|v[eé]rifier|demander|m[eê]me|comme|ver|saber|comprobar|verificar|preguntar|incluso|como)\W*\Z",
    re.IGNORECASE,
)
"""What stands before an *if* that is *whether*, *even if* or *as if*, and before an *als* that compares."""


_A_DAY = QuickPattern(
    rf"\b(?:{any_of(every_name(WEEKDAYS))})\b|\d|"
    r"\b(?:today|tonight|tomorrow|vandaag|morgen|heute|aujourd['’]hui|demain|hoy|mañana)\b"
)
"""Found where it hangs on what is so by a day."""


@lru_cache(maxsize=256)  # the same words are asked for by who reads them, shows them and records them
def hanging_in(text: str) -> Hanging | None:
    """What is promised in these words, and what of others or of the company's own finding it hangs on; None where nothing is.

    >>> hanging_in("We will refund you 30 EUR within 5 days if the carrier confirms the loss.")
    Hanging(rest='We will refund you 30 EUR within 5 days', event='the carrier confirms the loss')
    >>> hanging_in("We will refund you if you send it back"), hanging_in("We will check if the refund was paid")
    (None, None)
    """
    if len(text) > LONGEST_READ or not _MAY_HANG.search(text):
        return None
    found = _FIRST.match(text) or _LAST.match(text)
    if found is None or text.rstrip()[-1:] == "?":
        return None
    event, rest = found["event"].strip(), found["rest"].strip()
    is_as = _AS.search(text[: found.start("event")]) is not None and _NO_EVENT.match(event) is not None
    if is_as or (found.re is _LAST and _ONLY_ASKS.search(rest)):
        return None
    is_yours = _YOURS.search(event.replace("Sie wird", "sie wird")) or (_LE.search(event) and not _FRENCH.search(text))
    if is_yours or not _BY_ITSELF.search(event):
        return None
    return Hanging(rest, event)


def waits_for(text: str) -> Condition | None:
    """What the promise in these words waits for: what it comes after, or what it hangs on of others; None where it says neither.

    >>> waits_for("Le reembolsaremos en 5 días si el transportista confirma la pérdida")
    Condition(after='el transportista confirma la pérdida', within='5 días')
    """
    return condition_in(text) or hung_on(text)


def hung_on(text: str) -> Condition | None:
    """What a thing that is promised in these words hangs on, with how long after that it may take."""
    hanging = hanging_in(text)
    if hanging is None or promise_kind_in(hanging.rest) in (Promised.OTHER, *OCCASIONS):
        return None
    if _A_DAY.search(hanging.event):
        return None  # if it is not there by Friday: which day it has to have come by is no day that it happens on
    return Condition(hanging.event, only_span_in(hanging.rest))

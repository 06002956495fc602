"""How the words of promises that stand are compared, joined, and told without their day."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.clauses.visits import VISITS
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import Promised
from casebook.text.words.joining_words import AND

TOGETHER = 2
"""What is done together with what was promised is told no more turns behind it. Our own choice."""

NEAR = 4
"""So many turns behind a promise, a sentence may still tell its day. Our own choice."""

COME = (Promised.REPLACEMENT, Promised.REPAIR, Promised.REFUND)
"""What a delivery told right behind it may be that of."""

BROUGHT = (*VISITS, Promised.DELIVERY, Promised.REPLACEMENT, Promised.CALLBACK, Promised.OTHER)
"""What somebody comes with, or for, or does: not on a day on which nobody is there."""

BY_MAIL = re.compile(r"mail|courri|correo|brief|letter|schrift|ecrit|writing")
"""What says that something comes in writing."""

BY_POST = re.compile(
    r"\b(?:(?:by|in the) post|first class|per post|met de post|mit der post|auf dem postweg|par (?:la poste|courrier)|"
    r"por correo (?:postal|ordinario))\b"
)
"""What says that something is under way for a day or more, and does not come within the talk."""

ON_NEXT_BILL = re.compile(
    r"\b(?:next|following|volgende|(?:uber)?nachsten?r?|prochaine?|proxim[oa]|siguiente) (?:\w+ )?(?:bill|invoice|statement|"
    r"factuur|rekening|nota|afrekening|rechnung|abrechnung|facture|releve|factura|recibo)\b|"
    r"\b(?:factura|facture|recibo) (?:que viene|suivante|siguiente)\b"
)
"""When money comes that no day is told of: with a bill that is still to be made."""

STANDS_FOR = re.compile(
    r"\b(?:he|she|it|they|that|instead|now|hij|zij|ze|het|dat|nu|in plaats daarvan|er|sie|es|das|der|jetzt|stattdessen|dafur|"
    r"il|elle|ils|elles|ce sera|plutot|sera|el|ella|ello|sera|ira|vendra|ahora)\b|"
    r"^\W*(?:(?:the |your |de |je |uw |der |ihr |le |votre |la |el |tu |su )?(?:new|nieuwe?|neue[rs]?|nouve(?:au|lle)|nuev[oa]) "
    r"(?:appointment|date|slot|time|day|visit|afspraak|datum|moment|tijd|dag|termin|zeit|tag|rdv|rendez-vous|creneau|date|cita|"
    r"fecha|hora|dia)\b|(?:la )?nueva cita)"
)
"""What stands for somebody or something that was named before."""

_ARRIVES = re.compile(
    r"\W*(?:(?:then|so|dann|dan|puis|luego) )?(?:arrives?|arriving|lands?|reach(?:es)?|(?:will|should) (?:be|arrive|land|reach)|"
    r"is (?:with|at|in)|kommt|trifft|ist|sollte|wird|komt|is (?:bij|er)|staat|ligt|arrive|arrivera|sera|est (?:chez|la)|llega|"
    r"llegara|estara|esta en)\b"
)
"""How a clause begins that has no subject of its own and tells when something is there: `and arrives Tuesday`."""


def without_day(text: str, day: str) -> str:
    """The words of a promise with a mark in the place of its day."""
    then = rf"(?:\b(?:then|dan|dann|alors|entonces) )?{re.escape(day)}(?:(?<=\d)(?:h(?:\d\d)?|u))?\.?(?=[ .,]|$)"
    return re.sub(r"…\.+$", "…", " ".join(re.sub(then, "…", text).split())) if day else text


_ASKED_BESIDE = re.compile(
    rf"(?:[,;]|[,;]? (?:{AND})) (?:please|kindly|graag|alstublieft|bitte|merci de|veuillez|por favor)\b"
    r"(?! note| noter| beachten| tenga en cuenta).*",
    re.IGNORECASE,
)
"""What the person is asked to do, which has no day of the promise's."""


def with_its_day(text: str, day: str) -> str:
    """The words of a promise with its day in brackets behind them, without what the person is asked to do beside it.

    >>> with_its_day("We collect the old one, please pack it.", "on Friday")
    'We collect the old one (on Friday).'
    """
    return f"{_ASKED_BESIDE.sub('', text).rstrip('.')} ({day})."


def is_beside(one: Made, made: Made) -> bool:
    """Whether a promise stays beside another: made in the same turn, or the other comes together with it, on its day."""
    return one.turn == made.turn or (one.day != "" and made.text.endswith(f" ({one.day})."))


_LOOKS_INTO = re.compile(
    r"\b(?:look\w* into|investigat\w+|check\w*|trace|onderzoek\w*|(?:zoek|zoeken)\b.*\buit|uitzoek\w*|kijk\w*\b.*\bna|nakijk\w*|"
    r"controleren|pruf\w*|nachforsch\w*|klar(?:e|en)|verifi\w+|enquet\w+|examin\w+|revis\w+|averigu\w+|investig\w+|comprob\w+)\b"
)
_SENDS = re.compile(
    r"\b(?:send\w*|e?mail\w*|forward\w*|stuur\w*|sturen|schick\w*|zusend\w*|envo[iy]\w*|enverr\w*|envi\w*|mand\w*|remit\w*)\b"
)
_OUTCOME = re.compile(
    r"\b(?:outcome|results?|findings|decision|answer|reply|update|report|\w*uitkomst|uitslag|resultaat|besluit|antwoord|rapport|bericht|"
    r"\w*ergebnis\w*|entscheidung|antwort|bescheid|resultats?|decision|reponse|rapport|resultados?|respuesta|informe)\b"
)


def is_sent_beside(one: Made, other: Made) -> bool:
    """Whether one is that something is looked into, the other that a paper is sent: not what comes of looking into it."""
    texts = plain(one.text), plain(other.text)
    looks = [_LOOKS_INTO.search(text) is not None and _SENDS.search(text) is None for text in texts]
    sends = [_SENDS.search(text) is not None and _OUTCOME.search(text) is None for text in texts]
    is_so = (looks[0] and sends[1]) or (looks[1] and sends[0])
    return is_so and one.kind is other.kind is Promised.INFORMATION and None not in (one.due, other.due)


def closed(text: str) -> str:
    """The text with a mark at its end."""
    return text if text[-1:] in ".!?" else f"{text}."


_OPEN_AT_ITS_END = re.compile(
    r"\b(?:in|within|by|on|at|before|until|till|between|for|to|after|about|around|the|binnen|uiterlijk|op|om|voor|tot|tussen|na|"
    r"over|innerhalb|von|bis|am|um|im|vor|zwischen|nach|ab|der|den|dem|dans|sous|d'ici|avant|apres|vers|entre|le|la|les|au|du|en|"
    r"antes|del?|el|hasta|a|dentro|sobre)$"
)


def joined(before: str, behind: str) -> str:
    """Two texts as one: of one sentence, where the first breaks off at a word that asks for more; else each with its mark.

    >>> joined("You'll have it in", "3 to 5 working days"), joined("It is paid", "You'll have it on Friday.")
    ("You'll have it in 3 to 5 working days", "It is paid. You'll have it on Friday.")
    """
    return f"{before if _OPEN_AT_ITS_END.search(plain(before)) else closed(before)} {behind}"


def is_within(one: str, other: str) -> bool:
    """Whether one is said again in the other, as mails quote what was said before."""
    return plain(one).strip(".! ") in plain(other) or plain(other).strip(".! ") in plain(one)


def without_no(small: str) -> str:
    """Words in small letters without what denies them."""
    return re.sub(r"\b(?:not|no|never|cannot|can't|niet|geen|nicht|kein\w*|pas|ne|plus)\b|n't\b|\bn'", " ", small)


def are_one_thing(one: Made, other: Made) -> bool:
    """Whether these are one promise, or what replaces a thing and that it is brought, promised in one turn."""
    is_brought = {one.kind, other.kind} == {Promised.REPLACEMENT, Promised.DELIVERY}
    return one is other or (is_brought and one.turn == other.turn)


def is_the_same_thing(last: Made, made: Made, *, refers: bool) -> bool:
    """Whether what comes on a day is what was promised right before, which has its day already; `refers`: it points back at it.

    That is the delivery of a replacement, or when money is there that leaves before: `I pay it today, it takes 3 days.`
    """
    is_on_its_way = _ARRIVES.match(plain(made.text)) is not None
    if None in (last.due, made.due) or not (refers or is_on_its_way):
        return False
    if last.kind is Promised.REPLACEMENT and made.kind is Promised.DELIVERY and not is_on_its_way:
        return made.turn - last.turn <= NEAR
    arrives = last.kind in (Promised.REFUND, Promised.REPLACEMENT) and made.kind in (Promised.OTHER, Promised.DELIVERY)
    return arrives and last.turn == made.turn and str(made.due) > str(last.due)


HOURS = re.compile(
    r"\b(?:between|tussen|zwischen|entre|from|van|von|de) (?:las )?\d{1,2}(?:[.:h]\d\d)? ?(?:h|u|uur|uhr|am|pm)? ?"
    r"(?:and|en|und|et|y|to|till|tot|bis|a|-|–) (?:las )?\d{1,2}\b(?! ?(?:days?|working|business|dagen|werkdagen|tage|werktage|"
    r"jours|dias|%|€|euros?|eur|pounds?))"
)
"""Between which hours somebody comes: no money, and no answer, has them."""


_WAIVED = re.compile(
    r"\b(?:(?:there's |really )?no need(?: for (?:that|it))?(?=\W|$)(?! to)|"
    r"(?<!['’]ll )(?<!\bwill )(?<!\bi )(?<!\bto )keep it(?=\W*(?:[.,!]|$))|don't bother(?! me)|"
    r"that's not necessary|(?:dat )?hoeft (?:echt |helemaal |nou )*(?:niet?|niet hoor)(?= ?(?:[,.!]|$))|"
    r"laat (?:dat )?maar(?: zitten)?(?=\W*$|[.,;]| (?:ik|we|wij|hoor|joh|dan|want|er)\b)|lass (?:das )?mal(?=\W*$|[.,;]| ich\b)|"
    r"(?:no|nah|nope),? (?:leave it|never mind|don't worry about it)(?=\W*$|[.,;]| (?:i|we)\b)|"
    r"dejalo(?=\W*$|[.,;]| (?:ya|que|tengo)\b)|"
    r"(?:hou|houd|houdt) (?:die|dat|het|ze) maar|(?:das )?brauchen sie nicht(?=\W*$)|(?:das )?(?:ist|"
    r"braucht's) (?:doch )?nicht notig|"
    r"(?:das )?(?:muss|musst) (?:doch )?nicht sein|behalten sie (?:es|das|die)\b|lassen sie(?: es| das)? (?:gut sein|stecken)|"
    r"(?:c'est |ce n'est )?pas la peine(?! de)|gardez[- ](?:le|la|les)\b|laissez tomber|ce n'est pas necessaire|"
    r"no hace falta(?! que)(?=\W|$)|quedese(?:l[oa]s?)|quedate(?:l[oa]s?)|no es necesario(?=\W|$)|dejel[oa]|dejal[oa])"
)


def waives(small: str) -> bool:
    """Whether the person, in small letters, wants nothing of what was just promised: `no need, you keep it`.

    >>> waives("nee joh dat hoeft echt niet, hou die maar"), waives("no need to rush, friday is fine")
    (True, False)
    >>> waives("thanks, i'll keep it"), waives("no, you keep it.")
    (False, True)
    """
    return "?" not in small and _WAIVED.search(small) is not None

"""What the company cancels that it promised before, and what the person turns down of it: `OK, cancelling that then`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.parsing.transcripts.clauses.visits import VISITS
from casebook.parsing.transcripts.decoding import plain
from casebook.records.vocabularies import Promised

_SENT = (
    r"(?:shipment|dispatch|resend|reshipment|zending|verzending|sendung|versand|lieferung|nachsendung|envoi|renvoi|expedition|"
    r"envio|reenvio)s?"
)
_ORDER = r"(?:orders?|parcel|bestelling|pakket|bestellung|paket|commande|colis|pedido|paquete)"
"""What a thing that was promised is sent as, or in."""

_VISIT = (
    r"(?:visit|appointment|booking|engineer|technician|bezoek|afspraak|monteur|termin|besuch|techniker|visite|rendez-vous|"
    r"intervention|technicien|visita|cita|tecnico)s?"
)
"""What somebody comes for."""

THING = (
    rf"(?:{_SENT}|{_VISIT}|(?:refund|credit|call(?:back)?|delivery|collection|pick-?up|replacement|exchange|swap|repair|"
    r"payment|voucher|compensation)s?|"
    r"terugbetaling|terugstorting|creditering|vergoeding|levering|bezorging|ophaling|vervanging|vervangende?|"
    r"omruiling|reparatie|telefoontje|tegoed|(?:ruck)?erstattung|gutschrift|(?:ruck|an)ruf|"
    r"ersatzlieferung|abholung|ersatz|reparatur|austausch|umtausch|(?:aus|ruck)zahlung|uberweisung|"
    r"remboursement|avoir|rappel|appel|livraison|enlevement|remplacement|echange|reparation|virement|"
    r"reembolso|devolucion|abono|llamada|entrega|recogida|sustitucion|reposicion|cambio|reparacion|"
    r"transferencia|new one|nieuwe|neue\w*|nouve(?:au|lle|l)|uno nuevo|una nueva|nuev[oa])\b"
)
"""What a promise may be of."""

_OF = (
    r"(?:(?:the|your|that|this|de|het|uw|je|die|dat|den|die|das|ihren?|deinen?|le|la|l'|votre|ce|cet|cette|el|su|tu|ese|esa|este|"
    r"esta) ?)"
)
_ADJECTIVE = (
    r"(?:(?!(?:old|original|first|duplicate|other|oude|eerste|dubbele|andere|alte|erste|doppelte|andere)\w* )\w+ )?"
)
_CANCEL = (
    r"\b(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are)(?: now| just)? (?:cancel(?:l?ed|l?ing)?|call(?:ed|ing)? off)|"
    r"(?:^\W*|[,.;:!–-] ?|\b(?:ok(?:ay)?|sure|then|right|so) )cancell?(?:ing|ed)|"
    r"\b(?:annuleer|annuleren|schrap)(?: (?:ik|we|wij))?(?: (?:dan|nu|even))?|"
    r"\b(?:storniere|stornieren)(?: (?:ich|wir))?(?: (?:dann|jetzt))?|"
    r"\b(?:j'annule|(?:nous )?annulons|on annule)(?: donc| alors)?|"
    r"\b(?:anulo|anulamos|cancelo|cancelamos)(?: entonces)?"
)
CANCELS = re.compile(rf"(?:{_CANCEL}) {_OF}{_ADJECTIVE}{THING}")
"""That they cancel what was to come: `j'annule le renvoi`."""

_CANCELS_COMING = re.compile(rf"(?:{_CANCEL}) {_OF}{_ADJECTIVE}(?:(?P<sent>{_SENT}|{_ORDER})|{_VISIT})\b")

_CANCELS_IT = re.compile(
    rf"(?:{_CANCEL}) (?:it|that|this|them|dat|die|het|dit|das|den|die|es|diese\w*|ca|cela|eso|esto)\b|"
    r"\b(?:je l'annule|nous l'annulons|on l'annule|je les annule|l[oa]s? (?:anulo|anulamos|cancelo|cancelamos))\b|"
    r"\b(?:dat|die|het|das|den|die)(?: \w+){0,2} (?:annuleer|annuleren|geannuleerd|storniere\w*|storniert)\b|"
    r"^\W*(?:(?:ok(?:ay|e)?|sure|no problem|right|done|of course|fine|goed|prima|gut|in ordnung|d'accord|entendu|bien|vale|"
    r"de acuerdo|entendido|that's|that is|dat is|das ist|c'est|queda)[,.!]? )*(?:now )?"
    r"(?:cancelled|canceled|geannuleerd|storniert|annulee?|anulad[oa]|cancelad[oa])\b(?! (?:on|by|op|am|vom|von|le|el|par|por))"
)
"""That they cancel what the person has just turned down."""

_ANEW = re.compile(
    r"\b(?:another|an? new|any (?:more|new)|new)(?: ones?)?(?=\W*$|[,.;]| (?:i|and|just|thanks|at all|anymore)\b)|"
    r"\b(?:nieuwe?|andere?|neue[nrs]?|andere[nrs]?|d'autres?|une? autre|otr[oa]s?|nuev[oa]s?)"
    r"(?=\W*$|[,.;]| (?:mehr|meer|plus|mas)\b)"
)
"""What stands for the thing that would come in the place of the first: `I don't want another one`."""

_ELSE = re.compile(
    r"\b(?:instead|rather|prefer|in plaats|liever|stattdessen|lieber|a la place|au lieu|plutot|"
    r"prefere(?:rais|rions)?|en su lugar|en vez|en lugar|prefiero|preferiria)\b"
)
"""What says that the person wants something else."""


def cancels_it(small: str) -> bool:
    """Whether words in small letters say that the company cancels what they do not name.

    >>> cancels_it("ok, cancelling that then."), cancels_it("c'est annule."), cancels_it("it was cancelled by the bank")
    (True, True, False)
    """
    return _CANCELS_IT.search(small) is not None


def is_cancelled(small: str, kind: Promised) -> bool:
    """Whether words in small letters cancel what brings what was promised, or the visit that it was promised for."""
    found = _CANCELS_COMING.search(small)
    return found is not None and kind in ((Promised.REPLACEMENT, Promised.DELIVERY) if found["sent"] else VISITS)


def is_unwanted(thing: str, text: str, kind: Promised) -> bool:
    """Whether the thing, in small letters, that the person does not want is what this text promised: by its words or its kind."""
    named, said = re.findall(r"\w{5,}", thing), plain(text)
    own = re.split(r"[,.;]", thing, maxsplit=1)[0]
    is_anew = kind is Promised.REPLACEMENT and _ANEW.search(thing) is not None
    return is_anew or kind in kinds_named_in(own) or any(word in said for word in named)


def wants_else(small: str) -> bool:
    """Whether the person, in small letters, wants something else in the place of what was promised."""
    return _ELSE.search(small) is not None

"""Whether words tell that what was booked or ordered was called off by others than the person: a flight, a stay, an order.

In the five languages, a clause at a time, by what was called off and how that is said. Our own lists.
"""

from __future__ import annotations

import re

from casebook.text.quick_pattern import compiled
from casebook.text.sentences import sentences

_BOOKED = (
    (
        r"\b(?:flights?|trains?|bus|coach|ferry|sailing|cruise|crossing|trip|tour|holiday|stay|hotel|room|booking|reservation|concert"
        r"|gig|show|match|game|event|festival|performance|course|class|lesson|workshop|appointment|order|tickets?|delivery)\b"
    ),
    (
        r"\b(?:\w*vlucht|trein|bus|\w*boot|overtocht|cruise|\w*reis|vakantie|verblijf|hotel|kamer|boeking|reservering|\w*concert"
        r"|voorstelling|wedstrijd|evenement|festival|\w*cursus|les|afspraak|bestelling|levering)\b"
    ),
    (
        r"\b(?:\w*flug|\w*zug|bus|fähre|überfahrt|kreuzfahrt|\w*reise|urlaub|aufenthalt|hotel|zimmer|\w*buchung|reservierung"
        r"|\w*konzert|vorstellung|spiel|veranstaltung|festival|\w*kurs|termin|bestellung|lieferung)\b"
    ),
    (
        r"\b(?:vols?|train|bus|car|ferry|traversée|croisière|voyage|séjour|hôtel|chambre|réservation|concert|spectacle|match"
        r"|[ée]vénement|festival|cours|stage|rendez-vous|commande|livraison|billets?)\b"
    ),
    (
        r"\b(?:vuelos?|tren|autobús|ferry|travesía|crucero|viaje|estancia|hotel|habitación|reserva|concierto|espectáculo|partido"
        r"|evento|festival|curso|clase|cita|pedido|entrega|billetes?)\b"
    ),
)
"""What somebody provides on a day, or sends; no contract, which the person may have ended."""

_CALLED_OFF = (
    r"\bcancel(?:l?ed|l?ation)\b|\bcalled off\b|\bscrapped\b",
    r"\b(?:geannuleerd|gecanceld|afgelast|geschrapt|annuleerden?)\b|\bg(?:aat|ing) niet door\b|\bviel uit\b|\buitgevallen\b",
    r"\b(?:annulliert|storniert|gestrichen|abgesagt|ausgefallen|stornierten?|annullierten?|gecancelt)\b|\bf(?:iel|ällt) aus\b",
    r"\b(?:annulé|supprimé)e?s?\b",
    r"\b(?:cancelad|anulad|suspendid)[oa]s?\b|\b(?:cancel|anul)(?:ó|aron)\b",
)

_BY_THE_PERSON = (
    r"\b(?:I|we)(?:['’](?:ve|d)| have| had)?(?: \w+)? cancel|\bby (?:me|us)\b|\b(?:my|our) cancellation\b",
    (
        r"\b(?:ik|we|wij)\b(?:(?!\b(?:dat|die)\b).)*\b(?:geannuleerd|gecanceld)\b|\bannuleerden? (?:ik|we|wij)\b"
        r"|\b(?:ik|we|wij) annuleerden?\b"
    ),
    r"\b(?:ich|wir)\b.*\b(?:storniert|annulliert|abgesagt|gecancelt)\b|\b(?:stornierten?|annullierten?) (?:ich|wir)\b",
    r"\b(?:j['’](?:ai|avais)|nous av(?:ons|ions))\b(?:(?!\bque\b).)*\bannulé",
    r"\b(?:he|hemos|había|habíamos)\b(?: \w+)? (?:cancelado|anulado)\b",
)

_NOT = (
    (
        r"(?:\b(?:not|never|niet|nicht|nie|pas|no)|n['’]t)(?: \w+){0,2} (?:cancel|called off|geannul"
        r"|gecancel|afgelast|annull|storn"
        r"|gestrich|abgesagt|annul|suppr|anul|suspend)"
    ),
)


def says_called_off(text: str) -> bool:
    """Whether a clause of it says so, and neither the opposite nor that the person did.

    >>> says_called_off("My flight on 2 November was cancelled."), says_called_off("I cancelled my booking.")
    (True, False)
    """
    clauses = (clause for sentence in sentences(text) for clause in re.split(r"[,;:]\s", sentence))
    return any(
        _fits(_BOOKED, clause) and _fits(_CALLED_OFF, clause) and not _fits((*_BY_THE_PERSON, *_NOT), clause)
        for clause in clauses
    )


def _fits(patterns: tuple[str, ...], text: str) -> bool:
    return any(compiled(pattern, re.IGNORECASE).search(text) is not None for pattern in patterns)

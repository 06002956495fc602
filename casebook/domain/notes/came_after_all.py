"""Whether a note made on settling says that it came after all, late or otherwise; no words say beside it that nothing did."""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND_OR_BUT

_LATE = QuickPattern(
    r"\b(?:too late|(?:days?|weeks?|months?|hours?) (?:late|later|after)|later?|not (?:until|before|till)|only (?:on|after|in|by)"
    r"|eventually|finally|te laat|(?:dagen|weken|maanden|uur|week|dag) later"
    r"|pas (?:op|na|in|de|vandaag|gisteren|\d\S*)|uiteindelijk|alsnog"
    r"|erst|später|zu spät|verspätet|schließlich|doch noch|en retard|trop tard|plus tard|seulement (?:le|après)|finalement"
    r"|(?:n['’]\w+|ne) (?:\w+ ){1,3}que|demasiado tarde|tarde|con retraso|no (?:\w+ ){1,2}hasta|hasta|al final|finalmente)\b"
)
"""By what a note says that it was late: some of it denies in no other sense."""

_DID_COME = QuickPattern(
    r"\b(?:came|arrived|turned up|showed up|called|rang|phoned|answered|replied|wrote|written|e-?mailed|texted|received|got"
    r"|delivered|repaired|fixed|replaced|sent"
    r"|kwam(?:en)?|gekomen|belden?|gebeld|antwoordde|geantwoord|beantwoord|gereageerd|reageerde|schreef|geschreven|gemaild|mailde"
    r"|ontvangen|gekregen|kreeg|geleverd|bezorgd|gerepareerd|hersteld|gestuurd|verstuurd"
    r"|kam(?:en)?|gekommen|angekommen|angerufen|rief(?:en)?|geantwortet|antwortete|beantwortet|gemeldet|meldete|schrieb|geschrieben"
    r"|erhalten|bekommen|bekam|geliefert|zugestellt|repariert|geschickt|reagiert"
    r"|venue?s?|arrivée?s?|appelée?s?|rappelée?s?|répondu|écrit|reçue?s?|livrée?s?|réparée?s?|envoyée?s?"
    r"|vino|vinieron|llegó|llegaron|llegado|llamó|llamaron|llamado|respondió|respondieron|respondido|contestó|contestaron"
    r"|contestado|escribió|escribieron|escrito|recibí|recibido|entregaron|entregado|enviaron|enviado|repararon)\b"
)

_DENIED = QuickPattern(
    r"\b(?:no|not|nobody|no-?one|nothing|never|none|still|waiting|niet|geen|niemand|niets|niks|nooit|nog|nicht|kein\w*|niemand|nichts"
    r"|nie|noch|pas|personne|rien|jamais|aucune?|nadie|nada|nunca|ningun[oa]?|ningún|todavía|aún|sin)\b|n['’]t\b"
)

_MINE = QuickPattern(r"(?:i|we|ik|wij|ich|wir|je|j['’]\w+|nous|yo|hemos|had to|moest|musste)\b")
"""How a clause begins that tells what the person did."""

_CLAUSES = re.compile(rf"[,;:!?](?: |$)|\.(?= [A-ZÀ-Ý])|\b(?:{AND_OR_BUT})\b")


def says_it_came(note: str) -> bool:
    """Whether it says so: in a clause that denies nothing, by what came or that it was late.

    >>> [says_it_came(each) for each in ("erst am 20.4. per WhatsApp geantwortet", "nothing came", "not until 20 April")]
    [True, False, True]
    """
    plain = _LATE.sub(" … ", note)
    is_late = plain != note and not _DENIED.search(plain)
    return is_late or (
        not _denies(note, plain) and any(_DID_COME.search(each) and not _DENIED.search(each) for each in _theirs(plain))
    )


def may_have_come(note: str) -> bool:
    """Whether that something came stands in it, and nothing before that denies it: *they called to say that it is not possible*.

    >>> [may_have_come(each) for each in ("called to say it is not possible", "nobody called")]
    [True, False]
    """
    plain = _LATE.sub(" … ", note)
    found = ((each, _DID_COME.search(each)) for each in _theirs(plain))
    return says_it_came(note) or (
        not _denies(note, plain) and any(came and not _DENIED.search(each[: came.start()]) for each, came in found)
    )


def _denies(note: str, plain: str) -> bool:
    """Whether a clause says that nothing came, and none that something was late: *they sent a bill, and nothing came*."""
    came = ((each, _DID_COME.search(each)) for each in _CLAUSES.split(plain))
    return plain == note and any(found and _DENIED.search(each[: found.start()]) for each, found in came)


def _theirs(note: str) -> list[str]:
    """The clauses that do not begin with what the person did."""
    return [each for each in map(str.strip, _CLAUSES.split(note)) if not _MINE.match(each)]

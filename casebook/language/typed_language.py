"""In which language somebody types: by the small words that only one of the languages has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_SMALL_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "the and is are my was were they he she it with have has had not to of for this that been said says out back its "
        "still got after when will wont".split()
    ),
    "nl": frozenset(
        "het een ik niet mijn heb heeft geen maar nog naar wordt werd zijn ze hij wil bij voor ook dat zegt zei binnen "
        "terug gebeld mij wel sinds kapot betaald nieuwe nieuw pakket levering bestelling rekening geld kwam komt werkt "
        "doet kreeg krijg graag nooit niemand niets onze ons jullie deze dit die aan uit al te zonder van met door op".split()
    ),
    "de": frozenset(
        "der das und ich nicht mein meine meinen ist eine einen wurde wird kein keine mit habe hat noch auf für sie er "
        "sagt nach seit dem den zum zur bei aber kaputt bezahlt paket geld zurück neue neuen neues bestellung rechnung "
        "kam kommt wieder nie niemand nichts mich mir uns sich dass im vom ein an am ohne von aus werden die war".split()
    ),
    "fr": frozenset(
        "le les est pas je mon une des qui pour dans avec sur du au ils elle il ai dit mais depuis été mes vous nous sans "
        "cassé payé toujours et ne n j c qu personne rien jamais aucun aucune arrivé reçu colis remboursement facture ce "
        "cette votre leur encore après la un par sont aux".split()
    ),
    "es": frozenset(
        "el los las una con por está han mi lo del al pero ya dice dijo desde sin fue muy nos les ni roto pagado hace "
        "todavía que no y nadie nada llegó llegado paquete pedido reembolso dinero factura ha he se me es la un mis nunca "
        "ningún para sin son hay".split()
    ),
}
"""Words of every day by the codes of their languages; some stand in two of them, most in one."""

_FEWEST = 3
"""So few of them tell nothing. Our own choice."""

_MORE = 2
"""So many times as many as of any other language there must be. Our own choice."""

_LONGEST = 2000
"""So many characters are looked at: what is typed in a language shows soon. Our own choice."""


def language_typed(texts: Iterable[str | None]) -> str | None:
    """The code of the one language that these texts are surely in; None where that is not sure.

    >>> language_typed(["De accu laadt niet meer", "ik wil een nieuwe"]), language_typed(["Kettle broken", None])
    ('nl', None)
    """
    text = " ".join(filter(None, texts))[:_LONGEST].lower()
    typed = set(re.findall(r"[^\W\d_]+", text))
    counts = sorted(((len(typed & words), code) for code, words in _SMALL_WORDS.items()), reverse=True)
    (most, code), (next_most, _) = counts[:2]
    return code if most >= _FEWEST and most >= _MORE * next_most else None

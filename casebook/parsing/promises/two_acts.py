"""Two days of which the second is that of the act that counts: the part is there on Friday and he fits it on Tuesday.

Clauses are looked at as their words. Rules of our own. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence

_PARTS = frozenset(
    "part parts component onderdeel onderdelen teil teile ersatzteil ersatzteile piece pieces pieza piezas repuesto "
    "repuestos recambio spare spares".split()
)
_FITS = tuple(
    "engineer technic techni tecnic monteur mechanic mecanicien install fits fitted fit eingebaut einbau ingebouwd inbouw monta "
    "mont repar repair gerepareerd repariert operario plumber loodgieter".split()
)
"""How the words begin of who puts a part in, and of that."""
_FETCHED = tuple("halen haal haalt holt holen abhol pick picks collect collects recog recuper enlev retir".split())
_BROUGHT = tuple(
    "terug teruggebracht back bring brings brought zuruck rapport ramen devolv devuelv return retourn geleverd lever "
    "geld money argent dinero refund rembours "
    "reembols erstatt paid".split()
)
_WAS_TO_BE = frozenset("zou zouden would sollte sollten devait iba".split())
_AGAINST = frozenset(("but", "maar"))
_IS_NOW = frozenset("wordt komt is will it'll it's gaat krijgt now nu".split())


def is_later_act(before: Sequence[str], last: Sequence[str], joint: str) -> bool:
    """Whether the clause of the last day, in these words behind `joint`, tells of the act that the one `before` leads up to."""
    fetched = any(word.startswith(_FETCHED) for word in before) and any(word.startswith(_BROUGHT) for word in last)
    fits = bool(_PARTS & set(before)) and any(word.startswith(_FITS) for word in last)
    moved = joint in _AGAINST and bool(_WAS_TO_BE & set(before)) and bool(_IS_NOW & set(last))
    return moved or fits or fetched

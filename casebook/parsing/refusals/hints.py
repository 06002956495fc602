"""Whether words can tell of a refusal at all, told before any of the words of refusals is loaded."""

from __future__ import annotations

_BITS = tuple(
    "afge aucun behalt behält buiten cerrad clos clôt conserv declin den desestim dismiss dit exclu final gard "
    "geen hield houd impos keep kein kept knock lehn maint n't nad ne ni nich no nt n’t pas quedan question "
    "rechaz refus reject rejet retien rien schloss shut sin slot thrown turn unable wees weiger wies wijs wijz".split()
)
"""Every word that says no has a bit of these in it, with its accents or without."""


def may_refuse(text: str) -> bool:
    """Whether a closer look is worth while; where not, the text tells of no refusal.

    >>> may_refuse("rang, they will call back"), may_refuse("rang, they refused")
    (False, True)
    """
    return any(map(text.casefold().__contains__, _BITS))

"""Words that say of a parcel's number that it is of what goes back to the company, in five languages.

Written down in November 2026 from how shops write of labels for returns.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_RETURN = QuickPattern(
    r"\b(?:returns? (?:shipping )?(?:label|shipment|parcel|package|tracking|postage|barcode)"
    r"|(?:label|parcel|postage) for (?:the|your) return|retour(?:label|zending|pakket|etiket|code|barcode|nummer)\w*"
    r"|(?:retouren?|rücksende|rückversand)-?(?:label|etikett|schein|paket|sendung|marke|aufkleber|nummer)\w*|rücksendung"
    r"|étiquette (?:de |du )?retour|bordereau (?:de |du )?retour"
    r"|colis (?:de )?retour|bon de retour|etiqueta de (?:devolución|retorno)|paquete de devolución)\b"
)


def is_of_a_return(text: str) -> bool:
    """Whether a line speaks of what goes back.

    >>> is_of_a_return("De retourlabel vind je in de bijlage, zendingnummer 3SABCD9876543."), is_of_a_return("Tracking 1Z")
    (True, False)
    """
    return _RETURN.search(text) is not None

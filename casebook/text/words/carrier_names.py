"""Who carries parcels in the countries of the five languages, by the names that people write, in small letters.

Written down in November 2026 from the carriers that shops of these countries name as theirs. A name that is also a word of these
languages is left out. The forms of their parcel numbers stand in `parsing/parcels.py`.
"""

from __future__ import annotations

CARRIERS_OF_ONE_WORD = frozenset(
    "dhl dpd gls ups fedex tnt usps hermes evri yodel royalmail parcelforce tuffnells arrowxl postnl bpost budbee homerr trunkrs "
    "instabox inpost postnord colissimo chronopost geodis correos seur mrw nacex tipsa purolator ontrac lasership".split()
)
CARRIER_NAMES = (
    *sorted(CARRIERS_OF_ONE_WORD),
    "royal mail",
    "an post",
    "deutsche post",
    "la poste",
    "mondial relay",
    "relais colis",
    "canada post",
    "australia post",
)

CARRIER = f"(?:{'|'.join(CARRIER_NAMES)})"
"""The source of a pattern that any of the names fits; what stands before and behind it is for who uses it to say."""

_MOST_INITIALS = 5
CARRIER_INITIALS = "|".join(sorted(name.upper() for name in CARRIERS_OF_ONE_WORD if len(name) <= _MOST_INITIALS))
"""The source of a pattern of the names that are written in capitals, which are no part of a number behind them: `UPS 1Z…`."""

"""What makes an address that of a shop or an office, which is the company's, or somebody's home all the same."""

from __future__ import annotations

_SHOPS = (
    "(?:(?:book|coffee|parcel|repair|web)? ?shop|(?:super)?store|supermarket|branch|warehouse|depot|outlet|showroom|hotel"
    "|restaurant|dealer|post ?office|head ?office|headquarters|(?:distribution|returns?|service|sorting"
    "|garden) (?:cent(?:re|er)|department)|(?:pick-?up|collection|service|drop-?off|parcel) ?point|[a-z]{0,12}winkel"
    "|filiaal|vestiging|magazijn|hoofdkantoor|(?:post|pakket|service|afhaal)-?(?:kantoor|punt)|bouwmarkt|filiale|laden"
    "|geschäft|lager|zentrale|postamt|magasin|boutique|agence|entrepôt|siège|point relais|bureau de poste)"
)
OF_A_SHOP = (
    rf"(?i)\b{_SHOPS}s?(?-i:\s[A-Z][\w'’&-]{{1,30}}){{0,2}}"
    r"(?:(?:,?\s(?:is|was|at|on|in|near|aan|op|te|bij|an|am|im|à|au|the|de|het|der|la|le|du)){1,3},?\s\(?|,?\s\(|,\s)\Z"
)
"""What stands right before the address of a shop, which is the company's: that it is one, its name, and that it is there.

`I gave the shop 5 Mill Lane` says nothing of where the shop is."""

NAME_OF_A_SHOP = rf"(?i)[^,\n]{{0,40}}\b(?<!old ){_SHOPS}(?![^\W_]|[^,\n])"
"""A shop by the first words of an address: `Hilton Hotel, Bond Street`, not `The Old Post Office, Church Lane`."""

OF_A_HOME = (
    r"(?i)\b(?:my|our|mijn|onze|ons|meine?|unsere?|mon|ma|notre|live|woon|wonen|wohne|home|thuis"
    r"|above|boven|behind|opposite|beside|next|naast|tegenover|neben|über)\b"
)
"""What makes an address somebody's own, though a shop is named: `I live above the shop at 5 Mill Lane`."""

SAID_TO_BE_A_HOME = (
    r"(?i),?\s(?:(?:which |that |dat |das )?(?:is|was|ist|war|est)\s(?:my|our|mijn|onze|ons|meine?|unsere?|mon|ma|notre)"
    r"|(?:where|waar|wo|où)\s(?:I|we|ik|ich|wij|wir|j['’]))(?![^\W_])"
)
"""What comes after an address that is somebody's own: `the store, 5 Mill Lane is my address`."""

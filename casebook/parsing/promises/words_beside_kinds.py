"""What beside the words of a kind tells that it is another, or none: patterns over words parted by one blank each."""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern

DONE_TO_IT = re.compile(
    r"(?: (?:[\d.,]+|eur|usd|gbp|euros?|pounds?|dollars?|of|van|von|de|uber|will|should|it|he|dat|het|es|il|and|en|und|et|y|"
    r"is|has|have|been|was|now|already|approved|processed|issued|requested|goedgekeurd|verwerkt|aangevraagd|wurde|ist|genehmigt|"
    r"veranlasst|bearbeitet|a|ete|est|valide|approuve|accepte|ha|sido|esta|aprobado|tramitado|procesado|\.))*"
)
"""What may stand between a refund and when it arrives: that it was granted, and no thing that could arrive instead."""

CHARGE_FOR = re.compile(
    r" (?:fees?|charges?|costs?|price|kosten|bedrag|vergoeding|prijs|toeslag|entgelt|gebuhr(?:en)?|betrag|preis|frais|prix|cout|"
    r"montant|gastos|coste|precio|importe|tasa|comision) (?:for|of|voor|van|fur|pour|de|du|des|por|del) (?:[^ .,]{1,5} )?$"
)
"""Before what a sum was charged for, which is not promised: `the fee for the delivery`, `les frais de livraison`."""

ROUND = QuickPattern(r"(?<=\d),[-–]+(?!\d)", exact=True)
"""What stands for no cents behind a sum, and parts no clauses: `€ 35,-`."""

COSTS = QuickPattern(r" [a-z]{3,}kosten(?= )", exact=True)
"""What something costs is not that thing, in Dutch and German words of two: `reparatiekosten`, `Versandkosten`."""

BRINGS_IT = re.compile(
    r" (?:bring(?:s|ing)?|take|takes|deliver|delivers|drop|drops) (?:it|them) (?:\S+ ){0,3}?(?:to you|to your|round|over|home)\b|"
    r" (?:breng(?:t|en)?|bezorg(?:t|en)|levert) (?:hem|het|ze|die|dat) (?:\S+ ){0,3}?(?:bij|naar|aan) (?:u|je|jou|huis)\b|"
    r" (?:bringt|bringen|bringe|liefert|liefern) (?:es|ihn|sie|das|die|den) (?:ihnen|dir|zu ihnen|zu dir|nach hause)\b|"
    r" (?:bringt|bringen|bringe|liefert|liefern) (?:ihnen|dir) (?:es|ihn|sie|das)\b|"
    r" (?:vous|te) (?:le |la |les |l')?(?:apport|livr|ramen|depos)\w*|"
    r" (?:se|te) l[oa]s? (?:llev|tra[ei]|acerc|entreg|dej)\w*"
)
"""That what is fetched somewhere is brought to the person, which makes it a delivery: `lo recoge allí y te lo lleva`."""

CALLS_FIRST = re.compile(
    r" (?:before|beforehand|first|ahead|vooraf|voordat|vorher|bevor|vorab|zuvor|avant|auparavant|antes|previamente) "
)
"""What a call comes before that who comes makes on the way."""

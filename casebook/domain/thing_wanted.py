"""A thing that is all that a case asks for, a repair, a new one or a part that is missing: then what was paid for it is not
owed back. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.nearness import is_a_new_thing
from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Event

_THING = QuickPattern(
    r"\b(?:repairs?|repaired|fix(?:ed)?|mend(?:ed)?|replac\w+|exchanged?|swap(?:ped)?|re-?sen[dt]|re-?deliver\w*|deliver\w*"
    r"|(?:spare |missing |right |correct )?parts?\b(?! of)|(?:the |my |our |a |an |two |three |four )?missing \w+"
    r"|(?:send|sent|ship|install|fit|finish)\w*\b"
    r"|\w*repar\w+|herstel(?:d|len)?|vervang\w*|omruil\w*|geruild|ruilen|ontbrekende|ontbreekt|(?:na)?lever\w*|geleverd|bezorg\w*"
    r"|(?:op|na|toe)?sturen|(?:op|na|toe)gestuurd|onderdeel|onderdelen"
    r"|ersatz(?:teil\w*|gerät\w*|lieferung\w*)?|ersetz\w*|austausch\w*|ausgetauscht|umtausch\w*|fehlende[nrsm]?"
    r"|(?:nach|neu)?liefer\w*|geliefert|(?:zu|nach)send\w*|schick\w*|nachbesser\w*"
    r"|répar(?:ation|er|é|ée|és|ées)\b(?! d[ue]s? (?:préjudice|dommage))|remplac\w+|échang\w+|manquante?s?|livr(?:er|ée?s?|aison)"
    r"|envo(?:yer|i|yez)|pièces?"
    r"|reparen?|reparación|reparar|reparad[oa]s?|arregl\w+|reempla\w+|repuestos?|sustitu\w+|cambio|cambien|faltan?|faltantes?"
    r"|entreg\w+|env[ií](?:en|ar|o)|piezas?)\b"
)
"""What asks that something be done to the thing, or for a thing."""

_IT_ITSELF = re.compile(
    r"(?:i want |ik wil |ich (?:will|möchte) |je veux |quiero )?"
    r"(?:the|my|our|het|de|mijn|onze?|die|den|das|mein\w*|unser\w*|les?|la|mon|ma|mes|notre|nos|el|los|las|mis?|nuestr\w+) "
    r"(?:parcel|package|delivery|order|goods|things?|books?|pakket(?:je)?|bestelling|zending|levering|spullen|paket|päckchen"
    r"|lieferung|bestellung|ware|sachen|colis|commande|paquet|livraison|affaires|paquete|pedido|envío|cosas)\b(?!-)",
    re.IGNORECASE,
)
"""How an ask begins that is for what was ordered."""

_MORE = QuickPattern(
    r"\b(?:refund\w*|money|repa(?:y|id)\w*|reimburs\w*|pa(?:y|id|ys|ying|yments?)|cash|compensat\w*|damages|goodwill|discount"
    r"|reduction|voucher|credit\w*|deposit|fees?|costs?|expenses|charge\w*|price|amount|sum|difference|rest|balance|bill\w*"
    r"|cancel\w*|stop|return\w*|label|back|owed?|over-?charg\w*|value|insurance|contract|undo(?:ne)?"
    r"|geld|terug\w*|vergoed\w*|betal\w*|compensatie|schade\w*|korting|bon|tegoed\w*|borg|kosten|prijs\w*|bedrag|verschil|rekening"
    r"|waarde|schuldig|verzekering|factuur|annul\w*|opzeg\w*|ontbinding|ontbind\w*|retour\w*"
    r"|zurück\w*|\w*erstatt\w*|rückzahlung|\w*zahl\w*|entschädig\w*|schaden\w*|\w*minderung|nachlass|rabatt|gutschein\w*|gutschrift"
    r"|wert|schulde\w*|versicherung|vertrag|kaution|gebühr\w*|betrag|differenz|rechnung|stornier\w*|storno|kündig\w*|rücktritt|widerruf\w*|rück\w*|wandlung"
    r"|rembours\w*|argent|indemni\w*|d[ée]dommag\w*|pa(?:ie|yer|iement)\w*|r[ée]duction|rabais|remise|avoir|bon d['’]achat"
    r"|valeur|doi(?:t|vent)|assurance|contrat|caution|frais|prix|montant|somme|diff[ée]rence|facture|r[ée]sili\w*|retour\w*|rétract\w*"
    r"|reembols\w*|dinero|devol\w*|devuel\w*|indemni\w*|compens\w*|pag(?:o|ar|uen?)|descuento|rebaja|vale|abon\w*|fianza|gastos"
    r"|valor|deben?|seguro|contrato|precio|importe|diferencia|factura|anul\w*|cancel\w*|baja|desist\w*)\b"
)
"""What asks for money as well, or in its place, or that the thing goes back, so that money may come for it."""


def thing_asked_alone(case: Case) -> bool:
    """Whether a thing, or that something be done to it, is all that is wanted: *the missing leg*, *a repair or a new one*."""
    want = case.want or ""
    if not want or sum_in(want) or _MORE.search(want):
        return False
    return asks_thing_without_money(want) or _IT_ITSELF.match(want.strip()) is not None


def asks_thing_without_money(want: str) -> bool:
    """Whether it asks for a thing, and for no money, whatever that thing costs: *the lamp of 40 EUR replaced*."""
    return _MORE.search(want) is None and bool(_THING.search(want) or is_a_new_thing(want))


_GESTURE = QuickPattern(
    r"\b(?:(?:as|by way of) (?:an? |our |their )?apolog(?:y|ies)|goodwill|gesture|(?:i|we) (?:can |may )?keep (?:it|the|them|my)"
    r"|(?<!apologies )(?<!apologise )(?<!apologize )(?<!apology )(?<!sorry )for (?:the|my|any) inconvenience"
    r"|(?:als|bij wijze van) (?:excuus|excuses|verontschuldiging)|coulance|tegemoetkoming"
    r"|(?:ik|wij|we) (?:mag |mogen )?(?:houd|houden|behoud|behouden)"
    r"|(?:als|zur) entschuldigung|kulanz\w*|entgegenkommen|(?:ich|wir) (?:darf |dürfen )?behalten?"
    r"|(?:comme|en guise d['’]|à titre d['’]) ?excuses?|geste (?:commercial|de bonne volonté)"
    r"|dédommagement|je (?:garde|conserve)|nous gardons|(?:como|a modo de) disculpas?|cortesía|gesto"
    r"|me (?:lo |la |los |las )?quedo|nos quedamos)\b"
)
"""What a refund is called that is no part of the price: the thing is kept. An apology beside a refund is courtesy."""


def is_gesture(event: Event) -> bool:
    """Whether money came as an apology, or while the person keeps the thing."""
    return event.event is EventKind.REFUNDED and _GESTURE.search(event.text or "") is not None

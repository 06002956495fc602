"""That nothing of a kind can be given, and what a guarantee or a compensation does not hold: `Schriftlich kann ich Ihnen nichts
geben`, `El hotel no entra en la compensación`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_GIVE = (
    r"(?:geven|terug(?:geven|betalen|storten)|betalen|uitbetalen|vergoeden|restitueren|crediteren|kwijtschelden|toezeggen|"
    r"toekennen|bevestigen|verrekenen|opsturen|toesturen|aanbieden|"
    r"geben|herausgeben|erstatten|zuruckerstatten|zuruckzahlen|auszahlen|zahlen|ersetzen|gutschreiben|erlassen|gewahren|"
    r"zusagen|bestatigen|anbieten|zuschicken|zusenden|"
    r"donner|rembourser|indemniser|dedommager|verser|crediter|accorder|confirmer|proposer|offrir|envoyer|rendre|payer)"
)
_NOTHING = re.compile(
    rf"\b(?:kan|kunnen|mag|mogen)\b(?: [^\s.;,]+){{0,5}}? (?:niets|niks)(?: [^\s.;,]+){{0,4}}? {_GIVE}\b|"
    rf"\b(?:kann|konnen|darf|durfen)\b(?: [^\s.;,]+){{0,5}}? (?:nichts|nix)(?: [^\s.;,]+){{0,4}}? {_GIVE}\b|"
    rf"\bne (?:peux|peut|pouvons|pourrai|pourrons)(?: [^\s.;,]+)? (?:rien|plus rien|plus)"
    rf"(?: (?:vous|te|y|en|lui|leur))* {_GIVE}\b"
)
"""*Ondertussen kan ik niets terugbetalen*, *je ne peux rien rembourser*."""

_NOT_ME = re.compile(
    r"\blukt(?: het)? (?:me|mij|ons)(?: (?:helaas|nu|zo|dus|echt))* niet\b(?! (?:om|te|hem|je|u)\b)|"
    r"\bno (?:me|nos) es posible (?!(?:ver|encontrar|abrir|acceder|localizar|confirmar|decir)\w*)\w+r(?:le|te|les|os|lo|la|selo|"
    r"telo)?s?\b"
)
"""What somebody says that they cannot: *geld direct terug lukt me niet*, *no me es posible devolverle el dinero*."""

_MONEY_GOES_NOT = re.compile(
    r"\b(?:geld|\w*erstattung|auszahlung|umtausch|storno|stornierung|gutschrift|rabatt|nachlass|ruckgabe|kulanz)\b"
    r"(?: (?!wie|wenn|falls)[^\s.;,]+){0,3} geht (?:da |hier |so |bei uns )?(?:leider )?nicht\b|"
    r"\b(?:geld|\w*terugbetaling|vergoeding|omruilen|ruilen|korting|annuleren|tegoed)\b(?: (?!als|hoe)[^\s.;,]+){0,3} "
    r"(?:gaat|kan) (?:helaas )?niet\b(?! (?:sneller|eerder|vandaag)\b)"
)
"""*Geld sofort zurück geht leider nicht*, *ruilen gaat helaas niet*."""

_HOLDS = (
    r"(?:compensation|warrant(?:y|ies)|guarantee|cover(?:age)?|insurance|policy|refund|reimbursement|claim|contract|goodwill|"
    r"\w*vergoeding|compensatie|\w*garantie|dekking|\w*verzekering|polis|contract|coulance|"
    r"entschadigung|\w*garantie|gewahrleistung|\w*erstattung|\w*versicherung|vertrag|kulanz|schadensersatz|"
    r"indemnisation|indemnite|remboursement|assurance|contrat|compensacion|indemnizacion|garantia|cobertura|seguro|poliza|"
    r"devolucion|contrato|reembolso)\b"
)
_THE = r"(?:(?:the|your|our|any|this|de|het|uw|je|onze|die|der|dem|den|ihre[rnm]?|unsere[rnm]?|la|le|l'|votre|notre|el|su|tu) ?)?"
_NOT_HELD = re.compile(
    r"\b(?:isn't|aren't|is not|are not|'s not|not|wasn't|weren't) (?:\w+ )?(?:part of|included in|covered (?:by|under)|within|"
    rf"under) {_THE}{_HOLDS}|"
    r"\b(?:doesn't|don't|does not|do not) (?:fall|come|go) (?:under|within|into) "
    rf"{_THE}{_HOLDS}|"
    rf"\b(?:valt|vallen|hoort|horen|zit|zitten)(?: \w+){{0,2}} niet (?:onder|bij|in) {_THE}{_HOLDS}|"
    rf"\b(?:fallt|fallen|gehort|gehoren|zahlt|zahlen)(?: \w+){{0,2}} nicht (?:unter|zu[rm]?|in) ?{_THE}{_HOLDS}|"
    rf"\b(?:ist|sind)(?: \w+){{0,2}} nicht (?:in|von|durch) {_THE}{_HOLDS} (?:enthalten|inbegriffen|abgedeckt|gedeckt|erfasst)\b|"
    rf"\bn(?:e |')(?:entre(?:nt)?|fait|font|releve(?:nt)?|(?:est|sont)) pas (?:\w+ )?"
    rf"(?:dans|partie de|de|par|sous) {_THE}{_HOLDS}|"
    rf"\bno (?:entran?|forman? parte|est[a]n?(?: \w+)?|quedan?(?: \w+)?) (?:en|de|por|dentro de|bajo) {_THE}{_HOLDS}"
)
"""*Hotels aren't part of the compensation*, *das fällt nicht unter die Garantie*."""

_BACK = r"(?:call ?-?back|ring back|return call|terugbel\w*|\w*ruckruf\w*|rappel|(?:\w+ )?llamada)"
_NO_PROMISE_OF = re.compile(
    rf"\b(?:can't|cannot|can not|won't) (?:promise|guarantee) (?:you )?(?:an?|any) {_BACK}\b|"
    rf"\b(?:geen|een) {_BACK}\b(?: [^\s.;,]+){{0,5}}? (?:niet )?(?:beloven|toezeggen|garanderen)\b|"
    rf"\bk?eine?n? {_BACK}\b(?: [^\s.;,]+){{0,5}}? (?:nicht )?(?:versprechen|zusagen|garantieren)\b|"
    rf"\bne (?:peux|pouvons)(?: [^\s.;,]+){{0,3}}? (?:promettre|garantir) (?:de |un |aucun ){_BACK}\b|"
    rf"\bno (?:(?:le|te|les|os) )?(?:puedo|podemos) (?:prometer|garantizar|asegurar)(?:le|te|les|os)? (?:una |ninguna )?{_BACK}\b"
)
_NOT_SO_SOON = re.compile(
    r"\b(?:before|by|today|tonight|this (?:week|morning|afternoon)|vandaag|voor|heute|vor|bis|aujourd'hui|avant|hoy|antes)\b"
)
"""What makes it the time that nobody can promise, and not the thing."""

_CANNOT = re.compile(
    r"\bno (?:(?:le|te|les|os|se|lo|la|los|las|nos) )*(?:puedo|podemos|podria|podriamos)\b(?! (?:mas que|menos que))|"
    r"\b(?:kan|kunnen|kann|konnen)\b(?: [^\s.;,]+){0,6}? (?:niets?|niks|geen|nichts?|nix|keine?[nrms]?)\b"
    r"(?! (?:nur|alleen|slechts)\b)|"
    r"\bne (?:peux|peut|pouvons)\b"
)


def refuses_a_thing(small: str) -> bool:
    """Whether words in small letters say that something is not given, which has no other word for that.

    >>> refuses_a_thing("el hotel no entra en la compensacion"), refuses_a_thing("the charger isn't included in the box")
    (True, False)
    >>> refuses_a_thing("ik kan niets terugbetalen"), refuses_a_thing("ik kan niets vinden")
    (True, False)
    """
    if any(said.search(small) for said in (_NOTHING, _NOT_ME, _MONEY_GOES_NOT, _NOT_HELD)):
        return True
    return is_no_promise_of(small)


def is_no_promise_of(small: str) -> bool:
    """Whether words in small letters say that somebody cannot promise a call back, of whatever day.

    >>> is_no_promise_of("i can't promise you a call back"), is_no_promise_of("i can't promise a call back by friday")
    (True, False)
    """
    return _NO_PROMISE_OF.search(small) is not None and not _NOT_SO_SOON.search(small)


def is_not_offered(small: str) -> bool:
    """Whether words in small letters deny what somebody could give.

    >>> is_not_offered("schriftlich kann ich ihnen nichts geben"), is_not_offered("ich kann ihnen nicht nur 20 euro geben")
    (True, False)
    """
    return _CANNOT.search(small) is not None

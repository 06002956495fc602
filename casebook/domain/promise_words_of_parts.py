"""Words of who comes to change a part of a thing, which repairs it, whatever else changing is; lines as in `promise_words`."""

from __future__ import annotations

from casebook.records.vocabularies import Promised

_PART = (
    "(?:boards?|motherboard|circuit|pcb|*pump|motors?|engine|seals?|gaskets?|valves?|filters?|element|thermostat|compressor|"
    "relay|fuse|"
    "handle|hinges?|locks?|bearings?|belt|springs?|sensors?|module|battery|switch|cable|hose|pipe|cartridge|fan|igniter|"
    "*printplaat|moederbord|*pomp|*motor|*ventiel|*klep|*filter|thermostaat|relais|zekering|*scharnier*|*slot|*lagers?|*riem|"
    "veer|*accu|*batterij|*schakelaar|*kabel|*slang|leiding|*rubber|afdichting|waaier|element|onderdeel|part|"
    "*platine|*elektronik|*pumpe|*dichtung|*ventil|*kompressor|*sicherung|*schloss|*lager|*riemen|feder|*akku|*batterie|"
    "*schalter|*schlauch|*leitung|*heizstab|*modul|ersatzteil|teil|"
    "carte (?:electronique|mere|de commande)|*pompe|moteur|joints?|*vanne|filtre|resistance|compresseur|fusible|charnieres?|"
    "serrure|roulements?|courroie|ressort|capteur|interrupteur|cable|tuyau|ventilateur|piece|"
    "placa|bomba|junta|goma|valvula|filtro|resistencia|termostato|compresor|rele|bisagras?|cerradura|rodamientos?|"
    "correa|muelle|bateria|interruptor|tubo|ventilador|modulo|pieza)"
)
_THE = (
    "(?:the|a|your|that|this|a new|the new|de|het|een|uw|je|die|der|das|den|ein|eine|einen|ihre?|la|le|l|les|votre|une?|el|"
    "los|las|su|tu|una?)"
)
_NAMED = f"{_THE} (?:[^ .,]+ ){{0,2}}?{_PART}"

_CHANGES_A_PART = (
    (
        "(?:come|comes|coming|be (?:out|round|over|there|with you|along)|pop*|swing* by|drop* by|visit) … "
        f"(?:(?:chang*|replac*|swap*|fit*|put|putting|install*) (?:out |in )?{_NAMED}|(?:put|putting|pop|popping) (?:it|that|"
        f"this|them|one) in)"
    ),
    f"(?:kom|komt|komen|langs*) … (?:om )?{_NAMED} (?:te )?(?:vervang*|*wissel*|plaats*|monter*|zetten|te zetten|inzetten)",
    (
        f"(?:komm|komme|kommt|kommen|vorbei*) … (?:tausch*|wechsel*|ersetz*|bau*|setz*) … {_NAMED}|"
        f"(?:komm|komme|kommt|kommen|vorbei*) … {_NAMED} (?:aus|ein)?(?:zu)?(?:tausch*|wechsel*|ersetz*|bau*|setz*)"
    ),
    f"(?:pass*|vien*|vienne*|interven*) … (?:chang*|remplac*|poser|mettre|monter) {_NAMED}",
    (
        "(?:pas[aoe]n?|pasamos|pasar*|va|van|voy|vamos|ira*|vien*|vendr*) … "
        f"(?:cambi*|sustitu*|reemplaz*|pon*|instal*|montar*) (?:le |les |te )?{_NAMED}"
    ),
)
"""Who comes, what is done, and the part."""

_SPARE = "(?:(?:spare |right |missing )?parts?|*onderdeel|*onderdelen|*ersatzteile?|pieces?|recambios?|piezas?)"
_A_SPARE = rf"{_THE} (?:[^ .,]+ ){{0,1}}?{_SPARE}"

_BRINGS_A_PART = (
    f"(?:have|has|having|bring*|got|carr*) {_NAMED} (?:with (?:him|her|them)|along|on (?:the|his|her|their) van|on board)",
    f"(?:be (?:with you|there|out|round|over|along)|come round|pop (?:round|over|in)) … with {_A_SPARE}",
    f"(?:heeft|hebben|neemt|nemen|brengt|brengen) … {_NAMED} (?:bij (?:zich|hem|haar)|mee)",
    f"(?:komt|komen|langs*|staat|staan) … met {_A_SPARE}",
    f"(?:hat|haben|bringt|bringen|nimmt) … {_NAMED} (?:dabei|mit)",
    "(?:komm*|ist|sind) … mit (?:dem|den|einem) (?:[^ .,]+ ){0,1}?*ersatzteile?n?",
    f"(?:a|aura|ont|auront|apport*|amen*) {_NAMED} (?:avec (?:lui|elle|eux)|sur (?:lui|elle|eux)|dans (?:sa|son|le) camion*)",
    f"(?:vien*|sera|seront|est) … avec {_A_SPARE}",
    f"(?:tra*|llev*) {_NAMED} (?:encima|consigo|puest*)|(?:pas[aoe]n?|pasar*|va|van|ira*|vien*|vendr*|estar*) … con {_A_SPARE}",
)
"""Who is there with the part that was missing, to fit it."""

FITS_A_PART = (*_CHANGES_A_PART, *_BRINGS_A_PART)
KINDS: dict[Promised, tuple[str, ...]] = {Promised.REPAIR: FITS_A_PART}
LIKELY: dict[Promised, tuple[str, ...]] = {}

"""Words of which several stand for one thing, in five languages: *voucher* and *Gutschein*, *unlock* and *débloquer*."""

from __future__ import annotations

from functools import cache

_STANDS_FOR = (
    "voucher|vouchers|coupon|gift card|giftcard|tegoedbon|cadeaubon|waardebon|gutschein|bon d'achat|avoir|vale|bono",
    (
        "compensation|compensate|goodwill|schadevergoeding|tegemoetkoming|compensatie|entschadigung|schadenersatz|dedommagement"
        "|indemnisation|indemnite|indemnizacion|compensacion"
    ),
    (
        "cancel|cancelled|cancellation|terminate|termination|stop charging|opzeggen|opzegging|opgezegd|annuleren|annulering"
        "|stopzetten|kundigen|kundigung|gekundigt|stornieren|stornierung|resilier|resiliation|annuler|annulation|cancelar"
        "|cancelacion|anular|dar de baja|la baja"
    ),
    "technician|engineer|repairman|mechanic|monteur|technicus|techniker|technicien|tecnico",
    "part|parts|spare|component|onderdeel|onderdelen|ersatzteil|ersatzteile|teil|piece|pieces|pieza|piezas|repuesto",
    "bill|invoice|statement|factuur|rekening|rechnung|facture|factura",
    "connection|line|broadband|internet|wifi|verbinding|aansluiting|leitung|anschluss|verbindung|connexion|ligne|conexion|linea",
    (
        "unblock|unblock*|unlock*|reopen*|restore|restored|reactiv*|deblokk*|gedeblokkeerd|heropen*|freischalt*|freigeschaltet"
        "|schalten frei|entsperr*|debloqu*|desbloque*"
    ),
    "apology|apologies|apologise|apologize|excuses|verontschuldiging|entschuldigung|excuse|disculpa|disculpas",
    "confirm|confirmation|bevestigen|bevestiging|bestatigen|bestatigung|confirmer|confirmation|confirmar|confirmacion",
    "phone|handset|mobile|smartphone|telefoon|toestel|telefon|handy|telephone|portable|telefono|movil",
    "fridge|refrigerator|koelkast|kuhlschrank|refrigerateur|frigo|frigorifico|nevera",
    "sofa|couch|settee|bank|zetel|canape|sillon",
    "washing machine|washer|wasmachine|waschmaschine|lave linge|machine a laver|lavadora",
    "laptop|notebook|computer|pc|ordinateur|ordenador|portatil",
    "television|tv|telly|televisie|fernseher|televiseur|televisor",
    "bike|bicycle|fiets|fahrrad|velo|bici|bicicleta",
    "deposit|borg|waarborgsom|kaution|caution|fianza",
    "fee|fees|charge|charges|kosten|gebuhr|gebuhren|frais|gastos|comision",
    "luggage|suitcase|baggage|koffer|bagage|gepack|valise|equipaje|maleta",
)
"""Words, parted by `|` and folded, of which each stands for the same thing as the others of its line; `*` is the rest of one."""


def meanings_in(text: str) -> tuple[str, set[str]]:
    """The text without the words that stand for the same as others, and what these stand for."""
    of_word, of_phrase, of_begun = _meanings()
    found = {meaning for phrase, meaning in of_phrase.items() if f" {phrase} " in f" {text} "}
    for phrase in of_phrase:
        text = f" {text} ".replace(f" {phrase} ", " ").strip()
    words = text.split()
    of_word = of_word | {word: meaning for begun, meaning in of_begun for word in words if word.startswith(begun)}
    found |= {of_word[word] for word in words if word in of_word}
    return " ".join(word for word in words if word not in of_word), found


@cache
def _meanings() -> tuple[dict[str, str], dict[str, str], list[tuple[str, str]]]:
    """What each word stands for, each phrase of several, and each word that begins so, by the first of its line."""
    all_of = {each: line.partition("|")[0] for line in _STANDS_FOR for each in line.split("|")}
    return (
        {each: meaning for each, meaning in all_of.items() if not {" ", "*"} & set(each)},
        {each: meaning for each, meaning in all_of.items() if " " in each},
        [(each[:-1], meaning) for each, meaning in all_of.items() if each.endswith("*")],
    )

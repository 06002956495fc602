"""Words that tell what is promised, as people note it down in haste: the thing, and when it comes. Only where nothing else tells
it; a line is written as in `promise_words`."""

from __future__ import annotations

from casebook.records.vocabularies import Promised
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_folded

_ABOUT = "(?:spatestens|hochstens|maximal|max|maximaal|hooguit|uiterlijk|circa|ca|about|around|etwa|environ|unos)"
_COMES = (
    "(?= (?:(?:is |are |will )?(?:comes?|coming|follows?|arrives?|on (?:its|the|their) way|in the post|to follow)"
    "|komt|volgt|onderweg|kommt|folgt|unterwegs|geht|gaat|arrive|suit|llega|viene|sigue|sale"
    f"|(?:in|within|binnen|over|innerhalb(?: von)?|sous|ss|dans|ds|en|dentro de|des|ab|vanaf) (?:{_ABOUT} )?"
    "(?:[0-9]+[a-z]{0,5}|an?|een|einer?|einem|les|la|una?|[0-9]+[.,][0-9]+)"
    "|by|before|next|this|uiterlijk|voor|vor|bis|spatestens|nachste[nr]?|volgende|avant|d'ici|antes|proxim[oa]"
    "|tomorrow|tonight|today|morgen|vandaag|vanavond|heute|demain|aujourd'hui|manana|hoy"
    f"|(?:on |op |am |le |el )?(?:{any_folded(WEEKDAYS, SHORT_WEEKDAYS)})|(?:on |op |am |le |el )[0-9]+"
    "|[0-9]+ (?:days?|hours?|hrs?|h|weeks?|wks?|dagen|dgn|weken|uur|tage|wochen|std|jours?|j|semaines?|dias?|horas?|semanas?)"
    "|(?:per|by|par|por|via|x) (?:e ?mail|mail|post|sms|text|correo|courrier|brief)) )"
)
"""Behind a thing: that it comes, or when."""

_NO_KNOWN_ONE = (
    "(?<! the )(?<! de )(?<! der )(?<! la )(?<! le )(?<! el )"
    "(?<! your )(?<! my )(?<! uw )(?<! je )(?<! mijn )(?<! ihr )(?<! su )"
)
"""Before a letter: it is none that was told of before, of which nobody knows what it says."""

_NEW = "(?:new|nieuwe?|nwe|neue[nrs]?|nouveau|nouvel|nouvelle|nouv|nlle|nvelle|nvl)"
_ISSUED = (
    "(?:(?:debit |bank |credit |travel |library )?card|sim(?: card)?|pass|badge|key|keys|fob|remote|router|hub|modem|dongle"
    "|handset|phone|tablet|laptop|battery|charger|kettle|toaster|machine|washer|dishwasher|fridge|freezer|oven|cooker|telly|tv|mattress"
    "|sofa|bed|chair|table|lamp|bike|shoes|boots|jacket|coat|dress|bag|suitcase|watch|bin"
    "|pas|pasje|*pas|*kaart|sleutels?|kastje|ontvanger|telefoon|accu|oplader|waterkoker|wasmachine|droger|vaatwasser|koelkast"
    "|vriezer|fornuis|televisie|matras|bank|stoel|tafel|fiets|schoenen|jas|tas|koffer"
    "|karte|*karte|schlussel|fernbedienung|handy|telefon|akku|ladegerat|waschmaschine|trockner|spulmaschine|kuhlschrank|herd"
    "|fernseher|matratze|bett|stuhl|tisch|lampe|fahrrad|rad|schuhe|jacke|tasche|tonne"
    "|carte(?: bancaire| bleue)?|puce|cle|box|boitier|routeur|decodeur|telecommande|telephone|portable|tel|batterie|chargeur"
    "|bouilloire|lave|frigo|four|tele|matelas|canape|lit|chaise|velo|chaussures|veste|sac|valise"
    "|tarjeta|llaves?|mando|decodificador|movil|telefono|portatil|bateria|cargador|lavadora|secadora|lavavajillas|nevera"
    "|horno|televisor|colchon|cama|silla|mesa|bici|zapatos|chaqueta|bolso|maleta)"
)
"""What a company issues or sells, of which a new one stands for another."""

_NOT_ABOUT_IT = (
    "(?! (?:numbers?|codes?|readers?|booking|reservation|linen|details|plan|contract|policy|account|tariff|cover|insurance|office"
    "|holder|man|men|team|service|nummer|abonnement|contrat|contrato|de|of) )"
)
"""Behind such a thing: it is something else that is called by it."""

_OUTCOME = (
    "(?:outcome|decision|verdict|ruling|findings|results?|uitslag|uitkomst|besluit|beslissing|uitspraak|oordeel|ergebnis|bescheid"
    "|entscheidung|urteil|resultat|verdict|resultado|resolucion|fallo)"
)
_WRITTEN = (
    "(?:confirmation|confirm|bevestiging|bestatigung|confirmacion"
    "|- (?:bill|invoice|statement|nota|factuur|*rechnung|facture|factura)"
    "|(?:final|gecorrigeerde|aangepaste|geanderte) (?:bill|invoice|statement|nota|factuur|rekening|*rechnung)"
    "|(?:facture|factura) (?:corrigee|corregida|rectificada|nueva))"
)
_HELD = (
    "(?<!pay )(?<!the )(?<!need )(?<!want )(?<!my )"
    "(?:(?:de |die |la )?(?:deposit|borg|waarborgsom|kaution|caution|fianza))"
)

KINDS: dict[Promised, tuple[str, ...]] = {}
LIKELY: dict[Promised, tuple[str, ...]] = {
    Promised.REPLACEMENT: (
        f"{_NEW} {_ISSUED}{_NOT_ABOUT_IT}",
        f"{_ISSUED} (?:nuev[oa]s?|neuf|neuve|neuves)",
        "swap (?:at|in|for|tomorrow|today|by)|la nueva (?:por|en|llega|antes)|el nuevo (?:por|en|llega|antes)",
    ),
    Promised.REPLY: (
        f"{_NO_KNOWN_ONE}(?:letter|brief|courrier|lettre|carta|schreiben){_COMES}",
        "(?:ik|i'll|ill|i) (?:hoor|hear) (?:[^ .,]+ ){0,4}?(?:iets|something|by|before|within|from|uiterlijk|voor|binnen)",
        f"(?:hor|hore) (?:ich )?(?:[^ .,]+ ){{0,3}}?(?:bis|was|vor)|(?:news|nouvelles|noticias|nieuws){_COMES}",
        "me dicen (?:algo|cosas)|me diran",
    ),
    Promised.INFORMATION: (f"{_OUTCOME}{_COMES}", f"{_WRITTEN}{_COMES}|{_WRITTEN}(?= - )"),
    Promised.REFUND: (
        f"(?:money|geld|argent|dinero|cash|funds){_COMES}",
        f"{_HELD}{_COMES}(?! (?:[^ .,]+ ){{0,5}}(?:zahlen|uberweisen|betalen|payer|verser|pagar|ingresar|due) )",
        "(?:me |te |nos )?abonan",
        "[0-9.,]+ (?:e|eur|euros?) (?:vires?|verses?|credites?)(?= )",
        "[0-9]+(?:[.,][0-9]+)? (?:[^ .,]+ ){0,5}?op (?:de |mijn )?rekening",
    ),
    Promised.COLLECTION: ("retour gehaald|retourgehaald|reprise (?:de|du)",),
    Promised.DELIVERY: (
        f"(?:parcel|package|pakket|pakje|paket|colis|paquete){_COMES}",
        "(?:driver|courier|bezorger|koerier|bote|fahrer|livreur|repartidor|mensajero) (?:comes?|coming|komt|kommt|passe|viene)",
    ),
}

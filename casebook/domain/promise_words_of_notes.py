"""Words that tell what is promised, as people note it down in haste: the thing, and when it comes. Only where nothing else tells
it; a line is written as in `promise_words`."""

from __future__ import annotations

from casebook.records.vocabularies import Promised
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_folded

_ABOUT = "(?:spatestens|hochstens|maximal|max|maximaal|hooguit|uiterlijk|circa|ca|about|around|etwa|environ|unos)"
_COMES = (
    "(?= (?:(?:is |are |will )?(?:comes?|coming|follows?|arrives?|on (?:its|the|their) way|in the post|to follow)"
    "|komt|volgt|onderweg|kommt|folgt|unterwegs|geht|gaat|arrive|suit|llega|viene|sigue|sale"
    f"|(?:in|within|inside|binnen|over|innerhalb(?: von)?|sous|ss|dans|ds|en|dentro de|des|ab|vanaf) (?:{_ABOUT} )?"
    "(?:[0-9]+[a-z]{0,5}|an?|een|einer?|einem|les|la|une?|una|[0-9]+[.,][0-9]+)"
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

_OUTCOME = (
    "(?:outcome|decision|verdict|ruling|findings|results?|uitslag|uitkomst|besluit|beslissing|uitspraak|oordeel|ergebnis|bescheid"
    "|entscheidung|urteil|resultat|verdict|resultado|resolucion|fallo)"
)
_WRITTEN = (
    "(?:confirmation|confirm|bevestiging|bestatigung|confirmacion"
    "|- (?:bill|invoice|statement|nota|factuur|*rechnung|facture|factura)"
    "|(?:final|nieuwe|gecorrigeerde|aangepaste|geanderte) (?:bill|invoice|statement|nota|factuur|rekening|*rechnung)"
    "|(?:facture|factura|releve|nota|liquidacion|nomina) (?:corrigee?|rectifiee?|corregida|rectificada|nueva)"
    "|(?:recibo|extracto|importe) (?:corregido|rectificado|nuevo))"
)
_HELD = (
    "(?<!pay )(?<!the )(?<!need )(?<!want )(?<!my )"
    "(?:(?:de |die |la )?(?:deposit|borg|waarborgsom|kaution|caution|fianza))"
)

_BRINGERS = (
    "driver|courier|bezorger|koerier|bote|fahrer|livreur|repartidor|mensajero"
    "|lorry|truck|van|*lkw|lieferwagen|spedition|spediteur|vrachtwagen|vrachtauto|bestelbus|bestelwagen|camion|camionnette"
    "|camioneta|furgoneta"
)
"""Who, or what, comes with goods."""

_THE_REST = (
    "(?:the (?:rest|remainder|(?:remaining|missing) [^ .,]+)"
    "|(?:de|het) (?:rest|(?:overige|ontbrekende|resterende|missende) [^ .,]+)"
    "|(?:den|die|das) (?:rest|(?:fehlende[nrs]?|restliche[nrs]?|ubrige[nrs]?) [^ .,]+))"
)
"""What is left of goods, some of which came: whoever brings it delivers it."""

_BRINGS_IT = (
    (
        "(?:bring|brings|bringing|drop|drops|dropping|ship|ships|shipping|sends|sending) (?:it|them|this one)"
        "(?! (?:back to (?:you|us)|in|up) )"
    ),
    "l[ao]s? (?:traen?|traera*|envian?|enviara*|mandan?|mandara*|llevan|llevara*|acercan?)",
    f"(?:apport|ramen|r?envoi|depos)(?:e|ent|era|eront){_COMES}|r?enverr(?:a|ont){_COMES}",
    "(?:la|le|les) (?:(?:apport|ramen|r?envoi|depos)(?:e|ent|era|eront)|r?enverr(?:a|ont))",
    "bringen (?:sie|es|ihn|das|die)(?! (?:bitte|mir|uns|ihnen|ins|zu) )|(?:es|sie|er|ihn|das) … (?:vorbei)?gebracht",
    "(?:schicken|senden) (?:es|ihn|das) … (?:los|raus|ab|zu)(?= (?:[.,] |$))",
    "(?:ze|die|hem|het|haar|hij|ie) (?:[^ .,]+ ){0,4}?(?:brengen|brengt|gebracht)(?= (?:wordt|worden|[.,]|$))",
)
"""That a thing which nobody names again is brought or sent: *la traen antes del 13*, *ils l'envoient*."""

KINDS: dict[Promised, tuple[str, ...]] = {}
LIKELY: dict[Promised, tuple[str, ...]] = {
    Promised.REPLY: (
        "je (?:recois|recevr*) (?:le|la|un|une|leur) (?:[^ .,]+ )?(?:courrier|lettre) (?:de |du )?(?:refus|motive*|reponse)",
        "(?:bekomm*|erhalt*|krieg*) … (?:ablehnungs|antwort|kundigungs)?(?:schreiben|bescheid)(?= )",
        "recib* (?:la|una|su) (?:carta|respuesta) de [^ .,]+|ik (?:krijg|ontvang) … (?:per brief|schriftelijk|op papier)(?= )",
        f"{_NO_KNOWN_ONE}(?:letter|brief|courrier|lettre|carta|schreiben){_COMES}",
        "(?:ik|i'll|ill|i) (?:hoor|hear) (?:[^ .,]+ ){0,4}?(?:iets|something|by|before|within|from|uiterlijk|voor|binnen)",
        f"(?:meldung|ruckmeldung|terugkoppeling){_COMES}",
        f"(?:hor|hore) (?:ich )?(?:[^ .,]+ ){{0,3}}?(?:bis|was|vor)|(?:news|nouvelles|noticias|nieuws){_COMES}",
        "me dicen (?:algo|cosas)|me diran",
    ),
    Promised.INFORMATION: (f"{_OUTCOME}{_COMES}", f"{_WRITTEN}{_COMES}|{_WRITTEN}(?= - )"),
    Promised.REFUND: (
        f"(?:money|geld|argent|dinero|cash|funds){_COMES}",
        (
            f"{_HELD} (?:(?:should|will|to|is|be|gets?|sollte|wird|kommt|komt|moet|wordt|doit|debe) ){{0,3}}"
            "(?:back|terug|zuruck|de vuelta)"
        ),
        "(?<!de )(?<!la )devolucion (?:en )?[0-9]+ (?:[0-9]+ )?(?:dias|horas|h|semanas|laborables|habiles)",
        f"{_HELD}{_COMES}(?! (?:[^ .,]+ ){{0,5}}(?:zahlen|uberweisen|betalen|payer|verser|pagar|ingresar|due) )",
        "(?:me |te |nos )?abonan",
        "[0-9.,]+ (?:e|eur|euros?) (?:vires?|verses?|credites?)(?= )",
        "[0-9]+(?:[.,][0-9]+)? (?:[^ .,]+ ){0,5}?op (?:de |mijn )?rekening",
    ),
    Promised.COLLECTION: ("retour gehaald|retourgehaald|reprise (?:de|du)",),
    Promised.DELIVERY: (
        f"(?:parcel|package|pakket|pakje|paket|colis|paquete|reparto){_COMES}",
        f"(?:{_BRINGERS}) (?:comes?|coming|komt|kommt|passe|vient|viene)",
        f"(?:bring|brings|bringing|bringt|bringen|bringe|brengt|breng|brengen) … {_THE_REST}",
        *_BRINGS_IT,
    ),
}

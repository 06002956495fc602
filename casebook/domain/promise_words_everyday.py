"""Words that tell what is promised, as people say it in everyday words; a line is written as in `promise_words`."""

from __future__ import annotations

from casebook.domain.promise_words_of_agents import NOT_ON
from casebook.records.vocabularies import Promised

_SUM = "(?:euros?|eur|gbp|usd|chf|pounds?|dollars?|quid|money|cash|funds|geld|argent|dinero)"

_ON_ACCOUNT = "(?:on|about|in) (?:the|your|my) (?:card|account|bank|statement)"

_PAPER = (
    f"{NOT_ON}(?<! op )(?<! sur )(?<! auf )(?<! del )"
    f"(?<!about your )(?<!about the )(?<!van de )(?<!van uw )(?<!of your )(?<!of the )"
    "(?:copies|copy|(?:copy |bank )?statements?(?! credit)|certificates?|contract|agreement|policy|invoices?|bills?|receipts?|"
    "leaflet|photos|sheet|paperwork|itemisation|quote|"
    "(?:policy |contract )?terms (?:and conditions|of)|(?:policy|contract) terms|price ?list|transcript|"
    "kopie(?:en)?|(?:bank)?afschrift(?:en)?|nota|facturen|*factuur|*afrekening|jaarrekening|polis|polisblad|contract|verklaring|"
    "specificatie|offerte|overeenkomst|bewijs|*voorwaarden|prijslijst|*reglement|statuten|*label|kaartjes|*opgave|jaaroverzicht|"
    "kopien?|*auszug|*auszuge|*ausdruck|bescheinigung*|quittung*|belege?|vertrag*|*rechnung(?:en)?|*police|urkunde|"
    "zeugnis|kostenvoranschlag|*bedingungen|satzung|hausordnung|*kostenplan|behandlungsplan|zahlungsplan|preisverzeichnis|preisliste|"
    "*etikett|*formular|etiquettes?|formulaires?|bail|bon de retour|etiquetas?|formularios?|"
    "releves?|decomptes?|copies?|certificats?|contrat|factures?|attestations?|duplicata|devis|avenant|bordereau|echeancier|"
    "conditions (?:generales|particulieres)|reglement interieur|statuts|"
    "extractos?|copias?|certificados?|contrato|facturas?|poliza|presupuesto|documentacion|justificantes?|justificatifs?|resguardo|"
    "reglamento|estatutos|condiciones(?: generales| particulares)?)"
)
"""A paper that somebody asks for: it tells something, and is no thing of which a new one replaces another."""

PAPERS = (_PAPER,)

MAILED = (
    (
        rf"(?:e ?mails?|mailtje|bericht|courriel|courrier|correo(?: electronico)?|message|mensaje|mail) "
        rf"(?:with|met|mit|avec|con) (?:[^ .,]+ ){{0,2}}?{_PAPER}"
    ),
    rf"(?:by|per|par|por) (?:e ?mail|mail|post|courriel|courrier|correo(?: electronico)?) (?:[^ .,]+ ){{0,2}}?{_PAPER}",
)
"""A mail that only brings a paper: *an email with the receipt*, *par courrier les relevés*."""

_SENT = (
    "(?:send*|sent|resend*|resent|post|posted|posting|e ?mail*|mail*|forward*|get|getting|receive|have|inbox|post to you|"
    "stuur*|sturen|gestuurd|zend*|verzend*|mail*|krijg*|ontvang*|heb|hebt|heeft|toekomen|brievenbus|bus|"
    "schick*|send*|zusend*|krieg*|bekomm*|erhalt*|haben|hast|zukommen|postfach|briefkasten|"
    "envo[iy]*|enverr*|envoye*|adress*|parvenir|recevr*|recev*|aurez|auras|transmet*|transmis*|"
    "envi*|mand*|recibir*|recibe*|reciba*|tendr*|hago llegar|remit*|"
    "goes out|going out|rolt|ligt|gaat|gaan|liegt|geht|gehen|part|partent|partir*|avez|sale|salen|saldra*|tiene)"
)
"""How a paper comes to somebody."""

_FRESH = "(?:new|corrected|revised|amended|nieuwe?|neue[nrs]?|korrigierte[nrs]?|nouveau|nouvel|nouvelle|nuev[oa]s?)"

_IS_TO_COME = (
    "(?:wird|werden|dann|bis|innerhalb|binnen) "
    "(?:(?!(?:muss|mussen|von ihnen|von mir|durch|haben|wurde|sein) )[^ .,]+ ){0,8}?"
)
"""German words between a sum and that it is paid: neither that it was, nor that somebody else has to."""

MEASURES = (
    (
        "measur*|survey*|valuer|valuation|assessor|inspector*|opmet*|inmet*|opzichter*|taxateur*|inspecteur*|ausmess*|"
        "aufmass|gutachter*|"
        "sachverstandig*|besichtig*|mesurer|metreur*|metre|inspecteur*|etat des lieux|medir|medicion*|perito*|tasador*|inspector*"
    ),
)
"""What tells that somebody comes to look and to measure: they bring nothing and repair nothing."""

SAYS_NOTHING = (
    "(?:dat|dit) (?:heb|hebben) (?:ik|we|wij) (?:[^ .,]+ ){0,3}(?:nagevraagd|nagekeken|gecheckt|gecontroleerd|uitgezocht)",
    "(?:de|a) nouveau(?= (?:du|de la|de l|d|l|le|la|internet|acces|en) )",
    "departamento tecnico|technische[nr]? abteilung|technical department|departement technique",
    f"{_FRESH}(?= {_PAPER} )",
    *(
        f"(?<={paper} )(?:nuev[oa]s?|neuf|neuve|nouveau|nouvelle)"
        for paper in "factura poliza copia contrato certificado documentacion extracto facture contrat".split()
    ),
)
"""That a paper is new makes it no thing that is replaced; and that somebody made sure of what they say; what works
again, *de nouveau*, is not new."""

_WRITTEN = (
    "(?:reports?|forms?|labels?|passwords?|passcode|codes?|pin|links?|tickets?|itinerary|details|documents?|paperwork|payslip|"
    "*label|*formulier|wachtwoord|*code|kaartjes|*overzicht|*opgave|*strook|*etikett|*formular|passwort|*unterlagen|"
    "*ubersicht|*bestatigung|confirmation|*bevestiging|confirmacion|"
    "*bescheinigung|etiquette|formulaire|mot de passe|billets?|lien|dossier|etiqueta|formulario|contrasena|entradas?|enlace)"
)
"""What else a mail brings, which is then no answer by itself."""

_NO_JOINT = (
    "(?!(?:about|regarding|on|when|once|as|if|after|before|to|with|over|because|whether|how|why|what|wanneer|als|zodra|met|"
    "of (?:de|het|uw|je|jouw|er|dat|die|we|wij|u|ik|ze)|naar|hoe|wat"
    "|wenn|sobald|ob|mit|zu|uber|wie|was|quand|si|avec|sur|pour|cuando|con|sobre|para|como) )"
)
NO_PAPER = f"(?! (?:you |me |us |u |je |jou |ihnen |dir )?(?:{_NO_JOINT}[^ .,]+ ){{0,5}}(?:{_PAPER}|{_WRITTEN}) )"
"""Behind a word for a mail: it is no answer by itself where a paper comes with it."""

_THE_RIGHT = (
    "(?:the (?:right|correct) ones?|(?:(?:de|het) (?:juiste|goede|correcte)|(?:den|die|das) richtigen?"
    "|le bon|la bonne|les bons|les bonnes|(?:el|la|los|las) (?:correct[oa]s?|buen[oa]s?))"
    "(?= (?:[.,] |$|(?:op|vandaag|morgen|binnen|am|bis|heute|sous|demain|antes|hoy|manana) )))"
)
"""What comes in place of the wrong thing."""

GOODS = (
    "(?!(?:manager|supervisor|agent|engineer|technician|mechanic|inspector|surveyor|specialist|expert|colleague|team|letter|mail|"
    "e|answer|reply|decision|result|results|report|confirmation|invoice|bill|label|code|link|voucher|offer|contract|form|money|"
    "monteur|techniker|collega|medewerker|medewerkster|chef|leidinggevende|expert|inspecteur|schilder|man|vrouw|brief|antwoord|"
    "besluit|beslissing|uitslag|rapport|bevestiging|factuur|rekening|aanbod|offerte|formulier|geld|bon|oplossing|solution) )"
    "[^ .,]+"
)
"""A thing that can be brought: neither somebody, nor what is told or paid."""

_NEW = "(?:an? |een |ein |eine |einen |une? )?(?:new|nieuwe?|neue[snr]?|nouveau|nouvel|nouvelle)"

NEW_THINGS = (
    f"(?<!for )(?<!of )(?<!voor )(?<!van )(?<!fur )(?<!pour ){_NEW} {GOODS}(?! (?:label|number|date|day|time|slot))",
    f"(?:una? )?{GOODS} nuev[oa]",
)
"""A thing that is promised beside money, for which it stands in no list."""

_THE_SUM = (
    r"(?:(?:(?:back|all|the|your|that|those|full|whole|remaining|de|die|uw|je|jouw|deze|ihre?|deine?|das|den|ces|vos|les|"
    r"tes|votre|"
    rf"los|sus|esos|tus) )+[0-9][0-9.,]* {_SUM}|(?:the|your|het|dat|dit|den|diesen|das|le|el|su) (?:full |volledige |"
    rf"gesamten |ganze )?"
    "(?:amount|money|bedrag|betrag|geld|montant|importe|dinero))"
)
_ON_A_DAY = (
    "(?= (?:[.,] |$|(?:back|terug|zuruck|by|on|within|in|before|at|to|into|no|latest|tomorrow|today|tonight|next|this|voor|"
    "uiterlijk|binnen|op|morgen|vandaag|volgende|bis|am|innerhalb|spatestens|heute|nachste[nrs]?|kommende[nrs]?|ubermorgen|"
    "avant|sous|dans|d|au|demain|antes|el|en|a|dentro|manana|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ))"
)
"""A sum that is known by then, and when it comes: no voucher of so much, and nothing that costs it."""

KINDS: dict[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        f"(?:get|receive|have|getting) {_THE_SUM}{_ON_A_DAY}",
        f"(?:krijg*|ontvang*|heb|hebt|heeft) (?:(?:u|je|jij) )?{_THE_SUM}{_ON_A_DAY}",
        f"(?:bekomm*|erhalt*|krieg*|haben|hast) (?:(?:sie|du) )?{_THE_SUM}{_ON_A_DAY}",
        f"(?:aurez|auras|recevrez|recevras|toucherez) {_THE_SUM}{_ON_A_DAY}",
        f"(?:tendra*|recibira*|cobrara*) {_THE_SUM}{_ON_A_DAY}",
        f"(?:have|get|see|find) (?:it|that|this|them) (?:[^ .,]+ ){{0,2}}?{_ON_ACCOUNT}",
        "(?:lo|la|los) (?:tendra*|recibira*|vera*) (?:[^ .,]+ ){0,3}?en (?:su|tu|la) (?:tarjeta|cuenta)",
        "pay* (?:(?:you|me) )?(?:[^ .,]+ ){1,4}?(?:in|into|to) (?:your|my) (?:account|bank)",
        f"{_SUM} … back (?:with|to) (?:you|me)|{_SUM} … (?:is|are) (?:already )?on (?:its|their) way",
        f"(?:see|find|have|get|spot) (?:the |your |that )?(?:[0-9]* )?{_SUM} (?:[^ .,]+ ){{0,2}}{_ON_ACCOUNT}",
        "(?:kosten|bedrag|geld|incassokosten|borg) … (?:krijg*|ontvang*|heb|hebt) … terug",
        f"{_SUM} … (?:krieg*|bekomm*|erhalt*|haben|hast) … (?:wieder|zuruck)(?= (?:[.,] |$))",
        f"(?:on|je|nous) (?:vous|te) ren(?:d|ds|dons|drai|drons|dra) … {_SUM}",
        f"(?:frais|somme|sommes|cotisation|{_SUM}) … (?:vous|te) (?:seront|sera|sont|est) (?:rendu*|restitu*|revers*)",
        f"(?:le|te|les|os) (?:llega*|entra*) (?:[^ .,]+ ){{0,2}}{_SUM}",
        f"(?:vera|veras|ver|tendra|tendras) … {_SUM} … (?:cuenta|tarjeta)",
        f"{_SUM} … back {_ON_ACCOUNT}|{_SUM} (?:[^ .]+ ){{0,6}}?(?:see|find|have|get) it {_ON_ACCOUNT}",
        f"credit (?:(?:you|me) )?[^ .,]+ {_SUM}|compensat* (?:(?:you|me) )?(?:with )?[0-9]+ {_SUM}",
        (
            f"(?:(?:deposit|borg|waarborgsom|kaution|caution|fianza|deposito) [0-9.,]+|[0-9.,]+ {_SUM}) (?:[^ .,0-9]+ ){{0,2}}?"
            "(?:returned|retour|rendue?|devuelt[oa])(?! (?:item|parcel|label) )"
        ),
        (
            f"[0-9]+ (?:{_SUM} )?(?:back|terug|retour|zuruck|de vuelta)(?= (?:[.,] |$|binnen|within|in [0-9]+|innerhalb|bis|by"
            "|before|sous|voor|uiterlijk|next|volgende|nachste|eind|end|spatestens|vandaag|today|morgen|tomorrow) )"
        ),
        f"(?:bedrag|{_SUM}) (?:dan )?(?:wordt|worden) … betaald",
        f"(?:betrag|summe|guthaben|{_SUM}) {_IS_TO_COME}(?:be|ge)zahlt(?! (?:werden|haben) )",
        f"(?:somme|montant|{_SUM}) (?:vous |me )?(?:sera|seront) (?:vir|vers|pay|regl)[^ ]*",
        f"{_SUM} (?:me|te|se|le|os|nos) (?:l[oa]s? )?(?:devolv*|devuelv*|reintegr*|abona*|ingresa*|pagan|pagara*)",
        "(?:me|te|le|os|nos) compensa* con [0-9]+ (?:euros?|eur)",
        "(?:money|cash|geld|argent|dinero) (?:[^ .,]+ ){0,1}?(?:comes|coming|komt|kommt|volgt|folgt|arrive(?:ra)?|llega(?:ra)?)",
        "(?:temp|temporary|provisional) credit",
        "schreib* … gut(?= (?:bis|am|innerhalb|heute|morgen|spatestens) )",
        (
            "(?:back|terug|zuruck) (?:on|onto|to|op|auf|aufs) (?:(?:my|the|mijn|de|mein|das|meine) )?(?:card|account"
            "|rekening|konto|karte)"
        ),
        "(?:devuelven?|devolveran?) (?:l[oa]s )?[0-9]*",
        "geld (?:[^ .,]+ ){0,6}?(?:da|drauf)(?= (?:[.,] |$))|transferencia(?= (?:hoy|manana|el|en|antes|esta|la semana) )",
    ),
    Promised.REPLACEMENT: (
        f"(?:send*|stuur*|sturen|schick*|envo*|envi*|mand*) … {_THE_RIGHT}",
        "(?:renvo[iy]*|renverr*|reexpedi*) (?:[^ .,]+ ){0,2}memes? (?:articles?|produits?|pieces?|modeles?|commande|choses?)",
        "(?:apport*|livr*|ramen*) (?:un neuf|une neuve|une? autre)(?= (?:[.,] |$|et ))",
        "(?:un|une) (?:nouveau|nouvelle|autre) part*|(?:vous|t) en (?:renv*|remet*|rapport*) (?:un|une)",
    ),
    Promised.DELIVERY: (
        "(?:drop|drops|dropping|run|pop) (?:it|them|your [^ .,]+) (?:round|over|to (?:you|your))",
        "(?:parcel|package|order) … in your hands",
        "(?:stuur*|sturen|zend|zenden|zendt) … toe(?= (?:[.,] |$))|toesturen|toegestuurd|toezend*|toegezonden",
        (
            "(?<!engineer )(?<!technician )(?<!plumber )(?<!man )(?:at|to|on) my door(?:step)?|(?:parcel|package|bag"
            "|luggage|order|sofa) (?:[^ .,]+ ){0,3}?(?:coming|with me|with us)"
        ),
        "(?:pakje|pakketje|pakket|bestelling|zending|krant|post) … (?:op de (?:bus|mat)|in de bus)",
        "(?:stellt|stelle|stellen) (?:[^ .,]+ ){0,6}?zu(?= (?:[.,] |$))",
        "(?:colis|commande|paquet) … (?:present*|depos*|distribu*)",
        "(?:acerca*|lleva*|deja*|trae*) (?:el|la|su|tu) (?:pedido|paquete|envio)",
        f"(?:post|posting|send|sending|mail|mailing){NO_PAPER} … (?:home to you|to your (?:home|house|address))",
        (
            f"(?:stuur*|sturen|zend*){NO_PAPER} … "
            "(?:met de post|naar (?:uw|je|jouw) (?:huis|adres)|naar huis|per pakket(?:post)?)"
        ),
        f"(?:schick*|send*){NO_PAPER} … (?:mit der post|nach hause|an ihre (?:adresse|anschrift)|per paket|als paket)",
        (
            f"(?:envo[iy]*|enverr*|renvo[iy]*|renverr*){NO_PAPER} … "
            "(?:par la poste|par colis|a votre (?:domicile|adresse)|chez vous)"
        ),
        (
            f"(?:envi*|mand*){NO_PAPER} … "
            "(?:por correo postal|por (?:mensajeria|paqueteria)|a (?:su|tu) (?:casa|domicilio|direccion))"
        ),
    ),
    Promised.COLLECTION: (
        "(?:get|grab|take|fetch|pick) (?:it|them|that|the [^ .,]+) (?:up )?(?:off|from) (?:you|me|your)",
        "nos (?:l[oa]s? )?llevar?emos|nos (?:l[oa]s? )?llevamos(?! una? )",
        "(?:reprend*|reprenons|reprennent) (?:celle|celui|celles|ceux|ancien*|(?:le|la|les) (?:votres?|vieux|vieille|ancien*))",
        "(?:driver|courier|carrier|van) … (?:grab*|fetch*)|(?:haal|haalt|halen) … bij (?:u|je|jou|mij) weg",
    ),
    Promised.REPLY: (
        f"e ?mail* (?:you|me){NO_PAPER}|(?:e ?mail|mail){NO_PAPER}",
        f"mails (?:me|us){NO_PAPER}",
        (
            "(?:lleg*|recib*|envi*|mand*|komt|krijg*|ontvang*|kommt|bekomm*|erhalt*|recev*|arriv*|comes|coming|get|receive) "
            "(?:[^ .,]+ ){0,2}?(?:por|per|via|par|by) (?:sms|text|text message|whatsapp|tekstbericht|textnachricht|texto)"
        ),
        "(?:should|will|shall|i'll|we'll) (?:also )?hear(?: something| more)? (?:by|within|before|in|on|from)",
        "(?:me|te|le|nos) escrib*",
        "get*(?! (?:[^ .,]+ |[0-9.,]+ ){0,3}(?:money|cash|refund|deposit|eur|gbp) ) … back to",
    ),
    Promised.CALLBACK: (
        "(?:he|she|they|someone) (?:phones?|rings?|calls?) (?:when|once|as soon)",
        "(?:on|about) the phone (?:to|with) (?:you|me)|(?:da|damos|dare|daremos|doy|dara|daran) un toque",
    ),
    Promised.INFORMATION: (
        f"{_SENT} … {_PAPER}(?! (?:about|within|number|nummer) )|{_PAPER} … (?:{_SENT}|arriv*|kommt|komt|lleg*)",
        "(?:*bevestiging|confirmation) … (?:bezorg*|parvenir*)|(?:bezorg*|parvenir*) … (?:*bevestiging|confirmation)",
    ),
}

LIKELY: dict[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        f"(?:{_IS_TO_COME}|(?<= \\. )|(?<=[0-9][.][0-9] )|(?<=[0-9][.][0-9][0-9] ))(?:uberwiesen|ausgezahlt|ausbezahlt)",
    ),
    Promised.DELIVERY: (
        (
            "(?:it|it's|its|it'll|they're|theyre) (?:be |is |are )?(?:coming|going|sent) (?:out )?to (?:us|me|you)(?! (?:by|"
            "via|for) )"
        ),
        "(?:het|'t) komt (?:[^ .,]+ ){0,4}?(?:naar|bij) (?:ons|mij|me|u|jou|je)(?= (?:[.,] |$|toe|thuis))",
        (
            "es kommt (?:[^ .,]+ ){0,4}?(?:zu|bei) (?:uns|mir|ihnen|dir)|(?:ca|cela) (?:arrive|"
            "vient) (?:[^ .,]+ ){0,3}?chez (?:nous|moi|vous)"
        ),
        "(?:es|das|ware|paket|sendung|bestellung|lieferung) ist (?:[^ .,]+ ){1,5}da(?= (?:[.,] |$))",
        "(?:het|dat|pakket|pakje|bestelling|zending) is er (?:[^ .,]+ ){0,2}?(?:uiterlijk|voor|morgen|overmorgen|[^ .,]*dag)",
    ),
}

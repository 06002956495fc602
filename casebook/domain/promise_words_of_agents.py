"""More words that tell what is promised, as agents say it in a contact; a line is written as in `promise_words`."""

from __future__ import annotations

from casebook.records.vocabularies import Promised
from casebook.text.words.carrier_names import CARRIER

NOT_ON = (
    "(?<!op de )(?<!op uw )(?<!op je )(?<!on your )(?<!on the )(?<!auf der )(?<!auf die )(?<!auf ihrer )"
    "(?<!sur votre )(?<!sur la )(?<! en la )(?<! en su )(?<!proxima )(?<!prochaine )(?<!nachsten )(?<!volgende )(?<!next )"
)
"""Before a paper: it is not one that something stands on, or will stand on."""

_PAPERS = (
    f"(?:{NOT_ON}"
    "(?:(?:corrected|new|final|revised|right) (?:bill|invoice|statement)|bill|statement|(?:[^ ]+'s )?report|"
    "confirmation|receipt|breakdown|documents?|paperwork|(?:return )?label|"
    "factuur|eindafrekening|(?:jaar|eind|slot|maand)nota|bevestiging|rapport|overzicht|aankoopbewijs|formulier|retourlabel|"
    "kopie|documenten|"
    "*rechnung|*bestatigung|*bericht|gutachten|ubersicht|nachweis|*etikett|*formular|unterlagen|"
    "facture|attestation|justificatif|etiquette|bon de retour|formulaire|copie|devis|"
    "factura|confirmacion|informe|justificante|etiqueta|formulario|copia|documentos?))"
)
"""What is written down for the person, and not what something stands on or will stand on: sending it is information."""

NO_PAPER = (
    "(?! (?:[^ .,]+ ){0,3}(?:correo|e ?mail|sms|mensaje|carta|enlace|confirmacion|factura|informe|etiqueta|formulario|"
    "justificante|copia|tecnico|fontanero|electricista|operario|cerrajero|alguien) )"
)
"""Behind a word for sending: it is nothing that is written, and nobody who comes."""

_THING = (
    "(?!(?:*rechnung|*termin|*datum|*nummer|*karte|*vertrag|*bestatigung|*passwort|*code|*link|afspraak|factuur|rekening|"
    "*rekening|facture|rendez|date|code|lien|mot|factura|cita|fecha|codigo|enlace|contrasena|tarif|tarief|tarifa|"
    "appointment|slot|time|bill|invoice|contract|price|label|password|agent|engineer) )[^ .,]+"
)
"""What can be new and is a thing."""

_CARD = "(?:(?:bank|kredit|giro|ec-?|kunden|mitglieds|sim-?|zugangs|versicherten|gesundheits|debit|visa)?karte)"
"""A card that takes the place of one that is blocked or broken."""

_BROUGHT = (
    "(?!(?:techniker|monteur|handwerker|kolleg*|mitarbeiter*|firma|gutachter|vertreter|chef*|*rechnung|antwort|geld|bescheid|"
    "bestatigung|angebot|brief|ergebnis|entscheidung|losung|gutschrift|erstattung) )[^ .,]+"
)
"""What comes, in German, and is a thing that is brought."""

_CARRIERS = (
    f"(?:{CARRIER}|fahrer|bote|paketbote|spediteur|spedition|kurier*|zusteller*|lieferdienst|chauffeur|koerier*|bezorg(?:er|"
    f"dienst)|"
    "vervoerder|courier|livreur|coursier|transporteur|repartidor*|mensajer[oa]|transportista)"
)
"""Who brings things."""

CRAFTSMEN = (
    (
        "(?:engineer*|technician*|techs?|(?:boiler|gas|heating|telly|tv|phone|aerial|washing machine) (?:man|bloke|guy|"
        "chap|woman|lady|people)|"
        "mechanic*|repairman|repairer*|fitter*|plumber*|electrician*|handyman|glazier*|joiner*|roofer*|"
        "carpenter*|locksmith*|technieker*|technicus|*monteur*|*reparateur*|(?:ketel|cv|gas|storings|reparatie)(?:man|"
        "mannetje|dienst)|loodgieter*|elektricien*|reparateur*|vakman|slotenmaker*|glaszetter*|"
        "timmerman|dakdekker*|*techniker*|*mechaniker*|handwerker*|klempner*|elektriker*|installateur*|schlosser*|"
        "schreiner*|tischler*|dachdecker*|"
        "(?:der|ein|den|dem|unser|vom|beim) glaser*|glaser* kommt|glaserei*|"
        "technicien*|depanneur*|plombier*|electricien*|chauffagiste*|(?:monsieur|type|gars|dame) (?:de la|"
        "du) (?:chaudiere|chauffage|gaz|box|fibre)|serrurier*|vitrier*|menuisier*|couvreur*|tecnico*|(?:el|la|"
        "los) (?:de la|del) (?:caldera|gas|luz|lavadora|nevera|fibra|agua|calefaccion)|"
        "fontanero*|electricista*|operario*|cerrajero*|cristalero*|carpintero*)"
    ),
)
"""Who comes to repair, and repairs where a part of it is replaced."""

REPLACES_IT = (
    "(?:replac*|exchang*|swap*) (?:it|them|that|this)|(?:cambiar|sustituir|reemplazar)(?:lo|la|los|las)",
    "vervang* (?:hem|ze|m|(?:het|die)(?= (?:op|dan|morgen|overmorgen|volgende|komende|om|tussen|[.,]|*dag) ))",
    "(?:tausch*|ersetz*|wechsel*) (?:es|ihn|sie)|(?:le|la|les) (?:remplac*|echang*)",
    "(?:lo|la|los|las) (?:cambi*|sustitu*|reemplaz*)",
)
"""What is done where the whole is replaced, for which there may be both words."""

_MONEY = "(?:(?:the|that|all|de|die|den|les?|los|el) ){0,2}[0-9]* (?:eur|gbp|usd|euros?|pounds?|dollars?)"

_NEAR = "(?: [^ .,]+){0,4}"
"""Up to so many words of the same clause."""

KINDS: dict[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        # A thing that is a sum of money, and that it comes back.
        f"(?:charges?|debits?|fees?|payments?|premiums?|fare|instal?lments?|overpayment|fine){_NEAR} (?:back|returned)",
        f"(?:afschrijving*|incasso*|premie|kosten|aanbetaling|toeslag|boete|contributie|termijnen){_NEAR} (?:terug|retour)",
        f"(?:abbuchung*|lastschrift*|gebuhr*|beitrag|kosten|anzahlung|kaufpreis|pramie|miete){_NEAR} zuruck",
        f"(?:restitu*|rend*|recredit*){_NEAR} (?:prelevements?|paiements?|frais|cotisations?|acompte|arrhes|loyer|surplus)",
        f"(?:devolucion|restitucion) (?:de|del){_NEAR} (?:cobros?|(?<!a )cargos?|cuotas?|factura|recibos?|gastos|fianza|tasas?)",
        f"(?:devolver*|devuelv*|reintegr*){_NEAR} (?:cobros?|(?<!a )cargos?|cuotas?|recibos?|gastos|comision|anticipo|tasas?)",
        f"(?:we'll|they'll|he'll|she'll|it'll|(?<!you )(?<!i )will) pay (?:(?:out|you) ){{0,2}}{_MONEY}",
        "(?:betaal|betaalt|betalen|keer|keert|keren) … uit(?= (?:[.,] |$))|uitbetaal*|uitgekeerd|uitkeren",
        "(?:uberweise|uberweist|(?<! sie )uberweisen(?! sie )) … (?:eur|euros?|betrag|geld)",
        f"(?:vers[eo]*|reglons|regle|reglera|paie|payons|paiera|paieront) (?:vous )?{_MONEY}",
        "going back (?:about|onto|to) your|credit* (?:you |back )?(?:the|your) (?:difference|amount|fee|charge)",
        f"(?:maak|maken|abona*|ingresa*|devuelv*) {_MONEY}|(?:hacemos|hago|haremos|realizamos|haran) … transferencia",
        f"(?<!usted )(?:paga|pagan|pagamos|pagara|pagaran|pagaremos) {_MONEY}",
        "(?:difference|remainder|balance|excess) … (?:back|on|onto|to) … (?:card|account)|difference … (?:back|refund*)",
        "(?:verschil|restbedrag|saldo|restant) … (?:terug|retour|rekening|kaart)",
        "(?:differenz|restbetrag|saldo|uberschuss) … (?:gut|zuruck|konto|karte)|auszahl*|zahl* … aus(?= (?:[.,] |$))",
        "(?:trop percu|difference|solde) … (?:restitu*|rend*|recredit*|vers*|compte|carte)",
        "(?:diferencia|saldo|exceso) … (?:devol*|devuelv*|ingres*|abon*|cuenta|tarjeta)",
        "(?:zahlung|geld|betrag|summe|auszahlung) … (?:raus|unterwegs)(?= (?:[.,] |$))",
        "get back [0-9]*|(?:pay|wire|send) you [0-9]*|[0-9]* (?:eur|usd|gbp|dollars?|pounds?|euros?) credit",
        "(?:zahl*|uberweis*) (?:wir |ich )?(?:ihnen|dir) (?:die |den betrag |[0-9])|(?:betalen|betaal) (?:u|je|jou) [0-9]*",
        "(?:eur|gbp|usd|dollars?|pounds?|amount|sum) … back (?:to|on|onto|in|into) (?:your|my|the) (?:card|account|bank)",
        "(?:eur|euros?|geld|betrag|guthaben|summe|kaufpreis) … (?:zuruck|gutschrift)(?= (?:[.,] |$))",
        "(?:geld|betrag|guthaben|eur|euro) … auf (?:dem|ihrem|ihr|deinem|dein|das|mein|meinem) … konto",
        "(?:vers*|credit*) … (?:votre|mon|le) (?:compte|carte)",
        "(?:eur|euros?|somme|montant) … (?:sur|vers) (?:votre|mon) (?:compte|carte)",
        "(?:le|te|les|os) (?:devolver*|devolv*|devuelv*)(?! la llamada )",
        "bonific*|(?:vera|veras|ve|ves) … abono",
        "devolver(?:se|te|le)?l[oa]s?|(?:se|te) l[oa]s? (?:devolv*|devuelv*|reembols*|reintegr*|abon*)",
        "(?:tramit*|hech[oa]|hac*|emit*|proces*|solicit*|gestion*|autoriz*) … (?:la|una|su|tu) devolucion",
        "devolucion (?:de|del) (?:dinero|importe|[0-9]*)|(?:la|su|tu) devolucion … (?:cuenta|tarjeta)",
        "credit* … (?:your|my|the) (?:next |final )?(?:bill|invoice)|(?:off|from|against) (?:your|my|the) next bill",
        "(?:bedrag|kosten|geld|euros?|eur) … (?:verreken*|verrekend)|verreken* … (?:bedrag|kosten|geld|euros?|eur)",
        "(?:betrag|kosten|geld|euros?|eur) … verrechn*|verrechn* … (?:betrag|kosten|geld|euros?|eur)",
        "(?:somme|montant|euros?|eur) … dedui*|dedui* … (?:somme|montant|euros?|eur)",
        "(?:importe|cantidad|euros?|eur) … descont*|descont* … (?:importe|cantidad|euros?|eur)",
    ),
    Promised.REPLACEMENT: (
        "different (?:one|unit|model) … (?:way|sent|post|send*)|(?:get|send*) … (?:a )?(?:different|fresh) (?:one|unit|model)",
        "nieuwe?(?: [^ .,]+)? … (?:naar (?:u|je) toe|onderweg|op de post)|er gaat een (?:nieuwe?|andere?)",
        "(?:anderes|anderer|andere|neues|neuer) (?:modell|gerat|exemplar|stuck) … (?:raus|weg|unterwegs)",
        "(?:expedi*|part*) … (?:un|une) (?:nouveau|nouvel|nouvelle|autre)|autre (?:exemplaire|appareil|modele) … part*",
        "chang* … (?:appareil|article|machine|produit|piece|modele)",
        "(?:sale|salen|saldra*) (?:un |una )?(?:otro|otra|nuevo|nueva)(?! vez )",
        f"another {_THING} … (?:going out|sent|post|way|arriv*|with you)|(?:send*|sending) … (?:a|some) (?:fresh|replacement)",
        "(?:right|correct) (?:one|size|colour|color|item|model) … (?:goes|going|sent|way|gets|post*|ship*)|er gaat … een andere?",
        f"neue[nrs]? {_THING} … (?:liegt|liegen|ist da|bei (?:ihnen|dir))|{_THING} (?:neuf|neuve) … (?:livr*|envo*|enverr*)",
        "(?:(?<! se )llev*|mand*|trae*) … (?:nuev[oa]s?|otr[oa]s?)|(?:el nuevo|la nueva) (?:sale|saldra*)|(?:fresh|new) one's",
        "(?:de|het) nieuwe (?:gaat|vertrekt|komt)|(?:le nouveau|la nouvelle) (?:part|partira|arriv*)",
        f"(?<!your )(?<!my )new {_THING} (?:is |are )?(?:coming|arriv*|on its way|on their way)|(?:komt|komen) een nieuwe?",
        f"(?<!votre )(?<!vos )(?:nouveau|nouvel|nouvelle|autre) {_THING} (?:arriv*|vient|viendr*)",
        f"(?<!su )(?<!tu ){_THING} (?:nuev[oa]s?) (?:viene*|vendra*|llega*)",
        "new [^ .,]+ … (?:leaves|goes out|is on its way|is being (?:sent|dispatched|shipped))|nieuwe … deur uit",
        "(?:neue[nrs]?) [^ .,]+ … raus|(?:sale|salen) … nuev[oa]s?",
        "(?:pop*|put|post*) … another",
        "(?:juiste|goede|correcte) … (?:ontvang*|krijg*|stuur*|sturen|bezorg*|gelever*|lever*|verstuurd|verzonden|opgestuurd)",
        "(?:stuur*|sturen|krijg*|ontvang*) … (?:juiste|goede|correcte)",
        f"(?:bezorg*|lever*|breng*) … (?:nieuwe?|andere?) {_THING}",
        (
            f"(?:nieuwe?|andere?|ander|vervangende?) {_THING} … (?:ontvang*|krijg*|opgestuurd|bezorgd|gebracht|"
            "verstuurd|verzonden|geleverd)"
        ),
        f"(?:neue[nrs]?|andere[nrs]?|richtige[nrs]?) {_THING} … (?:bring*|schick*|send*|liefer*|erhalt*|bekomm*|verschick*)",
        f"(?:schick*|send*|bring*|liefer*|erhalten|bekomm*|verschick*) … (?:neue[nrs]?|andere[nrs]?|richtige[nrs]?) {_THING}",
        f"(?:nouveau|nouvel|nouvelle|autre|bon|bonne) {_THING} … (?:recevr*|envo[iy]*|enverr*|expedi*|livr*|chez vous|partir*)",
        f"(?:apport*|livr*|recev*|remett*) … (?:nouveau|nouvel|nouvelle|autre) {_THING}",
        f"(?:nouveau|nouvel|nouvelle|autre) {_THING} … (?:sera|seront|est) remis*",
        f"(?:nieuwe?|andere?) {_THING} … in (?:huis|de (?:brieven)?bus)",
        f"neue[nrs]? {_CARD} … (?:bekomm*|erhalt*|kommt|geht|schick*|send*|zugeschickt|zugesandt)",
        f"(?:bekomm*|erhalt*|schick*|send*) … neue[nrs]? {_CARD}",
        "(?:entreg*|recib*) … (?:nuev[oa]s?|otr[oa]s?)(?! (?:factura|cita|fecha|codigo|enlace|mensaje|correo) )",
        "(?:entreg*|envi*|recib*|llev*) … (?:talla|articulo|producto|color|modelo) correct[oa]",
        f"neue[nrs]? {_THING} … (?:kommt|kommen)|(?:el|la|los|las) nuev[oa]s? … (?:entreg*|llev*|envi*)",
        "reimprim*|refabriqu*|(?:envo[iy]*|enverr*|renvo[iy]*|expedi*) … (?:neuf|neuve|nouveau|nouvel|nouvelle)",
        f"(?:nuev[oa]s?|otr[oa]s?) {_THING} … (?:recib*|lleg*|llev*)",
        f"(?:recib*|lleg*|(?<! se )llev*) … (?:nuev[oa]s?|otr[oa]s?) {_THING}",
    ),
    Promised.REPAIR: (
        *CRAFTSMEN,
        "(?:fault|outage|leak|line) … (?:cleared|resolved|sorted)",
        "(?:storing|lek|lekkage|defect) … (?:morgen|overmorgen|uiterlijk|binnen) … (?:verholpen|opgelost)",
        "(?:storung|fehler|defekt|leck|schaden) … (?:behoben|beseitigt)|(?:panne|fuite|coupure|defaut) … (?:resolu*|regle*)",
        "(?:averia|fuga|corte|fallo) … (?:resuelt*|solucionad*)",
        "(?:sort|sort out|see to|service) (?:the|your) (?:boiler|heating|leak|fault|line|lock|door|tap|oven|fridge|roof)",
        "remet* … en (?:service|route|marche)|restablec*|restablez*",
        "(?:pasar*|ir*|vendr*|va) a (?:revisar*|mirar*|comprobar*)",
        "get … (?:line|service|connection|machine|boiler) … (?:up|working|running)",
        "wieder (?:laufen|lauft|funktionier*|gehen)|weer (?:werken|werkt)|(?:up and running|back online|restored)",
        "(?:fonctionn*|disponible) a nouveau|de nouveau en service|volver* a funcionar",
        "instandsetz*|instand (?:ge)?setz*|entstor*",
    ),
    Promised.COLLECTION: (
        "(?:livreur|transporteur|coursier|chauffeur) … (?:reprend*|reprenn*|recuper*|emport*)",
        "(?:repartidor*|mensajero*|transportista*) … (?:recog*|retir*|se llevan? (?:el|la|los|las))|se llevar(?:a|an)",
        "(?:courier|driver|carrier|van)(?:'s)? … (?:com*|going|call*) for (?:the|your)",
        (
            "(?:kom|komt|komen) … (?:hem|m|het|ze|deze|die|dat) … halen|(?:op|weg|mee) te (?:halen|nemen)|weghal*|"
            "weggehaald|opgepikt"
        ),
        "(?:langs|komt|komen) (?:[^ .,]+ ){0,2}?voor (?:de|het|uw|je) (?:retour|oude|kapotte|defecte)",
        "take* … (?:old|faulty|broken|wrong) … (?:away|back)",
        "(?:verkeerde|foute) … (?:mee|meegenomen|meenemen)|(?:oude|kapotte|defecte) … (?:neem*|nemen) … mee",
        "(?:alte[nrs]?|defekte[nrs]?|kaputte[nrs]?|falsche[nrs]?) … (?:nehmen|nimmt) … mit",
        "(?:reprend*|reprenn*|recuper*|emport*) … (?:ancien*|defectueu*|vieux|vieille)",
        "(?:nehmen|nimmt) … (?:mit|zuruck)(?= (?:[.,] |$))",
        "(?:hole|holen|holt) (?:[^ .,]+ ){0,16}?(?:ab|zuruck)(?= (?:[.,] |$))",
        "(?:haal|haalt|halen) (?:[^ .,]+ ){0,16}?op(?= (?:[.,] |$))",
        "(?:viendr*|passer*|vient|passe|venir) … (?:cherch*|recuper*|reprend*|prendre)",
        "(?:recuper*|reprend*) … (?:colis|chez vous|domicile)",
        "(?:pas*|vendr*|ir*) a (?:buscar|retirar|por)|retirar* … (?:domicilio|casa)",
    ),
    Promised.CALLBACK: (
        "(?:lo|la|le|los|las|les|te|os) llamo|(?:vous|te|t|lui) telephone",
        "klingel* … durch|durchklingel*|ruf(?:e|t|en) (?:[^ .,]+ ){0,4}durch|durchruf*|telefonazo|toque … telefono",
        "belletje|(?:bij|met) (?:u|je) aan de (?:lijn|telefoon)|(?:u|je) aan de telefoon|phone call",
    ),
    Promised.REPLY: ("(?:vous|t) ecri*|(?:le|te) escrib*|(?:aurez|auras|donner*|donnons|donne) … nouvelles",),
    Promised.DELIVERY: (
        "ausgehandigt|aushandig*|auf (?:die reise|den weg)|de deur uit|(?:pedido|paquete|envio) … (?:sale|salen|saldra*)",
        "(?:colis|commande|paquet) … (?:remis|remise|part|partira|repart*)|(?:parcel|package|order) … (?:is|goes|going) … out",
        "(?:pakket*|pakje|zending|bestelling) … (?:opnieuw|weer) … mee|(?:paket|sendung|bestellung) … raus",
        "(?:paquete|pedido|envio) … (?:a|para) salir",
        "dropped off",
        "(?:pakket*|pakje|zending|bestelling) … (?:bij (?:u|je|jou)|in huis)|(?:paket|sendung|bestellung) … bei (?:ihnen|dir)",
        "(?:aurez|auras) … (?:colis|commande|paquet)|(?:tendra|tendras) … (?:paquete|pedido|envio)|sal(?:e|en|dra*) a reparto",
        f"{_CARRIERS} … (?:bring*|liefer*|breng*|apporter*|apporte|trae*|traer*|(?<! se )lleva*)",
        "bring (?:it|them|your [^ .,]+)(?! (?:up|back|in|to (?:us|the shop|the store)) )",
        "(?:driver|courier|van|chauffeur|bezorger|koerier|fahrer|bote|zusteller) … (?:try|tries|attempt*|probeert|versucht)",
        "about the (?:van|lorry)|out for delivery",
        "nalever*|nagelever*|nabezorg*|nachliefer*|nachgelief*",
    ),
    Promised.INFORMATION: (
        "(?:tient|tiens|tenons|tiennent) … (?:informe*|courant)|(?:manten*|mantiene*) … (?:informad*|tanto|corriente)|informando",
        "notif*|benachricht*|(?:le|te|les|os) inform(?:o|amos)",
        "(?:te|le|os|les) avis*|tien* (?:al corriente|informad*)|(?:tiens|tenons|tient) … (?:courant|informe*)",
        f"{_PAPERS} … (?:reach|parviendr*|parvenir|lleg*|aank*|zuge*|inbox)|(?:mail|mailtje|e ?mail) … {_PAPERS}",
        f"(?:send*|sent|e ?mail*|post*|get|receive|issue|issued) … {_PAPERS}",
        f"(?:stuur*|sturen|mail*|ontvang*|krijg*|zend*) … {_PAPERS}",
        f"{_PAPERS} … (?:stuur*|sturen|gestuurd|mail*|ontvang*|krijg*)",
        f"(?:schick*|send*|erhalten|erhaltst|bekomm*|mail*|geht|zugeh*) … {_PAPERS}",
        f"{_PAPERS} … (?:schick*|send*|erhalten|bekomm*|mail*|geht|gehen)",
        f"(?:envo[iy]*|enverr*|adress*|recevr*|transmet*|fair* parvenir) … {_PAPERS}",
        f"{_PAPERS} … (?:envo[iy]*|enverr*|adress*|recevr*|transmet*)",
        f"(?:envi*|mand*|recib*|remit*) … {_PAPERS}",
    ),
}

LIKELY: dict[Promised, tuple[str, ...]] = {
    Promised.REPLY: ("(?:sie|du) hor(?:en|st)|(?:tendra|tendras|tiene) noticias|u hoort|je hoort",),
    Promised.REFUND: (
        "(?<! sie )uberweis*(?! sie )|angewiesen|auf (?:deinem|ihrem|dein|ihr) konto|op (?:je|uw|jouw) rekening",
        "(?:sur|dans) votre (?:compte|banque)|(?:in|into|to|on) (?:your (?:bank )?account|(?:your|the) bank)|with your bank",
        "op (?:je|uw|jouw) bank|(?:bei|auf) (?:ihrer|deiner) bank|(?:en|a) (?:su|tu) (?:cuenta|banco)|(?:al|en el) banco",
        "(?:hit|hits|reach|reaches) (?:your|the) (?:card|account|bank)|(?:payment|money|amount) … (?:reach*|hit*) you",
        "(?:boek|boeken|boekt) … over(?= (?:[.,] |$))|toucher(?:ez|as|a)",
        "(?:eur|euros?|geld|betrag) … (?:auf (?:ihrer|deiner) karte|bei (?:ihnen|dir))",
        "(?:haben|hast|bekommen|bekommst|erhalten) … (?:eur|euros?|geld|betrag) … (?:auf|zuruck)",
    ),
    Promised.INFORMATION: (
        "(?:have|get|receive|know|tell*) … (?:outcome|results?|decision)|(?:outcome|results?|decision) … (?:to you|be known)",
        "(?:krijg*|ontvang*|weet|weten) … (?:uitslag|uitkomst|resultaat|besluit|beslissing)",
        "(?:bekomm*|erhalt*|erfahr*) … (?:ergebnis|entscheidung)|(?:ergebnis|entscheidung) … (?:bekomm*|erhalt*|vorlieg*)",
        "(?:aurez|recevrez|connaitrez|donner*|communiqu*) … (?:resultat*|decision)",
        "(?:dar*|tendr*|recibir*|comunic*|sabr*) … (?:resultado*|decision)",
    ),
    Promised.REPAIR: (
        "(?:power|electricity|heating|water|gas|internet|broadband|line) … back (?:on|up)",
        "(?:stroom|verwarming|water|gas|internet|lijn) … weer (?:aan|terug|er)",
        "(?:strom|heizung|wasser|gas|internet|leitung) … wieder (?:da|an)",
        "(?:courant|electricite|chauffage|eau|gaz|internet) … (?:revien*|revenir*|de retour)",
        "(?:luz|agua|calefaccion|gas|internet|suministro) … (?:vuelve*|volver*|de vuelta)",
        "quelqu'un (?:pass*|vien*)|(?:va|ira|vendra|pasa*|ir|venir) alguien|alguien (?:va|ira|vendra|pasa*)",
        "(?:zit|staat|komt) (?:er )?iemand|(?:kommt|kommen) (?:wer|jemand)",
        "send* (?:someone|somebody)|(?:someone|somebody) … (?:round|out|over|look)|(?:stuur*|sturen) … iemand|iemand langs",
        "(?:schick*|send*) … jemand*|jemand* … vorbei|(?:envo[iy]*|enverr*) … quelqu'un|(?:mand*|envi*) … alguien",
    ),
    Promised.DELIVERY: (
        (
            "(?:erhalten|erhaltst|bekommen|bekommst) (?:sie |du |ihr )?(?:das|den|die|es|ihn|ihr*|dein*)|"
            "ich (?:bekomme|kriege|krieg|erhalte) (?:es|ihn|sie|das)"
        ),
        "(?:ik (?:krijg|ontvang)|krijg ik) (?:het|hem|ze|die)|je (?:le|la|les) recoi[st]|l[oa]s? recib(?:o|imos)",
        (
            f"(?:das|der|die|ihr|ihre|dein|deine) {_BROUGHT} (?:kommt|kommen)(?! (?:[^ .,]+ ){{1,3}}(?:weg|runter|ab) )"
            "(?= (?:am|heute|morgen|diese*|bis|zwischen|*tag) )"
        ),
        "(?:trifft|treffen) … ein|eintreff*|ankomm*|(?:kommt|kommen) (?:(?!und |sich )[^ .,]+ ){0,8}?an",
        "vous (?:le|la|les) (?:recevrez|aurez)|vous recevrez (?:le|la|les|votre|vos)|chez vous|partir[ao]*",
        "(?:die|deze|dat|hem|het|ze) (?:brengen|bezorgen|leveren) (?:we|wij)(?! … (?:terug|door|mee) )",
        "(?:den|die|das|es|ihn) (?:bringen|liefern) wir(?! … (?:zuruck|weg|mit) )",
        "vous (?:recevrez|aurez)(?= ici )",
        "vous (?:recevrez|aurez)(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|avant|sous|dans|le [0-9]+) )",
        "(?:colis|commande) … (?:arriv*|part*)",
        "(?:paket|sendung|ware|bestellung) … (?:da|bei ihnen|bei dir|angekommen) sein",
        "(?:lo|los|la|las|le|les|te|se|os) (?:recibi*|recibe*|reciba*|lleg*|llev*)|recib* (?:el|la|los|las|su|tu|sus|tus)",
        "lleg* (?:el|la|los|las|su|tu|manana|hoy|pasado)|(?:a|en) reparto",
    ),
}

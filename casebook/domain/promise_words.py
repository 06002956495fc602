"""The words that tell what is promised, in lower case and without accents; a language is one more line of a table.

A line holds words parted by `|`. `*` stands for the rest of a word, `…` for up to eight words of the same clause, and
what stands in `(?…)` is as in a regular expression. Blanks stand for whatever parts two words.
"""

from __future__ import annotations

from casebook.domain import (
    promise_words_everyday,
    promise_words_left_out,
    promise_words_of_agents,
    promise_words_of_notes,
    promise_words_of_parts,
)
from casebook.domain import promise_words_off_bills as off
from casebook.records.vocabularies import Promised
from casebook.text.words.calendar_words import WEEKDAYS, any_of, every_name

KINDS: dict[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        "refund*|money back|reimburs*|chargeback*|charge back|pay … back|paid back|payback|transfer … back|wired back",
        "(?:-|send*|issu*|cut|receive|get)(?: [^ .,]+){0,2} (?:a|the|your|my) check|(?!cheque ?book)cheque*|by check",
        "check (?:is|will be) (?:issued|sent|mailed|posted|cut)",
        "(?:amount|sum|charge) … (?:put|paid) back|(?:the|your|my) funds|credit* (?:your|my) (?:account|card|bank)",
        "credit* … (?:to|on|onto) (?:your|my|the) (?:account|card|bank)",
        "credit* [0-9]* (?:euros?|eur|gbp|usd|pounds?|dollars?|quid)|(?:eur|gbp|usd|dollars?|pounds?|amount|sum) … returned to",
        "[0-9]* (?:percent|procent) (?:back|terug)|(?:your|my) cash|(?:bedrag|geld|euros?|eur) retour",
        "(?:kaution|caution|fianza|deposit|borg) … (?:zuruck*|rend*|restitu*|devol*|handed back|given back)",
        "(?:devol*|devuelv*|reintegr*) … fianza",
        "revers* … (?:card|charge|charges|payment|account)|(?:charge|charges|payment) … (?:reversed|drop* off)",
        "(?:amount|sum|som|bedrag|betrag|montant|importe) … (?:card|kaart|karte|carte|tarjeta)",
        "(?:vergoed|vergoedt|vergoeden) … (?:aankoopbedrag|aankoopprijs|bedrag|[0-9]* (?:euros?|eur))",
        "(?:aankoop|koop|aanschaf)(?:bedrag|prijs|som) (?:terug|retour)|purchase price (?:back|returned)",
        "(?:aankoopbedrag|aankoopprijs|bedrag) … vergoed|borg … retour|credit* you|statement credit|repaid",
        "the money|your money|my money|credit back|credited|the credit|a credit|full credit|credit to|credit (?:of|for) [0-9]*",
        "terugbeta*|terug (?:te )?beta*|geld terug*|terugstort*|terug (?:te )?stort*|teruggestort|teruggeboekt|terugboek*",
        "beta* … terug|stort* … terug|boek* … terug|geef … geld terug|geven … geld terug|(?:het|uw|je|jouw|mijn) geld",
        "(?:krijg*|ontvang*) … (?:euro|euros|eur|geld) … terug|bijgeschreven|overgemaakt",
        "(?:euros?|eur|bedrag) … (?:overmaken|over te maken)|(?:krijg*|ontvang*) … (?:euro|euros|eur) … (?:uw|je|jouw) rekening",
        "[0-9]* (?:euros?|eur|gbp|usd|pounds?|ponds?|dollars?|quid) (?:back|bk|terug|zuruck)",
        "(?:maak|maakt|maken) … (?:euro|bedrag) … over|bedrag … (?:terug|op uw rekening|op mijn rekening|gestort)",
        "restitutie*|gecrediteerd|crediteer*|creditnota",
        "(?:the|your|my|our|whole|full) deposit|deposit (?:back|released|returned|repaid)",
        "(?:de|uw|je|jouw|mijn|onze|hele|volledige) (?:borg|waarborgsom)|borg … (?:terug|rekening)",
        "zuruckerstatt*|zuruckzuerstatten|zuruckgezahlt|zuruckzuzahlen|ruckvergut*",
        "erstatt*|ruckerstatt*|geld zuruck|ruckzahl*|zuruckzahl*|zahl* … zuruck|gutschrift|gutgeschrieben",
        "uberweis* … zuruck|zuruckuberw*|gutschreib*|schreib* … gut(?= (?:[.,] |$))",
        "(?:bekomm*|erhalt*|krieg*) … geld(?: wieder)?|(?:ihr|dein|mein) geld|buch* … zuruck|zuruckgebucht|zuruckbuch*",
        "rembours*|virement*|recredit*",
        "(?:restitu*|reverse*|credite*) … (?:somme|montant|argent)",
        "(?:somme|montant|argent|carte|compte) … (?:restitu*|reverse*|credite*)",
        (
            "(?:caution|acompte|somme|montant|argent|remboursement|[0-9]+ (?:eur|"
            "euros?)) (?:[^ .,]+ ){0,2}?arriv*(?= (?:[^ .,]+ ){0,2}?(?:compte|carte) )"
        ),
        "(?:rendr*|rend|rendons) … argent|(?:votre|mon|l') ?argent|l'argent",
        "reembols*|reintegr*|(?:devol*|devuelv*) … (?:dinero|importe|precio|pago|cantidad|euros?|eur)|(?:mi|su) dinero",
        "devolucion (?:integra|total|completa)|abonar*|abonen",
        "devolucion del (?:dinero|importe|precio|pago)|transferencia … (?:importe|dinero|euros?|eur)|(?:el|su|mi) dinero",
        "(?:lleg*|entra*) … (?:al|en el|a su|a tu) (?:banco|tarjeta)",
        "abono (?:de|del|en)|(?:el|un) abono|ingres* … (?:cuenta|dinero|importe|euros?|eur)|[0-9]* (?:euros?|eur) de vuelta",
    ),
    Promised.REPLACEMENT: (
        "(?:neue[rs]?|nieuwe|nouvelle|nouveau|nuevo|nueva|new one) (?:kommt|komt|arrive|llega|viene|comes|coming)",
        "replac*|exchang*|(?:new|fresh) (?:one|unit|parcel|item)|send* … again|reship*",
        f"(?:resend*|resent){promise_words_everyday.NO_PAPER}",
        "(?:send*|sent|ship*|get|receive|deliver*) … another|(?:send*|sent|ship*) … a new",
        "(?:another|other) (?:unit|one|set|device) … sent|(?:ander|andere) (?:exemplaar|toestel|apparaat|product)",
        "(?:a|the|your) substitute|in (?:exchange|return) for the (?:old|other)*|in ruil voor (?:de|het) (?:oude|andere)*",
        "im tausch gegen (?:die|das|den) (?:alt|ander)*|en echange d* (?:l )?(?:ancien|autre)*|a cambio de l[oa]s? (?:otr|viej)*",
        "swap* (?:it|this|that|them|the|your|out|over|in (?:store|shop))|(?:a|another) working (?:one|unit)|brand new one",
        "(?:stuur*|sturen|krijg*|ontvang*) … (?:ander|andere) (?:exemplaar|product|artikel|toestel|apparaat|maat)",
        "vervang*|omruil*|omgeruild|ruil* … om|nieuw exemplaar|opnieuw (?:te )?(?:verz*|verst*|opst*|opgest*|stur*)",
        "(?:stuur*|sturen|krijg*|verst*) … (?:nieuwe|nieuw|andere)|nieuwe (?:op|toe)?(?:sturen|gestuurd)",
        "(?:komt|komen|breng*) … nieuwe(?= (?:[.,] |$))|(?:wissel*|omgewisseld) … om(?= (?:[.,] |$))|omgewisseld",
        "ersatz*|ersetz*|austausch*|umtausch*|umgetauscht",
        "(?:anderes|anderen) (?:gerat|artikel|exemplar)|tausch* … (?:um|aus)(?= (?:[.,] |$))",
        "(?:tausch*|wechsel*) … gegen (?:ein|eine|einen|das|den)|gegen (?:ein|eine|einen) (?:neu*|ander*|gleichwertig*)",
        "gegen (?:neugerat|neuware|ersatz) |gegen … (?:getauscht|ausgetauscht|umgetauscht|gewechselt)",
        "neulieferung|(?:neues|neuen) (?:gerat|artikel|exemplar)",
        "(?:schick*|send*|bekomm*) … (?:neues|neuen|neue) (?!rechnung|etikett|label|link|termin|passwort|vertrag|mail)[^ ]*",
        "remplac*|echang*|(?:enverr*|envoy*|renv*|recevr*) … (?:nouveau|nouvel|nouvelle|autre)",
        "(?:un|l) ?autre (?:article|appareil|produit|exemplaire)|(?:article|appareil|produit|exemplaire) (?:neuf|identique)",
        "(?:chang*|troqu*) … contre (?:un|une)|nouvel (?:article|appareil|exemplaire)|nouveau (?:produit|colis)",
        (
            "reemplaz*|(?:cambio|cambian|cambiar*|cambien)(?! (?:de|(?:la|el|su|los) (?:cita|fecha|nombre|direccion|titular|"
            "tarifa|plan|hora|asiento|vuelo|contrasena|clave|datos|domicilio|dia)) )|sustitu*|reposicion|"
            "(?:envia*|manda*) … (?:nuev[oa]|otr[oa])"
        ),
        "cambiamos|(?:uno|producto|articulo|aparato) nuevo|otro (?:aparato|producto|articulo|igual)",
    ),
    Promised.REPAIR: (
        "repair*|fix|fixed|fixes|fixing|mend|mended|mends|service visit",
        "(?:wordt|worden|zal|wird|werden) … (?:verholpen|behoben)|reparatie*|repareer*",
        "repareren|gerepareerd|herstel|herstelt|hersteld|herstellen|herstelling",
        "(?:kom|komt|komen|langs*) … (?:maken|fixen|in orde)|om (?:hem|het|haar|die|dit|deze) te maken",
        "reparatur*|reparier*|repar(?!t)*|arregl*",
        "(?:come|comes|coming|round|out) … (?:put|puts|set|sets) … right|(?:put|set) right … (?:yard|workshop|garage)",
        "(?:komm*|vorbei) … in ordnung|(?:passe*|vien*|venir*) … (?:en ordre|d'aplomb)|(?:va|vamos|pas*|vien*) … dej* … bien",
        "come out … look at|look at the (?:leak|fault|boiler|damage)",
        "(?:behebt|beheben|behoben) … (?:fehler|schaden|storung|mangel)",
    ),
    Promised.COLLECTION: (
        "collect|collects|collected|collecting|collection|pickup|picked up|pick* … up|pick the|take* … away",
        "ophal*|opgehaald|ophaal*|afhal*|afgehaald|haal* … op|halen … op",
        "(?:neem*|nemen) … (?:oude|kapotte|defecte) … mee|kom* … (?:oude|kapotte|defecte) … halen",
        "(?:oude|kapotte|defecte) … (?:meenemen|meegenomen)",
        "abhol*(?! bereit)(?<!abholbereit)|abgeholt|hol* … ab",
        "enlevement|enlev*",
        (
            "recuper*(?! (?:[^ .,]+ )?(?:argent|caution|somme|montant|fianza|dinero|importe|[0-9]+ (?:eur|euros?)|"
            "[0-9]+[.,][0-9]{2}) )|"
            "collecter*|collectee?s?|"
            "(?:la|une) collecte(?! (?:de|des|d) )|debarrass*|(?:passer*|viendr*|vient|passe) (?:le |la |l'|"
            "les )?(?:prendre|chercher|enlever|recuperer|reprendre)"
        ),
        "(?:nehm*|nimmt) … (?:altgerat|alte|alten|kaputte|defekte) … mit|mitgenommen",
        "recoge*|(?<!punto de )recogid*|recoja*",
        (
            "recoger*|(?:pasar*|pas[aoe]n?|pasamos|ir*|va|van|voy|vamos|viene*|vendr*) a (?:buscar|por|recoger|"
            "retirar)|a por (?:el|la|los|las|su|sus|tu|tus)|retirar* … (?:viej*|antigu*)"
        ),
    ),
    Promised.CALLBACK: (
        "cb(?! [0-9])",
        (
            "(?:call|calls|calling)(?! (?:round|out|off|at (?:your|the) (?:[^ .,]+ )?(?:property|home|house|address|flat|"
            "premises|site)|by (?:your|the|our|at|and|to|in|with)|to collect|for (?:it|"
            "them|the (?:return|old|parcel))) )|callback*"
        ),
        "(?:ring|rings|ringing) (?:you|me|back)|phone (?:you|me)|phones (?:you|me)|be called",
        "(?:will|shall|would|to|'ll|[^ ]+'ll) (?:ring|phone)|telephone (?:you|me)",
        "(?:give*|giving|get) … a (?:ring|bell|buzz|shout)|(?:by|over the|via|on the) (?:phone|telephone)",
        "bel|belt|bellen|gebeld|terugbel*|teruggebeld|telefoontje|telefonisch|opbellen|opgebeld",
        "ruckruf*|zuruckruf*|zuruckgerufen|ruf* … zuruck|anruf*|ruf* … an|rufen sie",
        "ruft (?:sie|dich|mich)|angerufen|telefonisch|telefonier*",
        "rappel*|appelle*|appel",
        "coup de (?:fil|telephone)|(?:par|au) telephone|telephoner*|telephonons",
        "llama*",
        "por telefono|telefonic*|telefonear*",
    ),
    Promised.DELIVERY: (
        "deliver*|redeliver*|dispatch*|despatch*|ship|ships|shipped|shipping|arriv*|send … (?:parcel|package|order)",
        "(?:parcel|package|order) … (?:come*|be sent|be there|be with you)|(?:parcel|package|order) … expected",
        "(?:get|receive) … (?:parcel|package|order)|be brought|bring … (?:to you|to your|round)",
        "dropped off|(?:driver|courier|van|postman) … (?:bring*|drop*)|drop it off (?:at|with|to) you",
        "thuisbezorg*|thuisgebracht|thuisgestuurd|thuisgeleverd|(?:wordt|worden)(?! op de hoogte) … gebracht",
        "(?:brengen|breng|brengt) … (?:thuis|bij u|langs)",
        "bezorg*|lever|levert|leveren|geleverd|levering*|lever(?:dag|datum|tijd)|aflever*|afgeleverd|verzend*|verzonden",
        "verstuur*|verstur*|(?:pakket*|zending|bestelling) … komt|(?:ontvang*|krijg*) … (?:pakket*|bestelling)",
        "liefer*|gelief*|zustell*|zugestellt|versand*|versend*",
        "bezorger*|pakketbezorger*|postbode|auslief*",
        "(?:paket|sendung|ware|bestellung) … (?:kommt|eintreff*|eintrifft|ankommt|ankommen)",
        "livr*|expedi(?!ente)*",
        "(?:colis|commande|paquet|article) … (?:arriv*|parviendr*)|(?:transporteur|coursier|facteur) … (?:apporter*|repasser*)",
        f"entreg*|(?:enviar|enviaremos|envio){promise_words_of_agents.NO_PAPER}",
        "(?:pedido|paquete|envio|articulo) … (?:llega|llegan|llegar*)|repartidor*|se lo traer*",
    ),
    Promised.REPLY: (
        "(?:e ?mails?|e ?mailing|mailing|texts|texting|messages|messaging) (?:me|us)",
        "reply|replies|replied|respond*|response*|answer*|an e ?mail|write|writes|written",
        "hear* … from|hear* back|be in touch|get in touch|(?:contact|contacts|contacting) (?:you|me)|be contacted",
        (
            "message (?:you|me)|(?:send*|drop*) (?:you |me )(?:[^ .,]+ ){0,2}(?:message|note|"
            "text)(?! (?:[^ .,]+ ){0,3}(?:code|link|label|pin|password|number) )|come* back to|(?:reach|reaches|"
            "reaching) out|drop* (?:you|me) a (?:line|note|message)"
        ),
        "reactie*|reageer*|reageren|antwoord*|beantwoord*|mailen|gemaild|mailtje|bericht(?!ig)*|terugkom*",
        "schrijv*|hoor* … van|(?:laat|laten) … van (?:me|mij|ons|zich) horen",
        "(?:neem*|nemen|opnemen) … contact|contact … (?:op|opnemen)|(?:kom|komt|komen) … terug op|(?:kom|komt|komen) … op terug",
        "antwort*|ruckmeld*|melden|schreib*(?! (?:(?![.,] )[^ ]+ ){0,12}?gut )",
        "(?:hor*) … von (?:uns|mir)|melde|meldet|kontaktier*",
        "(?:setz*|trete*) … in (?:verbindung|kontakt)|e ?mail … von",
        "(?<! hab's )(?<!habe es )(?<!hab es )(?<!haben es )schriftlich*",
        "repon*|courriel",
        "(?:revien*|reviendr*) vers|recontact*|(?:serez|sera) contacte*|contacter*|ecrir*|(?:un|par) (?:e ?)?mail|par courrier",
        "respuesta*|respond*|correo|contestar*|contestan|contestacion|escribir*",
        "contactar*|(?:pondr*|pon*|poner*) … en contacto|contestamos|por escrito|recibir* … (?:noticias|mensaje|email|mail)",
    ),
    Promised.INFORMATION: (
        "(?:an|the|next|status|with|more) update|updates|update (?:you|me|on|by)",
        "keep … (?:updated|informed|posted|in the loop|up to date)",
        "inform (?:you|me)|be informed|investigat*|let … know|look* … into|find* … out|details|tracking|status|check with",
        "een update|de update|updates|uitzoek*|uitgezocht|zoek* … uit|onderzoek*|op de hoogte|laat … weten|laten … weten",
        "nakijk*|kijk* … na",
        "(?:be|get) (?:told|notified)|notify (?:you|me)",
        "tell you (?:what|where|when|why|how|the outcome|the result)|know the outcome",
        "navrag*|nagevraagd|vraag* … na|vragen … na|informeer*|informatie",
        "auskunft|nachforsch*|bescheid|pruf*|informier*|(?:halte|halten) … laufenden",
        "benachrichtig*|(?:serez|etre) (?:prevenu*|averti*|notifie*)",
        "teil* … mit(?= (?:[.,] |$))|mitteil*|mitgeteilt|unterricht*",
        "renseign*|enquete*|informer*|(?:tiendr*|tenir) … (?:informe*|courant)",
        "previendr*|prevenir|(?:dire|dirai|dirons|dira|diront) (?:ou|quand|pourquoi|ce)|(?:serez|etre) informe*|vous informe*",
        "investig*|averigu*|informar*|(?:mantendr*|tendr*) … (?:informad*|corriente)",
        "avisa*|avise*|comunicar*|notificar*|informaremos|diremos (?:donde|cuando|que)",
    ),
}

_GOODS = promise_words_everyday.GOODS

_BEFORE_A_DAY = (
    f"(?= (?:{any_of(every_name(WEEKDAYS, languages=('en', 'nl')))}|on|this|next|tomorrow|today|tonight|by|before|within"
    "|inside|in|at|between|[0-9]+|op|deze|dit|volgende|komende|morgen|overmorgen|vandaag|vanavond|binnen|tussen|uiterlijk|aan"
    "|nog) )"
)

_SUM = "(?:euros?|eur|gbp|usd|chf|pounds?|dollars?|money|geld|argent|dinero)"
_THE = "(?:the|my|your|de|mijn|mn|uw|die|meine|ihre|les|mes|los|mis)"
_BEFORE_A_TERM = (
    "(?= (?:(?:innerhalb von|in|within|inside|binnen|sous|dans les|en|dentro de) [0-9]+"
    "|(?:in|within|inside|binnen|sous|dans|en|dentro de) (?:a|een|einer|une|una) |by |uiterlijk |bis |avant |antes ))"
)
"""What begins by when money comes, of which nothing else is said."""
_ACCOUNT = "(?:account|card|bank|rekening|kaart|konto|karte|bankkonto|compte|carte|cuenta|tarjeta)"

# Where nothing of the above is said: what comes "to you" is a delivery, where it is a thing that comes; what stands on an
# account is money, and so is the rest of a sum.
LIKELY: dict[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        "(?:staat|staan) … op (?:uw|je|jouw|mijn) rekening",
        "(?<! [oua][mt] )(?<! by )(?<![0-9.])[0-9]+[.,][0-9][0-9] (?:[^ .,0-9]+ )?(?:back|terug|retour|zuruck|de vuelta)",
        f"{_SUM} … (?:to|on|onto|into|in|op|auf|sur|en|a) (?:[^ .,]+ )?{_ACCOUNT}",
        f"(?:remaining|outstanding|other|resterende|overige|restliche[nrs]?|ubrige[nrs]?) (?:[0-9]* )?{_SUM}",
        f"(?:rest|solde|resto) (?:of|van|der|de|du|del) (?:[^ .,0-9]+ )?(?:[0-9]* )?{_SUM}",
        f"(?:les|los) autres [0-9]* {_SUM}|(?:les|los|las) otr[oa]s [0-9]* {_SUM}|{_SUM} restant[es]*",
        f"{_THE} [0-9]+ (?:back|bk|terug|retour|zuruck|de vuelta)|rend* (?:les|mes) [0-9]+",
        f"(?:money|geld|argent|dinero){_BEFORE_A_TERM}",
    ),
    Promised.REPLY: ("(?:you|you'll) (?:will )?hear",),
    Promised.REPAIR: (
        "(?:is|wordt) (?:hij|ie|(?:uw|je|de|het) [^ .,]+) gemaakt|gemaakt (?:wordt|worden|is|zijn)",
        (
            "(?:sort out|see to|look at) (?:the|your) (?:boiler|heating|leak|fault|line)|(?:sieht|"
            "sehen) sich (?!das |dies |es |[^ .,]+ (?:sache|fall|vorgang|akte|beschwerde|rechnung|angelegenheit|"
            "reklamation) )(?:[^ .,]+ ){1,8}?an(?= (?:[.,] |$))"
        ),
        "(?:viendr*|passer*) voir (?:la|le|votre) (?:chaudiere|fuite|panne)",
        "(?:ir*|vendr*) a ver (?:la|el|su) (?:caldera|averia|fuga)",
        "retabli*|remis* en (?:service|etat|marche)|remettre en (?:service|etat|marche)|depann*",
    ),
    Promised.DELIVERY: (
        "(?:it|they|that)(?:'ll)? … be (?:here|there|with you)",
        "(?<!someone )(?<!somebody )(?<!they )(?<! he )(?<! she )(?<! i )(?<! we )(?:should|will) be with you",
        "(?:have|get) (?:it|them) (?:with|to) you|be sent|send it|sent out|on its way",
        "(?:have|get|receive) it(?= (?:by|before|on|within|inside|in|tomorrow|today|next|this|\\.) )",
        f"(?:your|the|my) {_GOODS} (?:comes|will come|is coming){_BEFORE_A_DAY}",
        f"(?:your|the|my) {_GOODS} (?:will|would|should) be (?:with you|with me|there){_BEFORE_A_DAY}",
        f"(?:de|het|uw|je|jouw|mijn) {_GOODS} (?:komt|komen){_BEFORE_A_DAY}",
        "en route|en camino|unterwegs|(?:on|about) your doorstep|(?:at|to) your door|op de (?:deur)?mat",
        "in (?:de|uw|je) (?:brieven)?bus|im briefkasten|dans votre boite|en su buzon",
        "onderweg|in huis|opgestuurd|opsturen|stuur* … op|sturen … op",
    ),
}

for _more in (promise_words_of_agents, promise_words_everyday, promise_words_of_parts, promise_words_of_notes, off):
    for _table, _entries in ((KINDS, _more.KINDS), (LIKELY, _more.LIKELY)):
        for _kind, _lines in _entries.items():
            _table[_kind] = (*_table.get(_kind, ()), *_lines)

STRONGER: dict[Promised, tuple[Promised, ...]] = {
    Promised.REPLACEMENT: (Promised.DELIVERY, Promised.INFORMATION),
    Promised.COLLECTION: (Promised.DELIVERY,),
    Promised.CALLBACK: (Promised.REPLY, Promised.INFORMATION),
    Promised.REPLY: (Promised.INFORMATION,),
}
"""What a promise is where it is two things: the delivery of a replacement is one, a call with an update a call."""

OTHERWISE = (
    "otherwise|or else|failing (?:that|which)|if not(?= (?:,|then|we|you|i) )|sonst|ansonsten|andernfalls|sinon",
    "(?<!iets )(?<!niets )(?<!iemand )(?<!ergens )anders(?! dan )|zo niet|zoniet|so nicht|de lo contrario|si no(?= ,)",
)
"""What comes behind these happens only if what was promised does not."""

PAPERS, MEASURES, MAILED = promise_words_everyday.PAPERS, promise_words_everyday.MEASURES, promise_words_everyday.MAILED
NEW_THINGS = promise_words_everyday.NEW_THINGS
SAYS_NOTHING, YOURS = promise_words_left_out.SAYS_NOTHING, promise_words_left_out.YOURS
CRAFTSMEN, REPLACES_IT = promise_words_of_agents.CRAFTSMEN, promise_words_of_agents.REPLACES_IT
FITS_A_PART = promise_words_of_parts.FITS_A_PART

NEGATIONS = frozenset(
    "no not never without cannot can't won't don't isn't was were werd werden geen niet nooit zonder kein keine keinen "
    "keinem keiner nicht pas aucun aucune ningun ninguna".split()
)
"""Right before or within the words of a kind: what will not be, and what is only said to have been."""

UNAVAILABLE = r" (?:not|niet|no longer) (?:available|possible|mogelijk|leverbaar|beschikbaar) | unavailable | refused "
"""Behind the words of a kind, in the same clause: it is not promised either."""

READY = r"^(?!.* des que ).* (?:ready|done|klaar|gereed|fertig|abholbereit|prete?s?|list[oa]s?) "
"""What says that a thing will be there to be had: a call beside that is how one hears of it; French *as soon as* has no such."""

# What follows these is what a call or a message is about, or what has to happen first; what comes before is promised.
SUBJECT = frozenset(
    "about regarding concerning re once after when if as until unless zodra nadat wanneer als indien mits tenzij "
    "betreffende omtrent over wenn sobald nachdem bezuglich uber concernant quand apres cuando sobre".split()
)
CONDITIONS = SUBJECT - frozenset(
    "about regarding concerning re betreffende omtrent over bezuglich uber concernant sobre".split()
)

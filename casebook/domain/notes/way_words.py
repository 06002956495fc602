"""The words by which people who type in a hurry tell how a contact took place, in five languages."""

from __future__ import annotations

from casebook.domain.notes import way_words_of_notes as of_notes
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_of, every_name
from casebook.text.words.courtesy_titles import TITLES

_NOT_BEFORE = (
    r"(?:[a-z]+['’]ll|no|geen|kein\w*|pas|sin|missed|said|says|want|need|wait|await\w*|send|sending|will|next|get|their|expect"
    r"|back|by|per|par|bekomme|krijg|recibo|recibir[eé]"
    r"|por|via|for|the|with|zegt|sagt|dit|dice|nächster|volgende)\b"
)
_ONE_WORD = rf"(?:(?!{_NOT_BEFORE})[\w'-]+ )?"
_AHEAD = r"(?:before|ahead|prior|vorher|vor|vooraf|voor|avant|antes)\b"
"""Behind a length it makes a call one that is yet to come: *call 20 mins before arriving*."""
_BY = rf"(?:{_ONE_WORD}|(?:[\w'-]+ )?(?:per|by|via|par|por|op|on|sur) )"
_BEGIN = rf"(?:\A\W*|(?<= [/+]) ){_ONE_WORD}"
"""Where a clause begins, and one word of it: *telecom call 20 min*."""

_A_NAME = r"(?-i:\b[A-ZÀ-ÖØ-Þ])[\w'’-]+"
_NAMED = rf"(?: {_A_NAME})"

_MARK = r"\A\W*"
"""Where a clause begins: such words are all that it says."""
_NO_PHONE = (
    r"(?:my|mijn|mein\w*|mon|mi|your|new|nieuwe?|neue\w*|nouveau|customer|klant\w*|kunden\w*|other|old|wrong|free"
    r"|gratis|replacement|broken|cracked|faulty|repaired|refurbished|ersatz|kaputt\w*|kapotte?|defekt\w*|repariert\w*|cassée?)\b"
)
_TOLD = (
    r"(?:told|notified|informed|contacted|chased|reported|complained|gemeld|doorgegeven|geïnformeerd|ingelicht|gevraagd"
    r"|gewaarschuwd"
    r"|gemeldet|informiert|kontaktiert|bescheid gesagt|gefragt|reklamiert|prévenue?|informée?|avertie?|contactée?|signalée?"
    r"|relancée?|avisée?|demandé|avisad[oa]|informad[oa]|contactad[oa]|reclamad[oa]|comunicad[oa])"
)
_NOT_TO_BE = (
    r"(?<!serai )(?<!serez )(?<!serons )(?<!être )(?<!be )(?<!being )(?<!get )(?<!werde )(?<!werden )(?<!word )(?<!worden )"
    r"(?<!wordt )(?<!ser )(?<!seré )(?<!serán )"
)
"""What somebody was told, and what they will be."""

_VISITOR = (
    r"(?:eng|engineer|technician|tech|fitter|plumber|surveyor|repairman|monteur|loodgieter|techniker|handwerker|installateur|"
    r"réparateur|technicien|plombier|dépanneur|técnico|fontanero|assessor|electrician|joiner|roofer|gutachter|elektriker|klempner"
    r"|schilder|elektricien|taxateur|électricien|perito|electricista)"
)

VISITOR = QuickPattern(rf"\b{_VISITOR}\b")
"""Who comes to somebody's home."""

_PLACE = (
    r"(?:shop|store|branch|garage|dealer\w*|office|showroom|surgery|school|gym|bank|winkel|zaak|filiaal|filiale"
    r"|werkstatt|laden"
    r"|geschäft|markt|magasin|boutique|agence|tienda|taller|oficina|airport|station|clinic|dentist\w*|hotel"
    r"|reception|depot|council|sportschool|kantoor|praktijk"
    r"|balie|praxis|studio|büro|autohaus|baumarkt|bahnhof|flughafen|cabinet|gare|aéroport|clínica|aeropuerto"
    r"|gimnasio|sucursal|pakketpunt|paketshop"
    r"|concesionario|banco|banque)"
)

_BY_A_DAY = (
    rf" (?:over |across )?(?:(?:by|on|before|in|within) (?:the )?(?:\d|end|cob|eod"
    rf"|{any_of(every_name(WEEKDAYS, SHORT_WEEKDAYS))})"
    r"|tomorrow|tonight)"
)
"""Behind what will be mailed, not who was."""

_PICKED_UP = (
    r"\b(?:(?:before )?(?:nobody|no-?one|anyone|anybody|someone|somebody) (?:picked|picks|picking) up(?! (?:the|my|our|it|an?)\b)"
    r"|(?<!gas )(?<!power )(?<!water )(?<!line )(?<!internet )(?<!supply )(?<!electric )got cut off"
    r"|call (?:dropped|cut out)|hold music|(?:niemand|iemand) (?:nam|neemt) (?:de telefoon )?op"
    r"|(?:nam|namen|neemt|nemen) niet op|(?:(?:keiner|niemand|jemand|einer|nicht) )?rangegangen"
    r"|ging (?:keiner|niemand|jemand|einer) (?:dran|ran)"
    r"|(?:keiner|niemand|jemand|einer|wer) (?:dran|ran)(?=\Z)|décroch\w+|raccroch\w+|\d+ ?min\w* (?:de |of )?(?:wacht)?"
    r"(?:music|muziek|musik|musique|música)|colgu[eé]|colgaron|colgado tras|nadie (?:lo |me )?(?:coge|cogió|descuelga"
    r"|descolgó|atiende al tel\w*)|atendi(?:ó|eron)\b[^.,;]* (?:tras|después de|a los) \d+ ?min\w*)(?!\w)"
)
"""That a telephone was answered, or was not, or that somebody hung up."""

_NO_DAY = r"(?![^.,;]*\b(?:by|within|binnen|innerhalb|sous|d['’]ici|dentro de) )"
"""Behind a letter: it is none that is yet to come."""

_PAPER = (
    r"(?:\w*label|mahnung|reminder|aanmaning|herinnering|recordatorio|refund|credit|voucher|form|reply|answer|replies"
    r"|response|conf(?:irm\w*)?|bill|invoice|receipt|code|link|letter|contract"
    r"|bon|antwoord|reactie|factuur|bevestiging|\w*etikett|gutschein|antwort|rechnung|bestätigung|étiquette|réponse|facture"
    r"|confirm\w*|etiqueta|respuesta|factura|vale|rappel|remb\w*|geld|money|cash|tickets?|photos?|docs?|details?|rapport"
    r"|report|statement|quote|offerte|angebot|devis|presupuesto)\b"
)
"""What comes by mail, which is not how the contact took place."""

WAYS = {
    Channel.PHONE: QuickPattern(
        r"\A\W*(?:then |i |we |and |just |re)*called\b(?! (?:off|out|it|for|in (?:at|to)|into)\b)"
        r"|\A\W*so called(?=\W*\Z| (?:to|in|today|yesterday|on|at|about)\b)"
        r"|\b(?:rang|phoned|telephoned|on the phone|by phone|(?:a |the )?phone ?call|on hold (?:for )?\d+(?! ?(?:d|w))"
        r"|\d+ ?(?:m|min\w*|h|hrs?|hours?)(?: ?\d+ ?(?:m|mins?)?)? on hold"
        r"|hung up|hotline|helpline|over the phone|been on to|(?:got|had) a (?:phone ?)?call(?: back)?(?: from"
        r"|\Z)|(?:i|she|he|they|we|(?!never|nobody)[^\W\d_]+) called (?:me|us|them|back|again)(?! (?:an?|names)\b)"
        r"|called (?:customer|cust|the|them|again|back|support|up)"
        r"|(?:gave|giving) (?:them|him|her|it) a (?:ring|call|bell|buzz)|buzzed|voicemail|have rung|i['’]?ve rung|answerphone"
        r"|\d+ (?:phone ?)?calls|(?:tried|kept) (?:ringing|calling|phoning|to (?:ring|call|phone))|(?:hours?"
        r"|hrs?) on hold|on (?:phone|tel)|by tel"
        r"|got (?:thru|through)(?: after| at last|(?=\Z))|tel\.? (?:met|m\.|mit|avec|con|w/|w|with)(?= )"
        r"|gebeld|opgebeld|teruggebeld|belden?|telefonisch|aan de (?:telefoon|lijn|tel)|in de wacht"
        r"|telefoontje (?:met|van)|belletje|opgehangen|antwoordapparaat"
        r"|angerufe?n|zurückgerufen|telefoniert|am (?:telefon|tel|apparat)|warteschleife"
        r"|rief(?:en)? (?:\w+ ){0,2}(?:an|zurück)"
        r"|telefonat|per telefon|aufgelegt|anrufbeantworter"
        r"|r?appelé(?:e|s)?|téléphoné|au (?:téléphone|tél|tel)|par (?:téléphone|tél|tel)|\d+ appels|coup de fil"
        r"|raccroché|répondeur|llamé|llamó|llamaron|he llamado"
        r"|ha llamado|han llamado|vuelto a llamar|volv(?:í|imos) a llamar|por (?:teléfono|tel|tfno)|al teléfono"
        r"|colgaron|me colgó|contestador"
        r"|llamada (?:con|al?|de \d))\b"
        rf"|{_BEGIN}(?:phone ?)?(?:calls?|anruf|appel|llamada|tel\.?|telefoon|telefon|téléphone|teléfono)(?= \d+"
        rf"(?! ?m\w* {_AHEAD})"
        rf"| (?:w/?|with|mit|m\.|avec|con|bei|chez|met|m|{of_notes.TO}|from|von|van|de|du|contact)\b)"
        rf"|\A\W*(?!a\b|is\b|was\b|some|thing|so\b|no\b|no-?one\b|none\b|nobody\b|never\b|not\b)[\w'-]+ called(?=\Z"
        rf"| to )|\b(?-i:[A-ZÀ-Þ])[\w'-]+ (?:belt"
        rf"|ruft an|rappelle)\Z"
        rf"|\A\W*me llama{_NAMED}|(?<!phone )\bline (?:busy|engaged|dead)\b|\brung (?=\d|again|them|twice)"
        rf"|\b(?:got|had|received) a call (?:fr|from|off)\b|\b(?:appel|llamada) (?:reçu|recibida)\b"
        rf"|{_BEGIN}tel\.?{_NAMED}|\bbelt (?:me |mij |ons )?(?:net|zojuist)\b|\bruft (?:mich |uns )?(?:gerade|eben) an\b"
        rf"|{_BEGIN}bellen(?= \d)|{_A_NAME} (?:tel|tél|tfno)\.?(?= \d|\Z)"
        r"|\b(?:geprobeerd te bellen|probeerde te bellen|versucht anzurufen|essayé d['’]appeler|intent(?:é"
        r"|ado) llamar|rang out"
        r"|engaged (?:tone|every time|all day)|in gesprek(?=\Z)|(?:war|ging) (?:dran|ran)|au bout du fil|me cogió"
        r"|descolgó|décroché)\b"
        r"|\b(?:over (?:the )?(?:phone|tel)|al (?:tel|tfno|móvil)|via (?:tel|telefoon|telefon))\b"
        r"|\b(?:\d ?(?:st|nd|rd|th|e|ème|ª)|first|second|third|fourth|tweede|derde|vierde|zweite[rn]?|dritte[rn]?|deuxième"
        r"|troisième"
        r"|segunda|tercera) (?:phone ?)?(?:calls?|telefoontje|belletje|anruf|appel|llamada)\b(?! (?:centre|center|out|charge"
        r"|planned|booked"
        r"|scheduled|promised|due|tomorrow|on|by|for|next))"
        r"|\b(?:call|gesprek|anruf|telefonat|gespräch|appel|llamada) (?:took|lasted|was|of|duurde|dauerte|a duré|duró"
        rf"|ca)? ?\d+ ?(?:m\b|min)(?!\w* {_AHEAD})"
        r"|(?<!in )(?<!on )(?<!the )(?<!queue )\bline \d+ ?(?:h|m)"
        r"|\b\d+ ?(?:m|mins?|minutes?|h|hrs?|hours?)? hold\b|(?<!on )(?<!to )(?<!will )(?<!bank )(?<!card )(?<!payment )"
        r"(?<!account )(?<!order )(?<!a )(?<!the )\bhold (?:was |for |time )?\d+\b(?! ?(?:d|w|items?|%|[€£]|eur|quid|pounds?))"
        r"|\d ?(?:m|min\w*|h|horas?) en espera\b|\ben espera \d+ ?(?:m|h)"
        rf"|{_MARK}(?:dhr |hr |fr )?(?!{_NOT_BEFORE}|{_NO_PHONE})(?:[\w&'-]+ )?(?!{_NOT_BEFORE}|{_NO_PHONE})(?:[\w&'-]+ )?"
        rf"(?:tel|tél|tfno|telefonisch)\.?\W*(?:\Z|, )"
        rf"|{_MARK}(?:by |per |por |par |am |au )?(?:phone|telefoon|telefon|téléphone|teléfono)\.?\W*\Z"
        rf"|{_PICKED_UP}|{_MARK}(?:phone ?call|anruf|telefonat|telefoontje|appel|llamada)\W*\Z"
        r"|\b(?:klantenservice|servicedesk|helpdesk|kundenservice|kundendienst|service client|atención al cliente|support"
        r"|complaints|billing|enquiries) (?:tel|tél|tfno|phone|line)\.?\W*(?:\Z|, )"
        rf"|\b(?:ringing|phoning) (?:round|them|all|for \d)|{of_notes.PHONE}"
    ),
    Channel.EMAIL: QuickPattern(
        rf"\b(?:e-?mailed(?!{_BY_A_DAY})|(?:complain\w*|asked|wrote) (?:\w+ ){{0,2}}(?:by|via) e-?mail"
        rf"|(?:sent (?:them )?an(?:other)?"
        "|wrote (?:them )?an|got an(?:other)?) e-?mail|e-?mail (?:sent|came|received)|mailed by"
        "|gemaild|mailde|mailt (?:dat|terug)|(?:e-?)?mail(?:tje)? (?:gestuurd|verstuurd"
        "|gekregen|ontvangen|terug)|(?:klacht|geklaagd|gevraagd|beschwerde|gefragt|reklamiert|kündigung"
        "|rücktritt) per (?:e-?)?mail|(?:e-?)?mail (?:geschickt|geschrieben|bekommen|erhalten)|(?:e-?)?mail (?:envoyé"
        r"|reçu)|(?:réclam\w+|demandé|résili\w+) par (?:e-?)?mail|courriel (?:envoyé|reçu)|(?:envoyé|écrit"
        r"|reçu) un (?:e-?mail"
        r"|mail|courriel)|correo (?:enviado|recibido)|(?:mandado|enviado|mandé|envié|escrito|recibí"
        r"|recibido)(?: yo)? (?:el|un|otro"
        r"|este) (?:correo|e-?mail|mail)|(?:reclam\w+|queja|pedido) por (?:e-?mail|correo))\b"
        r"|(?<!no )(?<!0 )\b\d+ (?:e-?mails|mails|correos|courriels)\b(?! a day)"
        rf"|{_BEGIN}(?:e-?mail|mailtje|correo|courriel) (?:from|fr|van|von|de|w/|{of_notes.TO}|an|aan|à|met|mit|avec|con)\b"
        rf"|{_BEGIN}mail (?:v\.|m\.|w/|(?:from|fr|van|von|vd|an|aan|met|mit|avec|con|de)\b(?! {_PAPER})|"
        rf"(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)"
        rf"|\A\W*(?:(?!{_NOT_BEFORE}|{_PAPER})[\w&'-]+ ){{2,3}}(?:e-?mail|mail|mailtje|courriel|correo) "
        rf"(?:from|fr|van|von|de){_NAMED}"
        r"|\b(?:geschrieben per|per mail geschrieben|écrit par (?:e-?mail|mail)|escrib\w+ por (?:correo|mail)"
        r"|had (?:een )?mail van)\b"
        rf"|\A\W*(?:[\w'-]+ ){{1,3}}mailt\Z|\b(?:{TITLES}|hr|fr|m)\.? [\w-]+ (?:per|by|par"
        rf"|por) (?:(?:e-?)?mail|correo)\Z"
        rf"|\bgot (?:an )?e-?mail\b|\A\W*mailed (?:them|back|again|it)\b|{_BEGIN}e-?mail (?:in|back)\b"
        rf"|\A\W*(?-i:[A-ZÀ-Þ])[\w'-]+ e-?mails\Z"
        r"|\bmailwisseling\b|\bmail binnen\b|\bschreiben per mail\b|\b(?:écrit|répondu)(?: \w+){0,3} par (?:e-?)?mail\b"
        r"|\bhe (?:mandado|enviado|escrito) (?:e-?)?mail\b"
        r"|\A\W*(?:just )?e?-?mailed\b|(?<!selber )(?<!selbst )(?<!mir )\bgemailt\b"
        rf"|\b{_NOT_TO_BE}{_TOLD}(?: (?!will|wird|zal)[\w'-]+){{0,2}} (?:by|per|via|par|por) (?:e-?mail|mail|courriel|correo)\b"
        r"|\be?-?mail (?:raus|rein|reply|thread|kam|kwam|gekomen)\b|\bhab (?:denen |ihnen )?(?:eine |ne )?mail\b"
        rf"|{of_notes.EMAIL}"
    ),
    Channel.IN_PERSON: QuickPattern(
        rf"\b(?:(?:went|popped|drove|walked) (?:back )?(?:in ?)?(?:to )?(?:the |their |my )?(?:\w+ )?{_PLACE}"
        rf"|in person|face to face"
        r"|in(?: the)? store|(?:at|over) the (?:\w+ )?(?:desk|counter|till)|desk at (?:the )?\w+|branch visit"
        r"|at (?:the |my )?door|aan de deur(?! (?:gezet|gelegd))|an der tür(?! abgestellt)|à la porte|en la puerta"
        rf"|{_VISITOR}{_NAMED}? (?:here|hier|da(?= \d|\Z)|aquí)|{_VISITOR}{_NAMED}? (?:came|was here|visited"
        rf"|(?:est )?venue?|(?:est )?passée?|war (?:(?:am \w+|gestern|heute(?: früh)?) )?(?:da|hier)|was (?:er|hier)|kwam|vino"
        r"|estuvo|is geweest|geweest|langsgekomen)|vino (?:el|la|un) (?:técnico|fontanero|de la|del|de los)|kam der techniker"
        r"|(?:he|she|they) came (?:round|out|to look)|(?:home|house|branch) visit|huisbezoek|hausbesuch"
        rf"|(?:took|brought) it (?:back )?(?:in ?)?to (?:the )?{_PLACE}|called in(?:to)? (?:at )?(?:the )?{_PLACE}"
        rf"|(?:spoke|talked|told|asked|complained) [^.,;]{{0,40}}\bin (?:the|their|my) {_PLACE}"
        rf"|naar de {_PLACE} (?:gegaan|geweest)|langs ?(?:de (?:winkel|zaak) |bij \w+ )?geweest|in de (?:winkel"
        rf"|zaak) (?:geweest|gesproken)"
        rf"|aan de (?:balie|kassa)|(?:in der|zur|im|in den|beim) (?:{_PLACE}|händler) (?:gewesen|gegangen|gefahren)"
        r"|war (?:im laden|in der filiale|im geschäft|in der werkstatt)|vor ort(?=\Z)|am (?:tresen|schalter"
        r"|empfang)|an der (?:kasse|theke)"
        r"|allée? (?:au magasin|en boutique|en agence)|passée? (?:au magasin|en boutique|en agence)"
        r"|en (?:magasin"
        r"|boutique|agence|personne)|persönlich (?:dort|da|hin|gesprochen)|au (?:guichet|comptoir)|à l['’]accueil"
        r"|fui a la (?:tienda|oficina)|fui al taller"
        r"|fui (?:yo|en persona)|he ido a la (?:tienda|oficina)|en (?:persona|tienda|la tienda)"
        r"|en el mostrador)\b"
        rf"|\b(?:(?:went|been) (?:back )?to|allée? chez|fui a){_NAMED}|\b(?:naar|bij|bei){_NAMED} (?:geweest"
        rf"|gegaan|gewesen|gegangen)\b"
        rf"|\A\W*(?:front )?desk{_NAMED}|\b(?:man|guy|bloke|lady){_NAMED}? (?:was )?here\b"
        rf"|\b(?!(?:old|an?|the|this|that|some|young|milk|post|no|one)\b)[\w-]+ (?:man|guy|bloke"
        rf"|lady){_NAMED}? came\b(?! (?:up|over|in) )|\b(?:popped|called) round\b|{_A_NAME} came round\b"
        rf"|{_A_NAME} (?:from|of) (?!next door|my\b|our\b)(?:the )?[\w'-]+(?: [\w'-]+)? (?:came|was here)\b"
        rf"|\b{_PLACE} geweest(?=\Z)"
        rf"|\b(?:je |j['’]y )?suis (?:passée?|allée?)(?=\Z| (?:les voir|ce matin|hier|aujourd|cet))"
        rf"|\ballée? (?:au|en|à la) {_PLACE}\b"
        rf"|\A\W*(?:im|am|beim|in der|en) (?:{_PLACE}|händler|ventanilla)(?=\Z| war\b)"
        r"|\b(?:on site|at the house|came to (?:the |my )house|kwam langs|langsgegaan|langsgekomen|ter plaatse"
        r"|hingefahren|hingegangen"
        r"|vorbeigekommen|vorbeigegangen|kam vorbei|dort gewesen|da gewesen|passée? au sav|venue? chez moi"
        r"|me acerqué|pasé por"
        rf"|he pasado por|vino a casa|presencialmente)\b|{of_notes.IN_PERSON}"
    ),
    Channel.LETTER: QuickPattern(
        r"\b(?:(?:sent|wrote|got|received) (?:them )?a (?:\w+ )?letter|recorded (?:delivery|post)"
        rf"|letter (?:from{_NO_DAY}"
        r"|came|arrived|received|sent"
        r"|posted|today)|(?:aangetekende )?brief (?:gestuurd|verstuurd|geschreven|gehad|gekregen|ontvangen)"
        r"|brief (?:geschickt"
        r"|geschrieben|bekommen|erhalten|gekommen)|einschreiben (?:geschickt|verschickt)|(?:lettre"
        r"|courrier)(?: recommandée?)? (?:envoyée?"
        r"|reçue?)|(?:envoyé|reçu) (?:une lettre|un (?:courrier|recommandé))|(?:envié una|he enviado una"
        r"|he recibido una|recibí una"
        r"|llegó una) carta|carta (?:certificada )?(?:enviada|recibida))\b"
        r"|\A(?!.*\b(?:mando|envío|enviamos|mandamos|enviaré|mandaré|voy a|vamos a|tengo que|quiero|pienso)\b).*\bburofax\b"
        rf"|{_BEGIN}(?:letter|brief|lettre|courrier|carta)(?: (?:back|from|van|von|v/d|vd|der|de|du|del|today"
        rf"|heute|vandaag)\b(?! {_PAPER}){_NO_DAY})"
        rf"|{_BEGIN}letter (?:says|in (?:the )?post today)\b|\A\W*schreiben (?:von|vom)\b|{_BEGIN}brief da\b"
        rf"|\bposted (?:a |the )?letter\b"
        r"|\b(?:ha llegado|recibí|recibido) (?:una )?carta\b"
        r"|\b(?:sent|wrote) (?:(?:a|the|my|another) )?letter\b|\baangetekend (?:gestuurd|verstuurd)\b|\bper einschreiben\b"
        r"|\b(?:brief|einschreiben|schreiben)(?: (?!wird|werd|soll|muss|will|nicht|kein)[\w-]+){0,3} (?:ab|los|weg"
        r"|ver)?geschickt\b|\bbrief(?: (?!wordt|moet|niet|geen|zal)[\w-]+){0,3} (?:ver|weg|op)?gestuurd\b"
        rf"|\brecommandé (?:envoyé|reçu)\b|\bbrief (?:binnen|gekomen|raus|rein)\b|{of_notes.LETTER}"
    ),
    Channel.SOCIAL: QuickPattern(
        r"\b(?:(?:twitter|insta(?:gram)?|facebook|fb|tiktok|linkedin) (?:dms?|msgs?|messages?|pm|post|reply"
        r"|bericht|nachricht|mensaje|comment)"
        r"|tweet(?:ed)?|getwittert|getweet"
        r"|(?:message|msg|mensaje|nachricht|bericht(?:je)?) (?:twitter|insta(?:gram)?|facebook|fb)|(?:on|via|op"
        r"|per|über|auf|sur|por|en) (?:twitter|insta(?:gram)?|facebook|fb|tiktok)|dm(?:['’]?d|ed))\b"
        r"|\bdms? (?:twitter|insta(?:gram)?|facebook|fb|tiktok|x)\b"
        rf"|\b{_NOT_TO_BE}{_TOLD}(?: [\w'-]+){{0,2}} (?:by|per|via|par|por|en|in|op) dms?\b"
        r"|(?<!bei )(?<!von )\bdms?(?=\Z| (?:on|op|auf|via|with|w|to|from|met|mit|con|avec|von|van)\b)"
        rf"|{of_notes.SOCIAL}"
    ),
    Channel.CHAT: QuickPattern(
        r"\b(?:chat\w*|web-?chat|live-?chat|messag(?:ed|ing)|whatsapp\w*|gechat|geappt|chatbot|messenger|texted|sms)\b"
    ),
}
"""How each way is told."""

_SHOP = r"(?:winkel|shop|store|branch|filiale|magasin|boutique|laden|tienda)"
AT_FIRST = {
    Channel.PHONE: QuickPattern(
        rf"\A\W*(?!{_NO_PHONE}){_BY}(?:phone|call cent(?:re|er)|(?:phone ?)?calls?|anruf|appel|llamada|tel|telefoon|telefon"
        rf"|téléphone"
        r"|teléfono)\.?\W*\Z"
    ),
    Channel.EMAIL: QuickPattern(
        rf"\A\W*(?:(?:(?!{_NOT_BEFORE}|{_PAPER})[\w'-]+ )?|(?:per|by|via|par|por) )(?:e-?mail|mail|mailtje|courriel|correo)\W*\Z"
        rf"|\A\W*(?:(?!{_NOT_BEFORE}|{_PAPER}|{_NO_PHONE})[\w'&-]+ ){{1,2}}(?:(?:by|per|via|par|por) )?(?:e-?mail|mail"
        rf"|courriel|correo)\W*\Z"
    ),
    Channel.IN_PERSON: QuickPattern(
        rf"\A\W*(?!a(?:nother)? |the |their |new |wrong |nearest |other |next |head |main |local |our |my |(?:de|die|la|une?"
        rf"|el|otra|andere) )(?:(?!{_NOT_BEFORE})[\w'&-]+ )"
        rf"{{1,2}}(?:branch|filiale|filiaal|agence|sucursal)\W*\Z"
        rf"|\A\W*(?:back to (?:the )?)?{_SHOP}(?: again| nochmal| weer)?\W*\Z"
        rf"|\A\W*(?!(?:collect|pick|ready|recoger|retirer|ophalen|afhalen|abholen|abholung)\b)"
        rf"(?:\w+ )?(?:at|in|bij|op|im|am|in der|au|en|en el|en la|à la|dans le) (?:the |de |het )?{_PLACE}\W*\Z"
        rf"|\A\W*{_ONE_WORD}(?:desk|counter|reception|\w*balie|receptie|schalter|guichet|mostrador)\W*\Z"
        rf"|{of_notes.ON_THE_SPOT}"
    ),
    Channel.LETTER: QuickPattern(rf"\A\W*{_BY}(?:letter|post|brief|lettre|courrier|carta)\W*\Z"),
    Channel.SOCIAL: QuickPattern(rf"\A\W*{_BY}(?:twitter|insta(?:gram)?|facebook|fb)\W*\Z"),
}
"""What a text begins with that tells the way where nothing else does: *t-mobile winkel, Ahmed, …*."""

AT_FIRST_BEFORE_A_NAME = {
    Channel.EMAIL: QuickPattern(
        rf"\A\W*(?:(?!{_NOT_BEFORE}|{_PAPER})[\w'&-]+ ){{1,3}}(?:per|by|via|par|por) (?:e-?mail|mail|courriel"
        rf"|correo)(?=,{_NAMED})"
    ),
    Channel.IN_PERSON: QuickPattern(
        rf"\A\W*(?!web|online|from)(?:[\w'-]+ ){{1,2}}(?<!web )(?<!online ){_SHOP}(?: again| nochmal| weer)?(?=(?:,"
        rf"| [-–/])(?: chef(?:in)?| manager| filialleiter(?:in)?| responsable| encargad[oa])?{_NAMED})"
    ),
}
"""The same with the name of a company, before that of who answered: *iberia por email, Nuria*, *t-mobile winkel, Ahmed*."""

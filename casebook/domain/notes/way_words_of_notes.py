"""More words by which a note tells how a contact took place, where it says only a way and with whom: parts of patterns.

What is still to be done, or to come, is told by no way: *letter to follow*, *llamo a vodafone mañana*.
"""

from __future__ import annotations

from casebook.text.words.calendar_words import MONTHS, SHORT_WEEKDAYS, WEEKDAYS, any_of, every_name

NAMED = (
    rf"(?: (?!(?:{any_of(every_name(WEEKDAYS, SHORT_WEEKDAYS, MONTHS))}|marketplace|group|only|online)\b)"
    r"(?-i:\b[A-ZÀ-ÖØ-Þ])[\w'’-]+)"
)
"""A name with its capital, behind a blank."""

_NONE = (
    r"(?!(?:no|not|kein\w*|geen|pas|sin|missed|await\w*|wait\w*|need\w*|want\w*|expect\w*|get|their|next|another|will|should"
    r"|please|to)\b)"
)
"""Before a way: there was none, or it is only waited for."""

_LATER = (
    r"(?![^.,;]*\b(?:tomorrow|tmrw|tonight|later|next|will|asap|need\w*|noch|nog|todo"
    r"|morgen|straks|volgende|demain|plus tard|mañana|luego|schreiben"
    r"|schicken|sturen|schrijven|bellen|anrufen|envoyer|écrire|enviar|escribir|llamar|to follow|by (?:\d|the)"
    rf"|{any_of(every_name(WEEKDAYS))})\b)"
)
"""Behind it: nothing in the clause says that it is yet to be."""

TO = r"to(?! (?:follow|me|us|be|come|confirm|say|arrive|explain|go|arrange|discuss|tell|let|check)\b)"
"""Whom one was in touch with, and not what is still to come: *email to confirm today*."""

_SOMEBODY = (
    r"(?:girl|lad|lady|guy|bloke|woman|man|lass|chap|fella|person|staff"
    r"|meisje|jongen|dame|mevrouw|frau|mann|typ|gars|chic[oa])"
)
_BEHIND_IT = (
    r"(?:(?:front )?desk|counter|till|checkout|reception|shop|store|branch|balie|kassa|receptie|winkel|schalter|kasse|tresen"
    r"|empfang"
    r"|theke|guichet|comptoir|accueil|caisse|mostrador|ventanilla|recepción|caja)"
)
_SHOP = (
    r"(?:shop|store|branch|showroom|winkel|filiaal|zaak|laden|\w*markt|filiale|geschäft|magasin|boutique|agence|tienda|oficina"
    r"|sucursal)"
)
_TO_COME = r"(?! ?[\w'-]*(?: [\w'-]+)? (?:tomorrow|morgen|demain|mañana)\b)"
ON_THE_SPOT = (
    r"\A\W*(?:(?!(?:répar\w*|repar\w*|intervention|retrait|enlèvement|repair\w*|pick\w*|\w*holung|\w*tausch|service|only|nur"
    r"|alleen"
    r"|seulement|uniquement|solo|sólo|no|not|nicht|niet|pas|can|kann|kan|peut|puede|will|wird)\b)[\w&'-]+ ){1,3}(?:sur place"
    r"|vor ort|ter plaatse|in person)\W*\Z"
)
"""What a text begins with: with whom, and that the person was there."""

_CALL = r"(?:phone ?call|call|anruf|telefonat|gespräch|telefoontje|gesprek|appel|llamada)"

_TEL = r"(?:tel|tél|tfno|tlf|tlfno|phone)"
_NO_COMPANY = (
    r"(?!(?:number|nr|no|num|n°|line|bill|me|us|my|is|was|broken|manqué|perdida|de|d|du|reçu|met|mit|avec|con|w"
    r"|with)\b)"
)

PHONE = (
    rf"\b\d+ ?(?:m|mins?|minutes?|min|minuten|minutos)\.? {_CALL}\b(?! (?:booked|planned|scheduled|tomorrow|later|before|ahead"
    r"|back|on|at|with my)\b)"
    r"|\b0[89]00? ?(?:line|hotline|lijn)\b|"
    r"\A\W*(?:been )?on (?:to|with) [\w&'-]+ (?:for )?\d+ ?(?:m|h)"
    rf"|\A\W*(?:i['’ ]?ve |have |just )?rung (?:up )?(?!me\b|us\b|out\b|of\b|on\b)\w|\A\W*(?:callled|calld|caled|cld|ringed)\b"
    rf"|\A\W*(?:phoning|ringing|calling) (?!me\b|us\b|back\b)[\w'&-]+ (?:now|again|\d)|\A\W*phone (?:w/|w|with){NAMED}"
    rf"|\A\W*{_NONE}[\w&'-]+ (?:{_TEL}|call|anruf|appel|llamada|telefonat){NAMED}"
    rf"|\A\W*(?:tel|tél|tfno|tlf|appel|llamada|anruf|telefonat) {_NO_COMPANY}{_LATER}[\w&'-]+{NAMED}?\W*(?:\Z|,)"
    rf"|\A\W*(?:[\w&-]+ ){{1,2}}(?:customer|phone|care|service|advice|enquiry|complaints) line(?=\Z|{NAMED}| \d)"
    rf"|(?-i:\b[A-ZÀ-Þ])[\w'-]+ on the line\b|\b(?:got|had|received) (?:an? |my )?call ?back\b(?! (?:request|form|slot))"
    r"|\bon the blower\b"
    r"|\bleft (?:an? )?(?:vm|voicemail|(?:msg|message) on (?:the |their )?(?:answer\w*|machine|phone|mobile))\b"
    r"|\b(?:vm|voicemail|ab) (?:ingesproken|besprochen)\b"
    r"|\b(?:auf|op|on|sur) (?:die |der |den |the |le |de )?(?:mailbox|voicemail|ab|répondeur)"
    r" (?:gesprochen|ingesproken|besprochen)\b"
    r"|\baan tel\b|\btel\.? ?gesprek\b|\btelefoongesprek\b|\btel call\b|\bteleph\b"
    rf"|\bllamad[oa] a (?!las?\b|cobro)|\A\W*llamo a {_LATER}|\bme llaman de (?!nuevo){_LATER}|\b(?:por|al|x) (?:tlf|tlfno)\b"
    rf"|\A\W*(?:tel|tél|tlf) (?:à|a|naar|an|avec|met|mit|con) {_LATER}"
)
EMAIL = (
    rf"\b(?:mailed back|emailled|emaild|e mailed)\b|\b(?:reply|answer|response) (?:from [\w'-]+ )?by e-?mail{NAMED}"
    r"|\A\W*(?!(?:who|which|he|she|they|ze|hij|zij|er|sie|die|qui|que)\b)[\w&'-]+ (?:mailt|e?mails)"
    r"(?= (?!me\b|mij\b|ons\b|mir\b|us\b|nog\b|morgen\b|noch\b|back\b|terug\b|zurück\b|voor\b|binnen\b|by\b|within\b"
    rf"|(?:{any_of(every_name(WEEKDAYS))})\b))(?![^.,;]*\b(?:morgen"
    r"|tomorrow|later|straks)\b)"
    r"|\bgot (?:an? )?(?:reply|answer) (?:mail|by (?:e-?)?mail)\b|\bsent (?:an? )?(?:e-?)?mail to\b"
    r"|\be?-?mail(?:s|ing)? back (?:and|n|&) forth\b"
    rf"|\A\W*(?:(?!reply|answer|no\b)[\w-]+ )?(?:e-?mail|mail|correo|courriel) (?:à|a|naar|aan|an) {_LATER}"
    rf"|\b(?:antwoord|antwort|réponse|respuesta) (?:per|par|por) (?:e-?mail|mail|correo) (?:van|von|de){NAMED}"
    r"|\bper (?:e-?)?mail (?:gevraagd|geklaagd|gemeld|gefragt|reklamiert|beschwert|gekündigt|opgezegd)\b"
    r"|\bescrib(?:í|imos) (?:a )?[\w'-]+ por (?:e-?mail|mail|correo)\b"
)
IN_PERSON = (
    rf"\b{_SOMEBODY} (?:on|at|in|behind|aan|bij|achter|am|an|hinter|im|au|à|en|del?) (?:the |de |der |dem |la |le |l['’]|el )?"
    rf"{_BEHIND_IT}\b(?!['’]|-| (?:phone|line|chat))"
    rf"|(?<!help )(?<!service )(?<!phone )\b(?!help|service)(?:front )?(?:desk|counter|till|shop) {_SOMEBODY}\b"
    rf"|\A\W*(?:[\w&'-]+ ){{1,2}}{_SHOP} in (?:town|the (?:mall|centre)|de stad|der stadt|ville|centro)\b(?= ?\Z)"
    rf"|(?-i:\b[A-ZÀ-Þ])[\w'-]+ (?:in|at|im|in der|in de|in het|en|en la|au|à la|en el) (?:the )?{_SHOP}(?=\Z){_TO_COME}"
    r"|\bwhile (?:i|we) (?:stood|waited|sat|was|were) there\b|\bbij (?:de )?balie (?:gevraagd|geweest|gestaan|gezegd)\b|"
    rf"\b(?:in|at) (?:the )?(?:shop|store|branch|office|garage){NAMED}|\bf2f\b|\bin (?:het )?filiaal{NAMED}"
    r"|\bvisited (?:the |their |my |a )?(?:[\w&'-]+ )?(?:shop|store|branch|office|garage|showroom)\b(?! (?:page|site|website))"
    rf"|\baan balie\b(?! (?:afgeven|inleveren|ophalen))|\A\W*langs bij (?!jou|mij|ons){_LATER}|\A\W*im [\w-]*markt\b"
    rf"|\A\W*vor ort(?=\W*\Z| bei\b)"
    r"|\A\W*sur place\W*\Z"
    r"|\A\W*(?:ventanilla|guichet|schalter|balie|counter|desk) \d+\W*\Z|\A\W*à l['’](?:agence|accueil)\b"
    r"|\A\W*(?:(?:[\w&'-]+ )?(?:customer )?services? desk)\W*\Z"
)
LETTER = (
    rf"\A\W*(?:recorded )?letter to (?!follow|me\b|us\b|be\b|come|confirm|say|arrive|explain|go\b){_LATER}"
    rf"|\A\W*(?:brief|einschreiben|lettre|courrier|recommandé|carta|burofax) (?:an|aan|naar|à|au|a|al) {_LATER}"
    rf"|\A\W*per post (?:an|aan|naar) {_LATER}|\A(?!.*\b(?:envoie|enverrai|vais|envoyer|prépare|demain)\b).*\blrar\b"
    rf"|\bsent (?:a )?recorded letter\b"
)
SOCIAL = (
    rf"\A\W*(?:[\w&'-]+ )?(?:twitter|facebook|fb|insta(?:gram)?|tiktok){NAMED}"
    r"|\bdms? (?:naar|an|aan|a|à) (?!me\b|mij\b|mich\b)|\bmp (?:facebook|fb|insta(?:gram)?|twitter|x)\b"
)

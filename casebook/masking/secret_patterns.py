"""The words for passwords, PINs, one-time codes, the code on a card and security answers, and how each is written.

What locks, and how a code for it is told, stands here too.
"""

from __future__ import annotations

from casebook.masking.normalise import BOUNDARY
from casebook.masking.placeholders import SensitiveKind

PASSWORD = (
    r"pass ?(?:word|phrase)|passwd|wachtwoor[dt]|paswoord|codewoord|wachtzin|(?:[a-zäöüß]{2,14})?(?:passwort|kennwort)|mdp"
    r"|mot de passe(?: (?:provisoire|temporaire|initial|actuel|client|internet|web))?"
    r"|contraseña(?: (?:provisional|temporal|actual|inicial|web|nueva|antigua))?"
    r"|clave(?: de acceso)?(?=\s?:|\s(?=\D{0,40}\d)[^\s\d]{3}\S{2})"
    r"|(?:safe|code) ?word|\b(?:pwd?|pswd?|p/w|ww|pass)\b"
    r"|(?:clave|clé|chiave|schlüssel|sleutel|key|code)(?:\s(?:del?|du|de la|della|van|voor|vom|für|of|for|to|het|das"
    r"|the|my)){0,3}\s(?:wi-?fi|wlan)|wlan[ -]?(?:schlüssel|key|code)|wi-?fi[ -]?(?:key|code|sleutel)"
    r"|(?:network|wpa2?|router)[ -]?(?:key|code)|netwerk-?(?:sleutel|code)"
)
LOGIN = r"\blog(?:ged|ging)?[ -]?(?:in|on)"
_NOT_OF_GOODS = "".join(
    f"(?<!{word} )"
    for word in "tracking track error fault item order product article part model colour color discount promo voucher booking"
    " return reference customer".split()
)
"""Before `code`: another code, though it is that of a door."""

_ONE_TIME = (
    r"(?:one[- ]time|eenmalige?|single[- ]use) ?-?(?:pass ?word|pass ?code|code|pin|wachtwoord|toegangscode)|\botp\b"
    r"|(?:verification|authentication|authenticator|two-factor|2fa|mfa|sms|login|log-in|sign-in) ?-?code"
    r"|(?:verificatie|controle|inlog|aanmeld|sms|bestätigungs|verifizierungs|login)-?code|einmal(?:code|passwort)"
    r"|code de vérification|código de verificación|\bm?tan-?code\b|\b(?-i:m?TAN)\b"
    r"|(?:four|five|six|eight|[4568])[ -]digit code|(?:vier|vijf|zes|acht|[4568])-?cijferige code|[4568]-?stelliger code"
    rf"|{_NOT_OF_GOODS}\bcode (?:(?:(?:that|which) )?(?:they|she|he|you|it|we|I) (?:just )?"
    r"(?:texted|sent|e-?mailed|messaged|got|received)"
    r"|(?:from|in|by|via|through|uit|per|par|por|aus|op|auf) (?:(?:the|a|my|de|een|mijn|der|meiner|le|mon) )?"
    r"(?:text|sms|e-?mail|app|authenticator|phone|telefoon)|reçu par (?:sms|e-?mail))"
    r"|(?:sms|text|e-?mail|appje)(?: message)? (?:met|with|avec|mit)(?: (?:de|een|the|a|le|un))? code"
    r"|(?:texted|e-?mailed|messaged) (?:(?:me|us) )?(?:(?:a|the) )?code"
    r"|code die (?:ze|zij|hij|ik|u) (?:stuurden?|smste|mailden?|kreeg|kregen)|code qu'(?:ils|elle|il) m'(?:ont|a) envoyé"
    r"|(?:recovery|back-?up|puk|restore|unlock|herstel|reserve|ontgrendel|wiederherstellungs|entsperr)[ -]?(?:code|key)|\bpuk\b"
    r"|(?:whatsapp|apple(?: id)?|google|microsoft|digid|telegram|instagram|facebook|paypal)[ -]code"
    r"|authenticator(?: app)?(?: (?:says|said|showed|gave))?"
)
_ONE_TIME_HINTS = (
    "code recovery backup back-up puk restore unlock herstel reserve ontgrendel wiederher entsperr"
    " código authenticator otp tan einmalpasswort one-time onetime eenmalig single"
)
SHORT_CODE = r"[0-9]{3}[ -][0-9]{3}|[0-9]{2}(?:[ -][0-9]{2}){2}|[0-9]{4,8}"
_MESSAGE = r"(?:text|sms|message|e-?mail|mail|app|whatsapp|bericht(?:je)?|appje|nachricht|texto|mensaje|messaggio)"
_TOLD_BY_IT = (
    r"(?:says?|said|saying|reads?|showed|with|zegt|zei|staat|stond|met|steht|stand|mit|lautet|dit|disait"
    r"|avec|dice|decía|con)"
)
CODE_IN_MESSAGE = (
    rf"\b{_MESSAGE}\b(?:\s{_TOLD_BY_IT}\b[^.;!?\n\0]{{0,30}}?|:\s?){_NOT_OF_GOODS}\bcode(?:\s(?:is|was|lautet|luidt"
    rf"|est|es)\b|:)?\s"
    rf"(?P<told>{SHORT_CODE})"
    rf"|\b(?:text|sms|appje|texto)(?:\smessage|\sbericht)?(?:\s{_TOLD_BY_IT}|:)\s(?P<alone>[0-9]{{6}}|[0-9]{{3}}[ -][0-9]{{3}})"
    r"(?=[.,;!?)]|\s*\Z|\s(?:and|but|en|maar|und|aber|et|mais)\s)"
    rf"|\b(?:use|enter|type|gebruik|voer|typ|vul)\s(?:the\s|de\s)?code\s(?P<used>{SHORT_CODE})\s(?:in\s)?(?:to"
    rf"|om)\s(?:[a-z]+\s){{0,2}}?"
    r"(?:log|sign|verif|confirm|inlog|aan\ste\smeld|te\s(?:loggen|bevestig|verifi|meld))"
    rf"|{_NOT_OF_GOODS}\b(?:code|código|codice)\s(?P<from>{SHORT_CODE}),?\s(?:that\swas\s)?(?:from|in|by|via|through|sent\sby|uit|per"
    r"|aus|mit|op|reçue?\spar|par|del?|por|enviado\spor|dal?|ricevuto\svia)\s(?:(?:the|a|an|my|your|de|het|een|mijn|der|dem|meiner|le|la|mon"
    r"|el|un|il|mi)\s)?(?:text|sms|e-?mail|mail|app|authenticator|whatsapp|phone|bericht|nachricht|mensaje|messaggio"
    r"|texto)\b(?! (?:order|catalog))"
    rf"|(?<![^\W_-])(?P<before>(?:[A-Z]-)?(?:{SHORT_CODE}))\s(?:is|ist|est|es)\s(?:your|uw|je|jouw|ihr|dein|votre"
    rf"|ton|tu|su)\s(?:[\w.]{{2,20}}\s){{0,3}}?"
    rf"{_NOT_OF_GOODS}code(?![^\W_])"
    rf"|\b(?:your|uw|je|jouw|ihr|dein|votre|ton|tu|su)\s(?:[^\W\d_]{{2,16}}\s){{0,2}}?{_NOT_OF_GOODS}code(?:\s(?:is"
    rf"|lautet|luidt|est|es)|:)\s"
    rf"(?P<yours>(?:[A-Z]-)?(?:{SHORT_CODE}))(?=[^\n\0]{{0,60}}?\b(?:share|anyone|expires?|valid|log|sign|verif"
    rf"|delen|niemand|geldig|inlog|vervalt))"
)
"""A code that a message brought, by what is said of the message or by the words of it. A code with no such word is nobody's."""

_SECURITY_CODE = (
    r"\bcv[cv] ?2?(?:-?(?:codes?|nummer))?\b|\bcvn\b|card verification (?:code|value|number)|sec(?:urity|\.)? code"
    r"|\b(?-i:CID)\b|(?:beveiligings|veiligheids|sicherheits)code|kartenprüfnummer|prüfziffer|code de sécurité"
    "|cryptogramme(?: visuel)?|código de seguridad"
)
_DIGITS_ON_CARD = (
    r"\b(?:three|four|[34]|drie|vier|drei|trois|tres|tre)[ -]?(?:last )?"
    r"(?:digits?|digit (?:code|number)|cijfers|ziffern|chiffres|dígitos|cifre)(?: [a-z]{2,8}){0,3}"
    r" ?(?:back|front|reverse|achterkant|achterop|rückseite|hinten|dos|verso|reverso|retro)"
    r"|\bcode(?: [a-z]{2,8}){1,3} (?:back|achterkant|achterop|rückseite|dos|verso|reverso|retro)"
)
"""`the three digits on the back`: what a card has there, and little else."""

_PIN = (
    r"\b(?:telefoon|sim|toegangs|phone[ -]?|card[ -]?|bank[ -]?)?pin(?:[- ]?(?:codes?|numbers?|nummer))?\b"
    r"|\bcode pin\b|geheimzahl|pass ?code"
)
_LOCKED = (
    r"(?:door|gate|entry|entrance|building|garage|locker|key ?safe|key ?box|lock ?box|alarm|parcel ?box|access|shed|lobby"
    r"|bike ?(?:room|store|lock)|mail ?(?:box|room)|post ?room|barrier|pad ?lock|smart ?lock|safe|cupboard"
    r"|(?:[a-z]{3,10})?deur|(?:[a-z]{3,10})?poort|(?:[a-z]{3,10})?hek|(?:[a-z]{3,10})?(?:kluis|kluisje|kastje)"
    r"|(?:pakket|sleutel|post|brieven)(?:box|bus)|pakket-?automaat|toegangs?|(?:hoofd)?ingang|slagboom|schuur(?:tje)?|berging"
    r"|[a-z]{0,12}stalling|hal|kelder|zolder|basement|cellar|portiek|portaal|parkeergarage|(?:hang|cijfer|fiets)slot"
    r"|buzzer|intercom|keypad|entry ?phone|door ?bell|deurbel"
    r"|(?:haus|wohnungs|eingangs|hof|keller)?türe?|(?:hof|garagen)?tor|eingang|briefkasten|paketbox|packstation|tresor"
    r"|schlüssel(?:box|kasten|safe|tresor)|schließfach|(?:zahlen|vorhänge|fahrrad)schloss|tiefgarage"
    r"|porte|portail|acc[eè]s(?!s)|entrée|immeuble|boîte (?:à clés|aux lettres)|casier|cadenas|interphone|hall|cave)"
)
"""What opens with a code: of a house, of the place where a parcel lies."""

_TO_IT = (
    r"(?:\s(?:number|nummer|of|for|to|on|at|the|my|our|your|open|unlock|enter|get|in|into|through|front|back|side|main"
    r"|van|voor|bij|op|om|de|het|mijn|onze|ons|uw|je|für|zum|zur|vom|von|am|an|das|die|der|den|dem|meine?[nmr]?|unsere?[nmr]?"
    r"|pour|du|la|le|ma|mon|notre)){0,5}"
    rf"\s(?:l['’]|d['’])?\b{_LOCKED}"
)
"""`to the front`, `om de`, `d'`, and what is locked."""

_ACCESS = (
    rf"\b{_LOCKED}s? ?-?(?:pin ?-?)?(?:code|pin)\b"
    r"|\bdigicode\b"
    rf"|{_NOT_OF_GOODS}\b(?:zugangs-?|toegangs-?|abhol-?|öffnungs-?)?(?:code|pin ?-?code|pin){_TO_IT}\b"
    r"|\b(?:zugangs|abhol|öffnungs|afhaal|ophaal|bezorg|(?:af)?lever(?:ings)?|collection|delivery|pick ?-?up)-? ?(?:code|pin)\b"
    r"|\b(?:buzzer|intercom|keypad|entry ?phone|interphone)\b"
    r"|\b(?:código|clave|codice|combinación|combinazione)\s(?:de\s(?:acceso|la|el|los)|del|della|dello|del|dell['’]|para\s(?:el|la)"
    r"|di|per\s(?:il|la))\s?(?:acceso|accesso|portal|puerta|portón|edificio|garaje|trastero|buzón|taquilla|alarma|casa|cancello|portone"
    r"|porta|citofono|garage|cassetta|armadietto|palazzo)\b"
    rf"|\b{_LOCKED} combination\b|\bcombination{_TO_IT}\b|\b(?:cijfer|slot)combinatie\b"
)
_BY_ONES = r"[0-9](?:[\s.-][0-9]){3,5}"
_GROUPED = r"[0-9]{3}[ -][0-9]{3}|[0-9]{2}(?:[ -][0-9]{2}){1,3}|[0-9]{4}-[0-9]{2,4}"
_ACCESS_CODE = (
    rf"(?![EFH][0-9]{{2,3}}(?![^\W_]))(?:{_BY_ONES}|{_GROUPED}|[#*]?[A-Z]?[0-9]{{3,8}}[A-Z]?[#*]?"
    r"|(?=[A-Z-]{0,8}[0-9])(?:[A-Z0-9]{2,5}-[A-Z0-9]{2,5}|[A-Z0-9]{4,10}))"
)
"""None is like the code of a fault that a machine shows (`E110`, of its door too)."""

_NEARBY = r"[^.;!?\n\0]"
_A_LOCK = rf"(?:\b(?!door\b){_LOCKED}s?|\b(?:the|an?|my|our|your|front|back|side|main)\sdoors?)\b"
"""In a sentence, `door` alone is Dutch for *by*."""

KEYED_IN = r"[0-9#*](?:(?<=[0-9])(?:\s[0-9]\s[0-9]|[#*])|(?<=[#*])[0-9])"
CODE_SAID_HINTS = "code pin combinati kombination open setto staatop " + " ".join(
    f"is{one} was{one}" for one in range(10)
)
BESIDE_LOCK = (
    rf"{_A_LOCK}(?:{_NEARBY}{{0,40}}?(?:[,(:]\s?|\b(?:an?|the|my|with|and|has|de|een|mijn|met|en|heeft|mit|der|dem|und|hat"
    rf"|avec|le|et)\s)(?:code|pin|combinati(?:on|e)|kombination)"
    rf"(?:\s(?:is|was|ist|est)|:)?\s(?-i:(?P<code>{_ACCESS_CODE}))"
    r"|[^.;!?\n\0 0-9]{0,3}(?:\s[^\W\d_]+,?){0,6}\s(?P<ones>[0-9](?:\s[0-9]){3,5})"
    rf"|(?<!alarm){_NEARBY}{{0,30}}?\b(?:opens?\s(?:with|on)|set\sto|staat\sop|opent?\smet)\s(?P<set>[0-9]{{3,6}})"
    rf"|{_NEARBY}{{0,40}}?\s(?P<key>[*#][0-9]{{3,8}}[#*]?|[0-9]{{3,8}}[#*]))"
    rf"|\b(?:use|enter|type|key in|press|dial|gebruik|toets|tik|typ|voer)\s(?:the\s|de\s)?(?:code|pin)\s"
    rf"(?-i:(?P<typed>{_ACCESS_CODE}))\s(?:at|for|on|to|in|op|bij|voor|aan|van){_TO_IT}\b"
    rf"|{_NOT_OF_GOODS}\b(?:code|pin)(?:\s(?:is|was|ist|est)|:)?\s(?-i:(?P<of>{_ACCESS_CODE})){_TO_IT}\b"
    r"|\bopens?\swith\s(?P<opens>[0-9]{4,6})"
    r"|\b(?:gate|(?:front|back|side)\sdoor|lock\s?box|key\s?(?:safe|box)|alarm|pad\s?lock|keypad|buzzer|intercom"
    r"|locker|kluis(?:je)?)(?:\s(?:by|at|on|in|near|for|of|to|outside|behind)\s(?:the|my|our)(?:\s[a-z]{2,12}){1,2})?"
    r"(?:\s(?:is|was)|['’]s)\s(?!(?:19|20)[0-9]{2}(?![0-9]))(?P<itself>[0-9]{4,6})"
    rf"|(?<![^\W_])(?P<first>[0-9]{{3,8}}[#*]|[*#][0-9]{{3,8}})\s{_NEARBY}{{0,25}}?{_A_LOCK}"
)
"""A lock or a door, and in the same sentence a code said to be one, digits one by one, or as they are keyed in (`2468#`)."""
_MAIDEN_NAME = (
    r"maiden name|meisjesnaam(?: (?:van )?(?:(?:mijn|de|m'n) )?moeder)?|mädchenname(?: (?:der|meiner) mutter)?"
    r"|nom de jeune fille(?: de (?:ma|sa) mère)?|nombre de soltera(?: de mi madre)?|cognome da nubile(?: di mia madre)?"
    r"|first pet|eerste huisdier"
)
ANSWER = (
    rf"{_MAIDEN_NAME}|(?:security|secret) answer|security word|memorable (?:word|place|name|date|info(?:rmation)?)"
    rf"|answer to (?:the|my|our) (?:security|secret) question"
    r"|(?:geheime?|beveiligings) ?-?antwoord|antwoord op (?:de|mijn) (?:geheime |beveiligings|veiligheids|controle)vraag"
    r"|respuesta secreta|réponse secrète|risposta segreta"
)
QUESTION = (
    r"(?:security|secret) question|(?:geheime|veiligheids|beveiligings|controle)-? ?vraag|sicherheitsfrage"
    r"|question (?:secrète|de sécurité)|pregunta (?:secreta|de seguridad)|domanda (?:segreta|di sicurezza)"
)
PASSWORD_HINTS = (
    "safeword codewo psw p/w paswoord login logon logged logging clave pass wacht kenn mdp pw ww contras wifi"
    " wi-fi wlan network wpa router netwerk"
)
LOCK_HINTS = (
    "door gate entr building garage lock key alarm box access shed lobby room store barrier safe cupboard deur poort hek"
    " kluis kastje bus automaat toegang ingang slagboom schuur berging stalling kelder zolder basement cellar"
    " hal porti portaal slot buzzer intercom keypad phone bel tür tor eingang briefkasten paket packstation tresor schlüssel"
    " schließfach schloss portail porte entrée immeuble boîte casier cadenas cave accès acces"
)
ANSWER_HINTS = (
    "maiden meisjesnaam dchenname jeunefille soltera nubile security secret memorable geheim beveiliging veiligheids pet huisdier"
    " controle-v controlev sicherheitsf question secrète sécurité secreta seguridad segreta sicurezza"
)

MEASURES = (
    r"characters|digits|letters|signs|tekens|cijfers|zeichen|times|keer|mal|hours?|days|weeks|months|years|uur|dagen|weken|tage"
    r"|[cmk]?m[23²³]?|[km]?g|kilo|[cm]?l|lit(?:er|re)s?|[km]?wh?|watt|m?ah|volt|v|[kmg]?hz|rpm|lumen|lux|db|bar|psi"
    r"|inch(?:es)?|feet|ft|dollars?|pounds?|pond|points|punten"
    r"|pieces|stuks"
)
"""What is counted or measured: a number before one of these is no code."""

_IS = r"\b(?:is|c['’]est|was|are|were|zijn|waren|sind|sont|used to be|luidt|lautete?|ist|war|est|était|es|era)\b"
_SIGN = r"(?:[:=→]|->)"
_OTHER_THINGS = (
    r"and|but|or|then|case|order|ticket|ref|reference|number|numbers|tracking|complaint|invoice|parcel"
    r"|en|maar|of|zaak|zaaknummer|bestelling|bestelnummer|ordernummer|klantnummer|dossier|nummer|und|aber|oder|et|mais"
)
_LEADING_WORDS = rf"(?:\s(?!(?:{_OTHER_THINGS})\b|{_IS})[^\W\d_]+(?:'[^\W\d_]+)?){{0,5}}"
"""A few words that lead from the word to what it is: `the PIN they sent me was`; none of another number."""

NAMED = rf"{_LEADING_WORDS}\s?(?:{_IS}|{_SIGN})"
LINK = rf"(?:['’]s\b)?(?:{NAMED}[\s:=\"'“‘«(]{{1,3}}|(?:\s-\s|[\s:=#\"'“‘()]{{1,3}})(?:(?:nr\.?|no\.?|number|code)\s)?)"
NO_MORE = rf"(?![^\W_]|[-/.,:][0-9{BOUNDARY}]|\s?(?:x|euro?s?|eur|%|€|{MEASURES})(?![^\W_]))"
NOT_PART = r"(?<![^\W_])"

_TELLING = (
    r"(?:I|we|he|she|they|you)(?:\s(?:have|had|then|just))?\s(?:said|say|gave|give|told|typed?|entered|read out|spelled"
    "|answered|replied|repeated)|(?<=, )(?:said|gave|told)(?: (?:him|her|them))?|it (?:is|was)|(?:ik|we|wij|hij|ze"
    "|zij) (?:zei|gaf)|(?:zei|gaf) (?:ik|we|wij|hij|ze|zij)|gezegd|gegeven|doorgegeven|voorgelezen|ingevuld|getypt"
    "|antwoordde|namelijk|(?:is|was|ist|war|est|était) (?:still|always|now|just|actually|nog|altijd|nu|dus|gewoon|immer"
    "|noch|jetzt|toujours)"
)
A_PASSWORD = (
    r"(?-i:(?![0-9.,:]+[a-z]{1,3}(?![^\W_]))(?![^\s\0]{0,40}(?:@[^\s\0]{0,40}\.|://))"
    r"(?=[^\sa-z\0]{0,40}[a-z])(?=[^\s\0]{0,40}?[0-9!#$%&*_+=~^])[^\s\0()\[\],;\"“”‘’«»]{5,64}[^\s\0()\[\],;.?:'\"“”‘’«»])"
)
TOLD_PASSWORD = (
    rf"{NOT_PART}(?:{PASSWORD})s?\b(?:,\s(?P<apposed>{A_PASSWORD})(?=[,.;!?]|\s*\Z)|[^.;!?\n\0]{{0,50}}?"
    rf"(?:[(\[\"'“‘«](?P<marked>{A_PASSWORD})[)\]\"'”’»]"
    rf"|\b(?:{_TELLING})\b(?:\s(?:him|her|them|it|hem|haar|hun|was|is)|:|,){{0,2}}\s(?P<told>{A_PASSWORD})))"
)
"""A password that was asked for, and in the same sentence what was told, where no word is written like it."""

CHANGED_PASSWORD = (
    rf"{NOT_PART}(?:{PASSWORD})(?:\s[^\W\d_]{{2,12}}){{0,2}}\s(?:from|van|von|de)\s(?P<value>{A_PASSWORD})"
    rf"(?:\s(?:to|in|into|naar|auf|à|en)\s(?P<changed>{A_PASSWORD}))?"
    rf"|(?<!\S)(?P<as>{A_PASSWORD})\s(?:is|was|as|als|for)\s(?:(?:my|the|a|her|his|mijn|het|mein"
    rf"|das)\s)?(?:{PASSWORD})(?![^\W_])"
    rf"|{LOGIN}\s(?:\w+\s){{0,4}}with\s(?P<login>{A_PASSWORD})(?=[,.;!?\s]|\Z)"
)
"""The old and the new one, one that is named after it was said, and what somebody logs in with."""

TOLD_CODE = (
    rf"[^.;!?\n\0 0-9]{{0,3}}(?:\s[^.;!?\n\0 0-9]{{1,20}}){{0,8}}?\s?\b(?:{_TELLING})\b"
    r"(?:\s(?:him|her|them|it|hem|haar|hun)|:|,){0,2}\s(?P<told>[0-9]{3}[ -][0-9]{3}|[0-9]{2}(?:[ -][0-9]{2}){2}|[0-9]{3,8})"
)
"""After the word for a code: that somebody asked for it, and in the same sentence what was told."""

_CODE = (
    r"(?=[A-Z0-9-]{0,12}[0-9])[A-Z0-9]{4}(?:-[A-Z0-9]{4}){1,7}|[0-9]{2}(?:[ -][0-9]{2}){2}"
    r"|(?:[A-Z]-)?[0-9]{3}[ -][0-9]{3}|(?:[A-Z]-)?[0-9]{4,8}"
    r"|(?![A-Z]{4,7}[0-9]{1,3}(?![^\W_]))(?=[A-Z]*[0-9])[A-Z0-9]{5,8}"
)

BESIDE_CARD = (
    rf"{BOUNDARY}[ ,;/]{{1,3}}(?i:(?:exp[a-z.]*|valid|thru|until|geldig|tot)[ :]{{1,2}})?"
    r"(?:0[1-9]|1[0-2]) ?[/-]? ?(?:20)?[0-9]{2}[ ,;/]{1,3}(?P<value>[0-9]{3,4})(?![^\W_]|[-/.,:][0-9])"
)
"""What stands after a card, which is a boundary by now, and the month it ends: the code on its back."""

CODES: tuple[tuple[SensitiveKind, str, str, str], ...] = (
    (
        SensitiveKind.ONE_TIME_CODE,
        _ONE_TIME,
        _CODE,
        _ONE_TIME_HINTS,
    ),
    (SensitiveKind.SECURITY_CODE, _SECURITY_CODE, r"[0-9]{3,8}", "cvc cvv cvn cid code card prüf cryptogramme código"),
    (SensitiveKind.SECURITY_CODE, _DIGITS_ON_CARD, r"[0-9]{3,4}", "digit cijfers ziffern chiffres dígitos cifre code"),
    (SensitiveKind.PIN, _PIN, rf"{_BY_ONES}|{_GROUPED}|[0-9]{{4,8}}", "pin geheimzahl passcode"),
    (
        SensitiveKind.PIN,
        _ACCESS,
        _ACCESS_CODE,
        "code pin combinat buzzer intercom keypad entryphone interphone código clave codice combinaz combinac",
    ),
)
"""Codes of digits: the words for each, its form, and bits of those words that are cheap to look for."""

_CAPITALISED = r"(?-i:[A-Z\u00c0-\u00de][\w'’-]{1,40}\.?(?:[ ][A-Z\u00c0-\u00de][\w'’-]{1,40}){0,2})"
ANSWERED = (
    rf"{NOT_PART}(?:{QUESTION}|{ANSWER})s?\b[^\n\0]{{0,80}}?\b"
    r"(?:answer(?:ed)?|antwoord(?:de)?|antwort(?:ete)?|réponse|respuesta|risposta|I\s(?:said|gave)|ik\szei|zei\sik)"
    r"(?:\s?[:=,]|\s(?:is|was|with|war|ist|est|es|è)\b)?\s"
    rf"(?:(?P<name>{_CAPITALISED})|(?P<word>[^\W\d_]{{4,30}})(?=[.,;!?)]|\s*\Z))"
    r"|\b(?:told|gave|answered|said|zei|gaf)\s(?:(?:him|her|them|the\s[a-z]+|(?-i:[A-Z][\w'’-]{1,20})|tegen\s\w+|haar|hem)\s)?"
    rf"(?P<told>(?-i:[A-Z\u00c0-\u00de][\w'’-]{{1,40}}))\s(?:when|as|after|because|toen|als|to)\s[^\n\0.;]{{0,40}}?\b(?:{QUESTION}|{_MAIDEN_NAME})"
    rf"|{NOT_PART}(?:{_MAIDEN_NAME})(?:\s|,\s|\s\()(?P<apposed>{_CAPITALISED})"
    r"(?=[.,;)!?]|\s*\Z|\s(?:as|and|but|for|to|en|maar|zoals|und|et|y|e)\s)"
)
"""The answer to a question that was named before, and a name right after what it is."""

QUOTED = r"[\"'“‘«„](?P<quoted>[^\"'”’»“\n\0]{2,80})[\"'”’»“]"
WORD = rf"[^\s{BOUNDARY}]{{3,128}}"
_PARTICLE = r"(?:de|den|der|van|von|ter|ten|te|la|le|di|da|dos)"
NAME = rf"(?:{_PARTICLE}\s){{0,3}}[^\s{BOUNDARY}]{{2,60}}(?-i:(?:\s(?:{_PARTICLE}|[A-Z][\w'’-]{{1,40}})){{0,3}})"

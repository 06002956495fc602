"""The words by which people who type in a hurry name whom they were in touch with, in five languages: parts of patterns.

Texts are looked at without regard to case, but for the capital of a name.
"""

from __future__ import annotations

import re

from casebook.text.words import calendar_words
from casebook.text.words.calendar_words import SHORT_MONTHS, WEEKDAYS, any_of, every_name
from casebook.text.words.courtesy_titles import TITLES
from casebook.text.words.joining_words import AND

TITLE = rf"(?:{TITLES}|miss|mw|(?-i:Fr)|fr(?=\.)|hr|do[nñ]a?|(?-i:M))\.?"

WORD = r"(?:[DO]['’])?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’]+(?:-?[A-Z][a-z]+)?"
NAME = (
    rf"(?P<name>(?:{TITLE} (?:(?:van|de|den|der|von|ten|ter) )*)?"
    rf"(?-i:{WORD}(?: (?:van |de |der |von )*{WORD}| [A-Z]\.)?))"
)

WHERE = (
    r"(?: ?\([^)]{2,30}\)| (?:on|in|at|from|of|am|im|vom|aan|op|bij|van|au|à|du|de|del|en|por)(?: (?:the|de|het|der|la|le"
    r"|el))? (?-i:[a-zß-öø-ÿ]+))?"
)
"""Where somebody sits, behind their name: *Mel in accounts*."""

SAYS = (
    r"(?:(?:(?:also|just|again|now|then|still|finally|dann|nun|nu|nog|a|ha|m['’]a|me ha|me|has|hat|hat mir|heeft|heeft me) )?"
    r"(?:zugesagt|versprochen"
    r"|abgelehnt|zugestimmt|geweigerd|refusé|rechazado|gesagt|gezegd|beloofd|toegezegd|says?|said|tells|told|claims?"
    r"|claimed|thinks?|promis\w+|confirm\w*|admit\w*|agree[sd]?|answer(?:s|ed)|antwoordt|antwoordde|antwortete?"
    r"|répond(?:u|it)?|responde"
    r"|respondió|contesta|accept\w*|offer\w*|refus\w+|den(?:y|ies|ied)|reckons?|checks?|checked|sees|saw|will"
    r"|asks?|asked|calls|called|rang|wrote|g[ai]ves? me|gibt mir|gab mir|me d(?:a|io)|me donne|donné"
    r"|writes|ok with|zegt|zei|beloo?f\w*|bevestig\w*|erken\w*|geeft|gaf|vraagt|vroeg|belt|belde|stuurt|stuurde|ziet|zag"
    r"|weiger\w*|biedt|bood|denkt|gaat|zal|zoekt|schreef|sagt|sagte|meint|meinte|versprach|verspricht|bestätig\w*|bietet|bot"
    r"|lehnt|ruft|rief|schickt|schickte|sieht|sah|will|wird|prüft|fragt|fragte|schrieb|schreibt|dit|promet|reconna[iî]t"
    r"|confirme|admet|accepte|refuse|propose|voit|rappelle|envoie|transmet|vérifie|écrit|dice|dijo|promete|prometió|confirma"
    r"|confirmó|reconoce|reconoció|acepta|rechaza|rechazó|ofrece|ofreció|ve|llama|llamó|envía|escribe|escribió"
    r"|prometido|dicho"
    r"|admis|promis|dit|confirmé|reconnu|did say|does say|did promise|did confirm))\b"
)

SPOKEN_TO = (
    r"(?:(?:(?:e-?)?mail(?:tje)?|reply|answer|letter|antwoord|antwort|réponse|respuesta|correo|courriel)(?: back)?"
    r"(?: by e-?mail| per mail)?(?= (?:from|van|von|de)\b)|(?:e-?)?mail|call|t?chat|tel|phone|phoned|rang|called|told|asked"
    r"|spoke|got|telefoon|gebeld|gesproken|gemaild|anruf|telefonat|gesprochen|appel|rappel|téléphone|parlé"
    r"|courriel|llamada|correo|teléfono|hablé|hablado|gemailt)(?: (?:from"
    r"|with|w/|to|by|van|met|door|von|mit|an|de|avec|par|à|con|a|al))?"
)
"""What stands before the name of whom somebody was in touch with: *email from Brandt*, *tel Karim*."""

SUPERVISOR = (
    r"sup|supervisora?|superviseure?|teamleid(?:er|ster)|leidinggevende|teamleit(?:er|erin)|team ?lead(?:er)?|vorgesetzte[rn]?"
    r"|(?-i:TL)|team ?(?:mgr|manager)|teamleitung|cheff?e? d['’ ]équipe|jef[ea] de equipo"
    r"|senior (?:advis[eo]r|agent|rep|handler)|responsable|encargad[oa]"
)
MANAGER = (
    r"(?:filiaal|winkel|vestigings|regio|afdelings|filial|markt|shop|store)?manager(?:in)?|filiaalhouder|vestigingsleider"
    r"|mgr|head of \w+|afdelingshoofd|boss|owner|bedrijfsleider|chef(?:in)?|\w*leiter(?:in)?|inhaber(?:in)?|cheffe"
    r"|directeur|directrice"
    r"|patron(?:ne)?|gérante?|gerente|jef[ea]|directora?"
)
IN_CHARGE = (
    rf"(?<!\bmy )(?<!\bmijn )(?<!\bmein )(?<!\bmon )(?<!\bmi )\b(?:{SUPERVISOR}|{MANAGER})"
    r"(?: (?:de|du|of|van|von|del) \w+| d['’ ]\w+)?"
)

MAILED = r"(?:(?:by|per|via|par|por) (?:e-?)?mail|(?:e-?)?mailed|gemailt|gemaild|geschickt|gestuurd)"

ANSWERER = (
    r"(?:agent|advis[eo]r|rep|csr|medew\.?|call handler|handler|clerk|operator|medewerk(?:er|ster)|mitarbeiter(?:in)?"
    r"|sachbearbeiter(?:in)?"
    r"|conseill(?:er|ère)|interlocut(?:eur|rice)|agente|asesora?|operadora?)"
)
SOMEBODY = (
    r"(?:man|woman|guy|lady|lad|girl|bloke|fella|fellow|lass|chap|person|someone|somebody|one|vrouw|man|dame|heer|jongen"
    r"|meisje|iemand|typ"
    r"|herr|frau|dame|mann|jemand|type|gars|femme|homme|monsieur|personne|chic[oa]|señora?|hombre|mujer|alguien)"
)
CALLED = (
    r"(?:called|named|heißt|heisst|hieß|namens|genaamd|heet|heette|die|(?:qui )?s['’]appel(?:le|ait)|nommée?|appelée?|llamad[oa]"
    r"|(?:que )?se llama(?:ba)?)"
)
ONE = r"(?:a certain|(?:een )?zekere|ene|gewisse[rnm]?|une? certaine?|una? tal)"
"""What stands before the name of somebody whom nobody knows: *un certain Julien*."""

THEIR_NAME = (
    rf"(?:her|his|their|{ANSWERER}(?:['’]s)?|haar|zijn|ihr|sein|son|su) (?:name|naam|nom|nombre)"
    r"(?: ?:| was| is| war| ist| était| est| era| es)"
)
PUT_THROUGH = (
    "(?:(?:got|put|getting) through to|(?:passed|transferred|handed)(?: me)?(?: on| over)? to|ended up (?:with"
    "|speaking to)|(?:spoke|spoken|speaking|talked|talking|chatted|chatting|(?:web ?|live ?)?chat) (?:to|with|w/?)"
    "|answered by|doorverbonden (?:met|naar)|doorge(?:schakeld|zet|stuurd) naar|(?:gesproken|chat|gechat|sprak) met|kreeg"
    "|(?:durchgestellt|verbunden|weitergeleitet) (?:zu|mit|an)|(?:zu|mit|an)(?= [^.;]{2,40}(?:durchgestellt|verbunden"
    "|weitergeleitet|gesprochen))|tombée? sur|(?:j['’]ai|(?:il|elle|on) a) eu|(?:passée?|transférée?) à|parlé (?:à|avec)"
    "|habl(?:é|ado) con|me (?:ha )?(?:atendió|atendido|atiende|cogió)|me (?:han? )?(?:pas(?:a|an|ó|aron|ado)|pus(?:o"
    "|ieron)) (?:con|a))"
)
FILLED = (
    r"(?:(?:an?|the|een|de|eine[nmr]?|der|dem|die|une?|la|le|el|una?) )?"
    rf"(?:{SOMEBODY} {CALLED} |{ONE} |{IN_CHARGE},? )?"
)
"""What may stand between being put through and a name: *a lady called*, *the supervisor,*."""

ON_THE_PHONE = (
    r"(?:picked up|answered|(?:was )?on the (?:phone|line)|on (?:live |web ?)chat|aan de (?:lijn|telefoon)|nam op"
    r"|war (?:dran|am (?:telefon|apparat))|ging (?:ran|dran)|am (?:telefon|apparat)|au (?:téléphone|bout du fil)"
    r"|a (?:répondu|décroché)|al teléfono|contestó|descolgó|erwischt)"
)
THERE = r"(?:on the (?:phone|line)|aan de (?:lijn|telefoon)|am (?:telefon|apparat)|dran|au (?:téléphone|bout du fil)|al teléfono)"
AT_LAST = (
    r"(?:this time|then|after that|a human|deze keer|dit keer|daarna|diesmal|danach|cette fois|ensuite|puis|esta vez"
    r"|después)"
)
NOW = r"(?:now|today|heute|jetzt|vandaag|nu|aujourd['’]hui|maintenant|hoy|ahora)"
OF_A = r"(?:from|in|at|of|van|von|vom|de|du|del?)(?: (?:the|de|la|der))?"
DEPARTMENT = (
    r"(?:(?:customer|client) (?:service|services|care|support|relations)|support|sales|complaints|accounts|billing|returns"
    r"|klantenservice|klachten|kundenservice|kundendienst|(?:service|relation) client(?:s|èle)?|(?:la )?atención al cliente"
    r"|servicio técnico|\w+ (?:team|department|dept|afdeling|abteilung))"
)
GETS_IN_TOUCH = (
    r"(?:rang|called|phoned|e-?mailed|wrote|replied|apologi[sz]ed|belde|mailde|schreef|rief|schrieb|meldete"
    r"|a (?:appelé|rappelé"
    r"|écrit)|llamó|escribió)"
)
HAS_CALLED = r"(?:angerufen|geschrieben|gebeld|gemaild|r?appelé|llamado)"
BEHIND = (
    r"(?= ?[.,:;()]|$| \d| (?:yesterday|yday|gisteren|gestern|hier|ayer|who|today|vandaag|heute|hoy|and|in|from"
    r"|at|of|after|again|on|about|y|et|en|und|qui|que|die|der"
    rf"|del|du|van|von|bij|bei|aan|am|au|{SAYS}|{ON_THE_PHONE}|durchgestellt|verbunden|weitergeleitet|gesprochen)\b)"
)
"""What stands behind a name and would not behind the first word of that of a branch: *Leeds office*."""

NOT_THEY = (
    r"(?![^.;:]{0,25},? (?:they|their|(?:ze|zij) (?:zeggen|zien|weten|kunnen)|(?:sie|die) (?:sagen|wissen|weten|zeggen|zien)"
    r"|ils|ellos|dicen|nobody|no one"
    r"|no answer|niemand|keiner|personne|nadie)\b)"
)
"""Of whom the person goes on to say *they* is no one person."""

SMALL_NAME = r"(?P<name>(?![cdjlmnst]['’])[a-zß-öø-ÿ][a-zß-öø-ÿ'’-]{1,14})"

ON_THE_LINE = r"(?:on|in|at|im|am|op|aan|bij|au|sur|en|del?) (?:the |chat|support|tel\w*|phone|hotline)+"
SMALL_TITLE = r"(?:frau|herrn?|mrs?|ms|meneer|mevrouw|mevr|mme|madame|señora?|sra?)\.?"

BEHIND_ONE_SPOKEN_TO = (
    r"(?= ?[.,:;(]| (?:that|again|on|at|par|from|this|last|today|now|yesterday|yday|vandaag|gisteren|heute"
    r"|gestern|aujourd|hier"
    rf"|hoy|ayer|{any_of(every_name(WEEKDAYS))}|{SAYS})\b|$)"
)

LOOKED = (
    r"(?:looked (?:it|that|this|into|in|at|up|on)|looks (?:it|that|this|into|at|up)|(?:took|had) a look|checked|opened|found"
    r"|pulled (?:it|up|my|the)|keek|kijkt|zocht|zoekt|vond|vindt|schaut|schaute|sah|sieht|prüft|prüfte|fand|findet|suchte"
    r"|heeft (?:[\w-]+ ){0,3}(?:gekeken|nagekeken|opgezocht|gevonden)"
    r"|hat (?:[\w-]+ ){0,3}(?:nachgesehen|nachgeschaut|geschaut|geprüft|gefunden)|regarde|vérifie|cherche|trouve"
    r"|miró|mira|comprobó|comprueba|buscó|busca|revisó|revisa|encontró|encuentra"
    r"|ha (?:mirado|comprobado|buscado|revisado|encontrado))"
)
"""What somebody did, before what they say."""

SAYS_BEHIND = r"(?:says?|said|zegt|zei|sagte?|meinte?|dit|dice|dijo) (?!(?:he|she|they|hij|zij|ze|sie|er|man)\b)"
"""That whoever did something says so too, and nobody behind that."""

WHEN = r"(?:yesterday|gisteren|gestern|ayer|toen|dann|danach|daarna|then|puis|luego|finally|eindelijk|endlich|enfin)"
"""What a sentence begins with that is no name."""

FORMS = (
    rf"(?:^|[.,;:!] ){NAME}{WHERE}(?: ?:| {SAYS})",
    rf"\A(?!(?:{WHEN}|{NOW})\b){NAME}{WHERE} {LOOKED}\b[^.;!?]{{0,80}}, {SAYS_BEHIND}",
    rf"(?:^|[.,;:!] )(?:(?:the|la|el|de|der|die|le) )?(?P<titled>{IN_CHARGE} |(?={TITLE} )){NAME}{WHERE}(?: ?:| {SAYS})",
    rf"(?:^|[.,;:!] ){NAME} (?:a|m['’]a|ha|me ha) \w+(?:é|ado|ido)\b",
    rf"\b{SPOKEN_TO},? {NAME}{NOT_THEY}{BEHIND_ONE_SPOKEN_TO}",
    rf"\b(?:mit|met) {NAME} (?:telefoniert|gesprochen|gebeld|gesproken|gechat|gechattet)\b",
    rf"\b(?:an|to|aan|à|a) {NAME} {MAILED}\b",
    rf"\b(?P<sure>{PUT_THROUGH}) {FILLED}{NAME}{NOT_THEY}{BEHIND}",
    rf"\b(?P<sure>(?:{SOMEBODY}|{ANSWERER}) {CALLED}|{ONE}|{THEIR_NAME}) {NAME}{BEHIND}",
    rf"\b(?P<sure>{ANSWERER}(?: ?:| was| war| était| era)?) ['‘’\"“]?{NAME}",
    rf"(?P<sure>)(?:\b(?:got|had|eu|kreeg|hatte|had|eine?n?|tuve a) )?{NAME} {ON_THE_PHONE}\b",
    rf"\b(?P<sure>{THERE} ?(?::|war|was|hatte ich|had ik|estaba|était)) {NAME}{BEHIND}",
    rf"(?P<sure>)\b{IN_CHARGE},? {NAME}(?= ?[.,:;()]| {SAYS}|$)",
    (
        rf"(?P<sure>)(?:^|[.,;:!] |\b(?:met|mit|avec|con|with|to) ){NAME},? (?:the|de|der|die|l[ae]|el) (?:{SUPERVISOR}"
        rf"|{MANAGER}|{ANSWERER})"
        rf"(?= ?[.,:;()]| {SAYS}|$)"
    ),
    (
        rf"(?P<sure>)(?:^|[.,;:!] ){NAME}(?: \([^)]{{2,30}}\))? (?:{GETS_IN_TOUCH}\b(?!['’]| (?:them|him|in sick|for me)\b)"
        rf"|(?<=\) ){SAYS})"
    ),
    rf"\b(?P<sure>(?:one|he|she|hij|zij|ze|er|sie|il|elle|{ANSWERER}|{IN_CHARGE}) \(){NAME}\)",
    rf"\b(?P<sure>{NOW}) {NAME} {SAYS}",
    rf"\b(?P<sure>{NOW}) {SAYS} {NAME}(?= ?[.,:;()]|$| \w)",
    rf"(?P<given>\b){NAME} (?:gesproken|gesprochen|gebeld|gechat|angerufen|telefoniert|appelée?)\b",
    rf"(?P<given>\b(?:{AND})) {NAME} {SAYS}",
    rf"(?P<given>\b(?:r?appelé|llamé a)) {NAME}(?= ?[.,:;()]|$| \w)",
    rf"(?P<given>(?:^|[.,;:!] )){NAME} (?:hat|heeft|a|ha|m['’]a)(?: \w+){{0,2}} {HAS_CALLED}",
    rf"\b(?P<sure>{AT_LAST})(?: it was|:|,)? {NAME}(?=\.|, (?:who|die|qui|que|der|{SAYS})\b)",
    rf"(?P<sure>)(?:^|[.,;:!] ){NAME},? {OF_A} {DEPARTMENT} (?:{GETS_IN_TOUCH}\b|{SAYS})",
    rf"(?P<sure>)(?:^|[.;!] ){NAME} {SAYS} ?:",
    rf"\b(?P<sure>{AT_LAST}) {NAME} {SAYS}",
)
"""How a name stands in a text: that of who says something, of whom somebody was in touch with or put through to, of somebody
called so, on the phone, in charge or of a department. One that is `titled` or `sure` may begin a sentence; one that has to be
`given` is none where people are not called so."""

SMALL_FORMS = (
    rf"(?:^|[.;:!,] |{NOW} ){SMALL_NAME}(?: (?:again|weer|wieder|nochmal|encore|otra vez),?)?(?:: (?!\d)| (?!say\b){SAYS})",
    rf"(?:^|[.;:!] ){SPOKEN_TO}, {SMALL_NAME}, {SAYS}",
    rf"\b{IN_CHARGE} {SMALL_NAME} {SAYS}",
    rf"\b(?P<sure>{SOMEBODY} {CALLED}) {SMALL_NAME}\b",
    rf"\b{SOMEBODY} {ON_THE_LINE} {SMALL_NAME} {SAYS}",
    rf"\b(?P<name>{SMALL_TITLE} [a-zß-öø-ÿ'’-]{{3,15}})(?=[,.;:]| {SAYS}|$| {ON_THE_PHONE})",
    rf"\b(?:me (?:atendió|atiende|cogió)|hablé con|parlé (?:à|avec)|kreeg|gesproken met|gesprochen mit) {SMALL_NAME}(?=[,.;:]|$)",
    rf"\b(?:got|spoke (?:to|with)|talked to|chatted with) {SMALL_NAME}(?=[,.;]| {SAYS})",
)
"""How names stand in a text without any capital: before what they say, behind a title or *somebody called*."""

NO_SMALL_NAMES = frozenset(
    "woman man guy lady lad girl bloke chap person one vrouw dame heer jongen meisje typ mann type gars femme homme chico "
    "chica señor señora hombre mujer tracking website site app web page shop depot branch head office desk team vet garage "
    "plumber builder landlord neighbour wife husband mum dad son daughter tel sms whatsapp msg text voicemail status info "
    "note item total price cost sum day time last first new old again nochmal ticket zahlung konto post verkäufer buren man "
    "winkelier bezorging zending factuur bon filiaal site vendeur voisin facture colis suivi tienda vecino paquete factura "
    "seguimiento hotel reception sav shop garage clinic school airline agency mondial wife partner was were is are been had "
    "has have did does get gets getting heb hebt heeft hadden ben bent hab habe hast hat hatte haben bin war ai as ont avait "
    "avons est était he han ha había has hemos es fue era ik ze er es we me um so no go do if in it of on or to up us an am "
    "at be by pm de la le en el ya se lo mi tu su sa ce et ou un ne ni da zu im ob op af na te bij as my hi ok re vs cs geen "
    "kein keine aucune aucun ningún ninguna sin ohne zonder without busy engaged bezet besetzt occupé ocupado".split()
)
"""What stands so in a text without capitals and is no name either."""

NO_WORDS = frozenset(
    re.findall(
        r"[^\W\d_]{2,}",
        f"{SAYS} {SPOKEN_TO} {PUT_THROUGH} {SUPERVISOR} {MANAGER} {ANSWERER} {SOMEBODY} {GETS_IN_TOUCH}",
    )
)
"""The words by which names are known are none: *got told*, *leidinggevende zegt*."""

NO_NAMES = frozenset(
    "i he she they it we you nobody noone someone somebody nothing still then so and but also now today no not yes my "
    "the a an this that there same chat support service hotline customer bank shop store warehouse manager supervisor "
    "agent bot courier driver tech technician engineer mail email phone call letter reply answer update ik ze zij hij "
    "het wij je niemand niets iemand nog dan maar nu ja nee mijn de een dit dat daar klantenservice winkel monteur "
    "bezorger medewerker brief telefoon chatbot er ich sie es wir man keiner nichts immer noch dann aber jetzt nein "
    "mein die der das ein eine dies kundenservice laden werkstatt techniker fahrer mitarbeiter anruf antwort "
    "nachricht il elle on nous vous ils elles personne rien toujours encore puis mais non oui mon ma la le les un une "
    "ce cela ça boutique banque livreur technicien conseiller conseillère courrier réponse appel yo él ella ellos "
    "nadie nada aún todavía pero ahora sí mi el los una uno esto eso tienda banco repartidor técnico correo respuesta "
    "llamada atención dice dicen me se lo refused refusé "
    "message text letter invoice bill statement confirmation parcel refund delivery order "
    "abgelehnt geweigerd rechazado promised note ref case order day days".split()
) | frozenset(every_name(WEEKDAYS, languages=("en",)))
"""What begins a sentence with a capital and is nobody's name."""

MONTHS = frozenset((*every_name(calendar_words.MONTHS, SHORT_MONTHS), *every_name(WEEKDAYS, languages=("de",))))
"""What stands behind the point of a day."""

SHORT_NAMES = frozenset(("dan", "jan", "ben", "will", "bill", "al", "mark", "rob"))
"""Names that are words as well: where somebody was put through to them they are names."""

PARTICLES = frozenset(("de", "den", "der", "van", "von"))
"""What stands in names as well."""

"""The words of short answers: of a yes, of who does it, of what takes it back, and of what says nothing beside them.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.clauses.days_alone import AROUND_A_DAY

AGREES = re.compile(
    r"\b(?:yes|yeah|yep|yup|ya|aye|sure(?: thing)?|(?:of )?course|fair(?: enough| point)?|absolutely|certainly|definitely|"
    r"indeed|oke?|okay|okey|fine|right|"
    r"all ?right|gut|bueno|klopt|stimmt|genau|richtig|correct|exact|exactement|c'est ca|exacto|eso es|"
    r"no doubt|you bet|consider it done|happy to|with pleasure|gladly|can do|deal|agreed|promise|"
    r"ja|jazeker|jawel|zeker(?: weten)?|tuurlijk|natuurlijk|uiteraard|absoluut|is goed|prima|graag gedaan|akkoord|beloofd|goed|"
    r"jep|jo|klar(?:o)?|na klar|naturlich|selbstverstandlich|sicher|gerne?|logisch|logo|versprochen|in ordnung|geht klar|"
    r"wird (?:gemacht|erledigt)|auf jeden fall|passt|"
    r"oui|ouais|ouaip|bien sur|tout a fait|absolument|evidemment|certainement|volontiers|d'accord|entendu|promis|ca marche|"
    r"avec plaisir|bien entendu|c'est (?:bon|note|prevu|promis)|pas mal|"
    r"si|claro(?: que si)?|por supuesto|desde luego|vale|venga|hecho|sin duda|como no|prometido|de acuerdo|perfecto|dale|"
    r"eso esta hecho|cuenta con ello|faltaria mas|seguro)\b(?!')"
)
"""How an answer says yes."""

NO_TROUBLE = re.compile(
    r"\b(?:no (?:problem|prob|probs|bother|worries|trouble|sweat|rush|hassle)|not a problem|without fail|no later|at no cost|"
    r"(?:of )?course not|natuurlijk niet|tuurlijk niet|naturlich nicht|bien sur que non|claro que no|por supuesto que no|"
    r"geen (?:probleem|punt|moeite)|zonder mankeren|"
    r"kein(?:e)? (?:problem|thema|ding|sorge|frage)|ohne probleme|"
    r"(?:pas|aucun|y a pas|il n'y a pas|sans) (?:de )?(?:souci|soucis|probleme|problemes|faute)|sans faute|"
    r"(?:no hay|sin|ningun) (?:problemas?|falta)|no te preocupes|no se preocupe)\b"
)
"""What denies nothing, and says yes where it stands in an answer."""

TAKES_IT_BACK = re.compile(
    r"\b(?:not?|nope|nah|never|cannot|cant|wont|dont|nothing|nobody|unfortunately|afraid|sorry|but|unless|if|depends|once|"
    r"until|might|may|maybe|perhaps|possibly|probably|hopefully|hope|hoping|try|trying|should|could|would|see|check|checking|"
    r"closed|shut|dicht|gesloten|volgeboekt|geschlossen|ausgebucht|fermee?s?|cerrad[oa]s?|"
    r"ask|asking|look into|find out|think|guess|reckon|normally|usually|let me|already|yesterday|was|were|did|had|"
    r"niet|geen|nee|neen|nooit|niks|niets|helaas|maar|tenzij|als|mits|indien|hangt|zodra|misschien|wellicht|mogelijk|"
    r"waarschijnlijk|hopelijk|hoop|hopen|probeer|proberen|zou|zouden|zien|kijken|kijk|vraag|navragen|uitzoeken|denk|schat|"
    r"normaal|meestal|gisteren|"
    r"nicht|nichts|nix|nein|nee|kein(?:e[nrms]?)?|nie|leider|aber|ausser|wenn|falls|sofern|sobald|kommt drauf an|vielleicht|"
    r"eventuell|evtl|vermutlich|wahrscheinlich|hoffentlich|hoffe|versuch\w*|sollte|konnte|wurde|schau\w*|sehen|prufe|frage|"
    r"denke|glaube|normalerweise|meistens|schon|bereits|gestern|ist schon|"
    r"non|pas|plus(?! (?:tard|tot|vite))|jamais|rien|malheureusement|helas|desolee?|mais|sauf|quand|des que|depend|peut-etre|"
    r"peut etre|"
    r"sans doute|probablement|espere|esperons|essaye?|essaie|essayer|essayons|devrait|devrais|pourrait|pourrais|verrai|"
    r"verra|verrons|voir|regarde|demande|verifie|crois|pense|normalement|deja|"
    r"nunca|nada|tampoco|lamentablemente|pero|salvo|cuando|siempre que|depende|quizas?|tal vez|a lo mejor|igual|"
    r"probablemente|seguramente|ojala|espero|esperamos|intent\w+|deberia|podria|ver|veo|miro|mirar|pregunto|consulto|"
    r"creo|supongo|normalmente|ayer|ya esta|ya lo|"
    r"(?:be|come|i'm|i am|he's|she's) back|(?:ben|is) (?:ik |hij |ze )?terug|(?:bin|ist) (?:ich |er |sie )?zuruck|(?:suis|est|"
    r"serai) "
    r"de retour|(?:estoy|estare|vuelvo))\b|n't\b|(?<=\w )(?<!que )si (?=\w)|(?<=, )si (?=\w)|\bn'(?=\w)|\bne\b"
)
"""What makes an answer no agreement: a no, a doubt, a condition, what is still to be found out, and what was."""

YOURS = re.compile(
    r"\b(?:you (?:can|could|may|must|need|have to|should)|please|can you|drop it|bring it in|pop in|send us|give us|"
    r"(?:u|je|jij|jullie) (?:kunt|kan|kunnen|moet|mag|dient)|(?:kunt|kun|kan|moet|mag|wilt|wil) (?:u|je|jij)|graag even|"
    r"stuur (?:maar|"
    r"ons|even)|bel (?:maar|ons)|"
    r"(?:sie|du|ihr) (?:konnen|konnt|kannst|mussen|musst|sollten|durfen|darfst)|(?:konnen|mussen|kannst|musst) (?:sie|du)|bitte|"
    r"(?:vous|tu) (?:pouvez|peux|devez|dois)|il faut|veuillez|envoyez|appelez|passez|venez|apportez|"
    r"(?:puedes?|podeis|pueden|tienes? que|debes?|hay que)|por favor|envianos|mandanos|llamanos|traelo|traela)\b"
)
"""What the person is to do, or may."""

_ONE_EN = r"(?:i|we|he|she|they|it|that|somebody|someone|(?:the|our|my) [a-z]+)"
_DO_EN = (
    r"(?:do|get|send|bring|take|be|have|sort|fix|collect|pick|ring|call|phone|mail|email|post|drop|pop|come|look|make|put|"
    r"arrange|deliver|text|forward|give|swap|pay)"
)
_DO_NL = (
    r"(?:doe|maak|mail|stuur|bel|regel|breng|neem|kom|fix|zorg|pak|haal|app|schrijf|herstel|stort|boek|ruil|lever|zet)"
)
_DOES_NL = (
    r"(?:doet|maakt|mailt|stuurt|belt|regelt|brengt|neemt|komt|fixt|pakt|haalt|appt|schrijft|herstelt|stort|boekt|ruilt|levert|"
    r"zet)"
)
_DO_ALL_NL = (
    r"(?:doen|maken|mailen|sturen|bellen|regelen|brengen|nemen|komen|pakken|halen|appen|schrijven|herstellen|storten|boeken|"
    r"ruilen|leveren)"
)
_GETS_NL = r"(?:krijgt?|hebt?|heeft|ontvangt?)"
_DO_DE = (
    r"(?:mach|schick|send|ruf|bring|nehm|komm|hol|meld|schreib|"
    r"reparier|erledig|uberweis|mail|liefer|kummer|schau|tausch|bestell)"
)
_WHO_FR = r"(?:je|j'|on|nous|il|elle|ils|elles)"
_TO_FR = r"(?:(?:vous|te|t'|le|la|les|l'|lui|m'en|en|y) ?){0,3}"
_DO_FR = (
    r"(?:(?:fais|fait|faisons|ferai|fera|ferons|envo\w+|enverr\w+|appel\w+|rappel\w+|apport\w+|apporte|pass\w+|vien\w+|"
    r"m'en occupe|occupe|occuperai|prend\w*|prends|repar\w+|rembours\w+|renv\w+|depos\w+|livr\w+|transmet\w*|charge|regle|"
    r"sera|seront|suis|arriv\w+)(?![\w'])|s'en (?:occupe|charge)|vais (?:le |la |les |vous )*\w+(?:er|ir|re)\b)"
)
_DO_ES = (
    r"(?:hago|hacemos|hare|haremos|hace|mando|mandamos|mandare|envio|enviamos|enviare|paso|pasamos|pasare|llamo|llamamos|llamare|"
    r"llama|llaman|llevo|llevamos|lleva|llevan|traigo|arreglo|arreglamos|arregla|recojo|recogemos|recoge|recogen|devuelvo|"
    r"devolvemos|ingreso|ingresamos|doy|damos|cambio|cambiamos|reparo|reparamos|preparo|dejo|dejamos|escribo|escribimos|"
    r"voy|vamos|va|van|encargo|encargamos|pongo)"
)
_IS_THERE = (
    r"(?:it's|it is|they're|they are) (?:there|in|back|with you|in your account|on your card)|"
    r"staat (?:het|hij|ie|die|dat) (?:er ?op|er|erbij)|(?:het|dat|die) staat (?:er ?op|er)|"
    r"(?:ist|steht) (?:es|das|er|sie) (?:drauf|da)|(?:es|das) (?:ist|steht) (?:drauf|da)|"
    r"(?:c'est|il est|elle est) (?:la|chez vous|chez toi|dessus|sur (?:votre|ton) compte)|c'est pour|"
    r"(?:l[oa]s? )?(?:ve|ves|vera|veras|esta|estara|estan|estaran) (?:ahi|alli|en (?:la|su|tu) (?:cuenta|tarjeta))"
)

DOES = re.compile(
    rf"\b(?:{_ONE_EN}(?:'ll| ll| will|'s going to| is going to|'m going to)(?: {_DO_EN}\b)?|"
    rf"you'll (?:have|get|receive|see)|you will (?:have|get|receive)|(?:will|'ll) {_DO_EN}|"
    r"(?:sending|posting|emailing|mailing|forwarding|bringing|dropping) (?:it|them|that|this|one|those)(?: (?:over|out|across|"
    r"round|on|off)\b)?|"
    rf"komt|kommt|llegan?|{_IS_THERE}|"
    r"(?:is |it's |they're )?(?:going|goes) (?:out|back(?=\W*$| (?:on|to|onto|today|tomorrow))|in the post)|in the post|"
    r"(?:gaat|ga) (?:mee|eruit|de deur uit|op de post)|geh(?:t|en) (?:noch )?(?:raus|"
    r"(?:heute |morgen )?in die post)|(?:ca |il |elle )?part|(?:pretes?|prets?)(?! a\b)|list[oa]s?|sale|"
    r"(?:all )?(?:sorted|done|fixed|ready|mended|repaired|finished)|i'm on it|on (?:it|its way)|leave it with (?:me|us)|"
    rf"{_DO_NL} (?:ik|we|wij)|(?:ik|we|wij) (?:{_DO_NL}|{_DO_ALL_NL})|{_DO_ALL_NL} (?:we|wij|ze)|"
    rf"{_DOES_NL} (?:hij|ie|ze|zij|er|iemand|(?:de|onze|mijn|mn) [a-z]+)|(?:hij|ie|ze|zij|iemand) {_DOES_NL}|"
    rf"{_GETS_NL} (?:u|je|jij|jullie)|(?:u|je|jij) {_GETS_NL}|komt (?:goed|in orde|voor elkaar|eraan)|"
    r"(?:wordt|word) (?:gedaan|geregeld|gefixt|gemaakt)|gaat lukken|lukt|zal ik (?:doen|regelen)|ga ik (?:doen|regelen)|"
    r"ben ik(?: er)?|zijn we(?: er)?|sta ik|is ie (?:klaar|gemaakt)|klaar|geregeld|"
    rf"{_DO_DE}e?n? (?:ich|wir)|(?:ich|wir) {_DO_DE}e?n?|{_DO_DE}t (?:er|sie|jemand|(?:der|die|unser\w*) [a-z]+)|"
    rf"(?:er|jemand) {_DO_DE}t|(?:nimmt|holt) (?:er|sie)|(?:er|sie) nimmt|nehm ich|"
    r"(?:bekommen|haben|kriegen|erhalten) sie|(?:bekommst|hast|kriegst) du|sie (?:bekommen|haben|kriegen|erhalten)|"
    r"du (?:bekommst|hast|kriegst)|(?:bin|komm) ich(?: da)?|sind wir(?: da)?|ist (?:fertig|erledigt|repariert)|erledigt|fertig|"
    rf"{_WHO_FR} ?{_TO_FR}{_DO_FR}|(?:vous|tu) (?:l'|la |le |les )?(?:aurez|avez|auras|as|recevrez|recevras|recevez)|"
    r"(?:on|with|off) (?:the|your) next (?:bill|invoice|statement)|(?:op|met) (?:de|je|uw) volgende (?:rekening|nota|factuur)|"
    r"(?:auf|mit) (?:der|ihrer|deiner) nachsten rechnung|(?:sur|avec) (?:la|votre|ta) prochaine facture|"
    r"(?:en|con) (?:la|su|tu) (?:proxima|siguiente) factura|"
    r"c'est (?:fait|regle|repare)|(?:ce )?sera (?:fait|regle|repare|pret)|comptez sur (?:moi|nous)|j'y serai|"
    rf"(?:(?:te|le|les|os|se|me) )?(?:l[oa]s? )?{_DO_ES}|(?:l[oa]s? )(?:tiene|tienes|tendra|tendras|teneis|recibe|recibes|"
    rf"recibira)|"
    r"(?:l[oa]s? )?(?:tiene|tienes|tendra|tendras)|(?:estara|queda|quedara) (?:list[oa]|arreglad[oa]|hech[oa])|"
    r"(?:me|nos) encargo|ahi estare|alli estare)\b"
)
"""That somebody of the company does it, or that the person gets it."""

_FILLS = (
    "h u uur uhr am pm "
    "and so then now just also too well still again straight away first thing morning afternoon evening lunchtime noon midday "
    "night "
    "end day latest at it that them one you your for to me us same time both myself personally mate love thanks thank cheers "
    "great perfect brilliant lovely good day this in the before after between sometime during course "
    "en ook nog even gelijk meteen direct wel hoor dan weer het dat die hem ze er voor je jou u uw erbij zelf meteen "
    "ochtend morgen middag avond ochtends middags avonds s begin eind dag top mooi fijn bedankt dank tussen ie m mn in de "
    "loop van all full whole total helemaal hele volledig allebei alle beide totaal "
    "und auch noch gleich direkt sofort dann mal eben kurz ja das es den die der ihn sie ihnen dir dich mit dabei selbst "
    "personlich "
    "vormittag nachmittag abend mittag vormittags nachmittags abends mittags fruh morgens ende tag danke super prima im lauf "
    "laufe des ganz ganzen gesamten komplett voll vollen alle beide "
    "et aussi encore bien alors donc en meme temps fois ca cela le la les l vous te t y de d matin midi apres-midi soir soiree "
    "matinee debut fin journee merci parfait super tout suite avec dans l'apres-midi pour "
    "totalite entier entierement toute tous toutes deux "
    "y tambien aun mismo misma enseguida ya pues entonces lo la los las te le les os se por manana tarde noche mediodia primera "
    "ultima hora gracias genial perfecto mismo dia de en la el durante a "
    "todo toda todos todas entero entera enteros enteras integro dos ambos ambas "
    "euro euros eur pound pounds quid pfund livres"
)
BESIDE_IT = AROUND_A_DAY | frozenset(_FILLS.split())
"""What stands beside a yes or a day and tells nothing else."""

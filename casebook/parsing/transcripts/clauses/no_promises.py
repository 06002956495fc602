"""What makes a sentence none of this company's promises, whatever stands in it: a wish that came to nothing, a habit, hearsay,
what the person is reminded of or has to do, and what nobody knows.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_WISHED = (
    r"\b(?:i|we)(?:'d| would) (?:have )?(?:really |so )?(?:loved|liked|preferred|wanted)\b|\bi (?:was|had) (?:been )?hoping\b|"
    r"\b(?:i|we)(?:'d| would) have (?!to\b)\w+(?:ed|t|n)\b|"
    r"\bhad(?:den)? (?:ik |we |wij )?(?:u |je |het |dat |deze )*graag\b|\b(?:ik|we|wij) had(?:den)? (?:u |je |het |dat )*graag\b|"
    r"\b(?:hatte|hatten) (?:ich |wir )?(?:\w+ ){0,3}gern\w*\b|"
    r"\b(?:aurais|aurions|aurait) (?:\w+ )?(?:aime|voulu|souhaite|prefere)\b|"
    r"\bme (?:hubiera|habria|hubiese) (?:gustado|encantado)\b|\b(?:hubiera|habria|hubiese|hubieramos|habriamos) querido\b"
)
"""What one would have liked to do: `J'aurais bien aimé vous envoyer un dépanneur demain`."""

_AT_TIMES = (
    r"^\W*(?:often|mostly|vaak|oft|meistens|souvent|la plupart du temps|a menudo|muchas veces)\b|"
    r"\b(?:sometimes|occasionally|now and then|soms|af en toe|manchmal|gelegentlich|ab und zu|parfois|de temps en temps|"
    r"a veces|de vez en cuando|d'habitude|habituellement|d'ordinaire|gewoonlijk|doorgaans|ublicherweise|gewohnlich|"
    r"habitualmente|por lo general|de costumbre)\b"
)
"""What is so at times, or as a rule: `soms ook op zondag`."""

_HEARD = (
    r"\b(?:so|or so|as far as) i(?:'ve| have)? (?:hear|heard|gather|am told|was told|understand)\b(?=\W*$)|\bpeople say\b|"
    r"\b(?:heb ik (?:gehoord|me laten vertellen)|hoor ik wel eens|naar verluidt|zeggen ze)(?=\W*$)|"
    r"\b(?:habe ich (?:\w+ )?gehort|hab ich (?:\w+ )?gehort|hort man|angeblich)(?=\W*$)|\bangeblich\b|"
    r"\b(?:a ce qu'on dit|parait-il|d'apres ce que j'ai entendu|il parait)(?=\W*$)|"
    r"\b(?:(?:segun|por lo que) (?:dicen|he oido|tengo entendido)|eso dicen)(?=\W*$)"
)
"""What somebody only heard say: `they fix any phone in an hour, so I've heard`."""

_REMINDED = (
    r"^\W*(?:(?:and |so |en |und |et |y )?(?:please |bitte )?(?:remember|don't forget|do not forget|be sure|make sure) "
    r"(?:to|you)\b|(?:vergeet|denk) (?:niet|eraan|er aan|er wel aan)\b|(?:vergessen|denken) sie (?:bitte )?(?:nicht|daran)\b|"
    r"(?:denk|vergiss) (?:bitte )?(?:daran|nicht)\b|(?:pensez|songez) a\b|n'oubli\w+ pas\b|"
    r"(?:recuerde|recuerda|acuerdese|acuerdate|no olvide|no olvides|no se olvide) (?:de )?(?:que )?\w+(?:ar|er|ir)\b)"
)
"""What the person is reminded to do: `Recuerde llevar el DNI`."""

_MY_DUTY = (
    r"\b(?:told|said|says|informed)(?: me)? (?:that )?i(?:'d| would)? (?:have to|had to|must|need to|needed to|should)\b"
    r"(?! (?:get|have|receive|hear|be)\b)|"
    r"\bi (?:have|had|need|needed) to (?:\w+ ){0,5}myself\b|"
    r"\b(?:dat )?ik (?:\w+ ){0,4}zelf (?:moet|moest)\b|\bik (?:moet|moest) (?:\w+ ){0,4}zelf\b|"
    r"\bich (?:muss|musse|soll|solle|sollte) (?:\w+ ){0,5}selbst\b|\bdass ich (?:\w+ ){0,5}selbst (?:\w+ ){1,3}(?:muss|soll)\b|"
    r"\b(?:que )?je (?:dois|devais|devrais) (?:\w+ ){0,5}moi[- ]meme\b|\bc'etait a moi d\b|"
    r"\b(?:que )?(?:yo )?(?:tengo|tenia|debo|debia) (?:que )?(?:\w+ ){0,5}yo mism[oa]\b"
)
"""What the person was told to do themselves: `I was told I have to ring the manufacturer`."""

_ONE_HAS_TO = (
    r"\b(?:has|have|needs?|ought) to (?:come|go|be (?:sent|returned|shipped|posted|handed|brought)) (?:it )?back\b|"
    r"\b(?:has|have|needs?) to be returned\b|"
    r"\bil (?:vous |te |nous |leur )?(?:faut|faudra|faudrait) (?:(?:nous|me|le|la|les|lui) |l'|m')*"
    r"(?!(?:compter|attendre|patienter|prevoir)\b)\w+(?:er|ir|re)\b|"
    r"\b(?:hay|habra|habria) que (?!(?:esperar|contar)\b)\w+(?:ar|er|ir)\w*"
)
"""What has to be done, mostly by the person: `Il faudra nous retourner l'autre sous 14 jours`."""

_UNKNOWN = (
    r"\b(?:is anyone's guess|is anybody's guess|remains to be seen|is up in the air|steht (?:\w+ ){0,2}in den sternen|"
    r"ist (?:\w+ ){0,2}(?:noch )?(?:unklar|ungewiss|offen)(?=\W*$)|weiss niemand|"
    r"is (?:nog )?(?:niet bekend|onduidelijk|de vraag)|"
    r"moet nog blijken|on ne sait pas|reste a voir|nul ne sait|esta por ver|quien sabe|no se sabe|vaya usted a saber)\b"
)
"""What nobody knows: `Wann der Monteur Zeit hat, steht in den Sternen`."""

_PLACE = (
    r"(?:shop|store|office|branch|desk|counter|lines|winkel|filiaal|kantoor|balie|laden|geschaft|filiale|buro|schalter|"
    r"magasin|boutique|agence|guichet|bureau|tienda|oficina|sucursal|mostrador)"
)
_HOURS = re.compile(
    rf"\b{_PLACE}\b.*\b(?:opens?|opened|closes?|closed|geopend|dicht|gesloten|sluit\w*|geoffnet|offen|offnet|schliesst|zu|"
    r"geschlossen|ouvre\w*|ouverte?s?|ferm\w+|abr\w+|abiert\w+|cierra\w*|cerrad\w+|auf(?=\W*$))\b|"
    r"\b(?:we are|we're|we zijn|wij zijn|wir sind|wir haben|nous sommes|on est|estamos)\b.*\b(?:open|closed|geopend|gesloten|"
    r"geoffnet|zu|geschlossen|ouverts?|fermes?|abiertos|cerrados)\b|\b(?:nuestro horario|opening hours|openingstijden|"
    r"horaires)\b|"
    r"\b(?:(?:we|wij|wir|nous|on) (?:open|close|sluiten|openen|schliessen|offnen|fermons|ouvrons|ferme|ouvre)|cerramos|abrimos)"
    r"(?= (?:on|at|again|early|late|for|op|om|weer|vroeg|am|um|wieder|fruh|le|la|a|des|plus|los?|el|mas|por|desde|hasta|"
    r"\w+(?:day|dag|tag|di)s?)\b)|"
    r"\b(?:sale (?:ends|starts)|valid|expires?|runs (?:until|out)|geldig|loopt (?:af|tot)|gultig|lauft (?:ab|bis)|valable|"
    r"expirer?a?|court jusqu|vence\w*|caduca\w*)\b"
)
"""When somebody is there, and how long something holds."""

_PAYMENT = re.compile(
    r"\b(?:fees?|premium|instal\w+|direct debit|payment|bill|rent|bedrag|premie|termijn|incasso|contributie|huur|"
    r"beitrag|rate|betrag|gebuhr|miete|cuota|recibo|alquiler|mensualite|cotisation|loyer|echeance|factur\w*|\w*rechnung)\b.*"
    r"\b(?:taken|collected|debited|charged|due|afgeschreven|geincasseerd|abgebucht|eingezogen|fallig|"
    r"preleve\w*|debite\w*|cobr\w+|carg\w+)\b"
)
"""What the person pays."""

_EVENT = (
    r"\b(?:concert\w*|gigs?|festivals?|premiere|voorstelling|optreden|wedstrijd|konzert|auftritt|vorstellung|spectacle|"
    r"concierto|partido|espectaculo) (?:\S+ ){0,5}?(?:moved|postponed|rescheduled|put back|verplaatst|verzet|uitgesteld|"
    r"verschoben|verlegt|reporte|deplace|decale|repousse|pasa|aplaza\w*|traslada\w*|cambia\w*)\b"
)
"""That what people go to is on another day, which nobody promises: `the concert has been moved to 22 May`."""

_SORRY_THAT = (
    r"\b(?:sorry|apologi[sz]e|regret|spijt (?:me|ons|het)|tut (?:mir|uns) (?:\w+ )?leid|bedauer\w+|desolee?s?|navree?s?|"
    r"regrett\w+|(?:lo )?siento|lament\w+)(?: \w+){0,2},? (?:that|dat|dass|que) [^,;]*$"
)
"""What is only regretted: `I'm sorry that the scaffolding is still up on Thursday`."""

_MARKED = (
    r"\b(?:marked|show(?:ing|n|s)?(?: up)?|listed|recorded|registered|logged|flagged|down|says|reads|appears) as "
    r"(?:\w+ )?(?:delivered|collected|returned|refunded|paid|sent|shipped|received|handed|signed|left|picked|completed|closed|"
    r"resolved|dispatched|credited|replaced|repaired|fixed)\b|"
    r"\b(?:staat|gemarkeerd|geregistreerd|vermeld|genoteerd|gemeld) als (?:\w+ )?(?:\w*ge)?\w+(?:d|t)\b|\bals (?:\w*ge\w+(?:d|"
    r"t)|bezorgd|"
    r"verzonden|ontvangen|afgeleverd|opgehaald) (?:staat|gemarkeerd|geregistreerd|gemeld)\b|"
    r"\bals (?:\w+ )?(?:zugestellt|geliefert|abgeholt|versendet|erstattet|bezahlt|erledigt|abgegeben|ausgeliefert|eingegangen) "
    r"(?:\w+ ){0,3}?(?:markiert|vermerkt|gefuhrt|angezeigt|gemeldet|verbucht|hinterlegt|eingetragen|registriert)\b|"
    r"\b(?:indiquee?s?|marquee?s?|notee?s?|signalee?s?|enregistree?s?|apparai\w+|figure) comme (?:\w+ )?(?:livre|remis|recu|"
    r"rembourse|paye|"
    r"envoye|retire|recupere|distribue|expedie|traite|clos)e?s?\b|"
    r"\b(?:figura|figuran|consta|constan|aparece|aparecen|sale|marcad[oa]|registrad[oa]|anotad[oa]) como (?:\w+ )?(?:entregad|"
    r"recogid|devuelt|pagad|"
    r"enviad|recibid|reembolsad|cerrad|resuelt|abonad|repartid)[oa]s?\b"
)
"""What a program tells of what was done, with its day: `I can see it marked as delivered on Tuesday`."""

_CALLS_ABOUT = (
    r"^\W*(?:ik bel (?:u |je )?(?:over|omdat|vanwege)|i(?:'m| am) (?:just )?(?:calling|ringing|"
    r"phoning) (?:you )?(?:about|because|regarding)|"
    r"ich rufe (?:sie |dich )?(?:an )?(?:wegen|weil)|je (?:vous|t'|te )?\s?appelle (?:au sujet|concernant|a propos|parce)|"
    r"(?:le|te) llamo (?:por|sobre|porque|acerca))\b[^,;]*$"
)
"""What somebody calls about right now: `ik bel over uw vaatwasser`."""

_ON_AVERAGE = (
    r"\b(?:average|durchschnittliche?[nrs]?|im (?:durch)?schnitt|gemiddelde?|en moyenne|en promedio|de media|"
    r"tiempo (?:\w+ ){0,2}medio|"
    r"temps (?:\w+ ){0,3}moyen|delai moyen)\b|"
    r"\b(?:typically|usually|normally|generally) (?:repl|respond|answer)\w+|\b(?:reageer|antwoord)\w* (?:meestal|"
    r"doorgaans|gewoonlijk)\b|"
    r"\bantworte\w* (?:meist|normalerweise|in der regel|ublicherweise)\b|\brepond\w* (?:generalement|habituellement|"
    r"en general|souvent)\b|"
    r"\bsuele\w* (?:responder|contestar)\b|\bresponde\w* (?:normalmente|habitualmente)\b"
)
"""How long answers take as a rule, which pages say of every conversation: `Reageert meestal binnen een dag`."""

_SOMETIME = (
    r"\birgendwann\b(?!\W*(?:am|im|an|in|morgen|heute|ubermorgen|nachste\w*|kommende\w*|diese\w*|zwischen|ende|anfang|vor|bis|"
    r"mon|die|mit|don|fre|sam|son|\d))|\bsome ?day\b(?! (?:next|this|in|soon|between|before))|\bone of these days\b|"
    r"\b(?:ooit|wel (?:eens|een keer))\b|\bun (?:de ces jours|jour ou l'autre)\b|\b(?:algun dia|un dia de estos)\b"
)
"""What may come at any time, which nobody can hold them to: `sie melden sich irgendwann`."""

_FAILING = (
    r"^\W*(?:failing|in the absence of|without (?:your |a |any )?(?:receipt|reply|response|answer|payment|documents?|news)|"
    r"bij (?:gebreke|uitblijven|het uitblijven) van|zonder (?:uw |tijdige )?(?:reactie|ontvangst|antwoord|betaling|tegenbericht)|"
    r"mangels|bei ausbleiben|ohne (?:ihre |rechtzeitige |deine )?(?:antwort|ruckmeldung|eingang|zahlung|unterlagen)|"
    r"(?:a defaut|faute|en l'absence|sans) (?:de |d'|du |des )?(?:votre |cette |la |le )?(?:reception|reponse|retour|paiement|"
    r"nouvelles?|envoi|certificat|pieces?|documents?|justificatif\w*)|"
    r"(?:a falta de|en defecto de|de no (?:recibir|tener)|sin (?:su |la )?(?:respuesta|recepcion|noticias|documentacion))|"
    r"en caso de no)\b"
)
"""What comes of it where the person does nothing: `À défaut de réception avant le 10, le dossier sera classé`."""

_YOU_SAY = (
    r"\b(?:you (?:say|said|write|wrote|state[sd]?|mention(?:ed)?|indicate[sd]?)|(?:u|je) (?:schrijft|schreef|zegt|zei|meldt)"
    r"|sie (?:schreiben|schrieben|teilen mit|teilten mit|sagen|sagten)|vous (?:indiquez|ecrivez|dites|precisez|annoncez)"
    r"|(?:usted )?(?:nos )?(?:indica|escribe|comenta|dice))(?:,? (?:that|dat|dass|que))? (?:you|u|je|sie|vous|usted)\b"
)
"""What the reader has written: `dans lequel vous indiquez que vous viendrez avant Noël`."""

_THEIR_TIME = (
    r"\b(?:they|he|she|ze|zij|hij|die|er|ils?|elles?) (?:now |then |dan |nu |dann |jetzt )?(?:get|gets|have|has|hebben|heeft|"
    r"krijgen|haben|hat|bekommen|ont|a|disposent de) (?:up to |tot |bis zu |jusqu'a )?\d+ \w+(?=\W*$)|"
    r"\b(?:ellos )?tienen (?:hasta )?\d+ \w+(?=\W*$)"
)
"""How long others have for something: `they get 45 days`."""

_TRACKED = (
    r"^(?!.*\b(?:you(?:'ll| will) (?:get|have|receive)|(?:send|e-?mail|text|forward|deliver|lever|liefer|livr|entreg)\w*|"
    r"krijg\w*|ontvang\w*|"
    r"stu(?:ur|ren)\w*|mail\w*|"
    r"bekomm\w*|erhalt\w*|schick\w*|recevr\w+|envo\w+|recibir\w*|envi\w+|mand\w+)\b)"
    r".*\b(?:tracking|track ?(?:and|en|&) ?trace\w*|volg(?:code|nummer|link)|sendungs\w+|suivi|seguimiento)\b[^.;]*"
    r"\b(?:starts? (?:working|updating)|(?:will|should|to) (?:work|update|go live|be (?:active|live|updated))|(?:is|becomes) "
    r"(?:active|live)|werkt|werken|actief|bijgewerkt|funktionier\w+|aktiv|aktualisiert|freigeschaltet|fonctionn\w+|acti(?:f|ve)|"
    r"mis a jour|funcion\w+|activ[oa]|actualiz\w+)\b"
)
"""When the number of a parcel shows something, which brings nothing: `the tracking number will start working this evening`."""

_TO_TALK_OVER = (
    r"\b(?:i|we) (?:still )?(?:have to|need to|must) (?:still |first )?(?:discuss|talk|speak|consult|check with)\b"
    r"(?! (?:to |with )?you)|"
    r"\b(?:moet|moeten) (?:ik|we|wij)\b[^.;!?]*\b(?:overleggen|bespreken|voorleggen)\b|"
    r"\bmuss(?:en)? (?:ich|wir)\b[^.;!?]*\b(?:besprechen|absprechen|abstimmen|sprechen|klaren|rucksprache)\b|"
    r"\b(?:je dois|nous devons)\b[^.;!?]*\b(?:en parler|discuter|consulter|en referer)\b|"
    r"\b(?:tengo|tenemos) que\b[^.;!?]*\b(?:hablarlo|consultar\w*|comentar\w*|hablar)\b"
)
"""What the company still has to talk over among themselves: `over de nota moet ik nog met mijn collega overleggen`."""

_TRAVELS = (
    r"\b(?:(?:is|are) (?:flying|travelling|traveling)|flies|travels|vliegt|reist|fliegt|viaja|vuela|voyage|vole) (?:\w+ ){0,2}?"
    r"(?:tonight|today|this evening|tomorrow|vanavond|vandaag|morgen|heute|heute abend|ce soir|aujourd'hui|demain|esta noche|"
    r"hoy|manana)\b"
)
"""When a case or a parcel is on its way, which brings nothing to the door yet: `viaja esta noche`."""

_NONE = re.compile(
    "|".join(
        (
            _TO_TALK_OVER,
            _TRAVELS,
            _THEIR_TIME,
            _TRACKED,
            _YOU_SAY,
            _SOMETIME,
            _FAILING,
            _MARKED,
            _CALLS_ABOUT,
            _ON_AVERAGE,
            _WISHED,
            _AT_TIMES,
            _HEARD,
            _REMINDED,
            _MY_DUTY,
            _ONE_HAS_TO,
            _UNKNOWN,
            _SORRY_THAT,
            _EVENT,
        )
    )
)


_DONE_ALREADY = re.compile(
    r"(?=.*\b(?:(?:have|has|'ve|'s|was|were|been|we|i) already|already (?:been )?\w+(?:ed|t|id)|"
    r"(?:hebben|heb|zijn|is|werd) .*\b(?:al|reeds)|(?:haben|habe|wurden?|ist|sind) .*\b(?:schon|bereits)|"
    r"(?:avons|ai|ont|a|est|sont) deja|ya (?:(?:se|le|les|te|os|lo|la|los|las) )*(?:he|hemos|ha|han))\b)"
    r"(?=.*\b(?:this morning|today|yesterday|earlier|vanochtend|vanmorgen|vandaag|gisteren|heute|gestern|ce matin|"
    r"aujourd'hui|hier|"
    r"esta manana|hoy|ayer)\b)"
)
"""What is done, with when it was, and nothing left to come of it: `ya se los hemos devuelto esta mañana`."""

_THERE_ALREADY = re.compile(
    r"\b(?:you(?:['’]ll| will| should| can| may|)|it(?:['’]ll| will| should)) (?:already (?:see|have|be)|"
    r"(?:see|have|be) (?:it|that|this|there|showing)(?: \w+){0,3} already)\b"
)
"""What the person has by now, said in English by a word of what will be: `you should see it already`."""


def is_done_already(small: str) -> bool:
    """Whether words in small letters, in which no day to come is told, say that something has been done by now, and when.

    >>> is_done_already("we've already refunded you this morning."), is_done_already("we've already processed your refund.")
    (True, False)
    """
    return _DONE_ALREADY.match(small) is not None or _THERE_ALREADY.search(small) is not None


def is_none(small: str) -> bool:
    """Whether words in small letters promise nothing, of this company at least.

    >>> is_none("bij andere winkels komt de bezorger soms ook op zondag."), is_none("de bezorger komt zondag.")
    (True, False)
    """
    return _NONE.search(small) is not None


_A_WISH = re.compile(
    r"\b(?:wanted to|would have liked|wilden?|wou(?:den)?|wollten?|voulai(?:t|ent)|"
    r"(?:queria|pretendia|pensaba)n?(?= \w*[aei]r\b))\b"
)


def tells_a_wish(small: str) -> bool:
    """Whether words in small letters, of a call that is told, tell what somebody wanted to do.

    >>> tells_a_wish("paco wanted to go to court before christmas"), tells_a_wish("they want it back on friday")
    (True, False)
    """
    return _A_WISH.search(small) is not None


def is_no_deed(small: str) -> bool:
    """Whether words in which nothing is known that companies do for people tell when somebody is there, how long something holds,
    or what the person pays.

    >>> is_no_deed("die miete wird am donnerstag abgebucht."), is_no_deed("der rasen wird am donnerstag gemaht.")
    (True, False)
    """
    return _HOURS.search(small) is not None or _PAYMENT.search(small) is not None

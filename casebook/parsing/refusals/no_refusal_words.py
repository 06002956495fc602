"""The words by which a note typed in a hurry tells that a *no* is no refusal of the company, or none any more, in five languages.

All are looked for in text that is folded: small letters, no accents.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, any_folded

_MONTH = (
    r"(?:(?:the )?(?:end of |eind |ende |fin |finales de )?"
    rf"(?:{any_folded(MONTHS, SHORT_MONTHS)}|next year|volgend jaar|20\d\d))"
)

HANGS_ON = QuickPattern(
    rf"\b(?:if|whether|ob|unless|only (?:if|when|with)|without (?!(?:paying|refund|giving|any|a word|asking|looking"
    rf"|reading|telling))"
    rf"|or no|oder kein\w*|sonst kein\w*|anders geen|sinon pas|o no|provided|as long as|(?:un)?til(?! {_MONTH})|once"
    rf"|until then|als|tenzij|mits|zonder"
    rf"|zolang|tot(?:dat)?(?! {_MONTH})|wenn|falls|sofern|ausser|ohne|solange|bevor|bis(?! (?:zum |zur )?{_MONTH})"
    rf"|sauf|sans|tant que|a moins|si (?!no\b)(?!que\b)|s'il|s'ils|avant d'avoir|salvo|a menos|mientras|hasta(?! {_MONTH})"
    rf"|si)\b(?! so\b)"
)
"""What it hangs on, where it stands beside it: it is not refused yet."""

NOT_YET = QuickPattern(
    r"\b(?:yet|so far|still (?:no|not|nothing|hav|has|wait)|today|tonight|right now|at the moment|currently|for now"
    r"|(?:zeggen|weet|wist|vraagt|weten) (?:\w+ )?of|nog (?:geen|niet|niks|niets|steeds (?:geen|niet))|vandaag niet"
    r"|momenteel|voorlopig|op dit moment|noch (?:kein\w*"
    r"|nicht|nix"
    r"|nichts)|immer noch (?:kein\w*|nicht|nix)|momentan|derzeit|im moment|heute (?:nicht|nix)|toujours (?:pas|aucun\w*"
    r"|rien)|pas encore"
    r"|encore (?:pas|aucun\w*|rien)|pour l'instant|pour le moment|en ce moment|aun no|todavia no|sigo sin|siguen? sin"
    r"|de momento"
    r"|por ahora|hoy no|ahora mismo)\b"
)
"""What has not come yet, or cannot be done at this hour."""

BEFORE = QuickPattern(
    r"\b(?:last (?:week|month|year|time|call|spring|summer|autumn|winter)|previously|earlier|back in|originally|at first"
    r"|initially"
    r"|before (?:that|this)|months? ago|weeks? ago|days? ago|first (?:said|refused|they|he|she|no)"
    r"|had (?:been )?(?:refused|denied|said|declined)"
    r"|vorige|vorig jaar|eerder|destijds|geleden|eerst|aanvankelijk|had(?:den)? (?:\w+ )?(?:geweigerd|afgewezen)"
    r"|letzte\w*|letztes|damals|zuerst|erst|anfangs|vorher|zunachst|vor \w+ (?:tag|woche|monat)\w*"
    r"|hatte\w* (?:\w+ ){0,3}?abgelehnt"
    r"|derniere?|il y a|d'abord|au debut|avait|avaient|auparavant|pasad[oa]|hace \w+|primero|al principio|antes|habian?)\b"
)
"""What was at another time."""

RULE = QuickPattern(
    r"\b(?:policy|terms|t ?& ?c'?s?|website|web ?site|web ?page|faq|small print|sign|contract|leaflet|site|page|app"
    r"|receipt|box) (?:(?:on|that|it|in|by|which|the) ){0,2}"
    r"(?:says?|states?|reads?|said)\b|\bit says (?:on|in)\b|\b(?:usually|normally|generally|always|never)\b"
    r"|\b(?:website|site|voorwaarden|bonnetje|bon|app|pagina|bordje) (?:\w+ ){0,2}?(?:staat|zegt|zeggen|vermeldt)\b"
    r"|\b(?:staat|op) (?:op|in) (?:de|hun) "
    r"(?:site|website|voorwaarden|app)\b|\b(?:normaal|meestal|gewoonlijk|altijd)\b"
    r"|\b(?:agb|webseite|website|homepage|schild|seite) (?:\w+ ){0,2}?(?:steht|sagt|sagen)\b|\bsteht (?:auf|in) (?:der|den"
    r"|ihrer)\b"
    r"|\b(?:normalerweise|meistens|immer|grundsatzlich|generell)\b"
    r"|\b(?:site|cgv|conditions|note|page|ticket|faq) (?:du site )?(?:dit|disent|indique\w*|precise\w*)\b|\bsur (?:le"
    r"|leur) site\b|\b(?:note du site|normalement"
    r"|en general|habituellement)\b|\b(?:web|pagina|condiciones|letra pequena) (?:\w+ ){0,2}?(?:dice|dicen|pone|ponen|indica)\b"
    r"|\b(?:normalmente|en general|siempre)\b"
)
"""What is written somewhere for everybody, or so as a rule."""

OF_OTHERS = QuickPattern(
    r"\b(?:neighbou?rs?|mum|mom|dad|husband|wife|friend|mate|flatmate|(?:chat)?bot|robot|postman|postie|ombudsman|police"
    r"|court|lawyer|solicitor|visa"
    r"|mastercard|my bank|buur\w*|vriend\w*|politie|rechter|advocaat|mijn bank|geschillen\w*|nachbar\w*|freund\w*|polizei"
    r"|anwalt"
    r"|meine bank|voisine?s?|ami|amie|mediateur|avocat|ma banque|vecin[oa]s?|amig[oa]|policia|abogad[oa]|mi banco|consumo"
    r"|(?:the |a |de |het |der |le |el )?(?:courier|driver|koerier|bezorger|fahrer|bote|livreur|repartidor"
    r"|mensajero) (?:refus\w+|weiger\w+|no quiso"
    r"|a refuse|wollte))\b"
)
"""Who it was that is nobody of the company."""

OWN = QuickPattern(
    r"(?:so |and |but |then |now )*(?:i|i'm|i've|i'd|i'll|ive|we|we've|we'll|my|me)\b(?! (?:was|were|am|got|get|have been"
    r"|been|cannot|can't|could not|couldn't|had"
    r"|asked|wanted) )"
    r"|(?:i )?told (?:them|him|her|\w+) (?:no|i|to|that|its?|it's)\b|want\w*\b|asked\b|said no thanks\b|(?:en |maar "
    r"|dus )?(?:ik|wij|heb|heb ik)\b"
    r"|(?:und |aber |also )?(?:ich|hab|habe|wir|hab ich|habe ich)\b|(?:et |mais |donc )?(?:j'|je |nous )|(?:y "
    r"|pero )?(?:yo|he|hemos|lo|la|les|le) "
    r"(?:\w+ )?(?:dicho|rechac\w+|dije|rechazado|no quise)\b|dije\b|rechace\b"
)
"""How a clause begins in which the person does or says something themselves."""

OWN_ANYWHERE = QuickPattern(
    r"\b(?:i|we|i've|ive) (?:said|say|told \w+|refuse[sd]?|declined?|turned|rejected|won't|wouldn't|didn't|don't|will not"
    r"|can't|cannot)\b"
    r"|\b(?:ik|heb|wij) (?:heb )?(?:\w+ )?(?:geweigerd|weiger|nee gezegd|afgewezen|afgeslagen|bedankt)\b|\b(?:heb|had"
    r"|dat heb) ik\b"
    r"|\b(?:ich|hab|habe|wir) (?:\w+ )?(?:abgelehnt|lehne|lehnte|nein gesagt|verweiger\w+)\b|\b(?:hab|habe) ich\b"
    r"|\blehn(?:e|te) ich\b"
    r"|\bj'(?:ai )?(?:\w+ )?(?:refuse|dit non|decline)|\bje (?:refuse|decline)|\b(?:lo|la|los|las) (?:he )?rechac\w+"
    r"|\bdije q(?:ue)? no|\bhe dicho q(?:ue)? no"
    r"|\btold (?!me\b|us\b)\w+ (?:no\b|i\b)|\bno thanks\b|\bnee bedankt\b|\bnein danke\b|\bnon merci\b|\bno gracias\b"
)
"""What the person says no to, wherever it stands."""

OFFERED = QuickPattern(
    r"\b(?:offer\w*|voucher|goodwill|bied(?:t|en)?|bood|boden|aangeboden|aanbod|angeboten|biete[tn]?|bot|angebot|gutschein"
    r"|propos\w*|bon"
    r"|ofrec\w+|oferta|vale)\b"
)
"""What somebody offered: *no* alone beside it is what the person said."""

TAKEN_BACK = QuickPattern(
    r"\b(?:agreed?|agrees|then ok|ok (?:now|then|in the end|refund)|said (?:yes|ok)|says (?:yes|ok)|approved|approves"
    r"|after all|in the end|eventually|changed (?:his|her|their) mind"
    r"|gave in|caved|sorted|resolved|all done|all ok|overturned|reversed|re-?opened|re-?opening|rebooked|now (?:refunding"
    r"|paying|accepts?|agrees?|ok|yes|will|they will)"
    r"|but (?:will|ok|then|now) (?:refund|pay|replace|do|they|he|she|ok|agreed)"
    r"|toch (?!niet|geen|nog geen|echt)|akkoord|goedgekeurd|uiteindelijk|(?:nu|dan|toen) (?:wel|ok|ja|goed)|opgelost"
    r"|geregeld|heropend|omgeboekt"
    r"|doch (?!nicht|kein|nix)|zugestimmt|genehmigt|schliesslich|am ende|(?:jetzt|dann) (?:ok|ja|doch)|zugesagt|erledigt"
    r"|wieder (?:offen|geoffnet)"
    r"|d'accord|accepte(?! pas)(?! rien)(?! plus)|finalement|au final|(?:puis|mais) (?:ok|oui)|approuve\w*|resolu|regle|rouvert"
    r"|de acuerdo|al final|finalmente|(?:luego|ahora|pero) (?:si|q si|que si)|aceptan(?! nada)|aprobad[oa]|resuelto"
    r"|solucionado)(?![a-z])"
)
"""What takes a refusal back that stands before it."""

INSTEAD = QuickPattern(
    r"\b(?:re-?booked|rescheduled|umgebucht|omgeboekt|instead|in plaats daarvan|stattdessen"
    r"|a la place|en su lugar|en lugar de eso)\b"
)
"""What says that there is another thing in the place of what there is none of, or beside it."""

THEIR_VOICE = QuickPattern(
    r"\b(?:unfortunately|regret|afraid|helaas|leider|bedauern|malheureusement|regrettons|navres?|desoles?|lamentamos"
    r"|sentimos|desgraciadamente)\b"
    r"|(?:.*\b)?(?:e-?mail|mail|letter|reply|message|brief|antwoord|antwort|schreiben|courrier|reponse|correo|carta"
    r"|respuesta)(?: \w+){0,3}\Z"
)
"""What is in the words of the company, where *we* is nobody else: a regret, or what stands before what a mail says."""

OF_ME = QuickPattern(r"(?:and |but |so |en |und |et |y )?(?:i|i'm|i'll|i'd|i've|ik|ich|je|j'\w+|yo)\b")
"""How a clause begins of which nobody but the person can be the subject."""

BY_THAT_WAY = QuickPattern(
    r"\b(?:can't|cannot|can not|couldn't|kan|kann|peut|puede)\b.*\b(?:online|in the app|on the app|over the phone|by phone"
    r"|by chat|telefonisch|im chat|en ligne|par telephone"
    r"|por telefono|en linea|por chat)\b"
)
"""What cannot be done by one way, and may be by another."""

BEGAN = QuickPattern(
    r"\b(?:look(?:s|ing)? into|check(?:s|ing|ed)?(?! out)|chas(?:e|es|ing|ed)|escalat\w+|investigat\w+|review\w*"
    r"|zoekt?(?: \w+){0,2} uit|kijkt|checkt|uitzoeken"
    r"|pruf\w*|klart|klaren|schaut|kummert|verifi\w*|regarde|enquete|verifie|mira|miran|revisan?|comprueba|investigan?)\b"
)
"""What somebody is still at: nothing is refused that was only told to be missing."""

SAID_BY = QuickPattern(
    r"\b(?:says?|said|saying|told|tells|reckons?|insists?|acc(?:ording)? to|so|because|bc|cos|cause|policy|reason|apparently"
    r"|zegt|zei|zeggen|volgens|dus|want|omdat|wegens|beleid|sagt|sagte|meint|meinte|sagen|laut|also|weil|wegen|da"
    r"|dit|disent|selon|d'apres|donc|car|parce|dice|dicen|dijo|segun|porq|porque|x ser|por ser|asi q(?:ue)?)\b"
)
"""What tells that somebody said so, or why."""

ASKS = QuickPattern(
    r"(?:(?:will|would|can|could|do|does|did|is|are) (?:they|he|she|it|this|that|i|we|you|the|there)|what if|why|how|when"
    r"|ask|to ask|need to ask|moet vragen|vragen of|kunnen|mag|mogen|waarom|hoe"
    r"|warum|wieso|fragen|ob|pourquoi|demander|est-ce|preguntar|por que) |.*\b(?:ask if|ask whether|ask them|asking if"
    r"|wonder if|vragen of|fragen ob|demander si|preguntar si|in case|for fear|worried|bang dat|could refuse"
    r"|might|may refuse|misschien|vielleicht|peut-etre|quizas?|a lo mejor)\b"
)
"""How a clause asks, or fears."""

DENIED = QuickPattern(
    r"\b(?:not|never|didn't|hasn't|haven't|wasn't|hadn't|did not|niet|nooit|nicht|nie|pas|jamais|nunca|sin) (?:been "
    r"|actually |worden )?"
    r"(?:refus\w+|denied|declined|rejected|geweigerd|afgewezen|abgelehnt|verweigert|rechaz\w+|denegad\w+)\b"
)
"""That it was not refused."""

TILL_A_MONTH = QuickPattern(
    rf"\b(?:un)?(?:till?|before|b4|tot|voor|bis|vor|jusqu'(?:en|a|au)|avant|hasta|antes de) {_MONTH}\b"
)
"""What is refused until a month that is named: *cannot cancel til dec*."""

HELPLESS = QuickPattern(
    r"\bdo (?:anything|nothing|owt|nowt|much)\b|\bcan (?:do|help)\b|\b(?:can't|cannot) help\b|\b(?:niks"
    r"|niets)(?: \w+){0,3} doen\b|\bte doen\b"
    r"|\b(?:nix|nichts)(?: \w+){0,3} (?:machen|tun)\b|\brien (?:a |y |peut )?(?:etre )?fai(?:re|t)\b|\bhacer (?:nada"
    r"|mas)\b|\bnada que hacer\b"
)
"""What says that somebody can do nothing."""

HANDED_ON = QuickPattern(
    r"\b(?:has to be|have to be|must be|(?:need|have|has|told me|says) to (?:call|ring|contact|speak|talk|ask|email|write"
    r"|go)|call back|try again|ring back|ask the"
    r"|contact the|speak to|transferr\w+|put me through|passed me|passing me|system|computer (?:is|was) down"
    r"|moet(?: ik)? (?:\w+ ){0,3}?(?:bellen|mailen|vragen|zijn)"
    r"|doorverbonden|storing|soll (?:ich )?(?:\w+ ){0,3}?(?:anrufen|wenden|schreiben|fragen)|weitergeleitet|verbunden"
    r"|storung|faut (?:appeler|ecrire|voir|demander)"
    r"|transfere|panne|tengo que|hay que|llame|transfier\w+|pasan con)\b"
)
"""What says that somebody else can, or that it is for now."""

NOT_ASKED = QuickPattern(
    r"\b(?:card|bank ?card|payment|transaction|login|password|kaart|betaling|karte|zahlung|lastschrift|annahme|delivery"
    r"|parcel|pakket|paket|colis|paquete|carte|paiement|tarjeta|pago)s? (?:\w+ ){0,2}?(?:declined|refused"
    r"|rejected|denied|geweigerd|afgewezen|abgelehnt|verweigert|refuse\w*|rejete\w*|rechazad[oa]|denegad[oa])\b"
)
"""What was refused that nobody asked of the company."""

FOR_ANOTHER = QuickPattern(
    r"\b(?:because|since|as|bc|cos) (?:the|a|their|my) \w+ (?:\w+ )?(?:said|says|refused|declined|rejected)\b"
)
"""That somebody else refused, which is told as the reason."""

OF_DELIVERY = QuickPattern(
    r"\b(?:parcel|box|delivery|deliver(?:ed|y man)|driver|courier|pakket|pakje|doos|bezorg\w*|paket|karton|lieferung"
    r"|fahrer|colis|carton|livr\w+|paquete|caja|repartidor"
    r"|supervisor|manager|leidinggevende|vorgesetzte\w*|chef|teamleiter|responsable|superviseur|encargad[oa])\b"
)
"""Where *refused* alone may be what was not taken in, or who was not put on."""

IS_UNABLE = QuickPattern(
    r"\b(?:can|could)(?:n't| ?not) (?:be )?(?:repair|fix|mend|redo)\w*"
    r"|\b(?:kan|kon(?:den)?|kunnen|kann|konnen|konnte\w*) (?:\w+ ){0,3}?(?:niet|nicht|nix) (?:\w+ ){0,2}?(?:te "
    r"|zu )?(?:repar|herstel|gerepar|nachbess|mak)\w*"
    r"|\bnicht zu reparieren\b|\bp(?:eut|euvent|u|ouvait|ourra) (?:pas |rien )(?:\w+ )?(?:reparer|refaire)\b"
    r"|\bno (?:se )?(?:pudo|pudieron|puede|pueden) (?:\w+ )?(?:reparar|arreglar)\w*"
)
"""Who was not able to mend a thing has refused nothing."""

MAY_BE_MINE = QuickPattern(
    r"(?:can't|cannot|can not|could not|couldn't|unable to|kan niet|kon (?:het )?niet|kann nicht|konnte (?:es )?nicht"
    r"|pas pu) (?:even |just |now )*"
    r"(?:cancel|return|exchange|swap|change|help|annuleren|opzeggen|ruilen|kundigen|stornieren|annuler|resilier)"
)
"""How a note begins that may as well tell what the person was not able to do themselves."""

"""The words of notes typed in a hurry that tell a promise from what stands around it, in five languages.

All are looked for in text that is folded: small letters, no accents. What is in no list is left as it is.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

DENIED = QuickPattern(
    "(?:(?:i )?(?:said|told (?:them|him|her)) no|(?:i )?(?:turned (?:it|that) down|declined)|nee gezegd"
    "|abgelehnt|hab (?:ich )?nein"
    "|j'ai (?:dit non|refuse)|(?:he )?dich?[oe] (?:que|q) no|dije (?:que|q) no)"
    "|(?:but |and |yet |maar |en |aber |und |mais |et |pero |y )?(?:(?:he|she|they|it|nobody|no one|noone|hij|ze"
    "|er|sie|il"
    r"|elle|ils) )?(?:(?:did|has|have|was|were|does|is)(?: not|n't|nt)\b|never\b|nothing\b|no show|nope|not (?!before"
    r"|later|sooner)|niet\b|nooit\b|nix\b|niks\b|niets\b|nichts\b|nie\b|(?:kam|kamen|hat|haben|ist|war|passierte"
    r"|rief|kwam"
    r"|heeft|belde|is) (?:\w+ )?(?:nicht|nie|nichts|niet|nooit|niemand|keiner)|rien\b|jamais\b|toujours (?:rien|pas)"
    r"|tjs (?:rien|pas)|pas (?!avant|de (?:nom|numero|ref|frais|prelevement|penalite))|(?:n'a|n'ont|n'est) |y nada|nada\b"
    r"|nunca\b|sin noticias|no "
    r"(?:\w+o|\w+aron"
    r"|\w+ieron"
    r"|ha|han|lo|la|se|me|vino|hizo|paso|fue|sirve|llamo|contesta\w*)\b|personne\b|nadie\b|niemand\b|keiner\b|no one "
    "|nobody )",
    exact=True,
)
"""How a part begins that says that nothing came of what stands before it: *didnt*, *niet geweest*, *y nada*."""

MOST_OF_WHO = 5
"""So many words may only say who answered: *hosp admin Peg*. Our own choice."""

FEW_THAT_DENY, FEWEST_THAT_DENY = 6, 2
"""Of so many words such a part is at most, and such a sentence; a longer one tells something of its own. Our own choice."""

_JUST_NOW = r"(?:belt|bellen|mailt|appt) (?:me |mij |ons )?(?:net|zojuist)|(?:ruft|rufen) (?:gerade|eben)"
"""That somebody is called, or was a moment ago."""

_COSTS_NOTHING = (
    r"(?! (?:extra |further |additional |weiteren? |zusatzliche[nr]? )?(?:charge|cost|fee|problem|worries|kosten|probleem"
    r"|aufpreis|gebuhr|frais|souci|coste|inconveniente))"
)
"""What is said of what costs nothing, and is no trouble: that is promised all the same."""

OVER = QuickPattern(
    r"\b(?:hop(?:es?|ing|ed)|hoopt|hofft|espera que|maybe|perhaps|might|possibly|poss|misschien"
    r"|wellicht|eventueel|evt|vielleicht|evtl|eventuell|moglicherweise|peut-etre|eventuellement"
    r"|quizas?|tal vez|a lo mejor|zelf|selbst"
    "|myself|moi-meme|was|were|had|came|arrived|received|delivered on|got|paid (?:it|today|on)|did|didn't|didnt"
    "|never|not"
    rf"|no{_COSTS_NOTHING}|nobody|none|nix|refus\w*|denie[ds]|declin\w+|cut off|kwam|kreeg|ontving|niet|geen{_COSTS_NOTHING}"
    r"|nooit|niks|niets|weiger\w*"
    r"|geweigerd|afgewezen|afgekeurd|vertraagd|uitgesteld"
    r"|stond(?:en)?|stand(?:en)? (?:fur|auf|im)|estaban?|etaient"
    rf"|geweest|gekomen|venue?s?|estuvo|war|kam|nicht|kein\w*{_COSTS_NOTHING}|nix|nichts|nie|lehnt|abgelehnt|(?<!nieuwe )(?<!de "
    rf")(?<!een )(?<!mijn )pas(?! de (?:souci|probleme|frais))|rien|jamais|aucun\w*{_COSTS_NOTHING}|refuse\w*|recu|recue"
    r"|devait|etait|nada|nunca|niega\w*|rechaza\w*|fue|era|llegado|llego|iba|ingresado|sollte|zou(?! (?:me|mij|het))"
    r"|wollte|ago|geleden|already|(?:is|heeft|hebben|zijn|was|staat) al|al (?=ge|be|ver|\d|lang|twee|drie|weken"
    r"|dagen)|schon|deja|ya|last (?:week|month|year)|vorige (?:week|maand)|letzte woche"
    "|la semaine derniere|la semana pasada|asked|gevraagd|gefragt|demande|pedido"
    r"|(?<!you )requested|aangevraagd|opgevraagd|angefordert|beantragt|reclamee?|solicitad[oa]|want|wanted|wait|wachten|warten"
    "|attendre"
    "|attente|esperando|espera|(?<!no )costs?|charged|charges? (?:me|us|for|£)|missed|gemist|verpasst|overdue"
    "|late(?! (?:fee|payment|charge))"
    "|te laat|verspatet|en retard"
    r"|closed|found|located|traced|gevonden|gefunden|retrouvee?|encontrad[oa]|localizad[oa]|open(?! (?:an?|the|up) )|possible"
    r"|possibl[ey]|mogelijk|moglich"
    r"|rebooked me on|min\w* away|(?:ca|wo|do|does|is|are|was|were|has|have|could|would)n'?t|cannot"
    rf"|{_JUST_NOW})\b",
    exact=True,
)
"""What tells in a part that it is over, was refused, or may not be."""

_APPOINTED = (
    r"appointment|appt|app't|slot|visit|visits|afspraak|termin|rendez-vous|rdv|cita|besuch|bezoek|visite|visita"
    r"|engineer"
    r"|technician|monteur|techniker|technicien|tecnico"
    r"|plumber|driver|courier|koerier|fahrer|livreur|coursier|mensajero|repartidor"
)
_SOLVED = (
    r"solution|oplossing|losung|solucion|ready|klaar|gereed|fertig|pret|prete|listo|lista|sorted|done|fixed|voucher"
    r"|gutschein|bon|vale|goodwill|compensation"
    r"|compo|avoir|cheque|letter|brief|courrier|carta|form|label|booked|gebucht|gepland|ingepland|prevu|previsto|fixe"
    r"|mailtje|bk"
)
ARRANGED = QuickPattern(rf"\b(?:{_APPOINTED}|{_SOLVED})\b", exact=True)
"""What beside a day is something to come, though no kind of promise is told by it."""

IN_TOUCH = QuickPattern(
    r"\b(?:rang|ring|phone[ds]?|phoned|call(?:ed|s)?|e?mail(?:ed|s)?|web ?chat|t?chat(?:ted|s)?|text(?:ed)?|messag(?:e|ed)|msg"
    r"|dms?|sms|spoke|spoken"
    "|talked|wrote|visited|hotline|reply|replied|answer(?:ed)?|store|shop|manager|supervisor|agent|desk|bloke"
    "|guy|gebeld"
    "|teruggebeld|gemaild|gechat|geappt|app|whatsapp|gesproken|klantenservice|winkel|medewerker|leidinggevende|chef"
    "|verkoper|angerufen|anruf|ruckruf|im chat|mail|geschrieben|gemailt|telefoniert|gesprochen|filiale|laden"
    r"|kundenservice|mitarbeiter\w*|appele|rappele|telephone|sav|conseiller|conseillere|service client"
    r"|responsable|magasin"
    "|courriel|recontacte|llame|llamado|llamada|atencion|at|tienda|correo|hable|hablado|supervisora?|encargad[oa]|jefe"
    r"|jefa|incidencia)\b",
    exact=True,
)
"""What tells that somebody of theirs was reached."""

ONLY_A_TIME = QuickPattern(
    r"(?:(?:within|inside|in|by|at the latest|latest|max|binnen|uiterlijk|voor|innerhalb(?: von)?|bis|spatestens|sous|dans|avant"
    r"|d'ici|en|dentro de"
    r"|antes del?|como mucho|max\.?) )+[^ ]+(?: [^ ]+){0,2}\Z",
    exact=True,
)
"""A part that says by when, and nothing else."""

A_SPAN = QuickPattern(
    r"(?:(?:back|bk|terug|zuruck|retour|de vuelta|up to|max|about|approx|ca|env|aprox|within|inside|in|binnen|innerhalb"
    r"|sous|en"
    r"|dans|dentro de|another|nog|noch|encore|weitere|otros|of|from|vanaf|ab"
    r"|to (?:show|arrive|clear|process|come (?:thru|through)|reach me)|(?:to|on|onto|naar|op|auf|aufs|sur|en) (?:my "
    r"|the |mijn |de "
    r"|mein |das |mon |ma |le |mi |la )?(?:card|account|bank|rekening|konto|karte|compte|carte|cuenta|tarjeta)|latest"
    r"|uiterlijk|spatestens|ready|klaar"
    r"|fertig|done|it takes|takes|duurt|dauert|prend|tarda|it'll be|will be"
    r"|it will take|that takes)[ .]*)*\Z",
    exact=True,
)
"""What may stand beside a time that alone is what they said: *they say 28 days*."""

REFERENCE = QuickPattern(
    r"[ ,;(]*\b(?:new |nieuwe? |neue |nouveau |nouvelle |nuev[oa] )?(?:my |the )?(?:ref(?:erence|erentie|erenz)?|case"
    r"|ticket|job|order|complaint|claim|incident|incidencia|dossier|zaak|klacht"
    r"|vorgang|bearb|inc|zaaknr|zaaknummer|zaak|ticketnr|klachtnr|dossiernr|vorgangsnr|vorgangsnummer|vorg|fallnr|fall"
    r"|ticketnummer|referencia|expediente|expte|reclamacion)"
    r"(?:[ .:#=-]*(?:id|no|nr|num|number|nummer|numero|n°|nº))?[ .:#=-]*(?:[a-z]{0,6}[-/. ]?)?\d[\w/-]*\)?[ .]*\Z",
    exact=True,
)
"""A number that the promise is known by at its end, which is no part of it."""

TWO_THINGS = QuickPattern(
    r" (?:and|plus|&|\+|en|und|et|y|e) (?=(?:(?:also|ook|auch|aussi|tambien) )?(?:an? |the |een |de |het |ein(?:e|en)? "
    r"|un(?:e|a)? |le |la |el |[€£$]|\d+(?:[.,]\d+)? ?(?:[€£$]|euros?|eur|quid|pounds?)"
    r"|(?:full |partial )?(?:refund|credit|replacement|collection|callback|terugbetaling|vervanging|erstattung"
    r"|gutschrift"
    r"|abholung|ersatz|remboursement|avoir|remplacement|reembolso|abono|recogida)\b(?! (?:costs?|charges?|fees?|note))"
    r"|someone |somebody |iemand |jemand |quelqu'un |alguien "
    r"|new |nieuwe? |neue[snr]? |nouve(?:au|l|lle) |free |gratis |[^ ]+ (?:nuev[oa]|neuf|neuve)\b))",
    exact=True,
)
"""What parts two things that are promised in one breath."""

OF_ME = QuickPattern(r"(?:i|i'll|i'd|id|ik|ich|je|j'\w+|yo|we|wij|wir|nous)\b(?!-)", exact=True)
"""Who begins a part that is told of the person."""

GOES_ON = QuickPattern(
    r"(?:komt|komen|kommt|kommen|comes|coming|arrives|arriving|ships|leaves|follows|due|expected|arrive|arrivera|llega"
    r"|llegara|wordt|wird|volgt|folgt)\b",
    exact=True,
)
"""How a part begins that only goes on about the thing before it: *replacement on its way, comes Wednesday*."""

BUT = QuickPattern(
    r"(?:then|dan|dann|puis|ensuite|luego|but|maar|aber|mais|pero|and|en|und|et|y) (?:(?:that|dat|dass|que) |qu['’])?",
    exact=True,
)

THEY_DO = QuickPattern(
    r"(?<!\bje )(?<!\byo )(?<!\bno )(?<!\bwe )(?<!\bwij )(?<!\bwir )(?<!\bnous )\b(?:envoie(?:nt)?|passe(?:nt)?"
    r"|viennent"
    "|vient|rembourse(?:nt)?|livre(?:nt)?|remplace(?:nt)?|rappelle(?:nt)?|reprend|reprennent|repare(?:nt)?"
    "|repond(?:ent)?"
    "|rend(?:ent)?|verse(?:nt)?|change(?:nt)?|recupere(?:nt)?|envian?|mandan?|recogen?|vienen?|llegan?|traen?|entregan?"
    "|devuelven?|ingresan?|abonan?|cambian?|arreglan?|reparan?|llaman?|contestan?|responden?|reembolsan?|resuelven?"
    "|schickt|schicken|kommt|kommen|liefert|liefern|erstattet|erstatten|tauscht|tauschen|holt|holen|repariert|meldet"
    "|ersetzt|sends?|comes?|brings?|delivers?|collects?|refunds|repairs|replaces|swaps?|halen|haalt|ruilt|ruilen"
    "|vervangt"
    "|repareert|bellen|belt|mailen|mailt|sturen|stuurt|brengen|brengt|leveren|levert|komen|komt|betalen|betaalt|storten"
    r"|stort|langskomt|ingresaran|volgt|folgt|follows|suit|sigue)\b",
    exact=True,
)
"""What they do: beside a day to come it is what they said they do then."""

YOU_OR_THEM = QuickPattern(
    r"(?:sends?|comes?|brings?|delivers?|collects?|swaps?) (?:them|it|him|her|back)\b", exact=True
)
"""What a part begins with in which somebody is told to do it."""

PLANNED = QuickPattern(
    r"\b(?:booked|scheduled|planned|arranged|appointment|appt|ingepland|gepland|afspraak|gebucht|vereinbart"
    r"|geplant|termin"
    r"|programmee?|prevue?|rdv|rendez-vous|previst[oa]|programad[oa]|cita)\b",
    exact=True,
)
"""What beside a day to come is arranged, whoever said so."""

CONTACTED = QuickPattern(
    r"\b(?:gebeld|teruggebeld|gemaild|gechat|geappt|gesproken|angerufen|zuruckgerufen|gemailt|telefoniert|gesprochen"
    r"|aan de (?:lijn|telefoon)|am (?:apparat|telefon)|au bout du fil"
    r"|geschrieben|rappele|appele|telephone|relance|llamado|llame|llamo ayer|escrito|called|rang|phoned|(?:emailed|texted)"
    r"(?! (?:within|w/in|in \d|by |before |tomorrow|out\b))"
    r"|wrote|spoke|chatted|messaged|(?:(?:\d ?(?:st|nd|rd|th|e|eme)|second|third|fourth|tweede|derde|zweiter|dritter|deuxieme"
    r"|troisieme"
    r"|segunda|tercera) (?:phone ?)?(?:call|telefoontje|belletje|anruf|appel|llamada)|(?:2|3)\. anruf)(?! (?:promised|due"
    r"|tomorrow|on|by|for"
    r"|next))"
    rf"|{_JUST_NOW})\b",
    exact=True,
)
TO_BE = QuickPattern(
    r"\b(?:will|be|being|get|wordt|word|worden|zal|zou|krijg|werde?n?|wird|sera[is]?|vais|va|sere)\b|'ll\b", exact=True
)
"""Somebody was in touch with somebody, unless one of the latter stands beside it."""

TODAYS_CALL = QuickPattern(
    r"(?:(?:2nd|second|another|zweiter|tweede|deuxieme|segunda) )?(?:phone ?call|call|anruf|telefonat|appel|llamada|telefoontje"
    r"|belletje)\b(?!.*\b(?:back|from|by|will|promised|vom|von|van|wird|zugesagt|versprochen|toegezegd|beloofd|promis"
    r"|prometid[oa]"
    r"|du (?:chef|responsable|service)|del? (?:jefe|jefa|responsable|supervisor))\b).*\b(?:today|this (?:morning|afternoon)"
    r"|heute|vandaag|vanmorgen|vanmiddag|aujourd'hui|ce matin|hoy|esta (?:manana|tarde))\b",
    exact=True,
)
"""The call that is told of, with its day: *call to Acme today*, *Anruf Acme wg. Schaden, heute*."""

DUTY = QuickPattern(
    r"(?:to |(?:moet|moest|muss|musste|must|had to|have to|need to|got to|gotta|dois|devais|tengo que|tuve que)\b"
    r"|(?:dat |dass |que |that |which |what |wat |was |ce que |lo que )?"
    r"(?:ik|ich|je|i|yo|wir|we)(?:'ll| will)? (?:\w+ ){0,6}?(?:moet|kan|moest|dien|soll|sollte|muss"
    r"|musste|kann|dois|doive|peux|have to"
    r"|need to|must|should|can|tengo|debo|puedo)\b|ich (?:soll|muss|kann)"
    r"|soll(?:te)? (?:\w+ ){0,3}?(?:rechnung|quittung|beleg|bon|fotos?|bilder|formular|unterlagen|nachweis|kopie)\w*"
    r" (?:\w+ ){0,3}?(?:schicken|senden|mailen|einreichen|nachreichen|hochladen|faxen)\b|vuelva|llame|espere|mande|envie|escriba"
    r"|pase|devuelva"
    r"|pague|vaya|vuelve(?!.* con (?:la |el |una? )?(?:pieza|repuesto|recambio|material|herramienta|nuev))|de rappeler"
    r"|rappeler|attendre|d'attendre|call again|ring again|try again|order again|buy\b|ring back|wait\b"
    r"|weer bellen|opnieuw|wachten|warten"
    r"|nochmal"
    r"|(?:ils?|elles?|on) (?:m'|nous )(?:ont|a) (?:\w+ )?dit (?:de |d')|they (?:\w+ )?(?:told|asked) (?:me|us) to "
    r"|(?:die|sie|man) (?:haben|hat) mir (?:\w+ )?gesagt,? ich soll"
    r"|(?:me|nos) (?:han )?(?:dicho|dijeron) que (?:llame|vuelva|espere))",
    exact=True,
)
"""How it begins that somebody told the person what to do."""

WILL = QuickPattern(r"\b(?:will|zal|zullen|gaat|gaan|wird|werden|va|vont|van)\b|'ll\b", exact=True)

AT_MOST = QuickPattern(
    r"\b(?:can|could|only|all|max|most|kan|kunnen|slechts|kann|nur|peut|seulement|puede|solo|offer\w*)\b", exact=True
)
"""Beside a sum: it is what they offer, and no promise of it."""

NAMES_IT = QuickPattern(
    "(?:(?:full|partial|volledige|nieuwe|new|voller|neue|nouvelle|nueva|el|la|le|de|die|der|the|a|un|une|una|een"
    r"|eine?) ){0,2}(?:kulanz|goodwill|coulance|geste (?:co\w*|de \d\S*)|refund|credit|reimbursement|remboursement|avoir|virement"
    "|terugbetaling|creditnota|erstattung"
    "|ruckzahlung|gutschrift|reembolso|devolucion|abono|transferencia|replacement|vervanging|ersatz|remplacement"
    "|reemplazo|echange|delivery|levering|bezorging|lieferung|livraison|entrega|repair|reparatie|reparatur|reparation"
    "|reparacion|callback|ruckruf|collection|ophaling|abholung|enlevement|recogida|answer|reply|antwoord|antwort"
    "|reponse"
    r"|respuesta)\b(?! (?:policy|period|window|terms?|time|times|request|forms?|label|department|team|address|beleid"
    r"|termijn|aanvraag|formulier|antrag|formular|politique|delai|demande|politica|plazo|solicitud)\b)",
    exact=True,
)
"""How a part begins that only names what is to come: *remboursement 60€ la semaine pro*."""

REFUSED = QuickPattern(
    r"\b(?:refus\w*|denied|rejected|declined|afgewezen|geweigerd|weigert|abgelehnt|verweigert|denegad[oa]"
    r"|rechazad[oa])\b|\b(?:geld|erstattung|ruckzahlung|gutschrift|ersatz)\b[^,.;]*\bkein(?:s|e[nrs]?)?\b",
    exact=True,
)
"""What makes of all that stands beside it in a sentence no promise that is sure."""

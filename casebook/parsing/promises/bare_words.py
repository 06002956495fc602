"""The words of what is promised without a verb of promising, as people type it in a hurry: who comes, what comes, what they do.

All are looked for in text that is folded: small letters, no accents. What is in no list is left as it is.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, any_folded

_A_DAY = any_folded(WEEKDAYS, SHORT_WEEKDAYS)
PEOPLE_IN = {
    "en": r"engineers?|eng|technicians?|tech|fitters?|plumbers?|electricians?|surveyors?|inspectors?|assessors?"
    "|adjusters?"
    r"|handyman|contractors?|roofers?|joiners?|glaziers?|carpenters?|mechanics?|locksmith|decorators?|painters?"
    r"|builders?|plasterers?|tilers?|gardener|chimney sweep|pest control|removal men"
    r"|crews?|openreach|installers?|meter (?:reader|team|man|guy)|repair ?man|drivers?|courier|someone|somebody|(?:two|2) men"
    r"|(?:gas|boiler|damp|repair|delivery|heating|maintenance) (?:man|guy|bloke|team|men)"
    rf"|(?!(?:old|an?|the|this|that|some|young|one|nice|same|by|to|no|wo|another|said|other)\b)[a-z]{{3,}}"
    rf" (?:man|men|bloke|gang)(?= (?:out|coming|comes|due|round|tomorrow|tmrw|on|{_A_DAY}|\d))",
    "nl": r"monteurs?|loodgieter|schilder|elektricien|installateur|taxateur|inspecteur|koerier|aannemer|timmerman"
    r"|klusjesman|meteropnemer|schoorsteenveger|stukadoor|tegelzetter|glazenwasser|technicus|glaszetter|dakdekker|slotenmaker"
    r"|bezorger|(?:schade-?)?expert|iemand",
    "de": r"techniker(?:in)?|monteur|installateur|handwerker|klempner|elektriker|gutachter(?:in)?"
    "|sachverstandiger?|fahrer"
    r"|hausmeister|schornsteinfeger|ableser|fliesenleger|schlosser|maler|schreiner|dachdecker|kundendienst|jemand"
    r"|[a-z]{3,}(?:monteur|techniker(?:in)?|installateur|elektriker|gutachter(?:in)?|ableser|handwerker)",
    "fr": r"technicien(?:ne)?|plombier|electricien|reparateur|livreur|artisan|serrurier|depanneur|chauffagiste|ouvrier"
    r"|vitrier|menuisier|peintre|expert|quelqu'un|tech|releveur|ramoneur|macon|carreleur|plaquiste|installateur|inspecteur",
    "es": r"tecnic[oa]|fontanero|electricista|perit[oa]|instalador|mensajero|repartidor|cerrajero|operario"
    "|pintor|albanil"
    r"|inspector|carpintero|cristalero|deshollinador|antenista|montador|lector|alguien",
}
PEOPLE = QuickPattern(rf"\b(?:{'|'.join(PEOPLE_IN.values())})\b", exact=True)
"""Who is sent by a company: beside a day to come it is promised that they come then."""

VISITS_IN = {
    "en": r"surveys?|inspections?|visits?|appointment|appt|slot|viewing|assessment|fitting|install(?:ation)?|redelivery"
    r"|hearing|re-?booked|rescheduled|re-?arranged|moved to|swap|exchange|pick ?up",
    "nl": r"keuring|inspectie|opname|bezoek|afspraak|controle|plaatsing|montage|ophaal(?:afspraak)?|omruil|verzet naar"
    r"|omgeboekt",
    "de": r"besichtigung|begutachtung|termin|einbau|prufung|besuch|wartung|nachbesserung|umgebucht|verlegt auf"
    r"|verschoben auf",
    "fr": r"expertise|visite|passage|intervention|pose|enlevement|rdv|rendez-vous|reportee? au|replanifiee?",
    "es": r"peritaje|visita|cita|revision|inspeccion|instalacion|recogida|reprogramad[oa]",
}
VISIT = QuickPattern(rf"\b(?:{'|'.join(VISITS_IN.values())})\b", exact=True)
"""What a day is arranged for."""

_THINGS = (
    r"replacement|refund|money|letter|e-?mail|label|form|code|link|voucher|cheque|check|bill|invoice|contract"
    r"|confirmation"
    r"|parts?|parcel|package|router|hub|card|key|keys|statement|reply|answer|decision|paperwork|quote|report"
    r"|receipt|box|tracking|pin(?:code| code)?|password|tickets?|outcome|verdict|ruling|findings|results?"
    r"|credit|gift card|paper|certificate|docs|documents?|details|info|one"
    r"|vervanging|vervanger|geld|brief|mail(?:tje)?|etiket|formulier|bon|cheque|factuur|contract|bevestiging|onderdeel"
    r"|uitspraak|besluit|beslissing|uitslag|uitkomst|oordeel|terugkoppeling|entscheidung|bescheid|ergebnis|urteil|ruckmeldung"
    r"|decision|verdict|resultat|resolucion|resultado|fallo"
    r"|onderdelen|pakket(?:je)?|pakje|kaart|pas|sleutel|antwoord|offerte|rapport|retourlabel|verzendlabel|nieuwe?"
    r"|ersatz\w*|bestatigung|etikett|formular|gutschein|scheck|rechnung|vertrag|teile?|ersatzteil|paket|karte"
    r"|schlussel|antwort|angebot|bericht|rucksende\w*|schreiben|neue[rs]?"
    r"|remplacement|courrier|lettre|etiquette|formulaire|bon|facture|contrat|confirmation|piece|colis|carte|cle|reponse"
    r"|devis|rapport|remboursement|cheque|attestation|nouvelle?|nouveau"
    r"|reemplazo|dinero|carta|correo|etiqueta|formulario|vale|factura|contrato|confirmacion|pieza|paquete|tarjeta|llave"
    r"|respuesta|presupuesto|informe|repuesto|justificante|nuev[oa]"
)
THING = QuickPattern(rf"\b(?:{_THINGS})\b", exact=True)

COMING = QuickPattern(
    r"\b(?:on (?:the|its|it's|their|his) way|on way|otw|in (?:the )?(?:post|mail)|to follow|(?:is |are "
    r")?coming(?! (?:back|up)\b)"
    r"|follows|volgt|folgt|suit|sigue|posted today|onderweg|op de post|per post onderweg|eraan"
    r"|unterwegs|in der post|geht raus|geht (?:heute|morgen) raus"
    r"|en route|en chemin|a venir"
    r"|en camino|de camino)\b",
    exact=True,
)
"""What is said of a thing that is to come, though not when."""

_SENT_BY = (
    r"(?:by|via|per|par|por|with|im|in the|mit der|met de) (?:e-?mail|mail|post|text|sms|letter|courier|app|correo"
    r"(?: postal)?|courrier|brief|whatsapp|carta|mensajero|courriel)"
)
COMES_BY = QuickPattern(
    rf"\b(?:coming|comes|follows|to follow|will follow|sent out|komt|volgt|kommt|folgt|geht|arrive|suit|suivra"
    rf"|llega|viene|va)"
    rf"(?: \w+)? {_SENT_BY}\b",
    exact=True,
)
_HAS_COME = (
    r"(?:sent|posted|got|received|returned|signed|came|verstuurd|verzonden|gekregen|verschickt|geschickt|bekommen|envoye|recu"
    r"|enviad[oa]|recibid[oa])"
)
LEFT_TO_COME = QuickPattern(
    r"\A(?:(?!(?:i|it|its|it's|het|es|il|elle|no|more|nothing|not|still|was|wait\w*|need\w*|want\w*|nog|niks|geen|kein\w*|nichts|pas|rien|nada|sin|my"
    r"|mijn|mein\w*|mon"
    r"|ma|mi|complaint|klacht|beschwerde|reclamation|reclamacion)\b)[^ ]+ ){1,4}"
    r"(?:to follow|follows|will follow|in the post|on (?:its|the|their) way|volgt(?: nog)?|nog onderweg|folgt(?: noch)?|suit"
    r"|suivra"
    r"|sigue|en camino)(?: by (?:e-?mail|post)| per (?:mail|post)| par (?:mail|courrier)| por (?:correo|mail))?[ .]*\Z",
    exact=True,
)
"""A few words that say of a thing, whatever it is, that it is still to come: *tracking to follow*; nobody knows what *it* is."""
SENT_BY = QuickPattern(
    rf"\A(?:[^ ]+ ){{0,3}}?(?:{_THINGS}) (?:(?!{_HAS_COME}\b)[^ ]+ ){{0,2}}?{_SENT_BY}\Z", exact=True
)
"""A thing and how it comes: *label by email*."""

NEXT_BILL = QuickPattern(
    r"\b(?:off|on) (?:my |the )?(?!hold)[a-z]+(?:'s)? (?:bill|statement)\b|\bauf (?:der |die )?\w+rechnung\b|"
    r"\b(?:(?:off|on|from|against|to) (?:my |the |your )?n(?:e?xt|ext month'?s?) (?:bill|invoice|statement"
    r"|payment|month|order)"
    r"|(?:op|van|met|bij|in) (?:de |mijn )?(?:volgende|eerstvolgende) (?:\w*(?:factuur|nota|rekening|betaling|maand))"
    r"|(?:auf|mit|von|bei|in) (?:der |die |meiner )?nachste[nr]? (?:\w*rechnung|abrechnung|zahlung)"
    r"|(?:sur|de|avec) (?:la |ma )?(?:prochaine facture|facture (?:prochaine|suivante|du mois prochain))"
    r"|(?:en|de|sobre) (?:la |mi )?(?:proxima factura|factura (?:proxima|siguiente|del mes que viene)))\b",
    exact=True,
)
"""Beside a sum, or a word of one: it is taken off what is to be paid next."""

_CUT = (
    r"(?:discount|credit(?:ed)?|refund|money back|off|reduction|goodwill|korting|tegoed|vergoeding|gutschrift|rabatt|nachlass"
    r"|avoir|remise"
    r"|rabais|reduction|geste|abono|descuento|rebaja|bonificacion|price back|(?:price|rate|tarief|tarif|preis|prix|precio) "
    r"(?:goes |gaat |geht )?"
    r"(?:back|down|terug|zuruck|runter|omlaag))"
)
_OF_A_MONTH = any_folded(MONTHS, SHORT_MONTHS)
_A_BILL = r"(?:\w*bill|invoice|statement|\w*factuur|nota|\w*rechnung|abrechnung|facture|factura|recibo)"
_NO_MORE = (
    r"(?:no|not|without|ends?|ending|stops?|expires?|up|geen|niet|vervalt|stopt|eindigt|omhoog|kein\w*|nicht|endet|entfallt"
    r"|lauft|pas de|sans"
    r"|fin|finit|expire|sin|acaba|termina|caduca|sube)"
)
CUT_LATER = QuickPattern(
    rf"\A(?!.*\b{_NO_MORE}\b).*\b{_CUT}\b.*\b(?:(?:n(?:e?xt)|following|volgende|eerstvolgende|nachste[nr]?|prochaine"
    rf"|proxima) {_A_BILL}|{_A_BILL} "
    rf"(?:suivante|siguiente|"
    rf"prochaine|proxima)|(?:{_OF_A_MONTH}) {_A_BILL}|{_A_BILL} (?:(?:van|de|d'|of|vom) ?)?(?:{_OF_A_MONTH})"
    rf"|(?:from|vanaf|ab|des|a partir de|desde) (?:{_OF_A_MONTH}))\b",
    exact=True,
)
"""What is taken off a bill to come, or a price that goes down from a month on: *gutschrift 20€ nächste rechnung*."""

CREDIT = QuickPattern(
    r"[€£$] ?\d|\d ?(?:[€£$]|euros?\b|eur\b|quid\b|pounds?\b)|\b(?:refund|credit(?:ed)?|discount|money|off"
    r"|deducted|taken off"
    r"|goodwill|korting|tegoed|verrekend|gecrediteerd|vergoeding|terug|gutschrift|gutgeschrieben|rabatt"
    r"|verrechnet|avoir"
    r"|remise|geste|credit|deduit|abono|descuento|compensacion|abonado|descontado)\b",
    exact=True,
)

PAID_OUT = QuickPattern(
    r"\b(?:goodwill|compensation|compo|refund|refunded|credit|back|bk|vergoeding|compensatie|terug|coulance|erstattung"
    r"|entschadigung|zuruck|kulanz|gutschrift|dedommagement|remboursement|rembourst|avoir|geste|indemnite|compensacion"
    r"|reembolso|abono|devolucion|indemnizacion)\b",
    exact=True,
)
_BACK = "(?:refund|credit|back|bk|terug|zuruck|erstattung|gutschrift|remboursement|avoir|reembolso|abono)"
TO_BE_PAID = QuickPattern(
    r"\b(?:refund (?:in full|(?:the|my) [a-z]+)|full refund|volledige terugbetaling|volle(?:r|n)? (?:erstattung|betrag)"
    r"|remboursement (?:integral|complet)|reembolso (?:integro|completo|total)"
    rf"|{_BACK} .{{0,30}}?(?:onto|on|to|into|op|auf|sur|en|a) (?:my |the |mijn |de |mein(?:e|em)? |das |mon |ma "
    rf"|mi |la )?"
    r"(?:card|account|bank|rekening|konto|karte|compte|carte|cuenta|tarjeta))\b",
    exact=True,
)
"""A sum that is to be paid back whole, or to where."""

NEW = QuickPattern(
    r"(?:an? |een |ein(?:e|en)? |une? |un |una |the |de |het |el |la |le )?(?:new|nieuwe?|neue[snr]?|nouve(?:au|l"
    r"|lle)|nuev[oa]|correct(?:ed)?|revised|amended|final|gecorrigeerde|aangepaste|korrigierte|geanderte"
    r"|free|replacement|vervangende?|ersatz\w*) \w|(?:una? )?\w+ (?:nuev[oa]|neuf|neuve)\b",
    exact=True,
)

READY = QuickPattern(
    r"(?:[^ ]+ ){0,4}?(?:ready|back|done|fixed|mended|finished|sorted|klaar|gereed|terug|fertig|zuruck"
    r"|pret(?:e)?s?|repare[e]?"
    r"|to collect|to pick up|for collection|op te halen|af te halen|abholbereit|abzuholen|a retirer|a recuperer|para recoger"
    r"|termine[e]?|list[oa]s?|arreglad[oa]|terminad[oa]|de vuelta|restored|reinstated|hersteld|wiederhergestellt"
    r"|retablie?)\b(?! to\b(?! me\b| us\b))",
    exact=True,
)
"""How it begins that something is ready on a day."""

GOES_ON = QuickPattern(
    r"(?:arrives|arriving|comes|coming|ships|leaves|follows|due|expected|back (?:in|by|on|mon|tue|wed|thu|fri|sat"
    r"|next|within)"
    r"|(?:on|onto|to|in) (?:my|the) (?:card|account)|with (?:me|us)|here|delivered|should be here"
    r"|(?:should|shd|shld|shud|will|'ll|due to|expected to|supposed to) (?:arrive|land|come|reach|get here|show|clear|appear"
    r"|be (?:here|there|with (?:me|us)|delivered|in (?:stock|the post)))"
    r"|devrait (?:arriver|etre)|doit arriver|deberia (?:llegar|estar)|tiene que llegar|(?:moet"
    r"|zou) (?:er )?[^ ]+(?: [^ ]+)? (?:zijn"
    r"|komen|binnen)|soll(?:te)? (?:[^ ]+ ){1,3}(?:da sein|kommen|ankommen)"
    r"|komt|komen|volgt|wordt|(?:morgen|vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag) in huis|terug (?:in"
    r"|op|binnen|voor)"
    r"|op (?:mijn|de) rekening|kommt|kommen|folgt|wird|zuruck (?:in|am|bis)|auf (?:mein|das) konto"
    r"|arrive|arrivera|livree? |retour (?:le|sous|dans|en)|sur (?:mon|le) compte|llega|llegara|viene|vuelve|en "
    r"(?:mi|la) cuenta)\b",
    exact=True,
)
"""How a part begins that only goes on about the thing before it: *new hub, arrives sat*."""

DELIVERED = QuickPattern(
    r"(?:delivery|delivered|levering|bezorging|geleverd|lieferung|zustellung|geliefert|livraison|livree?"
    r"|entrega)\b",
    exact=True,
)
"""The same behind what is to be replaced."""

COMES = QuickPattern(
    r"\b(?:revient|reviennent|repasse|repassent|vient|viennent|vuelven?|vienen?|pasan?|traen?|comes?|coming|back"
    r"|kommt|kommen|komt"
    r"|komen|langs)\b",
    exact=True,
)
"""That somebody or something comes, which beside a day is to come then."""

SUM = QuickPattern(
    r"(?:[€£$] ?|\b(?:eur|usd|gbp|chf) )\d|\d ?(?:[€£$]|(?:euros?|eur?|quid|pounds?|usd|dollars?|gbp|chf)\b)",
    exact=True,
)

A_WEEKDAY = QuickPattern(rf"\b(?:{_A_DAY})\b", exact=True)

LASTED = QuickPattern(
    r"\d[\d.:]* ?(?:m|mins?|minutes?|minuten|minutos)\.? (?:phone ?)?(?:call|conversation|anruf|telefonat|gesprach|gesprek"
    r"|telefoontje|appel|llamada|schleife|warteschleife|musik|music|queue|hold)[ .)]*\Z|"
    r"(?:[^ ]+ ){0,3}?(?:hotline|phone|tel|telefon|telefoon|telephone|telefono) \d[\d.:]* ?(?:m|mins?|minutes?|minuten"
    r"|minutos)\.?"
    r" (?:schleife|warteschleife|musik|music|queue|hold|wacht\w*|attente|espera)[ .)]*\Z|"
    r"\d[\dh.:]* ?(?:m|mins?|minutes?|minuten|minutos|hrs?|hours?|std|stunden?|uur)\.? (?:(?:on|in|of|aan|am|au|de|en|al|the|het"
    r"|der) )*(?:phone|hold|line|queue|chat|telefoon|lijn|wacht\w*|gebeld|telefon|apparat|warteschleife|telefoniert|telephone|tel"
    r"|ligne|attente|telefono|espera)\b(?: (?:all in|in all|in total|total|again|weer|wieder))?[ .)]*\Z|"
    r"(?:[^ ]+ ){0,4}?(?:call|rang|phoned|phone|hold|line|queue|chat|wait(?:ed)?|anruf|telefonat|gesprach"
    r"|warteschleife|hotline|tel"
    r"|gesprek|gebeld|bellen|wachtrij|wacht|appel|attente|llamada|espera)(?: (?:ca|approx|about|lasted|took|nearly|env"
    r"|was|of|for))?[ .:,-]*"
    r"\d[\dh.:]* ?(?:m|mins?|minutes?|minuten|minutos|h|hrs?|hours?|std|stunden?|uur)?[ .)]*\Z",
    exact=True,
)
"""How long a call took, which is no time to come."""

ACCEPTED = QuickPattern(
    r"(?:(?:i |ive |i've |ik |ich |j'ai |he )?(?:accepted|took|heb geaccepteerd|geaccepteerd|akzeptiert"
    r"|angenommen|accepte|aceptado"
    r"|acepte)(?: the| their| his| her)?|(?:says?|said) (?:ok|yes) to) (?=\S*\d)",
    exact=True,
)
"""Before a sum: the person took what was offered, so that it is to be paid."""

THEM = QuickPattern(
    r"(?:they|he|she|they're|theyre|he's|hes|she's|shes|ze|zij|hij|er|sie|ils|il|elle|elles|on|ellos|el)\b(?! "
    r"(?:have|has|had|heeft|hebben"
    r"|hat|haben|a|ont|ha|han)\b)",
    exact=True,
)
"""Who of theirs begins a part."""

TO_END = QuickPattern(
    r"(?:(?:will|they will|they'll|theyll) cancel|cancellation|termination|stopzetten|stopzetting|stoppen|opzegging"
    r"|annulering|kundigung|stornierung"
    r"|arret|resiliation|cloture|baja(?! medica| laboral)|cancelacion|anulacion)(?: (?!fees?\b|costs?\b|kosten|kan\b|pas\b"
    r"|niet\b|nicht\b|erst\b|non\b|no\b|moglich"
    r"|possible|mogelijk|bus\b)[a-z'/]+){0,3}\Z",
    exact=True,
)
"""All that stands beside the day on which something is to end."""

ENDS = QuickPattern(
    r"(?:[^ ]+ ){0,2}?(?:cancel(?:ling|lation)?|termination|stopzetten|stopzetting|stoppen|stopt|opzegging|annulering"
    r"|kundigung|stornierung|arret|resiliation"
    r"|cloture|baja(?! medica| laboral)|cancelan|cancelacion|anulan|anulacion) (?:(?!not |fee |fees |kosten |niet |nicht "
    r"|pas |no )[^ ]+ ){0,3}?(?:from|per|as of|ab|zum"
    r"|vanaf|au|des|a compter du|desde|a partir del?|el|le|am|on|op) \S*\d",
    exact=True,
)
"""How it begins that something is to end on a day: *stoppen incasso per 1 okt*."""

STANDS = QuickPattern(
    r"\b(?:til|till|until|tot|bis zum|jusqu\S*|hasta|deadline|widerruf\w*|rucktritt\w*|retractation|desistimiento|bedenktijd"
    r"|herroep\w*|withdrawal|cooling|can|kan|mag|kann|darf|peut|puede|appeal|contract|warranty|guarantee|holidays?|shut"
    r"|valid|expires?|ends?"
    r"|starts?|runs? out|bezwaar|beroep|garantie\w*|contract\w*|loopt|vakantie|dicht|geldig|widerspruch|einspruch"
    r"|vertrag\w*|urlaub"
    r"|gultig|lauft|recours|contrat|vacances|ferme\w*|valable|recurso|recurrir|contrato|garantia|vacaciones"
    r"|cerrad\w*|vence|valid[oa]"
    r"|bills?|invoice|rent|rechnung|miete|rekening|factuur|huur|loyer|alquiler|birthday|court|meeting|mon-fri"
    r"|every|since|sinds|seit"
    r"|depuis|desde|bought|ordered|bestellt?|besteld|gekocht|gekauft|achete|comprad[oa]|gestern|yesterday|hier|ayer)\b",
    exact=True,
)
"""What makes a day beside it one of how things stand, or a time for the person."""

"""Words of a kind of promise that say nothing of what is promised, and what the person has to do; lines as in `promise_words`."""

from __future__ import annotations

from casebook.domain import promise_words_everyday
from casebook.domain.promise_words_of_agents import CRAFTSMEN

_REPAIRER = CRAFTSMEN[0]
_NO_MONEY = "(?:gb|mb|go|mo|points?|punten|punkten?|puntos|miles|mijlen|meilen|millas)"
_CREDITS = "(?:credit*|gutschrift*|gutgeschrieben|gutschreib*|gecrediteerd|bijgeschreven|recredit*|abon*)"
"""What a company gives that is no money, and what its people call giving it."""
_TALKS = (
    "(?:call*(?! (?:round|by|out) )|ring*|phone*|e ?mail*|contact*|text*|write*|"
    "get in touch|bel|belt|bellen|mail|mailt|mailen|schrijft|neemt)"
)

_CRAFTSMAN = (
    "(?:plumber|electrician|handyman|loodgieter|elektricien|installateur|klempner|elektriker|plombier|electricien|fontanero"
    "|electricista)s?"
)
"""Whom the person may have paid themselves: their bill is money, and their work no repair of the company's."""

SAYS_NOTHING = (
    "proof of (?:delivery|postage|payment|purchase)|(?:zustell|liefer)nachweis|preuve de (?:livraison|achat)|prueba de entrega",
    *promise_words_everyday.SAYS_NOTHING,
    f"{_REPAIRER}(?= (?:(?:will|would|shall|should|zal|zou|gaat) )?(?:u |je |mij |me )?{_TALKS} )",
    f"(?:by|door) (?:a|an|the|our|een|de|onze) {_REPAIRER}",
    "envi[^ ]*(?= (?:la respuesta|un correo|un email|un mensaje|una respuesta) )",
    (
        "(?:mail|mails|post|posts)(?= (?:you |me |us )?(?:a|an|the|your|my|out|it|them) )(?! (?:you |me |us )?(?:a|"
        "an|the|your|my) (?:[^ .,]+ )?(?:cop(?:y|ies)|invoice|bill|statement|contract|paperwork|receipt|certificate|"
        "label|form|password|report|quote|documents?|letter) )(?! (?:[^ .,]+ ){1,7}(?:to your (?:home|house|address)|"
        "home to you) )|write(?= … (?:check|cheque) )"
    ),
    "(?:shipping|delivery|collection|handling|return|postage) (?:cost|costs|fee|fees|charge|charges|address)",
    (
        "(?:shipping|delivery|collection|handling|return|postage) label"
        "(?! (?:(?:i|we|you)'ll|(?:i|we|you) will|will|comes|goes|is (?:coming|going)) )"
    ),
    (
        "(?:access|account|login|profile|limit|data|points) (?:(?:will|should|is|are|gets|be) )*restored|(?:acces|"
        "compte) (?:[^ .,]+ ){0,2}retabli*|"
        "(?:contrasena|clave|acceso|cuenta) (?:[^ .,]+ ){0,2}restablec*|restablec* (?:la|su|el) (?:contrasena|clave|"
        "acceso|cuenta)|for you to (?:collect|pick up|pick it up|fetch)"
    ),
    "(?:avec|con) (?:une?|la) (?:date|fecha) (?:de la|de|d) [^ .,]+",
    f"(?:own|eigen|eigene[nrs]?|propre) {_CRAFTSMAN}|{_CRAFTSMAN}(?:'s)? (?:bill|invoice|costs?|receipt)",
    f"(?:bill|invoice|rekening|factuur|rechnung|facture|factura) (?:of|van|von|de|du|del|mein*)(?: [^ .,]+){{0,2}} {_CRAFTSMAN}",
    f"(?:paid|paye*|pague|pagado|pagamos|betaald*|betaalde) (?:[^ .,]+ ){{0,3}}(?:{_CRAFTSMAN}|{_REPAIRER})",
    f"(?:{_CRAFTSMAN}|{_REPAIRER}) (?:[^ .,]+ ){{0,2}}(?:bezahlt*|betaald*|betaalde|gezahlt)",
    "reparaturkosten|reparatiekosten|repair (?:costs?|bill)|frais de reparation|(?:gastos|coste) de (?:la )?reparacion",
    "(?:technician|engineer|plumber|delivery|shipping|collection|return|replacement|cancellation|visit) (?:fees?|charges?)",
    (
        "verzendkosten|bezorgkosten|leverkosten|versandkosten|lieferkosten|rucksendekosten|portokosten|retourkosten|"
        "verzendlabel|retourlabel(?! (?:mail*|stuur*|app|appen|krijg*|ontvang*|heb*|komt|gaat|zit) )|leverancier*|leverbaar|"
        "(?<!mit dem )(?<!mit den )ersatzteil*(?! (?:dabei|mit) )"
    ),
    "(?:call|contact) cent(?:er|re)s?|customer service|(?:by|per|via) (?:e ?)?(?:mail|post)|royal mail",
    "(?:with|about|of|for) (?:an?|the|your|my) (?:new )?(?:delivery|collection|refund|repair|return) (?:date|slot|day|time)",
    "(?:met|mit) (?:een|de|einem|dem) (?:(?:ophaal|lever|bezorg|reparatie)(?:datum|dag|moment)|(?:liefer|abhol|reparatur)termin)",
    f"{_NO_MONEY} (?:[^ .,]+ ){{0,3}}{_CREDITS}(?: [^ ]+ [^ ]+ (?:account|konto|rekening|compte|cuenta))?",
    f"{_CREDITS} (?:(?:of|for|von|uber|van|de|con|your|my|you) )?[0-9]* {_NO_MONEY}",
    "(?:*nota|*factuur|*rekening|polis|contract|offerte|bon) (?:(?:wordt|word|gaat|opnieuw|weer|nog) ){0,3}gemaakt",
    "credit card|store credit|write off|what they call|so called|exchange rate",
    "(?:a new|another) (?:[^ ]+ )?(?:label|link|form|code|password|date|appointment|slot|time)",
    "collect* (?:more |all |the )?(?:information|evidence|data|details)",
    "(?:bank|account|payment|card|contact|login|your|my) details",
    "(?:ready|available) (?:for|to) (?:collection|collect|pickup|pick up)|update (?:my|your|the|our) *",
    "(?:money|geld|bedrag|amount) … (?:debited|charged|taken|collected|afgeschreven|geincasseerd)",
    (
        "your (?:telephone )?calls?|telephone calls?|(?:the|those|all|your) phone calls|(?:the|show) calls?|"
        "(?<!you a )(?<!me a )(?<!us a )(?<!get a )(?<!expect a )(?<!book a )(?<!arrange a )"
        "calls? (?:on|of|is|was|started|logged|ended|made)|call it"
    ),
    "called [0-9]+|(?:this|the|that) (?:e ?mail|letter|message) (?:says|said)|(?:of|in) this (?:e ?mail|letter|message)",
    "(?:your|uw|je) (?:letter|bericht|brief|response|reply)|response times?|[^ ]+'s report|voicemail",
)
"""Words of a kind that say nothing of what is promised: read first, and left out."""

YOURS = (
    "(?:bel|mail|app|schrijf|meld) (?:ons|dan|even|gerust|nog)|(?:call|ring|contact|e ?mail|message) (?:again|back if)",
    "you (?:will |would )?(?:can|may|must|should|could|have to|need to) (?:call|collect|pick|reply|write|ring|contact|e ?mail)",
    "(?:give|drop) us a (?:shout|ring|call|bell|buzz|line)|(?:moet|kunt|kan) (?:u|je|jij) … (?:bellen|mailen|opnemen|schrijven)",
    "(?:have|'ve|got|get|hebt|heeft|heb)(?! (?:promised|agreed) ) … to (?:send|return|bring|post) (?:it|them|this|that)",
    "hear from you",
    "please (?:call|reply|write|contact|respond|answer|collect)|(?:call|ring|contact|reply to|write to|e ?mail) us",
    "(?:u|je|jij) (?:kunt|kan|kun|mag|moet) … (?:bellen|mailen|ophalen|afhalen|schrijven|reageren|opnemen)",
)
"""What the person has to do is not promised."""

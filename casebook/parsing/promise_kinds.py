"""The words that tell what a promise is about. Beginnings of words, without accents; a language is one more line.

The order of the kinds decides between them: who is promised the delivery of a replacement is promised a replacement.
"""

from __future__ import annotations

from casebook.records.vocabularies import Promised

KINDS: dict[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        "refund|money back|reimburs|chargeback|credit back|credited",
        "terugbetal|terug betaal|geld terug|terugstort|teruggestort|restitutie|gecrediteerd",
        "erstatt|ruckerstatt|geld zuruck|ruckzahl",
        "rembours",
        "reembols|devolucion del dinero|devolver el dinero",
    ),
    Promised.REPLACEMENT: (
        "replac|exchange|new one|resend|re send|send again|reship|send another|new parcel|new unit",
        "vervang|omruil|omgeruild|nieuw exemplaar|nieuwe sturen|nieuwe opsturen|opnieuw verzend|opnieuw verstu",
        "ersatz|ersetz|austausch|umtausch",
        "remplac|echange",
        "reemplaz|cambio|sustitu",
    ),
    Promised.REPAIR: (
        "repair|fix|technician|mend",
        "reparatie|reparer|gerepareerd|herstel|monteur",
        "reparatur|reparier|techniker",
        "repar|technicien",
        "tecnico",
    ),
    Promised.COLLECTION: (
        "collect|pick up|pickup|picked up|picks up|pick it up|pick the",
        "ophalen|opgehaald|ophaal|afhalen|afgehaald|haalt op|halen op|haalt het op|halen het op",
        "abhol|abgeholt",
        "enlevement|enlever|recuper",
        "recog",
    ),
    Promised.CALLBACK: (
        "call back|callback|call you|call me|calls you|calls me|phone you|phone me|phone call|ring you|ring me",
        "be called|a call|return call",
        "terugbel|teruggebeld|bel u|bel je|belt u|belt me|belt je|bellen|gebeld",
        "ruckruf|zuruckruf|anruf|rufen sie",
        "rappel|appel",
        "llama",
    ),
    Promised.DELIVERY: (
        "deliver|dispatch|ship|arriv|courier|despatch|send the parcel|be sent|will receive the parcel",
        "bezorg|lever|gelever|verzend|verzonden|verstuur|verstur|pakket komt",
        "liefer|gelief|zustell|versand|versend",
        "livr|expedi",
        "entreg|enviar|envio",
    ),
    Promised.REPLY: (
        "reply|replie|respon|answer|e mail you|email you|e mail me|email me|get back",
        "write|hear from|written|message you|come back to",
        "reactie|reageer|antwoord|mailen|gemaild|mailtje|mail|terugkom|schrijv|bericht",
        "antwort|ruckmeld|melden|schreib",
        "repon|courriel",
        "respuesta|respond|correo|contest",
    ),
    Promised.INFORMATION: (
        "update|inform|investigat|let you know|let me know|look into|looking into|find out|details",
        "track|status|check with",
        "uitzoek|onderzoek|op de hoogte|laten weten|laat weten|nakijken|navragen|nagevraagd",
        "auskunft|nachforsch|bescheid|pruf",
        "renseign|enquete",
        "investig",
    ),
}

# What follows these is what a call or a message is about, or what has to happen first; what comes before is promised.
SUBJECT = (
    "about regarding concerning re once after when if as until zodra nadat wanneer als betreffende omtrent over "
    "wenn sobald nachdem bezuglich uber concernant quand apres cuando sobre"
)

"""The words that tell what is promised, in lower case and without accents; a language is one more line of a table.

A line holds words parted by `|`. `*` stands for the rest of a word, `…` for up to eight words of the same clause, and
what stands in `(?…)` is as in a regular expression. Blanks stand for whatever parts two words.
"""

from __future__ import annotations

from casebook.records.vocabularies import Promised

KINDS: dict[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        "refund*|money back|reimburs*|chargeback*|charge back|pay … back|paid back|payback|transfer … back",
        "the money|your money|my money|credit back|credited|the credit|a credit|full credit|credit to|credit (?:of|for) [0-9]*",
        "terugbeta*|terug (?:te )?beta*|geld terug*|terugstort*|terug (?:te )?stort*|teruggestort|teruggeboekt|terugboek*",
        "beta* … terug|stort* … terug|boek* … terug|geef … geld terug|geven … geld terug|(?:het|uw|je|jouw|mijn) geld",
        "bedrag … (?:terug|op uw rekening|op mijn rekening|gestort)|restitutie*|gecrediteerd|crediteer*|creditnota",
        "erstatt*|ruckerstatt*|geld zuruck|ruckzahl*|zuruckzahl*|zahl* … zuruck|gutschrift|gutgeschrieben",
        "rembours*",
        "reembols*|devol* … dinero",
    ),
    Promised.REPLACEMENT: (
        "replac*|exchang*|new (?:one|unit|parcel|item)|resend*|resent|send* … again|reship*",
        "(?:send*|sent|ship*|get|receive|deliver*) … another|(?:send*|sent|ship*) … a new",
        "vervang*|omruil*|omgeruild|ruil* … om|nieuw exemplaar|opnieuw (?:te )?(?:verz*|verst*|opst*|opgest*|stur*)",
        "(?:stuur*|sturen|krijg*|verst*) … (?:nieuwe|nieuw|andere)|nieuwe (?:op|toe)?(?:sturen|gestuurd)",
        "ersatz*|ersetz*|austausch*|umtausch*|umgetauscht",
        "remplac*|echang*",
        "reemplaz*|cambio|sustitu*",
    ),
    Promised.REPAIR: (
        "repair*|fix|fixed|fixes|fixing|mend|mended|mends|technician*|engineer*|repairman|service visit",
        "reparatie*|repareer*|repareren|gerepareerd|herstel|herstelt|hersteld|herstellen|herstelling|monteur*",
        "reparatur*|reparier*|techniker*",
        "repar*|technicien*",
        "tecnico*",
    ),
    Promised.COLLECTION: (
        "collect|collects|collected|collecting|collection|pickup|picked up|pick* … up|pick the",
        "ophal*|opgehaald|ophaal*|afhal*|afgehaald|haal* … op|halen … op",
        "abhol*|abgeholt|hol* … ab",
        "enlevement|enlev*",
        "recoge*|recogida",
    ),
    Promised.CALLBACK: (
        "call|calls|calling|callback*|ring (?:you|me|back)|rings (?:you|me)|phone (?:you|me)|phones (?:you|me)|be called",
        "bel|belt|bellen|gebeld|terugbel*|teruggebeld|telefoontje",
        "ruckruf*|zuruckruf*|anruf*|ruf* … an|rufen sie",
        "rappel*|appelle*|appel",
        "llama*",
    ),
    Promised.DELIVERY: (
        "deliver*|redeliver*|dispatch*|despatch*|ship|ships|shipped|shipping|arriv*|send … (?:parcel|package|order)",
        "(?:parcel|package|order) … (?:come*|be sent|be there|be with you)|(?:get|receive) … (?:parcel|package|order)",
        "bezorg*|lever|levert|leveren|geleverd|levering*|lever(?:dag|datum|tijd)|aflever*|afgeleverd|verzend*|verzonden",
        "verstuur*|verstur*|(?:pakket|bestelling) … komt|(?:ontvang*|krijg*) … (?:pakket|bestelling)",
        "liefer*|gelief*|zustell*|zugestellt|versand*|versend*",
        "livr*|expedi*",
        "entreg*|enviar|enviaremos|envio",
    ),
    Promised.REPLY: (
        "reply|replies|replied|respond*|response*|answer*|e ?mail* (?:you|me)|an e ?mail|get* … back to|write|writes|written",
        "hear* … from|hear back|be in touch|get in touch|contact (?:you|me)|be contacted|message (?:you|me)|come* back to",
        "reactie*|reageer*|reageren|antwoord*|beantwoord*|mailen|gemaild|mailtje|e ?mail|mail|bericht*|terugkom*",
        "schrijv*|hoor* … van|(?:neem*|nemen|opnemen) … contact|contact … (?:op|opnemen)|kom* … terug op",
        "antwort*|ruckmeld*|melden|schreib*",
        "repon*|courriel",
        "respuesta*|respond*|correo|contestar*",
    ),
    Promised.INFORMATION: (
        "(?:an|the|next|status|with|more) update|updates|update (?:you|me|on|by)|keep … (?:updated|informed|posted)",
        "inform (?:you|me)|be informed|investigat*|let … know|look* … into|find* … out|details|tracking|status|check with",
        "uitzoek*|uitgezocht|zoek* … uit|onderzoek*|op de hoogte|laat … weten|laten … weten|nakijk*|kijk* … na",
        "navrag*|nagevraagd|vraag* … na|vragen … na|informeer*|informatie",
        "auskunft|nachforsch*|bescheid|pruf*",
        "renseign*|enquete*",
        "investig*",
    ),
}

# Where nothing of the above is said: what comes "to you" is a delivery, where it is a thing that comes.
LIKELY: dict[Promised, tuple[str, ...]] = {
    Promised.DELIVERY: (
        "(?:it|they|that) … be (?:there|with you)|be sent|send it|sent out|on its way",
        "(?:have|get|receive) it(?= (?:by|before|on|within|in|tomorrow|today|next|this|\\.) )",
        "onderweg|in huis|opgestuurd|opsturen|stuur* … op|sturen … op",
    ),
}

STRONGER: dict[Promised, tuple[Promised, ...]] = {
    Promised.REPLACEMENT: (Promised.DELIVERY,),
    Promised.COLLECTION: (Promised.DELIVERY,),
    Promised.CALLBACK: (Promised.REPLY, Promised.INFORMATION),
    Promised.REPLY: (Promised.INFORMATION,),
}
"""What a promise is where it is two things: the delivery of a replacement is one, a call with an update a call."""

SAYS_NOTHING = (
    "(?:shipping|delivery|collection|handling|return|postage) (?:cost|costs|fee|fees|charge|charges|label|address)",
    "verzendkosten|bezorgkosten|leverkosten|retourkosten|verzendlabel|retourlabel|leverancier*|leverbaar",
    "(?:call|contact) cent(?:er|re)s?|customer service|(?:by|per|via) (?:e ?)?(?:mail|post)",
    "credit card|store credit|write off|what they call|so called|exchange rate",
    "a new (?:[^ ]+ )?(?:label|link|form|code|invoice|password|date|appointment|slot|time)",
    "another (?:[^ ]+ )?(?:label|link|form|code|date|time)",
    "collect* (?:more |all |the )?(?:information|evidence|data|details)",
    "(?:ready|available) (?:for|to) (?:collection|collect|pickup|pick up)|update (?:my|your|the|our) *",
    "(?:money|geld|bedrag|amount) … (?:debited|charged|taken|collected|afgeschreven|geincasseerd)",
)
"""Words of a kind that say nothing of what is promised: read first, and left out."""

YOURS = (
    "you (?:will |would )?(?:can|may|must|should|could|have to|need to) (?:call|collect|pick|reply|write|ring|contact|e ?mail)",
    "please (?:call|reply|write|contact|respond|answer|collect)|(?:call|ring|contact|reply to|write to|e ?mail) us",
    "(?:u|je|jij) (?:kunt|kan|kun|mag|moet) … (?:bellen|mailen|ophalen|afhalen|schrijven|reageren|opnemen)",
)
"""What the person has to do is not promised."""

NEGATIONS = frozenset(
    "no not never without cannot can't won't don't isn't was were werd werden geen niet nooit zonder kein keine nicht pas".split()
)
"""Right before or within the words of a kind: what will not be, and what is only said to have been."""

UNAVAILABLE = r" (?:not|niet|no longer) (?:available|possible|mogelijk|leverbaar|beschikbaar) | unavailable | refused "
"""Behind the words of a kind, in the same clause: it is not promised either."""

# What follows these is what a call or a message is about, or what has to happen first; what comes before is promised.
SUBJECT = frozenset(
    "about regarding concerning re once after when if as until zodra nadat wanneer als betreffende omtrent over "
    "wenn sobald nachdem bezuglich uber concernant quand apres cuando sobre".split()
)
CONDITIONS = SUBJECT - frozenset(
    "about regarding concerning re betreffende omtrent over bezuglich uber concernant sobre".split()
)

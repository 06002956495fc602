"""The words by which a note typed in a hurry tells what the person did, wants or will do, in five languages.

All are looked for in text that is folded: small letters, no accents.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_folded

WANTS = QuickPattern(
    r"(?:still |now |also |just |really |and |und |en |et |y |i |we |ik |wij |we |ich |wir |je |yo )*"
    r"(?:want(?:ed|s)?|demand(?:ed)?|claiming|need(?:ed)?(?! (?:to|\d|up|about|around|(?:an? )?(?:day|week|month"
    r"|few|receipt"
    r"|proof|photo|copy|copies|reply|answer)s?)\b)|brauchen?|necesit(?:o|amos)|(?:j'ai )?besoin d|heb(?:ben)? "
    r"[^ ]+ nodig"
    r"|asking for|asked for|wil(?! (?:me|mij|het|ze) )"
    r"|wou|eis(?:te)?|verlang|verwacht(?! (?:wordt|u))|fordere|verlange|mochte|erwarte|will(?= (?:geld|mein|meine"
    r"|meinen"
    r"|ersatz|das|die|den|eine?n?|neue[snr]?|ruckzahlung"
    r"|erstattung|[0-9]|€))|veux|voudrais|exige|reclame|demande|souhaite|attends|quiero|exijo|reclamo|pido|espero"
    r"|solicito"
    r"|deadline"
    r"|frist|ultimatum|plazo)\b",
    exact=True,
)
"""How a part begins that says what the person wants, or gives them time for."""

ASKS = QuickPattern(r"\b(?:please|pls|plz|graag|aub|bitte|svp|s'il vous plait|por favor)\b", exact=True)
"""Somebody is asked to do something, and nobody has promised it."""

OR_ELSE = QuickPattern(
    r"\b(?:or|anders|sonst|oder ich|sinon|ou je|si no|o) (?:else|i|i'll|im|its|it's|ik|ich|je|voy|reclamo|small claims"
    "|lawyer|ombudsman|court|trading|my bank|the bank|chargeback|section|advocaat|bank|jurist|rechter|stap|anwalt|klage"
    r"|gericht|verbraucher\w*|avocat|mediateur|justice|consumo|abogado|denuncia|juicio|anwalt\w*)\b",
    exact=True,
)
"""What the person does where it does not happen, which makes what stands before it their own demand."""

_ON_A_DAY = (
    rf"(?:(?:op|am|le|el|nog|weer|nochmal) )?(?:{any_folded(WEEKDAYS, SHORT_WEEKDAYS)}"
    r"|morgen|overmorgen|vandaag|straks|heute|demain|manana|hoy|volgende week|nachste woche)\b(?! (?:terug|zuruck|mij|me|mich)\b)"
)
"""When the person means to be in touch: *ziggo bellen donderdag*."""

_THEM = (
    r"(?:them|him|her|ze|hem|haar|hun|denen|ihnen|ihm|leur|lui|les|again|back myself"
    r"|weer|opnieuw|zelf|wieder|nochmal|selbst|encore|moi-meme|otra vez)"
)
_OWN = (
    r"(?:neighbou?rs?|next door|mum|mom|dad|husband|hubby|wife|partner"
    r"|son(?! (?:chef|patron|responsable|superieur|collegue))|daughter"
    r"|sister|brother|friend|mate|flatmate"
    r"|(?:(?:de|der|die|le|la|el) )?(?:buurman|buurvrouw|buren|nachbar(?:in|n)?|voisine?|vecin[oa]))"
)
_KIN = (
    r"(?:mother|father|cousin|(?:schoon)?(?:broer|zus|moeder|vader|zoon|dochter)|vriend(?:in)?|(?:schwieger)?(?:mutter|vater)|bruder"
    r"|schwester|sohn|tochter|freund(?:in)?|(?:beau-|belle-)?(?:frere|soeur|mere|pere|fils|fille)|cousine|amie?|herman[oa]|cunad[oa]"
    r"|suegr[oa]|prim[oa]|madre|padre|marido|hij[oa]|amig[oa]|man|vrouw|mann|frau|mari|femme|mujer)"
)
_HIRED = "(?:solicitor|lawyer|bank|advocaat|jurist|anwalt|avocat|abogad[oa])"
OF_MINE = QuickPattern(
    rf"(?:(?:and|en|und|et|y) )?(?:(?:my |our |mijn |mein |meine |mon |ma |mi )?{_OWN}"
    rf"|(?:my|our|mijn|mein|meine|mon|ma|mi) (?:{_KIN}|{_HIRED}))\b(?!,|:)",
    exact=True,
)
"""How a part begins that tells what somebody of the person's own says or does, which nobody of the company has promised."""
_I_GET = (
    r"(?:get|be\b|have\b|receiv|hear|krijg|ontvang|hoor|bekomm|krieg|erhalt|hor|recoi|recevr|touche|aurai|serai|ai\b"
    r"|vais (?:etre|avoir|recevoir)|recib|cobr|tendr|quedo\b)"
)
_MY_LIST = (
    r"(?:(?:still )?(?:for )?(?:me|myself)(?: still| next| now| to do)?|(?:still )?(?:to|2) ?-?do(?: for me| myself)?|"
    r"my (?:to-?do|turn|next step)|"
    r"(?:nog |voor )?(?:mij|mezelf|zelf)(?: nog| ook| doen| te doen| nu)*|nog (?:zelf )?(?:te )?doen|"
    r"(?:noch |fur )?(?:mich|selbst|selber|ich)(?: noch| zu tun| jetzt)*|noch (?:selbst )?(?:zu tun|zu erledigen)|"
    r"(?:pour )?(?:moi|moi-meme)(?: encore| aussi)?|(?:encore )?a faire(?: par moi| de mon cote| moi-meme)?|"
    r"(?:para )?(?:mi|yo)(?: todavia| aun| tambien)?|(?:tengo )?pendiente (?:mio|por mi parte)|por mi (?:parte|lado))"
)
"""What a list of what the person has to do themselves is headed by."""
BY_MYSELF = QuickPattern(
    r"(?:(?:and|but|en|maar|und|aber|et|mais|y|pero) )?(?:"
    rf"(?:me|myself|(?:for|on|from) my (?:side|end|part)|as for me),? i(?:'ll|'m|'d)? (?:will |to )?(?!{_I_GET})\w{{2,}}\b"
    r"|(?:zelf|ikzelf|(?:van|aan) mijn kant|wat mij betreft|selbst|selber|meinerseits|(?:von|auf) meiner seite),? "
    rf"(?:(?:ik|ich) (?!{_I_GET})\w{{2,}}|(?!{_I_GET})\w{{2,}} (?:ik|ich))\b"
    r"|(?:moi(?:-meme)?|de mon cote|pour ma part|quant a moi),? "
    rf"j(?:e |')(?:(?:le|la|les|leur|lui) |l')?(?!{_I_GET})\w{{2,}}\b"
    r"|(?:por mi (?:parte|lado)|de mi parte|yo(?: mism[oa])?),? "
    rf"(?:(?:se )?(?:les?|l[oa]s?) )?(?!{_I_GET})\w+(?:o|re)\b"
    rf"|{_MY_LIST} ?:"
    r"|i(?:'ve| have)? promised\b|ik (?:heb (?:\w+ ){0,2}beloofd|beloofde)\b|(?:ich )?habe? (?:\w+ ){0,3}versprochen\b"
    r"|j'ai promis\b|(?:les? )?(?:he prometido|prometi)\b)",
    exact=True,
)
"""How a part begins that tells with some weight what the person does, and does not get: *moi je renvoie*, *zelf mail ik*;
or that it was they who promised."""
_ACTS_EN = (
    r"(?:call|ring|phone|e-?mail|mail|send|text|write|refund|reimburse|credit|transfer|pay|post|get|let|give|forward|update|message|"
    r"ship|replace|book|contact)"
)
_ACTS_NL = (
    r"(?:bel|mail|app|stuur|schrijf|boek|stort|betaal|maak|zet|regel|kom|breng|vergoed|crediteer|meld|laat|verbind|neem|bestel|"
    r"verzend|lever|plan|informeer|contacteer|herstel|vervang|haal)"
)
_ACTS_DE = (
    r"(?:rufe?|melde?|schicke?|sende|überweise|ueberweise|erstatte|buche|zahle|schreibe|veranlasse|bestelle|kümmere|lasse|komme|"
    r"bringe|stelle|leite|versende|liefere|informiere|kontaktiere|ersetze|repariere|hole|"
    r"gebe(?= (?:Ihnen|dir)\b.*\b(?:Bescheid|Rückmeldung)))"
)
_ACTS_FR = (
    r"(?:rappell?e(?:rai)?(?! que)|recontacte(?:rai)?|contacte(?:rai)?|appelle(?:rai)?|envo[iy]e|enverrai|renvoie|renverrai|"
    r"rembourse(?:rai)?|vire(?:rai)?|fais|ferai|crédite(?:rai)?|recrédite(?:rai)?|écris|écrirai|tiens|tiendrai|expédie(?:rai)?|"
    r"confirme(?:rai)?|livre(?:rai)?|remplace(?:rai)?|prépare(?:rai)?)"
)
_ACTS_ES = (
    r"(?:llam(?:o|aré)|env[ií](?:o|aré)|mand(?:o|aré)|devuelvo|devolveré|ingres(?:o|aré)|abon(?:o|aré)|reembols(?:o|aré)|"
    r"escrib(?:o|iré)|avis(?:o|aré)|confirm(?:o|aré)|tramit(?:o|aré)|hago|haré|paso|pasaré)"
)
_I_DO = (
    rf"(?:(?i:ik) {_ACTS_NL}|(?i:(?!ik )(?:\w+ ){{1,3}}{_ACTS_NL} ik))\b",
    rf"(?:(?i:ich) {_ACTS_DE}|(?:\w+ ){{1,3}}{_ACTS_DE} ich)\b",
    rf"(?:\w+ )?(?i:je) (?:(?:vous|te|le|la|les|leur|lui) |[tl]['’])?{_ACTS_FR}\b",
    rf"I(?:['’]ll| will| shall|['’]m going to) (?:also |just )?{_ACTS_EN}\b",
    rf"(?:\w+ )?(?i:le|te|se l[oa]s?) {_ACTS_ES}\b",
)
_YOU = (
    r"\b(?:[Uu]w?|je|jou|jouw|jullie)\b",
    r"\b(?:Ihnen|Sie|Ihr(?:e[nmrs]?)?|di(?:r|ch)|euch|deine?[nmrs]?)\b",
    r"\b(?:vous|votre|vos|te|toi|ton|ta|tes)\b|\bt['’]",
    r"\byour?\b",
    r"\b(?i:le|te|se)\b",
)
I_DO = QuickPattern("|".join(_I_DO), exact=True)
"""Somebody says that they do something, as it is promised."""
TO_YOU = QuickPattern(
    "|".join(rf"(?=.*(?:{you})){does}" for does, you in zip(_I_DO, _YOU, strict=True)),
    exact=True,
)
"""Who does something for *you* is whoever answered, whose words were typed as they were said: *Ik bel u morgen terug*, *Je vous
rappelle*; `Sie` and `Ihnen` with their capital, as `sie` is *them* too. What somebody asks, or gives time for, is none of it."""
_ENCLOSED = QuickPattern(
    r"\b(?:hierbij|bijgaand|anbei|hiermit|beigefügt|ci-joint\w*|herewith|enclosed|attached|adjunto)\b", exact=True
)
"""What the person writes to the company with what they send along."""

THEM = QuickPattern(
    r"(?:they|he|she|them|company|agent|rep|ze|zij|hij|hun|medewerker|er|sie|mitarbeiter(?:in)?|ils?|elles?|eux|on|conseillere?|"
    r"el|ella|ellos|ellas|agente|asesora?|bedrijf|firma|empresa)\Z",
    exact=True,
)
"""Before a colon: what stands behind it was said by whoever answered."""

MINE = QuickPattern(
    r"(?:told (?:them|him|her|[a-z]+ (?:this|that|i)\b)|gave (?:them|him|her)|asked|sent|emailed|wrote|said id?"
    r"|rang them"
    r"|called them"
    r"|heb (?:ze |hen )?(?:gezegd|gevraagd|gestuurd|gemaild)|habe? (?:gesagt|gefragt|geschickt|geschrieben)"
    r"|gezegd dat ik|gesagt dass ich|j'ai (?:dit|demande|envoye|ecrit)|he (?:dicho|pedido|enviado|mandado|escrito)"
    r"|(?:i'm|im|i am|am) (?!getting|receiving|being)[a-z]+ing|ill (?!get\b|receiv|have\b|hear\b"
    r"|be\b)[a-z]+"
    r"|(?!ze |zij |wij |we |die |ga |gaan |zullen |monteurs |collega'?s |hun )[a-z]+ (?:bellen|mailen|appen|anrufen|anmailen"
    r"|rappeler|relancer|llamar a [a-z]+)"
    rf" {_ON_A_DAY}|frist gesetzt|moeten voor|mussen bis|doivent)\b"
    r"|(?:tomorrow|morgen|demain|manana|vrijdag|maandag|freitag|montag) (?:i |bel|mail|stuur|app|ruf|schicke|je "
    r"|j'|llamo"
    r"|mando|envio|escribo|ga ik|gehe ich)"
    r"|(?:booked|took|taking|taken|got) (?:(?!back)[a-z]+ ){0,2}?(?:off|leave|holiday)\b|(?:tengo|j'ai|ich hab|ik "
    r"heb) (?:una? |een |einen )?(?:cita|rdv|rendez-vous|afspraak|termin) (?:con|avec|met|mit|bei|chez)\b|(?:will"
    r"|i'll|gonna) do(?: (?:it|that|this))?"
    r"(?: (?:tonight|tomorrow|tmrw|later|today|at|on|over|asap)\b|\Z)"
    r"|(?:i|i'd) (?:would |'d )?(?:be happy|like|accept|settle|prefer|rather)\b"
    r"|ich (?!bekomm|krieg|erhalt|hor|werd|hab|hatt)\w{2,}\b|ik (?!krijg|ontvang|hoor|heb|had|word|zal|zou|zie)\w{2,}\b"
    r"|je (?!recois|recevrai|recevrais|serai|suis|touche|vais|vois|peux)\w{2,}\b|j'(?!ai\b|aurai|obtien|attend|entend)\w{2,}\b"
    rf"|(?:going to|gonna|about to) (?:e?mail|send|post|upload) (?:an? |the |my )?(?:screenshots?|photos?|pics?|pictures|proof"
    r"|receipts?|evidence)\b"
    r"|(?:vuelvo a|volvere a|voy a (?!recibir|tener|cobrar|recuperar)\w+|llamare|escribire"
    r"|reclamare|mandare|enviare|tengo que|debo|rappellerai|ecrirai|dois)\b"
    r"|(?:schreib|ruf|schick|meld|frag|versuch|probier)s? (?:denen|ihnen|dort|mal|morgen|heute?|nochmal|wieder|es|ne|nen|mich"
    r"|weiter)\b"
    rf"|(?:will|i'll|gonna|going to|about to) (?:chase|try|go|wait|complain|dispute|keep|leave|check|(?:ring|call|phone|e?mail"
    rf"|write|contact|text|ask) {_THEM})"
    rf"|(?:bel|mail|stuur|app|schrijf|ga|schicke|rufe|schreibe|gehe|sende|rappelle|envoie|ecris|llamo|mando|envio"
    rf"|escribo"
    rf"|voy) (?:ik |ich |je )?{_THEM}"
    r"|(?:tomorrow|today|morgen|heute|vandaag|\w+dag|\w+tag|(?:next|volgende|nachste) \w+) \w+ (?:ichs?|ik)\b"
    rf"|(?:{_ON_A_DAY}|(?:luego|despues|esta tarde|por la tarde|pasado manana) )(?: (?:les?|lo|la|los|las|se lo|se la))?"
    r" ?(?:llevo|mando|envio|voy|llamo|escribo|devuelvo|paso|pago|reclamo|subo|pregunto|vuelvo|entrego|recojo|dejo|presento"
    r"|pongo)\b"
    r"|(?:\w+ ){1,4}(?:(?:sag|geb|schreib|schick|send|meld|ruf|frag|bring|zahl|mach|hol|nehm|kauf|warn)e? ich"
    r"|(?:zeg|geef|schrijf|stuur|meld|bel|vraag|breng|betaal|haal|koop|neem) ik)\b"
    r"|les (?:mando|envio|llamo|escribo|pago)|(?:schicke|sende|rufe|schreibe|gehe|fordere|ruf|bel|stuur|llamo"
    r"|mando|envio) ",
    exact=True,
)
"""How a part begins in which the person does something: *told them*, *habe gesagt*, *les mando*."""


def tells_you(typed: str) -> bool:
    """Whether somebody says in it, as it was typed, what they do for *you*: it is whoever answered.

    >>> tells_you("Ich rufe Sie morgen zurück"), tells_you("ich rufe sie morgen an"), tells_you("Ik stuur u hierbij de bon")
    (True, False, False)
    """
    return TO_YOU.match(typed) is not None and _ENCLOSED.search(typed) is None

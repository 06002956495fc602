"""What beside the words of a kind tells that it is another, or none: patterns over words parted by one blank each."""

from __future__ import annotations

import re

from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern

_DONE_TO_IT = re.compile(
    r"(?: (?:[\d.,]+|eur|usd|gbp|euros?|pounds?|dollars?|of|van|von|de|uber|will|should|it|he|dat|het|es|il|and|en|und|et|y|"
    r"is|has|have|been|was|now|already|approved|processed|issued|requested|goedgekeurd|verwerkt|aangevraagd|wurde|ist|genehmigt|"
    r"veranlasst|bearbeitet|a|ete|est|valide|approuve|accepte|ha|sido|esta|aprobado|tramitado|procesado|\.))*"
)
"""What may stand between a refund and when it arrives: that it was granted, and no thing that could arrive instead."""

_MONEY_ITSELF = re.compile(
    r" (?:virement|remboursement|argent|montant|somme|money|refund|payment|transfer|geld|betrag|erstattung|uberweisung|bedrag|"
    r"terugbetaling|overboeking|dinero|importe|reembolso|transferencia)"
    r"(?: (?:vous|te|you|will|should|ihnen|dir|wird|zal|u|je|le))* ?$"
)
"""What names the money once more, right before it comes: `Je vous rembourse. Le virement arrivera …`."""


def is_money_that_comes(after: str) -> bool:
    """Whether what comes is the money that was told of, by the words from that until it comes.

    >>> is_money_that_comes(" rembourse une nuit . le virement "), is_money_that_comes(" rembourse une nuit . le colis ")
    (True, False)
    """
    done = _DONE_TO_IT.fullmatch(re.sub(r"^ ?[^ ]+", "", after.rstrip()))
    return done is not None or _MONEY_ITSELF.search(after) is not None


_CHARGE_FOR = re.compile(
    r" (?:fees?|charges?|costs?|price|kosten|bedrag|vergoeding|prijs|toeslag|entgelt|gebuhr(?:en)?|betrag|preis|frais|prix|cout|"
    r"montant|gastos|coste|precio|importe|tasa|comision|[\d.,]+ eur|euros?|pounds?|dollars?|usd|gbp) "
    r"(?:for|of|voor|van|fur|pour|de|du|des|por|del) (?:[^ .,]{1,5} )?$|"
    r" (?:refund(?:ed|s)?|money back|credit(?:ed)?|reimburs\w+|terugbetaling|teruggaaf|erstattung|gutschrift|remboursement|"
    r"reembolso|devolucion) (?:for|of|on|voor|van|fur|von|pour|de|du|des|del|por) "
    r"(?:(?!(?:and|or|plus|en|of|und|oder|et|ou|y|o|\.) )[^ ,]+ ){0,4}$"
)
"""Before what a sum was charged for, which is not promised: `the fee for the delivery`, `les frais de livraison`, `los 48 € de la
reparación`."""

_CHARGED = re.compile(r"(?:\S* )?(?:fees?|charges?|costs?|surcharge)(?= |$)")
"""Behind what a sum was charged for: `the repair fee`."""

_TO_TELL = re.compile(
    r" (?:to (?:confirm|discuss|explain|arrange|agree|tell|talk|update|inform|go (?:over|through))|"
    r"om (?:[^ .,]+ ){0,7}?te (?=[^ .,]+en )|"
    r"um (?:[^ .,]+ ){0,7}?zu (?=[^ .,]+en )|pour (?:(?:vous|te|le|la|les|l'|lui|leur|en) ){0,2}[^ .,]{2,}(?:er|ir|re)(?= )|"
    r"para [^ .,]+[aei]r(?:l[oa]s?|les?|te|os|sel[oa]s?|tel[oa]s?)?(?= )|"
    r"(?:with|met|mit|avec|con) (?:the|an?|your|his|her|their|de|het|een|der|dem|den|die|das|einem|einer|le|la|les|l|une?|el|los|"
    r"las|una) (?=[^.,]*\b(?:names?|number|time|date|details|news|update|answer|outcome|decision|naam|nummer|tijd|datum|antwoord|"
    r"nieuws|uitkomst|uhrzeit|termin|antwort|ergebnis|nom|numero|heure|reponse|nouvelles|nombre|hora|fecha|respuesta|noticias)\b)|"
    r"(?:about|regarding|concerning|for|over|voor|wegen|bezuglich|fur|au sujet|a propos|concernant|pour|sobre|acerca|por) "
    r"(?:the|an?|your|my|our|his|her|de|het|een|uw|je|jouw|mijn|der|des|dem|den|die|das|ihre[rs]?|deine[rs]?|meine[rs]?|du|d|la|"
    r"le|les|l|votre|vos|ta|ton|mon|ma|del|el|los|las|lo|su|tu|mi)(?= )|(?:wegen|vanwege)(?= [^ .,]))"
    r"(?: (?!(?:and|en|und|et|y) |(?:zuruck|terug|an|op|nach) (?:[.,] |$))[^ .,]+)*"
)
"""What a call or an answer is for, or about, which is not promised by it: `pour vous confirmer le virement`, `wegen der Post`."""

CONFIRMS = re.compile(
    r" (?:get|receive|send\w*|krijg\w*|ontvang\w*|stu\w+r\w*|bekomm\w*|erhalt\w*|schick\w*|rece\w+|aur\w+|envo\w+|enverr\w+|"
    r"recib\w+|envi\w+|mand\w+|tendr\w+) (?:\S+ ){0,5}?(?:confirmation|\w*bevestiging|\w*bestatigung|confirmacion) "
)
"""That somebody gets what confirms something in writing, however it comes."""

TO_ARRANGE = QuickPattern(
    r"(?P<calls> (?:calls?|rings?|phones?|contacts?|texts?|e-?mails?|in touch|belt|bel|bellen|ruft|rufe|rufen|meldet|melde|"
    r"r?appel\w+|llam\w+)(?: [^\s.]+)*?)(?: ,)? (?:"
    r"to (?:(?:re)?arrange|(?:re)?book|(?:re)?schedule|set up|organi[sz]e|plan|(?:fix|agree|sort out|find)"
    r"(?= (?:an?|the|your|another) (?:\S+ )?(?:visit|date|day|time|appointment|slot)\b)) (?:(?! (?:and|then) )[^.,])*"
    r"|om (?:[^\s.,]+ ){0,5}?(?:in te plannen|te plannen|af te spreken|te regelen|te maken)"
    r"|um (?:[^\s.,]+ ){0,6}?(?:abzustimmen|zu vereinbaren|zu besprechen|auszumachen|abzusprechen|zu planen)"
    r"|pour (?:fixer|convenir|organiser|planifier|prendre|caler) (?:(?! et )[^.,])*"
    r"|para (?:concertar|fijar|acordar|programar|organizar|agendar|quedar) (?:(?! y )[^.,])*)(?= )",
    exact=True,
)
"""What a call is for, which is not promised with it: *she'll call you on Wednesday to fix a visit*."""

TO_SEE = QuickPattern(
    r" (?:, )?(?:to (?:see|check|hear|ask|make sure|be sure)|(?:om te|zu) (?:horen|kijken|zien|vragen|controleren|checken|fragen|"
    r"sehen|schauen|prufen|kontrollieren)|pour (?:voir|savoir|verifier|demander|m'assurer|s'assurer)|"
    r"para (?:ver|saber|comprobar|preguntar|asegurarme|asegurarnos|confirmar)) (?:, )?(?:de )?(?:if|whether|that|of|dat|ob|dass|"
    r"si|que|(?=(?:it|everything|all|things|they)(?:'s|'re| (?:is|has|have|are|was|were|works?|went)) )) ?[^.]*?(?= \. | $|$)",
    exact=True,
)
"""What a promise is for, which is not promised: `I ring you Friday to see if it is fixed`."""

_ENTERED = (
    r"(?:(?:e-?mail|billing|postal|delivery|phone|bank|account) )?(?:addresses|address|"
    r"(?:numbers?|names?)(?! plate| tag| badge| sign)|"
    r"passwords?|details|"
    r"preferences|records?|"
    r"\w*adres|\w*nummer|wachtwoord|naam|gegevens|\w*adresse|\w*nummer|passwort|namen?|daten|bankverbindung|"
    r"adresse|coordonnees|numero|mot de passe|nom|rib|direccion|telefono|correo|contrasena|nombre|datos|titular)"
)
DATA_CHANGED = QuickPattern(
    r" (?:replac\w+|cambi\w+|sustitu\w+|reemplaz\w+|remplac\w+|verv[ao]ng\w*|ersetz\w*|wissel\w*|swap\w*|exchang\w+)"
    rf"(?= (?!by |with |door |durch |par |por )(?:(?!(?:and|en|und|et|y) )[^ .,]+ ){{0,3}}?{_ENTERED}(?: |$))",
    exact=True,
)
"""What is written of somebody is put right, which is no new thing: `cambiaremos hoy la dirección de tu contrato`."""

ROUND = QuickPattern(r"(?<=\d),[-–]+(?!\d)", exact=True)
"""What stands for no cents behind a sum, and parts no clauses: `€ 35,-`."""

COSTS = QuickPattern(r" [a-z]{3,}kosten(?= )", exact=True)
"""What something costs is not that thing, in Dutch and German words of two: `reparatiekosten`, `Versandkosten`."""

_IT = r"(?:it|them|the \S+|your \S+|our \S+|my \S+)"
BRINGS_IT = re.compile(
    rf" (?:bring(?:s|ing)?|takes?|delivers?|drops?|dropping) {_IT} (?:\S+ ){{0,3}}?"
    r"(?:(?:to|at) (?:you|us|me|your|our|my)|round|over|home)\b|"
    rf" (?:have|get) {_IT} (?:to|with) (?:you|us|me)\b|"
    r" (?:breng(?:t|en)?|bezorg(?:t|en)|levert|zet(?:ten)?) (?:hem|het|ze|die|dat) (?:\S+ ){0,3}?(?:bij|naar|aan) "
    r"(?:u|je|jou|ons|mij|huis)\b|"
    r" (?:bringt|bringen|bringe|liefert|liefern) (?:es|ihn|sie|das|die|den) (?:ihnen|dir|uns|mir|zu \S+|nach hause)\b|"
    r" (?:bringt|bringen|bringe|liefert|liefern) (?:ihnen|dir|uns|mir) (?:es|ihn|sie|das)\b|"
    r" (?:vous|te|nous|me) (?:le |la |les |l')?(?:apport|livr|ramen|depos)\w*|"
    r" (?:se|te|nos|me) l[oa]s? (?:llev|tra[ei]|acerc|entreg|dej)\w*"
)
"""That something is brought to the person, which makes it a delivery, also of what is fetched somewhere: `lo recoge allí y te lo
lleva`; who notes it down says `us` and `me`."""

_IN_WHAT_STATE = re.compile(
    r"(?<! be)(?<! is)(?<! are)(?<! been)(?<! gets)(?<! wird)(?<! werden)(?<! wordt)(?<! worden)(?<! sera)(?<! est)(?<! esta)"
    r"(?<! estara)(?: ,)?"
    r"(?: (?:ya|fully|already|all|al|helemaal|volledig|fertig|bereits|schon|wieder|deja|tout|toute|entierement|"
    r"completely|freshly|newly))* (?:repaired|fixed|mended|restored|gerepareerd|gemaakt|hersteld|repariert|gerichtet|"
    r"reparee?s?|reparad[oa]s?|arreglad[oa]s?)(?= |$)"
)
"""In what state something is brought, which is no more to be done: `se la lleva a casa, ya reparada`."""

CALLS_FIRST = re.compile(
    r" (?:before|beforehand|first|ahead|vooraf|voordat|vorher|bevor|vorab|zuvor|avant|auparavant|antes|previamente) "
)
"""What a call comes before that who comes makes on the way."""


_LEAVES = re.compile(r" dej\w*$")
"""Who leaves a thing in a state has put it there: `se lo deja arreglado`."""


_A_SUM = re.compile(r" (?:[^ .,]+ ){0,2}?[0-9][0-9.,]* (?:eur|euros?|gbp|usd|pounds?|dollars?|quid) ")
"""What is taken away, where it is a sum: `je vous enlève 50 €`."""


def is_charged(said: str, start: int, end: int, kind: Promised) -> bool:
    """Whether what stands between these places, of a `kind`, is only what a sum was charged for, or the sum itself."""
    if kind is Promised.COLLECTION and _A_SUM.match(said, end) is not None:
        return True
    return _CHARGE_FOR.search(said, 0, start + 1) is not None or _CHARGED.match(said, end + 1) is not None


def as_brought(said: str) -> tuple[str, int | None]:
    """The words without the state in which something is brought, and where it stands that it is; None where it does not."""
    brings = BRINGS_IT.search(said)
    if brings is None:
        return said, None
    if _LEAVES.search(brings[0]):
        return said, brings.start()
    return f"{said[: brings.end()]}{_IN_WHAT_STATE.sub(' ', said[brings.end() :])}", brings.start()


def and_what_for(words: list[str]) -> tuple[list[str], list[str]]:
    """The words before those that tell what something is done for, and all words without these; the same twice without any."""
    said = f" {' '.join(words)} "
    purpose = _TO_TELL.search(said)
    if purpose is None:
        return words, words
    return said[: purpose.start()].split(), f"{said[: purpose.start()]} {said[purpose.end() :]}".split()


IS_BROUGHT = re.compile(r" [^ ]*(?:bevestiging|confirmation)(?: (?!en |et )[^ .,]+){0,2} (?:bezorg|parvien)[^ ]* ")
"""`De bevestiging daarvan bezorg ik u`: what Flemish and French people call sending a paper."""

ORDINAL = QuickPattern(
    r"(?<=\d)\.(?= (?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec))|"
    r"(?<=\bam \d)\.(?= [a-z])|(?<=\bam \d\d)\.(?= [a-z])",
    exact=True,
)
"""The mark behind the figure of a German day, which ends no clause: `am 19. November`, `am 5. auch ab`."""

"""What says in everyday words that a thing does not work, or is not what was described: *trips the fuse*, *won't turn on*.

In the five languages, and only what says so plainly. Our own lists. Pure.
"""

from __future__ import annotations

import re

from casebook.text.quick_pattern import compiled
from casebook.text.sentences import sentences

_WILL_NOT = r"(?:won['’]t|will not|can(?:['’]t|not)|does(?: not|n['’]t)|did(?: not|n['’]t)|refuses to|no longer)"

_NOTHING = r"(?! (?:an?|the|my|our|your|me|us|it|this|that|any(?! ?more))\b)"
"""What does not start *a refund* is a shop."""

_SAYS = (
    r"\b(?:say|says|said|claims?|claimed|zegt|zeggen|zei|zeiden|beweert|beweren|sag(?:t|en|te|ten)|behaupte[nt]|dit|disent|affirment?"
    r"|dicen?|dijo|dijeron|afirman?)\b"
)
"""Found where it is somebody's word: that of a shop which says that what came back is a fake."""

_FAILS = (
    r"\b(?:(?:does|do|did)(?: not|n['’]t) work|(?:stopped|not) working|(?:goes|went) (?:black|dead))\b",
    r"\b(?:trip(?:s|ped)?|blows?|blew|tripping|blowing) (?:the|my|our|a|every) (?:\w+ )?(?:fuses?|breakers?|rcd)\b",
    rf"\b{_WILL_NOT} (?:even )?(?:turns? on|switch(?:es)? on|starts?|charges?|powers? (?:on|up)|boots?)\b{_NOTHING}",
    rf"\b{_WILL_NOT} (?:even )?(?:heats?|cools?|spins?|drains?|inflates?|prints?|stay charged)\b{_NOTHING}",
    r"\b(?:keeps?|kept) (?:crashing|freezing|(?:switching|turning|shutting) (?:itself )?(?:off|down)|cutting out|restarting)\b",
    r"\b(?:keeps?|kept) (?:disconnecting|overheating|leaking|jamming|breaking down)\b",
    r"\b(?:overheat(?:s|ed)|cuts out|(?:turns|switches|shuts) itself (?:off|down))\b|\bdead on arrival\b",
    r"\b(?:(?:came|falls?|fell|falling) apart|smells? (?:of |like )?burn\w+|stopped (?:charging|heating|cooling))\b",
    r"\b(?:werkt|doet het|doen het|deed het)\b.{0,25}\bniet\b|\b(?:valt|viel) (?:steeds |telkens |vanzelf )?uit\b",
    r"\b(?:slaat|sloeg|slaan|springt|sprong|springen|vliegt|vloog|vliegen)\b.{0,30}\b(?:stop(?:pen)?|zekering(?:en)?|aardlek\w*)\b",
    r"\b(?:stop(?:pen)?|zekering(?:en)?|aardlek\w*)\b.{0,30}\b(?:slaat|sloeg|slaan|springt|sprong|springen|eruit)\b",
    r"\bwil(?:de)? niet (?:meer )?(?:aan|starten|opstarten|laden|opladen|koelen)\b|\bgaat niet (?:meer )?aan\b|\bstart niet\b",
    r"\b(?:laadt|koelt|verwarmt|centrifugeert) (?:\w+ )?niet\b|\b(?:loopt(?: steeds)?|liep) vast\b|\bruikt verbrand\b",
    r"\braakt oververhit\b|\b(?:heeft|had) het begeven\b|\bbegaf het\b|\bging stuk\b|\b(?:valt|viel) uit elkaar\b",
    r"\bfunktioniert\b.{0,25}\bnicht\b",
    r"\b(?:löst|lässt|ließ|haut)\b.{0,30}\b(?:Sicherung(?:en)?|FI(?:-Schalter)?)\b",
    r"\b(?:Sicherung(?:en)?|FI(?:-Schalter)?)\b.{0,30}\b(?:raus\w*|fliegt|flog|springt|sprang|ausgelöst)\b",
    r"\b(?:fliegt|flog|springt|sprang)\b.{0,30}\b(?:Sicherung(?:en)?|FI(?:-Schalter)?)\b",
    r"\b(?:lässt|ließ) sich (?:\w+ )?nicht (?:mehr )?(?:einschalten|anschalten|laden|aufladen|starten|koppeln)\b",
    r"\b(?:startet|lädt|heizt|kühlt|schleudert|druckt) (?:\w+ )?nicht\b",
    r"\b(?:geht|ging|schaltet(?: sich)?) (?:\w+ )?nicht (?:mehr )?(?:an|ein)\b|\bauseinandergefallen\b|\bGeist aufgegeben\b",
    r"\b(?:geht|ging|schaltet sich|stürzt|stürzte) (?:ständig|immer wieder|dauernd|von selbst) (?:aus|ab)\b",
    r"\büberhitzt\b|\bzu heiß\b|\briecht verbrannt\b",
    r"\bne (?:se )?(?:marche|fonctionne|chauffe|refroidit|démarre|charge|recharge|lance|tourne|essore) (?:plus|pas)\b",
    r"\bne s['’]allume (?:plus|pas)\b|\b(?:fait|font) (?:sauter|disjoncter)\b|\bdisjoncte|\bplombs (?:sautent|ont sauté)\b",
    r"\brefuse de (?:démarrer|s['’]allumer|charger|se charger)\b|\bs['’]éteint (?:tout|toute|sans|au bout|constamment)\b",
    r"\bsurchauffe\b|\bsent le brûlé\b|\b(?:tombée?|est|était) en panne\b|\brendu l['’]âme\b",
    r"\bno (?:se )?(?:funciona|enfría|calienta|enciende|arranca|carga|centrifuga)\b|\b(?:hace|hizo|hacen) saltar\b",
    r"\bsalt(?:a|an|ó|aron) (?:los plomos|el diferencial|el automático|la luz)\b|\bdejó de funcionar\b",
    r"\bse (?:apaga|apagaba) (?:sol[oa]|continuamente|constantemente|cada)\b|\bhuele a quemado\b|\becha humo\b",
    r"\bse (?:sobrecalienta|sobrecalentó|cuelga|estropeó|rompió|averió)\b",
)
"""By language, as all that follows: English, Dutch, German, French, Spanish."""

_LEAKS = (
    (
        r"\b(?:machine|washer|dishwasher|dryer|fridge|freezer|kettle|coffee maker|iron|steamer|vacuum|pump|tent|jacket|boots?"
        r"|shoes?|bottle|flask|hose|pool|tank|aquarium|mattress|cooler|sprayer)s?\b.{0,60}"
        r"(?<!not )(?<!n['’]t )(?<!no )\bleak(?:s|ed|ing)?\b"
    ),
    (
        r"(?:machine|wasser|droger|koelkast|vriezer|koker|apparaat|strijkijzer|pomp|tent|jas|laarzen|schoenen|fles|slang|zwembad"
        r"|aquarium|luchtbed)\b.{0,60}\b(?:lekt(?:e)?|lekken|is lek|zijn lek)\b(?! niet| nergens)"
    ),
    (
        r"(?:maschine|spüler|trockner|kühlschrank|kocher|gerät|bügeleisen|pumpe|zelt|jacke|stiefel|schuhe|flasche|schlauch|pool"
        r"|matratze)\b.{0,60}\b(?:leckt|tropft|läuft aus|(?:ist|sind) undicht|ausgelaufen|verliert wasser)\b(?! nicht)"
    ),
    (
        r"\b(?:machine|lave-\w+|sèche-linge|réfrigérateur|frigo|bouilloire|cafetière|appareil|pompe|tente|veste|bottes|chaussures"
        r"|bouteille|tuyau|piscine)\b.{0,60}\b(?:fuit|fuient|prend l['’]eau|perd de l['’]eau|n['’]est pas étanche)\b"
        r"(?! pas| plus)"
    ),
    (
        r"\b(?:lavadora|lavavajillas|secadora|nevera|frigorífico|hervidor|cafetera|plancha|bomba|tienda|chaqueta|botas|zapatos"
        r"|botella|manguera|piscina|aparato|máquina)\b.{0,60}(?<!no )\b(?:pierde agua|gotea|tiene (?:una )?fugas?)\b"
    ),
)
"""That a thing leaks that people buy; of a roof or a tap it says nothing of what was paid for."""

_NO_GOODS = (
    r"\b(?:site|website|app|link|code|chat|phone number|login|page|form|payment|button|account|card)\b",
    r"\b(?:formulier|formular|formulaire|nummer|seite|konto|lien|compte|enlace|página|pagina|cuenta|formulario|kaart|karte|carte|tarjeta)\b",
)
"""What may not work and is none of what was bought."""

_SHOWN = (
    r"(?:\w+ )?(?:descriptions?|photos?|pictures?|ad|advert|advertisement|listing|brochure|specifications?)\b",
    r"(?:foto\w*|\w*schrijving|advertentie|brochure|site)\b",
    r"(?:\w+ )?(?:Beschreibung|Fotos?|Bild(?:ern)?|Angaben|Abbildung|Anzeige|Katalog|Prospekt)\b",
    r"(?:photos?|annonce|description|catalogue|brochure|fiche)\b",
    r"(?:fotos?|anuncio|anunciado|descripción|descrito|catálogo|folleto|contratado|reservado)\b",
)
"""What shows a thing before it comes."""

_NO_ROOM = r"(?!(?:e-?)?mail|message|refund|call|repl|confirm|bericht|bevest|Nachricht|Bestätigung|mensaje|correo)"
"""What may come of a booking and is not what was booked."""

_NOT_AS_DESCRIBED = (
    (
        r"\b(?:not|n['’]t|nothing|never) (?:\w+ ){0,2}?(?:as|what)(?: it| they| I| we)? (?:was |were |is |had )?"
        rf"(?:described|advertised|pictured|shown|booked|in the {_SHOWN[0]})"
    ),
    rf"\b(?:not|n['’]t|never) (?:\w+ )?match(?:es)? (?:the|its|your|their) {_SHOWN[0]}",
    rf"\b(?:nothing like|different (?:from|to|than)) (?:the {_SHOWN[0]}|what was (?:described|advertised|shown))",
    r"\b(?:is|are|was|were) (?:a |an )?(?:fakes?|counterfeits?|replicas?|imitations?)\b|\bnot (?:genuine|authentic)\b",
    rf"\bbooked (?:an?|two|the)\b.*\b(?:got|(?:were|was) given|gave (?:me|us)) (?:an?|one|two) {_NO_ROOM}",
    (
        r"\bniet (?:zoals|wat) (?:(?:er|het|was|is|stond|op|in|de|mij|ons) )*"
        rf"(?:beschreven|omschreven|afgebeeld|geadverteerd|geboekt|{_SHOWN[1]})"
    ),
    rf"\b(?:voldoet|beantwoordt) niet aan de {_SHOWN[1]}|\b(?:komt niet overeen met|wijkt af van) (?:de|het) {_SHOWN[1]}",
    rf"\banders dan (?:(?:op|in|de|was|er|stond) )*(?:beschreven|omschreven|afgebeeld|{_SHOWN[1]})",
    r"\b(?:is|zijn|was|blijkt) (?:een )?(?:nep|namaak|vervalsing|imitatie)\b",
    rf"\b(?:geboekt|boekten?|gereserveerd)\b.*\b(?:kreeg|kregen)\b (?:er )?(?:een|twee) {_NO_ROOM}",
    (
        r"\b(?:nicht|anders|nichts) (?:so )?(?:wie|als)(?: es| sie| er)? (?:(?:auf|in|im|dem|der|den) )*"
        rf"(?:beschrieben|abgebildet|angegeben|beworben|gebucht|{_SHOWN[2]})"
    ),
    rf"\bentspr(?:icht|echen|ach) (?:\w+ )?nicht (?:der|dem|den) {_SHOWN[2]}",
    r"\b(?:ist|sind|war) (?:eine? )?(?:Fälschung|gefälscht|Imitat|Nachahmung)\b",
    rf"\b(?:gebucht|buchten?|reserviert)\b.*\b(?:bekam(?:en)?|erhielt(?:en)?)\b (?:eine?n?|zwei) {_NO_ROOM}",
    rf"\b(?:gebucht|buchten?|reserviert)\b.*\beine?n? {_NO_ROOM}\w+(?: \w+){{0,3}} (?:bekommen|erhalten)\b",
    rf"\b(?:pas|non)(?: du tout)? conformes? (?:à|au|aux) (?:la |l['’])?{_SHOWN[3]}",
    rf"\bne (?:correspond|ressemble)(?:ent)? (?:pas|en rien)(?: du tout)? (?:à|au|aux) (?:la |l['’])?{_SHOWN[3]}",
    rf"\b(?:différente?s? (?:de|des)|rien à voir avec) (?:la |les |l['’])?{_SHOWN[3]}",
    r"\b(?:est|sont|était) (?:une? )?(?:contrefaçons?|faux|fausse|imitations?)\b",
    rf"\bréservée?s?\b.*\b(?:donné|eu|obtenu|attribué)\b (?:une?|deux) {_NO_ROOM}",
    rf"\bno (?:coincide|(?:se )?corresponde|se ajusta|se parece)n? (?:en nada )?(?:con|al?)(?: la| las| el| lo)? ?{_SHOWN[4]}",
    rf"\bno es como (?:en |se |la |el |las |lo |me |nos )*(?:{_SHOWN[4]}|anunciaba|describía)",
    rf"\bdistint[oa]s? (?:de|a) (?:la|las|lo|el) {_SHOWN[4]}",
    r"\b(?:es|son|era) (?:una? )?(?:falsificación|falsificad[oa]s?|imitación)\b",
    rf"\breserv(?:é|amos|ado|ada)\b.*\b(?:dieron|dado|tocó|asignaron)\b (?:una?|dos) {_NO_ROOM}",
)
"""That it is another kind of thing than was shown or booked."""


def says_it_fails(text: str) -> bool:
    """Whether it says of what was bought that it does not work.

    >>> says_it_fails("The drill trips the fuse every time."), says_it_fails("Your website does not work.")
    (True, False)
    >>> says_it_fails("I ordered a washing machine and it leaks at every wash."), says_it_fails("The roof leaks.")
    (True, False)
    >>> says_it_fails("De waterkoker wil niet meer aan."), says_it_fails("El televisor no se enciende.")
    (True, True)
    """
    return any(
        says_any((*_FAILS, *_LEAKS), sentence) and not says_any(_NO_GOODS, sentence) for sentence in sentences(text)
    )


def says_not_as_described(text: str) -> bool:
    """Whether it says that it is not what was described or booked.

    >>> says_not_as_described("The bag is not as described."), says_not_as_described("Die Tasche entspricht nicht dem Foto.")
    (True, True)
    >>> says_not_as_described("The photo in the listing is blurred."), says_not_as_described("It was not a fake.")
    (False, False)
    """
    said = " ".join(each for each in sentences(text) if not says_any((_SAYS,), each))
    return says_any(_NOT_AS_DESCRIBED, said)


def says_any(patterns: tuple[str, ...], text: str) -> bool:
    """Whether one of these patterns is found in the text, wherever its lines break."""
    return any(compiled(pattern, re.IGNORECASE | re.DOTALL).search(text) is not None for pattern in patterns)

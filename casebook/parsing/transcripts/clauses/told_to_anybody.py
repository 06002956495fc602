"""What is told to anybody who asks, and promises nothing to this one: what a program answers before it asks whether that helped,
and what follows where one asks in another way.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.text.sentences import sentences

_HELPED = re.compile(
    r"\b(?:(?:did|does|do) (?:that|this|it|i)(?: answer)? (?:answer|help|solve|resolve)\w*|(?:was|is) (?:that|this|it)"
    r"(?: answer| information| article)? (?:helpful|useful|what you)|have i answered|is your question answered|"
    r"is (?:je|uw|jouw) vraag (?:hiermee |daarmee |zo |nu )?beantwoord|heb ik (?:je|uw|jouw) vraag|helpt dit|"
    r"(?:was|is) (?:dit|dat)(?: antwoord| artikel)? (?:nuttig|behulpzaam|duidelijk|wat (?:je|u))|(?:ben je|bent u) (?:hiermee|"
    r"daarmee|zo) geholpen|heeft (?:dit|dat|dit antwoord) (?:je |u )?geholpen|"
    r"war (?:das|dies|diese (?:antwort|information)|dieser artikel) (?:hilfreich|nutzlich)|hat (?:das|dies|(?:ihnen|dir) (?:das|"
    r"dies)) (?:ihnen |dir )?(?:weiter)?geholfen|(?:konnte|habe) ich (?:ihre|deine) frage|ist (?:ihre|deine) frage (?:damit |"
    r"hiermit |somit )?beantwortet|hilft (?:ihnen|dir) das|"
    r"ai-je (?:bien )?repondu|(?:cela|ca|cette reponse|est-ce que (?:cela|ca|cette reponse)) (?:vous |t'|te )?(?:repond|aide|a"
    r"(?:-t-(?:il|elle))? (?:ete utile|aide|repondu))|cette reponse est-elle utile|"
    r"(?:te|le|les|os) (?:ha (?:servido|ayudado|sido util|resultado)|sirve)|(?:he|hemos) (?:resuelto|respondido|contestado)|"
    r"ha sido util)\b[^?]*\?\W*$"
)
"""What a program asks behind an answer that it gives to everybody."""

_COUNTED = re.compile(
    r"\b(?:\d+|an?|one|two|three|een|twee|drie|einem|zwei|drei|une?|deux|trois|un[ao]?|dos|tres)(?: ?(?:-|–|to|tot|bis|a) ?\d+)?"
    r" ?(?:(?:working |business |calendar )?days?|weeks?|hours?|months?|(?:werk)?dag(?:en)?|we(?:ek|ken)|uur|maand(?:en)?|"
    r"(?:werk|bank|arbeits)?tage?n?|wochen?|stunden?|monate?n?|jours?|semaines?|heures?|h|mois|dias?|semanas?|horas?|mes(?:es)?)\b"
)
"""So many days, as rules count; no day that is named."""

_OTHER_WAY = re.compile(
    r"\b(?:you can|kan|kunt|kun je|konnen|kannst|kann|geht|(?:vous|tu|on) pe(?:ut|ux|uvez)|pouvez|(?:se )?puedes?)\b[^.;!?]*"
    r"\b(?:(?:(?:in|on|via|through|using|from|with|at|op|over|uber|auf|unter|mit|dans|sur|depuis|par|en|desde|por|mediante|"
    r"a traves de|con) (?:(?:the|our|your|my|de|het|onze|ons|je|uw|mijn|der|das|die|dem|unsere[rmn]?|unser|ihre[mr]?|deine[mr]?|"
    r"mein|le|la|notre|votre|mon|el|nuestr[ao]|su|tu|mi) )?|l')"
    r"(?:\w+ )?(?:app|appli\w*|aplicacion|web|web ?-?site|web ?-?seite|site|portal\w*|portail|\w*portaal|\w*form\w*|account|"
    r"konto|compte|espace\b\w*|area\b\w*|\w*bereich)|online|en ligne|en linea|(?:via|in|uber|unter) mijn \w+)\b"
)
"""What one may do in another place."""

_ASKS = re.compile(
    r"\b(?:report\w*|request\w*|ask|apply|fill|submit|send|register|book|claim|file|raise|write|log|(?:aan|door)?(?:melden|vragen)|"
    r"invullen|indienen|doorgeven|sturen|aanvraag|beantragen|anfordern|anfragen|stellen|ausfullen|einreichen|buchen|schreiben|"
    r"signaler|demander|remplir|declarer|envoyer|deposer|faire|ecrire|comunicar|solicitar|pedir|rellenar|enviar|presentar|dar|"
    r"avisar|reportar|escribir)\b"
)
"""That what one may do there is to ask."""

_THEN = re.compile(r"\b(?:then|dan|daarna|dann|daraufhin|danach|alors|ensuite|entonces|luego)\b")


def asks_whether_it_helped(text: str) -> bool:
    """Whether a message ends, but for its buttons, by asking whether what it says has helped.

    >>> asks_whether_it_helped("It takes 3 days. Did that answer your question?"), asks_whether_it_helped("Did it come?")
    (True, False)
    """
    return any(_HELPED.search(plain(each)) for line in text.splitlines() for each in sentences(line))


def is_told_to_anybody(sentence: str, before: str, *, by_program: bool) -> bool:
    """Whether a sentence tells how long it takes for anybody: in a program's answer to everybody, or behind another way to ask.

    >>> is_told_to_anybody("We'll then ring you within 2 days.", "You can also report it in the app.", by_program=False)
    True
    >>> is_told_to_anybody("We'll ring you on Friday, then.", "You can report it in the app.", by_program=False)
    False
    """
    small = plain(sentence)
    if _COUNTED.search(small) is None:
        return False
    said = plain(f"{before} {sentence}")
    return by_program or all(each.search(text) for each, text in ((_THEN, small), (_OTHER_WAY, said), (_ASKS, said)))

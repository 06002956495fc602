"""What parts the clauses of a sentence that somebody says, and how those begin that hang on the one before them.

Patterns over text in small letters without accents, for any language, where nothing else is said.
"""

from __future__ import annotations

import re

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.notes.calls import SAID
from casebook.text.emoji import EMOJI
from casebook.text.words.calendar_words import MONTHS, WEEKDAYS, any_folded
from casebook.text.words.joining_words import AND

NEXT = re.compile(r"(?:after(?: that|wards)|daarna|vervolgens|danach|anschlie\w+|ensuite|apres|puis|luego|despues)\b")
"""How a clause begins that tells what is done after what the one before it tells."""

COMMAS = re.compile(rf", (?=\S)|: | [–—-] | *[{EMOJI}]\ufe0f? +(?=\w)")
"""What parts what is not so from what will be: a comma, or a picture as good as one."""

NO_CLAUSE = re.compile(
    r"\W*(?:\d|(?:the|an?|your|our|this|de|het|een|uw|je|onze|der|die|das|den|dem|ein\w*|ihre?\w*|le|la|les|un|une|votre|vos|el|"
    r"los|las|una|su|sus|in|on|at|by|with|for|of|to|from|op|om|voor|met|van|tot|am|im|um|mit|von|bis|zum|auf|avec|pour|par|"
    r"dans|sur|"
    r"chez|en|con|por|para|a|al|only|but|or|provided|mits|maar|sofern|aber|oder|pourvu|mais|ou|siempre|pero|o)\b)"
)
"""How what stands behind a comma begins that is no clause of its own: `by Friday, the full amount, if …`."""

_SECOND = (
    "haben|hat|ist|sind|kommt|kommen|bekommen|erhalten|wird|werden|geht|gehen|holt|holen|hole|liefert|macht|machen|mache|"
    "nehmen|nimmt|heeft|hebt|krijgt|is|gaat|wordt|haalt|halen|staat|komen"
)
"""Verbs in the second place, as a clause has them that hangs on nothing: `das haben Sie am Donnerstag`."""

HANGS = re.compile(
    rf"(?!(?:das|den|dem|der|dat|die) (?:{_SECOND})\b)"
    r"(?:that|which|who|whether|because|as|since|so that|dat|die|of|omdat|zodat|dass|ob|weil|damit|wo|was|welche\w*|"
    r"(?:der|das|den|dem|dessen|deren)(?= [a-zäöü])|que|qui|car|parce|afin|porque|quien|donde|pues)\b"
)
"""How a clause begins that hangs on the one before it, with what is not so there: `nicht zusagen, dass …`."""

WHO_SAID = re.compile(
    rf"[^,;:]{{0,40}}?\b(?:{SAID})(?: (?:to )?(?:me|us|mij|mir|uns|nos))?"
    r"(?:,? (?:that|dat|dass|que)\b|[,:])? (?=(?:i|we|my|ik|we|mijn|ich|wir|mein\w*|je|j'|nous|mon|ma|mes|me|mi|mis)\b)"
)
"""Who said something about the person who tells it: `She said I`, `Elle m'a promis que je`."""

WILL = {"en": "we will ", "nl": "we zullen ", "de": "wir werden ", "fr": "nous allons ", "es": "vamos a "}
"""What the second of two things that will be done shares with the first: `we will collect it and refund you`."""


STATE = re.compile(
    r"(?:your|the|it|uw|je|de|het|ihr|ihre|dein|deine|der|die|das|es|votre|le|la|il|elle|su|tu|el)\b(?: \w+){0,3} "
    r"(?:is|are|'s|sits|ligt|staat|zit|liegt|steht|ist|befindet|hangt|est|se trouve|esta|se encuentra)\b"
)
"""How a clause begins that tells where something is, or in what state."""

_PREPOSITIONS = frozenset(
    "between before by from at until till tussen voor uiterlijk vanaf van om tot zwischen vor bis spatestens ab von um "
    "entre avant d'ici a des au antes desde hasta".split()
)
"""What stands before the time of a day, or the latest."""


def is_latest(small: str) -> bool:
    """Whether words of a day, in small letters, tell the latest."""
    return (
        re.match(r"(?:by|until|before|tot|voor|uiterlijk|tegen|bis|spatestens|vor|avant|d'ici|antes|hasta)\b", small)
        is not None
    )


BETWEEN = re.compile(r"\b(?:between|tussen|zwischen|entre)(?: (?!(?:and|en|und|et|y) )[\w:.]+){1,3}$|\bbinnen nu$")
"""What ends in the first of two days or hours between which something comes: `between now` and Monday."""


_DAY_ALONE = re.compile(
    rf"(?:(?:am|on|op|le|el|der|dem|this|coming|next|komende|aanstaande|kommenden) ){{0,2}}(?:{any_folded(WEEKDAYS)})"
    rf"(?: (?:morning|afternoon|evening|ochtend|middag|avond|fruh|vormittag|nachmittag|matin|apres-midi|soir))?"
    rf"(?:,? (?:the |den |dem |le |el )?\d{{1,2}}(?:\.\d{{1,2}}\.?|\.|st|nd|rd|th)?(?: (?:de )?(?:{any_folded(MONTHS)}))?)?"
    rf"(?=\W*$|,? (?:{AND}) )"
)
"""A day that stands alone behind a comma, with no more than what is joined to it: `I'll have it collected, on Friday, and …`."""


def goes_on_in(behind: str) -> bool:
    """Whether what stands behind a comma is the rest of a day: `Thursday, December 10th, between eight and noon`."""
    small = plain(behind)
    words = small.split()[:2]
    return (
        _DAY_ALONE.match(small) is not None
        or words[0] in _PREPOSITIONS
        or any(word[0].isdecimal() or word.strip(",.") in numbered("MONTHS") for word in words)
    )


_TAG = re.compile(
    r",? (?=¿[^¿?]*\?$)|, (?=(?:what|which|how|hoe|wat|welk\w*|wie|was|welche\w*|quel\w*|cual|que|(?:is|does|would) (?:that|"
    r"this)|"
    r"ok(?:ay|e)?|all ?right|right|is dat|goed|akkoord|ist das|passt|in ordnung|einverstanden|ca |c'est|d'accord|vale|de acuerdo|"
    r"le parece|esta bien)\b[^,?]*\?$)|"
    r", (?=[^,?]{0,45}\b(?:i (?:take it|assume|suppose|guess|presume|think)|neem ik aan|denk ik|toch|he|nehme ich an|denk ich|"
    r"oder|ne|gell|je suppose|j'imagine|non|n'est-ce pas|supongo|imagino|verdad|no) ?\?$)"
)
_ASKS_ITSELF = re.compile(
    r"\W*(?:shall|can|could|would|will|do|does|did|should|may|is|are|have|has|what|which|when|how|where|who|zal|zullen|kan|"
    r"kunnen|"
    r"mag|wil|zou|is|heeft|heb|hoe|wat|wanneer|soll|kann|konnen|darf|mochten|wollen|haben|ist|wie|was|wann|puis|peut|pouvez|"
    r"voulez|est|avez|quand|comment|si|puedo|puede|quiere|le gustaria|ha|cuando|como|if|als|wenn)\b"
)


def parted_at_tag(sentence: str) -> list[str]:
    """What is said, and the short question behind it, which makes no question of the whole; one part where none stands there.

    >>> parted_at_tag("I'll ring you tomorrow, is that ok?"), parted_at_tag("Shall I ring tomorrow, is that ok?")
    (["I'll ring you tomorrow", 'is that ok?'], ['Shall I ring tomorrow, is that ok?'])
    """
    small = plain(sentence)
    found = _TAG.search(small) if small.endswith("?") and len(small) == len(sentence) else None
    if found is None or _ASKS_ITSELF.match(small):
        return [sentence]
    return [sentence[: found.start()], sentence[found.end() :]]


_SORRY = (
    r"sorry|pardon|perd[oó]n|entschuldigung|excuus|excusez|i mean|ik bedoel|ich mein\w*|je veux dire|quiero decir|digo"
)
"""What puts right by itself what was said before it."""

_RIGHT = (
    r"(?:(?:er+m?|uh|um|euh|eh|ehm|äh|ähm|ah|oh|no|nee|nein|non|wait|hang on|wacht|moment|attendez|espere)[ ,]+){0,3}"
    rf"(?:{_SORRY}|correction|correctie|korrektur)\b"
)
_PUTS_RIGHT = re.compile(_RIGHT, re.IGNORECASE)
_PUT_RIGHT = re.compile(rf"(?: ?(?:\.\.\.|…)| ?[—–]| -)\s*(?={_RIGHT})", re.IGNORECASE)
"""Where somebody breaks off and puts right what they said: `within five days... er no, sorry, it's ten`."""

_NOW = re.compile(
    r",? (?:at the moment|currently|right now|op dit moment|momenteel|im moment|momentan|zurzeit|derzeit|"
    r"en ce moment|actuellement|en este momento|actualmente|ahora mismo)(?=[\s.!]*$)",
    re.IGNORECASE,
)
"""That it is so now, behind the day that is put right."""


def parted(part: str) -> list[str]:
    """What is said, what puts it right, and the short question behind it, apart.

    >>> parted("You'll have it in five days... er no sorry, it's ten days.")
    ["You'll have it in five days", "er no sorry, it's ten days."]
    """
    parts = (_NOW.sub("", one) if _PUTS_RIGHT.match(one) else one for one in _PUT_RIGHT.split(part))
    return [half for each in parts if each for half in parted_at_tag(each)]


_OWN_NO = re.compile(rf"^\W*(?:(?:er+m?|uh|um|euh|eh|ehm|ahm?|oh)\W+)*(?:no|nee|nein|non)\W+(?=(?:{_SORRY})\b)")


def without_own_no(small: str) -> str:
    """Words in small letters without the no by which somebody puts themselves right.

    >>> without_own_no("er no sorry, it's ten days"), without_own_no("no, we can't")
    ("sorry, it's ten days", "no, we can't")
    """
    return _OWN_NO.sub("", small)


DONE_AS_WELL = re.compile(
    r"(?:i|we)(?:'ve| have)(?: now| just)?(?= )|(?:ik|we|wij) (?:heb|hebben)(?= )|(?:ich|wir) (?:habe?n?)(?= )|"
    r"(?:j'ai|nous avons)(?= )|(?:he|hemos)(?= )"
)
"""Who has done something, before the first of two things that they did: `I have cancelled the one and requested the other`."""

"""What a sentence says beside a beginning that is told: a clause with a subject of its own, another thing that a paper or a photo
shows, or the number of the last thing that was named there."""

from __future__ import annotations

import re

from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import capitalised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND

_WHOSE = (
    r"(?:the|my|your|our|his|her|its|their|de|het|mijn|uw|jullie|onze?|zijn|haar|hun|der|die|das|mein\w*|ihr\w*|unser\w*|sein\w*"
    r"|le|la|les|mon|ma|mes|votre|vos|notre|nos|son|sa|ses|leurs?|el|los|las|mis?|sus?|nuestr[oa]s?) "
)

_IS = (
    r"(?:is|was|are|were|has|had|have|will|does|did|can(?:not)?|must|comes?|came|waren|heeft|hebben|moet|kan|komt|kwam|zal"
    r"|staat|stond|wordt|werd|ist|war|sind|hat|hatte|haben|muss|kann|kommt|kam|wird|wurde|steht|est|était|sont|étaient|a|ont"
    r"|doit|doivent|peut|vient|es|era|está|son|eran|ha|han|tiene|debe|puede|viene)"
)

_OWN_SUBJECT = QuickPattern(rf"{_WHOSE}(?:[^\s,;.]+ ){{1,3}}?{_IS}\b.+")
"""A clause that is a sentence alone: *the glass is cut for 65 mm*."""

_SHOWS = QuickPattern(
    rf"{_WHOSE}[^,;.:]{{2,60}}? (?:shows?|showed|proves?|proved|names?|lists?|toont|tonen|bewijst|noemt|vermeldt|zeigt|zeigen"
    r"|beweist|nennt|montre(?:nt)?|prouve(?:nt)?|mentionne|indique|muestran?|prueban?|indica|menciona) "
)
"""How a sentence begins of something that shows this and that, each of which it shows as well without the other."""

_A_THING = QuickPattern(
    r"(?:the|my|your|our|his|her|their|an?|both|all|de|het|mijn|uw|een|beide|alle|der|die|das|den|eine?n?|mein\w*|le|la|les|l['’]"
    r"|mon|ma|mes|une?|el|los|las|una?|mis?|sus?|\d+)(?: |(?<=['’]))[^,;:]{2,60}"
)

_VERB = QuickPattern(rf"\b(?:{_IS}|(?:do|says?|said|zegt|zei|sagt|sagte|dit|dice|dijo))\b")

_NUMBER_OF_IT = QuickPattern(
    r"(?:(?:serial|model|part|item|lot|batch|frame|meter|IMEI|seal) (?:number |no\.? )?|(?:serie|model|artikel|meter|frame|lot)"
    r"-?(?:nummer|nr\.?) |(?:serien|modell|artikel|teile|rahmen|zähler|chargen)-?(?:nummer|nr\.?) "
    r"|(?:numéro|n[°º]) (?:de |d['’])?(?:série|modèle|lot|article|cadre|compteur) "
    r"|(?:número|n[°º]) (?:de )?(?:serie|modelo|lote|artículo|bastidor|contador) )[\w./ -]*\d[\w./-]*"
)
"""The number of the thing that stands before it."""

_LAST_THING = QuickPattern(
    r"(?:.*\b)(?P<thing>(?:an?|another|the|een|een ander|de|het|ein\w*|der|die|das|une?|le|la|les|una?|otr[oa]|el) [^,;.:]{3,50})"
)


def beside_told(before: str, joint: str, rest: str) -> str:
    """What the `rest` says that stands behind this `joint` and the beginning `before` it, which is told: as a sentence that says
    it alone; nothing where it hangs on that.

    >>> beside_told("My video shows the back whole", " and ", "the box.")
    'My video shows the box.'
    >>> beside_told("My size is 61 mm", " and ", "the lens is cut for 65 mm."), beside_told("Leave it", " and ", "the dog")
    ('The lens is cut for 65 mm.', '')
    >>> beside_told("The control unit has failed", ", and ", "its codes were cleared on 7 Aug.")
    'Its codes were cleared on 7 Aug.'
    """
    if may_turn(before) or may_turn(rest):
        return ""
    plain, is_listed = rest.rstrip(" .!"), bool(joint.strip(" ,;"))
    if is_listed and _OWN_SUBJECT.fullmatch(plain):
        return capitalised(rest)
    shows = _SHOWS.match(before)
    if is_listed and shows and _A_THING.fullmatch(plain) and not _VERB.search(plain):
        return f"{shows[0]}{rest}"
    thing = _LAST_THING.fullmatch(before) if _NUMBER_OF_IT.fullmatch(plain) else None
    return capitalised(f"{thing['thing']}, {rest}") if thing else ""


JOINTS = re.compile(rf",? (?:{AND}|e) |[,;] ")
"""Where what a sentence says besides may begin."""

"""What says of somebody who was named just before that it is they who decide: *he's in charge*, *der hat da das Sagen*."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_DESK = (
    r"(?:team|shop|store|shift|floor|desk|department|place|show|branch|afdeling|winkel|filiaal|ploeg|abteilung|filiale|laden"
    r"|schicht|[ée]quipe|magasin|service|equipo|tienda|turno|departamento)"
)

_ENGLISH = (
    r"(?:he|she|they|who)(?: ?['’]?s| is| are| was)? (?:(?:actually|really) )?"
    r"(?:the (?:one|person|man|woman|guy) (?:who ?['’]?s |who is )?)?"
    rf"(?:in charge|in command|the (?:big )?boss|running (?:the|this|that) {_DESK})"
    rf"|(?:he|she|they|who) (?:runs?|heads? up) (?:the|this|that) {_DESK}|(?:he|she)(?: ?['’]?s| is) the (?:one )?who decides"
)
_DUTCH = (
    r"(?:hij|zij|ze|die) (?:heeft (?:daar |er )?de leiding|is (?:daar |er )?de (?:baas|verantwoordelijke|chef)|gaat er ?over"
    rf"|heeft het (?:daar |er )?voor het zeggen|(?:leidt|runt) (?:de|het) {_DESK})"
    r"|die (?:daar |er )?(?:de leiding heeft|de baas is|er ?over gaat|het (?:daar |er )?voor het zeggen heeft)"
)
_GERMAN = (
    r"(?:er|sie|der|die) (?:hat (?:da |dort |hier )?(?:das sagen|die leitung|den hut auf)|ist (?:da |dort |hier )?(?:der|die) "
    rf"(?:chef(?:in)?|boss|verantwortliche|leiter(?:in)?)|leitet (?:da |dort |hier )?(?:das|die|den) {_DESK})"
    r"|(?:der|die) (?:da |dort |hier )?(?:das sagen|die leitung) (?:da |dort |hier )?hat"
)
_FRENCH = (
    r"c ?['’]?est (?:lui|elle) (?:(?:le |la )?(?:responsable|chef(?:fe)?|patron(?:ne)?)|qui (?:dirige|commande|d[ée]cide))"
    r"|c ?['’]?est (?:le|la) (?:responsable|chef(?:fe)?|patron(?:ne)?)"
    r"|(?:il|elle|qui) (?:est (?:le |la )?(?:responsable|chef(?:fe)?|patron(?:ne)?)|dirige|commande)"
)
_SPANISH = (
    r"(?:[ée]l |ella |que )?es (?:[ée]l |ella )?(?:el|la) (?:encargad[oa]|responsable|jef[ea]|que manda)"
    r"|es (?:[ée]l|ella) quien manda|(?:(?:[ée]l|ella|que|quien) )?est[áa] (?:al mando|al frente|a cargo)"
    r"|(?:[ée]l|ella|que|quien) (?:manda|dirige)"
)

IN_CHARGE = (
    rf"(?:{_ENGLISH}|{_DUTCH}|{_GERMAN}|{_FRENCH}|{_SPANISH})(?!\w)"
    r"(?! (?:(?:of|for) (?:my|our|the)|voor (?:mijn|mij|ons|het|de)|für (?:mein\w*|mich|uns|die|das)|de (?:mon|ma|mi)|du)\b)"
)
"""A clause of its own, in five languages, with its accents or without; who is *in charge of my parcel* is no more than that."""

IT_IS = (
    r"(?:(?:he|she)(?:['’]?s| is)|(?:hij|zij|ze|die) is|(?:er|sie|der|die) ist|(?:il|elle|qui) est|c['’]est(?: lui| elle)?"
    r"|(?:(?:él|ella|que) )?es(?: él| ella)?)"
)
"""Between a name and what somebody is, where a clause of its own says it: *Phil, he's the manager*."""

_BEHIND_A_NAME = QuickPattern(
    rf"(?P<between>(?: [\w'’]+){{0,5}}?)(?:[,;:.]| [-–—]) ?{IN_CHARGE}|,? \(?(?:who is )?in charge\b"
)

_OF_ANOTHER = QuickPattern(
    r"\b(?:says?|said|told|asked?|and|his|her|their|not|zei|zegt|vroeg|en|zijn|haar|niet|sagte?|fragte|und|seine?|ihre?|nicht"
    r"|dit|demand\w+|et|son|sa|pas|dice|dijo|pregunt\w+|y|su|no)\b"
)
"""Between a name and the clause: then it may be told of somebody else."""

_TELEPHONES = frozenset("Telefon Apparat Hörer Leitung Strippe".split())


def is_in_charge(behind: str) -> bool:
    """Whether what stands behind a name says that who has it is in charge.

    >>> is_in_charge(" came on, he's in charge"), is_in_charge(" kam ans Telefon, der hat da das Sagen")
    (True, True)
    >>> is_in_charge(" asked Dana, she's in charge"), is_in_charge(" came on, he's in charge of my parcel")
    (False, False)
    """
    found = _BEHIND_A_NAME.match(behind)
    if found is None:
        return False
    between = found["between"] or ""
    others = (word for word in between.split() if word[:1].isupper() and word not in _TELEPHONES)
    return next(others, None) is None and _OF_ANOTHER.search(between) is None

"""A thing that was promised in fewer words: without where it goes, `a full refund`, and by which way, `the form`."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_LITTLE_MORE = len(" computer")
"""In so little more a thing says more than its kind: *a full refund*, *a replacement laptop*. Our own choice."""

_ALL_OF_IT_MORE = len(" whole deposit back")
"""The same where the thing says that it is all of it: *the whole deposit back* beside *a refund*. Our own choice."""

_ALL_OF_IT = QuickPattern(
    r"(?:the|my|our) (?:whole|full|entire) |(?:de|het|mijn) (?:hele|gehele|volledige) |(?:die|den|das|meine?n?) (?:ganzen?"
    r"|gesamten?|vollen?) |(?:toute? l[ae]|toute? l['’]|l['’]intégralité) ?|tod[oa] (?:el|la) "
)
"""How it begins that says so."""

_WHERE_TO = QuickPattern(
    r"(?<=\w) (?:(?:back )?(?:to|on|onto|into|off|with) (?:my|our|the) (?:\w+ )?(?:card|account|bank|wallet|bill|invoice"
    r"|statement)"
    r"|(?:op|naar|bij|met) (?:mijn|onze|de) (?:volgende |eerstvolgende )?(?:\w+)?(?:rekening|kaart|pas|bank|factuur)"
    r"|(?:auf|mit) (?:mein|unser|das|die|der|meine[rn]?) (?:nächsten? )?(?:\w+)?(?:konto|karte|rechnung)"
    r"|(?:sur|avec) (?:mon|notre|ma|le|la) (?:prochaine )?(?:compte|carte|facture)(?: bancaire)?"
    r"|(?:a|en|con) (?:mi|nuestra|la) (?:próxima )?(?:cuenta|tarjeta|factura))\Z"
)
"""Where money goes."""

_BY_WAY = QuickPattern(
    r"(?<=\w) (?:(?:by|via) (?:e-?mail|post|mail|phone|text|sms|letter|courier)|per (?:e-?mail|mail|post|brief|sms|telefoon"
    r"|telefon)"
    r"|par (?:e-?mail|mail|courriel|courrier|(?:la )?poste|sms|téléphone|lettre)"
    r"|por (?:correo(?: electrónico)?|e-?mail|sms|teléfono|carta|mensajería))\Z"
)
"""By which way something comes."""


def without_way(thing: str) -> str:
    """The same without by which way it comes.

    >>> without_way("the buyback form by email"), without_way("a letter")
    ('the buyback form', 'a letter')
    """
    return _BY_WAY.sub("", thing)


def without_where_to(thing: str) -> str:
    """The same without where money goes, or on which bill it stands.

    >>> without_where_to("the missing 90.00 EUR on my next bill")
    'the missing 90.00 EUR'
    """
    return _WHERE_TO.sub("", thing)


def better_than(kind: str, thing: str) -> str:
    """The thing in the words that take little more room than its kind, and say more; nothing where all take more.

    >>> better_than("a refund", "a full refund to my card"), better_than("a refund", "the whole deposit back")
    ('a full refund', 'the whole deposit back')
    >>> better_than("a refund", "a refund to my card"), better_than("a refund", "a cheque for the whole of the two bills")
    ('', '')
    """
    more = _ALL_OF_IT_MORE if _ALL_OF_IT.match(thing) else _LITTLE_MORE
    short = (each for each in (thing, without_where_to(thing)) if len(each) <= len(kind) + more)
    found = next(short, "")
    return "" if found == kind else found

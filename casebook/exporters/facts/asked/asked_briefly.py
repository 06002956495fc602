"""What is asked in fewer words, for a lead in which nothing else that decides would have room: without why, or what for."""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sums

_LEAST = 12
"""What is left in fewer characters is no ask. Our own choice."""

_WHY = QuickPattern(
    r",? (?:so(?: that)? (?:i|we)|because|in order to|(?:as|since) (?:i|we|you|they|it|the|my|our)|i['’]?m|i am|we are|we['’]re"
    r"|it is|it['’]?s)\b"
    r"|,? (?:zodat|opdat|omdat|want|aangezien|ik (?:ben|heb|ga|wil)|wij (?:zijn|hebben)|we (?:zijn|hebben))\b"
    r"|,? (?:damit|sodass|so dass|weil|da ich|da wir|da es|denn|ich (?:bin|habe|will))\b"
    r"|,? (?:afin (?:de|d['’]|que|qu['’])|pour (?:que|qu['’]|pouvoir)|car|parce qu|puisque?|je (?:suis|veux|n['’]ai)|j['’]ai)\b"
    r"|,? (?:para (?:que|poder)|porque|ya que|pues|puesto que|estoy|tengo|no quiero)\b"
)
"""How a clause begins that says why it is asked, or what for."""

_LEFT_OPEN = QuickPattern(
    r"\b(?:that|which|who|what|where|when|how|why|if|whether|while|until|before|after|to|of|for|with|dat|die|wat|waar|wanneer|hoe"
    r"|waarom|als|terwijl|totdat|voordat|nadat|om|van|voor|met|dass|ob|wo|wann|wie|warum|wenn|während|bis|bevor|nachdem|von|für"
    r"|mit|que|qui|où|quand|comment|pourquoi|si|tandis|de|pour|avec|donde|cuándo|cuando|cómo|quien|mientras|hasta|con)\Z"
)
"""What no ask ends with: what stands behind it is what it is for, and no reason of it, *a confirmation that it is cancelled*."""

_AND = QuickPattern(
    r"\b(?:and|or|plus (?=the|my|an?|\d)|not|(?<!['’])en|of|niet|geen|und|oder|sowie|nicht|kein\w*|et|ou|pas|y|e|o|u|no|ni)\b|;"
)
"""What may begin another thing that is asked for, or is not."""

_BRACKETED = re.compile(r" \([^()]{3,80}\)\Z")
"""What stands last in brackets: the sum, which is told."""


_THE_END = r"(?=\Z| (?:and|for|of|plus|en|voor|van|und|für|et|pour|y|por)\b| \()"
_WHERE_TO = QuickPattern(
    rf",? (?:to|on|onto|into) (?:my|our|the same) (?:\w+ )?(?:account|card|bank(?: account)?|policy|contract|bill){_THE_END}"
    rf"|,? (?:op|naar) (?:mijn|onze|dezelfde) (?:\w*rekening|\w*kaart|pas|\w*polis|\w*contract){_THE_END}"
    rf"|,? auf (?:mein|unser|dasselbe)\w* (?:\w+-)?(?:\w*konto|\w*karte|\w*vertrag|\w*police){_THE_END}"
    rf"|,? sur (?:mon|ma|notre|le même) (?:compte|carte|contrat|facture)(?: bancaire| bleue)?{_THE_END}"
    rf"|,? (?:a|en) (?:mi|nuestra|la misma) (?:cuenta|tarjeta|póliza|contrato|factura)(?: bancaria| de crédito)?{_THE_END}"
)
"""Where money is wanted to, where nothing denies another place: *to my card*, and not *to my bank, not the wallet*."""

_EXPLAINED = QuickPattern(
    r" \((?![^()]*(?:owed|offen|dus?\b|dû|debid|verschuldigd|openstaa))[^()]*"
    r"\b(?:is|are|was|were|has|have|wordt|zijn|ist|sind|wird|wurde|est|sont|es|son|está)\b[^()]*\)\Z"
)
"""A clause in brackets behind all that is asked: *(the excess is taken off)*."""

_FOR_WHAT = QuickPattern(
    r",? (?:for|voor|für|pour|por) (?:the|my|our|de|het|mijn|onze|die|den|das|mein\w*|unser\w*|les?|la|mon|ma|mes|notre|nos|el"
    r"|los|las|mis?|nuestr\w+)\b"
)
"""What a sum is asked for."""

_MORE = QuickPattern(r"\b(?:and|or|plus|en|of|und|oder|sowie|et|ou|y|e|o|u)\b|;")
"""What may begin another thing that is asked for."""

_BACK = QuickPattern(
    r" ?(?:[€£$]|[a-z]{3}|euros?|pounds?|dollars?|quid)?(?: (?:back|terug|zurück))?"
    r"(?:(?: that)? (?:i|we)(?:['’]ve| have)? paid|,? die (?:ik|wij|we) (?:heb(?:ben)? )?betaal\w*|,? (?:die|was) ich bezahlte"
    r"|,? que (?:j['’]ai|nous avons) payée?s?|,? que (?:he |hemos )?pag(?:ado|ué|amos))?"
)
"""What stands behind a figure at most that is all that is asked: its currency, that it is wanted back, and that it was paid."""


def asked_briefly(what: str, known: str = "") -> str:
    """`150 eur back to my bank account` of *150 eur back to my bank account, im closing it*; nothing where it says no less so.

    >>> asked_briefly("a refund of what I paid, so that I can buy another dress (still owed 90.00 USD)")
    'a refund of what I paid (still owed 90.00 USD)'
    >>> asked_briefly("118 GBP for the ticket that was no good", "he pays 118 GBP by Friday")
    '118 GBP'
    >>> asked_briefly("the 312 GBP I paid for the repair", "he pays 312 GBP by Friday")
    'the 312 GBP I paid'
    >>> asked_briefly("the last 243 GBP, to my card")
    'the last 243 GBP'
    >>> asked_briefly("the screen replaced because it is cracked and the fee back")
    ''
    >>> asked_briefly("both payments back and a confirmation that it is cancelled")
    ''
    """
    if len(sentences(what)) > 1:
        return ""
    plain = _without_what_for(_EXPLAINED.sub("", _WHERE_TO.sub("", what)), known)
    bracketed = _BRACKETED.search(plain)
    behind = bracketed[0] if bracketed else ""
    plain = plain.removesuffix(behind)
    why = _WHY.search(plain)
    before = plain[: why.start()].rstrip(" ,") if why else ""
    if why and why.start() >= _LEAST and not (_AND.search(plain[why.end() :]) or _LEFT_OPEN.search(before)):
        plain = before
    plain = f"{plain}{behind}"
    return plain if plain != what else ""


def _without_what_for(what: str, known: str) -> str:
    """`118 gbp` of *118 gbp for the ticket that was no good*, where the sum is `known` to whoever reads it; else all of it."""
    behind, named = _FOR_WHAT.search(what), next(sums(what), None)
    if behind is None or named is None or _MORE.search(what[behind.end() :]):
        return what
    end = what.find(named.typed) + len(named.typed)
    is_mere_sum = end <= behind.start() and _BACK.fullmatch(what[end : behind.start()]) is not None
    is_known = any(each.value == named.value for each in sums(known))
    return what[: behind.start()] if is_mere_sum and is_known else what

"""A *when* that tells of the past, inside what is promised: *what I paid when the parcel arrived*. Nothing waits for it.

Looked at as it was typed, in five languages. Rules of our own. Nothing here raises.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_WHAT_WAS_DONE = QuickPattern(
    r"\b(?:(?:i|we|you|they|he|she)(?:['’]ve)? (?:(?:have|had|was|were|been|already|originally) )*(?:paid|spent|ordered|bought"
    r"|sent|lost|gave|deposited|transferred|charged|billed|overpaid|booked|signed up for|took|had)"
    r"|(?:that|which) (?:(?:was|were|had|got|been) )*(?:\w+ed|broke|broken|lost|got lost|fell|taken|paid|sent|came)"
    r"|(?:amount|sum|money|deposit|fees?|price|charges?|postage|items?|goods|things) (?:paid|charged|taken|lost|damaged|broken)"
    r"|(?:ik|u|je|jij|we|wij) (?:\w+ ){0,3}?(?:betaalde|betaalden|bestelde|kocht|betaald|besteld|gekocht|overgemaakt)"
    r"(?: (?:heb|hebt|heeft|hebben|had))?|die (?:\w+ ){0,2}?(?:betaald|afgeschreven|kapotging|stukging) ?(?:is|zijn|was|werd)?"
    r"|(?:ich|sie|wir) (?:\w+ ){0,3}?(?:(?:be)?zahlte|(?:be|ge)zahlt|bestellt|gekauft|überwiesen)"
    r"(?: (?:habe|haben|hatte|hatten))?"
    r"|(?:j['’]ai|j['’]avais|nous avons|vous avez|on a) (?:\w+ )?(?:payée?s?|versée?s?|commandée?s?|dépensée?s?|déboursée?s?)"
    r"|(?:qui|que) (?:m['’])?(?:a|ont) (?:été )?(?:prélevée?s?|débitée?s?|facturée?s?|payée?s?|cassée?s?)"
    r"|(?:pagué|pagamos|pagó|pagaste|gasté|compré|pedí)|(?:he|hemos|ha|había) (?:pagado|gastado|comprado)"
    r"|(?:me|nos) (?:cobraron|cobró|han cobrado))(?: (?:for|voor|für|pour|por|in|at|by|with) (?:\w+ ?){1,3})?\W*\Z"
)
"""What stands before the *when*: something that was done, as what is promised is told apart by it."""

_IN_THE_PAST = QuickPattern(
    r"\A\W*\S+ .*?(?:\b(?:was|were|had|came|went|got|left|fell|broke|made|bought|took|sent|paid|booked|\w{2,}ed"
    r"|kwam|was|werd|waren|werden|aankwam\w*|kreeg|kocht|bestelde|betaalde|viel|\w+te"
    r"|kam|ankam|war|wurde|bekam|kaufte|bestellte|fiel"
    r"|(?:est|sont|a|ont|ai|avons) (?:été )?\w+[éist]e?s?|était|étaient|avait"
    r"|\w+(?:ó|aron|ieron|aba|aban|ía|ían)|fue|fueron|hice|pedí|compré|recibí)(?!\w))"
)
_TO_COME = QuickPattern(
    r"\b(?:has|have|is|are|will|gets?|been|arrives|comes|heeft|hebben|is|zijn|wordt|zal|ist|sind|wird|hat|haben|sera|aura|arrive"
    r"|es|está|esté|ha|haya|sea|llegue\w*|será)\b"
)
"""What says in English, Dutch, German or Spanish that it is not the past."""

_FRENCH = QuickPattern(r"\b(?:quand|lorsque?)\b|\blorsqu['’]")


def is_past_when(before: str, word: str, clause: str) -> bool:
    """Whether a *when*, with the `clause` behind it, belongs to what was done `before` it in the words of a promise.

    >>> is_past_when("refund of what I paid ", "when", "the parcel arrived")
    True
    >>> is_past_when("refund of what I paid ", "when", "the parcel is back"), is_past_when("a refund ", "when", "it arrived")
    (False, False)
    """
    if not _WHAT_WAS_DONE.search(before):
        return False
    is_to_come = not _FRENCH.search(word) and _TO_COME.search(clause) is not None
    return _IN_THE_PAST.search(clause) is not None and not is_to_come

"""Phone numbers: with a country's code or in brackets as nothing else is written, or called one.

No table of the world's numbers is asked: those flag case numbers. Dates, times and amounts are none.
"""

from __future__ import annotations

from casebook.masking.normalise import BOUNDARY, Span, compiled, non_overlapping
from casebook.masking.placeholders import SensitiveKind

_START = r"(?<![^\W_])(?<![0-9A-Za-z][-./#])"
_END = rf"(?![^\W_]|[-/][0-9{BOUNDARY}]|[.,:][0-9{BOUNDARY}])"
_NO_DATE = (
    r"(?!(?:0?[1-9]|[12][0-9]|3[01])(?P<mark>[-/. ])(?:0?[1-9]|1[0-2])(?P=mark)(?:19|20)[0-9]{2}(?![0-9])"
    r"|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9])"
    r"|[0-3]?[0-9][-/.][01]?[0-9][-/.][0-9]{2}(?![0-9]|[-/.][0-9]))"
)

_UNLABELLED = rf"{_START}(?<![0-9][ ])"
"""Where a number may begin that nothing says to be a phone's: not in the middle of groups of digits."""

_EUROPE = r"00(?=(?:3[0-469]|35[0-9]|4[013-9]|42[01])[ .-])(?<![A-Z][ ]00)"
_GROUPS = r"\(?[1-9][0-9]{0,2}\)?(?:[ .\-/]{0,2}\(?[0-9]{1,12}\)?){1,7}"
_INTERNATIONAL = rf"{_UNLABELLED}(?:\+|{_EUROPE}){_GROUPS}{_END}"
"""`+31 6 1234 5678`, `0044 20 7946 0958`; how many digits there may be is looked at after."""

_UNMISTAKABLE = (
    rf"{_UNLABELLED}(?:06[- ](?:[0-9]{{8}}|[0-9]{{4}}[ -][0-9]{{4}}|[0-9]{{3}}[ -][0-9]{{3}}[ -][0-9]{{2}})"
    r"|06(?:[ -][0-9]{2}){4}"
    r"|\([0-9]{3}\) ?[0-9]{3}[- .][0-9]{4}"
    rf"|\(0[0-9]{{1,4}}\) ?[0-9]{{3,4}}[- ]?[0-9]{{3,5}}){_END}"
)
"""A Dutch (or French) mobile number in its groups; an area code in brackets."""

_NATIONAL = (
    r"(?:0[0-9]{8,11}|00[1-9][0-9]{7,12}"
    r"|\(?0[0-9]{1,4}\)?[ ./-]{1,3}(?:[0-9]{5,9}|[0-9]{2,4}[ .-][0-9]{2,5}(?:[ .-][0-9]{2,4}){0,2})"
    r"|(?:1[ .-]?)?(?:\([0-9]{3}\)|[0-9]{3})[ .-]?[0-9]{3}[ .-]?[0-9]{4}"
    r"|[679][0-9]{2}(?:[ .]?[0-9]{3}){2})"
)
"""With the 0 of a trunk call in front; as in North America; as in Spain."""

_LABELS = (
    r"(?:call(?:ed|ing)?(?: back)?|phone(?:d|s)?|telephone|tel|mobile|mob|cell(?:phone)?|ring|rang|dial(?:ed|led)?"
    r"|text(?:ed| (?:me|us|him|her))|whatsapp(?:ed)?|sms|fax|reach(?:ed)? (?:me|us)"
    r"|bel|belt|belde|bellen|gebeld|terugbellen|telefoon(?:nummer)?|telefonisch|telnr|mobiel|bereikbaar"
    r"|telefon(?:nummer)?|handy(?:nummer)?|rufnummer|anrufen|angerufen|erreichbar"
    r"|téléphone|tél|appel(?:é|er|ez)?|portable"
    r"|(?:my|his|her|our|their|your|mijn|zijn|haar|ons|meine|mon|contact|home|work) (?:number|nummer|numéro))"
)
_FILLERS = (
    r"(?:[ \n:=.(\"'-]{1,3}|\b(?:numbers?|nummer|num|nr|no|is|was|it|me|us|him|her|them|back|at|on|to|from|via"
    r"|op|naar|met|under|unter|au|le|the|de|het|my|mijn|mij|ons|our|new|old|nieuwe?|please|again|only|terug|weer|zurück)\b){1,9}"
)


def phones(text: str) -> list[Span]:
    """The phone numbers in a view."""
    spans: list[Span] = []
    if sum(map(text.count, "0123456789")) < 8:
        return spans
    if "+" in text or "00" in text:
        for found in compiled(_INTERNATIONAL).finditer(text):
            if 8 <= sum(map(str.isdigit, found[0])) <= 15:
                spans.append(Span(*found.span(), SensitiveKind.PHONE))
    if "06" in text or "(" in text:
        spans += [Span(*found.span(), SensitiveKind.PHONE) for found in compiled(_UNMISTAKABLE).finditer(text)]
    if not compiled(_NATIONAL).search(text):
        return non_overlapping(spans)
    labelled_before = rf"(?i)(?<![^\W_]){_LABELS}{_FILLERS}(?P<number>{_START}{_NO_DATE}{_NATIONAL}){_END}"
    labelled_after = (
        rf"(?i){_START}(?P<number>{_NO_DATE}{_NATIONAL}){_END},? (?:is|was|as|als)"
        r"(?: (?:my|mijn|our|ons|his|her|the))?(?: (?:new|nieuwe))? (?:phone|mobile|cell|tel|number|nummer|mobiel|06)"
    )
    for pattern in (labelled_before, labelled_after):
        spans += [Span(*found.span("number"), SensitiveKind.PHONE) for found in compiled(pattern).finditer(text)]
    return non_overlapping(spans)

"""E-mail addresses, and the streets people live in: English, Dutch, German and French ones.

A street is a number beside a word for a street and a name; a post code goes with it. Case decides more than a list of
names could: `12 Main Street` is one, `2 days down the street` is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from casebook.masking.normalise import Span, compiled, non_overlapping
from casebook.masking.placeholders import SensitiveKind

_DOMAIN = r"@[^\W_](?:[\w-]{0,62}[^\W_])?(?:\.[^\W_](?:[\w-]{0,62}[^\W_])?){0,8}?\.[^\W\d_]{2,24}(?![^\W_]|[.-][^\W_])"
_LOCAL = r"[\w.+%'&*/=?^`{|}~!#$-]{1,64}\Z"
_LONGEST_LOCAL = 64
"""RFC 5321, 4.5.3.1.1."""

_START = r"(?<![^\W_])(?<![^\W_][-./#])(?<![#€$£])"
_NOT_A_STREET = (
    r"(?:Jan|Feb|Mar|Mrt|Apr|May|Mei|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|January|February|March|April|June|July|August"
    r"|September|October|November|December|January|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
_ORDINAL = r"[0-9]{1,3}(?:st|nd|rd|th)"
_NAME = rf"(?:(?!{_NOT_A_STREET}\b)[A-Z][\w'’.-]{{0,30}}|{_ORDINAL})"
_UK = r"[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}"
_TOWN = r"[A-Z][\w'’-]{1,30}(?:[ -][A-Z][\w'’-]{1,30}){0,2}"
_UNIT = (
    r"(?:, (?:[A-Z][a-z]{2,9}|[0-9]{1,2}[a-z]{2}) Floor"
    r"|,? (?:Apt|Apartment|Flat|Unit|Suite|Ste|Floor)\.? ?[0-9A-Za-z-]{1,6})?"
)
_UNIT_BEFORE = r"(?:(?:Flat|Apartment|Apt\.?|Unit|Suite) [0-9A-Z]{1,4},? )?"
_BREAK = r"(?:,? {0,2}\n?|,? {1,2})"
_ENGLISH_END = (
    rf"{_UNIT}(?:(?:{_BREAK}{_TOWN}){{0,2}}{_BREAK}(?:{_UK}|[A-Z]{{2}} [0-9]{{5}}(?:-[0-9]{{4}})?)(?![^\W_]))?"
)
_ENGLISH = (
    rf"{_START}{_UNIT_BEFORE}(?!(?:19|20)[0-9]{{2}}(?:-|, ))[0-9]{{1,5}}[A-Za-z]?(?:-[0-9]{{1,4}}[A-Za-z]?)?,? "
    rf"(?:[NSEW]\.? )?(?:{_NAME} ){{1,4}}?"
    r"(?:(?:Street|Road|Avenue|Lane|Drive|Boulevard|Court|Square|Terrace|Crescent|Close|Gardens|Grove|Mews|Parkway"
    r"|Highway|Place|Way|Row)\b|(?:St|Rd|Ave|Ln|Blvd|Hwy|Pkwy|Sq|Cres)\b\.?|(?:Dr|Ct|Pl)\b\.?(?! [A-Z][a-z]))"
    rf"(?: [NS][EW]?\b)?{_ENGLISH_END}"
)
_PLAIN_ENGLISH = (
    rf"{_START}[0-9]{{1,5}}[a-z]? (?!(?:the|a|an|this|that|my|our|his|her|your|way|per|in|on|to|of|for|from|down|off"
    r"|same|other|busy|new|million|hour|miles?|more|different|side|and|or|lane|days?|weeks?|minutes?)\b)"
    r"[a-z]{3,20} (?:street|road|avenue|lane|boulevard)\b"
)
_COUNT = (
    r"(?! ?(?:days?|weeks?|hours?|times|x|dag(?:en)?|weken|week|uur|keer|maal|stuks?|maand(?:en)?|minuten|procent"
    r"|%|euro|€|tagen?|stunden|mal|wochen)\b)"
)
"""After a number, what makes it the number of something else than a house."""

_DUTCH_NUMBER = (
    rf"[0-9]{{1,4}}(?![0-9]|[.,:][0-9]|[-/][0-9]{{1,2}}[-/]){_COUNT}"
    r"(?:(?:[ -]?[A-Za-z]|[- ]?(?:bis|hs|huis|I{1,3}|IV))(?![^\W_]))?(?:-[0-9]{1,4}[A-Za-z]?(?![^\W_]))?"
)
_NL = r"[1-9][0-9]{3} ?[A-Z]{2}(?![^\W_])"
_DUTCH_END = rf"(?:{_BREAK}{_NL}(?:{_BREAK}{_TOWN})?)?"
_DUTCH = (
    rf"{_START}(?:(?:[12]e|Eerste|Tweede|Derde|Oude|Nieuwe|Lange|Korte|Sint|St\.|Van der|Van den|Van de|Van|De) )?"
    r"(?:(?i:[a-zà-ÿ'’.-]{2,30}(?:straat|laan|gracht|plein|singel)|[a-zà-ÿ'’.-]{2,30}str\.)"
    r"|(?!Onderweg|Decade|Snelweg|Gerechtshof)[A-Z][a-zà-ÿ'’.-]{1,30}"
    r"(?:weg|kade|steeg|dijk|dreef|hof|plantsoen|park|burgwal|markt|baan|wal|haven)"
    rf"|Laan van {_TOWN}) {_DUTCH_NUMBER}{_DUTCH_END}"
)
_GERMAN_NUMBER = rf"[0-9]{{1,4}}(?![0-9]|[.,:][0-9]){_COUNT}(?: ?[a-z](?![^\W_]))?(?:-[0-9]{{1,4}}(?![^\W_]))?"
_GERMAN_END = rf"(?:{_BREAK}[0-9]{{5}} {_TOWN})?"
_GERMAN = (
    rf"{_START}(?:(?i:[a-zäöüß.-]{{2,30}}(?:straße|strasse|gasse|allee|chaussee))"
    r"|[A-ZÄÖÜ][a-zäöüß-]{1,30}(?:str\.?|damm|ufer)|(?!Arbeits|Sitz|Stell|Park)[A-ZÄÖÜ][a-zäöüß-]{1,30}platz"
    rf"|[A-ZÄÖÜ][\w-]{{1,30}} (?:Straße|Strasse|Str\.|Allee|Platz|Weg|Ring|Damm|Ufer)),? {_GERMAN_NUMBER}{_GERMAN_END}"
)
_FRENCH = (
    rf"{_START}[0-9]{{1,4}}(?: ?(?:bis|ter))?,? "
    r"(?:(?i:rue|boulevard|bd\.?|allée|chemin|impasse|quai) (?:(?:de la|de l['’]|de|du|des|la|le|les|d['’]|l['’]) ?)?"
    r"|(?:avenue|av\.|place|route|cours|square|passage) (?:(?:de la|du|des|de|la|le|les) |(?:de )?[dl]['’]))"
    r"[A-ZÀ-Ý][\w'’-]{1,30}(?:[ -](?:de|du|des|la|le|[A-ZÀ-Ý][\w'’-]{1,30}|[IVX]{1,4})){0,3}(?<! )"
    rf"(?:{_BREAK}[0-9]{{5}} {_TOWN})?"
)
_NO_POST_CODE = "US|UK|EU|TV|PC|AM|PM|OK|NS|MB|GB|TB|KM|KG|ML|CM|MM|SA|SD|SS"
_POST_CODE = (
    rf"(?i:\b(?:postcode|postal code|post code)(?: is|:)? )(?P<labelled>{_NL}|{_UK})(?![^\W_])"
    r"|(?<![^\W_])(?<![-./#][0-9A-Za-z])(?!(?:19|20)[0-9]{2} )"
    rf"(?P<alone>[1-9][0-9]{{3}} ?(?!{_NO_POST_CODE})[A-Z]{{2}}(?:,? {_TOWN}| [0-9]{{1,4}}[a-z]?)(?![^\W_]))"
)

_ENGLISH_HINTS = "st road rd ave lane ln dr bl c sq terr garden grove mews p hwy high way row"
_DUTCH_HINTS = (
    "straat laan gracht plein singel str. weg kade steeg dijk dreef hof plantsoen park burgwal markt baan wal haven"
)
_GERMAN_HINTS = "stra str gasse allee chaussee damm ufer platz weg ring"
_FRENCH_HINTS = "rue boulevard bd allée chemin impasse quai avenue av. place route cours square passage"

_STREETS = (
    (_ENGLISH, _ENGLISH_HINTS),
    (_PLAIN_ENGLISH, "street road avenue lane boulevard"),
    (_DUTCH, _DUTCH_HINTS),
    (_GERMAN, _GERMAN_HINTS),
    (_FRENCH, _FRENCH_HINTS),
)
"""The patterns of streets, each with what must be in a text, in small letters, for it to be worth a look."""


def emails(text: str) -> list[Span]:
    """The e-mail addresses in a view."""
    spans = []
    if "@" in text:
        for found in compiled(_DOMAIN).finditer(text):
            before = max(0, found.start() - _LONGEST_LOCAL)
            local = compiled(_LOCAL).search(text[before : found.start()])
            if local:
                spans.append(Span(before + local.start(), found.end(), SensitiveKind.EMAIL))
    return non_overlapping(spans)


def streets(text: str) -> list[Span]:
    """The street addresses in a view, each with its post code and town where these follow."""
    return non_overlapping(_streets(text))


def _streets(text: str) -> Iterator[Span]:
    if not any(digit in text for digit in "0123456789"):
        return
    lowered = text.lower()
    for pattern, hints in _STREETS:
        if any(hint in lowered for hint in hints.split()):
            for found in compiled(pattern).finditer(text):
                yield Span(*found.span(), SensitiveKind.ADDRESS)
    if compiled(r"[0-9] ?[A-Z]{2}").search(text):
        for found in compiled(_POST_CODE).finditer(text):
            yield Span(*found.span(found.lastgroup or 0), SensitiveKind.ADDRESS)

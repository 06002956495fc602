"""Phone numbers: with a country's code or in brackets as nothing else is written, or called one.

No table of the world's numbers is asked: those flag case numbers. Dates, times and amounts are none.
"""

from __future__ import annotations

from casebook.masking.normalise import BOUNDARY, SensitiveSpan, is_hinted_at, non_overlapping, quick, searched_for_hints
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

_EUROPE = r"00[ ]?(?=(?:3[0-469]|35[0-9]|4[013-9]|42[01])[ .\-/(])(?<![A-Z][ ]00)(?<![A-Z][ ]00[ ])"
_GAP = r"[ .\-/·•_]{0,3}"
_GROUPS = rf"\(?[1-9][0-9]{{0,2}}\)?(?:{_GAP}\(?[0-9]{{1,12}}\)?){{1,9}}"
_INTERNATIONAL = rf"{_UNLABELLED}(?<!\+\+)(?:\(?\+ ?|{_EUROPE}){_GROUPS}{_END}"
"""`+31 6 1234 5678`, `0044 20 7946 0958`; how many digits there may be is looked at after."""

_BARE_EUROPE = r"00(?:31|32|33|34|39|41|43|44|45|46|47|48|49|351|352|353|358)[1-9][0-9]{7,9}"

_UNMISTAKABLE = (
    rf"{_UNLABELLED}(?:06[-./ ]{{1,3}}[0-9](?:[ .-]?[0-9]){{7}}"
    r"|0[1-9](?:[ .-][0-9]{2}){4}"  # France
    r"|0[0-9]{1,2}[ ][0-9]{3}[ ][0-9]{2}[ ][0-9]{2}"  # the Netherlands, Switzerland
    r"|0[1-9][0-9]{1,2}[ ][0-9]{2}(?:[ .][0-9]{2}){2}"  # the Netherlands, Belgium
    r"|0[1-9][0-9]? ?/ ?[0-9]{3}(?:[ .][0-9]{2}){2}|0[1-9][0-9]{1,2} ?/ ?[0-9]{2}(?:[ .][0-9]{2}){2}"
    r"|04[5-9][0-9][ /.][0-9]{3}[ .][0-9]{3}"  # Belgium
    r"|0[1-9][0-9] ?[-/] ?(?:[0-9]{7}|[0-9]{3}[ -][0-9]{4}|[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2})|0[1-9][0-9]{2} ?[-/] ?[0-9]{6}"
    r"|0(?:20|23|24|28|29)[ -][0-9]{4}[ -][0-9]{4}|0[127][0-9]{2,3}[ ][0-9]{3}[ ][0-9]{3,4}|0[127][0-9]{3}[ -][0-9]{6}"  # Britain
    r"|01[5-7][0-9][ /-][0-9]{7,8}"  # German mobiles
    r"|(?:\+?1[ .-]?)?\([0-9]{3}\)[ .-]{0,3}[0-9]{3}[ .-]{1,3}[0-9]{4}"  # North America
    r"|(?:1[-.])?[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}|(?:1[.])?[2-9][0-9]{2}\.[0-9]{3}\.[0-9]{4}"
    rf"|\(0[0-9]{{1,4}}\)[ /-]{{0,3}}(?:[0-9]{{3,4}}[- ]?[0-9]{{3,5}}"
    rf"|[0-9]{{2,3}}(?:[ -][0-9]{{2,3}}){{2}}))(?![ .-]?[0-9]){_END}"
)
"""What nothing else is written like: mobile numbers in their groups, an area code in brackets, three and three and four."""

_NATIONAL = (
    r"(?:0[0-9]{8,11}|00[1-9][0-9]{7,12}"
    r"|\(?0[0-9]{1,4}\)?[ ./-]{1,3}(?:[0-9]{5,9}(?:-[0-9]{1,4}(?![0-9]))?|[0-9]{2,4}[ .-][0-9]{2,5}(?:[ .-][0-9]{2,4}){0,2})"
    r"|(?:1[ .-]?)?(?:\([0-9]{3}\)|[0-9]{3})[ .-]{0,3}[0-9]{3}[ .-]{0,3}[0-9]{4}"
    r"|\(0\)[ .-]?[1-9][0-9]{0,3}(?:[ .-][0-9]{2,8}){1,3}|[2-9][0-9]{2}[ .-][0-9]{4}"
    r"|[3679][0-9]{2}(?:[ .-]?[0-9]{3}){2}[0-9]?|[89][0-9] [0-9]{3} [0-9]{2} ?[0-9]{2}|[679][0-9]{2}(?:[ .-][0-9]{2}){3})"
)
"""With the 0 of a trunk call in front; as in North America; as in Spain and Italy."""

_ANY = r"\(?[0-9](?:[ ./\-()]{0,3}[0-9]){6,12}"
"""Where it is called a phone's, any number that is as long as one."""

_NOUNS = (
    r"(?:(?:tele)?phone(?: ?(?:number|no\.?|nr\.?|#))?|tlf\.?|tel\.?(?:efoon)?(?: ?(?:number|nummer|no\.?|nr\.?))?"
    r"|mobile(?: ?(?:number|no\.?|phone))?"
    r"|cell ?(?:phone|number)?|landline|gsm(?:[ -]?(?:nummer|nr\.?))?|whatsapp|telefoon(?:nummer)?|telnr|telefon(?:nummer)?"
    r"|handy(?:nummer)?|rufnummer|mobilnummer"
    r"|numéro de (?:téléphone|portable)|téléphone|portable|teléfono|móvil|número de (?:teléfono|móvil)|telefono"
    r"|cellulare|numero di (?:telefono|cellulare)"
    r"|telefone|telemóvel|telefonnummer|mobilnummer|puhelin(?:numero)?|puh\.?)"
)
_NOUN_HINTS = "phone tlf tel mobil cell landline gsm whatsapp handy rufnummer portable móvil puh"

_OF_A_COUNTRY = (
    r"(?:[^\W\d_]{2,10}(?:ish|ian|ican|aeli|anese)|dutch|french|german|greek|thai|swiss|foreign"
    r"|[^\W\d_]{2,12}(?:ische|andse|aanse)|duitse|franse|engelse|spaanse|poolse|deense|zweedse|noorse|turkse|britse|deutsche"
    r"|belge|suisse|français|allemand|anglais|espagnol|italien|polonais|étranger"
    r"|español|alemán|francés|inglés|belga|suizo|italiano|polaco|extranjero)"
)
"""Whose number it is: *my Israeli number* is a phone's, as no order or case is of a country."""

_LABELS = (
    r"(?:(?-i:[TMP](?=[ :.]))|ph|(?:my|mijn|m'n) 06(?:-?nummer)?|(?:call|reach|ring|phone|text|bel) (?:my|mijn) [a-z]{2,12}"
    r"|call(?:ed|ing)?(?: back)?|phone(?:d|s)?|telephone|tel|mobile|mob|cell(?:phone)?|ring|rang|dial(?:ed|led)?"
    r"|text(?:ed| (?:me|us|him|her))?|whatsapp(?:ed)?|sms|fax|reach(?:ed)? (?:me|us)|contact(?:ed)? (?:me|us)"
    r"|gsm(?:-?nummer)?|vaste? (?:nr|nummer|lijn)|bel|belt|belde|bellen|gebeld|terugbellen|telefoon(?:nummer)?|telefonisch"
    r"|telnr|mobiel|bereikbaar|telefon(?:nummer)?|handy(?:nummer)?|rufnummer|anrufen|angerufen|erreichbar|rückruf"
    r"|téléphone|tél|appel(?:é|er|ez)?(?:-moi)?|portable|joignable|llám[ea](?:me|nme)|llamar|llame|teléfono|móvil|chiam(?:ami"
    r"|atemi|are)|telefono|cellulare"
    r"|festnetz(?:nummer|anschluss)?|privat(?:nummer)?|dienstlich|geschäftlich|zuhause|thuis|werk|fijo|fixe"
    r"|(?:ich|mich)(?: [^\W\d_]{2,10}){0,4} unter|(?:mij|me)(?: [^\W\d_]{2,10}){0,3} onder"
    r"|(?:my|his|her|our|their|your|mijn|m'n|mn|zijn|haar|ons|meine|mon|mi|mio|contact|home|work|daytime"
    rf"|emergency)(?: (?:own|new|old|private|eigen|nieuwe?|oude?|privé|mobiele|vaste|{_OF_A_COUNTRY}))?"
    rf" (?:number|nummer|numéro|número|numero|nr\.?|tel)(?: {_OF_A_COUNTRY})?)"
)
_FILLERS = (
    r"(?:[ \n:=.(\"'-]{1,3}|['’]s\b|\b(?:numbers?|nummer|numéro|número|numero|num|nr|no|is|was|it|me|us|him|her|them|back"
    r"|at|on|to|from|via"
    r"|op|naar|met|under|unter|au|al|el|il|le|the|de|het|my|mijn|mij|ons|our|new|old|nieuwe?|please|again|only|terug|weer"
    r"|zurück|even|gerust|maar|bitte"
    r"|ist|est|es|è|lautet|luidt|or|of|ou|oder|für|mich|home|work|mobile)\b){1,9}"
)


_ANOTHER = (
    r"(?:,? (?:or|of|and|en|und|oder|ou|et|o|y)(?: (?:on|op|at|else|anders))?|,| ?/) ?"
    r"(?:(?:im (?:Büro|Geschäft)|dienstlich|privat|festnetz|(?:at |my )?(?:work|home)|(?:mijn |op (?:het )?)?(?:werk|thuis)"
    r"|(?:au |le )?(?:bureau|travail|fixe|domicile)|(?:el |en el |en )?(?:fijo|móvil|trabajo|casa)):? )?"
)
_MOST_TOGETHER = 5
"""How many numbers behind one are phones' too; nobody gives more."""


def phones(text: str) -> list[SensitiveSpan]:
    """The phone numbers in a view."""
    spans: list[SensitiveSpan] = []
    if sum(map(text.count, "0123456789")) < 7:
        return spans
    if "+" in text or "00" in text:
        for found in quick(_INTERNATIONAL).finditer(text):
            if 8 <= sum(map(str.isdecimal, found[0])) <= 15:
                spans.append(SensitiveSpan(found.start() + _brackets(found[0]), found.end(), SensitiveKind.PHONE))
        spans += _of(rf"{_UNLABELLED}{_BARE_EUROPE}{_END}", text)
    spans += _of(_UNMISTAKABLE, text)
    spans += _labelled(text)
    spans += [further for span in spans for further in _further(text, span.end)]
    return non_overlapping(spans)


def _of(pattern: str, text: str) -> list[SensitiveSpan]:
    return [SensitiveSpan(*found.span(), SensitiveKind.PHONE) for found in quick(pattern).finditer(text)]


def _labelled(text: str) -> list[SensitiveSpan]:
    """Those that are said to be a phone's, before or after."""
    named = rf"(?i)(?<![^\W_]){_NOUNS}{_FILLERS}(?P<number>{_START}{_NO_DATE}{_ANY}){_END}"
    of_a_phone = (
        rf"(?i){_START}(?P<number>{_NO_DATE}{_NATIONAL}){_END},? (?:is|was|as|als|ist|est|es|è)"
        r"(?: (?:my|mijn|our|ons|his|her|the|mein|meine|mon|mi|il mio))?(?: (?:new|nieuwe))?"
        r" (?:phone|mobile|cell|tel|number|nummer|mobiel|06|handy|numéro|número|numero|teléfono|móvil)"
    )
    patterns = [named] if is_hinted_at(searched_for_hints(text), _NOUN_HINTS) else []
    if quick(_NATIONAL).search(text):
        patterns += [
            rf"(?i)(?<![^\W_]){_LABELS}{_FILLERS}(?P<number>{_START}{_NO_DATE}{_NATIONAL}){_END}",
            of_a_phone,
        ]
    return [
        SensitiveSpan(*found.span("number"), SensitiveKind.PHONE)
        for pattern in patterns
        for found in quick(pattern).finditer(text)
    ]


def _further(text: str, end: int) -> list[SensitiveSpan]:
    """Those that are named behind one: call 020 7946 0812, or 07700 900417."""
    spans: list[SensitiveSpan] = []
    pattern = quick(rf"(?i){_ANOTHER}(?P<number>{_NO_DATE}{_NATIONAL}){_END}")
    while len(spans) < _MOST_TOGETHER and (found := pattern.match(text, end)):
        spans.append(SensitiveSpan(*found.span("number"), SensitiveKind.PHONE))
        end = found.end()
    return spans


def _brackets(number: str) -> int:
    """1 where a bracket before the number is not closed in it, and stays."""
    return int(number.startswith("(") and number.count("(") > number.count(")"))

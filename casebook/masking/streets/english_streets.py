"""How people write streets in English: with the number in front, as is usual, or behind, as who is used to that does; in
capitals, in small letters, and with the word for a street cut short.
"""

from __future__ import annotations

from collections.abc import Iterator

from casebook.masking.streets.address_parts import ENGLISH_END, NAME, NOT_A_HOUSE, START, TOWN, UK, UNIT_BEFORE

_FULL = "street road avenue lane boulevard terrace crescent grove mews parkway highway"
_TITLED_WORDS = "drive court square close gardens place way row"
"""Streets where they begin with a capital: `2 IKEA drive units` are none."""

_ENDED_WORDS = "parade walk rise wharf quay croft meadow meadows esplanade promenade broadway embankment circle alley"
"""Only where nothing follows that would be named by them: `2 Galaxy Rise headphones` are none."""

_TOWNED_WORDS = "hill green view park yard trail loop fields"
"""Only before a town or a post code."""

_CUT_SHORT = "st rd ave ln blvd hwy pkwy sq cres"
_ALSO_TITLES = "dr ct pl"
"""Cut short as well, but a doctor's too."""

_TITLED, _ENDED, _TOWNED = (
    tuple(form for one in words.split() for form in (one.title(), one.upper()))
    for words in (_TITLED_WORDS, _ENDED_WORDS, _TOWNED_WORDS)
)
_STREET_WORDS = frozenset(f"{_FULL} {_CUT_SHORT} {_ALSO_TITLES} route".split())
_CAPITALISED_WORDS = frozenset(f"{_TITLED_WORDS} {_ENDED_WORDS} {_TOWNED_WORDS}".split())
_PLAIN_WORDS = frozenset(
    "street road avenue lane boulevard crescent cres terrace tce grove mews gdns parade pde esplanade gardens close drive court"
    " place rd av ave blvd hwy st ln dr ct pl sq".split()
)
_REVERSED_WORDS = frozenset("street road avenue lane boulevard crescent terrace grove mews st rd ave ln".split())

_ENDS = (
    r"(?=[,.;:!?)\n]|\s*\Z| [A-Z]| (?:in|and|or|is|was|are|were|but|not|on|as|at|again|instead|to|yesterday|today|tomorrow|last"
    r"|this|since|because|where|which|when|while|with|for|from|by|they|he|she|it|we|you|please|so|if|then|now|after|before"
    r"|near|next|opposite)\b)"
)
"""What may follow an address in a sentence, and not what a number counts or a name is of."""

_WORD = (
    rf"(?:(?i:{_FULL.replace(' ', '|')})|{'|'.join(_TITLED)}|(?:{'|'.join(_ENDED)}){_ENDS}"
    rf"|(?:{'|'.join(_TOWNED)})(?=,? (?:{UK}|{TOWN},? {UK})|, [A-Z]))\b"
)
_SHORT = (
    rf"(?i:{_CUT_SHORT.replace(' ', '|')})\b\.?(?! [0-9]+ (?i:pcs|pieces|stuks)\b)"
    rf"|(?:Dr|Ct|Pl|{_ALSO_TITLES.upper().replace(' ', '|')})\b\.?(?! [A-Z][a-z])"
)
_NO_DAY = (
    r"(?!(?:(?<=\bon )|(?<=\bfor )|(?<=\bof )|(?<=\bsince ))[0-9]{1,2} (?i:january|february|march|april|may|june|july|august"
    r"|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b[.,]? "
    rf"(?!(?i:{_FULL.replace(' ', '|')}|{_TITLED_WORDS.replace(' ', '|')}|{_CUT_SHORT.replace(' ', '|')})\b))"
)
"""The number before a month is a day, where a word says so: *fined on 11 April Station Road*."""

_STREET = (
    rf"{START}{UNIT_BEFORE}{_NO_DAY}(?!(?:19|20)[0-9]{{2}}(?:-|, ))[0-9]{{1,5}}[A-Za-z]?(?:-[0-9]{{1,4}}[A-Za-z]?)?,? "
    rf"(?:[NSEW]\.? )?(?:{NAME} ){{1,4}}?"
    rf"(?:(?:Road|Route|Highway|Hwy) [0-9]{{1,4}}(?=, [A-Z])|{_WORD}|{_SHORT})(?: [NS][EW]?\b)?{ENGLISH_END}"
)
_NO_NAME = (
    r"(?!(?:the|a|an|this|that|my|our|his|her|your|way|per|in|on|to|of|for|from|down|off|at|by|with|via|near|was|were|is|are"
    r"|same|other|busy|new|million|hour|miles?|more|different|side|and|or|lane|days?|weeks?|minutes?|months?|hours?|times?"
    r"|years?|am|pm|van|de|der|den|het|een|uit|met|voor|naar|dagen|weken|keer|uur|stuks?"
    r"|(?:witt|zwart|rod|blauw|groen|gel|grijz|loss|hel|halv|kapott|nieuw|oud|klein|grot|defect)e|extra|large|small|medium)\b)"
)
"""No street is called this, and a number before it counts something."""

_PLAIN = (
    rf"{START}{_NO_DAY}[0-9]{{1,5}}[a-z]? (?:{_NO_NAME}[a-z]{{2,20}} )?{_NO_NAME}[a-z]{{3,20}} "
    r"(?:(?:street|road|avenue|lane|boulevard|crescent|cres|terrace|tce|grove|mews|gdns|parade|pde|esplanade)\b"
    rf"|(?:gardens|close|drive|court|place)(?=, {TOWN})|(?:rd|ave?|blvd|hwy)\b\.?(?! ?[0-9])"
    r"|(?:st|ln|dr|ct|pl|sq)(?:(?=[,;!?)]|\.?\s*\Z|\n| (?:in|and|is|on|but|was)\b)))"
    rf"|{START}[0-9]{{1,5}}[a-z]? the (?:street|road|avenue|lane|crescent|terrace|grove|mews|green|square|close"
    rf"|drive)(?:, {TOWN})"
)
"""In small letters. What is short for other things too, `dr`, `st`, is one where the address ends."""

_BEFORE_A_NUMBER = (
    r"(?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|[Bb]oulevard|[Cc]rescent|[Tt]errace|[Gg]rove|[Mm]ews|(?:St|Rd|Ave|Ln)\.?)"
)
_NO_HOUSE_NUMBER = (
    r"(?!(?:19|20)[0-9]{2}(?![0-9]))(?=[0-9]{1,4}(?![0-9])"
    rf"{NOT_A_HOUSE}(?! ?(?:(?i:minutes?|mins?|miles?|months?|years?|km|am|pm|o['’]clock|pounds?|dollars?|euros?|eur"
    rf"|gbp|usd|chf|boxes"
    r"|parcels?|items?|orders?"
    r"|%|times)\b)|[-/][0-9]|th\b|st\b|nd\b|rd\b| ?[€£$%]))"
)
_REVERSED = (
    rf"{START}(?:{NAME} ){{1,3}}{_BEFORE_A_NUMBER},? (?:(?:no|nr|number)\.? ?)?{_NO_HOUSE_NUMBER}"
    rf"[0-9]{{1,4}}(?: ?[A-Za-z](?![^\W_]))?{_ENDS}{ENGLISH_END}(?:, {TOWN})?"
    rf"|{START}(?<!the )(?<!a )(?<!on )(?<!same )(?:{_NO_NAME}[a-z]{{3,20}} ){{1,2}}(?:street|road|avenue|lane|rd|ave)"
    rf" {_NO_HOUSE_NUMBER}[0-9]{{1,4}}[a-z]?(?=[,;!?)]|\.?\s*\Z|\n)"
)
"""`Elm Street 12`, as in most of Europe."""


def english_streets(text: str, words: frozenset[str]) -> Iterator[str]:
    """The patterns that are worth a look in this view. `words` are those of the view in small letters."""
    capitalised = () if words.isdisjoint(_CAPITALISED_WORDS) else (*_TITLED, *_ENDED, *_TOWNED)
    if not words.isdisjoint(_STREET_WORDS) or any(map(text.__contains__, capitalised)):
        yield _STREET
    if not words.isdisjoint(_PLAIN_WORDS):
        yield _PLAIN
    if not words.isdisjoint(_REVERSED_WORDS):
        yield _REVERSED

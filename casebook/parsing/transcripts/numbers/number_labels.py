"""What kind of number stands at a place, by the words before and behind it, whatever stands between."""

from __future__ import annotations

import re
from functools import cache

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.numbers.given_numbers import is_given, is_of_this_talk, is_told_to_be_used
from casebook.parsing.transcripts.numbers.number_links import BESIDE, CLOSE, FAR, FROM, LINK
from casebook.parsing.transcripts.numbers.numbers_of_others import is_elsewhere
from casebook.parsing.transcripts.numbers.telephones import is_telephone
from casebook.text.folding import folded
from casebook.text.words.calendar_words import LANGUAGES
from casebook.text.words.number_words import ONES

_LOOKED_BACK = 90
"""How far before a number its name is looked for, in characters. Our own choice."""

KINDS = {"case_number": What.CASE_NUMBER, "order": What.ORDER, "parcel": What.PARCEL, "other_number": None}


_FRONT = "(?:reference|referencia|ref\\.?|numero|num\\.?|n°|nº|code|codigo) (?:de la |de |du |del |des |d'|l')?"
"""What stands before the word in French and Spanish, and behind it elsewhere: `référence client`, `número de contrato`."""


_NO_IF = r"(?!falls (?:wir|sie|ich|es|das|die|der|du|er|man|noch|nicht|etwas|ihr|mal|doch)\b)"
"""German *if*, which is no case: `falls wir unterbrochen werden`."""

_NO_EVENT = (
    r"(?!(?<=\b(?:in|en|au|im) )(?:case (?:of|there|it|you|we|anything|something|that|the|they)|cas (?:de\b|d'|ou|contraire)|"
    r"caso (?:de|contrario)|falle? (?:von|eine[rs]|des|der))(?:\b|(?<=')))"
)
"""*In the event*, which is no case either: `En cas de coupure : 09 69 …`, `in case of fire: 0800 …`."""

_IN_THE_EVENT = re.compile(
    r"\b(?:in (?:case|the event)(?: of)?|in geval van|bij|bei|im fall\w*(?: \w+)?|en cas d(?:e|')|en caso de)\s?"
    r"(?!(?:your|uw|je|ihre\w*|deine\w*|votre|ton|su|tu)\b)(?:[^\W\d]+ ){0,2}[^\W\d]+ ?: ?$"
)
"""When one is to ring the telephone that stands behind it: `Bij storing: 088 555 01 12`."""


@cache
def label(entry: str) -> re.Pattern[str]:
    """What a number of this kind is called, with a word for `number` beside it."""
    words, number = in_any(entry), in_any("number_word")
    return re.compile(
        rf"(?<![^\W\d_])(?<!out of ){_NO_IF}{_NO_EVENT}(?P<front>{_FRONT})?(?:{words})(?:s|'s|(?<=[^\W\d_]{{4}})(?:es|e?n|e))?"
        r"(?:[\s-]?(?:reference|ref|referentie|referenz|reference de|referencia))?\.?"
        rf"(?:(?:[\s-]?|\s(?:de|du|of)\s)(?P<number>{number})(?:[\s/]+(?:or |o |ou |of |oder )?(?:{number}|code))?)?(?![^\W\d_])"
    )


def is_called(small: str, start: int) -> bool:
    """Whether what a number is of stands right before this place, with no more than a mark between."""
    found = _nearest(small[max(0, start - _LOOKED_BACK) : start].rstrip(" :#"))
    return found is not None and found[0].end() == len(found[0].string)


def names_a_number(words: str) -> bool:
    """Whether these words are what a number of any kind is called, with others beside them: `Your reference`."""
    small = plain(words)
    return any(label(entry).search(small) for entry in KINDS)


def label_of(small: str, start: int, end: int) -> tuple[What | None, bool] | None:
    """What kind of number stands between these places, and whether that is sure, by the words before, behind and in it; None
    where nothing tells, (None, …) where it is another."""
    told = label_before(small, start) or label_behind(small, end) or label_inside(small[start:end])
    around = small[max(0, start - _LOOKED_BACK) : start], small[start:end], small[end:]
    if (told in (None, (None, False)) and is_given(*around)) or is_told_to_be_used(*around):
        return What.CASE_NUMBER, True
    return told


def label_before(small: str, start: int) -> tuple[What | None, bool] | None:
    """The kind of number that the nearest word before this place tells, and whether that is sure."""
    window = small[max(0, start - _LOOKED_BACK) : start]
    if is_of_this_talk(window) and not is_telephone(small[start:]):
        return What.CASE_NUMBER, True
    if is_telephone(small[start:]) and _IN_THE_EVENT.search(window):
        return None
    best = _nearest(window)
    if is_elsewhere(window, best, small[start:]):
        return None, best is not None
    return _called_before(small, start, window, best)


def _called_before(
    small: str, start: int, window: str, best: tuple[re.Match[str], str] | None
) -> tuple[What | None, bool] | None:
    """The same by the words of the `window` before it, of which `best` is the nearest that names a number."""
    under = pattern(rf"(?:{in_any('kept_under')}){LINK}$").search(window)
    if best is not None and not (under and under.start() < best[0].start() and _REGISTERED.match(under[0])):
        found, entry = best
        behind = window[found.end() :]
        numbered = found["number"] is not None
        called = entry in ("case_number", "parcel") and re.fullmatch(r"[^.!?\d:]{0,25}:\s*", behind)
        fits = (
            called
            or CLOSE.fullmatch(behind)
            or _BRACKETED.fullmatch(behind)
            or (entry == "case_number" and BESIDE.fullmatch(behind) and _is_lettered(small[start : start + 30]))
            or ((numbered or entry == "case_number") and FAR.fullmatch(behind))
            or (numbered and FROM.fullmatch(behind))
        )
        if entry == "other_number" and not numbered and _ABOUT.fullmatch(behind):
            return None
        if found[0] in _CODES and (told := _nearest(_two_sentences(window[: found.start()]))) is not None:
            return KINDS[told[1]], True
        if under and under.start() >= found.end() and _QUOTED.match(under[0]) and _CALLS.match(found[0]):
            return What.CASE_NUMBER, True
        fits = fits and not _OF_ANOTHER_THING.search(behind)
        if fits or (entry == "other_number" and not re.search(r"[.!?\n]", behind) and len(behind) < _NEAR):
            return KINDS[entry], entry != "case_number" or _OF_THE_CHAT.match(found[0]) is None
    if is_telephone(small[start:]):
        return None
    again = pattern(_AGAIN).search(window)
    told = _nearest(window[: again.start()]) if again else None
    if told is not None:
        return KINDS[told[1]], True
    if under and not _BARE.fullmatch(under[0]):
        return What.CASE_NUMBER, True
    return _number_of_the_sentence(window, small[start : start + 12]) or _of_another_kind(window)


_OF_ANOTHER_THING = re.compile(
    r"(?:[,;]|\b(?:and|en|und|et|y)\b) (?:[^\W\d_]+ ){0,2}?(?:[^\W\d_]{3,}(?:nummer|nr)|(?!that|this|your)[^\W\d_]{4,} number|"
    r"(?:numero|num|n°|nº)\.? (?:de |du |del |d')?(?:la |le |el )?[^\W\d_]{4,})(?![^\W\d_])"
)
"""Behind what one number is of, what the next one is: `… is je bestelnummer, het klantcontactnummer is …`."""

_DIGITS = dict.fromkeys(folded(word) for language in LANGUAGES for word in ONES[language].split())
_AGAIN = (
    r"[.!?;,]\s(?:so|that is|that's|dus|oftewel|also|das heisst|donc|soit|c'est-a-dire|o sea|es decir|osea)[ ,:]+"
    r"(?:that's |it's |c'est |das ist |dat is |es )?(?:le |la |el |de |die )?$|"
    rf"\b(?:oh|{'|'.join(_DIGITS)})[.!?,]\s$"
)
"""What stands before a number that was read out, and is told once more: `Your reference is papa mike, five five. So PM55.`"""


def _is_lettered(number: str) -> bool:
    """Whether a number has more than figures, letters and a mark, as few things have but numbers of cases: `hc-20931`."""
    return re.match(r"(?=[\d/-]*[a-z])[a-z\d]+[/-][a-z\d/-]*\d{2}[a-z\d/-]*(?:[.!?,;)\n]|$)", number) is not None


_ABOUT = re.compile(r"\s*(?:for|about|on|of|voor|over|fur|zu|pour|por)\s*(?:#\s*)?")
"""`my refund for LL-3307-91`: what a thing is about has the number, not the thing."""

_BRACKETED = re.compile(r"[^.!?\d(]{0,40}[(\[]\s*(?:#|n[ro]\.?)?\s*")
"""A number in brackets behind what it is of: `De melding is aangemaakt (M2025-118)`."""

_CODES = ("code", "codigo")
"""What any number may be called, which is then of what was just told of: `Where is my parcel? Code …`."""


def _two_sentences(small: str) -> str:
    """The end of a text: the sentence that is not over, and the one before it."""
    return " ".join(re.split(r"[.!?\n](?=\s|$)", small)[-2:])


_NEAR = 30
"""So near behind the word for a number of another kind, a number is one of that. Our own choice."""

_OF_THE_CHAT = re.compile("chat|conversation|contact|interaction|gesprek|session")
"""What makes a number that of the conversation, which may be no more than its address in a program."""

_REGISTERED = re.compile(r"(?!under|unter|onder|sous|bajo|as\b|with|met|avec|con|mit|als)\w")
"""What says that something was written down, before whatever stands between that and the number."""


_QUOTED = re.compile(r"(?:quot|mention|cit|vermeld|noem|nenn|rappel|indi)")
_CALLS = re.compile(r"(?:call|ring|dial|bel\b|bellen|ruf|appel|llam)")
"""What is asked to be said on the telephone is no telephone's number: `call us back quoting JN-204417`."""


def _nearest(window: str) -> tuple[re.Match[str], str] | None:
    """The last word for a number in a text, and whose it is; of those that end together the longest, of these another kind's."""
    best: tuple[int, int, re.Match[str], str] | None = None
    for entry in KINDS if any(map(str.isalpha, window)) else ():  # a row of figures calls nothing by a name
        for found in label(entry).finditer(window):
            key = (found.end(), -found.start())
            if best is None or key >= best[:2]:
                best = (*key, found, entry)
    return best and best[2:]


_NUMBER_ALONE = re.compile(
    r"(?:(?<![^\W\d_])(?:the|this|a|your|its|following|under|with|has|het|dit|uw|je|een|onder|met|heeft|volgende|die|der|diese|"
    r"ihre|unter|mit|folgende|eine|hat|le|ce|votre|un|suivant|sous|el|este|su|con|bajo|siguiente) |[,;:(] ?|"
    r"(?:\A|^|[.!?\n] ?)(?=(?:number|nummer|kenmerk|numero|nr\.?) (?:is|ist|lautet|luidt|est|es)\b))"
    rf"(?:number|id|no(?!,)\.?|nr\.?|nummer|kenmerk|numero|n°|nº|n\.[º°])(?:(?: (?:is|ist|est|es|lautet|luidt))?|"
    rf"(?: [^\W\d_]+){{1,3}}:){LINK}$"
)
"""`the number`, of what is told elsewhere in the sentence or not at all."""


def _number_of_the_sentence(window: str, number: str) -> tuple[What | None, bool] | None:
    """Where only `the number` stands before: of what the sentence tells of, else of the case.

    Without letters or marks in it, that is only likely.
    """
    alone = _NUMBER_ALONE.search(window)
    if alone is None:
        return None
    best = _nearest(re.split(r"[.!?\n](?=\s|$)", window[: alone.start()])[-1])
    if best is not None:
        return KINDS[best[1]], True
    return What.CASE_NUMBER, re.match(r"[\d ]+(?!\w)(?![/-])", number) is None


def _of_another_kind(window: str) -> tuple[None, bool] | None:
    """Where a number word stands before with a noun that the tables do not know: `N° bagage`, `E-Nr.`; less sure with a verb."""
    word = in_any("number_word")
    named = pattern(
        rf"(?:[^\W\d_]+[\s-]?(?:{word})(?<!heid)|(?<![^\W\d_])(?:{word})\s?(?:de |du |del |de la )?[^\W\d_]{{4,}}){LINK}"
        rf"(?P<verb>(?:is|was|ist|war|lautet|est|es|era|luidt)\b{LINK})?$"
    ).search(window)
    return (None, named["verb"] is None) if named else None


_BARE = re.compile(r"(?:as|with|met|avec|con)(?: (?:the|de|het|la|le|el))?\W*")
"""What alone says nothing of the number behind it."""


_MOST_BETWEEN = 3
"""So many words may stand between `that is` and what a number is of. Our own choice."""

_THAT = "(?:and )?(?:that|this|it|which|dat|dit|das|dies|c|cela|ce|eso|este|ese)?"
_LEAD = re.compile(
    rf"[\"'”»)\]*]*\s?[(=–←⬅👈-]\ufe0f?\s?(?:(?:your|the|uw|je|ihre?|deine?|votre|le|la|su|tu|el) )?(?=\w)|"
    rf"[\"'”»)\]*]*[\s.,;:–-]*(?:{_THAT}(?:'s| is| ist|'est| est| es)|is|ist|est|es|as|als|comme|como)\s+(?P<apart>)"
)


def label_inside(words: str) -> tuple[What | None, bool] | None:
    """The kind that the letters tell which a number begins with: `SR 1-99120344`."""
    first, blank, _ = words.partition(" ")
    kind = next((KINDS[entry] for entry in KINDS if blank and label(entry).fullmatch(first)), None)
    return (kind, True) if kind else None


_OWN_NUMBER = re.compile(r"[\s:#]*(?:(?:number|no|nr|nummer|numero|n)\b[°º.]?[\s:#]*)?(?:[a-z]{1,5}[ -])?[a-z]{0,5}\d")
"""What makes a word that of the number behind it, and not of the one before."""


def label_behind(small: str, end: int) -> tuple[What | None, bool] | None:
    """The kind that the words behind a number tell: `A-9917. That is your case ID`."""
    lead = _LEAD.match(small, end)
    if lead is None:
        return None
    window = re.split(r"[.!?\n]", small[lead.end() : lead.end() + 40])[0]
    most = _MOST_BETWEEN if lead["apart"] is not None else 0
    places = [
        (found.start(), entry, found)
        for entry in ("other_number", "order", "parcel", "case_number")
        if (found := label(entry).search(window)) is not None
        and len(window[: found.start()].split()) <= most
        and not _OWN_NUMBER.match(small, lead.end() + found.end())  # BA 2204 - your case 26-0094431
    ]
    if not places:
        return None
    _, entry, found = min(places, key=lambda one: one[0])
    figures = re.search(r"[+(]?\d[\d ()/.-]*$", small[:end])
    return (None if is_elsewhere(window, (found, entry), figures[0] if figures else "") else KINDS[entry]), True

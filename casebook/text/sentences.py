"""Whole sentences of what people type: what may be told of a text that there is no room for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from casebook.text.quick_pattern import QuickPattern

_SHORTENED = frozenset(
    "no nr mr mrs ms dr st prof approx incl excl ca resp vs tel art max min e.g i.e d.d t.a.v t.n.v bijv blz o.a m.b.t dhr"
    " mevr mw jan feb mar mrt apr jun jul aug sep sept oct okt nov dec mon tue tues wed thu thurs fri sat sun"
    " ma di wo do vr za zo gr abs pos stk bzw evtl ggf inkl exkl zzgl usw z.b d.h u.a dez mrz mo mi fr sa"
    " sr sra srta dña d núm aprox pág págs avda c.p s.a s.l ud uds vd vds tfno ene abr ago dic"
    " janv févr fevr avr juil déc env réf ref tél mme mlle p.ex c.à.d càd c.a.d av bd"
    " appt acct dept cust mgr esp circa telnr zgn mbt ivm tav hrn vorg bearb atn núms cía gral rdv evt poss prob prov vlg"
    " bspw einschl vermutl voraussichtl".split()
)
"""Words that people end with a full stop inside a sentence."""

_LEADS_ON = frozenset("wg bzgl betr bzw inkl zzgl exkl einschl abzgl mbt ivm tav zw zwi tss betw vorm".split())
"""Of what is shortened that ends no sentence, whatever is behind it, as German nouns have a capital: *ruft an wg. Termin*."""

_TITLES = frozenset("mr mrs ms dr st prof dhr mevr mw hr hrn fr sr sra srta dña mme mlle dra ing mgr".split())
"""Of these those that a name follows, however they are written themselves."""

_BEFORE_A_TITLE = QuickPattern(
    r"(?:\d|\b(?:bis|am|zum|ab|seit|vor|on|by|until|till|im|nächsten|letzten|diesen)) \w+\.\Z"
)
"""What makes it an hour or a Friday instead: *1 hr.*, *bis fr.*"""

_NUMBERED = re.compile(r"(?:[\w.]*(?:nr|núm|num)|no|ref|réf|vorg|kd|tel|tél)\Z", re.IGNORECASE)
"""What a number stands behind: *ref. HC-5521*, *vorgangsnr. MM-4410*."""

_NUMBER = re.compile(r"\s+#?(?:[A-Za-z]{1,6}[-/. ]?)?\d")

_SPANISH_DESK = re.compile(r"\s+(?:al )?cliente\b", re.IGNORECASE)
"""Behind Spanish *at.*, which in English ends a sentence."""

_BLANKS = re.compile(r"\s*")

_CURRENCIES = frozenset("€£$")

MOST_SEEN = 1024
"""Of so many texts it is kept what their sentences are: an export asks for those of every contact some fifty times."""


def sentences(text: str) -> list[str]:
    """The sentences of a text in order, each without the blanks around it; a line ends one as well.

    >>> sentences("Order no. 5 never came. I want it by 5 Nov. or my money!\\nPlease")
    ['Order no. 5 never came.', 'I want it by 5 Nov. or my money!', 'Please']
    >>> sentences("Am 5. November kam nichts. Das war das 3. Mal, bzw. das 4. Ich warte.")
    ['Am 5. November kam nichts.', 'Das war das 3. Mal, bzw. das 4. Ich warte.']
    >>> sentences("Geld bis spätestens 28. Oktober überwiesen. Juni passt.")
    ['Geld bis spätestens 28. Oktober überwiesen.', 'Juni passt.']
    >>> sentences("hr. Weber sagt ca. €20, vorgangsnr. MM-4410. llamé a at. cliente. Wait was 1 hr. She hung up.")
    ['hr. Weber sagt ca. €20, vorgangsnr. MM-4410.', 'llamé a at. cliente.', 'Wait was 1 hr.', 'She hung up.']
    >>> sentences("Er ruft an wg. Termin. Er kommt Di zw. 8 und 12.")
    ['Er ruft an wg. Termin.', 'Er kommt Di zw. 8 und 12.']
    >>> sentences("Es kam am 11.03. bei Ihnen an, Gr. 44. Das war am 11.03. Ich warte.")
    ['Es kam am 11.03. bei Ihnen an, Gr. 44.', 'Das war am 11.03.', 'Ich warte.']
    >>> sentences("kindle dead, £94.99. chat w/ Anil, he wants £9.10. rang them")
    ['kindle dead, £94.99.', 'chat w/ Anil, he wants £9.10.', 'rang them']
    >>> sentences("It went black on 6 Jun. I bought it new.")
    ['It went black on 6 Jun.', 'I bought it new.']
    >>> sentences("Kim : «\\u00a0C'est non.\\u00a0»"), sentences("«\\u00a0Non.\\u00a0» Elle raccroche.")
    (["Kim : «\\xa0C'est non.\\xa0»"], ['«\\xa0Non.\\xa0»', 'Elle raccroche.'])
    >>> sentences("new visit 17 nov. also asked about food. now fri. he says wait")
    ['new visit 17 nov.', 'also asked about food.', 'now fri.', 'he says wait']
    """
    return list(_sentences(text))


def without_sentences(text: str, says_no_more: Callable[[str], object]) -> str:
    """The text without the sentences that say no more than something; all of it where it has none of them, or no other.

    >>> [without_sentences(each, str.isupper) for each in ("It broke. NO!  I want it.", "It  broke.", "NO!  NO!")]
    ['It broke. I want it.', 'It  broke.', 'NO!  NO!']
    """
    told = _sentences(text)
    left = [each for each in told if not says_no_more(each)]
    return " ".join(left) if 0 < len(left) < len(told) else text


@lru_cache(maxsize=MOST_SEEN)
def _sentences(text: str) -> tuple[str, ...]:
    found: list[str] = []
    for line in text.split("\n"):
        start = 0
        for end in _ends(line.isascii()).finditer(line):
            if not _goes_on(line, start, end):
                found.append(line[start : end.end()].strip())
                start = end.end()
        found.append(line[start:].strip())
    return tuple(filter(None, found))


@cache
def _ends(is_ascii: bool) -> re.Pattern[str]:
    """A mark that ends a sentence, with what closes behind it, a French quotation mark behind a blank; the scripts that write
    no blanks need none after it.

    For a line in ASCII the marks of ASCII alone, which take a fifth of the time to compile.
    """
    if is_ascii:
        return re.compile(r"[.!?]+[\"')\]]*(?=\s)")
    return re.compile(r"[.!?…؟]+(?:[ \u00a0\u202f]?»)?[\"'”“’»«)\]]*(?=\s)(?![ \u00a0\u202f]»)|[。！？]+[」”’)]*")


_ORDINAL = QuickPattern(r"\b(?:am|vom|zum|bis|den|dem|der|das|ab|seit|meine?|unsere?) \d\d?\.\Z")
"""A number that German ends with a full stop, behind a word that it follows: *am 5. November*, *das 3. Mal*."""

_MONTH = QuickPattern(
    r"\s+(?:jan|jän|feb|märz|apr|mai|juni?|juli?|aug|sept?|okt|nov|dez)(?:uar|ruar|il|ust|ember|ober)?\b"
)
"""The month behind the figure of a day, whatever stands before that: *spätestens 28. Oktober*."""

_DAY_AND_MONTH = re.compile(r"(?:[0-2]?\d|3[01])\.(?:0?[1-9]|1[0-2])")
"""*Am 3.11. zwischen 9 und 11*; no sum, as *94.99* is one."""

_SUM = QuickPattern(r"[€£$] ?[\d.]+\Z", exact=True)
"""A figure behind its currency, that is no day whatever it is: *£9.10. rang them*."""

_SAYS = QuickPattern(
    r"\s+(?:(?:the|my|de|der|die|das|le|la|el) )?[^\W\d_]+ (?:says?|said|tells?|told|claims?|promis\w+|refus\w+|rang|called|zegt"
    r"|zei|belooft|weigert|sagt|sagte|meint|verspricht|dit|promet|refuse|dice|dijo|promete)\b"
    r"|\s+(?:spoke|rang|phoned|called|chatted|emailed|gebeld|gesproken|gechat|angerufen|gesprochen|appelé|parlé|llamé|hablé)\b"
    r"|\s+(?:also|still|asked|nothing|nobody|ook|nog niks|niemand|auch|immer noch|gefragt|aussi|toujours|demandé|rien|personne"
    r"|también|todavía|pregunté|nada|nadie)\b"
)
"""Who says something begins a sentence behind a day, and what else was so: *paid on 20 aug. garage says wait*."""

_NAMES_A_DAY = QuickPattern(
    r"\b\d{1,2}(?:st|nd|rd|th|\.)? (?:jan|feb|mar|mrt|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|ene|abr|ago|dic)\Z"
    r"|(?<!on )(?<!op )(?<!am )\b(?:mon|tues?|weds?|thurs?|thu|fri|sat)\Z"
)

_A_DAY_OF_A_MONTH = QuickPattern(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|mrt|apr|jun|jul|aug|sept?|oct|okt|nov|dec|ene|abr|ago|dic|janv|févr"
    r"|avr|juil|déc)\Z"
)
"""Behind the day of a month a capital begins a sentence: *it broke on 6 Jun. I bought it new*; not behind *am 6. Jan.*"""

_OF_A_NUMBER = QuickPattern(
    r"\b(?:ref\w*|order|case|ticket|job|complaint|claim|account|acc(?:oun)?t|policy|booking|invoice|serial|model|tracking"
    r"|parcel|tel"
    r"|phone|mobile|card|item|part|contract|customer|meter|reg|flight|room|flat|house|bestel\w*|zaak|klant\w*|polis) no\.\Z"
)
"""What *no.* is short for *number* behind: elsewhere somebody said no."""

_LONGEST_LOOKED_AT = 12
"""How far before a mark a word is looked for: more than the longest that is shortened has."""


def _goes_on(line: str, start: int, end: re.Match[str]) -> bool:
    """Whether a full stop behind what starts there only shortens a word: `no. 5`, `J. Smith`, `5 Nov. or`."""
    word = re.search(r"[^\W_][\w.]*\Z", line[max(start, end.start() - _LONGEST_LOOKED_AT) : end.start()])
    if word is None:
        return False
    if len(word[0]) == 1 and word[0].isalpha():
        return word[0] not in "I"
    behind = _BLANKS.match(line, end.end())
    following = line[behind.end() : behind.end() + 1] if behind else ""
    if word[0].lower() in _LEADS_ON:
        return True
    if _is_label(word[0], line[start : end.end()], line[end.end() :]):
        return True
    if _DAY_AND_MONTH.fullmatch(word[0]) and not _SUM.search(line[start : end.start()]):
        return following.islower() or following.isdecimal()
    if word[0].isdecimal() and len(word[0]) < len("100") and _MONTH.match(line[end.end() :]):
        return True
    if word[0].isdecimal() and _ORDINAL.search(line[start : end.end()]):
        return following.isalpha()
    if _ends_with_a_day(line, start, end, following):
        return False
    goes_on = following.islower() or following.isdecimal() or following in _CURRENCIES or word[0].istitle()
    if word[0].lower() == "no":
        return goes_on and _OF_A_NUMBER.search(line[start : end.end()]) is not None
    return word[0].lower() in _SHORTENED and goes_on


def _ends_with_a_day(line: str, start: int, end: re.Match[str], following: str) -> bool:
    """Whether it ends with a day, behind which another begins."""
    before = line[start : end.start()]
    if following.isupper() and _A_DAY_OF_A_MONTH.search(before):
        return True
    return _NAMES_A_DAY.search(before) is not None and _SAYS.match(line, end.end()) is not None


def _is_label(word: str, before: str, behind: str) -> bool:
    """Whether a name or a number belongs to the word: `hr. Weber`, `ref no. HC-5521`, `at. cliente`."""
    if word.lower() in _TITLES and behind.lstrip()[:1].isupper():
        return _BEFORE_A_TITLE.search(before) is None
    if _NUMBERED.match(word):
        return _NUMBER.match(behind) is not None
    return word.lower() == "at" and _SPANISH_DESK.match(behind) is not None

"""International bank account numbers, however they are grouped.

Lengths are those of the registry (ISO 13616-1, SWIFT's IBAN registry release 99 as python-stdnum 2.2 carries it, and for
Africa, Iran and others outside it what their banks publish; checked November 2026). One in 97 chance numbers has the
check digits, so that the letters of the country, its length and, where python-stdnum knows it, the form must fit too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.masking.normalise import BOUNDARY, SensitiveSpan, quick
from casebook.masking.placeholders import SensitiveKind
from casebook.text.quick_pattern import exactly

if TYPE_CHECKING:
    import re

_REGISTERED = """
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18
FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20
LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24
SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
"""
_UNREGISTERED = (
    "AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28"
)
LENGTHS = {one[:2]: int(one[2:]) for one in f"{_REGISTERED} {_UNREGISTERED}".split()}
"""How many characters the IBAN of each country has."""

_SHORTEST, _LONGEST = min(LENGTHS.values()), max(LENGTHS.values())
_KNOWN_FORM = frozenset(one[:2] for one in _REGISTERED.split())

_BETWEEN = "-. \n/_·•,:|"
_GAP = f"[{_BETWEEN}]{{0,3}}"
_IBAN = (
    rf"(?:(?<![0-9A-Za-z])|(?<=IBAN)|(?<=iban)|(?<=Iban))[A-Za-z]{_GAP}[A-Za-z]{_GAP}[0-9]{_GAP}[0-9]"
    rf"(?:{_GAP}[0-9A-Za-z]){{{_SHORTEST - 4},{_LONGEST - 4}}}"
)
_SAID = (
    rf"(?i)(?:iban|rekening(?:nummer|nr)?|account|konto(?:nummer|nr)?|compte|cuenta|conto)[^0-9A-Za-z{BOUNDARY}]{{0,3}}(?:(?:number|nummer|nr|no|is|was|ist|est|es|luidt"
    rf"|lautet)[^0-9A-Za-z{BOUNDARY}]{{1,3}}){{0,3}}\Z"
)
_LONGEST_SAID = 48

_LETTERS = {ord(letter): str(value) for value, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ", start=10)}


def ibans(text: str) -> list[SensitiveSpan]:
    """The IBANs in a view: those whose check digits hold, and those that are said to be one and are as long as one."""
    spans: list[SensitiveSpan] = []
    if sum(map(text.count, "0123456789")) < 2 or not _has_a_beginning(text):
        return spans
    at = 0
    while found := quick(_IBAN).search(text, at):
        end = _end_of_iban(text, found)
        if end:
            spans.append(SensitiveSpan(found.start(), end, SensitiveKind.IBAN))
        at = end or found.start() + 1
    return spans


def _has_a_beginning(text: str) -> bool:
    """Whether a country with IBANs stands before two digits, whatever is between them: to see that takes a sixth of the time
    that it takes to compile how an IBAN is written."""
    alone = text.translate(dict.fromkeys(map(ord, _BETWEEN))).upper()
    return any(found[0][:2] in LENGTHS for found in exactly("[A-Z]{2}[0-9]{2}").finditer(alone))


def _end_of_iban(text: str, found: re.Match[str]) -> int | None:
    """Where the IBAN that begins like this ends, if there is one; words may follow it."""
    characters = [place for place in range(found.start(), found.end()) if text[place].isalnum()]
    country = (text[characters[0]] + text[characters[1]]).upper()
    length = LENGTHS.get(country, 0)
    if not length or len(characters) < length:
        return None
    end = characters[length - 1] + 1
    after = text[end : end + 1]
    number = "".join(text[place] for place in characters[:length]).upper()
    if after.isascii() and after.isalnum():
        return None
    if _mod_97(number) and (country not in _KNOWN_FORM or _is_iban(number)):
        return end
    return end if _is_said(text, found.start(), number) else None


def _is_said(text: str, start: int, number: str) -> bool:
    """Whether the word stands right before it: a slip of one digit in what is said to be an IBAN is as private."""
    enough = sum(map(str.isdecimal, number)) >= len(number) // 2
    return enough and quick(_SAID).search(text[max(0, start - _LONGEST_SAID) : start]) is not None


def _mod_97(number: str) -> bool:
    """ISO 7064 MOD 97-10 over the number turned round. One in 97 gets past it, so python-stdnum is seldom needed."""
    return int((number[4:] + number[:4]).translate(_LETTERS)) % 97 == 1


def _is_iban(number: str) -> bool:
    from stdnum import iban

    return iban.is_valid(number, check_country=False)

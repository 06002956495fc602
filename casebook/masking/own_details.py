"""What is kept of who keeps the book, found in texts however people write it.

The general searches know what is written like an address or a phone number; these know the values themselves: a postcode
alone, a phone number in an unusual form, a house without a number. A value is found with other blanks, dashes and
capitals. The person's own name is nobody's secret, and is left; that of an account of somebody else is theirs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from re import escape

from casebook.masking.ibans import ibans
from casebook.masking.normalise import BOUNDARY, SensitiveSpan, non_overlapping, normalise
from casebook.masking.placeholders import SensitiveKind
from casebook.records.person import Person
from casebook.text.quick_pattern import exactly

FIELDS = ("email", "phone", "postcode", "address", "account", "customer")
"""What is masked of it."""

_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_GAP = r"[\s().\-/·]{0,3}"
"""What people put between the digits of a phone number."""

_APART = rf"[^\w{BOUNDARY}]{{1,3}}"
"""And between the words of an address."""

_TWO_DIGITS = frozenset(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86"
    " 90 91 92 93 94 95 98".split()
)
"""Country codes of two digits; 1 and 7 have one, all others three (ITU-T E.164, list of assigned codes, November 2026)."""

_LEAST = 5
"""Fewer digits in a row are no phone number that could be told from others. Our own choice."""

_LONG = 8
"""A national number of so many digits is found without its country or its 0 too. Our own choice."""

_SURE = 5
"""A postcode of fewer digits and nothing else is a year or a count too: it is one where it is called so, or before a town."""

_MONEY = "EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|kr|zł|Kč|euros?|dollars?|pounds?"
_NO_SUM = r"(?<![0-9€$£])(?<![€$£] )(?<![0-9][.,:/-])(?<![0-9][ ])"
_NO_SUM_AFTER = rf"(?![0-9]|[.,:/-][0-9]|\.?-| ?(?:[€$£%]|(?i:{_MONEY})\b))"
_CALLED = (
    r"(?i:post ?-?codes?|postal codes?|zip(?: ?codes?)?|plz|postleitzahl|code postal|código postal|cap|postnummer)"
    r"(?:[ :.=#]{1,3}(?i:is|was|ist|est|es)?[ ]?)"
)
_BEFORE_A_TOWN = (
    r"(?=[ ](?!(?:Jan|Feb|Mar|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|EUR|USD|GBP|I|It|The|Ik|Het|De)[a-z]{0,7}\b)"
    r"[^\W\d_a-z][^\W\d_]{2})"
)

_CODE_AND_TOWN = r"^([0-9][0-9 ]{2,5}[0-9](?: ?[A-Za-z]{2})?) ([^0-9]+)$"
"""A line of an address whose halves also stand apart: `1234 AB Utrecht`."""

_BETWEEN_PARTS = r"[\s,;./()-]{1,4}(?:(?:in|te|à|a) )?"
_LEAST_OF_A_NAME = 4
"""A shorter name of a house is a word like others. Our own choice."""

_LEAST_OF_AN_ACCOUNT, _MOST_OF_AN_ACCOUNT = 7, 10
"""The digits of an account that are found without their bank: an IBAN ends in them, at most ten as most banks count them.
Our own choice."""

_ZIP, _MORE = 5, 4
"""How many digits a ZIP code has, and may have more (USPS, Domestic Mail Manual 602.1.8)."""


class OwnDetails:
    """Finds what is kept of a person, but for the fields that are `told`. Made once for all the texts of an export."""

    def __init__(self, person: Person, told: Collection[str] = ()) -> None:
        kept = {name: getattr(person, name) for name in FIELDS if name not in told}
        plain = {name: normalise(value).text for name, value in kept.items() if value}
        self._patterns: list[tuple[str, SensitiveKind]] = []
        if "email" in plain:
            self._patterns.append((rf"(?<![\w.+-])(?i:{escape(plain['email'])})(?![\w-]|\.\w)", SensitiveKind.EMAIL))
        self._patterns += [(pattern, SensitiveKind.PHONE) for pattern in _phone(plain.get("phone", ""))]
        self._patterns += _account(plain.get("account", ""))
        self._patterns += _account_name(plain.get("customer", ""), person.name or "")
        code = exactly(_COUNTRY_BEFORE).sub("", plain.get("postcode", ""))
        self._patterns += [(pattern, SensitiveKind.ADDRESS) for pattern in (_postcode(code) if code else ())]
        self._parts = _parts(plain.get("address", ""), person.name or "", code)

    def __bool__(self) -> bool:
        return bool(self._patterns or self._parts)

    def spans(self, text: str) -> list[SensitiveSpan]:
        """Where in a view they stand, in order and apart; an address with all of its parts that follow each other."""
        return non_overlapping([*self._values(text), *self._addresses(text)])

    def _values(self, text: str) -> Iterator[SensitiveSpan]:
        for pattern, kind in self._patterns:
            for found in exactly(pattern).finditer(text):
                yield SensitiveSpan(*found.span(found.lastgroup or 0), kind)

    def _addresses(self, text: str) -> Iterator[SensitiveSpan]:
        """Parts that follow each other, if one of them is what only a home has."""
        places = sorted(
            (found.start(), -found.end(), not is_sure)
            for pattern, is_sure in self._parts.items()
            for found in exactly(pattern).finditer(text)
        )
        start = end = 0
        is_home = False
        for first, last, is_unsure in (*places, (len(text) + 1, 0, True)):
            if end and (first < end or exactly(_BETWEEN_PARTS).fullmatch(text, end, first)):
                end, is_home = max(end, -last), is_home or not is_unsure
                continue
            if is_home:
                yield SensitiveSpan(start, end, SensitiveKind.ADDRESS)
            start, end, is_home = first, -last, not is_unsure


def _phone(value: str) -> list[str]:
    """What finds a phone number with and without its country and the 0 in front; an extension is no part of it."""
    pieces = exactly(r"[^\W\d_]+").split(value.replace("(0)", ""))
    number = max(pieces, key=lambda piece: sum(map(str.isdecimal, piece)))
    digits = "".join(filter(str.isdecimal, number))
    if len(digits) < _LEAST:
        return []
    is_international = number.strip(" (").startswith("+") or digits.startswith("00")
    digits = digits.removeprefix("00") if is_international else digits
    if is_international:
        size = 1 if digits[0] in "17" else 2 if digits[:2] in _TWO_DIGITS else 3
        country, national = digits[:size], digits[size:]
        abroad = rf"(?:(?:\+|00){_GAP})?{_GAP.join(country)}{_GAP}"
    else:
        national = digits.removeprefix("0")
        abroad = rf"(?:(?:\+|00){_GAP}[1-9][0-9]{{0,2}}|1){_GAP}"
    trunk = rf"\(?0{_GAP}"
    front = rf"(?:{abroad})?(?:{trunk})?" if len(national) >= _LONG else rf"(?:{abroad}(?:{trunk})?|{trunk})"
    forms = [front + _GAP.join(national)] if national else []
    return [rf"(?<![0-9+])\(?(?:{'|'.join([*forms, _GAP.join(digits)])})(?![0-9])"]


def _account(value: str) -> list[tuple[str, SensitiveKind]]:
    """What finds an account, whatever stands between its characters, and its last digits without its bank."""
    plain = "".join(filter(str.isalnum, value))
    if sum(map(str.isdecimal, plain)) < _LEAST:
        return []
    whole = SensitiveKind.IBAN if ibans(plain) else SensitiveKind.ACCOUNT
    found = [(rf"{_START}(?i:{_GAP.join(plain)}){_END}", whole)]
    last = exactly(rf"[0-9]{{1,{_MOST_OF_AN_ACCOUNT}}}$").search(plain)
    digits = last[0].lstrip("0") if last else ""
    if len(digits) >= _LEAST_OF_AN_ACCOUNT and digits != plain:
        found.append((rf"(?<![0-9])0{{0,4}}{_GAP.join(digits)}(?![0-9])", SensitiveKind.ACCOUNT))
    return found


def _account_name(value: str, name: str) -> list[tuple[str, SensitiveKind]]:
    """What finds the name of an account, unless it is the person's own, or a short word like others."""
    words = _words(value.lower())
    is_own = " ".join(words) in " ".join(_words(name.lower()))
    return [] if is_own or sum(map(len, words)) < _LEAST_OF_A_NAME else [(_loose(value), SensitiveKind.ACCOUNT_NAME)]


_COUNTRY_BEFORE = r"^[A-Za-z]{1,3}(?: ?- ?| )(?=[0-9]{4})"
"""A country before a postcode, as on a parcel: `D-10115`; of one postcode or of another."""


def _postcode(value: str) -> list[str]:
    """What finds a postcode by itself, or behind its country, `DE-10115`, where it is a sure one."""
    code = _code(value)
    abroad = rf"(?<![^\W_])(?i:[A-Z]{{1,3}} ?- ?){code}{_END}(?!-[0-9])"
    if not value.replace(" ", "").replace("-", "").isdecimal():
        return [abroad, f"{_START}{code}{_END}"]
    if sum(map(str.isdecimal, value)) >= _SURE:
        return [abroad, f"{_NO_SUM}{_START}{code}{_NO_SUM_AFTER}{_END}"]
    return [
        abroad,
        f"{_START}{_CALLED}(?P<code>{code}){_END}",
        rf"{_NO_SUM}(?<![^\W_]){code}{_END}{_BEFORE_A_TOWN}",
    ]


def _code(value: str) -> str:
    """A postcode with whatever blanks and dashes; of a ZIP code the last four digits may be left out, or be there."""
    plain = "".join(filter(str.isalnum, value))
    is_zip = plain.isdecimal() and len(plain) in (_ZIP, _ZIP + _MORE)
    first = plain[:_ZIP] if is_zip else plain
    more = plain[_ZIP:] or f"[0-9]{{{_MORE}}}"
    return rf"(?i:{'[ .-]{0,2}'.join(first)})" + (rf"(?:-?{more}(?![0-9]))?" if is_zip else "")


def _parts(value: str, name: str, code: str) -> dict[str, bool]:
    """What finds each part of an address, and whether only a home has it: a house with its number, or with a name that
    comes first; never the person's name.
    """
    parts = [part.strip() for part in exactly(r"[\n,;]").split(value)]
    parts = [part for part in parts if _words(part) and _words(part.lower()) != _words(name.lower())]
    found = {_loose(part): _has_both(part) for part in parts}
    if len(parts) > 1 and sum(map(str.isalpha, parts[0])) >= _LEAST_OF_A_NAME:
        found[_loose(parts[0])] = True
    for part in parts:
        for halves in exactly(_CODE_AND_TOWN).finditer(part):
            found |= {_loose(half): found.get(_loose(half), False) for half in halves.groups()}
    if code and found:
        found.setdefault(f"{_START}{_code(code)}{_END}", _has_both(code))
    return found


def _has_both(part: str) -> bool:
    return any(map(str.isdigit, part)) and any(map(str.isalpha, part))


def _loose(part: str) -> str:
    """The words of a part, with whatever stands between them."""
    return rf"{_START}(?i:{_APART.join(map(escape, _words(part)))}){_END}"


def _words(text: str) -> list[str]:
    found: list[str] = exactly(r"[^\W_]+").findall(text)
    return found

"""Numbers of parcels: which carriers could have given this one, and what its check digit says.

A check digit proves little, so every form that fits is named, and a bare run of digits never becomes somebody's
parcel: random digits fit DHL Express once in seven times. What the person says the carrier is, wins, and a number
that looks wrong is kept as typed. The table was checked November 2026 against the open data set tracking_number_data,
which collects the carriers' guides named beside each row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from casebook.records.values import normalized
from casebook.records.vocabularies import Check
from casebook.text.check_digits import has_luhn_digit
from casebook.text.quick_pattern import exactly


@dataclass(frozen=True)
class Candidate:
    """One form that a number fits. `distinctive`: the form has letters or a prefix of its own."""

    carrier: str
    form: str
    check: Check
    distinctive: bool


@dataclass(frozen=True)
class ParcelReading:
    """Whose parcel it is taken for, if anyone's; what the check digit says; and a sentence for the person, if any."""

    carrier: str | None
    check: Check
    remark: str | None


def candidates(number: str) -> tuple[Candidate, ...]:
    """Every carrier and form in the table that fits, best first: valid and distinctive, valid, no digit, invalid.

    >>> [(one.carrier, one.form, one.check.value) for one in candidates("1z 999-aa1 0123 4567 84")]
    [('UPS', '1Z', 'valid')]
    """
    if len(number) > _LONGEST_TYPED:
        return ()
    bare = normalized(number)
    has_letters = not bare.isdecimal()
    found = [
        Candidate(form.carrier_of(bare), form.name, form.check_of(bare), form.distinctive(has_letters))
        for form in FORMS
        if exactly(form.pattern).fullmatch(bare)
    ]
    return tuple(sorted(found, key=lambda one: (_RANK[one.check], not one.distinctive)))


def read_parcel(number: str, carrier: str | None) -> ParcelReading:
    """What to record with a number: the carrier as the person names it, else the only one its letters point to.

    >>> read_parcel("1Z5R89390357567128", None).remark
    'one digit of 1Z5R89390357567128 looks wrong for UPS; it is kept as typed'
    """
    found = candidates(number)
    if carrier and carrier.strip():
        checks = [one.check for one in found if _is_named(one.carrier, carrier)]
        if not checks and len(number) <= _LONGEST_TYPED and _has_known_forms(carrier):
            return ParcelReading(
                carrier, Check.NONE, f"{number.strip()} has no form of {carrier.strip()}'s numbers {_KEPT}"
            )
        check = _best_check(checks)
        return ParcelReading(carrier, check, _remark_on(number, carrier, check))
    if normalized(number).isdecimal():
        return ParcelReading(None, Check.NONE, None)
    for wanted in (Check.VALID, Check.NONE, Check.INVALID):
        named = {one.carrier for one in found if one.distinctive and one.check is wanted}
        if len(named) == 1:
            (only,) = named
            return ParcelReading(only, wanted, _remark_on(number, only, wanted))
        if named:
            break
    return ParcelReading(None, Check.NONE, None)


def _best_check(checks: Iterable[Check]) -> Check:
    """One word for several forms of one carrier: a form that is valid outweighs any that is not."""
    return min(checks, key=_RANK.__getitem__, default=Check.NONE)


_RANK = {Check.VALID: 0, Check.NONE: 1, Check.INVALID: 2}


def _remark_on(number: str, carrier: str, check: Check) -> str | None:
    if check is not Check.INVALID:
        return None
    return f"one digit of {number.strip()} looks wrong for {carrier.strip()}; it is kept as typed"


_KEPT = "that is known here, so it may be mistyped or another carrier's; it is kept as typed"


def _has_known_forms(carrier: str) -> bool:
    """Whether the carrier a person names is in the table by its own name: posts number their parcels in many ways."""
    return any(form.carrier != _NATIONAL_POST and _is_named(form.carrier, carrier) for form in FORMS)


def _is_named(carrier: str, typed: str) -> bool:
    """Whether a carrier of the table is the one a person means by `dhl express`, `Post NL` or `U.P.S.`."""
    name = normalized(typed)
    if carrier.startswith(_NATIONAL_POST):
        # The country in an S10 number is the one it was sent from; people name the post that brings it.
        return "POST" in name or "MAIL" in name or name.startswith(_POSTS)
    return name.startswith(_NAME_BEGINNINGS.get(carrier, normalized(carrier)))


_LONGEST_TYPED = 100
"""The longest form has 46 characters; this leaves room for a space between every two."""

_NATIONAL_POST = "national post"

_POSTS = ("USPS", "DHL", "EMS", "CORREOS", "CORREIOS", "CTT", "COLISSIMO", "CHRONOPOST", "PARCELFORCE")

_NAME_BEGINNINGS: dict[str, tuple[str, ...]] = {
    "UPS": ("UPS", "UNITEDPARCEL"),
    "USPS": ("USPS", "USPOST", "USMAIL", "UNITEDSTATESPOST"),
    "FedEx": ("FEDEX", "FEDERALEXPRESS"),
    "DPD": ("DPD", "DYNAMICPARCEL"),
    "Canada Post": ("CANADAPOST", "POSTESCANADA"),
    "Amazon": ("AMAZON", "AMZ"),
}
"""How a person may begin the name, where that is not just the table's own."""


def _gs1(number: str) -> bool:
    """Weights 3, 1, 3, … from the right, modulo 10 (GS1 general specifications 7.9). Read from the left that is 1, 3
    over a serial of even length and 3, 1 over one of odd length, as some carriers' guides put it.
    """
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(number[:-1])))
    return str(-total % 10) == number[-1]


def _ups(number: str) -> bool:
    """Every second place doubled and summed as it is; letters count as (code - 3) mod 10 (UPS, Guide to Labeling)."""
    values = [int(character) if character.isdecimal() else (ord(character) - 3) % 10 for character in number[:-1]]
    return str(-(sum(values) + sum(values[1::2])) % 10) == number[-1]


def _usps(number: str) -> bool:
    """GS1's rule over what follows the routing code 420 and its ZIP of five or nine digits (USPS Publication 199)."""
    if not number.startswith("420"):
        return _gs1(number)
    return any(_gs1(number[at:]) for at in (8, 12) if exactly(_IMPB).fullmatch(number, at))


def _usps_20(number: str) -> bool:
    """GS1's rule with the prefix 91, which is often left out in print, or over the twenty as they stand."""
    has_prefix = number[0] == "9" and number[1] in "12345"
    return _gs1(number) or (not has_prefix and _gs1("91" + number))


def _weighted_mod_11(number: str, weights: tuple[int, int, int]) -> bool:
    """Three weights in turn from the left, modulo 11 modulo 10 (FedEx, Ground and Express label guides)."""
    total = sum(int(digit) * weights[place % 3] for place, digit in enumerate(number[:-1]))
    return str(total % 11 % 10) == number[-1]


def _s10(number: str) -> bool:
    """Weights 8 6 4 2 3 5 9 7; 11 less the sum modulo 11, where 10 becomes 0 and 11 becomes 5 (UPU S10)."""
    total = sum(int(digit) * weight for digit, weight in zip(number[2:10], (8, 6, 4, 2, 3, 5, 9, 7), strict=True))
    check = 11 - total % 11
    return {10: "0", 11: "5"}.get(check, str(check)) == number[10]


def _mod_37_36(number: str) -> bool:
    """ISO 7064 mod 37,36, a letter or a digit as check (DPD, Parcel Label Specification)."""
    product = 36
    for character in number[:-1]:
        total = (product + int(character, 36)) % 36 or 36
        product = total * 2 % 37
    return (product + int(number[-1], 36)) % 36 == 1


def _ontrac(number: str) -> bool:
    """UPS's rule, the letter counting as a 4 (C) or 5 (D) unless that digit is already there."""
    first = "4" if number[0] == "C" else "5"
    return _ups(number[1:] if number[1] == first else first + number[1:])


@dataclass(frozen=True)
class _Form:
    """One row of the table. `prefixed`: a run of digits that begins in a way of its own.

    `named_only`: too common a form to tell whose parcel it is; it only says that nothing is wrong where its carrier is named.
    """

    carrier: str
    name: str
    pattern: str
    is_valid: Callable[[str], bool] | None = None
    prefixed: bool = False
    named_only: bool = False

    def distinctive(self, has_letters: bool) -> bool:
        """Whether the form tells whose parcel it is."""
        return not self.named_only and (self.prefixed or has_letters)

    def carrier_of(self, number: str) -> str:
        """The carrier; of a national post, with its country."""
        return f"{self.carrier} ({number[-2:]})" if self.carrier == _NATIONAL_POST else self.carrier

    def check_of(self, number: str) -> Check:
        """What the check digit of a number of this form says."""
        if self.is_valid is None:
            return Check.NONE
        return Check.VALID if self.is_valid(number) else Check.INVALID


_COUNTRIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR "
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO "
    "JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR "
    "MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO "
    "RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV "
    "TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
)
"""ISO 3166-1 alpha-2: in an S10 number the last two letters are the country of the post that gave it."""

_IMPB = r"9[1-5](?:[0-9]{18}|[0-9]{20}|[0-9]{24}|[0-9]{28}|[0-9]{32})"

FORMS = (
    # UPS, Guide to Labeling: 15 letters or digits after 1Z, then the check digit.
    _Form("UPS", "1Z", r"1Z[0-9A-Z]{16}", lambda number: _ups(number[2:])),
    # UPS, waybills of the older forms.
    _Form("UPS", "waybill", r"[AHJKTV][0-9]{10}", lambda number: _ups(number[1:])),
    # USPS Publication 199, Intelligent Mail package barcode; the routing code before it may be printed too.
    _Form("USPS", "IMpb", rf"(?:420(?:[0-9]{{5}}|[0-9]{{9}}))?{_IMPB}", _usps, prefixed=True),
    _Form("USPS", "20 digits", r"[0-9]{20}", _usps_20),
    # FedEx, label guides; the long Express bar code ends in the number people are given.
    _Form("FedEx", "Express 12", r"[0-9]{12}", lambda number: _weighted_mod_11(number, (3, 1, 7))),
    _Form("FedEx", "34", r"[0-9]{34}", lambda number: _weighted_mod_11(number[-14:], (1, 7, 3))),
    _Form("FedEx", "Ground 15", r"[0-9]{15}", _gs1),
    _Form("FedEx", "Ground 96", r"96[0-9]{20}", lambda number: _gs1(number[-15:]), prefixed=True),
    # GS1 general specifications 3.3.1: application identifier 00, then the serial shipping container code.
    _Form("FedEx", "SSCC 18", r"00[0-9]{18}", _gs1),
    # DHL Express, waybill: the serial modulo 7 is the last digit.
    _Form("DHL", "Express", r"[0-9]{10,11}", lambda number: str(int(number[:-1]) % 7) == number[-1]),
    _Form("DHL", "Express piece", r"J[A-Z]{2,3}[0-9]{9,10}"),
    _Form("DHL", "eCommerce", r"(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9]{10,39}|[0-9]{14}"),
    # GS1 general specifications 3.3.1: a serial shipping container code, with its application identifier 00 or without.
    _Form("DHL", "SSCC 18", r"(?:00)?[0-9]{18}", _gs1),
    # DHL Parcel (United Kingdom), JD and 18 digits, with a second J in the bar code.
    _Form("DHL", "JD", r"J?JD[0-9]{18}"),
    # dhl.com, "Tracking labels" (Express, Parcel, Freight, Global Forwarding), and paketda.de on 12 digits, November 2026.
    _Form(
        "DHL",
        "other labels",
        r"(?:3S|JVGL|JJD)[0-9A-Z]{8,22}|000[0-9]{7,15}|[0-9]{7}|[0-9]{9}|[0-9]{12}|[0-9][A-Z]{2}[0-9]{4,6}|[A-Z]{3,4}[0-9]{6}",
        named_only=True,
    ),
    # UPS, "Tracking number help" (ups.com, November 2026): 9 and 12 digits, and from 7 to 20 for freight and notices.
    _Form("UPS", "digits", r"[0-9]{7,20}", named_only=True),
    # UPU standard S10; the domestic posts use it as well.
    _Form(_NATIONAL_POST, "S10", rf"[A-Z]{{2}}[0-9]{{9}}(?:{_COUNTRIES.replace(' ', '|')})", _s10),
    # DPD, Parcel Label Specification: the number alone, or with destination, service and country around it.
    _Form("DPD", "parcel number", r"(?:[0-9]{14}|[0-9]{27})[0-9A-Z]", _mod_37_36),
    # DPD is asked for by its 14 digits too, without the check digit (paketda.de, November 2026).
    _Form("DPD", "14 digits", r"[0-9]{14}", named_only=True),
    # Yodel, domestic numbers.
    _Form("Yodel", "JD", r"J?JD[0-9]{16}"),
    # Canada Post, parcel identification number; Purolator, bill of lading.
    _Form("Canada Post", "16 digits", r"[0-9]{16}", _gs1),
    _Form("Purolator", "12 digits", r"[0-5][0-9]{11}", has_luhn_digit),
    _Form("Purolator", "letters", r"[A-Z]{3}[0-9]{9}"),
    # OnTrac, tracking numbers of 15 characters.
    _Form("OnTrac", "C or D", r"[CD][0-9]{14}", _ontrac),
    # Amazon, Hermes, PostNL and Lasership publish no guide; these forms are seen in use.
    _Form("Amazon", "TB", r"TB[ACM][0-9]{12}"),
    _Form("Amazon", "one letter", r"[AFC][0-9]{10}"),
    _Form("Hermes", "H10", r"H10[0-9]{17}"),
    _Form("PostNL", "3S", r"3S[A-Z]{1,8}[0-9]{5,15}"),
    _Form("Lasership", "LX", r"LX[0-9]{8}"),
    _Form("Lasership", "1LS", r"1LS(?:7|CX)[0-9A-Z]{6,16}"),
)

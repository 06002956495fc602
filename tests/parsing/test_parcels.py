"""Numbers of parcels: who could have given one, and what its check digit proves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casebook.parsing.parcels import FORMS, Candidate, ParcelReading, candidates, read_parcel
from casebook.records.vocabularies import Check
from tests.conftest import each, examples

# Published by the carriers or in tracking_number_data as examples that hold, by carrier and form.
PUBLISHED = [
    ("UPS", "1Z", "1Z999AA10123456784"),
    ("UPS", "1Z", "1Z5R89390357567127"),
    ("UPS", "1Z", "1Z410E7W0392751591"),
    ("UPS", "waybill", "K2479825491"),
    ("UPS", "waybill", "J4603636537"),
    ("USPS", "IMpb", "9400 1112 0108 0805 4830 16"),
    ("USPS", "IMpb", "9505 5110 6960 5048 6006 24"),
    ("USPS", "IMpb", "92748931507708513018050063"),
    ("USPS", "IMpb", "420 22153 9101026837331000039521"),
    ("USPS", "IMpb", "4201002334249200190132607600833457"),
    ("USPS", "20 digits", "0307 1790 0005 2348 3741"),
    ("USPS", "20 digits", "7196 9010 7560 0307 7385"),
    ("FedEx", "Express 12", "986578788855"),
    ("FedEx", "Express 12", "790535312317"),
    ("FedEx", "34", "1001921334250001000300779017972697"),
    ("FedEx", "34", "9622001560001234567100794808390594"),
    ("FedEx", "Ground 15", "0414 4176 0228 964"),
    ("FedEx", "Ground 96", "9611020987654312345672"),
    ("FedEx", "SSCC 18", "(00) 000123450000000027"),
    ("DHL", "Express", "3318810025"),
    ("DHL", "Express", "73891051146"),
    ("DHL", "SSCC 18", "(00) 340434161094042557"),
    ("DHL", "SSCC 18", "340434161094042557"),
    ("national post (GB)", "S10", "RB 123 456 785 GB"),
    ("national post (US)", "S10", "RB123456785US"),
    ("DPD", "parcel number", "0081 827 0998 0000 0200 33 350 276 C"),
    ("DPD", "parcel number", "%0081827099800000200 45 327 276 N"),
    ("Canada Post", "16 digits", "0073938000549297"),
    ("Purolator", "12 digits", "320595463938"),
    ("OnTrac", "C or D", "C11031500001879"),
    ("OnTrac", "C or D", "C10999911320231"),
    ("OnTrac", "C or D", "D10011354453707"),
]

WITHOUT_A_CHECK = [
    ("DHL", "Express piece", "JJD0099999999"),
    ("DHL", "Express piece", "JVGL0999999990"),
    ("DHL", "eCommerce", "GM2951173225174494"),
    ("DHL", "JD", "JD014600006281230704"),
    ("DHL", "JD", "JJD014600006281230704"),
    ("Yodel", "JD", "JJD0002257639032011"),
    ("Yodel", "JD", "JD0002242617644732"),
    ("Purolator", "letters", "KYV009956937"),
    ("Amazon", "TB", "TBA502887274000"),
    ("Amazon", "TB", "TBM502887274000"),
    ("Amazon", "TB", "TBC502887274000"),
    ("Amazon", "TB", "tbc 502887274000"),
    ("Amazon", "one letter", "F1234567890"),
    ("Hermes", "H10", "H1002347718820301046"),
    ("PostNL", "3S", "3SABCD1234567"),
    ("Lasership", "LX", "LX17635036"),
    ("Lasership", "1LS", "1LS7119013618127-1"),
    ("Lasership", "1LS", "1LSCXR800012345"),
]

NAMED_ONLY = [
    ("DHL", "other labels", "3SBCC000123456"),
    ("DHL", "other labels", "JJD1410302937991"),
    ("DHL", "other labels", "201298452277"),
    ("DHL", "other labels", "1234567"),
    ("UPS", "digits", "999999999"),
    ("DPD", "14 digits", "01015026003653"),
]

DIGITS = st.text("0123456789", min_size=9, max_size=9)


def by_the_book(serial: str) -> str:
    """The check digit of a GS1 key: threes and ones from the right, and what is missing to the next ten."""
    total = 0
    weight = 3
    for digit in serial[::-1]:
        total += weight * int(digit)
        weight = 4 - weight
    return str((10 - total % 10) % 10)


def by_the_upu(serial: str) -> str:
    """The check digit of an S10 identifier, in the steps of the standard's annex."""
    remainder = sum(int(digit) * int(weight) for digit, weight in zip(serial, "86423597", strict=True)) % 11
    return "5" if remainder == 0 else "0" if remainder == 1 else str(11 - remainder)


def form_of(number: str, carrier: str, form: str) -> Candidate:
    """The one candidate of this carrier and form."""
    (found,) = [one for one in candidates(number) if (one.carrier, one.form) == (carrier, form)]
    return found


@each(("carrier", "form", "number"), PUBLISHED)
def test_published_numbers_hold(carrier: str, form: str, number: str) -> None:
    """Every form of the table with a check digit accepts the examples its carrier or the open data set gives."""
    assert form_of(number, carrier, form).check is Check.VALID


def test_every_form_of_the_table_has_a_number_that_was_given_out() -> None:
    """A carrier that is added comes with a number of its own, beside the rule."""
    tried = {(carrier.partition(" (")[0], form) for carrier, form, _ in (*PUBLISHED, *WITHOUT_A_CHECK, *NAMED_ONLY)}

    assert {(form.carrier, form.name) for form in FORMS} == tried


@each(("carrier", "form", "number"), WITHOUT_A_CHECK)
def test_a_form_without_a_check_digit_says_so(carrier: str, form: str, number: str) -> None:
    """Where there is nothing to check, nothing is claimed; the letters still say whose it is."""
    assert form_of(number, carrier, form) == Candidate(carrier, form, Check.NONE, distinctive=True)
    assert ParcelReading(carrier, Check.NONE, None) == read_parcel(number, None)


@examples(60)
@given(st.sampled_from([("Ground 15", "", 14), ("SSCC 18", "00", 17)]), st.data())
def test_one_wrong_digit_is_seen_by_the_gs1_rule(row: tuple[str, str, int], data: st.DataObject) -> None:
    """Threes and ones see every single slip, and the digit is the one the general specifications give."""
    form, prefix, length = row
    serial = data.draw(st.text("0123456789", min_size=length, max_size=length))
    number = serial + by_the_book(serial)
    place = data.draw(st.integers(0, length))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != number[place]]))

    assert form_of(prefix + number, "FedEx", form).check is Check.VALID
    assert form_of(prefix + number[:place] + other + number[place + 1 :], "FedEx", form).check is Check.INVALID


@examples(60)
@given(DIGITS, st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_in_an_s10_number_is_seen(digits: str, place: int, shift: int) -> None:
    """The UPU's weights see every slip, but where 11 and 10 are written with digits that have another meaning too."""
    serial = digits[:8]
    number = serial + by_the_upu(serial)
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]

    assert form_of(f"RR{number}NL", "national post (NL)", "S10").check is Check.VALID
    expected = Check.VALID if by_the_upu(wrong[:8]) == wrong[8] else Check.INVALID
    assert form_of(f"RR{wrong}NL", "national post (NL)", "S10").check is expected
    if number[8] not in "05" and wrong[8] not in "05":
        assert expected is Check.INVALID


@examples(60)
@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=15, max_size=15))
def test_exactly_one_last_digit_holds_for_a_ups_number(serial: str) -> None:
    """Of the ten numbers with the same serial one is right, letters included."""
    checks = [form_of(f"1Z{serial}{digit}", "UPS", "1Z").check for digit in range(10)]

    assert 1 == checks.count(Check.VALID)


@examples(60)
@given(st.text("0123456789", min_size=14, max_size=14), st.integers(0, 13), st.integers(1, 9))
def test_one_wrong_digit_in_a_dpd_number_is_seen(serial: str, place: int, shift: int) -> None:
    """ISO 7064 mod 37,36 has one check character, and sees every single slip."""
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    (right,) = [last for last in alphabet if form_of(serial + last, "DPD", "parcel number").check is Check.VALID]
    wrong = serial[:place] + str((int(serial[place]) + shift) % 10) + serial[place + 1 :]

    assert form_of(wrong + right, "DPD", "parcel number").check is Check.INVALID


def test_the_best_candidate_comes_first() -> None:
    """What holds and has a form of its own leads, what fails its digit comes last."""
    found = candidates("4201002334249200190132607600833457")

    assert [("USPS", Check.VALID), ("FedEx", Check.INVALID)] == [(one.carrier, one.check) for one in found]
    assert (True, False) == tuple(one.distinctive for one in found)


def test_what_the_person_says_wins() -> None:
    """A named carrier is recorded as it was typed, whatever the number looks like."""
    assert ParcelReading("Ravn Ekspres", Check.NONE, None) == read_parcel("1Z999AA10123456784", "Ravn Ekspres")


@each(
    ("carrier", "number"),
    [
        ("DHL", "3318810025"),
        ("dhl express", "3318810025"),
        ("U.P.S.", "1Z999AA10123456784"),
        ("United Parcel Service", "1Z999AA10123456784"),
        ("fed ex", "986578788855"),
        ("US Postal Service", "9400111201080805483016"),
        ("USPS", "RB123456785US"),
        ("Royal Mail", "RB123456785GB"),
        ("Post NL", "RB123456785CV"),
        ("canada post", "0073938000549297"),
        ("national post (GB)", "RB123456785GB"),
    ],
)
def test_a_carrier_is_known_by_the_names_people_use(carrier: str, number: str) -> None:
    """Capitals, blanks and the parts of a name that come after do not matter."""
    assert ParcelReading(carrier, Check.VALID, None) == read_parcel(number, carrier)


def test_a_wrong_digit_is_warned_of_and_recorded() -> None:
    """The person hears that one digit looks wrong, calmly, and the number stays theirs."""
    remark = "one digit of 1Z 999AA1 0123456785 looks wrong for UPS; it is kept as typed"

    assert ParcelReading("UPS", Check.INVALID, remark) == read_parcel("1Z 999AA1 0123456785", None)
    assert ParcelReading("UPS", Check.INVALID, remark) == read_parcel(" 1Z 999AA1 0123456785", "UPS")


def test_a_form_of_the_same_carrier_without_a_digit_stops_the_remark() -> None:
    """Nothing looks wrong as long as the named carrier has any form that the number may be."""
    assert ParcelReading("DHL", Check.NONE, None) == read_parcel("12345678901234", "DHL")
    assert ParcelReading("Purolator", Check.NONE, None) == read_parcel("KYV009956937", "Purolator")


@each(("carrier", "form", "number"), NAMED_ONLY)
def test_a_common_form_is_right_for_its_carrier_and_names_none(carrier: str, form: str, number: str) -> None:
    """It says only that nothing is wrong with the number of the carrier that was named."""
    assert form_of(number, carrier, form) == Candidate(carrier, form, Check.NONE, distinctive=False)
    assert read_parcel(number, carrier).remark is None


@each(
    ("carrier", "number", "remarked"),
    [
        ("UPS", "1Z999AA1012345678", True),  # one character short
        ("dhl", "1Z999AA10123456784", True),
        ("PostNL", "JD014600006281230704", True),
        ("DHL", "340434161094042557", False),
        ("Yodel", "JD 0002 2426 1764 4732", False),
        ("Royal Mail", "0123", False),  # posts number in many ways
        ("Ravn Ekspres", "0123", False),  # whose numbers nobody here knows
    ],
)
def test_a_number_that_the_named_carrier_never_gives_gets_a_remark(carrier: str, number: str, remarked: bool) -> None:
    """It may be mistyped, or another carrier's; it is kept as typed all the same."""
    reading = read_parcel(number, carrier)

    assert (carrier, Check.NONE) == (reading.carrier, reading.check) or not remarked
    assert remarked == ("that is known here" in (reading.remark or ""))


def test_a_wrong_digit_of_a_serial_shipping_container_code_is_seen() -> None:
    """With (00) in front of it or without."""
    for number in ("(00) 340434161094042556", "340434161094042556"):
        assert Check.INVALID is read_parcel(number, "DHL").check


@examples(60, long=200)
@given(st.text("0123456789 -", max_size=45))
def test_a_bare_run_of_digits_is_nobodys(number: str) -> None:
    """Digits alone fit some carrier far too often, so none is named unasked, and nothing is claimed of the digit."""
    assert ParcelReading(None, Check.NONE, None) == read_parcel(number, None)


def test_a_number_that_two_carriers_could_have_given_is_nobodys() -> None:
    """Two forms that fit equally well name no carrier."""
    assert {"DHL", "Purolator"} == {one.carrier for one in candidates("JFV247545960")}
    assert ParcelReading(None, Check.NONE, None) == read_parcel("JFV247545960", None)


def test_a_digit_that_holds_outweighs_a_form_without_one() -> None:
    """Of two carriers with the same form, the one whose check digit holds is taken."""
    assert ["UPS", "Amazon"] == [one.carrier for one in candidates("A1234567895")]
    assert ParcelReading("UPS", Check.VALID, None) == read_parcel("A1234567895", None)
    assert ParcelReading("Amazon", Check.NONE, None) == read_parcel("A1234567890", None)


def test_no_country_gives_such_a_number() -> None:
    """The last two letters of an S10 number are a country."""
    assert () == candidates("RB123456785XX")


@examples(60, long=400)
@given(st.one_of(st.text(max_size=150), st.from_regex(r"\w{2,4}[0-9]{5,40}\w{0,2}")), st.none() | st.text(max_size=20))
def test_whatever_is_typed_is_read(number: str, carrier: str | None) -> None:
    """No text stops the reading; a carrier that was named comes back as it was typed."""
    reading = read_parcel(number, carrier)

    if carrier and carrier.strip():
        assert carrier == reading.carrier
    assert reading.remark is not None or reading.check is not Check.INVALID
    assert reading.remark is None or reading.check is not Check.VALID


def test_another_width_is_the_same_number() -> None:
    """Letters and digits as East Asian keyboards write them are read as the plain ones, and told as they were typed."""
    plain, wide = "1Z999AA10123456784", "１Ｚ９９９ＡＡ１０１２３４５６７８４"

    assert (candidates(plain), read_parcel(plain, None)) == (candidates(wide), read_parcel(wide, None))


@each("number", ["", "²", "١٢٣٤٥٦٧٨٩٠", "1" * 100_000])
def test_what_is_no_number_of_a_parcel_has_no_candidate(number: str) -> None:
    """Nothing, very long text and digits of other scripts fit no form."""
    assert ((), ParcelReading(None, Check.NONE, None)) == (candidates(number), read_parcel(number, None))

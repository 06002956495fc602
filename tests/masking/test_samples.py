"""Every sample of `samples.txt` comes out as it says; IBANs and cards in whatever groups they are typed."""

from __future__ import annotations

import random

from casebook.masking import masked
from casebook.masking.ibans import LENGTHS
from casebook.masking.normalise import quick
from tests.conftest import each, one_of
from tests.masking.samples import STAYS, Outcome, left_of, outcomes, samples

SAMPLES = list(samples())


def test_every_sample_comes_out_as_it_says():
    """What is in braces is masked as its kind, all else stays."""
    left = {(sample.kind, sample.text): left_of(sample) for sample in SAMPLES}

    assert {(sample.kind, sample.text): sample.expected for sample in SAMPLES} == left


@one_of(20)
def test_a_sample_alone_comes_out_as_among_others(one_of):
    """Of a pattern only what may stand in a text is compiled, whatever was compiled of it for others."""
    for sample in SAMPLES[::one_of]:
        quick.cache_clear()
        assert sample.expected == masked(sample.text, ()).text


def test_no_kind_has_a_miss_or_anything_masked_that_stays():
    """The figures that `python -m tests.masking.samples` prints, for as many samples as were promised."""
    found = outcomes()

    assert dict.fromkeys(found, (0, 0)) == {kind: (one.missed, one.wrong) for kind, one in found.items()}
    assert len(SAMPLES) >= 350
    assert Outcome(0, 0, 0) == found[STAYS]


def _iban(country: str, chance: random.Random) -> str:
    """A made-up IBAN of the country with right check digits, in the form that stdnum knows for it."""
    from stdnum import numdb

    (_, known), *_ = numdb.get("iban").info(country)
    form = known.get("bban") or f"{LENGTHS[country] - 4}!n"
    letters = {"n": "0123456789", "a": "ABCDEFGHJKMNPRSTUVWXYZ", "c": "0123456789ABCDEFGHJKMNPRSTUVWXYZ", "e": " "}
    bban = ""
    while form:
        count, _, form = form.partition("!")
        bban += "".join(chance.choices(letters[form[0]], k=int(count)))
        form = form[1:]
    digits = "".join(str(int(character, 36)) for character in f"{bban}{country}00")
    return f"{country}{98 - int(digits) % 97:02}{bban}"


def _in_groups(number: str, sizes: list[int], mark: str) -> str:
    """The number in groups of these sizes, the last of them repeated."""
    parts, at = [], 0
    while at < len(number):
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        parts.append(number[at : at + size])
        at += size
    return mark.join(parts)


GROUPS = ([4], [2, 2, 4], [2, 20], [4, 20], [2, 2, 3], [1], [2], [3], [5], [8], [6], [4, 4, 6])
MARKS = (" ", "-", ".", "/", "_", " - ", "\n", "·", ", ", "\u00a0", "\u2011", "\u200b")


@one_of(4)
def test_an_iban_of_any_country_is_masked_in_any_groups(one_of):
    """A blank after the country, pairs, single characters, other marks, small letters; and only with right check digits.

    Every country meets all groups and all marks, and every pair of the two is met in a dozenth of the countries.
    """
    for shift, country in list(enumerate(LENGTHS))[::one_of]:
        chance = random.Random(country)
        for turn, sizes in enumerate(GROUPS):
            number = _iban(country, chance)
            typed = _in_groups(number, list(sizes), MARKS[(turn + shift) % len(MARKS)])
            for text in (f"refund to {typed}, please", f"IBAN: {typed.lower()}."):
                left = masked(text, ()).text
                assert f"[IBAN ending {number[-4:]} removed]" in left or (
                    f"[IBAN ending {number[-4:].lower()} removed]" in left
                ), (country, text, left)


@each("country", ["NL", "MT", "NO"])
def test_an_iban_is_masked_in_every_pair_of_groups_and_marks(country):
    """A usual one, one of the longest and the shortest, in each group with each mark."""
    for sizes in GROUPS:
        for mark in MARKS:
            number = _iban(country, random.Random(f"{country}{sizes}{mark}"))
            left = masked(f"refund to {_in_groups(number, list(sizes), mark)}, please", ()).text
            assert f"[IBAN ending {number[-4:]} removed]" in left, (sizes, mark, left)


CARDS = ("4111111111111111", "5555555555554444", "2223000048400011", "378282246310005", "6011111111111117")


@each("number", CARDS)
def test_a_card_that_stands_alone_or_is_called_one_is_masked_in_any_groups(number):
    """Whatever the groups are; what is the company's by its name stays in the same groups."""
    for sizes in ([4], [8], [6], [5], [4, 8], [4, 4, 8], [6, 10], [2], [3], [4, 6, 5], [12, 4], [2, 14], [7, 9]):
        for mark in (" ", "-", ".", "/", " - ", "_", "|"):
            typed = _in_groups(number, list(sizes), mark)
            removed = f"[card ending {number[-4:]} removed]"
            assert f"I gave {removed}." == masked(f"I gave {typed}.", ()).text
            assert f"my card {removed} was charged" == masked(f"my card {typed} was charged", ()).text
    assert f"RMA {number}" == masked(f"RMA {number}", ()).text

"""Numbers of payment cards.

A card is known by its issuer's prefix, its length, its check digit and the way its digits are grouped; any of these
alone would flag order and tracking numbers. Groups as no scheme prints them count where the number stands alone, or the
word for a card stands before it; where that word stands right before it, a slip of one digit makes no difference.
Prefixes and lengths are those issued today (ISO/IEC 7812 as published by the schemes, checked November 2026): thirteen
digits for Visa are gone, and Maestro is held to the prefixes it has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from casebook.masking.normalise import SensitiveSpan, quick
from casebook.masking.placeholders import SensitiveKind
from casebook.text.check_digits import has_luhn_digit
from casebook.text.quick_pattern import exactly

if TYPE_CHECKING:
    import re

_LONGEST, _SHORTEST = 19, 12

_CARDS = (
    ((16, 19), (("4", "4"),)),  # Visa
    ((16,), (("51", "55"), ("2221", "2720"))),  # Mastercard
    ((15,), (("34", "34"), ("37", "37"))),  # American Express
    ((14,), (("300", "305"), ("3095", "3095"), ("36", "36"), ("38", "39"))),  # Diners Club
    ((16,), (("6011", "6011"), ("644", "659"))),  # Discover
    ((16,), (("3528", "3589"),)),  # JCB
    ((16, 19), (("62", "62"),)),  # UnionPay
    (
        range(12, 20),
        tuple((prefix, prefix) for prefix in "5018 5020 5038 5893 6304 6759 6761 6762 6763".split()),
    ),  # Maestro
)
"""For each scheme, the lengths and the ranges of prefixes, both ends included."""

_RUN = r"[0-9]+(?:[ \n.,\-/_·•:|;]{1,4}[0-9]+)*"
_WORD = (
    r"(?:credit|debit|bank|pay(?:ment)?|betaal|krediet|kredit|giro)[ -]?(?:card|cards|kaart|karte|pas)|credit ?card|mastercard"
    r"|visa|ccn?|(?-i:PAN)|amex|american express|maestro|v[ -]?pay|diners|discover|card|kaart|pas|karte|carte|tarjeta|carta"
    r"|(?:long|(?:16|sixteen)[ -]digit) (?:card )?number|number (?:on|across) (?:the |its )?(?:front|card)"
    r"|nummer (?:voorop|op de (?:voorkant|pas|kaart))"
)
_NEAR = rf"(?i)(?<![^\W_])(?<!gift )(?<!gift-)(?:{_WORD})(?:number|nummer|nr|no)?s?(?![^\W_])"
"""The word for a card; what is said of it within a few words."""

_SAID = (
    rf"(?i)(?<![^\W_])(?<!gift )(?<!gift-)(?:{_WORD})s?[ :=#(\"'-]{{0,3}}"
    r"(?:(?:numbers?|nummer|numero|número|numéro|n[°º]|nr|no|num|nbr|is|was|starts? with|begint met|ist|est|es|è|de|di"
    r"|crédito|débito|credito|debito|crédit"
    r"|bancaire|bleue|bancaria|visa|mastercard|amex|maestro)[ .:=#(\"'-]{1,3}){0,4}\Z"
)
_FAR, _CLOSE = 40, 60
"""How far before a number the word for a card is looked for, in characters of its line. Our own choice."""

_EXPIRY = r"[ \n,;/|]{1,4}(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[0-9]{2}(?![0-9])"

_NAMED = r"(?:card|visa|amex|kaart|karte|carte|card(?:no|nr))\Z"
_TRACKING = r"9[1-5][0-9]{18,32}|420[0-9]{5}(?:[0-9]{4})?9[1-5][0-9]{18,20}|00[0-9]{18}"
"""A whole run of digits that is a parcel's (USPS Publication 199; GS1 SSCC): none of it is a card."""


def cards(text: str) -> list[SensitiveSpan]:
    """The card numbers in a view."""
    spans: list[SensitiveSpan] = []
    if sum(map(text.count, "0123456789")) < _SHORTEST:
        return spans
    for run in exactly(_RUN).finditer(text):
        if run.end() - run.start() >= _SHORTEST:
            spans += _cards_in(text, run)
    return spans


def _cards_in(text: str, run: re.Match[str]) -> Iterator[SensitiveSpan]:
    """The cards in one run of groups of digits. A card begins and ends where a group does."""
    groups = list(exactly("[0-9]+").finditer(text, run.start(), run.end()))
    if quick(_TRACKING).fullmatch("".join(group[0] for group in groups[:_LONGEST])):
        return
    sizes = [group.end() - group.start() for group in groups]
    free = _is_free_before(text, run.start()), not _goes_on(text, run.end())
    at = 0
    while at < len(groups):
        # In single or paired digits a card can begin only where these begin; looking everywhere would find chance.
        inside = at > 0 and sizes[at] == sizes[at - 1] < 4
        count = 0 if inside or groups[at][0][0] not in "23456" else _groups_of_card(text, groups, sizes, at)
        cut_off = (at == 0 and not free[0]) or (at + count == len(groups) and not free[1])
        if count and not cut_off:
            yield SensitiveSpan(groups[at].start(), groups[at + count - 1].end(), SensitiveKind.CARD)
        at += count or 1


def _goes_on(text: str, end: int) -> bool:
    """Whether the number goes on in letters; those of scripts without blanks between words are no part of it."""
    return text[end : end + 1].isascii() and text[end : end + 1].isalnum()


def _is_free_before(text: str, start: int) -> bool:
    """Whether a number may begin here: after no letter, or after the word that says what it is."""
    before = text[start - 1 : start]
    if not (before.isascii() and before.isalnum()):
        return True
    return exactly(_NAMED).search(text[max(0, start - 10) : start].lower()) is not None


def _groups_of_card(text: str, groups: Sequence[re.Match[str]], sizes: Sequence[int], at: int) -> int:
    """How many groups from here make a card, the longest there is; 0 if none do."""
    digits, best = "", 0
    for count in range(1, _LONGEST + 1):
        if at + count > len(groups) or len(digits) + sizes[at + count - 1] > _LONGEST:
            break
        digits += groups[at + count - 1][0]
        if len(digits) < _SHORTEST or not _is_issued(digits):
            continue
        if has_luhn_digit(digits):
            best = count if _stands_for_itself(text, groups, sizes, at, count) else best
        elif _is_grouped(sizes[at : at + count]) and _is_said(text, groups[at].start()):
            best = count
    return best


def _stands_for_itself(text: str, groups: Sequence[re.Match[str]], sizes: Sequence[int], at: int, count: int) -> bool:
    """Whether these groups are one number: grouped as cards are, or said to be a card, or alone and parted all alike."""
    mine = groups[at : at + count]
    if _is_grouped(sizes[at : at + count]) or _is_near_word(text, mine[0].start()):
        return True
    gaps = {text[one.end() : other.start()] for one, other in pairwise(mine)}
    alone = at == 0 and (at + count == len(groups) or quick(_EXPIRY).match(text, mine[-1].end()) is not None)
    return alone and len(gaps) == 1 and min(sizes[at : at + count - 1]) > 1


def _is_near_word(text: str, start: int) -> bool:
    """Whether the word for a card stands a little before, in the same line."""
    before = text[max(0, start - _FAR) : start]
    return exactly(_NEAR).search(before[before.rfind("\n") + 1 :]) is not None


def _is_said(text: str, start: int) -> bool:
    return exactly(_SAID).search(text[max(0, start - _CLOSE) : start]) is not None


def _is_grouped(sizes: Sequence[int]) -> bool:
    """Whether people write cards in groups like these: all alike with a rest, or as some schemes print them."""
    first, *others = sizes
    if not others or tuple(sizes) in ((4, 6, 5), (4, 6, 4), (8, 8), (6, 10), (6, 13)):
        return True
    return first <= 4 and all(size == first for size in others[:-1]) and others[-1] <= first


def _is_issued(digits: str) -> bool:
    """Whether a scheme issues cards that begin like this and are this long."""
    return any(
        len(digits) in lengths and any(first <= digits[: len(first)] <= last for first, last in ranges)
        for lengths, ranges in _CARDS
    )

"""The check digit that numbers of cards and of parcels share. Pure."""

from __future__ import annotations


def has_luhn_digit(digits: str) -> bool:
    """Whether the last digit is the check digit of those before it.

    Every second digit from the right is doubled, its digits summed, all of it modulo 10 (ISO/IEC 7812-1, annex B).

    >>> has_luhn_digit("4111111111111111"), has_luhn_digit("4111111111111112")
    (True, False)
    """
    total = sum(map(int, digits[-1::-2])) + sum(int("0246813579"[int(digit)]) for digit in digits[-2::-2])
    return total % 10 == 0

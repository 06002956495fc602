"""The number of a bank's account in what is promised: where the money goes is no part of what is kept of it."""

from __future__ import annotations

import re

_ACCOUNT = re.compile(
    r"(?i:\b(?:account|iban|rekening(?:nummer)?|konto(?:nummer)?|bankkonto|compte|cuenta)\W{1,3}"
    r"(?:(?:number|no|nummer|nr|num[ée]ro|iban|n°|nº)\W{1,3})?)(?P<number>(?:[A-Z]{2})?\d[\dA-Z]*(?:[ -][\dA-Z]{2,})*)"
)
_LEAST = 7
"""A number of fewer figures is no account's. Our own choice."""


def without_accounts(text: str) -> str:
    """The text with a mark in the place of an account's number; the last figures of a card may stand.

    >>> without_accounts("We pay it back to account GB29 NWBK 6016 1331 9268 19 by Friday.")
    'We pay it back to account … by Friday.'
    >>> without_accounts("It goes to the account ending 4417 on 27 November.")
    'It goes to the account ending 4417 on 27 November.'
    """
    return _ACCOUNT.sub(_hidden, text)


def _hidden(found: re.Match[str]) -> str:
    number = found["number"]
    is_long = sum(map(str.isdigit, number)) >= _LEAST
    return found[0].removesuffix(number) + "…" if is_long else found[0]

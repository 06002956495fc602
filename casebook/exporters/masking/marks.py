"""The kinds of things that are masked, and the words that stand in their place, in each language.

A mark is also a wall: what was masked once is recognised, in every language, and never looked at again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Masked(StrEnum):
    """What is not meant for the one who is sent a record."""

    CARD = "card"
    IBAN = "iban"
    NATIONAL_ID = "national-id"
    PASSWORD = "password"
    PIN = "pin"
    SECURITY_CODE = "security-code"
    ONE_TIME_CODE = "one-time-code"
    SECURITY_ANSWER = "security-answer"
    EMAIL = "email"
    ADDRESS = "address"
    PHONE = "phone"


SECRETS = frozenset((Masked.PASSWORD, Masked.PIN, Masked.SECURITY_CODE, Masked.ONE_TIME_CODE, Masked.SECURITY_ANSWER))
"""What nobody needs to know but the person; with whole card numbers, what should not be kept at all."""

MARKS: Mapping[str, Mapping[Masked, str]] = {
    "en": {
        Masked.CARD: "[card ending {last} removed]",
        Masked.IBAN: "[IBAN ending {last} removed]",
        Masked.NATIONAL_ID: "[national id removed]",
        Masked.PASSWORD: "[password removed]",
        Masked.PIN: "[PIN removed]",
        Masked.SECURITY_CODE: "[security code removed]",
        Masked.ONE_TIME_CODE: "[one-time code removed]",
        Masked.SECURITY_ANSWER: "[security answer removed]",
        Masked.EMAIL: "[e-mail address removed]",
        Masked.ADDRESS: "[address removed]",
        Masked.PHONE: "[phone number removed]",
    },
    "nl": {
        Masked.CARD: "[kaart eindigend op {last} verwijderd]",
        Masked.IBAN: "[IBAN eindigend op {last} verwijderd]",
        Masked.NATIONAL_ID: "[persoonsnummer verwijderd]",
        Masked.PASSWORD: "[wachtwoord verwijderd]",
        Masked.PIN: "[pincode verwijderd]",
        Masked.SECURITY_CODE: "[beveiligingscode verwijderd]",
        Masked.ONE_TIME_CODE: "[eenmalige code verwijderd]",
        Masked.SECURITY_ANSWER: "[geheim antwoord verwijderd]",
        Masked.EMAIL: "[e-mailadres verwijderd]",
        Masked.ADDRESS: "[adres verwijderd]",
        Masked.PHONE: "[telefoonnummer verwijderd]",
    },
}
"""What is put where something was; `{last}` are its last four characters, by which the person knows it again."""

NAMES: Mapping[Masked, tuple[str, str]] = {
    Masked.CARD: ("card number", "card numbers"),
    Masked.IBAN: ("IBAN", "IBANs"),
    Masked.NATIONAL_ID: ("national id", "national ids"),
    Masked.PASSWORD: ("password", "passwords"),
    Masked.PIN: ("PIN", "PINs"),
    Masked.SECURITY_CODE: ("security code", "security codes"),
    Masked.ONE_TIME_CODE: ("one-time code", "one-time codes"),
    Masked.SECURITY_ANSWER: ("security answer", "security answers"),
    Masked.EMAIL: ("e-mail address", "e-mail addresses"),
    Masked.ADDRESS: ("street address", "street addresses"),
    Masked.PHONE: ("phone number", "phone numbers"),
}
"""What each kind is called on stderr, one of them and several."""


def marks_in(language: str) -> Mapping[Masked, str]:
    """The marks in the language with this code (`nl`, `nl-BE`, `en_GB`); English where nobody wrote them yet."""
    return MARKS.get(language.strip().replace("_", "-").split("-")[0].lower(), MARKS["en"])


def marks_pattern() -> str:
    """What finds every mark there is."""
    from re import escape

    marks = [mark for language in MARKS.values() for mark in language.values()]
    return "|".join(escape(mark).replace(escape("{last}"), "[0-9A-Za-z]{4}") for mark in dict.fromkeys(marks))


def summary(counts: Mapping[Masked, int]) -> str | None:
    """What was masked and how often, for stderr; None where nothing was.

    >>> summary({Masked.EMAIL: 2, Masked.CARD: 1})
    'masked 1 card number and 2 e-mail addresses; --no-redact leaves them in'
    """
    parts = [f"{counts[kind]} {NAMES[kind][counts[kind] > 1]}" for kind in Masked if counts.get(kind)]
    if not parts:
        return None
    *most, last = parts
    listed = f"{', '.join(most)} and {last}" if most else last
    left = "it" if sum(counts.values()) == 1 else "them"
    return f"masked {listed}; --no-redact leaves {left} in"

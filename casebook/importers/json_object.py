"""One object of a JSON document, asked for its values one by one, each checked as it is taken.

Where a value is wrong the refusal names its place: `cases[0].entries[3].at`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from casebook.errors import WrongValue, listed, shortened
from casebook.records.values import Moment, Money, places_of, zone_named

LONGEST_TEXT = 1_000_000
"""How many characters one text may have, as everywhere in casebook."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
FURTHEST_OFFSET = timedelta(hours=16)

_MOST_MINOR = (1 << 63) - 1
"""The largest whole number that SQLite holds."""

Word = TypeVar("Word", bound=StrEnum)


class NotImportable(WrongValue):
    """What was to be imported is not what it should be. `where` is the place in it, `why` completes "…: "."""

    def __init__(self, where: str, why: str) -> None:
        self.where, self.why = where, why

    def __str__(self) -> str:
        return f"{shortened(self.where, 200)}: {self.why}; nothing was imported."


class JsonObject:
    """An object of the document. `unknown` collects the places of keys that nobody asked for, told by `end`."""

    def __init__(self, value: object, where: str, unknown: list[str]) -> None:
        if not isinstance(value, dict):
            raise NotImportable(where or "the document", f"{json_type_name(value)} stands where an object belongs")
        self.where, self.unknown = where, unknown
        self._value: Mapping[str, Any] = value
        self._asked: set[str] = set()

    def place(self, name: str) -> str:
        """Where this key is."""
        return f"{self.where}.{name}" if self.where else name

    def refusal(self, name: str, why: str) -> NotImportable:
        """What to raise where the value of this key is wrong."""
        return NotImportable(self.place(name), why)

    def given(self, name: str) -> Any:
        """The value as it stands, None where there is none."""
        self._asked.add(name)
        return self._value.get(name)

    def end(self, *derived: str) -> None:
        """Nothing more is asked of this object; keys that only repeat what follows from others are `derived`."""
        for name in self._value:
            if name not in self._asked and name not in derived:
                self.unknown.append(self.place(name))

    def part(self, name: str) -> JsonObject:
        """The object under this key."""
        return JsonObject(self._needed(name), self.place(name), self.unknown)

    def parts(self, name: str) -> list[JsonObject]:
        """The objects in the list under this key."""
        return [
            JsonObject(value, f"{self.place(name)}[{at}]", self.unknown) for at, value in enumerate(self._list(name))
        ]

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts in the list under this key, none of them empty, none twice; none where there is no list."""
        values = self._list(name) if self.given(name) is not None else []
        found = tuple(_checked(value, f"{self.place(name)}[{at}]", 1) for at, value in enumerate(values))
        if len(set(found)) < len(found):
            raise self.refusal(name, "the same one stands there twice")
        return found

    def text(self, name: str, least: int = 0) -> str | None:
        """A text of at least so many characters, or None."""
        value = self.given(name)
        return None if value is None else _checked(value, self.place(name), least)

    def needed(self, name: str) -> str:
        """A text that must be there, and not be empty."""
        return _checked(self._needed(name), self.place(name), 1)

    def matching(self, name: str, pattern: str, what: str) -> str | None:
        """A text of this form, or None; `what` completes "is no …"."""
        value = self.text(name)
        if value is not None and not re.fullmatch(pattern, value, re.ASCII):
            raise self.refusal(name, f"'{shortened(value)}' is no {what}")
        return value

    def flag(self, name: str) -> bool:
        """True or false; false where nothing is given."""
        value = self.given(name)
        if value is not None and not isinstance(value, bool):
            raise self.refusal(name, f"{json_type_name(value)} stands where true or false belongs")
        return bool(value)

    def whole(self, name: str, least: int, most: int) -> int | None:
        """A whole number in this range, or None."""
        value = self.given(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.refusal(name, f"{json_type_name(value)} stands where a whole number belongs")
        if not least <= value <= most:
            raise self.refusal(name, f"the number is not from {least} to {most}")
        return value

    def word(self, name: str, words: type[Word]) -> Word | None:
        """One of the words of a closed vocabulary, or None."""
        value = self.text(name)
        if value is None:
            return None
        known = [word.value for word in words]
        if value not in known:
            raise self.refusal(name, f"'{shortened(value)}' is none of {listed(known)}")
        return words(value)

    def word_needed(self, name: str, words: type[Word]) -> Word:
        """One of the words of a closed vocabulary, which must be there."""
        self._needed(name)
        found = self.word(name, words)
        assert found is not None
        return found

    def money(self, name: str) -> Money | None:
        """An amount with its currency, or None."""
        if self.given(name) is None:
            return None
        part = self.part(name)
        currency = part.matching("currency", "[A-Z]{3}", "ISO 4217 code, such as EUR") or part.needed("currency")
        amount = part.matching("amount", r"[0-9]{1,18}(\.[0-9]+)?", "amount, such as 24.99") or part.needed("amount")
        part.end()
        units, _, fraction = amount.partition(".")
        places = places_of(currency)
        if len(fraction) > places:
            raise part.refusal("amount", f"'{shortened(amount)}' has more than the {places} decimals of {currency}")
        minor = int(units + fraction.ljust(places, "0"))
        if minor > _MOST_MINOR:
            raise part.refusal("amount", f"'{shortened(amount)}' is more than can be kept")
        return Money(minor, currency)

    def moment(self, name: str, zone_name: str, home: str) -> Moment | None:
        """A date or date-time as it stood on a clock, or None.

        `zone_name` is the key of its zone; without that it is the time's own offset, or `home` for a date.
        """
        value, zone = self.text(name, 1), self.text(zone_name, 1)
        if value is None:
            return None
        if zone is not None and not _is_zone(zone):
            raise self.refusal(zone_name, f"'{shortened(zone)}' is no time zone known here")
        found = parse_moment(value, zone, home)
        if found is None:
            raise self.refusal(
                name, f"'{shortened(value)}' is no date such as 2024-10-31 nor a time such as 2024-10-31T14:05:00+01:00"
            )
        return found

    def moment_needed(self, name: str, zone_name: str, home: str) -> Moment:
        """A date or date-time that must be there."""
        self._needed(name)
        found = self.moment(name, zone_name, home)
        assert found is not None
        return found

    def _needed(self, name: str) -> Any:
        value = self.given(name)
        if value is None:
            raise self.refusal(name, "this is missing")
        return value

    def _list(self, name: str) -> Sequence[Any]:
        value = self._needed(name)
        if not isinstance(value, list):
            raise self.refusal(name, f"{json_type_name(value)} stands where a list belongs")
        return value


def parse_moment(text: str, zone: str | None, home: str) -> Moment | None:
    """The moment that is written so, to the second; None where it is no real one in the years 1900 to 2199.

    >>> parse_moment("2024-10-31T14:05+01:00", None, "UTC").at
    '2024-10-31T14:05:00+01:00'
    """
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}.*)?", text, re.ASCII) or len(text) > 40:
        return None
    try:
        if len(text) == 10:
            day = date.fromisoformat(text)
            zone = zone or home
            first = datetime.combine(day, time.min, zone_named(zone) or UTC)
            return Moment(text, zone, _instant(first)) if FIRST_YEAR <= day.year <= LAST_YEAR else None
        clock = datetime.fromisoformat(text)
    except ValueError:
        return None
    offset = clock.utcoffset()
    # Later versions of Python take 24:00.
    if offset is None or abs(offset) > FURTHEST_OFFSET or offset.microseconds or text[11:13] == "24":
        return None
    at = clock.isoformat(timespec="seconds")
    return Moment(at, zone or at[19:], _instant(clock)) if FIRST_YEAR <= clock.year <= LAST_YEAR else None


def json_type_name(value: object) -> str:
    """What a value of JSON is, in words."""
    if isinstance(value, bool):
        return str(value).lower()
    kinds = {dict: "an object", list: "a list", str: "a text", int: "a number", float: "a number", type(None): "null"}
    return kinds.get(type(value), "an object")


def _checked(value: object, where: str, least: int) -> str:
    """The value, a text that a book can hold unchanged."""
    if not isinstance(value, str):
        raise NotImportable(where, f"{json_type_name(value)} stands where a text belongs")
    if len(value) < least:
        raise NotImportable(where, "the text is empty")
    if len(value) > LONGEST_TEXT:
        raise NotImportable(where, f"the text has {len(value):,} characters, and at most {LONGEST_TEXT:,} fit")
    if "\0" in value:
        raise NotImportable(where, "the text holds a NUL character")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise NotImportable(where, "the text holds half a character (a lone surrogate)")
    return value


def _is_zone(name: str) -> bool:
    if not re.fullmatch(r"[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?|[A-Za-z][A-Za-z0-9_+/-]{0,63}", name, re.ASCII):
        return False
    return zone_named(name) is not None


def _instant(clock: datetime) -> str:
    return clock.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

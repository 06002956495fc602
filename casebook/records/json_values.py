"""Values of a JSON document that came from outside, checked: texts a book can hold unchanged, amounts, refs, zones."""

from __future__ import annotations

from typing import Any

from casebook.errors import listed, shortened
from casebook.records.field import LARGEST_INTEGER, LONGEST_TEXT, Spec
from casebook.records.frozen import Frozen
from casebook.records.values import Agent, Money, matches
from casebook.records.vocabularies import Role
from casebook.text.currency_places import places_of


class JsonPlace(Frozen):
    """What a document says for all its values: the zone of dates that name none, and the handle that refs begin with."""

    zone: str
    handle: str


class Given(Frozen):
    """What a document has for a field: the values that stand under its keys, what is stated of it, and the document's own."""

    values: tuple[Any, ...]
    keys: tuple[str, ...]
    spec: Spec
    place: JsonPlace

    @property
    def first(self) -> Any:
        """The value under its first key."""
        return self.values[0]


class Unfit(Exception):
    """A JSON value is not what its field holds. `why` says so, `key` is the key it stands under."""

    def __init__(self, key: str, why: str) -> None:
        self.key, self.why = key, why


def number_in_ref(ref: str, key: str, handle: str) -> int:
    """The number in a ref of this case. Raises Unfit."""
    of, _, number = ref.rpartition("/")
    if of != handle or not matches("[1-9][0-9]{0,8}", number):
        raise Unfit(key, f"{shown(ref)} is not an entry of this case, such as '{handle}/1'")
    return int(number)


def money_from_json(given: dict[str, Any], key: str) -> Money:
    """An amount with its currency. Raises Unfit, as for keys that it lacks."""
    texts = {}
    for name, pattern, what in (
        ("currency", "[A-Z]{3}", "ISO 4217 code, such as EUR"),
        ("amount", r"[0-9]{1,18}(\.[0-9]+)?", "amount, such as 24.99"),
    ):
        if given.get(name) is None:
            raise Unfit(f"{key}.{name}", "this is missing")
        texts[name] = checked_text(given[name], f"{key}.{name}")
        if not matches(pattern, texts[name]):
            raise Unfit(f"{key}.{name}", f"{shown(texts[name])} is not a valid {what}")
    units, _, fraction = texts["amount"].partition(".")
    places = places_of(texts["currency"])
    if len(fraction) > places:
        raise Unfit(
            f"{key}.amount", f"{shown(texts['amount'])} has more than the {places} decimals of {texts['currency']}"
        )
    minor = int(units + fraction.ljust(places, "0"))
    if minor > LARGEST_INTEGER:
        raise Unfit(f"{key}.amount", f"{shown(texts['amount'])} is more than can be kept")
    return Money(minor, texts["currency"])


def agent_from_json(given: object, key: str) -> Agent:
    """One who answered, of an object with `agent` and `role`, one of which may be null. Raises Unfit."""
    if not isinstance(given, dict):
        raise Unfit(key, f"{json_type_name(given)} stands where an object belongs")
    texts = {}
    for name, each in given.items():
        if name not in ("agent", "role"):
            raise Unfit(f"{key}.{shortened(name)}", "nothing of that name is known; it takes agent and role")
        texts[name] = None if each is None else checked_text(each, f"{key}.{name}", 1)
    agent, role = texts.get("agent"), texts.get("role")
    if agent is None and role is None:
        raise Unfit(key, "neither an agent nor a role stands there")
    if "\n" in (agent or ""):
        raise Unfit(f"{key}.agent", "the name has more than one line")
    if role is not None and role not in Role.__members__.values():
        raise Unfit(f"{key}.role", f"{shown(role)} is none of {listed(list(Role))}")
    return Agent(agent, None if role is None else Role(role))


def checked_text(value: object, key: str, least: int = 0) -> str:
    """The value, a text that a book can hold unchanged. Raises Unfit."""
    if type(value) is str and least <= len(value) <= LONGEST_TEXT and value.isascii() and "\0" not in value:
        return value
    if not isinstance(value, str):
        raise Unfit(key, f"{json_type_name(value)} stands where a text belongs")
    if len(value) < least:
        raise Unfit(key, "the text is empty")
    if len(value) > LONGEST_TEXT:
        raise Unfit(key, f"the text has {len(value):,} characters, and at most {LONGEST_TEXT:,} fit")
    if "\0" in value:
        raise Unfit(key, "the text holds a NUL character")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise Unfit(key, "the text holds half a character (a lone surrogate)")
    return value


def json_type_name(value: object) -> str:
    """What a value of JSON is, in words."""
    if isinstance(value, bool):
        return str(value).lower()
    kinds = {dict: "an object", list: "a list", str: "a text", int: "a number", float: "a number", type(None): "null"}
    return kinds.get(type(value), "an object")


def shown(text: str) -> str:
    """What stood there, in quotation marks, its beginning where it is long."""
    return f"'{shortened(text)}'"

"""How a case or an entry reads after an edit, and what that changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from casebook import errors
from casebook.cli.session import blank_to_none, due, happened, read_amount, read_country, read_language
from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Moment, Money
from casebook.terminal.context import Context

Given = Mapping[str, Any]

_TAKEN: dict[type[Entry], tuple[str, ...]] = {
    Contact: ("text", "date", "channel", "agent", "role", "case_number", "outcome", "minutes", "rating", "private"),
    Promise: ("text", "date", "agent", "by", "private"),
    Shipment: ("text", "date", "tracking", "carrier", "private"),
    Event: ("text", "date", "kind", "private"),
    Attachment: ("text", "date", "private"),
}
_TAKEN_BY_A_CASE = ("company", "title", "item", "problem", "want", "amount", "language", "country")


def amended(entry: Entry, given: Given, case: Case, ctx: Context) -> Entry:
    """The entry with these answers in it. Raises WrongUse for one that does not belong to its kind."""
    kind = type(entry).__name__.lower()
    _check(given, _TAKEN[type(entry)], kind)
    changes: dict[str, Any] = {
        name: given[name] for name in ("channel", "role", "outcome", "minutes", "rating", "private") if name in given
    }
    changes |= {name: blank_to_none(given[name]) for name in ("agent", "case_number", "carrier") if name in given}
    if "text" in given:
        changes["text"] = ctx.typed_text(given["text"])
    if "date" in given:
        changes["at"] = happened(given["date"], ctx)
    if "kind" in given:
        changes["event"] = given["kind"]
    if isinstance(entry, Promise) and ("by" in given or changes.get("text")):
        changes |= _promised(entry, given, changes, case, ctx)
    if isinstance(entry, Shipment) and ("tracking" in given or "carrier" in given):
        changes |= _parcel(entry, given)
    return replace(entry, **changes)


def amended_case(case: Case, given: Given, ctx: Context) -> Case:
    """The case with these answers in it. Raises WrongUse for one that belongs to entries, or an empty company."""
    _check(given, _TAKEN_BY_A_CASE, "case")
    changes: dict[str, Any] = {name: blank_to_none(given[name]) for name in ("title", "item", "want") if name in given}
    if "company" in given:
        if blank_to_none(given["company"]) is None:
            raise errors.WrongUse("a case is with a company; --company cannot be empty.")
        changes["company"] = given["company"]
    if "problem" in given:
        changes["problem"] = ctx.typed_text(given["problem"])
    readers = {"amount": read_amount, "language": read_language, "country": read_country}
    changes |= {name: read(given[name]) for name, read in readers.items() if name in given}
    return replace(case, **changes)


def changes_between(before: Any, after: Any) -> list[str]:
    """What differs, a line a field: `agent: Maria → Maria Jansen`, `rating: nothing → 4`."""
    names = [field.name for field in fields(before) if field.name not in ("instant", "check", "promised")]
    pairs = [(name, getattr(before, name), getattr(after, name)) for name in names]
    return [f"{name.replace('_', ' ')}: {said(old)} → {said(new)}" for name, old, new in pairs if old != new]


def said(value: Any) -> str:
    """A value of a case or an entry in words, on one line, safe for a terminal."""
    from casebook.text.sanitise import for_screen

    if value is None or value == ():
        return "nothing"
    if isinstance(value, Moment):
        from casebook.domain.moment_words import moment_words

        return moment_words(value, value)
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return for_screen(str(value), lines=False)


def _check(given: Given, taken: tuple[str, ...], kind: str) -> None:
    foreign = [name for name in given if name not in taken]
    if foreign:
        options = ", ".join(f"--{name.replace('_', '-')}" for name in taken)
        raise errors.WrongUse(f"--{foreign[0].replace('_', '-')} is nothing of {_a(kind)}, which takes {options}.")


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _promised(entry: Promise, given: Given, changes: Mapping[str, Any], case: Case, ctx: Context) -> dict[str, Any]:
    """A promise in new words is read anew; `--by` wins; words that name no day leave the day as it was."""
    from casebook.parsing.due_dates import promised_in

    text = changes.get("text", entry.text) or ""
    if given.get("by") is not None and not given["by"].strip():
        return {"due": None, "due_from": None, "promised": promised_in(text)}
    last, first = due(text, given.get("by"), changes.get("at", entry.at), case, ctx)
    day = {} if last is None else {"due": last, "due_from": first}
    return {**day, "promised": promised_in(text)}


def _parcel(entry: Shipment, given: Given) -> dict[str, Any]:
    from casebook.parsing.parcels import read_parcel

    number = blank_to_none(given.get("tracking", entry.tracking))
    carrier = blank_to_none(given["carrier"]) if "carrier" in given else entry.carrier
    if number is None:
        return {"tracking": None, "carrier": carrier}
    reading = read_parcel(number, carrier)
    return {"tracking": number, "carrier": reading.carrier, "check": reading.check}

"""The values that the cells of columns hold, where it takes more than a look; ValueError where they hold no such value."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from casebook.records.field import HIGHEST_NUMBER
from casebook.records.values import Agent, Money, WrongCell
from casebook.records.vocabularies import Role


def yes_no(cell: Any) -> bool:
    """Yes for 1, no for 0."""
    if type(cell) is not int or not 0 <= cell <= 1:
        raise ValueError
    return bool(cell)


def opaque(cell: Any) -> str:
    """The text of a JSON object."""
    import json

    try:
        if type(cell) is str and isinstance(json.loads(cell), dict):
            return cell
    except RecursionError:
        pass
    raise ValueError


def day(cell: Any) -> date:
    """The day of an ISO date."""
    # Python reads `2024-W05-1` too.
    if type(cell) is not str or len(cell) != 10 or cell[4] != "-" or cell[7] != "-":
        raise ValueError
    return date.fromisoformat(cell)


def money(minor: Any, currency: Any) -> Money:
    """The amount, and its currency, of three capitals."""
    if type(minor) is not int or minor < 0:
        raise ValueError
    if type(currency) is not str or len(currency) != 3 or not all("A" <= letter <= "Z" for letter in currency):
        raise WrongCell(1)
    return Money(minor, currency)


def number_linked(cell: Any) -> int:
    """The number of another entry."""
    if type(cell) is not int or not 1 <= cell <= HIGHEST_NUMBER:
        raise ValueError
    return cell


def numbers_linked(cell: Any) -> tuple[int, ...]:
    """The numbers of other entries, in order: one number, or a text of several with a blank between; none in an empty cell.

    >>> numbers_linked(4), numbers_linked("4 7"), numbers_linked(None)
    ((4,), (4, 7), ())
    """
    if cell is None:
        return ()
    if type(cell) is int:
        return (number_linked(cell),)
    if type(cell) is not str or not (cell.isascii() and all(map(str.isdecimal, cell.split(" ")))):
        raise ValueError
    numbers = tuple(map(int, cell.split(" ")))
    if cell_of_numbers(numbers) != cell or not 1 <= numbers[0] <= numbers[-1] <= HIGHEST_NUMBER:
        raise ValueError
    return numbers


def cell_of_numbers(numbers: Iterable[int]) -> int | str | None:
    """The cell that `numbers_linked` reads."""
    in_order = sorted(set(numbers))
    return " ".join(map(str, in_order)) if len(in_order) > 1 else next(iter(in_order), None)


def agents(cell: Any) -> tuple[Agent, ...]:
    """Those who answered, one a line: the role, `-` where it is not known, and behind a blank the name, where that is.

    >>> [str(one) for one in agents(chr(10).join(["bot", "representative Priya", "- Colin"]))]
    ['bot', 'Priya, representative', 'Colin']
    """
    if type(cell) is not str or "\0" in cell:
        raise ValueError
    found = tuple(map(_agent, cell.split("\n")))
    if cell_of_agents(found) != cell:
        raise ValueError
    return found


def roles_by_name(cell: str) -> dict[str, str]:
    """The names in a cell of those who answered, each with its role, empty where that is not known.

    >>> roles_by_name(chr(10).join(["bot", "representative Priya", "- Colin"]))
    {'Priya': 'representative', 'Colin': ''}
    """
    parted = (line.partition(" ") for line in cell.split("\n"))
    return {name: role.removeprefix("-") for role, _, name in parted if name}


def _agent(line: str) -> Agent:
    role, _, name = line.partition(" ")
    return Agent(name or None, None if role == "-" else Role(role))


def cell_of_agents(found: Iterable[Agent]) -> str | None:
    """The cell that `agents` reads; ValueError where one of them has neither a name nor a role."""
    lines = []
    for one in found:
        if not (one.agent or one.role) or "\n" in (one.agent or ""):
            raise ValueError
        lines.append(" ".join(filter(None, (one.role or "-", one.agent))))
    return "\n".join(lines) or None

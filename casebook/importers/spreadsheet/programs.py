"""Who answered, as the cells of a list have it: a program in the place of a name is nobody's name."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.bots_named import is_bot_alone
from casebook.records.vocabularies import Role


def say_which_are_programs(said: Sequence[tuple[str, dict[str, str]]]) -> None:
    """Says of each program that stands in the place of a name what it is."""
    for _, answers in said:
        if is_bot_alone(answers.get("agent", "")):
            del answers["agent"]
            answers.setdefault("role", Role.BOT.value)

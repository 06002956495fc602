"""What tells in a language that a company will do something, and by what it does it: who acts, in what time, to what thing.

An entry is read over words in small letters without accents, parted by one blank each, a mark a word of its own. `*` is the rest
of a word, `…` up to eight words of the same clause; all else is as in a regular expression.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from casebook.records.frozen import Frozen
from casebook.records.vocabularies import Promised

LANGUAGES = {"en": "english", "nl": "dutch", "de": "german", "fr": "french", "es": "spanish"}


class PromisedActs(Frozen):
    """One language's words of what companies do for people."""

    will: tuple[str, ...]
    """Who will do something, up to the verb or with it, whatever it is: `we are going to …`, `wir werden …`."""
    does: tuple[str, ...]
    """Who does something, told as present: it is promised where a day stands beside it."""
    usual: tuple[str, ...]
    """What is so every day or week, which nobody promised."""
    past: tuple[str, ...]
    """What tells of a day that is past."""
    idle: tuple[str, ...]
    """What stands where nothing is done for anybody: a state, a cost, a rule, an aim, the duty of others."""
    kinds: Mapping[Promised, tuple[str, ...]]
    """By what a thing that is done is known, where no plain word tells it: a family of verbs beside what it is done to."""


@cache
def acts_of(language: str) -> PromisedActs:
    """The table of a language."""
    acts: PromisedActs = import_module(f"casebook.language.{LANGUAGES[language]}.promised_acts").ACTS
    return acts


@cache
def kinds_of_acts() -> Mapping[Promised, tuple[str, ...]]:
    """What tells each kind, in any language."""
    tables = [acts_of(language).kinds for language in LANGUAGES]
    lines = {kind: tuple(line for table in tables for line in table.get(kind, ())) for kind in Promised}
    return {kind: those for kind, those in lines.items() if those}

"""Ready phrases for a contact: what to say in each situation, friendly and to the point. One table a language.

The situations are those of advice on how to deal with a shop's customer service: ask for a human, say what went wrong and what
you want, ask for the name and the number, ask politely for a manager, stay kind, rate the contact afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from importlib import import_module

from casebook.language.language import LANGUAGES
from casebook.records.frozen import Frozen


class Situation(StrEnum):
    """What a phrase is for, in the order of a contact."""

    HUMAN = "human"
    OPEN = "open"
    PROBLEM = "problem"
    NAME = "name"
    PROMISE = "promise"
    WRITING = "writing"
    MANAGER = "manager"
    WAIT = "wait"
    VOUCHER = "voucher"
    SELLER = "seller"
    CALM = "calm"
    THANKS = "thanks"
    CLOSE = "close"
    RATE = "rate"


WHEN: Mapping[Situation, str] = {
    Situation.HUMAN: "ask the bot for a human",
    Situation.OPEN: "begin: who you are and what it is about",
    Situation.PROBLEM: "what went wrong, and what you want",
    Situation.NAME: "ask for the name and the number",
    Situation.PROMISE: "repeat what was promised, and ask for a day",
    Situation.WRITING: "ask for it in writing",
    Situation.MANAGER: "ask politely for a manager",
    Situation.WAIT: "say no to 'wait again'",
    Situation.VOUCHER: "say no to a voucher",
    Situation.SELLER: "say no to 'ask the seller'",
    Situation.CALM: "stay calm",
    Situation.THANKS: "thank",
    Situation.CLOSE: "close: make sure of what was agreed",
    Situation.RATE: "rate the contact afterwards",
}
"""When to say which, for the list."""


class Said(Frozen):
    """A phrase: `plain` as it is said of any case, `filled` with what a case knows, in the gaps of its template, `partly` where
    not all of that is known, `unordered` in place of these where nothing was ordered."""

    plain: str
    filled: str = ""
    partly: str = ""
    unordered: str = ""


class Phrases(Frozen):
    """All of one language.

    Gaps: `{name}` and `{company}`, `{about}` an order, `{problem}` and `{ask}` in sentences, `{promise}` what was promised, by
    whom, when and what came of it, `{agent}` who answered last, `{contacts}` how many contacts there were.
    """

    said: Mapping[Situation, Said]


def phrases(code: str) -> Phrases:
    """Those of the language with this code, which must be one of `LANGUAGES`; its module is imported now."""
    found: Phrases = import_module(f"casebook.language.{LANGUAGES[code]}.phrases").PHRASES
    return found

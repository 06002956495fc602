"""Typed words that stand for one of a closed vocabulary, or for a whole number in a range."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from casebook.errors import WrongValue, listed, shortened

Word = TypeVar("Word", bound=StrEnum)


class NotAChoice(WrongValue):
    """A word that is none of a closed vocabulary; `doubt` is what is said of one that may mean several of it."""

    def __init__(self, option: str, typed: str, choices: Sequence[str], doubt: str = "") -> None:
        self.option, self.typed, self.choices, self.doubt = option, typed, tuple(choices), doubt

    def __str__(self) -> str:
        if self.doubt:
            return f"{self.option} cannot be '{shortened(self.typed)}'; {self.doubt}"
        from difflib import get_close_matches

        near = get_close_matches(self.typed.lower(), self.choices, n=1)
        way = f"did you mean '{near[0]}'?" if near else f"it takes {listed(self.choices)}."
        return f"{self.option} cannot be '{shortened(self.typed)}'; {way}"


class NotAWholeNumber(WrongValue):
    """Something else where a whole number in a range belongs."""

    def __init__(self, option: str, typed: str, least: float | None, most: float | None) -> None:
        self.option, self.typed, self.least, self.most = option, typed, least, most

    def __str__(self) -> str:
        between = f" from {self.least} to {self.most}" if self.most is not None else f" of at least {self.least}"
        return f"{self.option} cannot be '{shortened(self.typed)}'; it takes a whole number{between}."


def choice_named(words: type[Word], option: str, typed: str) -> Word:
    """The word of a closed vocabulary that was typed, in whatever capitals, or that is called so too. Raises NotAChoice."""
    wanted = typed.strip().lower().replace(" ", "-").replace("_", "-")
    choices = [member.value for member in words]
    if wanted in choices:
        return words(wanted)
    from casebook.parsing.synonyms import doubt_about, meant_by

    meant = meant_by(words, wanted)
    if meant is None:
        raise NotAChoice(option, typed, choices, doubt_about(words, wanted))
    return words(meant)


def begun_word(words: type[Word], typed: str) -> Word:
    """The word of a closed vocabulary that begins so, in any of the five languages: an English one first, of another two letters
    or more.

    For questions, which show what was understood. Raises NotAChoice.

    >>> from casebook.records.vocabularies import Channel
    >>> begun_word(Channel, "pho"), begun_word(Channel, "Telef")
    (<Channel.PHONE: 'phone'>, <Channel.PHONE: 'phone'>)
    """
    try:
        return choice_named(words, "that", typed)
    except NotAChoice:
        begun = begun_words(words, typed)
        if len(begun) != 1:
            raise
        return begun[0][0]


def begun_words(words: type[Word], typed: str) -> list[tuple[Word, str]]:
    """Those of a vocabulary that what was typed may become, each with the word of another language that it is the beginning of.

    Where an English one begins so, those alone; all of them where nothing was typed.
    """
    wanted = typed.strip().lower().replace(" ", "-").replace("_", "-")
    english = [(member, "") for member in words if member.value.startswith(wanted)]
    if english or len(wanted) < _LEAST_OF_ANOTHER:
        return english
    from casebook.parsing.synonyms import called_so

    return [(words(word), other) for word, other in called_so(words, wanted)]


_LEAST_OF_ANOTHER = 2
"""One letter that no English word begins with is a slip more often than a beginning. Our own choice."""


_OF_MINUTES = ("minutes", "waiting")
"""What is counted in minutes, which people type as `40 min` and `1 h 20` too."""


def whole_number(typed: str, option: str, least: float | None, most: float | None) -> int:
    """The whole number that was typed, between these two, both included; of minutes an amount of time. Raises NotAWholeNumber."""
    number = int(typed) if typed.isascii() and typed.strip().removeprefix("-").isdecimal() and len(typed) < 20 else None
    if number is None and option.lstrip("-") in _OF_MINUTES:
        from casebook.parsing.dates.minutes import minutes_typed

        number = minutes_typed(typed)
    if number is None or (least is not None and number < least) or (most is not None and number > most):
        raise NotAWholeNumber(option, typed, least, most)
    return number


YES, NO = ("yes", "y", "ja", "j", "oui", "o", "sí", "si", "s"), ("no", "n", "nee", "nein", "non")
"""What is typed for *yes* and for *no* in the five languages."""


_SWITCHED = {"true": True, "on": True, "false": False, "off": False}


def yes_or_no(typed: str, option: str) -> bool:
    """Whether *yes* was typed, or *no*, in one of the five languages, or as programs write it. Raises NotAChoice."""
    word = typed.strip().lower()
    if word not in (*YES, *NO, *_SWITCHED):
        raise NotAChoice(option, typed, ["yes", "no"])
    return word in YES or _SWITCHED.get(word, False)

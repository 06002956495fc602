"""What languages are called in each of those that casebook writes, where a code is typed; and that one is not known."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.errors import WrongValue, one_of, shortened
from casebook.text.folding import folded

_NAMES = {
    "en": "eng english engels englisch anglais ingles",
    "nl": "nld dut dutch nederlands niederlandisch neerlandais neerlandes holandes flemish vlaams",
    "de": "deu ger german duits deutsch allemand aleman",
    "fr": "fra fre french frans franzosisch francais frances",
    "es": "spa spanish spaans spanisch espagnol espanol castellano",
}
"""By their ISO 639-1 codes: the codes of three letters (ISO 639-2), and the names, folded."""


class UnknownLanguage(WrongValue):
    """A language was asked for that nothing here is written in."""

    def __init__(self, code: str, known: Mapping[str, str]) -> None:
        self.code, self.known = code, known

    def __str__(self) -> str:
        return f"there is no text in '{shortened(self.code)}'; choose {one_of(list(self.known))}."


def code_of_language(name: str) -> str | None:
    """The code of one of the languages that is called so, by the beginning of its name too; None for other words.

    >>> code_of_language("Français"), code_of_language("Duits"), code_of_language("fran"), code_of_language("Latin")
    ('fr', 'de', 'fr', None)
    """
    typed = folded(name.strip())
    called = [code for code, names in _NAMES.items() if typed in names.split()]
    if not called and len(typed) >= _FEWEST_LETTERS:
        called = [code for code, names in _NAMES.items() if any(each.startswith(typed) for each in names.split())]
    return called[0] if len(called) == 1 else None


_FEWEST_LETTERS = 3
"""Fewer letters begin the names of several. Our own choice."""

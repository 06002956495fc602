"""What languages are called, in English and by those who speak them, where a code was to be typed; and that one is not known."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.errors import WrongValue, one_of, shortened
from casebook.text.folding import folded

_OWN_NAMES = {"nederlands": "nl", "deutsch": "de", "francais": "fr", "espanol": "es", "castellano": "es"}


class UnknownLanguage(WrongValue):
    """A language was asked for that nothing here is written in."""

    def __init__(self, code: str, known: Mapping[str, str]) -> None:
        self.code, self.known = code, known

    def __str__(self) -> str:
        return f"there is no text in '{shortened(self.code)}'; {language_meant(self.code, self.known)}"


def language_meant(name: str, known: Mapping[str, str]) -> str:
    """Which of the `known` languages, codes with their English names, may be meant by a name; all of them where none is.

    >>> language_meant("Français", {"en": "english", "fr": "french"}), language_meant("xx", {"en": "english", "fr": "french"})
    ("did you mean 'fr'?", 'choose en or fr.')
    """
    typed = folded(name.strip())
    meant = next((code for code, english in known.items() if typed == english), _OWN_NAMES.get(typed))
    return f"did you mean '{meant}'?" if meant in known else f"choose {one_of(list(known))}."

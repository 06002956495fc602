"""How a contact's text tells who passed the person on: *Der Bot hat mich an Herrn Krüger weitergeleitet*."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.languages.words import words_of

_PROGRAMS = {
    "en": {"The ": r"(?:virtual )?assistant|chat ?bot|bot"},
    "nl": {"De ": r"(?:virtuele )?assistent|chat ?bot|bot"},
    "de": {"Der ": r"(?:virtueller )?assistent|chat-?bot|bot"},
    "fr": {"Le ": r"chat ?bot|bot", "L'": "assistant virtuel"},
    "es": {"El ": r"asistente virtual|chat ?bot|bot"},
}
"""What a program is called that has no name, by the article that stands before it."""


def passed_on_told(language: str, before: str, after: str) -> str:
    """The sentence that tells it, of two who are called so.

    >>> passed_on_told("de", "Bot", "Herr Krüger"), passed_on_told("en", "Priya", "Mei")
    ('Der Bot hat mich an Herrn Krüger weitergeleitet.', 'Priya passed me on to Mei.')
    """
    if language == "de":
        after = re.sub(r"^Herr(?= )", "Herrn", after)
    return words_of(language).passed_on.format(_with_article(language, before), after)


def _with_article(language: str, name: str) -> str:
    """A program that has no name with its article; every name as it is."""
    for article, called in _PROGRAMS.get(language, {}).items():
        if re.fullmatch(called, name, re.IGNORECASE):
            return f"{article}{name[:1].upper()}{name[1:]}" if language == "de" else f"{article}{name.lower()}"
    return name

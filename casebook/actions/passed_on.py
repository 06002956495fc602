"""How a contact's text tells who passed the person on: *Der Bot hat mich an Herrn Krüger weitergeleitet*."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.languages.words import words_of

_PROGRAMS = {
    "en": (r"(?:virtual )?assistant|chat ?bot|bot", "The "),
    "nl": (r"(?:virtuele )?assistent|chat ?bot|bot", "De "),
    "de": (r"(?:virtueller )?assistent|chat-?bot|bot", "Der "),
    "fr": (r"chat ?bot|bot", "Le "),
    "es": (r"asistente virtual|chat ?bot|bot", "El "),
}
"""What a program is called that has no name, and the article that stands before it."""


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
    called, article = _PROGRAMS.get(language, ("", ""))
    if not called or not re.fullmatch(called, name, re.IGNORECASE):
        if language == "fr" and re.fullmatch("assistant virtuel", name, re.IGNORECASE):
            return f"L'{name.lower()}"
        return name
    return f"{article}{name[:1].upper()}{name[1:]}" if language == "de" else f"{article}{name.lower()}"

"""What casebook itself wrote to be read or sent: a page, a document, a table, a calendar, a message. None of it is read back in.

Its lines look like those of a chat (a day, a name, a colon, what was said), so it is known before they are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from casebook.importers.zip_names import OWN
from casebook.parsing.transcripts.chats.heads import head_of
from casebook.text.documents.decoding import decoded

if TYPE_CHECKING:
    from casebook.language.language import Language

_BEGINNINGS = (
    (
        "a page",
        r"\s*<!DOCTYPE html>(?s:.{0,300})<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#x27;none",
    ),
    ("a calendar", r"BEGIN:VCALENDAR\s(?s:.{0,200})^PRODID:-//casebook//"),
    ("a table", r"(?:sep=.\s+)?\"?ref\"?[,;\t]\"?kind\"?[,;\t]\"?at\"?[,;\t]\"?text\"?[,;\t]"),
    ("JSON", r"\s*\{\s*\"format\":\s*\"casebook/\d"),
)
_DOCUMENT, _MESSAGE, _FORM = "a document", "a message", "a letter or a script"
TO_BE_PASTED = (_DOCUMENT, _MESSAGE, _FORM)
"""What is plain text, and may stand among what somebody pastes."""

_SHORTEST, _FEWEST_FIXED = 8, 2
"""So many lines of a form stand in it word for word at least, each of so many characters. Our own choice."""

_LOOKED_AT = 20
"""So many lines tell whether it is a chat. Our own choice."""

_OF_ANYBODY = frozenset(("dear_company", "dear_unknown", "regards", "faithfully", "thanks"))
"""What stands in anybody's letter."""

_PACKED = re.compile(r"\d\d+-[^/]+|manifest\.txt")


_CLOSED_BEFORE = (
    "Please give me your name and a reference.",
    "Bitte Ihren Namen und eine Vorgangsnummer nennen.",
    "Votre nom et un numéro de dossier, s'il vous plaît.",
)
"""How messages of an earlier casebook end."""


def own_writing(content: bytes) -> str | None:
    """What of casebook's own a file is, in words, from what it holds or how it begins; None of all others."""
    text = decoded(content)
    for what, pattern in _BEGINNINGS:
        if re.match(pattern, text, re.MULTILINE):
            return what
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) < 2:
        return None
    if lines[0].startswith("# ") and any(_is_as_of(lines[1], language) for language in _languages()):
        return _DOCUMENT
    if _is_chat(lines):
        return None
    if _is_form(lines):
        return _FORM
    return _MESSAGE if _is_message(lines) else None


def own_zip(content: bytes) -> str | None:
    """What of casebook's own a ZIP is, in words; None of all others, and of what is none."""
    from io import BytesIO

    from casebook.importers.given_source import look_at

    names = look_at(BytesIO(content)).names
    if OWN in names:
        return "a ZIP"
    return "a pack of files" if is_own_pack(names) else None


def is_own_pack(names: Sequence[str]) -> bool:
    """Whether these names in a ZIP are those of a pack: files in their order, and the list of them."""
    return "manifest.txt" in names and len(names) > 1 and all(map(_PACKED.fullmatch, names))


def _is_chat(lines: Sequence[str]) -> bool:
    """Whether most lines begin with a name, as nothing does that casebook writes: then no words of a language have to be loaded,
    which takes longer than to read the chat."""
    first = lines[:_LOOKED_AT]
    return _begins_with_name(first[0]) and 2 * sum(map(_begins_with_name, first)) > len(first)


def _begins_with_name(line: str) -> bool:
    head = head_of(line)
    return head is not None and not any(map(str.isdigit, head.name))


def _is_message(lines: Sequence[str]) -> bool:
    """Whether lines are a message to be pasted: it ends as those do. A chat in which one was pasted begins with a name."""
    closings = (*_CLOSED_BEFORE, *(closing for language in _languages() for closing in language.closings))
    return not _begins_with_name(lines[0]) and lines[-1].endswith(closings)


def _is_form(lines: Sequence[str]) -> bool:
    """Whether lines have the headings and blanks of a letter, or of what is read out, in one language."""
    from casebook.language.language import LANGUAGES

    for name in LANGUAGES.values():
        forms = import_module(f"casebook.language.{name}.forms").FORMS
        texts = (text for field, text in vars(forms).items() if field not in _OF_ANYBODY and isinstance(text, str))
        fixed = {text for text in texts if len(text) >= _SHORTEST}
        if sum(line.strip("# ") in fixed for line in lines) >= _FEWEST_FIXED:
            return True
    return False


def _is_as_of(line: str, language: Language) -> bool:
    before, _, behind = language.as_of.partition("{")
    return bool(before) and line.startswith(before) and line.endswith(behind.partition("}")[2])


def _languages() -> Iterator[Language]:
    from casebook.language.language import LANGUAGES, language_named

    return map(language_named, LANGUAGES)

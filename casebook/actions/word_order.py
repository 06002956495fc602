"""Words in the wrong order: the case comes first, and where it clearly stands later nothing is recorded.

A record in the wrong case is worse than a question: what names one case by a number in it, and stands before the handle
of another, was not meant as the case; nor where that handle is only begun, or has a slip in it. What names nothing, and
is near to nothing, is none either where a word behind it is near to one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from casebook.actions.suggested_commands import quoted
from casebook.errors import UsageError, shortened
from casebook.store.errors import NoSuchCase, SeveralCases
from casebook.store.reader import Reader, key_of


class WrongOrder(UsageError):
    """A case was typed behind what belongs after it; `way` is the command line that was meant."""

    def __init__(self, typed: str, handle: str, way: str) -> None:
        self.typed, self.handle, self.way = typed, handle, way

    def __str__(self) -> str:
        return f"'{shortened(self.handle)}' is a case, and the case comes before '{shortened(self.typed)}'; type {self.way}."


class CaseToOpen(NoSuchCase):
    """Nothing in the book goes by that name, nor by one that is near: it may be a case that is yet to be opened.

    What is proposed is a line that is not refused in its turn: what no case can be called is left to be named.
    """

    def __init__(self, name: str, command: str, others: Sequence[str] = ()) -> None:
        super().__init__(name, ())
        self.command, self.others = command, others

    def __str__(self) -> str:
        from casebook.actions.answers.case_answers import has_form_of_handle

        handle, opens = (self.name, "opens it") if has_form_of_handle(self.name) else ("HANDLE", "opens one")
        command, words = ("add", [handle, *self.others]) if self.command == "add" else ("open", [handle])
        way = f"casebook {command} {' '.join(map(quoted, words))} --company NAME"
        return f"no case goes by '{shortened(self.name)}'; `casebook cases` lists yours, and this {opens}: {way}."


def check_case_first(reader: Reader, command: str, name: Optional[str], others: Sequence[Optional[str]]) -> None:
    """Only if `name`, the first of the words after this command, is meant as the case. Raises WrongOrder.

    It is not, where it is no handle and one of the others is; nor where it names nothing, or a case by a number in it, and
    one of the others does, begun or nearly.
    """
    later = [word for word in others if word and word != "-"]
    if name is None or not later or reader.has_handle(name):
        return
    meant = [(word, word.rpartition("/")[0] if _is_ref(word) else word) for word in later]
    for word, case in meant:
        if reader.has_handle(case):
            raise _wrong_order(reader.case_named(case).handle, command, name, word, later)
    has_blanks = any(map(str.isspace, name))
    named = _nearest(reader, name, near=not has_blanks)
    if named is not None and not _goes_by_number(named, name):
        return
    if named is not None:
        for word, case in meant:
            handle = handle_meant(reader, case)
            if handle not in (None, named):
                raise _wrong_order(str(handle), command, name, word, later)
        return
    for word, case in meant:
        handle = _nearest(reader, case, near=False) or handle_meant(reader, case)
        if handle:
            raise _wrong_order(handle, command, name, word, later)


def handle_meant(reader: Reader, word: str) -> Optional[str]:
    """The handle that the word begins, or is nearly; None for words of more than one, names of files and numbers."""
    if any(map(str.isspace, word)) or "." in word or "=" in word:
        return None
    handle = _nearest(reader, word, near=True)
    return None if handle is None or _goes_by_number(handle, word) else handle


def _wrong_order(handle: str, command: str, name: str, word: str, later: Sequence[str]) -> WrongOrder:
    rest = [name, *(other for other in later if other != word)]
    to = f" --to {handle}/{word.rpartition('/')[2]}" if command == "attach" and _is_ref(word) else ""
    return WrongOrder(name, handle, f"casebook {command} {handle} {' '.join(map(quoted, rest))}{to}")


def _nearest(reader: Reader, name: str, *, near: bool) -> Optional[str]:
    """The handle of the case of this name, or with `near` of the one that is nearest to it; None where there is none."""
    try:
        return reader.case_named(name).handle
    except NoSuchCase as refusal:
        return next(iter(refusal.near), None) if near else None
    except SeveralCases as refusal:
        return refusal.handles[0] if near else None


def _goes_by_number(handle: str, name: str) -> bool:
    """Whether it was by a number that the name found the case, and not by its handle, its beginning or what is near to it."""
    return any(map(str.isdigit, name)) and not key_of(handle).startswith(key_of(name))


def _is_ref(word: str) -> bool:
    """Whether it has the form of an entry: `towel/3`."""
    return word.rpartition("/")[2].isdecimal() and not word.startswith("/")

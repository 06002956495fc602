"""When words of a case that name a day by the one on which they are said (yesterday, by Friday) were typed: of its revisions, or
of the mail that the person wrote them in before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.records.kinds import TOLD_LATER, Contact
from casebook.records.revision import Action
from casebook.records.vocabularies import IN_WRITING
from casebook.text.sentences import sentences
from casebook.text.words.relative_words import RELATIVE

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Entry, TypedWords
    from casebook.records.revision import Revision
    from casebook.records.values import Moment

_AS_BEFORE = frozenset((Action.UNDONE, Action.REDONE))
"""What brings words back that were typed before."""


def typed_words(case: Case, states: Sequence[Revision], entries: Iterable[Entry]) -> TypedWords:
    """When each of them was typed, in the sentence in which it stands, of a case with these entries: unknown of what was imported
    and stands in no mail of the person's, or was typed there on two days."""
    found: dict[tuple[str, str], Moment | None] = {}
    contacts = (each for each in entries if isinstance(each, Contact) and each.channel in IN_WRITING)
    sent = [(each.at, _plain(each.text or "")) for each in contacts if not each.incoming]
    for name in TOLD_LATER:
        for words, sentence in _told(getattr(case, name)):
            at, before = _first(_sent(sentence, sent), _typed(name, sentence, states)), found.get((name, words))
            is_first = (name, words) not in found
            is_same = at is not None and before is not None and at.day == before.day
            found[name, words] = at if is_first or is_same else None
    return found


def _told(text: str | None) -> Iterator[tuple[str, str]]:
    for sentence in sentences(text or ""):
        for words in RELATIVE.finditer(sentence):
            yield words[0].casefold(), sentence


def _typed(name: str, sentence: str, states: Sequence[Revision]) -> Moment | None:
    """When this sentence was typed last; one that was undone and given back, when it was typed before."""
    typed, is_there = None, False
    for state in (each for each in states if each.body is not None):
        was_there, is_there = is_there, sentence in ((state.body or {}).get(name) or "")
        if is_there and not was_there and not (state.action in _AS_BEFORE and typed is not None):
            typed = None if state.action is Action.IMPORTED else state.written
    return typed


def _sent(sentence: str, sent: Iterable[tuple[Moment, str]]) -> Moment | None:
    """When the person first wrote this sentence to the company, of when they wrote what; None where they did not."""
    plain = _plain(sentence)
    return next((at for at, text in sent if plain in text), None)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _first(*moments: Moment | None) -> Moment | None:
    return min(filter(None, moments), key=lambda each: each.instant, default=None)

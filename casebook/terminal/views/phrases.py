"""Ready phrases, as they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.language.phrases import WHEN
from casebook.terminal.lines import Line, named

if TYPE_CHECKING:
    from casebook.actions.say import Phrase


class PhraseView(NamedTuple):
    """One phrase: alone, so that it can be piped and pasted; on a terminal with the person's own language below it."""

    phrase: Phrase
    now: datetime
    is_own_told: bool = False

    def text(self) -> str:
        """What to say; below it, in brackets, the same in the other language."""
        return _said(self.phrase, "\n", is_own_told=self.is_own_told)

    def document(self) -> dict[str, Any]:
        """The phrase under its situation, as JSON."""
        from casebook.exporters.document import document_head

        return document_head(self.now) | {"phrases": [phrase_told(self.phrase)]}


class PhraseList(NamedTuple):
    """All situations with what each is for, and, where they are filled in from a case, the phrases themselves: on a terminal each
    with the person's own language below it."""

    phrases: Sequence[Phrase]
    now: datetime
    is_filled: bool
    is_own_told: bool = False

    def text(self) -> str | tuple[Line, ...]:
        """A line for each situation; where a case was named the phrases below them, to be copied as they are."""
        when = {each.situation.value: WHEN[each.situation] for each in self.phrases}
        if not self.is_filled:
            return named(when)
        said = (_said(each, "", is_own_told=self.is_own_told) for each in self.phrases)
        return "\n".join(f"{name}: {told}\n{text}" for (name, told), text in zip(when.items(), said, strict=True))

    def document(self) -> dict[str, Any]:
        """All of them."""
        from casebook.exporters.document import document_head

        return document_head(self.now) | {"phrases": [phrase_told(phrase) for phrase in self.phrases]}


def _said(phrase: Phrase, apart: str, *, is_own_told: bool) -> str:
    """What to say; below it, in brackets, the same in the person's own language, where that is another and told."""
    own = f"{apart}({phrase.own})\n" if phrase.own and is_own_told else ""
    return f"{phrase.text}\n{own}"


def phrase_told(phrase: Phrase) -> dict[str, Any]:
    """A phrase with its situation, as JSON has it."""
    return {
        "situation": phrase.situation.value,
        "for": WHEN[phrase.situation],
        "text": phrase.text,
        "language": phrase.language,
        "own": phrase.own or None,
    }

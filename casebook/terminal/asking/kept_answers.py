"""What is typed in answer to questions, kept in a file beside the book, and offered again until it is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from casebook.actions.answers.contact_answers import Made
from casebook.actions.questions.contact_sheet import TakenAs
from casebook.errors import reason_of
from casebook.files.drafts import Kept, OpenDraft, case_of, is_held, left_behind
from casebook.records.values import Moment
from casebook.store.sqlite.file_names import folder_beside
from casebook.terminal.asking.questions import confirm
from casebook.terminal.output import warn
from casebook.text.words.day_names import short_day

if TYPE_CHECKING:
    from casebook.actions.questions.sheet import AnswerSheet
    from casebook.terminal.context import Context

_LONGEST_TOLD = 120
"""So much is shown of what was typed, in characters."""


def drafts_of(ctx: Context) -> Path:
    """The folder beside the book in which what is being typed is kept."""
    return folder_beside(ctx.book, ".drafts")


class KeptAnswers:
    """Answers that are kept while they are typed."""

    def __init__(self, draft: OpenDraft) -> None:
        self._draft = draft

    @classmethod
    @contextmanager
    def beginning(cls, ctx: Context, what: str, handle: str, before: Optional[Kept]) -> Iterator[KeptAnswers]:
        """What keeps answers to `casebook WHAT` about this case from here on, going on with those of before; where it ends before
        they are recorded, it is said that they are offered again."""
        about = {"what": what, "case": handle, "at": ctx.now.isoformat(timespec="minutes")}
        draft = OpenDraft(drafts_of(ctx), about, before)
        try:
            if before is not None:
                draft.hold()
            yield cls(draft)
        finally:
            draft.close()
            if draft.is_there and not (_says_anything(draft.answers) or draft.pasted):
                draft.remove()
            if draft.is_there:
                warn(ctx, f"what you typed is kept, and `casebook {what}` offers it again.")

    def type(self, name: str, text: str, *, again: bool = False) -> Optional[str]:
        """Keep this as the answer, which was typed before where it is taken `again`; why it could not be kept, else nothing."""
        try:
            self._draft.type(name, text, again=again)
        except OSError as error:
            return f"what you type cannot be kept, should this end early: {reason_of(error)}"
        return None

    def paste(self, text: str, taken: Optional[TakenAs]) -> Optional[str]:
        """Keep what was pasted beside the answers, an empty text for nothing, and as what it was taken, if it was; why it could
        not be kept, else nothing."""
        try:
            self._draft.paste(text, taken=taken is not None, beside=_written(taken) if taken else None)
        except OSError as error:
            return f"what you pasted cannot be kept, should this end early: {reason_of(error)}"
        return None

    def recorded(self) -> None:
        """What was typed is in the book now."""
        self._draft.remove()


def taken_up(ctx: Context, what: str, handle: str, pasted: Optional[Callable[[str], object]] = None) -> Optional[Kept]:
    """What was typed about this before, of this case or where none was named, and not recorded, if the person goes on with it.
    What was `pasted` meanwhile is no answer to that."""
    for kept in left_behind(drafts_of(ctx)):
        case = case_of(kept)
        if not (_says_anything(kept.answers) or kept.pasted):
            kept.path.unlink(missing_ok=True)
            continue
        if kept.about.get("what") != what or (handle and case not in ("", handle)):
            continue
        if confirm(ctx, f"{_words_of(kept)} Go on with that?", default=True, pasted=pasted):
            if kept.path.exists() and not is_held(kept.path):
                return kept
            warn(ctx, "that was taken up on another terminal meanwhile.")
            continue
        if confirm(ctx, "Throw it away?", pasted=pasted):
            kept.path.unlink(missing_ok=True)
    return None


def type_again(sheet: AnswerSheet[Any], before: Kept, kept: KeptAnswers) -> None:
    """Answer as before; a day is the one that was meant at the moment it was typed, and is kept as that."""
    for name, text in before.answers.items():
        sheet.type_again(name, text, before.typed_at(name))
        kept.type(name, sheet.typed[name], again=True)


def taken_as(before: Kept) -> TakenAs:
    """As what a paste was taken that was kept."""
    made = before.beside.get("made")
    read = {str(words): _maker(one) for words, one in made.items()} if isinstance(made, dict) else {}
    return TakenAs(read, bool(before.beside.get("all")))


def _written(taken: TakenAs) -> dict[str, Any]:
    made = {
        words: [one.agent, *((one.at.at, one.at.zone, one.at.instant) if one.at else ())]
        for words, one in taken.made.items()
    }
    return {"made": made, "all": taken.is_all}


def _maker(written: Sequence[str]) -> Made:
    agent, *at = written
    return Made(agent, Moment(*at) if at else None)


def _says_anything(answers: Mapping[str, str]) -> bool:
    """Whether more was typed than which case it is."""
    return any(text.strip() for name, text in answers.items() if name != "case")


def _words_of(kept: Kept) -> str:
    """`What you typed on 20 Nov 12:00 was not recorded: towel, Maria, She will refund it.`"""
    begun = kept.begun
    when = f" on {short_day(begun.date())} {begun:%H:%M}" if begun else ""
    said = [_told(name, " ".join(text.split())) for name, text in kept.answers.items() if text.strip()]
    told = ", ".join([*said, *(["what you pasted"] if kept.pasted else [])])
    return f"What you typed{when} was not recorded: {told[:_LONGEST_TOLD].rstrip('.')}{'…' if len(told) > _LONGEST_TOLD else '.'}"


def _told(name: str, text: str) -> str:
    """`towel/4 kept` of what became of a promise, whose question is called after it; else the answer alone."""
    asked, _, ref = name.partition("-")
    return f"{ref} {text}" if asked == "became" else text

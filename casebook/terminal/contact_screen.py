"""A contact asked on one screen: what is typed is kept at every key, and offered again until it is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.contact_sheet import CASE, ContactSheet
from casebook.actions.input_files import TRANSCRIPT, InputFile, typed_file
from casebook.actions.known_answers import KnownAnswers
from casebook.errors import WrongValue, reason_of
from casebook.files.drafts import Draft, Kept, left_behind
from casebook.terminal.asking import Asking
from casebook.terminal.output import warn
from casebook.terminal.pasted_transcript import transcript_in
from casebook.terminal.questions import confirm
from casebook.terminal.results import preview
from casebook.text.day_names import short_day

if TYPE_CHECKING:
    from casebook.actions.contact_answers import ContactAnswers
    from casebook.records.kinds import Case
    from casebook.terminal.context import Context


class ToLog(NamedTuple):
    """The contact as it was asked, with the files that were pasted, and the draft that is to go once it is recorded."""

    case: Case
    answers: ContactAnswers
    files: Sequence[InputFile]
    draft: Draft


@contextmanager
def contact_asked(
    ctx: Context, base: ContactAnswers, case: Case | str | None, as_set: Callable[[Case], Case]
) -> Iterator[ToLog]:
    """The contact that the person would have recorded; `case` is the one that is meant, or what was typed as its name.

    Whatever ends this before it is recorded, what was typed is kept, and that is said. Raises KeyboardInterrupt.
    """
    with _known(ctx) as known:
        sheet = ContactSheet(known, ctx.clock, base, None if isinstance(case, str) else case, as_set)
        kept = _taken_up(ctx, case)
        draft = Draft(drafts_of(ctx), {"case": _handle(case), "at": ctx.now.isoformat(timespec="minutes")}, kept)
        if isinstance(case, str):
            sheet.type(CASE, case)
        if kept is not None:
            _show_again(sheet, kept)
        try:
            _ask(ctx, sheet, draft, kept.last if kept else "")
            files = [] if sheet.pasted is None else [typed_file(TRANSCRIPT, _bytes_of(sheet.pasted))]
            yield ToLog(sheet.case, sheet.answers, files, draft)
        except BaseException:
            if draft.is_there:
                warn(ctx, "nothing was recorded; what you typed is kept, and `casebook add` offers it again.")
            raise
        finally:
            draft.close()


def drafts_of(ctx: Context) -> Path:
    """The folder beside the book in which what is being typed is kept."""
    return ctx.book.with_name(f"{ctx.book.name}.drafts")


@contextmanager
def _known(ctx: Context) -> Iterator[KnownAnswers]:
    if not ctx.book.exists():
        yield KnownAnswers(None)
        return
    with ctx.connection() as connection:
        yield KnownAnswers(connection)


def _ask(ctx: Context, sheet: ContactSheet, draft: Draft, begin: str) -> None:
    from casebook.terminal.question_screen import ask_on_screen

    def keep(name: str, text: str) -> Optional[str]:
        return _kept(lambda: draft.type(name, text))

    def keep_paste(text: str) -> Optional[str]:
        return _kept(lambda: draft.paste(text))

    asking = Asking(sheet, keep, lambda text: transcript_in(sheet, text, keep_paste), begin)
    ask_on_screen(asking, lambda: _record_lines(sheet), colour=ctx.colour)


def _kept(keep: Callable[[], None]) -> Optional[str]:
    """Nothing where it could be kept, else why not."""
    try:
        keep()
    except OSError as error:
        return f"what you type cannot be kept, should this end early: {reason_of(error)}"
    return None


def _record_lines(sheet: ContactSheet) -> list[str]:
    """What would be recorded, a line an entry."""
    try:
        entries = sheet.entries()
    except WrongValue as refusal:
        return [f"! {refusal}"]
    lines = preview(sheet.case_shown(), entries)
    shown = lines if sheet.case.company else lines[1:]
    kept = [] if sheet.pasted is None else [f"the transcript, {len(sheet.pasted.splitlines())} lines, is kept with it"]
    return [*shown, *kept]


def _taken_up(ctx: Context, case: Case | str | None) -> Optional[Kept]:
    """A draft that was left behind, of this case or of none that was named, where the person goes on with it."""
    for kept in left_behind(drafts_of(ctx)):
        if case is not None and kept.answers.get(CASE, kept.about.get(CASE, "")) not in ("", _handle(case)):
            continue
        if confirm(ctx, f"{_words_of(kept)} Go on with that?", default=True):
            return kept
        if confirm(ctx, "Throw it away?"):
            kept.path.unlink(missing_ok=True)
    return None


def _words_of(kept: Kept) -> str:
    """`What you typed on 20 Nov 12:00 was not recorded: towel, Maria, She will refund it.`"""
    try:
        begun = datetime.fromisoformat(kept.about.get("at", ""))
        when = f" on {short_day(begun.date())} {begun:%H:%M}"
    except ValueError:
        when = ""
    told = ", ".join(" ".join(text.split()) for text in kept.answers.values() if text.strip())
    return f"What you typed{when} was not recorded: {told[:120]}{'…' if len(told) > 120 else '.'}"


def _show_again(sheet: ContactSheet, kept: Kept) -> None:
    for name, text in kept.answers.items():
        sheet.type(name, text)
    if kept.pasted is not None:
        sheet.take(sheet.read(kept.pasted), kept.pasted, left_alone=kept.answers)


def _handle(case: Case | str | None) -> str:
    return case if isinstance(case, str) else case.handle if case else ""


def _bytes_of(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")

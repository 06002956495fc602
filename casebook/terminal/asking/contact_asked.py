"""A contact that is asked for, on one screen or line by line: what is typed is kept at once, and offered again until it is
recorded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.answers.contact_answers import EmptyContact, says_anything
from casebook.actions.files.input_files import TRANSCRIPT, InputFile, typed_file
from casebook.actions.questions.contact_sheet import CASE, COMPANY, ContactSheet
from casebook.files.drafts import PASTED, case_of
from casebook.parsing.dates.moments import moment_now
from casebook.terminal.asking.kept_answers import KeptAnswers, taken_as, taken_up, type_again
from casebook.terminal.asking.questions import with_details_offered
from casebook.terminal.asking.sheet_asked import Plain, known_answers, record_lines
from casebook.terminal.output import warn

if TYPE_CHECKING:
    from casebook.actions.answers.contact_answers import ContactAnswers
    from casebook.files.drafts import Kept
    from casebook.parsing.clock import Clock
    from casebook.records.kinds import Case
    from casebook.terminal.asking.pasted_transcript import PastedTranscript
    from casebook.terminal.context import Context


class ToLog(NamedTuple):
    """The contact as it was asked, with the files that were pasted, and what was typed, which is to go once it is recorded."""

    case: Case
    answers: ContactAnswers
    files: Sequence[InputFile]
    kept: KeptAnswers


@contextmanager
def contact_asked(
    ctx: Context,
    base: ContactAnswers,
    case: Case | str | None,
    as_set: Callable[[Case], Case],
    plain: Optional[Plain] = None,
) -> Iterator[Optional[ToLog]]:
    """The contact that the person would have recorded; `case` is the one that is meant, or what was typed as its name.

    None where the person would rather not. Whatever ends this before it is recorded, what was typed is kept, and that is said.
    Raises KeyboardInterrupt, EOFError, EmptyContact.
    """
    with known_answers(ctx) as known:
        handle = case if isinstance(case, str) else case.handle if case else ""
        pasted: list[str] = []
        before = taken_up(ctx, "add", handle, pasted.append)
        case = (case_of(before) or None) if case is None and before is not None else case
        base = base if before is None else _as_begun(base, before, ctx.clock)
        with KeptAnswers.beginning(ctx, "add", handle, before) as kept:
            sheet = ContactSheet(known, ctx.clock, base, None if isinstance(case, str) else case, as_set)
            if isinstance(case, str):
                sheet.type(CASE, case)
            if before is not None:
                _show_again(sheet, before, kept)
            first = _Undecided.of(before, pasted)
            if plain is None:
                agreed = _ask_on_screen(ctx, sheet, kept, before.last if before else "", first)
            else:
                agreed = _asked_line_by_line(ctx, sheet, kept, plain.given, first, before)
            if not agreed:
                warn(ctx, "nothing was recorded.")
                yield None
                return
            files = [] if sheet.pasted is None else [typed_file(TRANSCRIPT, _bytes_of(sheet.pasted))]
            own_name = known.person.names if known.person else ""
            said = with_details_offered(ctx, sheet.case, sheet.answers._replace(own_name=own_name))
            yield ToLog(sheet.case, said, files, kept)


class _Undecided(NamedTuple):
    """What was pasted before the first question, and when, if not now: it was not said yet what becomes of it."""

    text: str
    at: Optional[datetime]

    @classmethod
    def of(cls, before: Optional[Kept], pasted: Sequence[str]) -> Optional[_Undecided]:
        """What was pasted `before` and is kept, and what came since; None where nothing did."""
        kept = before.undecided if before else None
        texts = [*([kept] if kept else []), *pasted]
        at = before.typed_at(PASTED) if before and kept else None
        return cls("\n".join(text.rstrip("\n") for text in texts) + "\n", at) if texts else None


def _ask_on_screen(
    ctx: Context, sheet: ContactSheet, kept: KeptAnswers, begin: str, first: Optional[_Undecided]
) -> bool:
    from casebook.terminal.asking.asking import Asking
    from casebook.terminal.asking.pasted_transcript import transcript_in
    from casebook.terminal.asking.question_screen import ask_on_screen

    asking = Asking(sheet, kept.type, lambda text: transcript_in(sheet, text, kept.paste), begin)
    if first is not None:
        text = asking.offer(first.text, transcript_in(sheet, first.text, kept.paste, first.at))
        asking.change("\n".join(filter(None, [asking.text, text])))
    return ask_on_screen(asking, lambda: _record_lines(sheet), colour=ctx.colour)


def _asked_line_by_line(
    ctx: Context,
    sheet: ContactSheet,
    kept: KeptAnswers,
    given: Collection[str],
    first: Optional[_Undecided],
    before: Optional[Kept],
) -> bool:
    from casebook.terminal.asking.contact_questions import agreed_sheet, ask_contact, begin_questions, case_asked
    from casebook.terminal.asking.line_questions import keep_all, offer_paste
    from casebook.terminal.asking.pasted_transcript import transcript_in

    def read_paste(text: str) -> Optional[PastedTranscript]:
        return transcript_in(sheet, text, kept.paste)

    begin_questions(ctx, sheet.title)
    undecided = transcript_in(sheet, first.text, kept.paste, first.at) if first else None
    if first and undecided is None:
        sheet.type(sheet.long, "\n".join(filter(None, [sheet.typed.get(sheet.long), first.text.strip()])))
        kept.type(sheet.long, sheet.typed[sheet.long])
    took = undecided is not None and offer_paste(undecided)
    if took and sheet.is_case_open and sheet.missing(CASE) is None:
        sheet.name_case(sheet.case)
    is_whole = case_asked(ctx, sheet, kept.type, read_paste) or took
    kept.type(CASE, sheet.case.handle)
    if is_whole:
        keep_all(sheet, kept.type)
    else:
        begin = before.last if before else ""
        ask_contact(ctx, sheet, kept.type, given, again=before is not None, begin=begin, read_paste=read_paste)
    if not says_anything(sheet.answers) and sheet.pasted is None:
        raise EmptyContact(sheet.case.handle)
    return agreed_sheet(ctx, sheet, kept.type)


def _record_lines(sheet: ContactSheet) -> list[str]:
    """What would be recorded, a line an entry."""
    kept = [] if sheet.pasted is None else [f"the transcript, {len(sheet.pasted.splitlines())} lines, is kept with it"]
    return [*record_lines(sheet), *kept]


def _as_begun(base: ContactAnswers, before: Kept, clock: Clock) -> ContactAnswers:
    """The answers as they were when this was begun: that is when it took place, if nobody says otherwise."""
    if before.begun is None or base.date is not None:
        return base
    return base._replace(contact=replace(base.contact, at=moment_now(replace(clock, now=before.begun))))


def _show_again(sheet: ContactSheet, before: Kept, kept: KeptAnswers) -> None:
    for name in (CASE, COMPANY):
        sheet.type(name, before.answers.get(name, sheet.typed.get(name, "")))
    if before.taken is not None:
        at, taken = before.typed_at(PASTED), taken_as(before)
        read = sheet.read(before.taken, at=at)
        sheet.take(read.with_agreed(read.likely) if taken.is_all else read, before.taken, at=at)
        sheet.say_made(taken.made)
    type_again(sheet, before, kept)


def _bytes_of(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")

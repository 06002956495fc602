"""A contact that is going on, on a terminal: what to have at hand, and each line on disk before the next is typed.

What is shown and typed is a screen of its own where there is one (`live_screen`), or lines one below the other, as a screen
reader has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from casebook.actions.files.input_files import TRANSCRIPT, typed_file
from casebook.actions.live import Live, Stamped, read_in, still_to_ask
from casebook.actions.live_checks import check_line, day_told
from casebook.actions.looking.brief import AtHand
from casebook.actions.say import phrase_of
from casebook.actions.transcript import read_file
from casebook.errors import CasebookError, reason_of
from casebook.files.drafts import OpenDraft
from casebook.files.line_log import add_line, remove_lines
from casebook.language.phrases import Situation
from casebook.parsing.clock import Clock
from casebook.parsing.live_lines import READ_PARTS, UNDO, LivePart, is_undo, said_in, unknown_word
from casebook.parsing.transcripts.reading import KnownSpeakers
from casebook.records.frozen import Frozen
from casebook.records.kinds import CaseWithEntries
from casebook.records.person import Person
from casebook.records.vocabularies import Channel, Role
from casebook.terminal.asking.questions import say, why_words
from casebook.terminal.live_clock import clock_words
from casebook.terminal.live_left_behind import (
    LINE,
    NotKept,
    channel_left,
    file_of,
    held_line,
    is_gone_on_with,
    is_left,
    let_go,
    lines_left,
    take_out_last,
)
from casebook.terminal.output import warn
from casebook.terminal.screens.transcript import finding_words, is_recorded
from casebook.terminal.stdin import with_lines_waiting
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.terminal.context import Context


NO_LINE = "there is no line to take out."


class LiveSession(Frozen):
    """What is at hand during the contact: the case as it was, what was typed, and the file that it is kept in."""

    recorded: CaseWithEntries
    shown: AtHand
    person: Person
    live: Live
    file: Path
    typing: OpenDraft
    clock: Clock

    @property
    def known(self) -> KnownSpeakers:
        """What the book knows of those who speak in a transcript."""
        return KnownSpeakers.in_case(self.person.name or self.person.customer, self.recorded.case)

    def pieces(self, typed: str) -> list[str]:
        """What was typed or pasted, line by line; a chat is one piece: not all of its lines are fields, and somebody speaks."""
        lines = list(filter(None, map(str.strip, typed.splitlines())))
        agents = self.live.every(LivePart.AGENT)
        if len(lines) < 2 or all(said_in(line, agents).part is not LivePart.NOTE for line in lines):
            return lines
        file = typed_file(TRANSCRIPT, typed.encode("utf-8", "surrogateescape"))
        return [typed.strip("\n")] if read_file(file, self.known, self.clock, ()).has_speech else lines

    def add(self, typed: str, now: datetime) -> Optional[CasebookError]:
        """Keep a line; why it is a note, where it is a field whose value cannot be used, or a transcript that cannot be read.

        Raises NotKept, and then it is not kept."""
        if is_undo(typed):
            self.undo()
            return None
        kept = [typed]
        refusal = self.live.add(Stamped(now, typed))
        try:
            self.read_transcripts()
        except CasebookError as unread:
            self.live.take_back()
            refusal, kept = unread, [f"{LivePart.NOTE}: {line}" for line in typed.splitlines()]
            for line in kept:
                self.live.add(Stamped(now, line))
        try:
            if self.live.option and not self.file.exists():
                add_line(self.file, {"channel": self.live.option.value})
            for line in kept:
                add_line(self.file, {"at": now.isoformat(timespec="seconds"), "typed": line})
        except OSError as error:
            for _ in kept:
                self.live.take_back()
            raise NotKept(reason_of(error)) from None
        return refusal

    def undo(self) -> Optional[str]:
        """Take the last line out, on the disk too, and give it as it was typed; None where there is none. Raises NotKept."""
        if not self.live.lines:
            return None
        try:
            take_out_last(self.file)
        except OSError as error:
            raise NotKept(reason_of(error)) from None
        last = self.live.take_back()
        with suppress(CasebookError):  # of those before, which were read
            self.read_transcripts()
        return last.typed if last else None

    def told(self, typed: str, refusal: Optional[CasebookError]) -> str:
        """What is to be said of a line that was kept: why it is a note, where it begins like a field, or that the day it names is
        none; else nothing."""
        if refusal is not None:
            return f"{why_words(refusal)} It is kept as a note; {UNDO} takes it out."
        is_day = self.live.said[-1].part is LivePart.BY and self.day_at(len(self.live.said) - 1) == ""
        return unknown_word(typed, self.live.every(LivePart.AGENT)) or (
            f"no day is understood in '{typed}'." if is_day else ""
        )

    def day_at(self, at: int) -> Optional[str]:
        """When the promise of this line is due, as it is understood; None where it tells of none."""
        return day_told(self.live, at, self.recorded.case, self.clock)

    def keep_half(self, typed: str) -> None:
        """Keep what is being typed, before Enter is; once nothing stands there, nothing of it. Raises NotKept."""
        try:
            if typed:
                self.typing.type(LINE, typed)
            elif self.typing.answers.get(LINE):
                self.typing.clear()
        except OSError as error:
            raise NotKept(reason_of(error)) from None

    def read_transcripts(self) -> None:
        """Read what was pasted and named, beside what was typed. Raises NotAFile, FileUnreadable, FileTooLarge."""
        self.live.found = ()
        if self.live.every(*READ_PARTS):
            self.live.found = read_in(self.live, self.live.transcripts(self.known, self.clock), self.known, self.clock)

    def read_words(self) -> list[str]:
        """What was read out of transcripts and is recorded, each value with its line."""
        return [finding_words(one) for one in self.live.found if is_recorded(one)] or ["nothing is read out of it"]

    def phrase(self, situation: Situation, now: datetime) -> str:
        """What to say in this situation, in the case's language."""
        return phrase_of(self.recorded, situation, now, self.person, self.shown.company).text

    def to_ask(self, ctx: Context) -> list[str]:
        """What still has to be asked for."""
        return still_to_ask(self.live, self.recorded.case, ctx.clock)


def session_of(
    ctx: Context,
    recorded: CaseWithEntries,
    person: Person,
    shown: AtHand,
    option: Optional[Channel] = None,
    pasted: Optional[list[str]] = None,
    *,
    goes_on: bool = False,
) -> Optional[LiveSession]:
    """The session of a case, which nobody else has from then on: where one was left behind, it is gone on with, or thrown away,
    or None for neither; where the person said that it `goes_on` nothing is asked. What was `pasted` at a question before it is
    of the contact. Raises NotKept, TypedElsewhere."""
    pasted = [] if pasted is None else pasted
    file = file_of(ctx, recorded.case)
    try:
        typing = held_line(file, recorded.case)
        if is_left(file) and not goes_on:
            agreed = is_gone_on_with(ctx, recorded.case, lines_left(file), pasted.append)
            let_go(typing)
            if agreed is None:
                return None
            typing = held_line(file, recorded.case)
        before = channel_left(file)
        if option and file.exists() and option is not before:
            add_line(file, {"channel": option.value})
    except OSError as error:
        raise NotKept(reason_of(error)) from None
    live = Live(ctx.now, lines_left(file), option or before, partial(check_line, case=recorded.case, clock=ctx.clock))
    session = LiveSession(recorded, shown, person, live, file, typing, ctx.clock)
    with suppress(CasebookError):  # which is said when it is recorded
        session.read_transcripts()
    for text in pasted:
        for piece in session.pieces(text):
            session.add(piece, ctx.now)
    return session


def next_situation(live: Live) -> Situation:
    """What has to be said next: begin, ask for name and number, for a day, for a manager after a refusal; then close."""
    if not live.lines:
        return Situation.OPEN
    if (now := live.turns()[-1].by) is not None and now.role is Role.BOT:
        return Situation.HUMAN
    if live.last(LivePart.OUTCOME) == "refused":
        return Situation.MANAGER
    if not (live.is_known(LivePart.AGENT) and live.is_known(LivePart.NUMBER)):
        return Situation.NAME
    return Situation.WRITING if live.is_known(LivePart.PROMISE) else Situation.CLOSE


def typed_line_by_line(ctx: Context, session: LiveSession) -> None:
    """The session without a screen of its own: questions and answers below one another, until Ctrl-D."""
    from casebook.terminal.output import print_result
    from casebook.terminal.views.brief import BriefView

    print_result(ctx, BriefView(session.shown), as_json=False)
    say("")
    say("Type what is said, a line each (they: …, me: …, agent: NAME, number: NO, promise: …). Ctrl-D ends.")
    say(f"{UNDO} takes the last line out again.")
    told = None
    while True:
        ask = ", ".join(session.to_ask(ctx))
        if ask != told:
            say(f"  Still to ask for: {ask}." if ask else "  All is asked for.")
            told = ask
        try:
            typed = with_lines_waiting(ctx, input(f"{clock_words(session.live.begun, ctx.now)}: "))
        except EOFError:
            return
        for piece in session.pieces(typed):
            _say_of(session, piece, ctx)


def _say_of(session: LiveSession, piece: str, ctx: Context) -> None:
    """Keep a line, and say below it what is to be said of it."""
    if is_undo(piece):
        taken = session.undo()
        say(f"  {for_screen(f'taken out: {taken}' if taken else NO_LINE, lines=False)}")
        return
    told = session.told(piece, session.add(piece, ctx.now))
    if told:
        say(f"  {for_screen(told, lines=False)}")
    elif session.live.said[-1].part in READ_PARTS:
        say("\n".join(f"  {words}" for words in session.read_words()))
    elif day := session.day_at(len(session.live.said) - 1):
        say(f"  = {day}")


@contextmanager
def kept_until_recorded(ctx: Context, session: LiveSession) -> Iterator[None]:
    """Let go of the session at the end; where that is before it is recorded, it is said that what was typed is offered again."""
    try:
        yield
    finally:
        let_go(session.typing)
        if is_left(session.file):
            warn(ctx, f"what you typed is kept, and `casebook live {session.recorded.case.handle}` offers it again.")


def forget(session: LiveSession) -> None:
    """What was typed is in the book now."""
    session.typing.remove()
    remove_lines(session.file)

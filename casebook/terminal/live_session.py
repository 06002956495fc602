"""A contact that is going on, on a terminal: what to have at hand, and each line on disk before the next is typed.

What is shown and typed is a screen of its own where there is one (`live_screen`), or lines one below the other, as a screen
reader has them.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from casebook.actions.brief import AtHand
from casebook.actions.live import Live, Stamped, still_to_ask
from casebook.actions.say import phrase_of
from casebook.errors import CasebookError, WrongValue, reason_of
from casebook.files.line_log import add_line, lines_in, remove_lines
from casebook.language.phrases import Situation
from casebook.parsing.live_lines import LivePart
from casebook.records.frozen import Frozen
from casebook.records.kinds import CaseWithEntries
from casebook.records.person import Person
from casebook.records.vocabularies import Channel
from casebook.store.sqlite.file_names import folder_beside
from casebook.terminal.asking.questions import confirm, say, say_why

if TYPE_CHECKING:
    from casebook.terminal.context import Context


class NotKept(CasebookError):
    """A line could not be put on disk; what was typed before it was."""

    def __init__(self, why: str) -> None:
        self.why = why

    def __str__(self) -> str:
        return f"what you type could not be kept: {self.why}. `casebook live` goes on with what was kept before."


class LiveSession(Frozen):
    """What is at hand during the contact: the case as it was, what was typed, and the file that it is kept in."""

    recorded: CaseWithEntries
    shown: AtHand
    person: Person
    live: Live
    file: Path
    channel: Channel

    def add(self, typed: str, now: datetime) -> Optional[WrongValue]:
        """Keep a line; why it is no field, where it was one of the wrong form: it is not kept then. Raises NotKept."""
        line = Stamped(now, typed)
        try:
            self.live.add(line)
        except WrongValue as refusal:
            return refusal
        try:
            add_line(self.file, {"at": now.isoformat(timespec="seconds"), "typed": typed})
        except OSError as error:
            self.live.take_back()
            raise NotKept(reason_of(error)) from None
        return None

    def phrase(self, situation: Situation, now: datetime) -> str:
        """What to say in this situation, in the case's language."""
        return phrase_of(self.recorded, situation, now, self.person, self.shown.company).text

    def to_ask(self, ctx: Context) -> list[str]:
        """What still has to be asked for."""
        return still_to_ask(self.live, self.recorded.case, self.channel, ctx.clock)


def session_of(
    ctx: Context, recorded: CaseWithEntries, person: Person, shown: AtHand, channel: Channel
) -> Optional[LiveSession]:
    """The session of a case: where one was left behind, it is gone on with, or thrown away, or None for neither."""
    file = folder_beside(ctx.book, ".live") / f"{recorded.case.uuid}.jsonl"
    try:
        before = [Stamped(datetime.fromisoformat(each["at"]), str(each["typed"])) for each in lines_in(file)]
    except (KeyError, TypeError, ValueError):
        before = []
    except OSError as error:
        raise NotKept(reason_of(error)) from None
    if before and not confirm(ctx, f"{_left_behind(before)} Go on with them?", default=True):
        if not confirm(ctx, "Throw them away?"):
            return None
        remove_lines(file)
        before = []
    return LiveSession(recorded, shown, person, Live(ctx.now, before), file, channel)


def next_situation(live: Live) -> Situation:
    """What has to be said next: begin, ask for name and number, for a day, for a manager after a refusal; then close."""
    if not live.lines:
        return Situation.OPEN
    if live.last(LivePart.ROLE) == "bot":
        return Situation.HUMAN
    if live.last(LivePart.OUTCOME) == "refused":
        return Situation.MANAGER
    if live.last(LivePart.AGENT) is None or live.last(LivePart.NUMBER) is None:
        return Situation.NAME
    return Situation.WRITING if live.last(LivePart.PROMISE) is not None else Situation.CLOSE


def typed_line_by_line(ctx: Context, session: LiveSession) -> None:
    """The session without a screen of its own: questions and answers below one another, until Ctrl-D."""
    from casebook.terminal.output import print_result
    from casebook.terminal.views.brief import BriefView

    print_result(ctx, BriefView(session.shown), as_json=False)
    say("")
    say("Type what is said, a line each (they: …, me: …, agent: NAME, number: NO, promise: …). Ctrl-D ends.")
    told = None
    while True:
        ask = ", ".join(session.to_ask(ctx))
        if ask != told:
            say(f"  Still to ask for: {ask}." if ask else "  All is asked for.")
            told = ask
        try:
            typed = input(f"{session.live.minutes(ctx.now)} min: ").strip()
        except EOFError:
            return
        refusal = session.add(typed, ctx.now) if typed else None
        if refusal is not None:
            say_why(refusal)


def _left_behind(lines: list[Stamped]) -> str:
    count = "1 line" if len(lines) == 1 else f"{len(lines)} lines"
    return f"There {'is' if len(lines) == 1 else 'are'} {count} of {lines[0].at:%d %b %H:%M}, not recorded yet."


def forget(session: LiveSession) -> None:
    """What was typed is in the book now."""
    remove_lines(session.file)

"""Chats that are pasted while a contact is going on, piece by piece, as the files that they are kept and read as."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.actions.files.input_files import TRANSCRIPT, InputFile, typed_file
from casebook.actions.transcript import read_file
from casebook.parsing.clock import Clock
from casebook.parsing.live_lines import LivePart
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers

FOUND_AS = {LivePart.AGENT: What.AGENT, LivePart.NUMBER: What.CASE_NUMBER, LivePart.PROMISE: What.PROMISE}
"""What a transcript has for that which has to be asked for."""


def chats_of(pieces: Sequence[str], known: KnownSpeakers, clock: Clock) -> list[InputFile]:
    """The chats that these pieces are of: one goes on in the next piece where nothing of that is lost by reading both together.

    What was promised in the earlier piece may be: it may be taken back in the later.
    """
    whole = [piece for at, piece in enumerate(pieces) if not any(piece in later for later in pieces[at + 1 :])]
    chats: list[str] = []
    found: list[Finding] = []
    for piece in whole:
        alone = _found_in(piece, known, clock) if len(whole) > 1 else []
        if chats:
            joined = f"{chats[-1]}\n{piece}"
            both = _found_in(joined, known, clock)
            apart = [*alone, *(one for one in found if one.what is not What.PROMISE)]
            if all(any(_is_said_in(one, other) for other in both) for one in apart):
                chats[-1], found = joined, both
                continue
        chats.append(piece)
        found = alone
    return [_pasted(chat, number) for number, chat in enumerate(chats, 1)]


def _found_in(chat: str, known: KnownSpeakers, clock: Clock) -> list[Finding]:
    """Who is met in a chat, and the numbers and promises that are sure in it."""
    found = read_file(_pasted(chat, 1), known, clock, ()).taken
    return [one for one in found if one.what in FOUND_AS.values()]


def _is_said_in(one: Finding, other: Finding) -> bool:
    """Whether the other says the same: a name may be longer there, a promise told with what was said before it."""
    return one.what is other.what and (one.value in other.value or other.value in one.value)


def _pasted(chat: str, number: int) -> InputFile:
    """A chat as a file; the second and later have their number in its name."""
    name = TRANSCRIPT if number == 1 else TRANSCRIPT.replace(".", f"-{number}.")
    return typed_file(name, chat.encode("utf-8", "surrogateescape"))
